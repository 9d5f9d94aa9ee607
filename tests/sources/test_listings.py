"""Sitemaps and feeds: what they name, in order, whatever their state."""

from __future__ import annotations

import gzip
import tracemalloc
from itertools import islice

import pytest

from pipeline.errors import FetchError
from pipeline.sources.feeds import feed_entries
from pipeline.sources.sitemaps import Entry, root, sitemap_entries
from tests.web_server import sitemap

LIMIT = 2**24


def entries(content: bytes) -> list[Entry]:
    return list(sitemap_entries(content, "https://a.test/sitemap.xml", LIMIT))


def test_a_sitemap_names_pages_with_their_times() -> None:
    content = b"""<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
        xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
        <url><loc> https://a.test/1?a=1&amp;b=2 </loc><lastmod>2026-11-01</lastmod>
          <image:image><image:loc>https://a.test/1.png</image:loc></image:image></url>
        <url><lastmod>2026-11-02</lastmod></url>
        <url><loc><![CDATA[https://a.test/2]]></loc></url></urlset>"""
    assert entries(content) == [Entry("https://a.test/1?a=1&b=2", "2026-11-01"), Entry("https://a.test/2")]
    assert entries(gzip.compress(content)) == entries(content)
    bare = content.replace(b' xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"', b"")
    assert entries(bare) == entries(content)


def test_an_index_names_sitemaps() -> None:
    assert entries(sitemap(["https://a.test/1.xml"], "sitemapindex")) == [
        Entry("https://a.test/1.xml", is_sitemap=True)
    ]


def test_a_list_of_addresses_is_a_sitemap_too() -> None:
    content = b"\xef\xbb\xbfhttps://a.test/1\r\nhttps://a.test/2\n\nnot one\nhttps://a.test/3"
    assert [each.url for each in entries(content)] == [f"https://a.test/{number}" for number in (1, 2, 3)]


@pytest.mark.parametrize(
    ("content", "before"),
    [
        (sitemap(["https://a.test/1", "https://a.test/2"])[:-30], 1),
        (sitemap(["https://a.test/1"]).replace(b"</urlset>", b"<url><loc>&nbsp;</loc></url>"), 1),
        (b'<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><urlset><url><loc>&b;</loc></url></urlset>', 0),
        (b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><urlset><url><loc>&a;</loc></url></urlset>', 0),
        (gzip.compress(sitemap(["https://a.test/1"]))[:-20], 0),
        (b"<html><body>not found</body></html", 0),
        (b"", 0),
        (b"\x00\x01\x02", 0),
        (gzip.compress(bytes(LIMIT + 1)), 0),
    ],
)
def test_a_broken_sitemap_gives_what_comes_before_the_break_and_then_tells(content: bytes, before: int) -> None:
    stream = sitemap_entries(content, "https://a.test/sitemap.xml", LIMIT)
    assert len(list(islice(stream, before))) == before
    with pytest.raises(FetchError):
        next(stream)


def test_memory_does_not_grow_with_a_sitemap() -> None:
    peaks = []
    for number in (5_000, 20_000):
        content = gzip.compress(sitemap([f"https://a.test/{number}" for number in range(number)]))
        tracemalloc.start()
        assert sum(1 for _ in sitemap_entries(content, "", LIMIT)) == number
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
    assert peaks[1] < peaks[0] + 200_000


@pytest.mark.parametrize(
    ("content", "found"),
    [
        (b"<urlset/>", "urlset"), (b"\xef\xbb\xbf<?xml version='1.0'?><!-- x --><rss/>", "rss"),
        (b"<rdf:RDF xmlns:rdf='x'/>", "RDF"), (b"<!DOCTYPE html><html><p>", "html"), (b"plain", None), (b"", None),
        (gzip.compress(b"<feed/>"), "feed"), (b"\x1f\x8bno", None),
    ],
)  # fmt: skip
def test_the_root_element_tells_listings_from_pages(content: bytes, found: str | None) -> None:
    assert root(content, LIMIT) == found


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (
            b"<rss version='2.0'><channel><link>https://a.test/</link><item><title>x</title><link>https://a.test/1</link>"
            b"<pubDate>Mon, 23 Nov 2026 10:00:00 GMT</pubDate></item><item><guid>https://a.test/2</guid></item>"
            b"<item><guid isPermaLink='false'>https://a.test/no</guid></item></channel></rss>",
            [Entry("https://a.test/1", "2026-11-23T10:00:00+00:00"), Entry("https://a.test/2")],
        ),
        (
            b"<feed xmlns='http://www.w3.org/2005/Atom'><link href='https://a.test/'/><entry><title>x</title>"
            b"<link rel='self' href='https://a.test/no'/><link href='/1'/><updated>2026-11-23T10:00:00Z</updated>"
            b"<content type='xhtml'><div><link href='https://a.test/no'/></div></content></entry></feed>",
            [Entry("/1", "2026-11-23T10:00:00Z")],
        ),
        (
            b"<rdf:RDF xmlns:rdf='r' xmlns='http://purl.org/rss/1.0/' xmlns:dc='d'><channel><link>https://a.test/</link>"
            b"</channel><item><link>https://a.test/1</link><dc:date>2026-11-23</dc:date></item></rdf:RDF>",
            [Entry("https://a.test/1", "2026-11-23")],
        ),
    ],
)
def test_feeds_name_the_pages_of_their_entries(content: bytes, expected: list[Entry]) -> None:
    assert list(feed_entries(content, "https://a.test/feed", LIMIT)) == expected
