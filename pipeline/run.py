"""One batch through the rooms: load, parse, extract, write.

Enters: the names of sources and an output folder. Leaves: a committed snapshot and a `Summary`. The command line
and the flows both call `ingest`; neither holds logic of its own. A PipelineError becomes a row of `rejections`, and
so does a bug that one page meets: it costs that page alone and is logged with the article's name.
"""

from __future__ import annotations

import json
import logging
import multiprocessing
import signal
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from itertools import chain, islice
from pathlib import Path

from pipeline.api import extract_raw
from pipeline.article import RawArticle
from pipeline.errors import FetchError, PipelineError
from pipeline.extract import EXTRACTOR_VERSION
from pipeline.identity import article_id, article_version, content_id, own_id
from pipeline.lexicon import drug_rows, lexicon_version
from pipeline.records import SCHEMA_VERSION, Extraction, Rejection, Run
from pipeline.sources import MAX_BYTES, load
from pipeline.store import Store, Writer, table_summary
from pipeline.version import VERSION

log = logging.getLogger(__name__)

BATCH = 5_000  # articles a commit: what Ctrl-C or a crash can cost, against one snapshot a batch
_CHUNK = 8  # articles handed to a worker at once
_AHEAD = 3  # chunks a worker that wait for it: enough to keep it busy, few enough to keep memory flat


@dataclass(frozen=True, slots=True)
class Summary:
    """What an ingestion did."""

    new: int
    changed: int
    unchanged: int
    rejected: tuple[Rejection, ...]
    rows: dict[str, int]  # rows a table in the state that it left
    seconds: float
    output: str
    snapshot: int | None  # its number; None where nothing changed

    @property
    def accepted(self) -> int:
        """Articles that came through, whether anything was written for them or not."""
        return self.new + self.changed + self.unchanged


@dataclass(frozen=True, slots=True)
class Reading:
    """One raw article after parsing and extraction, or the reason why there is none."""

    source: str
    version: str
    ids: tuple[str, ...]  # by canonical URL, by where it came from, by content: the first that is free is taken
    extraction: Extraction | None
    error: PipelineError | None = None


def utc_now() -> datetime:
    """The time, aware."""
    return datetime.now(UTC)


def ingest(
    sources: Sequence[str | Path],
    output: str | Path = "output",
    *,
    workers: int = 1,
    force: bool = False,
    raw: str | Path = "raw",
    max_bytes: int = MAX_BYTES,
    on_article: Callable[[str], None] | None = None,
    on_wait: Callable[[str], None] | None = None,
    clock: Callable[[], datetime] = utc_now,
) -> Summary:
    """Reads `sources` and leaves their tables in `output/latest`.

    An article whose bytes and versions are those of a stored one costs a hash; `force` reads it all the same. Every
    5,000 articles are one commit, complete for any reader. `on_article` is told each input's name as it is done,
    `on_wait` who holds the output while another run writes to it. Raises StoreError where `output` cannot be
    written.
    """
    begin = time.perf_counter()
    job = _Job(Store(output), clock, force, on_article or _silent, on_wait)
    inputs = load(sources, raw=Path(raw), max_bytes=max_bytes)
    settings = json.dumps({"sources": [str(source) for source in sources], "force": force}, ensure_ascii=False)
    with _readers(workers) as read:
        while batch := list(islice(inputs, 1)):
            job.batch(chain(batch, islice(inputs, BATCH - 1)), read, settings)
    return Summary(
        job.new, job.changed, job.unchanged, tuple(job.rejected),
        {each.name: each.rows for each in table_summary(output)},
        time.perf_counter() - begin, str(output), job.snapshot,
    )  # fmt: skip


def _silent(_source: str) -> None:
    """Nobody asked to be told."""


