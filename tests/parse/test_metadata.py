"""Metadata: which of a page's statements about itself is believed."""

from __future__ import annotations

import json
import time
from datetime import UTC, datetime

import pytest

from pipeline.article import Metadata
from pipeline.parse.dates import read_moment, said_date
from pipeline.parse.masses import measure
from pipeline.parse.metadata import gather, read_metadata
from pipeline.parse.names import people
from pipeline.parse.page import page_tree
from pipeline.parse.structured import json_ld

URL = "https://www.calmharbour.example/news/page"


def read(head: str = "", body: str = "", **data: object) -> Metadata:
    script = f'<script type="application/ld+json">{json.dumps(data)}</script>' if data else ""
    tree, _ = page_tree(f"<html><head>{head}{script}</head><body>{body}<p>Text</p></body></html>".encode())
    return read_metadata(gather(tree, json_ld(tree), URL), measure(tree.find("body")))


def test_the_end_presents_the_author_but_not_whom_the_page_is_about() -> None:
    prose = "<p>Sleep comes sooner in a cool and dark room, as those know who lie awake in a warm one.</p>" * 9
    bio = "<p><em>Ana Lund is a nurse and writer who lives in Ghent.</em></p>"
    about = "<p>Lund was born by the sea.</p><p>Lund left it.</p><p>Lund came back.</p><p>Ask Lund why.</p>"
    assert read("", f"<h1>Sleep well</h1>{prose}{bio}").authors == ("Ana Lund",)
    assert read("", f"<h1>Sleep well</h1>{about}{prose}{bio}").authors == ()
    assert read("", f"<h1>Sleep well</h1>{bio}{prose * 2}").authors == ()


