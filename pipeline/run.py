"""One batch through the rooms: load, parse, extract, write.

Enters: the names of sources and an output folder. Leaves: a committed snapshot and a `Summary`. The command line
and the flows both call `ingest`; neither holds logic of its own. A PipelineError becomes a row of `rejections`, and
so does a bug that one page meets: it costs that page alone and is logged with the article's name.
"""

from __future__ import annotations

import json
import logging
import os
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import nullcontext
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import chain, islice
from pathlib import Path

from pipeline.article import RawArticle
from pipeline.errors import FetchError, PipelineError
from pipeline.extract import EXTRACTOR_VERSION
from pipeline.identity import Ids, article_version
from pipeline.lexicon import drug_rows, lexicon_version
from pipeline.records import SCHEMA_VERSION, Rejection, Run
from pipeline.sources import MAX_BYTES, load
from pipeline.sources.files import STDIN, STDIN_FOLDER, kept_name
from pipeline.sources.references import read_references, refer
from pipeline.store import Store, Writer, connect, table_summary
from pipeline.version import VERSION
from pipeline.workers import Limits, Read, Reading, Ticket, readers

log = logging.getLogger(__name__)

BATCH = 5_000  # articles a commit: what Ctrl-C or a crash can cost, against one snapshot a batch


@dataclass(frozen=True, slots=True)
class Summary:
    """What an ingestion did."""

    new: int
    changed: int
    unchanged: int
    left_out: int  # removed earlier, and not forced
    rejected: tuple[Rejection, ...]
    rows: dict[str, int]  # rows a table in the state that it left
    seconds: float
    output: str
    snapshot: int | None  # its number; None where nothing changed

    @property
    def accepted(self) -> int:
        """Articles that came through, whether anything was written for them or not."""
        return self.new + self.changed + self.unchanged + self.left_out


def utc_now() -> datetime:
    """The time, aware."""
    return datetime.now(UTC)


def ingest(
    sources: Sequence[str | Path],
    output: str | Path = "output",
    *,
    workers: int = 0,
    force: bool = False,
    raw: str | Path = "raw",
    max_bytes: int = MAX_BYTES,
    limits: Limits | None = None,
    on_article: Callable[[str], None] | None = None,
    on_wait: Callable[[str], None] | None = None,
    clock: Callable[[], datetime] = utc_now,
) -> Summary:
    """Reads `sources` and leaves their tables in `output/latest`.

    `workers` processes read the articles, each within `limits`, so that a page that crashes, hangs or eats memory is
    rejected and costs nothing else; with 0 they are read in this process, without that protection. An article whose
    bytes and versions are those of a stored one costs a hash; `force` reads it all the same. Every 5,000 articles are
    one commit, complete for any reader. `on_article` is told each input's name as it is done, `on_wait` who holds the
    output while another run writes to it. What `remove_articles` took away stays away unless forced. Raises StoreError
    where `output` cannot be written.
    """
    inputs = load(sources, raw=Path(raw), max_bytes=max_bytes)
    settings = {"sources": [str(source) for source in sources], "force": force}
    return ingest_inputs(
        inputs, output, workers=workers, force=force, limits=limits, max_bytes=max_bytes, settings=settings,
        on_article=on_article, on_wait=on_wait, clock=clock,
    )  # fmt: skip


def ingest_inputs(
    inputs: Iterable[RawArticle | FetchError],
    output: str | Path = "output",
    *,
    workers: int = 0,
    force: bool = False,
    limits: Limits | None = None,
    max_bytes: int = MAX_BYTES,
    settings: Mapping[str, object] | None = None,
    read: Read | None = None,
    on_article: Callable[[str], None] | None = None,
    on_wait: Callable[[str], None] | None = None,
    clock: Callable[[], datetime] = utc_now,
) -> Summary:
    """As `ingest`, from inputs that are loaded already; `settings` is what the row in `runs` says of them.

    `read` reads them where it is given, in its own way and with its own limits. `max_bytes` holds for an unchanged
    article that has to be loaded once more because an earlier one took its id.
    """
    begin = time.perf_counter()
    job = _Job(Store(output), clock, force, max_bytes, on_article or _silent, on_wait)
    inputs, said = iter(inputs), json.dumps(settings or {}, ensure_ascii=False)
    with nullcontext(read) if read else readers(workers, limits or Limits()) as reading:
        while batch := list(islice(inputs, 1)):
            job.batch(chain(batch, islice(inputs, BATCH - 1)), reading, said)
    return Summary(
        job.new, job.changed, job.unchanged, job.left_out, tuple(job.rejected),
        {each.name: each.rows for each in table_summary(output)},
        time.perf_counter() - begin, str(output), job.snapshot,
    )  # fmt: skip


