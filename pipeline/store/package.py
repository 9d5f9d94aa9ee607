"""datapackage.json: what a snapshot holds, after the Frictionless Data Package standard (v2).

Enters: the folder of a finished build. Leaves: a description that any tool of that standard reads, with the
documentation of every field and the keys between tables.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from pipeline.records import KEYED, PRIMARY_KEYS, SCHEMA_VERSION, TABLES
from pipeline.store.parts import files
from pipeline.store.schema import references, schema

PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json"


def package(
    folder: Path, rows: Mapping[str, int], *, number: int, created_at: datetime, purge: bool = False
) -> dict[str, Any]:
    """The content of datapackage.json; `rows` of every table.

    `snapshot`, `schemaVersion`, `purge` and, of a resource, `rows` are properties of our own.
    """
    return {
        "$schema": PROFILE,
        "name": "rxtract",
        "title": "Health articles as tables",
        "created": created_at.isoformat(),
        "snapshot": number,
        "schemaVersion": SCHEMA_VERSION,
        "purge": purge,
        "resources": [_resource(folder, table, rows[table]) for table in TABLES],
    }


def row_counts(folder: Path) -> dict[str, int]:
    """Rows of every table of a snapshot: those that its description tells, or counted where it does not."""
    described = json.loads((folder / "datapackage.json").read_text("utf-8"))
    told: dict[str, int] = {one["title"]: one["rows"] for one in described["resources"] if "rows" in one}
    if told.keys() == TABLES.keys():
        return told
    return {table: sum(pq.read_metadata(file).num_rows for file in files(folder, table)) for table in TABLES}


def _resource(folder: Path, table: str, rows: int) -> dict[str, Any]:
    described = schema(table)
    return {
        "name": _slug(table),
        "title": table,
        "description": (described.metadata or {})[b"description"].decode(),
        "path": [f"{table}/{file.name}" for file in files(folder, table)],
        "rows": rows,
        "format": "parquet",
        "mediatype": "application/vnd.apache.parquet",
        "schema": {"fields": [_field(field) for field in described], **_keys(table)},
    }


def _keys(table: str) -> dict[str, Any]:
    """Primary and foreign keys; ids count inside an article, so theirs have two columns."""
    keys: dict[str, Any] = {}
    own = ["article_id"] if table in KEYED else []
    if table in PRIMARY_KEYS:
        keys["primaryKey"] = list(dict.fromkeys([*own, PRIMARY_KEYS[table]]))
    foreign = [{"fields": own, "reference": {"resource": "articles", "fields": own}}] if own else []
    for column, target in references(table).items():
        other, key = target.split(".")
        shared = own if other in KEYED else []
        resource = "" if other == table else _slug(other)
        foreign.append({"fields": [*shared, column], "reference": {"resource": resource, "fields": [*shared, key]}})
    return keys | ({"foreignKeys": foreign} if foreign and table != "articles" else {})


def _slug(table: str) -> str:
    return table.replace("_", "-")


def _field(field: pa.Field) -> dict[str, Any]:
    return {
        "name": field.name,
        "type": _type(field.type),
        "description": (field.metadata or {})[b"description"].decode(),
        "constraints": {"required": not field.nullable},
    }


def _type(arrow: pa.DataType) -> str:
    if pa.types.is_list(arrow):
        return "array"
    if pa.types.is_timestamp(arrow):
        return "datetime"
    names = {pa.string(): "string", pa.int64(): "integer", pa.float64(): "number", pa.bool_(): "boolean"}
    return names.get(arrow, "object")