# ---------------------------------------------------------------- title
@pytest.mark.parametrize(
    ("head", "body", "title"),
    [
        ("<title>Sleep well | Calm Harbour</title>", "<h1>Sleep well</h1>", "Sleep well"),
        ("<title>Sleep well</title>", "<h1>Sleep well <small>Posted on May 4, 2023 by Bo</small></h1>", "Sleep well"),
        ("<title>Home</title><meta property='og:title twitter:title' content='Sleep well'>", "", "Sleep well"),
        ("<title>Sleep well in summer</title>", "<h1>A message from our founder</h1>", "Sleep well in summer"),
        ("<title>Is it safe to sleep</title>", "<h1>Is it safe to sleep?</h1>", "Is it safe to sleep?"),
        ("<title>Sleep well - Calm Harbour</title>", "<h1>Calm Harbour</h1>", "Sleep well"),
        ("<title>Calm Harbour: Sleep well</title><meta property=og:title content='Sleep well'>", "", "Sleep well"),
        ("<title>How to sleep well at night | Advice | Calm</title>", "", "How to sleep well at night"),
        ("<title>Beta-blockers - what they do</title>", "", "Beta-blockers - what they do"),
        ("<title>X</title>", "<h1>Site</h1><h1>Ten ways to sleep</h1>", "X"),
        ("", "<h1>Ten ways to sleep</h1>", "Ten ways to sleep"),
        ("<title>How to sleep | A Calm Log</title>", "<h1><a href='/'>A Calm Log</a></h1><h3>How to sleep</h3>",
         "How to sleep"),
        ("<title>What do people love about tea?</title>",
         "<h2>What do people love about tea?</h2><h1>But what they love is the warmth</h1>",
         "What do people love about tea?"),
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
        (["Centre for Sleep and Rest"], ("Centre for Sleep and Rest",)),
        (["Maria & Julia"], ("Maria", "Julia")),
        (["98 Harbour Press"], ("98 Harbour Press",)),
        (["Ana (Bo) Lund"], ("Ana (Bo) Lund",)),
        (["Ana Lund (editor)"], ("Ana Lund",)),
        (["Lund, Ana B."], ("Ana B. Lund",)),
        (["Lund, MD"], ("Lund, MD",)),
        (["This post was written by Ana Lund, head of care"], ("Ana Lund",)),
        (["Ana Lund in Sleep", "harbour_admin", "Site Admin", "1234567890"], ("Ana Lund",)),
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


@pytest.mark.parametrize(
    ("byline", "names"),
    [
        ("By <a href='/bo'>Bo Ek</a>", ("Bo Ek",)),
        ("Written by <b>Ana Lund</b>, <b>Bo Ek</b> and <b>Cy Holt</b>", ("Ana Lund", "Bo Ek", "Cy Holt")),
        ("Medically reviewed by <a>Bo Ek</a>", ("Ana Lund",)),
        ("By region", ("Ana Lund",)),
        ("By Top Sleep Tips", ("Ana Lund",)),
        ("Our figures, by Bo Ek", ("Ana Lund",)),
    ],
)  # fmt: skip
def test_a_byline_beside_the_heading_is_believed_before_who_put_the_article_in(
    byline: str, names: tuple[str, ...]
) -> None:
    data = {"@type": "Article", "author": {"@type": "Person", "name": "Ana Lund"}}
    assert read("", f"<h1>Sleep</h1><p>{byline}</p>", **data).authors == names


@pytest.mark.parametrize(
    "body",
    [
        "<h1>Sleep</h1><p>Share this post</p><p>Top reviews</p>",
        "<h1>Sleep</h1><p>All Insights</p><p>March 5, 2024</p>",
        "<h1>Sleep</h1><div class='author-bio'>Licensed Sleep Coach</div><a href='/authorization'>Sign In</a>",
        "<h1>Sleep</h1><p>It was shown</p><p>long ago in a study that was led and paid for by <i>Harbour Press</i></p>",
        "<h1>Sleep</h1><div class='comment'><span class='comment-author'>Bo Ek</span></div>",
    ],
)
def test_labels_and_people_who_are_no_authors_are_not_taken_for_authors(body: str) -> None:
    assert read("", body).authors == ()


def test_a_team_or_the_site_itself_signs_where_nobody_else_does() -> None:
    site = '<meta property="og:site_name" content="Calm Harbour">'
    assert read(site, "<h1>Sleep</h1><p>March 5, 2024 · By Calm Harbour</p>").authors == ("Calm Harbour",)
    assert read(site, "<h1>Sleep</h1><p class='author-name'>Harbour Staff</p>").authors == ("Harbour Staff",)
    person = {"@type": "Person", "name": "night.owl"}
    assert read("", "<h1>Sleep</h1>", **{"@type": "Article", "author": person}).authors == ("night.owl",)


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
        "<h1>Sleep</h1><div><span>March 5, 2024</span><span>Ana Lund</span></div>",
        "<h1>Sleep</h1><p>Ana Lund</p><p>Senior editor</p>",
        "<p><span>Dec 1, 2024</span> · <span>Ana Lund</span></p><h1>Sleep</h1>",
        "<h1>Sleep</h1><p>Long text of the article.</p><h3>Author</h3><p>Ana Lund</p>",
        "<h1>Sleep</h1><p>Long text of the article.</p><p>Written by Ana Lund</p>",
        "<h1>Sleep</h1><div class='publish-date-author'>Dec. 19, 2024 · Ana Lund on behalf of the team</div>",
    ],
)
def test_authors_shown_on_the_page_are_found(body: str) -> None:
    assert read("", body).authors == ("Ana Lund",)


