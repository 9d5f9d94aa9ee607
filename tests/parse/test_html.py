"""A page becomes the blocks that a reader sees, whatever its markup."""

from __future__ import annotations

import pytest

import pipeline
from pipeline.article import Document, RawArticle
from pipeline.errors import ParseError
from pipeline.parse.html import parse_html

PROSE = "Take the tablet with water at the same time each day, and tell your doctor what else you take. "


def document(body: str, head: str = "<title>A page</title>") -> Document:
    page = f"<!doctype html><html><head>{head}</head><body>{body}</body></html>"
    return parse_html(RawArticle(page.encode(), "-", "text/html", "utf-8", "https://example.org/page"))


def article(body: str) -> Document:
    return document(f"<article><p>{PROSE}</p>{body}<p>Last. {PROSE}</p></article>")


def texts(found: Document) -> list[str]:
    return [block.text for block in found.blocks]


def inner(found: Document) -> list[str]:
    """The blocks between the first and the last paragraph of `article`."""
    return texts(found)[1:-1]


def items(html: str) -> list[tuple[int, str | None, str]]:
    page = f"<article><p>{PROSE}</p>{html}<p>{PROSE}</p></article>"
    return [
        (item.depth, item.marker, item.text)
        for item in pipeline.extract(page, media_type="text/html", tables=("list_items",)).list_items
    ]


# ---------------------------------------------------------------- lists
@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("<ul><li><span>One</span></li><li><span>Two</span></li></ul>", [(1, "•", "One"), (1, "•", "Two")]),
        ("<ul><li><p>One</p><p>more</p></li><li>Two</li></ul>", [(1, "•", "One\nmore"), (1, "•", "Two")]),
        (
            "<ul><li>One<ul><li>Inner</li></ul>after</li></ul>",
            [(1, "•", "One\nafter"), (2, "◦", "Inner")],
        ),
        (
            "<ul><li>One</li><ul><li>Inner</li></ul><li>Two</li></ul>",
            [(1, "•", "One"), (1, "•", "Two"), (2, "◦", "Inner")],
        ),
        ('<ol start="3"><li>Three</li><li value="7">Seven</li><li>Eight</li></ol>',
         [(1, "3.", "Three"), (1, "7.", "Seven"), (1, "8.", "Eight")]),
        ("<ol reversed><li>Two</li><li>One</li></ol>", [(1, "2.", "Two"), (1, "1.", "One")]),
        ('<ol type="a"><li>First</li></ol><ol type="I" start="4"><li>Fourth</li></ol>',
         [(1, "a.", "First"), (1, "IV.", "Fourth")]),
        ("<table><tr><td>Cell</td><td><ul><li>One</li><li>Two</li></ul></td></tr></table>",
         [(1, "•", "One"), (1, "•", "Two")]),
        ("<li>Stray</li><li>Other</li>", [(1, "•", "Stray"), (1, "•", "Other")]),
    ],
)  # fmt: skip
def test_items_keep_depth_marker_and_all_their_text(markup: str, expected: list[tuple[int, str | None, str]]) -> None:
    assert sorted(items(markup)) == sorted(expected)


@pytest.mark.parametrize(
    ("markup", "sections", "found"),
    [
        (
            f"<ol><li><h3>Rest</h3><p>{PROSE}</p></li><li><h3>Drink</h3><p>{PROSE}2</p><ul><li>Water</li></ul></li></ol>",
            ["Rest", "Drink"],
            [(1, "•", "Water")],
        ),
        (
            f"<ul><li><figure>Photo: A. Lund</figure><h3>Rest</h3>{PROSE}</li><li><h3>Drink</h3>{PROSE}</li></ul>",
            ["Rest", "Drink"],
            [],
        ),
        (
            "<ul><li>Rest</li><li>Drink</li><li><h3>Sleep</h3></li></ul>",
            ["Sleep"],
            [(1, "•", "Rest"), (1, "•", "Drink"), (1, "•", "Sleep")],
        ),
        (
            f"<ul><li>{PROSE}{PROSE}<h3>Sleep</h3>More</li></ul>",
            ["Sleep"],
            [(1, "•", f"{PROSE}{PROSE[:-1]}\nSleep\nMore")],
        ),
    ],
)  # fmt: skip
def test_items_that_begin_with_headings_are_sections(
    markup: str, sections: list[str], found: list[tuple[int, str | None, str]]
) -> None:
    assert [b.text for b in article(markup).blocks if b.kind == "heading"] == sections
    assert items(markup) == found


