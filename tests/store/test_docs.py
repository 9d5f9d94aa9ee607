"""The tables explain themselves, and what explains them is true."""

from __future__ import annotations

import json
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from pipeline.errors import StoreError
from pipeline.records import TABLES
from pipeline.store.docs import schema_markdown, tables_markdown
from pipeline.store.schema import references, schema
from tests.store.corpus import commit

ROOT = Path(__file__).parents[2]


def test_docs_tables_md_is_what_records_py_says() -> None:
    written = (ROOT / "docs" / "tables.md").read_text("utf-8")
    assert written == tables_markdown(), "run: python -m pipeline.store.docs > docs/tables.md"


def test_every_reference_names_a_column_that_exists() -> None:
    for table in TABLES:
        for target in references(table).values():
            other, column = target.split(".")
            assert column in schema(other).names


def test_a_parquet_file_carries_the_documentation_of_its_columns(tmp_path: Path) -> None:
    commit(tmp_path, put={"a": "Take lithium."})
    for table in TABLES:
        for file in (tmp_path / "latest" / table).iterdir():
            found = pq.read_schema(file)
            assert found.equals(schema(table), check_metadata=False)
            assert found.metadata[b"table"].decode() == table
            assert all(field.metadata[b"description"] for field in found)


def test_datapackage_json_describes_every_file_after_the_standard(tmp_path: Path) -> None:
    commit(tmp_path, put={"a": "Take lithium."})
    package = json.loads((tmp_path / "latest" / "datapackage.json").read_text("utf-8"))
    assert package["$schema"].startswith("https://datapackage.org/profiles/2")
    resources = {one["name"]: one for one in package["resources"]}
    assert len(resources) == len(TABLES)
    for one in resources.values():
        assert all((tmp_path / "latest" / path).is_file() for path in one["path"])
        names = [field["name"] for field in one["schema"]["fields"]]
        assert set(one["schema"].get("primaryKey", [])) <= set(names)
        for key in one["schema"].get("foreignKeys", []):
            other = resources[key["reference"]["resource"] or one["name"]]
            assert set(key["fields"]) <= set(names)
            assert set(key["reference"]["fields"]) <= {field["name"] for field in other["schema"]["fields"]}
    types = {field["type"] for one in resources.values() for field in one["schema"]["fields"]}
    assert types == {"string", "integer", "number", "boolean", "datetime", "array"}


def test_a_table_that_does_not_exist_is_named_with_those_that_do() -> None:
    with pytest.raises(StoreError, match="no such table: drug; there are articles, sections"):
        schema_markdown("drug")