# ---------------------------------------------------------------- times
@pytest.mark.parametrize(
    ("text", "day", "at"),
    [
        ("4th of August 2021 at noon", "2021-08-04", None),
        ("04-ago-2021 5:11", "2021-08-04", None),
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


@pytest.mark.parametrize(
    ("shown", "day"),
    [
        ("<p>March 5, 2024</p>", "2024-03-05"),  # the site moved in 2025, and the data say when
        ("<p>Published</p><p>March 5, 2024 | Updated June 1, 2025</p>", "2024-03-05"),
        ("<p>Updated March 5, 2024</p>", "2025-01-10"),
        ("<p>Last modified: <b>March 5, 2024</b></p>", "2025-01-10"),
        ("<p>June 1, 2025</p>", "2025-01-10"),  # a later day is an update, whatever it is called
        ("<p>Related articles</p><p>March 5, 2024</p>", "2025-01-10"),
    ],
)
def test_an_earlier_day_beside_the_heading_is_the_day_of_publication(shown: str, day: str) -> None:
    data = {"@type": "Article", "datePublished": "2025-01-10", "dateModified": "2025-01-10"}
    assert read("", f"<h1>Sleep</h1>{shown}", **data).published_date == day


def test_a_day_shown_one_before_that_of_the_data_is_the_same_moment_in_the_page_s_zone() -> None:
    found = read(
        "", "<h1>Sleep</h1><p>March 4, 2024</p>", **{"@type": "Article", "datePublished": "2024-03-05T02:41:00Z"}
    )
    assert (found.published_date, found.published_at) == ("2024-03-04", datetime(2024, 3, 5, 2, 41, tzinfo=UTC))
    moved = read(
        "", "<h1>Sleep</h1><p>May 9, 2019</p>", **{"@type": "Article", "datePublished": "2024-03-05T02:41:00Z"}
    )
    assert (moved.published_date, moved.published_at) == ("2019-05-09", None)


def test_the_page_s_language_and_time_elements_tell_how_numbers_are_read() -> None:
    def day(body: str, lang: str = "", url: str = URL) -> str | None:
        tree, _ = page_tree(f"<html lang='{lang}'><body><h1>Sleep</h1>{body}<p>Text</p></body></html>".encode())
        return read_metadata(gather(tree, (), url), measure(tree.find("body"))).published_date

    assert day("<p>03/10/2023</p>") == "2023-03-10"
    assert day("<p>03/10/2023</p>", "en-GB") == "2023-10-03"
    assert day("<p>03/10/2023</p>", "en-US") == "2023-03-10"
    assert day("<p>03-10-2023</p>", "en-US") == "2023-03-10"
    assert day("<p>03/10/2023</p>", "fr") == "2023-10-03"
    assert day("<p>03/10/2023</p>", "en", "https://calmharbour.co.uk/a") == "2023-10-03"
    assert day("<time datetime='2023-10-03T08:00:00Z'>03/10/2023</time>") == "2023-10-03"
    assert day("<p>03/25/2023</p>", "fr") == "2023-03-25"


def test_an_update_is_taken_only_where_no_other_day_is_shown() -> None:
    update = "<h1>Sleep</h1><p>Last updated: March 5, 2024</p>"
    assert read("", update).published_date == "2024-03-05"
    assert read("", f"{update}<div class='date'>Jan 2, 2023</div>").published_date == "2023-01-02"
    later = "<aside><p class='date'>June 1, 2025</p></aside>"
    assert read("", f"{update}{later}").published_date == "2024-03-05"  # of another article: no update comes first


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


def test_the_site_s_name_ends_without_a_separator() -> None:
    assert read('<meta property="og:site_name" content="Calm Harbour |">').site == "Calm Harbour"


def test_addresses_that_are_none_are_not_believed() -> None:
    found = read('<link rel="canonical" href="javascript:void(0)"><link rel="license" href="https://[broken/">')
    assert (found.canonical_url, found.licence_url) == (None, None)


def test_malformed_values_in_the_data_are_passed_over() -> None:
    odd = read("", "", **{"@type": "Article", "headline": {"a": 1}, "author": [1, None, {"name": ["Ana Lund"]}]})
    assert odd.authors == ("Ana Lund",)
    assert read("", "", **{"@type": "Article", "author": {"@id": {}}, "publisher": [], "image": 3}).authors == ()


@pytest.mark.parametrize("unit", ["1", ",", "(!", "publish", "By ", "min ", "- ", "2024-"])
def test_a_long_run_of_anything_beside_the_heading_is_read_in_linear_time(unit: str) -> None:
    def seconds(size: int) -> float:
        run = unit * (size // len(unit))
        body = f"<h1>Sleep</h1><p class='author'>{run}</p><p class='date'>{run}</p>"
        begin = time.process_time()
        read(f"<meta name='author' content='{run}'><meta name='{run}' content='x'>", body)
        return time.process_time() - begin

    assert seconds(64_000) < 100 * min(seconds(4_000) for _ in range(3))  # 16 where linear, 256 where quadratic