def test_an_ordered_list_in_a_panel_of_an_accordion_keeps_its_items_and_their_numbers() -> None:
    panel = '<h3><button aria-expanded="false" aria-controls="p">How is it taken?</button></h3>'
    panel += '<div id="p" hidden><ol><li>Shake</li><li>Pour<ol type="a"><li>slowly</li></ol></li></ol></div>'
    assert sorted(items(panel)) == [(1, "1.", "Shake"), (1, "2.", "Pour"), (2, "a.", "slowly")]


def test_items_stay_a_list_where_what_stands_around_them_goes() -> None:
    found = article(f"<div class='wrap'><ul class='list content'><li>{PROSE}a</li><li>{PROSE}b</li></ul></div>")
    assert [(b.kind, [node.tag for node in b.path]) for b in found.blocks[1:-1]] == [("list_item", ["ul", "li"])] * 2


def test_the_text_of_an_item_is_read_once() -> None:
    markup = "<ul><li>Rest <b>well</b> and <a href='/d'>drink <i>water</i></a><p>Every day</p></li><li>Walk</li></ul>"
    assert inner(article(markup)) == ["Rest well and drink water", "Every day", "Walk"]


def test_the_numbers_of_a_gallery_or_a_rating_are_no_list() -> None:
    assert items("<ul><li>1</li><li>2</li><li>3</li></ul>") == []
    assert len(items("<ul><li>3</li><li>1</li><li>2</li></ul>")) == 3


def test_a_definition_list_gives_terms_with_their_definitions() -> None:
    found = article("<dl><dt>Onset</dt><dd>An hour</dd><dt>Half-life</dt><dd>Five hours</dd></dl>")
    assert [(b.kind, b.text) for b in found.blocks[1:-1]] == [
        ("definition_term", "Onset"), ("definition", "An hour"),
        ("definition_term", "Half-life"), ("definition", "Five hours"),
    ]  # fmt: skip


# ---------------------------------------------------------------- headings
@pytest.mark.parametrize(
    "markup",
    [
        "<h3>Dosage</h3>",
        '<a href="#dosage"><h3>Dosage</h3></a>',
        '<button aria-expanded="false"><h3>Dosage</h3></button>',
        '<h3><button aria-expanded="false">Dosage</button></h3>',
        '<div role="heading" aria-level="3">Dosage</div>',
        '<div class="product-chart__title-card"><h3>Dosage</h3></div>',
        '<div><h3><a href="/dosage">Dosage</a></h3></div>',
        "<section><header><h3>Dosage</h3></header></section>",
        '<h3 id="how-popular-is-related-sidebar-news"><span>Dosage</span></h3>',
    ],
)
def test_a_heading_is_found_in_whatever_holds_it(markup: str) -> None:
    heading = next(block for block in article(markup + f"<p>{PROSE}</p>").blocks if block.kind == "heading")
    assert (heading.text, heading.level, heading.inferred) == ("Dosage", 3, False)


def test_a_link_of_a_heading_to_itself_is_not_read() -> None:
    marks = ("¶", "#", "#dosage", "§", "Permalink")
    for mark in marks:
        found = article(f'<h3 id="dosage">Dosage <a href="#dosage">{mark}</a></h3><p>{PROSE}2</p>')
        assert inner(found)[0] == "Dosage", mark
    assert inner(article(f'<h3><a href="#dosage">Dosage</a></h3><p>{PROSE}2</p>'))[0] == "Dosage"


