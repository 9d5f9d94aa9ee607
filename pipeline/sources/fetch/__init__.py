"""The polite fetcher: sources on the web become captures in `raw/fetched`.

Enters: sources with their patterns and limits, the raw folder, settings. Leaves: WARC archives, the memory for the
next visit, and a `FetchSummary` that says of every page what became of it and where it is kept.

    results   what became of the pages, and how it went with their hosts
    crawl     the loop: every job from its queue to its end
    queue     the jobs, by the host and by when that may be asked
    gate      one request: checked address, robots.txt, the host's turn, what the answer means
    hosts     politeness: one thing at a time, a pause after each answer
    retries   what may pass by itself, and when to ask again
    listings  what a sitemap or feed names
    keeping   what came: the archive and the memory

A host is asked one thing at a time, with a pause after each answer; several hosts are asked at once, by threads,
because what takes time is waiting. A page that was fetched before is asked for conditionally; one that failed is left
alone for a while, longer each time.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from filelock import FileLock, Timeout

from pipeline.article import RawArticle
from pipeline.errors import FetchError
from pipeline.sources.addresses import Resolve
from pipeline.sources.archive import Archive, blank_captures
from pipeline.sources.config import CONTACT, FILE, Settings, Source
from pipeline.sources.fetch.crawl import Crawl, OnPage
from pipeline.sources.fetch.gate import Gate
from pipeline.sources.fetch.keeping import Keeper
from pipeline.sources.fetch.results import Fetched, FetchSummary, HostReport, Outcome
from pipeline.sources.state import State
from pipeline.sources.warc import FOLDER, read_capture

__all__ = ["FetchSummary", "Fetched", "HostReport", "Outcome", "fetch", "fetched_articles", "forget_pages"]

log = logging.getLogger(__name__)

_LOCK_WAIT = 600.0  # seconds for another fetch into the same raw folder


def utc_now() -> datetime:
    """The time, aware."""
    return datetime.now(UTC)


def fetch(
    sources: Sequence[Source],
    raw: str | Path = "raw",
    settings: Settings | None = None,
    *,
    on_page: OnPage | None = None,
    now: Callable[[], datetime] = utc_now,
    resolve: Resolve | None = None,
) -> FetchSummary:
    """Fetches what is new or changed of `sources` into `raw`, and tells of every page what became of it.

    A failure of one page costs the others nothing and stands in the summary. `on_page` is told each URL as it is
    done, with how many are done and how many are known so far; `resolve` replaces the system's resolver. Raises
    FetchError where nothing can be done at all: no contact is configured, or `raw` cannot be written.
    """
    settings = settings or Settings()
    if not settings.contact:
        raise FetchError(
            f"who is fetching? Sites must be able to reach you: set {CONTACT}=you@example.org, or contact under "
            f"[fetch] in {FILE}"
        )
    folder, begin = Path(raw), time.perf_counter()
    with _alone(folder), State(folder) as state, Archive(folder, state.archives(), settings.user_agent) as archive:
        gate = Gate(settings, state, now, resolve)
        crawl = Crawl(settings, gate, Keeper(folder, state, archive, now), on_page or _silent)
        crawl.run(sources)
        summary = crawl.results.summary(gate.reports(), time.perf_counter() - begin)
    counts = ", ".join(f"{count} {outcome}" for outcome, count in summary.counts().items())
    log.info("%s in %d requests", counts, summary.requests)
    return summary


def fetched_articles(summary: FetchSummary, raw: str | Path, max_bytes: int) -> Iterator[RawArticle | FetchError]:
    """The pages of a fetch as raw articles read back from `raw`, in the order of the summary, then what failed."""
    for page in summary.pages:
        if page.place is not None and page.error is None:
            try:
                yield read_capture(Path(raw), page.place, max_bytes)
            except FetchError as error:
                yield error
    yield from summary.failures


def forget_pages(raw: str | Path, urls: Sequence[str]) -> int:
    """How many captures of `urls` were dropped from `raw/fetched`, with all that is remembered of these pages.

    A source that still names them fetches them again.
    """
    folder = Path(raw)
    if not urls or not (folder / FOLDER).is_dir():
        return 0
    with _alone(folder), State(folder) as state:
        blanked = blank_captures(folder, urls)
        for url in urls:
            state.forget(url)
    return blanked


def _silent(_url: str, _done: int, _known: int) -> None:
    """Nobody asked to be told."""


@contextmanager
def _alone(raw: Path) -> Iterator[None]:
    """One fetch at a time writes into a raw folder; another one waits."""
    try:
        (raw / FOLDER).mkdir(parents=True, exist_ok=True)
        lock = FileLock(raw / FOLDER / ".lock")
        try:
            lock.acquire(timeout=0)
            lock.release()
        except Timeout:
            log.warning("another fetch writes to %s: waiting for it", raw / FOLDER)
        with lock.acquire(timeout=_LOCK_WAIT):
            yield
    except Timeout:
        raise FetchError("another fetch has been writing to it for ten minutes", source=str(raw / FOLDER)) from None
    except PermissionError:
        raise FetchError("cannot be written", source=str(raw / FOLDER)) from None
