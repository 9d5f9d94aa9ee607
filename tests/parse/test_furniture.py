"""Headings and items of articles in the markup of many systems, and none of what stands around them."""

# ruff: noqa: E501  (markup reads better unbroken)

from __future__ import annotations

import pytest

import pipeline
from tests.parse.furniture import HEADINGS, ITEMS, PIECES, page

TAKEN = {"video chapters", "medically reviewed badge"}  # lists that nothing tells from the article's own
SIGNS = ITEMS[:3]
TITLES = [HEADINGS[0], HEADINGS[1], HEADINGS[3]]
PROSE = """<p>The feeling is hard to put into words. People speak of crawling, of pulling, of water that runs under the {}.
It comes with rest and goes with movement, and it is worst between ten at night and four in the morning.</p>"""


def lst(opening: str, item: str, closing: str) -> str:
    return opening + "".join(item.format(i=text, n=n) for n, text in enumerate(SIGNS, 1)) + closing


HEADS = {
    "gutenberg": '<h2 class="wp-block-heading" id="h-x">{h}</h2>',
    "ez toc": '<h2><span class="ez-toc-section" id="a"></span>{h}<span class="ez-toc-section-end"></span></h2>',
    "elementor": '<div class="elementor-element elementor-widget elementor-widget-heading"><div class="elementor-widget-container"><h2 class="elementor-heading-title elementor-size-default">{h}</h2></div></div>',
    "strong in h2": "<h2><strong>{h}</strong></h2>",
    "span font": '<h2><span style="font-weight:400">{h}</span></h2>',
    "role heading": '<div role="heading" aria-level="2">{h}</div>',
    "bold paragraph": "<p><strong>{h}</strong></p>",
    "bold b br": "<p><b>{h}</b><br></p>",
    "anchor hash": '<h2 id="x">{h}<a class="anchor" href="#x" aria-hidden="true">#</a></h2>',
    "anchor svg": '<h2 id="x"><a href="#x"><svg></svg></a>{h}</h2>',
    "section header": "<section><header><h2>{h}</h2></header></section>",
    "divi": '<div class="et_pb_module et_pb_text"><div class="et_pb_text_inner"><h2>{h}</h2></div></div>',
    "copy link button": '<div class="heading-wrap"><h2>{h}</h2><button aria-label="Copy link">Copy link</button></div>',
    "two parts": "<h2><span>{h}</span></h2>",
    "AEM title": '<div class="title"><div class="cmp-title"><h2 class="cmp-title__text">{h}</h2></div></div>',
    "font tags": '<font size="5"><b><h2>{h}</h2></b></font>',
    "p class": '<p class="heading-2">{h}</p>',
    "div class title": '<div class="section-title">{h}</div>',
    "kadence": '<h2 class="kt-adv-heading_1 wp-block-kadence-advancedheading" data-kb-block="kb-x">{h}</h2>',
    "h4 only": "<h4>{h}</h4>",
    "underlined bold": "<p><u><strong>{h}</strong></u></p>",
    "webflow": '<div class="w-richtext"><h2>\u200d{h}</h2></div>',
    "sphinx": '<h2>{h}<a class="headerlink" href="#x" title="Permalink">¶</a></h2>',
    "mediawiki": '<div class="mw-heading mw-heading2"><h2 id="x">{h}</h2><span class="mw-editsection"><span>[</span><a href="/e">edit</a><span>]</span></span></div>',
}

