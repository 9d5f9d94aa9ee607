"""The polite fetcher: sources on the web become captures in `raw/fetched`.

Enters: sources with their patterns and limits, the raw folder, settings. Leaves: WARC archives, the memory for the
next visit, and a `FetchSummary` that says of every page what became of it and where it is kept.

A host is asked one thing at a time, with a pause after each answer; several hosts are asked at once, by threads,
because what takes time is waiting. Everything goes through the same gate: robots.txt, address check, pause. A page
that was fetched before is asked for conditionally; one that failed is left alone for a while, longer each time.
"""

from __future__ import annotations

import hashlib
import heapq
import itertools
import logging
import random
import ssl
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from http import HTTPStatus
from pathlib import Path
from typing import Literal, get_args

from filelock import FileLock, Timeout

from pipeline.article import RawArticle
from pipeline.errors import FetchError
from pipeline.identity import canonical_form, registrable_domain
from pipeline.sources.addresses import Resolve, Target, host_of, normal_url, system_addresses, target
from pipeline.sources.config import CONTACT, FILE, Settings, Source
from pipeline.sources.connection import Exchange, HostError, TransientError, Wire
from pipeline.sources.feeds import FEED_ROOTS, feed_entries
from pipeline.sources.robots import ANYTHING, KEPT_FOR, Rules, read_rules
from pipeline.sources.robots import MAX_BYTES as ROBOTS_BYTES
from pipeline.sources.sitemaps import SITEMAP_ROOTS, Entry, root, sitemap_entries
from pipeline.sources.state import Known, State
from pipeline.sources.warc import FOLDER, HTML_TYPES, TEXT_TYPES, Archive, Place, blank_captures, read_capture

log = logging.getLogger(__name__)

LISTING_BYTES = 64 * 2**20  # unpacked; sitemaps.org 0.9 allows 50 MB
_PAGE_TYPES = HTML_TYPES | TEXT_TYPES
_XML_TYPES = frozenset({
    "application/xml", "text/xml", "application/rss+xml", "application/atom+xml", "application/rdf+xml",
    "application/gzip", "application/x-gzip",
})  # fmt: skip
_DEPTH = 3  # of sitemaps in sitemaps; sitemaps.org allows one level, and some sites have two
_MOVED = frozenset({301, 308})
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_PASSING = frozenset({408, 429, 500, 502, 503, 504})
_MOVED_FOR = timedelta(days=30)  # a permanent redirect is believed, then asked again
_STALE_ROBOTS = timedelta(days=30)  # an old robots.txt that is used while the host gives no new one
_RETRY_FAILED = timedelta(hours=6)  # after the first failure, doubled for each further one
_RETRY_FAILED_MOST = timedelta(days=30)
_GIVEN_UP_AFTER = 5  # pages in a row that failed with the host: it is left for this run
_RESOLVED_FOR = 300.0  # seconds that an answer of the resolver is kept
_VALIDATOR_LENGTH = 500  # characters; a longer ETag would be sent with every request
_LOCK_WAIT = 600.0  # seconds for another fetch into the same raw folder

Kind = Literal["page", "sitemap", "feed", "any"]
Outcome = Literal["new", "changed", "unchanged", "failed"]
OnPage = Callable[[str, int, int], None]


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
        crawl = _Crawl(folder, settings, state, archive, now, resolve, on_page or _silent)
        crawl.run(sources)
    summary = crawl.summary(time.perf_counter() - begin)
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


# ---------------------------------------------------------------- the crawl
@dataclass(slots=True)
class _Job:
    """Something to ask for. `named` where a person named it; `order` is its place in the summary."""

    url: str
    kind: Kind
    source: Source
    order: tuple[int, ...]
    named: bool = False
    depth: int = 0
    attempts: int = 0
    lastmod: str | None = None
    claimed: set[str] = field(default_factory=set)  # addresses that its redirects led to


@dataclass(slots=True)
class _Host:
    """A host with what is to be asked of it. `turn` is held for one request, `asking` while robots.txt is had."""

    name: str
    delay: float
    wire: Wire
    jobs: deque[_Job] = field(default_factory=deque)
    turn: threading.Lock = field(default_factory=threading.Lock)
    asking: threading.Lock = field(default_factory=threading.Lock)
    rules: dict[str, Rules] = field(default_factory=dict)  # by origin
    robots_tries: int = 0
    next_at: float = 0.0  # on the monotonic clock
    ended: float = 0.0  # when its last answer was over, on the same
    queued: bool = False
    left: str | None = None  # why nothing more is asked of it in this run
    failed_in_a_row: int = 0
    requests: int = 0
    bytes: int = 0
    seconds: float = 0.0
    slowest: float = 0.0