def test_headings_survive_beside_each_other_and_in_wrappers_named_for_the_interface() -> None:
    headings = "".join(
        f'<div class="section-header__title-wrap"><h{n}>Part {n}</h{n}></div><p>{n} {PROSE}</p>' for n in (2, 3)
    )
    found = article(f"{headings}<h2>Risks</h2><h3>Common</h3><p>{PROSE}c</p>")
    assert [(b.text, b.level) for b in found.blocks if b.kind == "heading"] == [
        ("Part 2", 2), ("Part 3", 3), ("Risks", 2), ("Common", 3),
    ]  # fmt: skip


def test_the_heading_of_a_table_of_contents_heads_no_section() -> None:
    found = article('<h2>In this article</h2><ul><li><a href="#a">Dose</a></li><li><a href="#b">Risks</a></li></ul>')
    assert [(b.kind, b.role) for b in found.blocks[1:-1]] == [
        ("paragraph", "navigation"), ("list_item", "navigation"), ("list_item", "navigation"),
    ]  # fmt: skip


def test_the_first_heading_that_is_the_title_is_metadata_and_no_block() -> None:
    found = document(f"<h1>A page</h1><article><p>{PROSE}</p><h2>Part</h2><p>{PROSE}</p></article>")
    assert found.metadata.title == "A page"
    assert [b.text for b in found.blocks if b.kind == "heading"] == ["Part"]


def test_a_heading_that_repeats_the_title_heads_a_section_where_the_page_shows_the_title_above() -> None:
    found = document(f"<header><h1>A page</h1></header><main><p>{PROSE}</p><h2>A page</h2><p>{PROSE}2</p></main>")
    assert [b.text for b in found.blocks if b.kind == "heading"] == ["A page"]
    found = document(f"<main><h2>A page</h2><p>{PROSE}</p><h2>Part</h2><p>{PROSE}2</p></main>")
    assert [b.text for b in found.blocks if b.kind == "heading"] == ["Part"]


# ---------------------------------------------------------------- paragraphs, quotes, tables, captions
def test_two_line_breaks_end_a_paragraph_and_one_ends_a_line() -> None:
    assert inner(article("<div>One<br>still one<br><br>Two</div>")) == ["One\nstill one", "Two"]


def test_cells_know_their_place_and_a_huge_span_costs_nothing() -> None:
    table = (
        '<table><tr><td rowspan="2">A</td><td colspan="999999999">B</td></tr>'
        "<tr><td>C</td></tr><tr><td>D</td><td>E</td></tr></table>"
    )
    found = article(table)
    places = {b.text: (b.path[-1].row, b.path[-1].column) for b in found.blocks if b.kind == "table_cell"}
    assert places == {"A": (0, 0), "B": (0, 1), "C": (1, 1), "D": (2, 0), "E": (2, 1)}


def test_a_table_that_lays_the_page_out_is_no_table() -> None:
    found = document(f"<table><tr><td><h2>Part</h2><p>{PROSE}</p><p>{PROSE}2</p></td></tr></table>")
    assert [b.kind for b in found.blocks] == ["heading", "paragraph", "paragraph"]


def test_headings_in_the_first_row_of_a_table_name_its_columns() -> None:
    rows = "<tr><td><h4>Drug</h4></td><td><h4>Dose</h4></td></tr><tr><td>Ibuprofen</td><td>400 mg</td></tr>"
    found = article(f"<table>{rows}</table>")
    assert [(b.kind, b.text, b.path[-1].row) for b in found.blocks[1:-1]] == [
        ("table_cell", "Drug", 0), ("table_cell", "Dose", 0),
        ("table_cell", "Ibuprofen", 1), ("table_cell", "400 mg", 1),
    ]  # fmt: skip
    below = "<tr><td>x</td><td>y</td></tr><tr><td><h4>Drug</h4></td><td><h4>Dose</h4></td></tr>"
    assert {b.kind for b in article(f"<table>{below}</table>").blocks} == {"paragraph", "heading"}


