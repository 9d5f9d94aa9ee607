"""A link's kind comes from what it says of itself, then where it leads, then where it stands."""

from __future__ import annotations

import pytest

import pipeline
from pipeline.records import Link

PROSE = "Take the tablet with water at the same time each day, and tell your doctor what else you take."


def links(html: str, url: str | None = "https://www.example.org/health/page") -> tuple[Link, ...]:
    page = f"<article><p>{PROSE}</p>{html}<p>Last. {PROSE}</p></article>"
    return pipeline.extract(page, media_type="text/html", url=url, tables=("links",)).links


@pytest.mark.parametrize(
    ("href", "rel", "kind"),
    [
        ("/dose", "", "internal"),
        ("#dose", "", "internal"),
        ("https://example.org/dose", "", "internal"),
        ("https://shop.example.org/", "", "internal"),
        ("https://notexample.org/", "", "external"),
        ("mailto:info@example.org", "", "external"),
        ("https://doi.org/10.1000/xyz", "", "citation"),
        ("https://pubmed.ncbi.nlm.nih.gov/12345/", "", "citation"),
        ("https://www.ncbi.nlm.nih.gov/pmc/articles/PMC123/", "", "citation"),
        ("https://journal.invalid/doi/full/10.1000/xyz", "", "citation"),
        ("https://www.thelancet.com/article", "", "citation"),
        ("https://store.invalid/x", "nofollow sponsored", "affiliate"),
        ("https://amzn.to/3abc", "", "affiliate"),
        ("https://www.amazon.co.uk/dp/B0?tag=site-21", "", "affiliate"),
        ("https://www.amazon.co.uk/dp/B0", "", "external"),
        ("https://brand.sjv.io/c/1", "", "affiliate"),
        ("https://store.invalid/?utm_medium=affiliate", "", "affiliate"),
        ("/go/therapy", "nofollow", "affiliate"),
        ("/go/therapy", "", "internal"),
        ("https://[broken/", "", "external"),
    ],
)
def test_kinds_of_links(href: str, rel: str, kind: str) -> None:
    found = links(f'<p>Read about <a href="{href}" rel="{rel}">this medicine</a> before you start.</p>')
    assert [link.kind for link in found] == [kind] if "[broken" not in href else len(found) <= 1


def test_links_to_other_articles_are_related() -> None:
    found = links('<p>Also read: <a href="/other">How to stop a medicine</a></p>')
    assert [(link.kind, link.text) for link in found] == [("related", "How to stop a medicine")]


def test_a_page_from_a_file_is_at_home_where_its_canonical_url_says() -> None:
    page = (
        '<html><head><link rel="canonical" href="https://example.org/page"></head>'
        f'<body><p>{PROSE} <a href="https://example.org/a">One</a> <a href="https://other.invalid/">Two</a></p></body></html>'
    )
    found = pipeline.extract(page, media_type="text/html", tables=("links",)).links
    assert [link.kind for link in found] == ["internal", "external"]


def test_a_link_knows_its_block_and_its_place() -> None:
    page = f'<article><p>{PROSE}</p><p>Ask <a href="/gp">your <i>own</i> doctor</a>.</p></article>'
    found = pipeline.extract(page, media_type="text/html", url="https://example.org/")
    (link,) = found.links
    assert found.article.text[link.start : link.end] == link.text == "your own doctor"
    assert link.block_id == 1
    assert found.blocks[1].text == "Ask your own doctor."