class _StoppedError(Exception):
    """The run was interrupted: whoever waits for its turn goes home."""


class _ForbiddenError(FetchError):
    """robots.txt says no."""


class _Crawl:
    """One call of `fetch`: the hosts with their queues, and what was found so far."""

    def __init__(
        self, raw: Path, settings: Settings, state: State, archive: Archive,
        now: Callable[[], datetime], resolve: Resolve | None, on_page: OnPage,
    ) -> None:  # fmt: skip
        self._raw, self._settings, self._state, self._archive = raw, settings, state, archive
        self._now, self._resolve, self._on_page = now, resolve, on_page
        self._tls = _trust(settings.ca_file)
        self._hosts: dict[str, _Host] = {}
        self._addresses: dict[tuple[str, int], tuple[float, Sequence[str] | None]] = {}  # with when to ask again
        self._ready: list[tuple[float, int, _Host]] = []  # a heap: hosts by when they may be asked
        self._ticket = itertools.count()
        self._changed = threading.Condition()
        self._pending = self._known = 0
        self._stop = threading.Event()
        self._seen: set[str] = set()
        self._taken: dict[str, int] = {}  # pages from listings, by source
        self._writing = threading.Lock()
        self._pages: list[tuple[tuple[int, ...], Fetched]] = []
        self._failures: list[tuple[tuple[int, ...], FetchError]] = []
        self._forbidden = 0

    def run(self, sources: Sequence[Source]) -> None:
        """Asks for everything that the sources name, and for what these name in turn."""
        order = itertools.count()
        for source in sources:
            for kind, urls in (("any", source.urls), ("sitemap", source.sitemaps), ("feed", source.feeds)):
                for url in urls:
                    self._add(_Job(url, kind, source, (next(order),), named=True))  # type: ignore[arg-type]
        workers = self._settings.concurrency
        with ThreadPoolExecutor(workers, thread_name_prefix="fetch") as pool:
            running = [pool.submit(self._work) for _ in range(workers)]
            try:
                for each in running:
                    each.result()
            finally:  # a bug or Ctrl-C: the others end what they are at and stop
                self._stop.set()
                with self._changed:
                    self._changed.notify_all()
                for host in list(self._hosts.values()):
                    host.wire.cut()
        for host in self._hosts.values():
            host.wire.close()

    def summary(self, seconds: float) -> FetchSummary:
        """What was found, in the order of the sources."""
        reports = [HostReport(each.name, each.requests, each.bytes, each.seconds, each.slowest)
                   for each in self._hosts.values() if each.requests]  # fmt: skip
        reports.sort(key=lambda each: (-each.slowest, each.name))
        pages = tuple(page for _, page in sorted(self._pages, key=lambda each: each[0]))
        failures = tuple(error for _, error in sorted(self._failures, key=lambda each: each[0]))
        return FetchSummary(pages, failures, self._forbidden, tuple(reports), seconds)

    # -------------------------------------------------------- queues
    def _add(self, job: _Job) -> bool:
        """Queues a job whose address was not asked for in this run; says whether it was."""
        try:
            job.url = normal_url(job.url)
        except FetchError as error:
            self._fail(job, error, remember=False)
            return False
        with self._changed:
            key = _key(job.url, job.kind)
            if key in self._seen:
                return False
            self._seen.add(key)
            host = self._host(host_of(job.url))
            host.jobs.append(job)
            self._pending += 1
            self._known += 1
            self._enqueue(host)
        return True

    def _host(self, name: str) -> _Host:
        with self._changed:
            if name not in self._hosts:
                self._hosts[name] = _Host(name, self._settings.delay, Wire(self._tls))
            return self._hosts[name]

    def _enqueue(self, host: _Host) -> None:
        """Puts a host that has jobs into the heap, once; the condition is held."""
        if host.jobs and not host.queued:
            host.queued = True
            heapq.heappush(self._ready, (host.next_at, next(self._ticket), host))
            self._changed.notify()

    def _next(self) -> _Host | None:
        """The host whose turn it is, waited for; None when everything is done."""
        with self._changed:
            while self._pending and not self._stop.is_set():
                wait = self._ready[0][0] - time.monotonic() if self._ready else None
                if wait is not None and wait <= 0:
                    return heapq.heappop(self._ready)[2]
                self._changed.wait(wait)
            self._changed.notify_all()
            return None

    def _work(self) -> None:
        """What a thread does: one job of the next host, again and again."""
        while (host := self._next()) is not None:
            job = host.jobs.popleft()
            again = False
            try:
                again = self._serve(host, job)
            except _StoppedError:
                return
            except BaseException:
                self._stop.set()
                raise
            finally:
                with self._changed:
                    if again:
                        host.jobs.appendleft(job)
                    else:
                        self._pending -= 1
                    host.queued = False
                    self._enqueue(host)
                    self._changed.notify()

    # -------------------------------------------------------- one job
    def _serve(self, host: _Host, job: _Job) -> bool:
        """Does a job; True where it is to be tried again, later."""
        try:
            if host.left is not None:
                raise HostError(host.left, source=job.url)
            self._follow(job)
            host.failed_in_a_row = 0
        except TransientError as error:
            if self._put_off(host, job, error):
                return True
            self._fail(job, _of(job, error))
            host.failed_in_a_row += 1
            if host.failed_in_a_row >= _GIVEN_UP_AFTER and host.left is None:
                host.left = "its host failed several times in a row and is left for this run"
        except _ForbiddenError as error:
            if job.named:
                self._fail(job, _of(job, error), remember=False)
            else:
                with self._writing:
                    self._forbidden += 1
        except HostError as error:
            self._fail(job, _of(job, error), remember=False)
        except FetchError as error:
            self._fail(job, _of(job, error))
        self._on_page(job.url, self._known - self._pending + 1, self._known)
        return False

    def _put_off(self, host: _Host, job: _Job, error: TransientError) -> bool:
        """Whether the job is tried again: not too often, and not where the host asks for more patience than we have."""
        settings = self._settings
        answering = self._host(host_of(error.source or job.url))
        if error.wait is not None and error.wait > settings.max_wait:
            answering.left = (
                f"its host asks to wait longer than {settings.max_wait:g} s (max_wait) and is left for this run"
            )
            return False
        if job.attempts >= settings.retries:
            return False
        wait = error.wait if error.wait is not None else settings.backoff * 2**job.attempts
        job.attempts += 1
        at = time.monotonic() + wait + random.uniform(0, settings.jitter)  # noqa: S311
        with self._changed:
            for each in (host, answering):
                each.next_at = max(each.next_at, at)
        return True

    def _follow(self, job: _Job) -> None:
        """Asks for a job's address and for where it leads; raises FetchError."""
        url, chain = job.url, [job.url]
        while True:
            known = self._state.known(url)
            if self._is_settled(job, known):
                return
            if known is not None and self._is_kept(known) and known.url.startswith("https:"):
                url = known.url  # the same page, though a listing still says http
            location = self._moved(known)
            if location is None:
                exchange = self._ask(job, url, known)
                if exchange.status not in _REDIRECTS:
                    self._take(job, url, known, exchange)
                    return
                location = normal_url(_location(exchange), url)
                if exchange.status in _MOVED and _key(location) != _key(url):
                    self._state.remember(Known(url, moved_to=location, checked_at=self._now()))
            if location in chain or len(chain) > self._settings.max_redirects:
                raise FetchError("redirects without end", source=job.url)
            if not self._claim(job, location):
                return  # where it leads is, or was, asked for by itself
            url = location
            chain.append(url)

    def _is_settled(self, job: _Job, known: Known | None) -> bool:
        """Whether nothing needs to be asked: it failed lately, or its sitemap says that it did not change."""
        if known is None or job.named:
            return False
        now = self._now()
        if known.failure is not None and known.retry_at is not None and now < known.retry_at:
            self._fail(job, FetchError(known.failure, source=job.url), remember=False)
            return True
        unchanged = job.source.trust_lastmod and _is_before(job.lastmod, known.checked_at)
        if unchanged and self._is_kept(known):
            self._found(job, Fetched(known.url, "unchanged", job.source.name, known.place))
            return True
        return False

    def _moved(self, known: Known | None) -> str | None:
        """Where a permanent redirect led, while that is believed."""
        if known is None or known.moved_to is None or known.checked_at is None:
            return None
        return known.moved_to if self._now() - known.checked_at < _MOVED_FOR else None

    def _is_kept(self, known: Known | None) -> bool:
        if known is None or known.place is None:
            return known is not None and known.listing is not None
        path = self._raw / known.place.archive
        return path.exists() and path.stat().st_size > known.place.offset

    def _claim(self, job: _Job, url: str) -> bool:
        """Whether a redirect may be followed: nobody else asked for where it leads, in this run."""
        key = _key(url, job.kind)
        if key == _key(job.url, job.kind) or key in job.claimed:
            return True
        with self._changed:
            if key in self._seen:
                return False
            self._seen.add(key)
        job.claimed.add(key)
        return True

    # -------------------------------------------------------- one request
    def _ask(self, job: _Job, url: str, known: Known | None) -> Exchange:
        """The answer to a request that robots.txt allows; raises what may pass as TransientError."""
        where = self._target(url)
        host = self._host(where.host)
        if host.left is not None:
            raise HostError(host.left, source=url)
        rules = self._rules(where, host)
        if rules.refusal is not None:
            raise HostError(rules.refusal, source=url)
        if not rules.allows(where.url):
            raise _ForbiddenError("robots.txt forbids it", source=url)
        conditions = known.conditions if known is not None and self._is_kept(known) else {}
        exchange = self._exchange(where, host, conditions, job.kind)
        if exchange.status in _PASSING:
            wait = retry_after(exchange.header("retry-after"), self._now())
            raise TransientError(_answered(exchange.status), source=url, wait=wait)
        return exchange

    def _target(self, url: str) -> Target:
        """Where an address leads; what the resolver said is kept for a while, for the connection to be kept too."""

        def kept(host: str, port: int) -> Sequence[str]:
            found = self._addresses.get((host, port))
            if found is None or time.monotonic() > found[0]:
                try:
                    answer = (self._resolve or system_addresses)(host, port)
                except OSError:
                    answer = None  # not asked again for each of its pages
                found = (time.monotonic() + _RESOLVED_FOR, answer)
                self._addresses[host, port] = found
            if found[1] is None:
                raise OSError("no such name, or no answer")
            return found[1]

        try:
            return target(url, allowed=self._settings.allow, resolve=kept)
        except FetchError as error:
            raise HostError(error.message, source=error.source) from None

    def _exchange(
        self, where: Target, host: _Host, conditions: dict[str, str], kind: Kind | Literal["robots"]
    ) -> Exchange:
        """One request in the host's turn, after its pause."""
        limits = self._settings.limits
        accept = frozenset[str]()
        if kind == "page":
            accept = _PAGE_TYPES
        elif kind == "any":
            accept = _PAGE_TYPES | _XML_TYPES
        if kind == "robots":
            limits = replace(limits, max_bytes=ROBOTS_BYTES * 8)
        elif kind in ("sitemap", "feed"):
            limits = replace(limits, max_bytes=max(limits.max_bytes, LISTING_BYTES))
        headers = {
            "User-Agent": self._settings.user_agent,
            "Accept": "text/html, application/xhtml+xml, text/plain;q=0.9, */*;q=0.1",
            "Accept-Encoding": "gzip",
            **conditions,
        }
        with host.turn:
            self._sleep(host.next_at - time.monotonic())
            begin = time.monotonic()
            try:
                exchange = host.wire.get(where, headers, limits, accept)
                host.bytes += len(exchange.body)
            except HostError as error:
                host.left = error.message
                raise
            finally:
                end = time.monotonic()
                host.requests += 1
                host.seconds += end - begin
                host.slowest = max(host.slowest, end - begin)
                host.ended = end
                host.next_at = end + host.delay + random.uniform(0, self._settings.jitter)  # noqa: S311
        return exchange

    def _sleep(self, seconds: float) -> None:
        if self._stop.wait(max(seconds, 0)):
            raise _StoppedError

    def _rules(self, where: Target, host: _Host) -> Rules:
        """What the origin asks of robots, had once a run at most and kept for a day."""
        with host.asking:
            rules = host.rules.get(where.origin)
            if rules is None:
                kept = self._state.robots(where.origin)
                if kept is not None and self._now() - kept[1] < KEPT_FOR:
                    rules = ANYTHING if kept[0] is None else read_rules(kept[0])
                else:
                    rules = self._ask_robots(where, host, kept)
                if rules.refusal is None and rules.delay > self._settings.max_wait:
                    rules = Rules(refusal=f"its host asks for more than {self._settings.max_wait:g} s between requests")
                host.rules[where.origin] = rules
                host.delay = max(host.delay, rules.delay)
                host.next_at = max(host.next_at, host.ended + rules.delay)
        return rules

    def _ask_robots(self, where: Target, host: _Host, kept: tuple[bytes | None, datetime] | None) -> Rules:
        """robots.txt by RFC 9309, 2.3.1: none there allows everything, none to be had forbids everything."""
        try:
            body = self._robots_body(f"{where.origin}/robots.txt")
        except TransientError as error:
            if kept is not None and self._now() - kept[1] < _STALE_ROBOTS:
                return ANYTHING if kept[0] is None else read_rules(kept[0])
            host.robots_tries += 1
            if host.robots_tries <= self._settings.retries:
                raise
            return Rules(refusal=f"its robots.txt cannot be had ({error.message}), so nothing is fetched there")
        except HostError:
            raise
        except FetchError as error:
            return Rules(refusal=f"its robots.txt cannot be had ({error.message}), so nothing is fetched there")
        self._state.remember_robots(where.origin, body, self._now())
        return ANYTHING if body is None else read_rules(body)

    def _robots_body(self, url: str) -> bytes | None:
        """The file, None where there is none; up to five redirects are followed, to other hosts too."""
        for _ in range(6):
            where = self._target(url)
            exchange = self._exchange(where, self._host(where.host), {}, "robots")
            if exchange.status == 200:
                return exchange.content[:ROBOTS_BYTES]
            if exchange.status in _REDIRECTS:
                url = normal_url(_location(exchange), url)
            elif exchange.status >= 500 or exchange.status == 429:
                raise TransientError(
                    _answered(exchange.status), wait=retry_after(exchange.header("retry-after"), self._now())
                )
            else:
                return None
        return None

    # -------------------------------------------------------- what came
    def _take(self, job: _Job, url: str, known: Known | None, exchange: Exchange) -> None:
        """Keeps what an answer brings; raises FetchError where it brings nothing."""
        if exchange.status == 304 and known is not None:
            known = replace(known, checked_at=self._now(), failure=None, failures=0, retry_at=None)
            self._state.remember(known)
            if known.listing is not None:
                self._list(job, url, known.listing)
            else:
                self._found(job, Fetched(known.url, "unchanged", job.source.name, known.place))
            return
        if exchange.status != 200:
            raise FetchError(_answered(exchange.status), source=url)
        content_hash = hashlib.sha256(exchange.content).digest()
        validators = _validator(exchange, "etag"), _validator(exchange, "last-modified")
        fresh = Known(url, *validators, content_hash, self._now(), media_type=exchange.media_type)
        if job.kind in ("sitemap", "feed") or (job.kind == "any" and _listing_root(exchange.content)):
            self._state.remember(replace(fresh, listing=exchange.content))
            self._list(job, url, exchange.content)
        elif exchange.media_type in _XML_TYPES:
            raise FetchError("XML that is neither a page nor a sitemap nor a feed", source=url)
        else:
            self._keep(job, known, fresh, exchange)

    def _keep(self, job: _Job, known: Known | None, fresh: Known, exchange: Exchange) -> None:
        """A page that came: written to the archive where it is new or changed."""
        is_kept = known is not None and known.place is not None and self._is_kept(known)
        if known is not None and is_kept and known.content_hash == fresh.content_hash:
            self._state.remember(replace(fresh, place=known.place))
            self._found(job, Fetched(fresh.url, "unchanged", job.source.name, known.place))
            return
        with self._writing:
            place, size = self._archive.append(exchange, self._now())
            self._state.remember(replace(fresh, place=place), size)
        self._found(job, Fetched(fresh.url, "changed" if is_kept else "new", job.source.name, place))

    def _list(self, job: _Job, url: str, content: bytes) -> None:
        """Queues what a sitemap or feed names, as far as it is wanted."""
        name = _listing_root(content)
        is_feed = job.kind == "feed" or name in FEED_ROOTS
        entries = (feed_entries if is_feed else sitemap_entries)(content, url, LISTING_BYTES)
        site = registrable_domain(host_of(url))
        for position, entry in enumerate(entries):
            try:
                address = normal_url(entry.url, url)
            except FetchError as error:
                self._failed((*job.order, position), error)
                continue
            if not is_feed and registrable_domain(host_of(address)) != site:
                continue  # sitemaps.org: a sitemap speaks for its own site
            if entry.is_sitemap:
                self._add_sitemap(job, address, entry, position)
            elif job.source.wants(address) and not self._add_page(job, address, entry, position):
                limit = f"names more pages than the limit of {job.source.limit:,} (limit): the rest is left"
                raise FetchError(limit, source=url)

    def _add_sitemap(self, job: _Job, address: str, entry: Entry, position: int) -> None:
        if job.depth < _DEPTH:
            order = (*job.order, position)
            self._add(_Job(address, "sitemap", job.source, order, depth=job.depth + 1, lastmod=entry.lastmod))

    def _add_page(self, job: _Job, address: str, entry: Entry, position: int) -> bool:
        """Queues a page; False where the source's limit is reached."""
        with self._changed:
            taken = self._taken.get(job.source.name, 0)
            if taken >= job.source.limit:
                return _key(address) in self._seen
            if self._add(_Job(address, "page", job.source, (*job.order, position), lastmod=entry.lastmod)):
                self._taken[job.source.name] = taken + 1
            return True

    def _found(self, job: _Job, page: Fetched) -> None:
        with self._writing:
            self._pages.append((job.order, page))

    def _failed(self, order: tuple[int, ...], error: FetchError) -> None:
        with self._writing:
            self._failures.append((order, error))

    def _fail(self, job: _Job, error: FetchError, *, remember: bool = True) -> None:
        """Counts a failure, and remembers it so that a listing's page is not asked for again too soon."""
        self._failed(job.order, error)
        known = None
        if job.kind in ("page", "any"):
            if remember or job.kind == "page":
                known = self._state.known(job.url)
            place = known.place if known is not None else None
            self._found(job, Fetched(job.url, "failed", job.source.name, place, error))
        if remember and job.kind == "page":
            known = known or Known(job.url)
            failures = known.failures + 1
            wait = min(_RETRY_FAILED * 2 ** min(failures - 1, 10), _RETRY_FAILED_MOST)
            self._state.remember(replace(known, failure=error.message, failures=failures, retry_at=self._now() + wait))


