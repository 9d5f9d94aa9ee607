"""What a sitemap or feed names: addresses to ask for, normalized, of the site that the sitemap speaks for.

Enters: the bytes of a listing. Leaves: its entries in order, one by one, and an error in the place of each address
that is none.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from pipeline.errors import FetchError
from pipeline.identity import registrable_domain
from pipeline.sources.addresses import host_of, normal_url
from pipeline.sources.feeds import FEED_ROOTS, feed_entries
from pipeline.sources.sitemaps import SITEMAP_ROOTS, Entry, root, sitemap_entries

LISTING_BYTES = 64 * 2**20  # unpacked; sitemaps.org 0.9 allows 50 MB
XML_TYPES = frozenset({
    "application/xml", "text/xml", "application/rss+xml", "application/atom+xml", "application/rdf+xml",
    "application/gzip", "application/x-gzip",
})  # fmt: skip
_STARTS = (b"<", b"\x1f\x8b", b"\xff\xfe", b"\xfe\xff")  # of XML, of gzip, of UTF-16


def is_listing(content: bytes) -> bool:
    """Whether it is a sitemap or a feed by its root element, whatever it was declared to be."""
    return _root(content) is not None


def entries(content: bytes, url: str, *, is_feed: bool = False) -> Iterator[Entry | FetchError]:
    """The entries of the listing at `url` with their addresses as they are asked for.

    A sitemap speaks for its own registrable domain (sitemaps.org), so others' addresses are passed over; a feed may
    name any. Raises FetchError where it is broken, after what comes before the break.
    """
    is_feed = is_feed or _root(content) in FEED_ROOTS
    site = registrable_domain(host_of(url))
    for entry in (feed_entries if is_feed else sitemap_entries)(content, url, LISTING_BYTES):
        try:
            address = normal_url(entry.url, url)
        except FetchError as error:
            yield error
            continue
        if is_feed or registrable_domain(host_of(address)) == site:
            yield replace(entry, url=address)


def is_before(lastmod: str | None, checked: datetime | None) -> bool:
    """Whether a sitemap's time lies before the last visit; a day counts as its end."""
    if not lastmod or checked is None:
        return False
    try:
        at = datetime.fromisoformat(lastmod)
    except ValueError:
        return False
    if len(lastmod) <= len("2026-11-23"):
        at += timedelta(days=1)
    return (at if at.tzinfo else at.replace(tzinfo=UTC)) < checked


def _root(content: bytes) -> str | None:
    if not content[:512].lstrip(b"\xef\xbb\xbf \t\r\n").startswith(_STARTS):
        return None
    name = root(content, LISTING_BYTES)
    return name if name in SITEMAP_ROOTS | FEED_ROOTS else None