LISTS = {
    "gutenberg": lst('<ul class="wp-block-list">', "<li>{i}</li>", "</ul>"),
    "elementor icon list": lst(
        '<div class="elementor-widget-icon-list"><ul class="elementor-icon-list-items">',
        '<li class="elementor-icon-list-item"><span class="elementor-icon-list-icon"><i class="fas fa-check"></i></span><span class="elementor-icon-list-text">{i}</span></li>',
        "</ul></div>",
    ),
    "li p": lst("<ul>", "<li><p>{i}</p></li>", "</ul>"),
    "li div span": lst('<ul class="css-1"><div>', "<li><div><span>{i}</span></div></li>", "</div></ul>"),
    "aria level": lst(
        "<ul>", '<li aria-level="1" style="font-weight:400"><span style="font-weight:400">{i}</span></li>', "</ul>"
    ),
    "ol value": lst('<ol start="1">', '<li value="{n}">{i}</li>', "</ol>"),
    "svg": lst('<ul class="checks">', '<li><svg viewBox="0 0 1 1"><title>Check</title></svg>{i}</li>', "</ul>"),
    "bullets in p": lst("", "<p>• {i}</p>", ""),
    "bullets br": "<p>" + "<br>".join("• " + x for x in SIGNS) + "</p>",
    "numbers in p": lst("", "<p>{n}. {i}</p>", ""),
    "role list": lst('<div role="list">', '<div role="listitem">{i}</div>', "</div>"),
    "hyphens br": "<p>" + "<br/>".join("- " + x for x in SIGNS) + "</p>",
    "menu tag": lst("<menu>", "<li>{i}</li>", "</menu>"),
    "dir": lst("<dir>", "<li>{i}</li>", "</dir>"),
    "unclosed": "<ul>" + "".join("<li>" + x for x in SIGNS) + "</ul>",
    "ul per item": lst("", "<ul><li>{i}</li></ul>", ""),
    "avada": lst(
        '<ul class="fusion-checklist fusion-checklist-1">',
        '<li class="fusion-li-item"><span class="icon-wrapper circle-no"><i class="fusion-li-icon fa-check"></i></span><div class="fusion-li-item-content"><p>{i}</p></div></li>',
        "</ul>",
    ),
    "notion": lst("", '<ul class="bulleted-list"><li style="list-style-type:disc">{i}</li></ul>', ""),
    "mso": lst(
        "", '<p class="MsoListParagraph"><span style="mso-list:Ignore">·<span>&nbsp;&nbsp;</span></span>{i}</p>', ""
    ),
    "emoji": lst("", "<p>✅ {i}</p>", ""),
    "table bullets": lst("<table>", "<tr><td>•</td><td>{i}</td></tr>", "</table>"),
    "divs": lst(
        '<div class="bullet-list">', '<div class="bullet-item"><span class="bullet">•</span>{i}</div>', "</div>"
    ),
    "in columns": '<div class="wp-block-columns"><div class="wp-block-column"><ul><li>'
    + SIGNS[0]
    + "</li><li>"
    + SIGNS[1]
    + '</li></ul></div><div class="wp-block-column"><ul><li>'
    + SIGNS[2]
    + "</li></ul></div></div>",
    "blockquote": lst("<blockquote><ul>", "<li>{i}</li>", "</ul></blockquote>"),
    "links": lst("<ul>", '<li><a href="/{n}">{i}</a></li>', "</ul>").replace("<ul>", "<p>The signs are these:</p><ul>"),
}
UNTAGGED = {
    "p class": "a class alone says that it is a heading",
    "div class title": "the same",
    "bullets in p": "signs that are typed make no list in a page",
    "bullets br": "the same",
    "numbers in p": "the same",
    "hyphens br": "the same",
    "emoji": "the same",
    "mso": "the same",
    "table bullets": "the same",
    "divs": "the same",
    "role list": "a role makes no list: page builders give it to every grid of cards",
}


def found(html: str) -> tuple[list[str | None], list[str]]:
    """The headings of a page, and the items of the lists that are the article's own."""
    read = pipeline.extract(
        html,
        media_type="text/html",
        url="https://www.sleepwell.example/legs",
        tables=("sections", "lists", "list_items"),
    )
    own = {each.list_id for each in read.lists if each.role is None}
    return [each.heading for each in read.sections if each.heading], [
        each.text for each in read.list_items if each.list_id in own
    ]


def written(head: str, signs: str) -> str:
    body = "".join(
        (PROSE.format("skin"), head.format(h=TITLES[0]), PROSE.format("bark"), head.format(h=TITLES[1]), signs,
         PROSE.format("ice"), head.format(h=TITLES[2]), PROSE.format("bed"))
    )  # fmt: skip
    return (
        f"<html><head><title>Restless legs</title></head><body><main><h1>Restless legs</h1>{body}</main></body></html>"
    )


@pytest.mark.parametrize("named", [True, False])
@pytest.mark.parametrize("piece", sorted(PIECES.keys() - TAKEN))
def test_what_stands_around_an_article_gives_no_heading_and_no_item(piece: str, named: bool) -> None:
    assert found(page(piece, named=named)) == (HEADINGS, ITEMS)


@pytest.mark.parametrize("name", sorted(HEADS.keys() - UNTAGGED.keys()))
def test_a_heading_is_one_in_any_markup(name: str) -> None:
    assert found(written(HEADS[name], lst("<ul>", "<li>{i}</li>", "</ul>"))) == (TITLES, SIGNS)


@pytest.mark.parametrize("name", sorted(LISTS.keys() - UNTAGGED.keys()))
def test_a_list_is_one_in_any_markup(name: str) -> None:
    assert found(written("<h2>{h}</h2>", LISTS[name])) == (TITLES, SIGNS)
