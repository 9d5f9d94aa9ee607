"""Rows as files for other programs: CSV, with nested values as JSON."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from typing import Any

import pyarrow as pa


def csv_lines(rows: pa.Table) -> Iterator[str]:
    """The rows as CSV, some at a time: the names of the columns first, UTF-8, a line feed ends a line."""
    names = rows.column_names
    yield _lines([names])
    for batch in rows.to_batches(max_chunksize=1000):
        yield _lines([_cell(row[name]) for name in names] for row in batch.to_pylist())


def _lines(rows: Any) -> str:
    stream = io.StringIO(newline="")
    csv.writer(stream, lineterminator="\n").writerows(rows)
    return stream.getvalue()


def _cell(value: Any) -> Any:
    return json.dumps(value, ensure_ascii=False, default=str) if isinstance(value, dict | list) else value
