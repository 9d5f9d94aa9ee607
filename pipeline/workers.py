"""Articles are read here or in processes of their own; whatever a page does, it costs that page alone.

Enters: raw articles in their order. Leaves: their rows in the same order, or why there are none. Pages travel in
chunks, so that no page costs a trip of its own, and come back as the rows of a chunk, which the writer takes as they
are: the parent has next to nothing to do for a page. A chunk that fails is read again page by page, which tells the
culprit from its neighbours.
"""

from __future__ import annotations

import logging
import multiprocessing
import resource
import signal
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import CancelledError
from concurrent.futures import TimeoutError as TimeIsUp
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from pipeline.api import extract_raw
from pipeline.article import RawArticle
from pipeline.errors import ParseError, PipelineError, StoreError
from pipeline.extract import EXTRACTOR_VERSION
from pipeline.identity import article_id, content_id, own_id
from pipeline.lexicon import lexicon_version
from pipeline.parse import NO_TEXT, PageLimits
from pipeline.records import Extraction
from pipeline.store.rows import Rows, rows_of

if TYPE_CHECKING:
    from pebble import ProcessFuture, ProcessPool

log = logging.getLogger(__name__)

_CHUNK = 8  # articles handed to a worker at once
_CHUNK_BYTES = 4 * 2**20  # and no more bytes than this at once, but for a page that is larger by itself
_AHEAD = 24  # chunks a worker that are under way: enough for the others to go on while one page takes a second
_AHEAD_BYTES = 8 * 2**20  # of their pages, a worker: few enough to keep memory flat


@dataclass(frozen=True, slots=True)
class Limits:
    """What one article may cost in a worker, and how much of a page is read anywhere."""

    seconds: float = 60
    megabytes: int = 1024  # of memory, beyond what a worker has before it reads
    page: PageLimits = field(default_factory=PageLimits)


@dataclass(frozen=True, slots=True)
class Ticket:
    """A raw article on its way to be read, the error that came instead of it, or the id of an unchanged one."""

    raw: RawArticle | None
    version: str
    error: PipelineError | None = None
    unchanged: str | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """One raw article after parsing and extraction, or the reason why there is none; as its ticket if unchanged.

    What was found is an extraction for as long as the article is alone, and rows when it leaves with its neighbours.
    """

    source: str
    version: str
    ids: tuple[str, ...]  # by canonical URL, by where it came from, by content: the first that is free is taken
    extraction: Extraction | None
    error: PipelineError | None = None
    unchanged: str | None = None
    rows: Rows | None = None


Future: TypeAlias = "ProcessFuture[list[Reading]]"
Read = Callable[[Iterator[Ticket]], Iterator[Reading]]
ReadOne = Callable[[Ticket, Limits], Reading]


class ExtractError(PipelineError):
    """A bug that a page brought to light, or a limit that it ran into."""

    stage = "extract"


def read_article(ticket: Ticket, limits: Limits) -> Reading:
    """Parses and extracts one article; every failure comes back as a value."""
    raw = ticket.raw
    if ticket.unchanged is not None:
        return Reading("", ticket.version, (), None, unchanged=ticket.unchanged)
    if raw is None:
        error = ticket.error or PipelineError("no article")
        return Reading(error.source or "-", "", (), None, error)
    try:
        extraction = extract_raw(raw, limits=limits.page)
        if NO_TEXT in extraction.article.warnings:
            raise ParseError(NO_TEXT, source=raw.source)
    except PipelineError as error:
        return Reading(raw.source, ticket.version, (), None, error)
    except Exception as error:  # a bug costs the page that shows it and no other
        if is_out_of_memory(error):
            return _failed(ticket, f"needs more memory than the limit of {limits.megabytes:,} MB (--memory-limit)")
        log.exception("a bug in rxtract, met while reading %s", raw.source)
        return _failed(ticket, f"a bug in rxtract: {type(error).__name__}: {error}")
    found = extraction.article
    ids = (article_id(raw, found.canonical_url), own_id(raw), content_id(raw, found.raw_hash))
    found = replace(found, extractor_version=EXTRACTOR_VERSION, lexicon_version=lexicon_version())
    return Reading(raw.source, ticket.version, tuple(dict.fromkeys(ids)), replace(extraction, article=found))


def is_out_of_memory(error: Exception) -> bool:
    """Whether memory ran out; where it does in the midst of C code, the interpreter may have lost the MemoryError."""
    return isinstance(error, MemoryError) or (isinstance(error, SystemError) and "without" in str(error))


def read_chunk(tickets: Sequence[Ticket], limits: Limits, read: ReadOne = read_article) -> list[Reading]:
    """The readings of several articles, what was found in them as rows."""
    return _as_rows([read(ticket, limits) for ticket in tickets])


def _as_rows(readings: Sequence[Reading]) -> list[Reading]:
    """The readings with rows instead of extractions; one whose values cannot be stored costs itself alone."""
    found = [each.extraction for each in readings if each.extraction]
    try:
        rows = iter(rows_of(found) if found else ())
    except StoreError as error:
        if len(readings) > 1:
            return [one for each in readings for one in _as_rows([each])]
        (failed,) = readings
        return [replace(failed, ids=(), extraction=None, error=StoreError(error.message, source=failed.source))]
    return [replace(each, extraction=None, rows=next(rows)) if each.extraction else each for each in readings]


