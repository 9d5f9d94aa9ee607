"""Reading the tables back: DuckDB, pandas and polars, each on one resolved snapshot.

A reader resolves `latest` once and stays with that snapshot, whatever is committed meanwhile. Before the first
snapshot every table is there, typed and empty.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import duckdb
import pyarrow.dataset as ds
import pyarrow.parquet as pq

from pipeline.records import TABLES
from pipeline.store.schema import schema
from pipeline.store.snapshot import current, numbered

if TYPE_CHECKING:
    import pandas as pd
    import polars as pl

_LOCKED = {
    "autoinstall_known_extensions": "false",
    "autoload_known_extensions": "false",
    "allow_community_extensions": "false",
    "allow_persistent_secrets": "false",
    "python_enable_replacements": "false",
    "temp_directory": "",
}


@dataclass(frozen=True, slots=True)
class TableSummary:
    """A table in a few figures."""

    name: str
    rows: int
    columns: tuple[str, ...]
    files: int
    bytes: int


def connect(output: Path | str = "output", *, snapshot: int | None = None) -> duckdb.DuckDBPyConnection:
    """A DuckDB connection with every table as a view of one snapshot: the present one, or a retained one by number.

    SQL on it can read the tables and nothing else: no file, no extension, no other database, and nothing can be
    written outside its own memory. Raises StoreError where that snapshot is not kept.
    """
    connection = duckdb.connect(":memory:", config=dict(_LOCKED))
    for table in TABLES:
        connection.register(table, _dataset(table, _folder(output, snapshot)))
    connection.execute("SET enable_external_access = false")
    connection.execute("SET lock_configuration = true")
    return connection


def read_table(name: str, output: Path | str = "output", *, snapshot: int | None = None) -> pd.DataFrame:
    """A whole table as a pandas DataFrame."""
    return _dataset(name, _folder(output, snapshot)).to_table().to_pandas()


def scan(name: str, output: Path | str = "output", *, snapshot: int | None = None) -> pl.LazyFrame:
    """A table as a polars LazyFrame; needs the extra `polars`."""
    import polars as pl

    folder = _folder(output, snapshot)
    if folder is None:
        return pl.from_arrow(schema(name).empty_table()).lazy()  # type: ignore[union-attr]
    return pl.scan_parquet(_files(name, folder))


def table_summary(output: Path | str = "output", *, snapshot: int | None = None) -> tuple[TableSummary, ...]:
    """Rows, columns, files and bytes of every table, in the order of `records.TABLES`."""
    folder = _folder(output, snapshot)
    return tuple(_summary(name, _files(name, folder) if folder else []) for name in TABLES)


def _summary(name: str, files: Sequence[Path]) -> TableSummary:
    rows = sum(pq.read_metadata(file).num_rows for file in files)
    return TableSummary(name, rows, tuple(schema(name).names), len(files), sum(file.stat().st_size for file in files))


def _folder(output: Path | str, snapshot: int | None) -> Path | None:
    return current(Path(output)) if snapshot is None else numbered(Path(output), snapshot)


def _dataset(name: str, folder: Path | None) -> ds.Dataset:
    if folder is None:
        return ds.InMemoryDataset(schema(name).empty_table())
    return ds.dataset([str(file) for file in _files(name, folder)], schema=schema(name), format="parquet")


def _files(name: str, folder: Path) -> list[Path]:
    schema(name)
    return sorted((folder / name).glob("*.parquet"))
