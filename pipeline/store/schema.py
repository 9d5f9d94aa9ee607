"""Arrow schemas of the tables, made from `records.py`, and records turned into Arrow tables of those schemas.

Enters: record classes and records. Leaves: `pyarrow.Schema` with the documentation of every field in its metadata,
and tables cast to it. Nothing is inferred from data: a column has its type before the first row.
"""

from __future__ import annotations

import types
import typing
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import fields, is_dataclass
from datetime import datetime
from functools import cache
from operator import attrgetter
from typing import Any

import pyarrow as pa

from pipeline.errors import StoreError
from pipeline.records import KEY_DOCS, KEYED, SCHEMA_VERSION, TABLES

_SCALARS: Mapping[Any, pa.DataType] = {
    str: pa.string(),
    int: pa.int64(),
    float: pa.float64(),
    bool: pa.bool_(),
    datetime: pa.timestamp("us", tz="UTC"),
}


@cache
def schema(table: str) -> pa.Schema:
    """The schema of a table: its key columns first where it has them, then its record's fields in their order.

    A field is nullable where its annotation says so. Metadata of a field: `description`, and `references`
    where it repeats a column of another table; of the schema: `table`,
    `description`, `schema_version`. Raises StoreError for a name that is no table.
    """
    if table not in TABLES:
        raise StoreError(f"no such table: {table}; there are {', '.join(TABLES)}")
    record = TABLES[table]
    columns = [*_key_fields(table), *_record_fields(record)]
    description = (record.__doc__ or "").strip()
    return pa.schema(columns, {"table": table, "description": description, "schema_version": SCHEMA_VERSION})


@cache
def data_schema(table: str) -> pa.Schema:
    """The schema of a table without the columns that the store adds before those of its record."""
    whole = schema(table)
    return pa.schema(list(whole)[len(_key_fields(table)) :])


def to_table(table: str, records: Iterable[Any], keys: Sequence[Iterable[str | None]] = ()) -> pa.Table:
    """An Arrow table of `records`; `keys` are the columns that the store adds before theirs."""
    columns = to_batch(table, list(records)).columns
    before = [pa.array(key, pa.string()) for key in keys]
    return pa.Table.from_arrays([*before, *columns], schema=schema(table))


def to_batch(table: str, records: Sequence[Any]) -> pa.RecordBatch:
    """The columns of `records` alone, without keys."""
    target = data_schema(table)
    columns = [list(map(attrgetter(field.name), records)) for field in target]
    arrays = [pa.array(_plain(column, field.type), field.type) for column, field in zip(columns, target, strict=True)]
    return pa.RecordBatch.from_arrays(arrays, schema=target)


def conform(table: str, data: pa.Table) -> pa.Table:
    """`data` in the present schema of `table`: columns in order, missing ones null, types and metadata as they are now.

    Raises StoreError where a column would be lost or cannot take its type.
    """
    target = schema(table)
    if data.schema.equals(target, check_metadata=True):
        return data
    if lost := set(data.schema.names) - set(target.names):
        raise StoreError(f"{table} has columns that this version does not know: {', '.join(sorted(lost))}")
    try:
        columns = [
            data.column(field.name).cast(field.type)
            if field.name in data.schema.names
            else _absent(table, field, data.num_rows)
            for field in target
        ]
        return pa.Table.from_arrays(columns, schema=target)
    except pa.ArrowException as error:
        raise StoreError(f"{table} does not fit schema {SCHEMA_VERSION}: {error}") from error


def _absent(table: str, field: pa.Field, rows: int) -> pa.ChunkedArray:
    """A column that an older version did not have: null, where it may be."""
    if rows and not field.nullable:
        raise StoreError(f"{table} was written without {field.name}, which may not be null: rebuild the tables")
    return pa.chunked_array([pa.nulls(rows, field.type)])


def _key_fields(table: str) -> list[pa.Field]:
    if table not in KEYED and table != "rejections":
        return []
    return [
        pa.field(name, pa.string(), nullable=table == "rejections", metadata={"description": doc})
        for name, doc in KEY_DOCS.items()
    ]


def _record_fields(record: type) -> list[pa.Field]:
    hints = typing.get_type_hints(record)
    return [
        pa.field(field.name, *_arrow_type(hints[field.name]), metadata=_described(field.metadata))
        for field in fields(record)
    ]


def _described(metadata: Mapping[str, Any]) -> dict[str, str]:
    references = {"references": metadata["ref"]} if metadata["ref"] else {}
    return {"description": metadata["doc"]} | references


def references(table: str) -> dict[str, str]:
    """The columns of a table that repeat a column of another one, as `table.column`; `article_id` is understood."""
    found = {field.name: (field.metadata or {}).get(b"references") for field in schema(table)}
    return {name: target.decode() for name, target in found.items() if target}


def _arrow_type(annotation: Any) -> tuple[pa.DataType, bool]:
    """The Arrow type of an annotation, and whether it may be null."""
    origin, arguments = typing.get_origin(annotation), typing.get_args(annotation)
    if origin in (types.UnionType, typing.Union):
        (inner,) = [one for one in arguments if one is not types.NoneType]
        return _arrow_type(inner)[0], True
    if origin is typing.Literal:
        return pa.string(), False
    if origin is tuple:
        return pa.list_(pa.field("element", *_arrow_type(arguments[0]))), False
    if is_dataclass(annotation) and isinstance(annotation, type):
        return pa.struct(_record_fields(annotation)), False
    return _SCALARS[annotation], False


def _plain(column: list[Any], arrow: pa.DataType) -> list[Any]:
    """Records inside lists as dictionaries, which is what Arrow takes."""
    if not (pa.types.is_list(arrow) and pa.types.is_struct(arrow.value_type)):
        return column
    return [value if value is None else [_as_dict(one) for one in value] for value in column]


def _as_dict(record: Any) -> dict[str, Any]:
    return {field.name: getattr(record, field.name) for field in fields(record)}