@contextmanager
def readers(workers: int, limits: Limits, read: ReadOne = read_article) -> Iterator[Read]:
    """A function that reads articles in their order: in this process where `workers` is 0, else in that many others.

    `read` reads one of them; it comes to other processes by its name, so it stands at the top of a module.
    """
    if workers <= 0:
        yield lambda tickets: (one for chunk in _chunks(tickets) for one in read_chunk(chunk, limits, read))
        return
    pool = _Pool(workers, read, limits)
    try:
        yield pool.read_ahead
    finally:
        pool.stop()


class _Pool:
    """Worker processes, started anew where a death has broken the pipe that they share."""

    def __init__(self, workers: int, read: ReadOne, limits: Limits) -> None:
        self._workers, self._read, self._limits = workers, read, limits
        self._pool = self._start()

    def _start(self) -> ProcessPool:
        from pebble import ProcessPool

        context = multiprocessing.get_context("forkserver")
        context.set_forkserver_preload(["pipeline.forkserver"])
        return ProcessPool(self._workers, initializer=_ignore_interrupt, context=context)

    def stop(self) -> None:
        """Ends the workers at once: nothing waits for a page that hangs."""
        self._pool.stop()  # type: ignore[no-untyped-call]
        self._pool.join()

    def read_ahead(self, tickets: Iterator[Ticket]) -> Iterator[Reading]:
        """The readings in the order of the tickets, with a few chunks under way for each worker."""
        under_way: deque[tuple[list[Ticket], Future | None]] = deque()
        size = 0
        for chunk in _chunks(tickets):
            idle = all(ticket.raw is None for ticket in chunk)
            under_way.append((chunk, None if idle else self._schedule(chunk)))
            size += _weight(chunk)
            while len(under_way) >= self._workers * _AHEAD or size >= self._workers * _AHEAD_BYTES:
                size -= _weight(under_way[0][0])
                yield from self._readings(*under_way.popleft())
        while under_way:
            yield from self._readings(*under_way.popleft())

    def _schedule(self, chunk: list[Ticket]) -> Future:
        arguments = (self._read, chunk, self._limits)
        if not self._pool.active:
            self.stop()
            self._pool = self._start()
        return self._pool.schedule(_read_chunk, args=arguments, timeout=self._limits.seconds)

    def _readings(self, chunk: list[Ticket], future: Future | None, is_last_try: bool = False) -> list[Reading]:
        from pebble import ProcessExpired

        if future is None:  # nothing in it is to be read
            return [self._read(ticket, self._limits) for ticket in chunk]
        try:
            return future.result()
        except TimeIsUp:
            is_last_try = len(chunk) == 1
            why = f"took longer than the limit of {self._limits.seconds:g} s (--time-limit)"
        except ProcessExpired as error:
            is_last_try = len(chunk) == 1
            why = f"the process that read it died (exit code {error.exitcode})"
        except (BrokenProcessPool, CancelledError):  # perhaps by another page's fault: a page alone gets a second try
            why = "the processes that read it died"
        if is_last_try:
            return [_failed(ticket, why) for ticket in chunk]
        alone = len(chunk) == 1
        return [reading for each in chunk for reading in self._readings([each], self._schedule([each]), alone)]


def _chunks(tickets: Iterator[Ticket]) -> Iterator[list[Ticket]]:
    """The tickets in chunks that are small in number and, but for a single large page, in bytes."""
    chunk: list[Ticket] = []
    size = 0
    for ticket in tickets:
        weight = _weight([ticket])
        if chunk and (len(chunk) == _CHUNK or size + weight > _CHUNK_BYTES):
            yield chunk
            chunk, size = [], 0
        chunk.append(ticket)
        size += weight
    if chunk:
        yield chunk


def _weight(chunk: Sequence[Ticket]) -> int:
    """Bytes of the pages."""
    return sum(len(ticket.raw.content) for ticket in chunk if ticket.raw)


def _ignore_interrupt() -> None:
    """Ctrl-C is for the parent, which ends its workers."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _read_chunk(read: ReadOne, tickets: list[Ticket], limits: Limits) -> list[Reading]:
    """Reads under the memory limit; receiving pages and sending readings stay outside it, or the pipe would break."""
    soft, hard = resource.getrlimit(resource.RLIMIT_DATA)
    wanted = _data_in_use() + limits.megabytes * 2**20
    resource.setrlimit(resource.RLIMIT_DATA, (wanted if hard < 0 else min(wanted, hard), hard))
    try:
        readings = [read(ticket, limits) for ticket in tickets]
    finally:
        resource.setrlimit(resource.RLIMIT_DATA, (soft, hard))
    return _as_rows(readings)


def _data_in_use() -> int:
    """Bytes of this process that the limit on data counts; 0 where the system does not tell (macOS counts none)."""
    try:
        lines = Path("/proc/self/status").read_text().splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) * 1024 for line in lines if line.startswith("VmData:")), 0)


def _failed(ticket: Ticket, why: str) -> Reading:
    source = ticket.raw.source if ticket.raw else "-"
    return Reading(source, ticket.version, (), None, ExtractError(why, source=source))
