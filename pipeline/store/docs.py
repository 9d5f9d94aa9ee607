"""docs/tables.md, written from `records.py`: every table, its columns, their types, and how tables hang together.

    python -m pipeline.store.docs > docs/tables.md

A test fails when the file is not what this writes.
"""

from __future__ import annotations

import inspect
import sys
from collections.abc import Iterator

import pyarrow as pa

from pipeline.errors import StoreError
from pipeline.records import PRIMARY_KEYS, SCHEMA_VERSION, TABLES
from pipeline.store.analysis import VIEWS
from pipeline.store.schema import references, schema

_OPENING = f"""# Tables

Schema version {SCHEMA_VERSION}. This page is written from `pipeline/records.py` (`python -m pipeline.store.docs`); do
not change it by hand. The same words stand in the metadata of every Parquet file and in
`output/latest/datapackage.json`; `rxtract schema TABLE` prints them.

`output/latest/<table>/*.parquet` is always one complete state of all tables. Offsets are Unicode code points into
`articles.text`, end exclusive. Ids are integers that count from 0 in document order inside one article, so a row is
named by `article_id` and its id. What is missing is null, never an empty string. Within a major schema version
columns are only added.

"""


def tables_markdown() -> str:
    """The content of docs/tables.md."""
    return "".join([_OPENING, _diagram(), *(f"\n{schema_markdown(table)}" for table in TABLES), _views()])


def schema_markdown(table: str) -> str:
    """One table: what a row is, and a line a column; raises StoreError for a name that is no table or view."""
    if table not in TABLES:
        raise StoreError(f"no such table: {table}; there are {', '.join(TABLES)}")
    described = schema(table)
    targets = references(table)
    lines = [f"## {table}\n", f"{inspect.cleandoc((described.metadata or {})[b'description'].decode())}\n"]
    lines += ["| column | type | null | what it is |", "|---|---|---|---|"]
    for field in described:
        key = " (key)" if PRIMARY_KEYS.get(table) == field.name else ""
        target = f" → `{targets[field.name]}`" if field.name in targets else ""
        doc = (field.metadata or {})[b"description"].decode().replace("|", "\\|")
        lines.append(f"| `{field.name}`{key} | {type_name(field.type)} | {_null(field)} | {doc}{target} |")
    for field in described:
        lines += _inside(field)
    return "\n".join(lines) + "\n"


def type_name(arrow: pa.DataType) -> str:
    """A type as the documentation calls it."""
    if pa.types.is_list(arrow):
        return f"list of {type_name(arrow.value_type)}"
    if pa.types.is_struct(arrow):
        return "struct"
    if pa.types.is_timestamp(arrow):
        return "timestamp, UTC"
    return {pa.string(): "string", pa.int64(): "integer", pa.float64(): "number", pa.bool_(): "boolean"}[arrow]


def _inside(field: pa.Field) -> Iterator[str]:
    """The fields of a column that holds structs."""
    if not (pa.types.is_list(field.type) and pa.types.is_struct(field.type.value_type)):
        return
    yield f"\nOne of `{field.name}`:\n"
    yield "| field | type | null | what it is |"
    yield "|---|---|---|---|"
    for one in field.type.value_type:
        doc = (one.metadata or {})[b"description"].decode()
        yield f"| `{one.name}` | {type_name(one.type)} | {_null(one)} | {doc} |"


def _null(field: pa.Field) -> str:
    return "yes" if field.nullable else "no"


def _diagram() -> str:
    """The keys between tables; `article_id` ties every table of an article to articles."""
    lines = ["```mermaid", "erDiagram"]
    for table in TABLES:
        if table not in ("articles", "drugs", "runs"):
            lines.append(f"    articles ||--o{{ {table} : article_id")
        for column, target in references(table).items():
            one = "|o" if schema(table).field(column).nullable else "||"
            lines.append(f"    {target.split('.')[0]} {one}--o{{ {table} : {column}")
    for table in TABLES:
        lines += [f"    {table} {{", *(f"        {_word(f.type)} {f.name}" for f in schema(table)), "    }"]
    return "\n".join([*lines, "```"]) + "\n"


def _word(arrow: pa.DataType) -> str:
    return type_name(arrow).split(",")[0].replace(" ", "_")


def _views() -> str:
    lines = ["\n## Views\n", "`pipeline.connect()` and `rxtract query` put these beside the tables.\n"]
    lines += ["| view | a row is |", "|---|---|"]
    lines += [f"| `{name}` | {view.doc} |" for name, view in VIEWS.items()]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    sys.stdout.write(tables_markdown())
