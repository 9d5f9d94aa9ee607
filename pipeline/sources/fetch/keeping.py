"""What came is kept: pages in the archive, and in the memory all that the next visit needs.

Enters: answers, redirects and failures. Leaves: records of `raw/fetched`, and what became of the page.
"""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

from pipeline.errors import FetchError
from pipeline.sources.archive import Archive
from pipeline.sources.connection import Exchange
from pipeline.sources.fetch.gate import Kind
from pipeline.sources.fetch.listings import XML_TYPES, is_before, is_listing
from pipeline.sources.fetch.results import Outcome
from pipeline.sources.fetch.retries import answered, ask_again_at
from pipeline.sources.state import Known, State

_MOVED_FOR = timedelta(days=30)  # a permanent redirect is believed, then asked again
_VALIDATOR_LENGTH = 500  # characters; a longer ETag would be sent with every request


@dataclass(frozen=True, slots=True)
class Kept:
    """What an answer brought: a page that is now known, with its outcome, or the content of a listing."""

    known: Known
    outcome: Outcome
    listing: bytes | None = None


class Keeper:
    """The archive and the memory of one raw folder; its methods may be called from any thread."""

    def __init__(self, raw: Path, state: State, archive: Archive, now: Callable[[], datetime]) -> None:
        self._raw, self._state, self._archive, self._now = raw, state, archive, now
        self._writing = threading.Lock()

    def known(self, url: str) -> Known | None:
        """What is remembered of `url`."""
        return self._state.known(url)

    def is_kept(self, known: Known | None) -> bool:
        """Whether what was fetched is still there."""
        if known is None or known.place is None:
            return known is not None and known.listing is not None
        path = self._raw / known.place.archive
        return path.exists() and path.stat().st_size > known.place.offset

    def conditions(self, known: Known | None) -> dict[str, str]:
        """The headers that ask whether a page that is kept has changed; none where it is not."""
        return known.conditions if known is not None and self.is_kept(known) else {}

    def failure(self, known: Known) -> str | None:
        """Why a page failed lately, while it is to be left alone for it."""
        return known.failure if known.retry_at is not None and self._now() < known.retry_at else None

    def is_older(self, known: Known, lastmod: str | None) -> bool:
        """Whether a page that is kept has not changed since the last visit, by its sitemap."""
        return is_before(lastmod, known.checked_at) and self.is_kept(known)

    def moved(self, known: Known | None) -> str | None:
        """Where a permanent redirect led, while that is believed."""
        if known is None or known.moved_to is None or known.checked_at is None:
            return None
        return known.moved_to if self._now() - known.checked_at < _MOVED_FOR else None

    def move(self, url: str, location: str) -> None:
        """Remembers a permanent redirect."""
        self._state.remember(Known(url, moved_to=location, checked_at=self._now()))

    def fail(self, url: str, message: str) -> None:
        """Remembers a failure, so that the page is left alone for a while."""
        known = self._state.known(url) or Known(url)
        failures = known.failures + 1
        retry_at = ask_again_at(failures, self._now())
        self._state.remember(replace(known, failure=message, failures=failures, retry_at=retry_at))

    def take(self, url: str, kind: Kind, known: Known | None, exchange: Exchange) -> Kept:
        """Keeps what an answer brings; raises FetchError where it brings nothing."""
        if exchange.status == 304 and known is not None:
            known = replace(known, checked_at=self._now(), failure=None, failures=0, retry_at=None)
            self._state.remember(known)
            return Kept(known, "unchanged", known.listing)
        if exchange.status != 200:
            raise FetchError(answered(exchange.status), source=url)
        content_hash = hashlib.sha256(exchange.content).digest()
        validators = _validator(exchange, "etag"), _validator(exchange, "last-modified")
        fresh = Known(url, *validators, content_hash, self._now(), media_type=exchange.media_type)
        if kind in ("sitemap", "feed") or (kind == "any" and is_listing(exchange.content)):
            fresh = replace(fresh, listing=exchange.content)
            self._state.remember(fresh)
            return Kept(fresh, "new", fresh.listing)
        if exchange.media_type in XML_TYPES:
            raise FetchError("XML that is neither a page nor a sitemap nor a feed", source=url)
        return self._take_page(known, fresh, exchange)

    def _take_page(self, known: Known | None, fresh: Known, exchange: Exchange) -> Kept:
        """A page that came: written to the archive where it is new or changed."""
        is_kept = known is not None and known.place is not None and self.is_kept(known)
        if known is not None and is_kept and known.content_hash == fresh.content_hash:
            fresh = replace(fresh, place=known.place)
            self._state.remember(fresh)
            return Kept(fresh, "unchanged")
        with self._writing:
            place, size = self._archive.append(exchange, self._now())
            fresh = replace(fresh, place=place)
            self._state.remember(fresh, size)
        return Kept(fresh, "changed" if is_kept else "new")


def _validator(exchange: Exchange, name: str) -> str | None:
    value = exchange.header(name)
    return value if value and len(value) <= _VALIDATOR_LENGTH else None