def remove_articles(
    article_ids: Sequence[str],
    output: str | Path = "output",
    *,
    raw: str | Path = "raw",
    purge: bool = False,
    on_wait: Callable[[str], None] | None = None,
    clock: Callable[[], datetime] = utc_now,
) -> list[str]:
    """Removes articles from all tables, leaving tombstones; gives the ids that were there.

    With `purge` the older snapshots and the search index go too, and what `raw` holds of the articles: files, and
    pages that were fetched.
    """
    started = clock()
    run_id = _run_id(started)
    store = Store(output)
    files, urls = _raw_traces(store, article_ids, Path(raw)) if purge else ([], [])
    with store.writer(run_id=run_id, clock=clock, on_wait=on_wait) as writer:
        removed = [article_id for article_id in article_ids if writer.remove(article_id)]
        settings = json.dumps({"remove": removed, "purge": purge})
        run = Run(
            run_id, started, clock(), 0, 0, 0, len(removed), 0, VERSION, EXTRACTOR_VERSION, lexicon_version(), settings
        )
        writer.commit(run, drug_rows, purge=purge)
    for file in files:
        file.unlink(missing_ok=True)
    if urls:
        from pipeline.sources.fetch import forget_pages  # what fetching needs is not loaded for every ingestion

        forget_pages(raw, urls)
    return removed


def _raw_traces(store: Store, article_ids: Sequence[str], raw: Path) -> tuple[list[Path], list[str]]:
    """What `raw` holds of the articles: files inside it (what a user keeps elsewhere is theirs), and fetched URLs."""
    query = "select source, raw_hash, url from articles where list_contains(?, article_id)"
    with connect(store.output) as connection:
        rows = connection.execute(query, [list(article_ids)]).fetchall()
    named = [
        raw / kept_name(STDIN_FOLDER, raw_hash) if source == STDIN else Path(source) for source, raw_hash, _ in rows
    ]
    # os.path.isfile, because a source may be too long for a file's name, or no name at all
    files = [file for file in named if os.path.isfile(file) and file.resolve().is_relative_to(raw.resolve())]  # noqa: PTH113
    return files, [url for _, _, url in rows if url]


def _said(title: str | None, text_hash: str | None) -> str:
    return f"{title}\0{text_hash}"


def _run_id(started: datetime) -> str:
    return started.strftime("%Y%m%dT%H%M%S%fZ")


def _silent(_source: str) -> None:
    """Nobody asked to be told."""


