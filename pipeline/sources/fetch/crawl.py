"""The loop: threads take one job after the other from its queue to its end.

Enters: sources. Leaves: results of everything that they name, and of what that names in turn.
"""

from __future__ import annotations

import itertools
import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor

from pipeline.errors import FetchError
from pipeline.sources.addresses import host_of, normal_url
from pipeline.sources.config import Settings, Source
from pipeline.sources.connection import HostError, TransientError
from pipeline.sources.fetch.gate import REDIRECTS, ForbiddenError, Gate, Kind, StoppedError, location
from pipeline.sources.fetch.hosts import Host
from pipeline.sources.fetch.keeping import Keeper
from pipeline.sources.fetch.listings import entries
from pipeline.sources.fetch.queue import Job, Queue, key_of
from pipeline.sources.fetch.results import Fetched, Results
from pipeline.sources.fetch.retries import back_off
from pipeline.sources.sitemaps import Entry
from pipeline.sources.state import Known

OnPage = Callable[[str, int, int], None]
"""Told a URL that is done, how many are done, and how many are known so far."""

_DEPTH = 3  # of sitemaps in sitemaps; sitemaps.org allows one level, and some sites have two
_MOVED = frozenset({301, 308})


class Crawl:
    """One call of `fetch`."""

    def __init__(self, settings: Settings, gate: Gate, keeper: Keeper, on_page: OnPage) -> None:
        self.results = Results()
        self._settings, self._gate, self._keeper, self._on_page = settings, gate, keeper, on_page
        self._queue = Queue()
        self._taken: dict[str, int] = {}  # pages from listings, by source
        self._taking = threading.Lock()

    def run(self, sources: Sequence[Source]) -> None:
        """Asks for everything that the sources name, and for what these name in turn."""
        order = itertools.count()
        for source in sources:
            named: tuple[tuple[Kind, tuple[str, ...]], ...] = (
                ("any", source.urls), ("sitemap", source.sitemaps), ("feed", source.feeds),
            )  # fmt: skip
            for kind, urls in named:
                for url in urls:
                    self._add(Job(url, kind, source, (next(order),), named=True))
        workers = self._settings.concurrency
        try:
            with ThreadPoolExecutor(workers, thread_name_prefix="fetch") as pool:
                running = [pool.submit(self._work) for _ in range(workers)]
                try:
                    for each in running:
                        each.result()
                finally:  # a bug or Ctrl-C: the others end what they are at and stop
                    self._stop()
        finally:
            self._gate.close()

    def _stop(self) -> None:
        self._queue.stop()
        self._gate.stop()

    def _add(self, job: Job) -> bool:
        """Queues a job; False where it is none, or was asked for in this run."""
        try:
            job.url = normal_url(job.url)
        except FetchError as error:
            self._fail(job, error, remember=False)
            return False
        return self._queue.add(job, self._gate.host(host_of(job.url)))

    def _work(self) -> None:
        """What a thread does: one job after the other."""
        try:
            while (found := self._queue.next()) is not None:
                self._do(*found)
        except StoppedError:
            return
        except BaseException:
            self._stop()
            raise

    def _do(self, host: Host, job: Job) -> None:
        again = False
        try:
            again = self._serve(host, job)
        finally:
            done, known = self._queue.done(host, job, again=again)
        if not again:
            self._on_page(job.url, done, known)

    # -------------------------------------------------------- one job
    def _serve(self, host: Host, job: Job) -> bool:
        """Does a job; True where it is to be tried again, later."""
        try:
            if host.left is not None:
                raise HostError(host.left, source=job.url)
            self._follow(job)
            host.succeeded()
        except TransientError as error:
            if self._put_off(host, job, error):
                return True
            self._fail(job, _of(job, error))
            host.failed()
        except ForbiddenError as error:
            if job.named:
                self._fail(job, _of(job, error), remember=False)
            else:
                self.results.forbid()
        except HostError as error:  # its own host's failure is not the page's; where the page leads is
            elsewhere = error.source is not None and host_of(error.source) != host.name
            self._fail(job, _of(job, error), remember=elsewhere)
        except FetchError as error:
            self._fail(job, _of(job, error))
        return False

    def _put_off(self, host: Host, job: Job, error: TransientError) -> bool:
        """Whether the job is tried again: not too often, and not where the host asks for more patience than we have."""
        most = self._settings.max_wait
        answering = self._gate.host(host_of(error.source or job.url))
        if error.wait is not None and error.wait > most:
            answering.left = f"its host asks to wait longer than {most:g} s (max_wait) and is left for this run"
            return False
        wait = back_off(error, job.attempts, self._settings)
        if wait is None:
            return False
        job.attempts += 1
        for each in (host, answering):
            each.wait_until(time.monotonic() + wait)
        return True

    def _follow(self, job: Job) -> None:
        """Asks for a job's address and for where it leads; raises FetchError."""
        url, chain = job.url, [job.url]
        while True:
            known = self._keeper.known(url)
            if self._is_settled(job, known):
                return
            if known is not None and known.url.startswith("https:") and self._keeper.is_kept(known):
                url = known.url  # the same page, though a listing still says http
            leads_to = self._keeper.moved(known)
            if leads_to is None:
                exchange = self._gate.ask(url, job.kind, self._keeper.conditions(known))
                if exchange.status not in REDIRECTS:
                    kept = self._keeper.take(url, job.kind, known, exchange)
                    if kept.listing is not None:
                        self._list(job, url, kept.listing)
                    else:
                        self._found(job, Fetched(kept.known.url, kept.outcome, job.source.name, kept.known.place))
                    return
                leads_to = normal_url(location(exchange), url)
                if exchange.status in _MOVED and key_of(leads_to) != key_of(url):
                    self._keeper.move(url, leads_to)
            if leads_to in chain or len(chain) > self._settings.max_redirects:
                raise FetchError("redirects without end", source=job.url)
            if not self._queue.claim(job, leads_to):
                return  # where it leads is, or was, asked for by itself
            url = leads_to
            chain.append(url)

    def _is_settled(self, job: Job, known: Known | None) -> bool:
        """Whether nothing needs to be asked: it failed lately, or its sitemap says that it did not change."""
        if known is None or job.named:
            return False
        if (failure := self._keeper.failure(known)) is not None:
            self._fail(job, FetchError(failure, source=job.url), remember=False)
            return True
        if job.source.trust_lastmod and self._keeper.is_older(known, job.lastmod):
            self._found(job, Fetched(known.url, "unchanged", job.source.name, known.place))
            return True
        return False

    # -------------------------------------------------------- what it names, what became of it
    def _list(self, job: Job, url: str, content: bytes) -> None:
        """Queues what a sitemap or feed names, as far as it is wanted."""
        for position, entry in enumerate(entries(content, url, is_feed=job.kind == "feed")):
            order = (*job.order, position)
            if isinstance(entry, FetchError):
                self.results.failure(order, entry)
            elif entry.is_sitemap:
                if job.depth < _DEPTH:
                    depth = job.depth + 1
                    self._add(Job(entry.url, "sitemap", job.source, order, depth=depth, lastmod=entry.lastmod))
            elif job.source.wants(entry.url) and not self._add_page(job.source, entry, order):
                limit = f"names more pages than the limit of {job.source.limit:,} (limit): the rest is left"
                raise FetchError(limit, source=url)

    def _add_page(self, source: Source, entry: Entry, order: tuple[int, ...]) -> bool:
        """Queues a page of a listing; False where the source's limit is reached."""
        with self._taking:
            taken = self._taken.get(source.name, 0)
            if taken >= source.limit:
                return self._queue.is_known(entry.url)
            if self._add(Job(entry.url, "page", source, order, lastmod=entry.lastmod)):
                self._taken[source.name] = taken + 1
            return True

    def _found(self, job: Job, page: Fetched) -> None:
        self.results.page(job.order, page)

    def _fail(self, job: Job, error: FetchError, *, remember: bool = True) -> None:
        """Counts a failure, and remembers it so that a listing's page is not asked for again too soon."""
        self.results.failure(job.order, error)
        if job.kind in ("page", "any"):
            known = self._keeper.known(job.url) if remember or job.kind == "page" else None
            place = known.place if known is not None else None
            self._found(job, Fetched(job.url, "failed", job.source.name, place, error))
        if remember and job.kind == "page":
            self._keeper.fail(job.url, error.message)


def _of(job: Job, error: FetchError) -> FetchError:
    """The error as one of the address that was asked for, which may have led to the one that failed."""
    elsewhere = error.source is not None and error.source != job.url
    return FetchError(f"{error.message} (it led to {error.source})" if elsewhere else error.message, source=job.url)
