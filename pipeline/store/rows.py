"""Rows on their way from where articles are read to the writer, from other processes and machines too.

Enters: extractions of a few articles. Leaves: tables under the ids that the articles get when they are committed.

Records cost as much to pickle and to unpickle as the Arrow data made of them costs once, so they stay where they were
found. What travels is a record batch a table, without its schema, and the writer takes its columns as they came.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate, pairwise
from typing import Any

import numpy as np
import pyarrow as pa

from pipeline.errors import StoreError
from pipeline.records import KEYED, Extraction
from pipeline.store.schema import data_schema, schema, to_batch


@dataclass(frozen=True)
class Bundle:
    """The rows of some articles, in every table that belongs to articles, without the columns of their keys."""

    tables: Mapping[str, pa.RecordBatch]
    counts: Mapping[str, Sequence[int]]
    """How many rows each article has in a table; those of one stand together, in the order of the articles."""

    @cached_property
    def starts(self) -> dict[str, list[int]]:
        """Where each article's rows begin in a table, and where the last ones end."""
        return {name: list(accumulate(counts, initial=0)) for name, counts in self.counts.items()}

    @cached_property
    def nbytes(self) -> int:
        """Bytes of all rows."""
        return sum(batch.nbytes for batch in self.tables.values())

    def __reduce__(self) -> tuple[Any, ...]:
        messages = {name: batch.serialize().to_pybytes() for name, batch in self.tables.items()}
        return _unpacked, (messages, dict(self.counts))


def _unpacked(messages: Mapping[str, bytes], counts: Mapping[str, Sequence[int]]) -> Bundle:
    """A bundle as it was sent; its columns stay in the bytes that arrived."""
    return Bundle(
        {name: pa.ipc.read_record_batch(pa.py_buffer(each), data_schema(name)) for name, each in messages.items()},
        counts,
    )


@dataclass(frozen=True, slots=True)
class Rows:
    """What was found in one article: its place in a bundle, and what tells whether another text is the same article."""

    bundle: Bundle
    number: int
    title: str | None
    text_hash: str | None
    canonical_url: str | None


def bundle(extractions: Sequence[Extraction]) -> Bundle:
    """The rows of all `extractions`.

    Raises StoreError where a value of one does not fit its column (half a surrogate pair, a number beyond 64 bits).
    """
    found: dict[str, Sequence[Sequence[Any]]] = {
        name: [getattr(one, name) for one in extractions] for name in KEYED if name != "articles"
    }
    found["articles"] = [(one.article,) for one in extractions]
    try:
        tables = {name: to_batch(name, [row for rows in found[name] for row in rows]) for name in KEYED}
    except (pa.ArrowException, UnicodeError, OverflowError, TypeError) as error:
        if isinstance(error, MemoryError):
            raise
        raise StoreError(f"cannot be stored: {error}") from error
    return Bundle(tables, {name: [len(rows) for rows in found[name]] for name in KEYED})


def rows_of(extractions: Sequence[Extraction]) -> list[Rows]:
    """The rows of each of `extractions`, in one bundle; raises as `bundle` does."""
    whole = bundle(extractions)
    articles = [one.article for one in extractions]
    return [Rows(whole, number, each.title, each.text_hash, each.canonical_url) for number, each in enumerate(articles)]


@dataclass(frozen=True, slots=True)
class Put:
    """Rows and the id and version under which they are stored; `warning` is added to those of the article."""

    article_id: str
    version: str
    rows: Rows
    warning: str | None = None


def keyed(puts: Sequence[Put]) -> dict[str, pa.Table]:
    """A table of every table that belongs to articles, with the rows of all `puts` in their order, under their ids."""
    runs = _runs(puts)
    ids, versions = pa.array([each.article_id for each in puts]), pa.array([each.version for each in puts])
    tables = {}
    for name in KEYED:
        pieces = [_slice(name, run) for run in runs]
        counts = [each.rows.bundle.counts[name][each.rows.number] for each in puts]
        places = np.repeat(np.arange(len(puts)), counts)
        columns = pa.Table.from_batches(pieces, data_schema(name)).columns
        tables[name] = pa.Table.from_arrays([ids.take(places), versions.take(places), *columns], schema=schema(name))
    return {**tables, "articles": _warned(tables["articles"], [each.warning for each in puts])}


def _runs(puts: Sequence[Put]) -> list[Sequence[Put]]:
    """Neighbours in one bundle that stand beside each other here too: one slice of a table holds their rows."""
    cuts = [
        place
        for place, (one, other) in enumerate(pairwise(puts), 1)
        if one.rows.bundle is not other.rows.bundle or one.rows.number + 1 != other.rows.number
    ]
    return [puts[begin:end] for begin, end in pairwise([0, *cuts, len(puts)])]


def _slice(table: str, run: Sequence[Put]) -> pa.RecordBatch:
    whole = run[0].rows.bundle
    begin, end = whole.starts[table][run[0].rows.number], whole.starts[table][run[-1].rows.number + 1]
    return whole.tables[table].slice(begin, end - begin)


def _warned(articles: pa.Table, warnings: Sequence[str | None]) -> pa.Table:
    """The articles with warnings that only the writer could know of."""
    if not any(warnings):
        return articles
    place = articles.schema.get_field_index("warnings")
    field = articles.schema.field(place)
    said = zip(articles.column(place).to_pylist(), warnings, strict=True)
    told = [[*(before or ()), *([one] if one else [])] for before, one in said]
    return articles.set_column(place, field, pa.array(told, field.type))
