"""The articles that a feed names: RSS 0.9x, 1.0 and 2.0, and Atom (RFC 4287).

Enters: the bytes of a feed. Leaves: an entry an item, in order, with the time it names. The feed's own texts are not
read: the article is on its page.
"""

from __future__ import annotations

from collections.abc import Iterator
from email.utils import parsedate_to_datetime

from pipeline.sources.sitemaps import Element, Entry, elements

FEED_ROOTS = frozenset({"rss", "RDF", "feed"})
_TIMES = frozenset({"pubDate", "date", "updated", "published"})  # `date` is Dublin Core's


def feed_entries(content: bytes, source: str, max_bytes: int) -> Iterator[Entry]:
    """The entries of a feed in its order, addresses as it gives them, also relative ones.

    Raises FetchError where it is broken or larger than `max_bytes`.
    """
    address: str | None = None
    guid: str | None = None
    time: str | None = None
    for element in elements(content, source, max_bytes):
        match element.path:
            case (*_, ("item" | "entry"), "link"):
                address = _link(element) or address
            case (*_, "item", "guid"):
                guid = element.text if element.attributes.get("isPermaLink", "true") == "true" else None
            case (*_, ("item" | "entry"), name) if name in _TIMES:
                time = element.text or time
            case (*_, ("rss" | "channel" | "RDF" | "feed"), ("item" | "entry")):
                found = address or (guid if guid and guid.startswith(("http://", "https://")) else None)
                if found:
                    yield Entry(found, _iso(time))
                address = guid = time = None


def _link(element: Element) -> str | None:
    """RSS has the address as text, Atom as href of the alternate link; other relations are no pages."""
    if element.attributes.get("rel", "alternate") != "alternate":
        return None
    return element.attributes.get("href") or element.text or None


def _iso(time: str | None) -> str | None:
    """A time of RFC 822 as ISO 8601; other times as they are."""
    if time and "," in time:
        try:
            return parsedate_to_datetime(time).isoformat()
        except (ValueError, TypeError, OverflowError):
            return None
    return time
