"""The store: records become snapshots of Parquet files, and are read back.

Enters: extractions of articles, rejections, the run that found them. Leaves: `output/latest/<table>/*.parquet`, always
one complete state of all tables; DuckDB, pandas and polars on it.

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
"""

from pipeline.store.check import check
from pipeline.store.history import Commit, history
from pipeline.store.query import Connection, connect, run_query, write_parquet
from pipeline.store.read import TableSummary, read_table, scan, table_summary
from pipeline.store.schema import extraction_to_arrow
from pipeline.store.snapshot import Snapshot
from pipeline.store.writer import STEPS, Store, Writer

__all__ = [
    "STEPS",
    "Commit",
    "Connection",
    "Snapshot",
    "Store",
    "TableSummary",
    "Writer",
    "check",
    "connect",
    "extraction_to_arrow",
    "history",
    "read_table",
    "run_query",
    "scan",
    "table_summary",
    "write_parquet",
]
