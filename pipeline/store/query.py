"""Asking the tables in SQL: a DuckDB connection that can read one snapshot and nothing else.

Enters: SQL. Leaves: rows. What keeps it read-only, from the outside in:

- One SELECT at a time. DuckDB takes COPY, INSERT, UPDATE and DELETE inside a WITH at the top of a SELECT, so each
  query is first bound as a subquery, where DuckDB itself refuses them.
- DuckDB's own locks: no file outside the snapshot, no extension, no attached database, no Python variables, no
  spilling to disk, and a configuration that cannot be changed any more.
- The part files are not writable, for anyone but the superuser.
"""

from __future__ import annotations

import glob
import re
from pathlib import Path
from types import TracebackType
from typing import IO, Any, Self

import duckdb
import pyarrow as pa
import pyarrow.parquet as pq

from pipeline.errors import StoreError
from pipeline.records import TABLES
from pipeline.store.analysis import VIEWS
from pipeline.store.schema import schema
from pipeline.store.snapshot import resolve

_SETTINGS = {
    "allow_community_extensions": "false",
    "allow_persistent_secrets": "false",  # pragma: allowlist secret
    "autoinstall_known_extensions": "false",
    "autoload_known_extensions": "false",
    "python_enable_replacements": "false",
    "temp_directory": "",
}

_TAIL = re.compile(r";(?:[;\s]|--[^\n]*)*\Z")


def connect(output: Path | str = "output", *, snapshot: int | None = None) -> Connection:
    """A DuckDB connection with every table, and the views of `analysis`, of one snapshot.

    It stays with that snapshot whatever is committed meanwhile: the present one, or a retained one by its number.
    Before the first snapshot the tables are there, typed and empty. Takes SELECT alone; raises StoreError for
    anything else, and where that snapshot is not kept. That holds for SQL: the methods of a relation that write
    (`to_parquet`, `query` and their like) are Python, which may write wherever its user may.
    """
    folder = resolve(Path(output), snapshot)
    connection = duckdb.connect(":memory:", config=dict(_SETTINGS))
    for table in TABLES:
        connection.execute(f"create view {table} as {_table_sql(table, folder)}")
    for name, view in VIEWS.items():
        connection.execute(f"create view {name} as {view.sql}")
    if folder is not None:
        spellings = ", ".join({_quoted(str(folder)), _quoted(glob.escape(str(folder)))})
        connection.execute(f"set allowed_directories = [{spellings}]")
    connection.execute("set enable_external_access = false")
    connection.execute("set lock_configuration = true")
    return Connection(connection)


def run_query(sql: str, output: Path | str = "output", *, snapshot: int | None = None) -> pa.Table:
    """The rows of one SELECT as an Arrow table; raises StoreError, with what DuckDB says, where it cannot be run."""
    with connect(output, snapshot=snapshot) as connection:
        try:
            return connection.sql(sql).to_arrow_table()
        except duckdb.Error as error:
            raise StoreError(str(error)) from error


def write_parquet(rows: pa.Table, target: Path | IO[bytes]) -> None:
    """Writes an answer as one Parquet file, compressed as the tables are."""
    pq.write_table(rows, target, compression="zstd")


class Connection:
    """A DuckDB connection that takes SELECT alone; everything else of DuckDB's connection is there as it is."""

    def __init__(self, connection: duckdb.DuckDBPyConnection) -> None:
        self._duckdb = connection

    def sql(self, query: str, *, alias: str = "", params: object = None) -> duckdb.DuckDBPyRelation:
        """The relation that a SELECT describes; it is run when its rows are asked for."""
        return self._duckdb.sql(self._one_select(query, params), alias=alias, params=params)

    query = from_query = sql

    def execute(self, query: str, parameters: object = None) -> Self:
        """Runs a SELECT; its rows come from `fetchall`, `df`, `pl`, `to_arrow_table` and their like."""
        self._duckdb.execute(self._one_select(query, parameters), parameters)
        return self

    def cursor(self) -> Connection:
        """A second connection to the same snapshot, for another thread."""
        return Connection(self._duckdb.cursor())

    duplicate = cursor

    def close(self) -> None:
        """Frees what the connection holds."""
        self._duckdb.close()

    def __getattr__(self, name: str) -> Any:
        if name == "executemany":
            raise StoreError("the tables are read-only")
        return getattr(self._duckdb, name)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _one_select(self, query: str, parameters: object) -> str:
        """The query, once DuckDB has read it as one SELECT that writes nothing."""
        statements = self._duckdb.extract_statements(query)
        if len(statements) != 1 or statements[0].type != duckdb.StatementType.SELECT:
            raise StoreError("one SELECT statement is taken, and nothing else: the tables are read-only")
        try:
            return self._bound(query, parameters)
        except duckdb.ParserException:
            return self._bound(_TAIL.sub("", query), parameters)

    def _bound(self, query: str, parameters: object) -> str:
        self._duckdb.execute(f"explain select * from (\n{query}\n)", parameters)  # noqa: S608 - this is the check
        return query


def _table_sql(table: str, folder: Path | None) -> str:
    """The SELECT of a table's files; columns that an older version did not have are null."""
    found = next(iter((folder / table).glob("*.parquet")), None) if folder else None
    if found is None:
        columns = ", ".join(_null(field) for field in schema(table))
        return f"select {columns} where false"
    stored = set(pq.read_schema(found).names)
    missing = "".join(f", {_null(field)}" for field in schema(table) if field.name not in stored)
    every = _quoted(f"{glob.escape(str(found.parent))}/*.parquet")
    return f"select *{missing} from read_parquet({every})"  # noqa: S608 - our own names


def _null(field: pa.Field) -> str:
    return f'null::{_sql_type(field.type)} as "{field.name}"'


def _sql_type(arrow: pa.DataType) -> str:
    if pa.types.is_list(arrow):
        return f"{_sql_type(arrow.value_type)}[]"
    if pa.types.is_struct(arrow):
        inner = ", ".join(f'"{one.name}" {_sql_type(one.type)}' for one in arrow)
        return f"struct({inner})"
    if pa.types.is_timestamp(arrow):
        return "timestamptz"
    return {pa.string(): "varchar", pa.int64(): "bigint", pa.float64(): "double", pa.bool_(): "boolean"}[arrow]


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"