def test_quotes_captions_and_preformatted_text_keep_their_kind() -> None:
    found = article(
        f"<blockquote><p>Quoted. {PROSE}</p></blockquote>"
        "<figure><img src=x><figcaption>A box of tablets</figcaption></figure>"
        "<pre>dose  5\n  mg</pre>"
    )
    assert [(b.kind, b.text) for b in found.blocks[2:-1]] == [
        ("caption", "A box of tablets"),
        ("preformatted", "dose  5\n  mg"),
    ]
    assert found.blocks[1].kind == "quote"


# ---------------------------------------------------------------- the main content
@pytest.mark.parametrize("wrapper", ["nav", "footer", "button", "aside", "form", "header"])
def test_a_page_inside_an_unclosed_element_of_the_interface_keeps_its_text(wrapper: str) -> None:
    found = document(f"<{wrapper}><a href='/'>Home</a><div><h2>Dose</h2><p>{PROSE * 3}</p><p>{PROSE * 3}2</p></div>")
    assert [b.kind for b in found.blocks if b.text != "Home"] == ["heading", "paragraph", "paragraph"]


def test_comments_that_outweigh_the_article_stay_out() -> None:
    comments = "".join(f"<li><p>Reader {n}: {PROSE * 3}</p></li>" for n in range(20))
    found = document(f'<div><div class="post"><p>{PROSE * 2}</p></div><ol id="comments">{comments}</ol></div>')
    assert texts(found) == [(PROSE * 2).strip()]


def test_names_of_page_builders_do_not_hide_the_article() -> None:
    widgets = "".join(f'<div class="elementor-widget w{n}"><p>{n} {PROSE * 2}</p></div>' for n in range(6))
    assert len(document(f'<div class="elementor">{widgets}</div>').blocks) == 6


def test_a_body_split_by_advertisements_is_whole() -> None:
    chunk = f'<div class="article-body"><p>{PROSE * 2}</p></div>'
    found = document(f"<div>{chunk}<div class='ad-slot'>Advertisement</div>{chunk.replace('Take', 'Use')}</div>")
    assert len(found.blocks) == 2


def test_a_summary_before_the_body_and_an_faq_behind_it_belong_to_the_article() -> None:
    row = '<div class="row r{}"><div class="hs_cos_wrapper_widget">{}</div></div>'
    body = "".join(f"<p>{n} {PROSE * 2}</p>" for n in range(8))
    summary = "<h2>Key takeaways</h2><ul><li>Take it with water.</li><li>At the same time each day.</li></ul>"
    faq = "<h2>Frequently asked questions</h2><h3>With food?</h3><p>As you like.</p><h3>At night?</h3><p>By day.</p>"
    other = "<h2>Our clinics</h2><p>Come and see us in one of them.</p>"
    rows = [row.format(n, part) for n, part in enumerate((other, summary, body, other, faq, other))]
    found = document(f"<div class='page'>{''.join(rows)}</div>")
    assert [b.text for b in found.blocks if b.kind in ("heading", "list_item")] == [
        "Key takeaways", "Take it with water.", "At the same time each day.", "Frequently asked questions",
        "With food?", "At night?",
    ]  # fmt: skip
    hidden = document("".join([*rows[:1], f"<div hidden>{rows[1]}</div>", *rows[2:]]))
    assert "Key takeaways" not in texts(hidden)


@pytest.mark.parametrize(
    "hidden",
    [
        f'<div class="cookie-banner"><p>We use cookies. {PROSE}</p></div>',
        f"<template><p>{PROSE}</p></template>",
        f"<noscript><p>{PROSE}</p></noscript>",
        f"<div hidden><p>{PROSE}</p></div>",
        f'<div style="display: none"><p>{PROSE}</p></div>',
        f'<div class="related-posts"><h3>More</h3><p>{PROSE}</p></div>',
        '<ul class="share"><li><a href="/f">Facebook</a></li></ul>',
    ],
)
def test_what_is_not_shown_or_not_the_article_stays_out(hidden: str) -> None:
    assert inner(article(f"<p>Middle. {PROSE}</p>{hidden}")) == [f"Middle. {PROSE}".strip()]


