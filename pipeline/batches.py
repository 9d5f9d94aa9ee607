"""Batches: articles are read elsewhere, by reference, and their rows come back as a file of Arrow data.

Enters: tickets with references to raw articles instead of pages. Leaves: a file a batch, in a folder that all who
take part can reach; from it the readings, each with its rows. The name of the file is a hash of what was to be read
and of the versions that read it, so a batch that was read before, by a run that was killed or by a machine that was
lost afterwards, is not read again. Whoever runs the batches (threads, processes, machines) is not known here.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pyarrow as pa

from pipeline.errors import FetchError, LexiconError, ParseError, PipelineError, StoreError
from pipeline.extract import EXTRACTOR_VERSION
from pipeline.identity import article_version
from pipeline.lexicon import lexicon_version
from pipeline.records import KEYED, SCHEMA_VERSION
from pipeline.sources import MAX_BYTES
from pipeline.sources.references import read_references, refer
from pipeline.store.rows import Bundle, Rows
from pipeline.workers import ExtractError, Limits, Reading, Ticket, readers

BYTES = 64 * 2**20  # of pages in a batch, but for a page that is larger by itself

_ERRORS = {each.__name__: each for each in (FetchError, ParseError, LexiconError, StoreError, ExtractError)}
_READINGS = pa.schema([
    ("source", pa.string()), ("version", pa.string()), ("ids", pa.list_(pa.string())),
    ("error", pa.string()), ("message", pa.string()), ("unchanged", pa.string()),
    ("bundle", pa.int64()), ("number", pa.int64()),
    ("title", pa.string()), ("text_hash", pa.string()), ("canonical_url", pa.string()),
])  # fmt: skip
_COUNTS = pa.schema([(name, pa.list_(pa.int64())) for name in KEYED])


@dataclass(frozen=True, slots=True)
class Batch:
    """Articles to read in one go. Tickets hold references, errors that came instead, ids of unchanged articles."""

    tickets: tuple[Ticket, ...]
    versions: tuple[str, ...] = field(default_factory=lambda: versions())
    limits: Limits = field(default_factory=Limits)
    max_bytes: int = MAX_BYTES

    @property
    def key(self) -> str:
        """A hash of what is to be read, by which versions and within which limits; it names the file."""
        said = [f"{each.raw.source if each.raw else ''}\0{each.version}" for each in self.tickets]
        how = (*self.versions, repr(self.limits), str(self.max_bytes))
        return hashlib.sha256("\0".join((*how, *said)).encode("utf-8", "surrogatepass")).hexdigest()[:32]

    @property
    def is_idle(self) -> bool:
        """Whether nothing in it is to be read."""
        return all(each.raw is None for each in self.tickets)

    @property
    def title(self) -> str:
        """What people call it: its first and last article."""
        names = [each.raw.source for each in self.tickets if each.raw] or ["nothing"]
        return names[0] if len(names) == 1 else f"{names[0]} … {names[-1]} ({len(names)})"


def versions() -> tuple[str, ...]:
    """The versions of this installation that decide what is found in an article."""
    return (EXTRACTOR_VERSION, lexicon_version(), SCHEMA_VERSION)


def batches(tickets: Iterator[Ticket], articles: int, limits: Limits) -> Iterator[Batch]:
    """The tickets in batches of so many articles and no more bytes than 64 MB, pages replaced by references.

    Errors and unchanged articles keep their places among them.
    """
    said = versions()
    some: list[Ticket] = []
    size = 0
    for ticket in tickets:
        weight = len(ticket.raw.content) if ticket.raw else 0
        if some and (len(some) == articles or size + weight > BYTES):
            yield Batch(tuple(some), said, limits)
            some, size = [], 0
        some.append(Ticket(refer(ticket.raw), ticket.version) if ticket.raw else ticket)
        size += weight
    if some:
        yield Batch(tuple(some), said, limits)


# ---------------------------------------------------------------- where the batch is read
def read_batch(batch: Batch, folder: Path) -> str:
    """Reads a batch and keeps what was found; gives the name of the file in `folder`.

    Each article is read in a process of its own kind, within the batch's limits, where this process may have any.
    Raises PipelineError where nothing can be read here: another version is installed, or `folder` cannot be reached.
    """
    name = f"{batch.key}.arrow"
    if (folder / name).exists():
        return name
    if versions() != batch.versions:
        raise PipelineError(f"versions {versions()} are installed here, the run has {batch.versions}: make them equal")
    if not folder.is_dir():
        raise PipelineError("not to be reached from here: workers need the folders of the run", source=str(folder))
    with readers(_processes(), batch.limits) as read:
        readings = list(read(_tickets(batch)))
    draft = folder / f".{name}.{os.getpid()}"
    _write(draft, readings)
    draft.replace(folder / name)
    return name


def _tickets(batch: Batch) -> Iterator[Ticket]:
    """The tickets with their pages again; of what was changed meanwhile, the version of what is there now."""
    loaded = read_references((each.raw for each in batch.tickets if each.raw), batch.max_bytes)
    for ticket in batch.tickets:
        if ticket.raw is None:
            yield ticket
            continue
        raw = next(loaded)
        if isinstance(raw, FetchError):
            yield Ticket(None, "", raw)
        else:
            yield Ticket(raw, article_version(raw, *batch.versions))


def _processes() -> int:
    """One process to read in; none inside a daemon, which may have no children (Dask's workers are, by default)."""
    import multiprocessing

    return 0 if multiprocessing.current_process().daemon else 1


def _write(file: Path, readings: Sequence[Reading]) -> None:
    bundles = list({id(each.rows.bundle): each.rows.bundle for each in readings if each.rows}.values())
    places = {id(bundle): place for place, bundle in enumerate(bundles)}
    index = pa.RecordBatch.from_pylist([_indexed(each, places) for each in readings], _READINGS)
    counts = pa.RecordBatch.from_pylist([dict(bundle.counts) for bundle in bundles], _COUNTS)
    tables = [[bundle.tables[name] for bundle in bundles] for name in KEYED]
    with file.open("wb") as stream:
        for batches in ([index], [counts], *tables):
            schema = batches[0].schema if batches else pa.schema([])
            with pa.ipc.new_stream(stream, schema) as writer:
                for each in batches:
                    writer.write_batch(each)


def _indexed(reading: Reading, places: Mapping[int, int]) -> dict[str, object]:
    rows, error = reading.rows, reading.error
    return {
        "source": reading.source, "version": reading.version, "ids": reading.ids, "unchanged": reading.unchanged,
        "error": type(error).__name__ if error else None, "message": error.message if error else None,
        "bundle": places[id(rows.bundle)] if rows else None, "number": rows.number if rows else None,
        "title": rows.title if rows else None, "text_hash": rows.text_hash if rows else None,
        "canonical_url": rows.canonical_url if rows else None,
    }  # fmt: skip


# ---------------------------------------------------------------- where the run is
def batch_readings(file: Path) -> Iterator[Reading]:
    """The readings in a file, in the order of the batch; raises OSError where it is not there or not whole."""
    with pa.memory_map(str(file)) as source:
        try:
            index, counts, *tables = [list(pa.ipc.open_stream(source)) for _ in ("index", "counts", *KEYED)]
        except pa.ArrowInvalid as error:
            raise OSError(f"not whole: {error}") from None
        bundles = [
            Bundle(dict(zip(KEYED, batches, strict=True)), counted)
            for counted, *batches in zip(_rows_in(counts), *tables, strict=True)
        ]
        for one in _rows_in(index):
            yield Reading(
                one["source"], one["version"], tuple(one["ids"]), None, _error(one), one["unchanged"],
                rows=None if one["bundle"] is None else _rows(one, bundles),
            )  # fmt: skip


def _rows_in(batches: Sequence[pa.RecordBatch]) -> list[dict[str, Any]]:
    return [row for batch in batches for row in batch.to_pylist()]


def _error(one: Mapping[str, Any]) -> PipelineError | None:
    if one["error"] is None:
        return None
    return _ERRORS.get(one["error"], PipelineError)(one["message"], source=one["source"])


def _rows(one: Mapping[str, Any], bundles: Sequence[Bundle]) -> Rows:
    return Rows(bundles[one["bundle"]], one["number"], one["title"], one["text_hash"], one["canonical_url"])


def forget_batches(folder: Path, names: Container[str], before: datetime) -> None:
    """Removes files whose rows have been committed, and what killed runs left there before a time."""
    for file in folder.iterdir():
        changed = datetime.fromtimestamp(file.stat().st_mtime, UTC)
        if file.name in names or changed < before:
            file.unlink(missing_ok=True)
