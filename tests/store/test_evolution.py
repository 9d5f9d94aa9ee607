"""Tables of an older version are read as they are, and brought to the present schema by the next commit."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

import pipeline.store.schema as schemas
from pipeline.errors import StoreError
from pipeline.records import KEYED, TABLES
from pipeline.store import Store, check, connect, read_table, run_query, scan, writer
from pipeline.store.parts import part_name
from tests.store.corpus import clock, commit

UNKNOWN_THEN = {"articles": ["licence_url"], "drug_mentions": ["assertions", "paired_with"], "runs": ["snapshot"]}


@pytest.fixture
def later(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The present code, one minor schema version later."""
    monkeypatch.setattr(schemas, "SCHEMA_VERSION", "1.1")
    monkeypatch.setattr(writer, "SCHEMA_VERSION", "1.1")
    schemas.schema.cache_clear()
    yield
    monkeypatch.undo()
    schemas.schema.cache_clear()


def written_by(output: Path, version: str, without: dict[str, list[str]]) -> None:
    """Rewrites the present snapshot as an older version would have left it."""
    folder = (output / "latest").resolve()
    package = json.loads((folder / "datapackage.json").read_text("utf-8"))
    names: dict[str, dict[str, str]] = {}
    for table in TABLES:
        for file in sorted((folder / table).iterdir()):
            data = pq.read_table(file).drop_columns(without.get(table, []))
            metadata = {**data.schema.metadata, b"schema_version": version.encode()}
            file.unlink()
            pq.write_table(data.replace_schema_metadata(metadata), file)
            names.setdefault(file.stem, {})[table] = hashlib.sha256(file.read_bytes()).hexdigest()
    for old, sums in names.items():
        for table in sums:
            (folder / table / f"{old}.parquet").rename(folder / table / f"{part_name(sums)}.parquet")
    for one in package["resources"]:
        one["path"] = [f"{one['title']}/{name.name}" for name in sorted((folder / one["title"]).iterdir())]
    (folder / "datapackage.json").write_text(json.dumps(package), "utf-8")


def old_tables(output: Path) -> Path:
    commit(output, put={"a": "Take lithium.", "b": "Take prozac."})
    commit(output, reject=[("x.html", "empty")])
    written_by(output, "1.0", UNKNOWN_THEN)
    return output


def test_older_tables_are_read_with_their_missing_columns_null(tmp_path: Path, later: None) -> None:
    output = old_tables(tmp_path)
    found = run_query("select name, assertions, paired_with from drug_mentions order by name", output)
    assert found.to_pylist()[0] == {"name": "lithium", "assertions": None, "paired_with": None}
    assert "assertions" in read_table("drug_mentions", output)
    assert "assertions" in scan("drug_mentions", output).collect().columns
    with connect(output) as connection:
        assert connection.sql("from mentions").fetchall()


def test_the_next_commit_rewrites_older_parts_to_one_schema(tmp_path: Path, later: None) -> None:
    output = old_tables(tmp_path)
    assert check(output) != []
    commit(output, put={"c": "Take sertraline."})
    assert check(output) == []
    assert sorted(Store(output).versions()) == ["a", "b", "c"]
    for table in TABLES:
        for file in (output / "latest" / table).iterdir():
            found = pq.read_schema(file)
            assert found.equals(schemas.schema(table))
            assert found.metadata[b"schema_version"] == b"1.1"
    assert len(read_table("rejections", output)) == 1
    assert len(read_table("runs", output)) == 3


def test_a_run_that_finds_nothing_new_still_brings_older_tables_up_to_date(tmp_path: Path, later: None) -> None:
    output = old_tables(tmp_path)
    assert commit(output) is not None
    assert check(output) == []
    assert commit(output) is None


def test_removing_starts_from_older_tables_too(tmp_path: Path, later: None) -> None:
    output = old_tables(tmp_path)
    commit(output, remove=["a"])
    assert check(output) == []
    assert list(Store(output).tombstones()) == ["a"]
    assert list(Store(output).versions()) == ["b"]


@pytest.mark.parametrize("version", ["0.9", "2.0"])
def test_another_major_version_is_refused_and_left_alone(tmp_path: Path, version: str) -> None:
    commit(tmp_path, put={"a": "Take lithium."})
    written_by(tmp_path, version, {})
    with pytest.raises(StoreError, match=f"schema {version}"), Store(tmp_path).writer(run_id="r", clock=clock):
        pass
    assert list(Store(tmp_path).versions()) == ["a"]


def test_a_column_of_a_newer_version_is_never_dropped(tmp_path: Path) -> None:
    commit(tmp_path, put={"a": "Take lithium."})
    file = next((tmp_path / "latest" / "links").resolve().iterdir())
    newer = pq.read_table(file)
    newer = newer.append_column("novelty", pa.nulls(newer.num_rows, pa.string()))
    file.unlink()
    pq.write_table(newer, file)
    with pytest.raises(StoreError, match="novelty"), Store(tmp_path).writer(run_id="r", clock=clock):
        pass


def test_structs_gain_fields(tmp_path: Path) -> None:
    """A field added to what `assertions` holds is null in older rows."""
    table = schemas.schema("drug_mentions").empty_table()
    data = {"kind": "negated", "cue": "not", "start": 0, "end": 3}
    old = pa.list_(pa.struct([(name, pa.int64() if name in ("start", "end") else pa.string()) for name in data]))
    index = table.schema.get_field_index("assertions")
    older = pa.table(
        {name: pa.array([None], field.type) for name, field in zip(table.schema.names, table.schema, strict=True)}
    )
    older = older.set_column(index, "assertions", pa.array([[data]], old))
    row = schemas.conform("drug_mentions", older).to_pylist()[0]
    assert row["assertions"] == [{**data, "object": None, "with_mention_id": None}]


def test_every_table_of_articles_has_a_key() -> None:
    assert all(schemas.schema(table).names[:2] == ["article_id", "article_version"] for table in KEYED)
