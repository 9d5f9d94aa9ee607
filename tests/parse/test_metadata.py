"""Metadata: which of a page's statements about itself is believed."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

from pipeline.article import Metadata
from pipeline.parse.dates import read_moment, said_date
from pipeline.parse.metadata import read_metadata
from pipeline.parse.names import people
from pipeline.parse.page import page_tree
from pipeline.parse.structured import json_ld

URL = "https://www.calmharbour.example/news/page"


def read(head: str = "", body: str = "", **data: object) -> Metadata:
    script = f'<script type="application/ld+json">{json.dumps(data)}</script>' if data else ""
    tree = page_tree(f"<html><head>{head}{script}</head><body>{body}<p>Text</p></body></html>".encode())
    return read_metadata(tree, json_ld(tree), URL)


# ---------------------------------------------------------------- title
@pytest.mark.parametrize(
    ("head", "body", "title"),
    [
        ("<title>Sleep well | Calm Harbour</title>", "<h1>Sleep well</h1>", "Sleep well"),
        ("<title>Sleep well - Calm Harbour</title>", "<h1>Calm Harbour</h1>", "Sleep well"),
        ("<title>Calm Harbour: Sleep well</title><meta property=og:title content='Sleep well'>", "", "Sleep well"),
        ("<title>How to sleep well at night | Advice | Calm</title>", "", "How to sleep well at night"),
        ("<title>Beta-blockers - what they do</title>", "", "Beta-blockers - what they do"),
        ("<title>X</title>", "<h1>Site</h1><h1>Ten ways to sleep</h1>", "X"),
        ("", "<h1>Ten ways to sleep</h1>", "Ten ways to sleep"),
        ("<title>Menu</title><meta property='og:title' content='Ten ways to sleep'>", "<h1>Ten ways to sleep</h1>",
         "Ten ways to sleep"),
    ],
)  # fmt: skip
def test_the_title_is_the_article_s_without_the_site_s(head: str, body: str, title: str) -> None:
    assert read(head, body).title == title


# ---------------------------------------------------------------- people
@pytest.mark.parametrize(
    ("said", "names"),
    [
        (["By Ana Lund"], ("Ana Lund",)),
        (["Written by Ana Lund, MD and Bo Ek"], ("Ana Lund, MD", "Bo Ek")),
        (["Ana Lund, Bo Ek, Cy Holt"], ("Ana Lund", "Bo Ek", "Cy Holt")),
        (["Ana Lund, Senior Editor"], ("Ana Lund",)),
        (["Ana Lund | Updated March 3, 2024"], ("Ana Lund",)),
        (["admin"], ()),
        (["https://example.org/ana", "ana@example.org"], ()),
        (["March", "Ana Lund", "ana lund"], ("Ana Lund",)),
    ],
)
def test_authors_are_people(said: list[str], names: tuple[str, ...]) -> None:
    assert people(said, None) == names


def test_persons_of_the_data_win_over_meta_and_bylines_and_organisations_come_last() -> None:
    byline = '<p class="byline">By Cy Holt</p>'
    meta = '<meta name="author" content="Bo Ek">'
    person = {"@type": "Person", "name": "Ana Lund"}
    harbour = {"@type": "Organization", "name": "Harbour Press"}
    assert read(meta, byline, **{"@type": "Article", "author": person}).authors == ("Ana Lund",)
    assert read(meta, byline, **{"@type": "Article", "author": harbour}).authors == ("Bo Ek",)
    assert read("", byline, **{"@type": "Article", "author": harbour}).authors == ("Cy Holt",)
    assert read("", "", **{"@type": "Article", "author": harbour}).authors == ("Harbour Press",)


def test_an_author_named_by_reference_is_found_in_the_graph() -> None:
    graph = [{"@type": "BlogPosting", "author": {"@id": "#a"}}, {"@type": "Person", "@id": "#a", "name": "Ana Lund"}]
    assert read("", "", **{"@graph": graph}).authors == ("Ana Lund",)


@pytest.mark.parametrize(
    "body",
    [
        "<h1>Sleep</h1><p>By <a href='/ana'>Ana Lund</a></p>",
        "<h1>Sleep</h1><div class='author-name'>Ana Lund</div>",
        "<h1>Sleep</h1><a rel='author' href='/x'>Ana Lund</a>",
        "<h1>Sleep</h1><span itemprop='author'><b itemprop='name'>Ana Lund</b>, editor</span>",
        "<h1>Sleep</h1><a href='/author/ana-lund/'>Ana Lund</a>",
    ],
)
def test_authors_shown_on_the_page_are_found(body: str) -> None:
    assert read("", body).authors == ("Ana Lund",)


# ---------------------------------------------------------------- times
@pytest.mark.parametrize(
    ("text", "day", "at"),
    [
        ("2024-03-05T23:30:00-05:00", "2024-03-05", datetime(2024, 3, 6, 4, 30, tzinfo=UTC)),
        ("2024-03-05T23:30:00Z", "2024-03-05", datetime(2024, 3, 5, 23, 30, tzinfo=UTC)),
        ("2024-03-05T23:30:00", "2024-03-05", None),
        ("2024-03-05", "2024-03-05", None),
        ("20240305", "2024-03-05", None),
        ("1709683200", "2024-03-06", datetime(2024, 3, 6, tzinfo=UTC)),
        ("March 5th, 2024", "2024-03-05", None),
        ("Updated 5 March 2024", "2024-03-05", None),
        ("5. März 2024", "2024-03-05", None),
        ("5 de marzo de 2024", "2024-03-05", None),
        ("2024年3月5日", "2024-03-05", None),
        ("05.03.2024", "2024-03-05", None),
        ("25/03/2024", "2024-03-25", None),
    ],
)  # fmt: skip
def test_dates_are_read_as_pages_write_them(text: str, day: str, at: datetime | None) -> None:
    moment = read_moment(text)
    assert moment is not None
    assert (moment.day, moment.at) == (day, at)


@pytest.mark.parametrize("text", ["", "yesterday", "2024-02-31", "99999999999999999999", "0000-00-00", "May be 12 2"])
def test_what_is_no_date_is_none(text: str) -> None:
    assert read_moment(text) is None
    assert said_date(text) is None


def test_published_is_not_what_was_updated() -> None:
    head = '<meta property="article:modified_time" content="2024-06-01T10:00:00Z">'
    body = (
        '<h1>Sleep</h1><p>Updated <time datetime="2024-06-01">June 1</time></p><time datetime="2023-01-02">Jan 2</time>'
    )
    found = read(head, body)
    assert (found.published_date, found.modified_at) == ("2023-01-02", datetime(2024, 6, 1, 10, tzinfo=UTC))


def test_a_date_that_only_the_page_shows_is_found() -> None:
    assert read("", "<h1>Sleep</h1><div><span>March 5, 2024</span> · 5 min</div>").published_date == "2024-03-05"


# ---------------------------------------------------------------- the rest
def test_language_addresses_and_licence_are_what_the_page_says() -> None:
    found = read(
        '<link rel="canonical" href="/news/page"><meta property="og:site_name" content="Calm Harbour">'
        '<meta property="og:locale" content="en_GB"><meta name="description" content=" A  text ">',
        '<a rel="license" href="https://creativecommons.org/licenses/by/4.0/">CC BY</a>',
    )
    assert found.canonical_url == "https://www.calmharbour.example/news/page"
    assert (found.site, found.language, found.description) == ("Calm Harbour", "en-GB", "A text")
    assert found.licence_url == "https://creativecommons.org/licenses/by/4.0/"


def test_addresses_that_are_none_are_not_believed() -> None:
    found = read('<link rel="canonical" href="javascript:void(0)"><link rel="license" href="https://[broken/">')
    assert (found.canonical_url, found.licence_url) == (None, None)


def test_malformed_values_in_the_data_are_passed_over() -> None:
    odd = read("", "", **{"@type": "Article", "headline": {"a": 1}, "author": [1, None, {"name": ["Ana Lund"]}]})
    assert odd.authors == ("Ana Lund",)
    assert read("", "", **{"@type": "Article", "author": {"@id": {}}, "publisher": [], "image": 3}).authors == ()
