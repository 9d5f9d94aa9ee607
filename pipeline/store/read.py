"""Reading whole tables back: pandas, polars, and what there is in figures.

A reader resolves `latest` once and stays with that snapshot, whatever is committed meanwhile. Before the first
snapshot every table is there, typed and empty. SQL is in `store.query`.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pyarrow as pa
import pyarrow.dataset as ds

from pipeline.records import TABLES
from pipeline.store.package import row_counts
from pipeline.store.parts import files
from pipeline.store.schema import schema
from pipeline.store.snapshot import resolve

if TYPE_CHECKING:
    import pandas as pd
    import polars as pl


@dataclass(frozen=True, slots=True)
class TableSummary:
    """A table in a few figures."""

    name: str
    rows: int
    columns: tuple[str, ...]
    files: int
    bytes: int


def read_table(name: str, output: Path | str = "output", *, snapshot: int | None = None) -> pd.DataFrame:
    """A whole table as a pandas DataFrame; raises StoreError for a name that is no table."""
    return _arrow(name, resolve(Path(output), snapshot)).to_pandas()


def scan(name: str, output: Path | str = "output", *, snapshot: int | None = None) -> pl.LazyFrame:
    """A table as a polars LazyFrame that reads what the query needs; wants the extra `polars`."""
    import polars as pl

    empty = pl.DataFrame(schema(name).empty_table()).lazy()
    found = files(resolve(Path(output), snapshot), name)
    return (
        pl.scan_parquet(found, schema=empty.collect_schema(), missing_columns="insert", glob=False) if found else empty
    )


def table_summary(output: Path | str = "output", *, snapshot: int | None = None) -> tuple[TableSummary, ...]:
    """Rows, columns, files and bytes of every table, in the order of `records.TABLES`."""
    folder = resolve(Path(output), snapshot)
    rows = row_counts(folder) if folder else dict.fromkeys(TABLES, 0)
    return tuple(_summary(name, rows[name], files(folder, name)) for name in TABLES)


def _summary(name: str, rows: int, found: list[Path]) -> TableSummary:
    return TableSummary(name, rows, tuple(schema(name).names), len(found), sum(file.stat().st_size for file in found))


def _arrow(name: str, folder: Path | None) -> pa.Table:
    found = [str(file) for file in files(folder, name)]
    return ds.dataset(found, schema=schema(name), format="parquet").to_table() if found else schema(name).empty_table()