@dataclass(slots=True)
class _Job:
    """One call of `ingest`: what it works with and what it has counted, over all its batches."""

    store: Store
    clock: Callable[[], datetime]
    force: bool
    max_bytes: int
    on_article: Callable[[str], None]
    on_wait: Callable[[str], None] | None
    new: int = 0
    changed: int = 0
    unchanged: int = 0
    left_out: int = 0
    rejected: list[Rejection] = field(default_factory=list)
    claims: dict[str, str | None] = field(default_factory=dict)
    """Article id → title and text that took it in this batch, None for an unchanged article."""
    earlier: Ids = field(default_factory=Ids)
    """What was taken in the batches before, of whatever number: the store knows by which title and text."""
    fresh: set[str] = field(default_factory=set)
    """Of what was taken in this batch, the ids that the store did not know."""
    passed: deque[RawArticle] = field(default_factory=deque)
    """Unchanged articles whose turn has not come: an earlier one of the batch may take an id from them."""
    moved: dict[str, int] = field(default_factory=dict)
    """Sources whose articles may have gone by another id before this batch → 1 where they were counted as new."""
    snapshot: int | None = None

    def batch(self, inputs: Iterable[RawArticle | FetchError], read: Read, settings: str) -> None:
        """Takes a batch to its commit."""
        started = self.clock()
        run_id = _run_id(started)
        before = self._counts()
        self.moved, self.fresh = {}, set()
        with self.store.writer(run_id=run_id, clock=self.clock, on_wait=self.on_wait, started=started) as writer:
            removed, by_version = writer.tombstones, writer.by_version()
            for reading in read(self._unread(inputs, by_version)):
                done = self._told_again(reading, read) if reading.unchanged else reading
                if done is not None:
                    self._write(writer, done, removed, run_id)
                    self.on_article(done.source)
            if by_version and self.moved:
                self._supersede(writer)
            new, changed, unchanged, rejected = (now - then for now, then in zip(self._counts(), before, strict=True))
            run = Run(
                run_id, started, self.clock(), new, changed, unchanged, 0, rejected,
                VERSION, EXTRACTOR_VERSION, lexicon_version(), settings,
            )  # fmt: skip
            snapshot = writer.commit(run, drug_rows)
        self.earlier.add(self.claims)
        self.claims = {}
        if snapshot is not None:
            self.snapshot = snapshot.number
        log.info("%s: %d new, %d changed, %d unchanged, %d rejected", run_id, new, changed, unchanged, rejected)

    def _is_taken(self, article_id: str) -> bool:
        """Whether an article of this job goes by that id."""
        return article_id in self.claims or article_id in self.earlier

    def _claim(self, article_id: str) -> str | None:
        """The title and text that took an id in this job; where they are stored already, the store is asked."""
        said = self.claims.get(article_id)
        if said is not None or not self._is_taken(article_id):
            return said
        query = "select title, text_hash from articles where article_id = ?"
        with connect(self.store.output) as connection:
            for title, text_hash in connection.execute(query, [article_id]).fetchall():
                return _said(title, text_hash)
        return None

    def _counts(self) -> tuple[int, int, int, int]:
        return self.new, self.changed, self.unchanged, len(self.rejected)

    def _unread(self, inputs: Iterable[RawArticle | FetchError], by_version: dict[str, str]) -> Iterator[Ticket]:
        """The inputs in their order; an unchanged article goes by as its id alone."""
        for each in inputs:
            if isinstance(each, FetchError):
                yield Ticket(None, "", each)
                continue
            version = article_version(each, EXTRACTOR_VERSION, lexicon_version(), SCHEMA_VERSION)
            known = by_version.get(version)
            if known is not None and not self.force:
                self.passed.append(refer(each))
                yield Ticket(None, version, unchanged=known)
            else:
                yield Ticket(each, version)

    def _told_again(self, reading: Reading, read: Read) -> Reading | None:
        """None for an unchanged article, unless an earlier one has taken its id: then it is read after all."""
        raw = self.passed.popleft()
        if not self._is_taken(str(reading.unchanged)):
            self.claims[str(reading.unchanged)] = None
            self.unchanged += 1
            self.on_article(raw.source)
            return None
        (there,) = read_references([raw], self.max_bytes)
        ticket = Ticket(None, "", there) if isinstance(there, FetchError) else Ticket(there, reading.version)
        (again,) = read(iter([ticket]))
        return again

    def _supersede(self, writer: Writer) -> None:
        """Drops what the store holds of sources whose articles go by another id now, a new canonical URL perhaps."""
        query = "select article_id, source from articles where source in (select unnest(?))"
        with connect(self.store.output) as connection:
            rows = connection.execute(query, [sorted(self.moved.keys() - {STDIN})]).fetchall()
        replaced = {source for article_id, source in rows if not self._is_taken(article_id) and writer.drop(article_id)}
        counted_as_new = sum(self.moved[source] for source in replaced)
        self.new -= counted_as_new
        self.changed += counted_as_new

    def _write(
        self,
        writer: Writer,
        reading: Reading,
        removed: dict[str, str],
        run_id: str,
    ) -> None:
        rows = reading.rows
        if rows is None:
            error = reading.error or PipelineError("nothing came of it", source=reading.source)
            rejection = Rejection(
                reading.source, error.stage, error.__class__.__name__, error.message, self.clock(), run_id
            )
            self.rejected.append(rejection)
            writer.reject(rejection)
            return
        if not self.force and any(each in removed for each in reading.ids):
            self.left_out += 1
            return
        said = _said(rows.title, rows.text_hash)
        taken = next((each for each in reading.ids if not self._is_taken(each)), None)
        if taken is None or any(self._claim(each) == said for each in reading.ids):
            self.unchanged += 1  # the same text under the same name: it is the same article twice
            return
        warning = None
        if taken != reading.ids[0]:
            warning = f"another text in the batch claims {rows.canonical_url or reading.source} too"
        self.claims[taken] = said
        is_new = not writer.holds(taken)
        if is_new or any(writer.holds(each) and each not in self.fresh for each in reading.ids if each != taken):
            self.moved[reading.source] = int(is_new)
        if is_new:
            self.fresh.add(taken)
        self.new += is_new
        self.changed += not is_new
        writer.put_rows(taken, reading.version, rows, warning)