def _location(exchange: Exchange) -> str:
    """Where a redirect leads; headers are read as Latin-1, but addresses in them are UTF-8 if anything."""
    location = exchange.header("location")
    if not location:
        raise FetchError("redirects to nowhere", source=exchange.target.url)
    try:
        return location.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return location


def _validator(exchange: Exchange, name: str) -> str | None:
    value = exchange.header(name)
    return value if value and len(value) <= _VALIDATOR_LENGTH else None


def _of(job: _Job, error: FetchError) -> FetchError:
    """The error as one of the address that was asked for, which may have led to the one that failed."""
    elsewhere = error.source is not None and error.source != job.url
    return FetchError(f"{error.message} (it led to {error.source})" if elsewhere else error.message, source=job.url)


def _trust(ca_file: str | None) -> ssl.SSLContext:
    try:
        return ssl.create_default_context(cafile=ca_file)
    except OSError as error:
        raise FetchError(f"no certificates can be read from it: {error.strerror or error}", source=ca_file) from None


def retry_after(value: str | None, now: datetime) -> float | None:
    """The seconds that a Retry-After header asks for (RFC 9110, 10.2.3), at least 0; None where it says nothing."""
    text = (value or "").strip()
    if text.isascii() and text.isdigit():
        return float(text[:9])
    try:
        at = parsedate_to_datetime(text)
    except (ValueError, TypeError, OverflowError, IndexError):
        return None
    if at.tzinfo is None:
        at = at.replace(tzinfo=UTC)
    return max((at - now).total_seconds(), 0.0)


def _key(url: str, kind: Kind = "page") -> str:
    """What tells addresses apart; a listing and a page of one address are two things, so that both may be asked."""
    return f"{'listing' if kind in ('sitemap', 'feed') else 'page'}:{canonical_form(url)}"


def _listing_root(content: bytes) -> str | None:
    """The root element of a sitemap or feed, None for anything else."""
    if not content[:512].lstrip(b"\xef\xbb\xbf \t\r\n").startswith((b"<", b"\x1f\x8b", b"\xff\xfe", b"\xfe\xff")):
        return None
    name = root(content, LISTING_BYTES)
    return name if name in SITEMAP_ROOTS | FEED_ROOTS else None


def _answered(status: int) -> str:
    try:
        return f"the server answers {status} {HTTPStatus(status).phrase}"
    except ValueError:
        return f"the server answers {status}"


def _is_before(lastmod: str | None, checked: datetime | None) -> bool:
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
