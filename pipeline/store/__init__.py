"""The store: records become snapshots of Parquet files, and are read back.

Enters: extractions of articles, rejections, the run that found them. Leaves: `output/latest/<table>/*.parquet`, always
one complete state of all tables; DuckDB, pandas and polars on it.

    rows      extractions → rows that travel
    schema    records.py → Arrow schemas, records → Arrow tables
    parts     Arrow tables → files that share a name across tables
    snapshot  folders of parts, and the one link that says which is the present one
    lock      one writer at a time
    writer    a batch of changes → the next snapshot
    read      a snapshot → pandas, polars
    query     a snapshot → DuckDB, read-only
    analysis  the views that `connect` puts beside the tables
    package   datapackage.json
    docs      docs/tables.md, and a table's documentation
    check     what is wrong with a snapshot
    history   the commits so far

Names come from their modules when they are first used: who only makes rows does without DuckDB and pandas.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

# Two modules share their names with functions. Importing binds the module once; these lines come after and bind the
# function.
from pipeline.store.check import check
from pipeline.store.history import Commit, history

if TYPE_CHECKING:
    from pipeline.store.query import Connection, connect, run_query, write_parquet
    from pipeline.store.read import TableSummary, read_table, scan, table_summary
    from pipeline.store.rows import Bundle, Rows, rows_of
    from pipeline.store.snapshot import Snapshot
    from pipeline.store.writer import STEPS, Store, Writer

__all__ = [
    "STEPS",
    "Bundle",
    "Commit",
    "Connection",
    "Rows",
    "Snapshot",
    "Store",
    "TableSummary",
    "Writer",
    "check",
    "connect",
    "history",
    "read_table",
    "rows_of",
    "run_query",
    "scan",
    "table_summary",
    "write_parquet",
]

_HOMES = {
    "query": ("Connection", "connect", "run_query", "write_parquet"),
    "read": ("TableSummary", "read_table", "scan", "table_summary"),
    "rows": ("Bundle", "Rows", "rows_of"),
    "snapshot": ("Snapshot",),
    "writer": ("STEPS", "Store", "Writer"),
}


def __getattr__(name: str) -> Any:
    for module, names in _HOMES.items():
        if name in names:
            return getattr(import_module(f"pipeline.store.{module}"), name)
    raise AttributeError(f"module 'pipeline.store' has no attribute {name!r}")