@dataclass(slots=True)
class _Job:
    """One call of `ingest`: what it works with and what it has counted, over all its batches."""

    store: Store
    clock: Callable[[], datetime]
    force: bool
    on_article: Callable[[str], None]
    on_wait: Callable[[str], None] | None
    new: int = 0
    changed: int = 0
    unchanged: int = 0
    rejected: list[Rejection] = field(default_factory=list)
    claims: dict[str, str | None] = field(default_factory=dict)
    """Article id → title and text that took it in this job, None for an unchanged article."""
    snapshot: int | None = None

    def batch(self, inputs: Iterable[RawArticle | FetchError], read: Read, settings: str) -> None:
        """Takes a batch to its commit."""
        started = self.clock()
        run_id = started.strftime("%Y%m%dT%H%M%S%fZ")
        before = self._counts()
        with self.store.writer(run_id=run_id, clock=self.clock, on_wait=self.on_wait) as writer:
            stored = writer.versions
            by_version = {version: article for article, version in stored.items()}
            for reading in read(self._unread(inputs, by_version)):
                self._write(writer, reading, stored, started, run_id)
                self.on_article(reading.source)
            new, changed, unchanged, rejected = (now - then for now, then in zip(self._counts(), before, strict=True))
            run = Run(
                run_id, started, self.clock(), new, changed, unchanged, 0, rejected,
                VERSION, EXTRACTOR_VERSION, lexicon_version(), settings,
            )  # fmt: skip
            snapshot = writer.commit(run, drug_rows)
        if snapshot is not None:
            self.snapshot = snapshot.number
        log.info("%s: %d new, %d changed, %d unchanged, %d rejected", run_id, new, changed, unchanged, rejected)

    def _counts(self) -> tuple[int, int, int, int]:
        return self.new, self.changed, self.unchanged, len(self.rejected)

    def _unread(self, inputs: Iterable[RawArticle | FetchError], by_version: dict[str, str]) -> Iterator[Ticket]:
        """The inputs that must be read; an unchanged article is counted and passed over."""
        for each in inputs:
            if isinstance(each, FetchError):
                yield Ticket(None, "", each)
                continue
            version = article_version(each, EXTRACTOR_VERSION, lexicon_version(), SCHEMA_VERSION)
            known = by_version.get(version)
            if known is not None and not self.force and known not in self.claims:
                self.claims[known] = None
                self.unchanged += 1
                self.on_article(each.source)
            else:
                yield Ticket(each, version)

    def _write(self, writer: Writer, reading: Reading, stored: dict[str, str], started: datetime, run_id: str) -> None:
        if reading.extraction is None:
            error = reading.error or PipelineError("nothing came of it", source=reading.source)
            rejection = Rejection(
                reading.source, error.stage, error.__class__.__name__, error.message, self.clock(), run_id
            )
            self.rejected.append(rejection)
            writer.reject(rejection)
            return
        found = reading.extraction.article
        said = f"{found.title}\0{found.text_hash}"
        taken = next((each for each in reading.ids if each not in self.claims), None)
        if taken is None or any(self.claims.get(each) == said for each in reading.ids):
            self.unchanged += 1  # the same text under the same name: it is the same article twice
            return
        warnings = found.warnings
        if taken != reading.ids[0]:
            warnings = (*warnings, f"another text in the batch claims {found.canonical_url or reading.source} too")
        self.claims[taken] = said
        article = replace(
            found, warnings=warnings, ingested_at=started, run_id=run_id,
            extractor_version=EXTRACTOR_VERSION, lexicon_version=lexicon_version(),
        )  # fmt: skip
        writer.put(taken, reading.version, replace(reading.extraction, article=article))
        if taken in stored:
            self.changed += 1
        else:
            self.new += 1


# ---------------------------------------------------------------- reading, here or in processes
@dataclass(frozen=True, slots=True)
class Ticket:
    """A raw article on its way to be read, or the error that came instead of it."""

    raw: RawArticle | None
    version: str
    error: PipelineError | None = None


Read = Callable[[Iterator[Ticket]], Iterator[Reading]]


def read_article(ticket: Ticket) -> Reading:
    """Parses and extracts one article; every failure comes back as a value."""
    raw = ticket.raw
    if raw is None:
        error = ticket.error or PipelineError("no article")
        return Reading(error.source or "-", "", (), None, error)
    try:
        extraction = extract_raw(raw)
    except PipelineError as error:
        return Reading(raw.source, ticket.version, (), None, error)
    except Exception as error:  # a bug costs the page that shows it and no other
        log.exception("a bug in rxtract, met while reading %s", raw.source)
        told = PipelineError(f"a bug in rxtract: {type(error).__name__}: {error}", source=raw.source)
        told.stage = "extract"
        return Reading(raw.source, ticket.version, (), None, told)
    ids = (article_id(raw, extraction.article.canonical_url), own_id(raw), content_id(raw))
    return Reading(raw.source, ticket.version, tuple(dict.fromkeys(ids)), extraction)


@contextmanager
def _readers(workers: int) -> Iterator[Read]:
    """A function that reads articles in their order, in this process or in `workers` others."""
    if workers <= 1:
        yield lambda tickets: map(read_article, tickets)
        return
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["pipeline.run"])
    pool = ProcessPoolExecutor(workers, mp_context=context, initializer=_ignore_interrupt)
    try:
        yield lambda tickets: _read_ahead(pool, tickets, workers * _AHEAD)
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _ignore_interrupt() -> None:
    """Ctrl-C is for the parent, which ends its workers."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _read_chunk(tickets: list[Ticket]) -> list[Reading]:
    return [read_article(ticket) for ticket in tickets]


def _read_ahead(pool: ProcessPoolExecutor, tickets: Iterator[Ticket], ahead: int) -> Iterator[Reading]:
    """The readings in the order of the tickets, with at most `ahead` chunks under way."""
    under_way: deque[Future[list[Reading]]] = deque()
    while chunk := list(islice(tickets, _CHUNK)):
        under_way.append(pool.submit(_read_chunk, chunk))
        if len(under_way) >= ahead:
            yield from under_way.popleft().result()
    while under_way:
        yield from under_way.popleft().result()