def test_hidden_panels_of_an_accordion_belong_to_the_article() -> None:
    panel = '<h3><button aria-expanded="false" aria-controls="p1">Is it safe?</button></h3>'
    panel += f'<div id="p1" hidden>Yes. {PROSE}</div>'
    assert inner(article(panel)) == ["Is it safe?", f"Yes. {PROSE}".strip()]


def test_variants_of_one_text_for_several_screens_are_read_once() -> None:
    assert inner(article(f"<div><div class=a>Same. {PROSE}</div><div class=b>Same. {PROSE}</div></div>")) == [
        f"Same. {PROSE}".strip()
    ]


def test_a_list_of_links_stays_where_a_sentence_introduces_it() -> None:
    links = "<ul><li><a href='/a'>Ibuprofen</a></li><li><a href='/b'>Naproxen</a></li></ul>"
    assert inner(article(f"<p>These are painkillers:</p>{links}")) == [
        "These are painkillers:",
        "Ibuprofen",
        "Naproxen",
    ]
    assert "Naproxen" not in texts(article(f"<h3>You may also like</h3>{links}"))


def test_lists_of_a_product_s_merits_stay_though_its_box_is_named_for_products() -> None:
    merits = '<div class="product-details"><h3>Pros</h3><ul><li>Cheap</li><li>Mild</li></ul></div>'
    assert inner(article(merits)) == ["Pros", "Cheap", "Mild"]
    linked = merits.replace("Cheap", "<a href='/c'>Cheap</a>").replace("Mild", "<a href='/m'>Mild</a>")
    assert inner(article(linked)) == []


def test_a_feed_of_other_articles_goes_however_long_it_is() -> None:
    cards = "".join(f"<li><h4><a href='/{n}'>Story {n}</a></h4><p>{n} {PROSE * 3}</p></li>" for n in range(20))
    prose = "".join(f"<p>{n} {PROSE * 2}</p>" for n in range(8))
    found = document(f"<main>{prose}<div><div><h3>Recommended for you</h3></div><ul>{cards}</ul></div></main>")
    assert len(found.blocks) == 8
    assert "Story 3" in texts(document(f"<main>{prose}<div><h3>Twenty good stories</h3><ul>{cards}</ul></div></main>"))


@pytest.mark.parametrize(
    "heading",
    ["Related articles", "Explore more articles", "Was this page helpful?", "Te puede interesar", "Lire aussi",
     "Das könnte Sie auch interessieren", "Leggi anche", "Leia também", "Lees ook", "関連記事"],
)  # fmt: skip
def test_what_a_heading_that_leads_away_governs_stays_out(heading: str) -> None:
    prose = "".join(f"<p>{n} {PROSE * 2}</p>" for n in range(4))
    links = "<p><a href='/a'>Sleep well</a></p><p><a href='/b'>Eat well</a></p>"
    assert len(document(f"<main>{prose}<h2>{heading}</h2>{links}</main>").blocks) == 4


def test_references_of_the_author_s_own_belong_to_the_article() -> None:
    books = "<ul><li><i>Sleep</i>, by A. Lund, Harbour Press, 2020.</li><li><i>Rest</i>, by B. Ek, 2021.</li></ul>"
    found = article(f"<h2>Further reading</h2>{books}<h2>See also</h2><p>{PROSE}s</p>")
    assert [b.text for b in found.blocks if b.kind == "heading"] == ["Further reading", "See also"]


