"""The article of a page and nothing else, in the layouts of many systems; short ones beside much else."""

# ruff: noqa: E501  (markup reads better unbroken)

from __future__ import annotations

from collections.abc import Iterable

import pytest

import pipeline

KEPT = [
    f"Keep {n}: the tablet works best when you take it with water and wait an hour before you lie down, as the leaflet says, for it may sting."
    for n in range(8)
]
LEFT = [
    f"Drop {n}: we use this space to tell you of other things that you may like to see, to buy or to agree to, on this site or on others."
    for n in range(8)
]


def k(*numbers: int) -> str:
    return "".join(f"<p>{KEPT[n]}</p>" for n in numbers)


def d(*numbers: int) -> str:
    return "".join(f"<p>{LEFT[n]}</p>" for n in numbers)


nav = "<ul>" + "".join(f'<li><a href="/s{n}">Section {n}</a></li>' for n in range(12)) + "</ul>"
cards = "".join(f'<div class="item"><a href="/{n}"><h3>Story {n}</h3></a><p>{LEFT[n]}</p></div>' for n in range(6))

# what stands in the body, how many of KEPT are the article, which of LEFT stand in the page without being it
LAYOUTS: dict[str, tuple[str, int, Iterable[int]]] = {
    "asp.net form": (
        f'<form id="aspnetForm" method="post" action="./"><input type="hidden" name="__VIEWSTATE" value="x"><div>{nav}</div><div id="content"><h1>T</h1>{k(0, 1, 2, 3)}</div><div class="footer">{d(0)}</div></form>',
        4,
        [0],
    ),
    "table layout": (
        f'<table width="100%"><tr><td colspan="2"><img src="l.gif"></td></tr><tr><td width="150">{nav}</td><td><font size="2">{k(0, 1, 2, 3)}</font></td></tr><tr><td colspan="2"><small>Copyright. All rights reserved.</small></td></tr></table>',
        4,
        [],
    ),
    "br only": (
        f'<div id="main"><h1>T</h1><div class="text">{"<br><br>".join(KEPT[:5])}</div></div><div id="side">{nav}</div>',
        5,
        [],
    ),
    "custom elements": (
        f"<app-root><app-header>{nav}</app-header><app-article><app-body>{k(0, 1, 2, 3)}</app-body></app-article><app-footer>{d(0)}</app-footer></app-root>",
        4,
        [],
    ),
    "react": (
        f'<div id="__next"><div class="sc-1a"><div class="sc-2b">{nav}</div><div class="sc-3c"><h1>T</h1><div class="sc-4d">{k(0, 1)}</div><div class="sc-5e">ADVERTISEMENT</div><div class="sc-4d">{k(2, 3)}</div></div></div></div>',
        4,
        [],
    ),
    "body classes": (f'<div class="wrap"><div class="content">{k(0, 1, 2, 3)}</div></div>', 4, []),
    "aside holds article": (
        f'<div id="page"><aside class="main-column">{k(0, 1, 2, 3, 4)}</aside><div>{nav}</div></div>',
        5,
        [],
    ),
    "heavy sidebar": (
        f'<div class="row"><div class="col-8"><article><h1>T</h1>{k(0, 1, 2)}</article></div><div class="col-4 sidebar">{cards}</div></div>',
        3,
        range(6),
    ),
    "heavy feed after": (
        f'<main><article><h1>T</h1>{k(0, 1, 2)}</article><section class="more"><h2>More stories</h2>{cards}</section></main>',
        3,
        range(6),
    ),
    "comments": (
        f'<main><article>{k(0, 1, 2)}</article><section id="comments"><h2>Comments</h2>'
        + "".join(f'<div class="comment">{d(n)}</div>' for n in range(8))
        + "</section></main>",
        3,
        range(8),
    ),
    "comments named otherwise": (
        f'<main><div class="post-text">{k(0, 1, 2)}</div><div id="disqus_thread">'
        + "".join(f'<div class="reply">{d(n)}</div>' for n in range(5))
        + "</div></main>",
        3,
        range(5),
    ),
    "cookie text": (
        f'<div id="cookie-policy-banner" class="cc-window" role="dialog">{d(0, 1, 2, 3)}</div><main>{k(0, 1, 2)}</main>',
        3,
        range(4),
    ),
    "onetrust": (
        f'<main>{k(0, 1, 2)}</main><div id="onetrust-consent-sdk"><div id="onetrust-pc-sdk">{d(0, 1, 2, 3, 4)}</div></div>',
        3,
        range(5),
    ),
    "several articles": (
        f'<main><article class="lead"><h1>T</h1>{k(0, 1, 2, 3)}</article>'
        + "".join(
            f'<article class="teaser"><h3><a href="/{n}">Story {n}</a></h3><p>{LEFT[n]}</p></article>' for n in range(4)
        )
        + "</main>",
        4,
        range(4),
    ),
    "sections as articles": (
        "<main>" + "".join(f"<article><h2>Part {n}</h2>{k(n)}</article>" for n in range(5)) + "</main>",
        5,
        [],
    ),
    "short news": (f"<header>{nav}</header><main><h1>T</h1>{k(0)}</main><footer>{d(0)}</footer>", 1, [0]),
    "long footer": (
        f'<main><h1>T</h1>{k(0, 1)}</main><footer><div class="about">{d(0, 1, 2)}</div></footer>',
        2,
        [0, 1, 2],
    ),
    "list page": (
        "<main><h1>T</h1><ul>" + "".join(f"<li>{x}</li>" for x in KEPT[:6]) + f"</ul></main><nav>{nav}</nav>",
        6,
        [],
    ),
    "definition page": (
        '<div id="content"><h1>T</h1><dl>'
        + "".join(f"<dt>Word {n}</dt><dd>{x}</dd>" for n, x in enumerate(KEPT[:6]))
        + f"</dl></div><div>{nav}</div>",
        6,
        [],
    ),
    "table page": (
        '<div id="content"><h1>T</h1><table>'
        + "".join(f"<tr><th>Dose {n}</th><td>{x}</td></tr>" for n, x in enumerate(KEPT[:6]))
        + f"</table></div><div>{nav}</div>",
        6,
        [],
    ),
    "tabs": (
        f'<main><h1>T</h1><div class="tabs"><button role="tab" aria-controls="t1">Use</button><button role="tab" aria-controls="t2">Risks</button></div><div role="tabpanel" id="t1">{k(0, 1)}</div><div role="tabpanel" id="t2" hidden>{k(2, 3)}</div></main>',
        4,
        [],
    ),
    "read more hidden": (
        f'<main><h1>T</h1>{k(0, 1)}<div class="collapse" id="more">{k(2, 3)}</div><button data-target="#more">Read more</button></main>',
        4,
        [],
    ),
    "paywall": (f'<main><article>{k(0, 1)}<div class="paywall">{d(0)}</div></article></main>', 2, []),
    "sharepoint": (
        f'<div id="s4-workspace"><div id="DeltaPlaceHolderMain"><div class="ms-rtestate-field">{k(0, 1, 2, 3)}</div></div><div id="sideNavBox">{nav}</div></div>',
        4,
        [],
    ),
    "aem columns": (
        f'<div class="root responsivegrid"><div class="aem-Grid"><div class="text aem-GridColumn"><div class="cmp-text">{k(0, 1)}</div></div><div class="image aem-GridColumn"></div><div class="text aem-GridColumn"><div class="cmp-text">{k(2, 3)}</div></div><div class="experiencefragment"><footer>{d(0)}</footer></div></div></div>',
        4,
        [0],
    ),
    "divi": (
        '<div id="et-boc">'
        + "".join(
            f'<div class="et_pb_section"><div class="et_pb_row"><div class="et_pb_column"><div class="et_pb_module et_pb_text"><div class="et_pb_text_inner">{k(n)}</div></div></div></div></div>'
            for n in range(4)
        )
        + f'<div class="et_pb_module et_pb_signup">{d(0)}</div></div>',
        4,
        [0],
    ),
    "elementor": (
        '<div data-elementor-type="wp-post" class="elementor">'
        + "".join(
            f'<section class="elementor-section"><div class="elementor-container"><div class="elementor-column"><div class="elementor-widget-wrap"><div class="elementor-element elementor-widget elementor-widget-text-editor"><div class="elementor-widget-container">{k(n)}</div></div></div></div></div></section>'
            for n in range(5)
        )
        + f'<div class="elementor-widget elementor-widget-author-box">{d(0)}</div></div>',
        5,
        [0],
    ),
    "quote heavy": (
        f"<main><h1>T</h1><blockquote>{k(0, 1)}</blockquote>{k(2)}<blockquote>{k(3)}</blockquote></main>",
        4,
        [],
    ),
    "newsletter inside": (
        f'<main><h1>T</h1>{k(0, 1)}<div class="newsletter-box"><h3>Our letter</h3>{d(0)}<form><input></form></div>{k(2, 3)}</main>',
        4,
        [0],
    ),
    "promo inside without name": (
        f'<main><h1>T</h1>{k(0, 1)}<div class="css-9z"><h3>Sign up for our newsletter</h3>{d(0)}<form><input type="email"><button>Go</button></form></div>{k(2, 3)}</main>',
        4,
        [0],
    ),
    "related inside without name": (
        f'<main><h1>T</h1>{k(0, 1)}<div class="css-8y"><p><strong>Related:</strong> <a href="/r">How to sleep well at night when it is hot and the moon shines</a></p></div>{k(2, 3)}</main>',
        4,
        [],
    ),
    "sign-up box without name": (
        f"<main><h1>T</h1>{k(0, 1)}<div class='x9'><h4>Better nights</h4>{d(0)}<div><input></div><p>By clicking Send, you agree to our terms.</p></div>{k(2, 3)}</main>",
        4,
        [0],
    ),
    "author box without name": (
        f'<main><h1>T</h1>{k(0, 1, 2, 3)}<div class="x1"><h3>About the author</h3>{d(0)}</div></main>',
        4,
        [0],
    ),
    "disclaimer": (f'<main><h1>T</h1>{k(0, 1, 2, 3)}</main><div class="legal">{d(0)}</div>', 4, [0]),
    "noscript copy": (f"<main>{k(0, 1, 2)}<noscript>{d(0)}</noscript></main>", 3, [0]),
    "hidden modal": (
        f'<main>{k(0, 1, 2)}</main><div class="modal" aria-hidden="true" style="display:none">{d(0, 1, 2, 3, 4)}</div>',
        3,
        range(5),
    ),
    "accordion article": (
        "<main><h1>T</h1>"
        + "".join(
            f'<div class="accordion-item"><h2><button aria-expanded="false" aria-controls="c{n}">Part {n}</button></h2><div id="c{n}" class="collapse">{k(n)}</div></div>'
            for n in range(5)
        )
        + "</main>",
        5,
        [],
    ),
    "details article": (
        "<main><h1>T</h1>"
        + "".join(f"<details><summary>Part {n}</summary>{k(n)}</details>" for n in range(5))
        + "</main>",
        5,
        [],
    ),
    "mega menu prose": (f'<header><div class="mega">{d(0, 1)}{nav}</div></header><main>{k(0, 1, 2)}</main>', 3, [0, 1]),
    "frames of blog": (
        f'<div class="blog-posts hfeed"><div class="post hentry"><h3 class="post-title">T</h3><div class="post-body entry-content">{k(0, 1, 2)}</div></div></div><div class="sidebar section">{d(0, 1)}</div>',
        3,
        [0, 1],
    ),
    "two columns of text": (
        f'<main><h1>T</h1><div class="row"><div class="col-md-6">{k(0, 1)}</div><div class="col-md-6">{k(2, 3)}</div></div></main>',
        4,
        [],
    ),
    "summary before": (
        f'<div class="hero"><h1>T</h1><p class="standfirst">{KEPT[4]}</p></div><main><div class="body">{k(0, 1, 2, 3)}</div></main>',
        4,
        [],
    ),
    "references": (f"<main>{k(0, 1, 2)}<h2>References</h2><ol><li>{KEPT[3]}</li><li>{KEPT[4]}</li></ol></main>", 5, []),
    "stacked iframes": (f'<main>{k(0, 1)}<iframe src="x">{d(0)}</iframe>{k(2)}</main>', 3, [0]),
    "print page": (
        f'<body onload="print()"><center><b>T</b></center><hr>{k(0, 1, 2)}<hr><i>Printed from example</i>',
        3,
        [],
    ),
    "xml namespace": (
        f'<html xmlns="http://www.w3.org/1999/xhtml"><body><div id="content">{k(0, 1, 2)}</div></body></html>',
        3,
        [],
    ),
    "wiki": (
        f'<div id="mw-panel">{nav}</div><div id="content" class="mw-body"><h1>T</h1><div id="mw-content-text"><div class="mw-parser-output">{k(0, 1)}<div id="toc" class="toc"><ul><li><a href="#a">A</a></li></ul></div><h2>A<span class="mw-editsection">[edit]</span></h2>{k(2, 3)}<div class="navbox">{nav}</div></div></div></div>',
        4,
        [],
    ),
    "live blog": (
        "<main><h1>T</h1>"
        + "".join(f'<div class="live-entry"><time>10:0{n}</time><h3>Hour {n}</h3>{k(n)}</div>' for n in range(5))
        + "</main>",
        5,
        [],
    ),
    "slideshow": (
        '<main><h1>T</h1><div class="slideshow">'
        + "".join(f'<div class="slide"><h2>Slide {n}</h2>{k(n)}</div>' for n in range(5))
        + "</div></main>",
        5,
        [],
    ),
    "carousel of article": (
        '<main><h1>T</h1><div class="carousel"><div class="carousel-inner">'
        + "".join(f'<div class="carousel-item"><h2>Tip {n}</h2>{k(n)}</div>' for n in range(5))
        + "</div></div></main>",
        5,
        [],
    ),
    "product page": (
        f'<main><div class="product"><h1>T</h1><div class="price">$12</div><form><select><option>1</option></select><button>Add</button></form><div class="product-description">{k(0, 1, 2)}</div></div><div class="upsell">{cards}</div></main>',
        3,
        range(6),
    ),
    # ------------------------------------------------------------ a second lot
    "main around everything": (
        f'<main id="main"><nav>{nav}</nav><div class="hero"><h1>T</h1></div><section class="body-section">{k(0, 1, 2)}</section><section class="related-content"><h2>Related content</h2>{cards}</section></main>',
        3,
        range(6),
    ),
    "short main, heavy news list": (
        f'<main><h1>T</h1>{k(0, 1)}</main><div class="news-list">{cards}</div>',
        2,
        range(6),
    ),
    "short article, heavy teaser list": (
        f'<div class="page"><article><h1>T</h1>{k(0, 1)}</article><ul class="teasers">'
        + "".join(f'<li><h3><a href="/{n}">Story {n}</a></h3><p>{LEFT[n]}</p></li>' for n in range(6))
        + "</ul></div>",
        2,
        range(6),
    ),
    "role main": (
        f'<div role="banner">{nav}</div><div role="main"><h1>T</h1>{k(0, 1)}</div><div role="complementary">{d(0, 1, 2, 3)}</div><div role="contentinfo">{d(4)}</div>',
        2,
        range(5),
    ),
    "main of two columns": (
        f'<main><div class="col-a">{k(0, 1, 2)}</div><div class="col-b"><aside>{d(0, 1)}</aside></div></main>',
        3,
        [0, 1],
    ),
    "empty main": (f'<main></main><div id="content">{k(0, 1, 2)}</div>', 3, []),
    "main with a lead alone": (
        f'<main><h1>T</h1><p>{KEPT[0]}</p></main><div class="article-body">{k(1, 2, 3, 4)}</div>',
        5,
        [],
    ),
    "main with the consent alone": (
        f'<main class="consent"><p>{LEFT[0]}</p><p>{LEFT[1]}</p></main><div id="story"><h1>T</h1>{k(0, 1, 2, 3)}</div>',
        4,
        [],
    ),
    "article in a modal": (
        f'<div class="feed">{cards}</div><div class="modal-dialog"><article><h1>T</h1>{k(0, 1, 2, 3)}</article></div>',
        4,
        range(6),
    ),
    "article in a slide-over": (
        f'<div id="drawer" class="overlay"><div class="post-content"><h1>T</h1>{k(0, 1, 2, 3)}</div></div>',
        4,
        [],
    ),
    "sticky share": (f'<main><h1>T</h1><div class="sticky"><button>Share</button></div>{k(0, 1, 2)}</main>', 3, []),
    "author bio before": (
        f'<main><h1>T</h1><div class="author-bio"><img><p>{LEFT[0]}</p></div>{k(0, 1, 2)}</main>',
        3,
        [0],
    ),
    "glossary tooltips": (
        f'<main><h1>T</h1><p>{KEPT[0]} <span class="tooltip" role="tooltip">{LEFT[0]}</span></p>{k(1, 2)}</main>',
        3,
        [0],
    ),
    "footnotes": (
        f'<main><h1>T</h1>{k(0, 1)}<section class="footnotes"><ol><li>{KEPT[2]}</li></ol></section></main>',
        3,
        [],
    ),
    "figure captions": (
        f"<main><h1>T</h1>{k(0)}<figure><img><figcaption>{KEPT[1]}</figcaption></figure>{k(2)}</main>",
        3,
        [],
    ),
    "pull quote aside": (
        f'<main><article><h1>T</h1>{k(0, 1)}<aside class="pullquote"><p>Water and an hour.</p></aside>{k(2, 3)}</article></main>',
        4,
        [],
    ),
    "aside of the article's own": (
        f"<main><article><h1>T</h1>{k(0, 1)}<aside><h3>Fact box</h3>{k(2)}</aside>{k(3)}</article></main>",
        2,
        [],
    ),
    "callout": (
        f'<main><h1>T</h1>{k(0)}<div class="callout alert alert-info"><h4>Warning</h4><p>{KEPT[1]}</p></div>{k(2, 3)}</main>',
        4,
        [],
    ),
    "notice box": (
        f'<main><h1>T</h1>{k(0)}<div class="notice warning-box"><p>{KEPT[1]}</p></div>{k(2, 3)}</main>',
        4,
        [],
    ),
    "info panel": (
        f'<main><h1>T</h1>{k(0)}<div class="info-panel"><h3>Important</h3><p>{KEPT[1]}</p></div>{k(2, 3)}</main>',
        4,
        [],
    ),
    "card sections": (
        "<main><h1>T</h1>"
        + "".join(f'<div class="card"><div class="card-body"><h2>Part {n}</h2>{k(n)}</div></div>' for n in range(5))
        + "</main>",
        5,
        [],
    ),
    "card sections short": (
        "<main><h1>T</h1>"
        + k(0, 1)
        + "".join(f'<div class="card"><h3>Step {n}</h3><p>Do this {n} with care and time.</p></div>' for n in range(4))
        + "</main>",
        2,
        [],
    ),
    "banner image text": (f'<div class="banner"><h1>T</h1><p>{KEPT[3]}</p></div><main>{k(0, 1, 2)}</main>', 3, []),
    "contact card": (
        f'<main><h1>T</h1>{k(0, 1, 2)}<div class="contact-info"><p>Call 555 0100</p><p>12 Harbour Road</p></div></main>',
        3,
        [],
    ),
    "tab names as product": (f'<main><h1>T</h1><div class="product-info">{k(0, 1, 2, 3)}</div></main>', 4, []),
    "search results beside": (
        f'<main><article><h1>T</h1>{k(0, 1, 2)}</article></main><div class="search-results">{d(0, 1, 2, 3)}</div>',
        3,
        range(4),
    ),
    "chat widget": (f'<main>{k(0, 1, 2)}</main><div id="chat-widget"><p>{LEFT[0]}</p></div>', 3, [0]),
    "app banner": (f'<div class="smart-app-banner"><p>{LEFT[0]}</p></div><main>{k(0, 1, 2)}</main>', 3, [0]),
    "alert bar": (f'<div class="site-alert" role="alert"><p>{LEFT[0]}</p></div><main>{k(0, 1, 2)}</main>', 3, [0]),
    "skip and masthead": (
        f'<a class="skip-link" href="#m">Skip</a><div class="masthead">{d(0)}</div><div id="m">{k(0, 1, 2)}</div>',
        3,
        [0],
    ),
    "legal end": (f'<main>{k(0, 1, 2)}<div class="legal-notice copyright"><p>{LEFT[0]}</p></div></main>', 3, [0]),
    "subscribe wall": (
        f'<main><article>{k(0, 1)}<div class="subscribe-wall"><h3>Keep reading</h3>{d(0)}</div></article></main>',
        2,
        [0],
    ),
    "related inline box": (
        f'<main><article>{k(0, 1)}<div class="related-inline"><h4>See also</h4><p>{LEFT[0]}</p></div>{k(2)}</article></main>',
        3,
        [0],
    ),
    "print only": (f'<main>{k(0, 1, 2)}<div class="print-only" style="display:none">{d(0)}</div></main>', 3, [0]),
    "mobile copy": (
        f'<main><div class="desktop">{k(0, 1, 2)}</div><div class="mobile">{k(0, 1, 2)}</div></main>',
        3,
        [],
    ),
    "lazy templates": (
        f'<main>{k(0, 1)}<template>{d(0)}</template><script type="text/template">{d(1)}</script>{k(2)}</main>',
        3,
        [0, 1],
    ),
    "patient leaflet": (
        '<div class="leaflet"><h1>T</h1>'
        + "".join(
            f'<div class="section" id="s{n}"><h2>{n}. Part</h2><div class="content">{k(n)}</div></div>'
            for n in range(6)
        )
        + f'</div><div class="sidebar">{nav}</div>',
        6,
        [],
    ),
    "drug label tables": (
        "<main><h1>T</h1>"
        + "".join(f'<h2>Part {n}</h2><table class="label"><tr><td>{KEPT[n]}</td></tr></table>' for n in range(5))
        + "</main>",
        5,
        [],
    ),
    "hospital with doctors": (
        f'<main><div class="content-block">{k(0, 1, 2)}</div><div class="providers"><h2>Our doctors</h2>'
        + "".join(
            f'<div class="provider-card"><h3><a href="/d{n}">Dr. Name {n}</a></h3><p>Sleep medicine</p></div>'
            for n in range(5)
        )
        + "</div></main>",
        3,
        [],
    ),
}
MISSED = {
    "main with a lead alone": "a paragraph in `main`, the rest in a body beside it",
    "glossary tooltips": "words in the midst of a sentence are kept, whatever they are named",
    "product page": "cards under no heading and no name that tells them apart",
}


@pytest.mark.parametrize("layout", sorted(LAYOUTS.keys() - MISSED.keys()))
def test_the_article_is_found_whole_and_alone(layout: str) -> None:
    markup, size, others = LAYOUTS[layout]
    body = f'<body class="comments-open has-sidebar modal-open">{markup}</body>'
    page = f'<html lang="en"><head><title>T | Site</title></head>{body}</html>'
    text = pipeline.extract(page, media_type="text/html", tables=()).article.text
    assert [n for n in range(size) if KEPT[n] not in text] == []
    assert [n for n in others if LEFT[n] in text] == []
