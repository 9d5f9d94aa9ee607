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
from typing import Any

import pyarrow as pa

from pipeline.errors import StoreError
from pipeline.records import KEY_DOCS, KEYED, SCHEMA_VERSION, TABLES, Extraction

Keyed = tuple[str, str, Extraction]
"""An article's id, its version, and what was found in it."""

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


def to_table(table: str, records: Iterable[Any], keys: Sequence[Iterable[str | None]] = ()) -> pa.Table:
    """An Arrow table of `records`; `keys` are the columns that the store adds before theirs."""
    rows = list(records)
    target = schema(table)
    columns = [list(key) for key in keys]
    columns += [[getattr(row, field.name) for row in rows] for field in fields(TABLES[table])]
    arrays = [pa.array(_plain(column, field.type), field.type) for column, field in zip(columns, target, strict=True)]
    return pa.Table.from_arrays(arrays, schema=target)


def extraction_to_arrow(extractions: Iterable[Keyed]) -> dict[str, pa.Table]:
    """A table of every table that belongs to articles, with the rows of all `extractions` in their order.

    Made for worker processes: it pickles small, and `Writer.put_arrow` takes it. Raises StoreError, naming the
    article, where a value does not fit its column (half a surrogate pair, a number beyond 64 bits).
    """
    batch = list(extractions)
    try:
        return {name: _keyed_table(name, batch) for name in KEYED}
    except (pa.ArrowException, UnicodeError, OverflowError, TypeError) as error:
        for one in batch if len(batch) > 1 else ():
            extraction_to_arrow([one])
        raise StoreError(f"cannot be stored: {error}", source=batch[0][0]) from error


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


def _keyed_table(name: str, batch: Sequence[Keyed]) -> pa.Table:
    if name == "articles":
        return to_table(
            name, [one.article for *_, one in batch], [[key[0] for key in batch], [key[1] for key in batch]]
        )
    keyed = [(article_id, version, row) for article_id, version, one in batch for row in getattr(one, name)]
    ids, versions, rows = zip(*keyed, strict=True) if keyed else ((), (), ())
    return to_table(name, rows, [ids, versions])


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