# ---------------------------------------------------------------- the page's tree
def test_text_behind_an_early_end_of_the_page_is_kept() -> None:
    page = f"<html><body><nav>Menu</nav></body></html><div><p>{PROSE}</p><p>{PROSE}2</p></div></body></html>"
    found = parse_html(RawArticle(page.encode(), "-", "text/html"))
    assert len(found.blocks) == 2


@pytest.mark.parametrize("depth", [255, 300, 3_000, 60_000])
def test_text_is_kept_at_any_depth(depth: int) -> None:
    found = document(f"{'<div>' * depth}<p>Deep. {PROSE}</p>{'</div>' * depth}<p>After. {PROSE}</p>")
    assert [text.split(".")[0] for text in texts(found)] == ["Deep", "After"]


def test_parts_that_react_streams_hidden_come_to_their_place() -> None:
    found = document(
        f"<main><p>First. {PROSE}</p><!--$?--><template id='B:1'></template><!--/$--><p>Third. {PROSE}</p></main>"
        f'<div hidden id="S:1"><p>Second. {PROSE}</p></div><script>$RC("B:1","S:1")</script>'
    )
    assert [text.split(".")[0] for text in texts(found)] == ["First", "Second", "Third"]


@pytest.mark.parametrize("content", [b"<!-- -->", b"<html></html>", b"<p>&nbsp;</p>", b"\x00<\x00p\x00>"])
def test_a_page_without_text_is_refused(content: bytes) -> None:
    with pytest.raises(ParseError):
        pipeline.extract(content, media_type="text/html")


# ---------------------------------------------------------------- links and places
def test_links_have_the_place_of_their_text() -> None:
    found = article('<p>See <a href="/dose">the <b>usual</b>\n dose</a> first.</p>')
    anchor = found.anchors[0]
    assert (anchor.href, found.text[anchor.start : anchor.end]) == ("https://example.org/dose", "the usual dose")


def test_blocks_slice_the_text_and_their_nodes_grow() -> None:
    found = article("<ul><li>One<ul><li>Two</li></ul></li></ul><h2>Part</h2><table><tr><td>A<td>B</table>")
    assert all(found.text[b.start : b.end] == b.text for b in found.blocks)
    ids = [node.id for block in found.blocks for node in block.path]
    assert max(ids) == len(set(ids)) - 1


def test_visible_words_are_in_exactly_one_block() -> None:
    markup = (
        "<h2>h1w</h2><p>p1w <b>p2w</b> p3w<div>d1w<p>p4w</p>d2w</div>"
        "<ul>l0w<li>l1w<p>l2w</p>l3w<ol><li>l4w</ol>l5w</ul>"
        "<table><caption>c1w</caption><tr><th>t1w<td>t2w<ul><li>t3w</ul>t4w</table><blockquote>q1w<p>q2w</blockquote>"
        "<details><summary>s1w</summary>s2w</details><figure>f1w<figcaption>f2w</figcaption></figure><pre>r1w</pre>z1w"
    )
    found = article(markup)
    words = [word for block in found.blocks for word in block.text.split() if word.endswith("w") and word[1].isdigit()]
    assert sorted(words) == sorted(set(words))
    assert len(words) == 26


def test_roles_come_from_wording_and_markup() -> None:
    found = article(
        "<p>This post contains affiliate links.</p><figure><figcaption>Photo: Getty Images</figcaption></figure>"
        '<ul><li><a href="#a">Dose</a></li><li><a href="#b">Risks</a></li></ul>'
    )
    assert [block.role for block in found.blocks[1:-1]] == [
        "affiliate_disclosure", "image_credit", "navigation", "navigation",
    ]  # fmt: skip


def test_notices_outside_the_article_are_asides() -> None:
    notice = "This website is for information only and is not a substitute for professional medical advice."
    found = document(f"<article><p>{PROSE * 2}</p><p>{PROSE}2</p></article><footer><p>{notice}</p></footer>")
    assert [(aside.role, aside.text) for aside in found.asides] == [("medical_disclaimer", notice)]
    assert notice not in found.text
