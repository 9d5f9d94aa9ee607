"""What a fetch did: of every page what became of it, of every host how it went.

Enters: pages and failures as they come, from any thread. Leaves: a `FetchSummary` in the order of the sources.
"""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal, get_args

from pipeline.errors import FetchError
from pipeline.sources.warc import Place

Outcome = Literal["new", "changed", "unchanged", "failed"]
Order = tuple[int, ...]
"""A place in the summary: that of a source, of what it names, of what that names in turn."""


@dataclass(frozen=True, slots=True)
class Fetched:
    """What became of one page. `place` is where its newest capture is kept, None where there never was one."""

    url: str  # after redirects
    outcome: Outcome
    source: str  # name of its source
    place: Place | None = None
    error: FetchError | None = None


@dataclass(frozen=True, slots=True)
class HostReport:
    """How it went with one host; times are seconds."""

    name: str
    requests: int
    bytes: int
    seconds: float  # from request to the end of the answer, over all
    slowest: float


@dataclass(frozen=True, slots=True)
class FetchSummary:
    """What a fetch did. `pages` are in the order of the sources and their listings; the slowest host comes first."""

    pages: tuple[Fetched, ...]
    failures: tuple[FetchError, ...]  # of pages, and of sitemaps and feeds
    forbidden: int  # pages that a listing names and robots.txt forbids
    hosts: tuple[HostReport, ...]
    seconds: float

    def count(self, outcome: Outcome) -> int:
        """Pages of one outcome."""
        return sum(page.outcome == outcome for page in self.pages)

    def counts(self) -> dict[str, int]:
        """Pages by outcome, and those that were forbidden."""
        return {**{outcome: self.count(outcome) for outcome in get_args(Outcome)}, "forbidden": self.forbidden}

    @property
    def requests(self) -> int:
        """Requests that were sent, robots.txt included."""
        return sum(host.requests for host in self.hosts)

    @property
    def bytes(self) -> int:
        """Bytes of bodies that came."""
        return sum(host.bytes for host in self.hosts)


@dataclass(slots=True)
class Results:
    """What was found so far; its methods may be called from any thread."""

    _pages: list[tuple[Order, Fetched]] = field(default_factory=list)
    _failures: list[tuple[Order, FetchError]] = field(default_factory=list)
    _forbidden: int = 0
    _writing: threading.Lock = field(default_factory=threading.Lock)

    def page(self, order: Order, page: Fetched) -> None:
        """Takes what became of a page."""
        with self._writing:
            self._pages.append((order, page))

    def failure(self, order: Order, error: FetchError) -> None:
        """Takes what went wrong, with a page or with a listing."""
        with self._writing:
            self._failures.append((order, error))

    def forbid(self) -> None:
        """Counts a page that a listing names and robots.txt forbids."""
        with self._writing:
            self._forbidden += 1

    def summary(self, hosts: Sequence[HostReport], seconds: float) -> FetchSummary:
        """Everything, in order."""
        pages = tuple(page for _, page in sorted(self._pages, key=lambda each: each[0]))
        failures = tuple(error for _, error in sorted(self._failures, key=lambda each: each[0]))
        slowest = tuple(sorted(hosts, key=lambda each: (-each.slowest, each.name)))
        return FetchSummary(pages, failures, self._forbidden, slowest, seconds)
