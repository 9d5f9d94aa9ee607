"""SQL reads the tables and does nothing else."""

from __future__ import annotations

from pathlib import Path

import duckdb
import pandas as pd
import pytest

from pipeline.errors import StoreError
from pipeline.records import TABLES
from pipeline.store import connect, read_table, run_query, scan
from pipeline.store.analysis import VIEWS
from tests.store.corpus import commit

OUTSIDE = Path(__file__)


@pytest.fixture(scope="module")
def output(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return filled(tmp_path_factory.mktemp("read") / "out's [1]")


def filled(folder: Path) -> Path:
    commit(folder, put={"a": "Take fluoxetine with lithium. Avoid Prozac.", "b": "Take lithium."})
    return folder


def bytes_of(output: Path) -> dict[str, bytes]:
    return {str(file): file.read_bytes() for file in sorted((output / ".snapshots").rglob("*.*")) if file.is_file()}


@pytest.mark.parametrize(
    "query",
    [
        "select count(*) from articles",
        "select count(*) from articles;",
        "select count(*) from articles; -- that is all",
        "-- how many\nselect count(*) from articles -- of them",
        "with one as (select * from articles) select count(*) from one",
        "from articles select count(*)",
        "select count(*) from articles where title <> '; -- copy'",
    ],
)
def test_a_select_is_answered_however_it_is_written(output: Path, query: str) -> None:
    assert run_query(query, output).to_pylist()[0].popitem()[1] == 2


@pytest.mark.parametrize("query", ["show tables", "describe articles", "summarize drugs", "values (1)", "table drugs"])
def test_what_duckdb_reads_as_a_select_is_one(output: Path, query: str) -> None:
    assert run_query(query, output).num_rows


@pytest.mark.parametrize(
    "query",
    [
        "",
        "selec 1",
        "select 1; select 2",
        "copy articles to '{file}'",
        "copy articles to '{part}' (use_tmp_file false)",
        "copy (select 1) to '{folder}/new.csv'",
        "with x as (copy articles to '{part}' (use_tmp_file false)) from x",
        "with x as (copy articles to '{file}' (use_tmp_file false)) from x;",
        "from query('with x as (copy articles to ''{part}'' (use_tmp_file false)) from x')",
        "select 1) union all (with x as (copy articles to '{part}' (use_tmp_file false)) from x",
        "with x as (insert into articles select * from articles returning *) from x",
        "insert into articles select * from articles",
        "delete from articles",
        "update articles set title = 'x'",
        "drop view articles",
        "create table mine as select 1",
        "create or replace view articles as select 1",
        "attach '{file}' as other",
        "attach ':memory:' as other",
        "detach memory",
        "install httpfs",
        "load httpfs",
        "export database '{folder}'",
        "import database '{folder}'",
        "set enable_external_access = true",
        "reset lock_configuration",
        "pragma database_list",
        "call pragma_version()",
        "prepare p as select 1",
        "explain analyze with x as (copy articles to '{part}' (use_tmp_file false)) from x",
        "select * from read_text('{outside}')",
        "select * from read_csv('{outside}')",
        "select * from '{outside}'",
        "select * from read_parquet('{folder}/../../../../*.parquet')",
        "select * from glob('/*')",
        "select * from sniff_csv('{outside}')",
        "select getenv('HOME')",
        "select * from outside_frame",
    ],
)
def test_anything_else_is_refused_and_changes_nothing(output: Path, tmp_path: Path, query: str) -> None:
    outside_frame = pd.DataFrame({"secret": [1]})
    part = next((output / "latest" / "articles").resolve().iterdir())
    names = {"file": tmp_path / "x.csv", "part": part, "folder": part.parent, "outside": OUTSIDE}
    sql = query.format(**{name: str(path).replace("'", "''") for name, path in names.items()})
    before = bytes_of(output)
    with pytest.raises(StoreError):
        run_query(sql, output)
    with connect(output) as connection, pytest.raises((StoreError, duckdb.Error)):
        connection.execute(sql)
    with connect(output) as connection, pytest.raises((StoreError, duckdb.Error)):
        connection.sql(sql).fetchall()
    assert bytes_of(output) == before
    assert not (tmp_path / "x.csv").exists()
    assert len(outside_frame) == 1


def test_part_files_are_not_writable(output: Path) -> None:
    modes = {file.stat().st_mode & 0o222 for file in (output / "latest/").rglob("*.parquet")}
    assert modes == {0}


def test_parameters_are_passed_on(output: Path) -> None:
    with connect(output) as connection:
        query = "select name from drug_mentions where name = ? group by 1"
        assert connection.execute(query, ["lithium"]).fetchall() == [("lithium",)]
        assert connection.sql(query, params=["lithium"]).fetchall() == [("lithium",)]
        assert connection.cursor().execute(query, ["lithium"]).df()["name"].tolist() == ["lithium"]


def test_a_connection_stays_with_its_snapshot(tmp_path: Path) -> None:
    output = filled(tmp_path)
    with connect(output) as connection:
        commit(output, put={"c": "Take sertraline."})
        assert connection.sql("select count(*) from articles").fetchall() == [(2,)]
    with connect(output) as connection:
        assert connection.sql("select count(*) from articles").fetchall() == [(3,)]


def test_an_older_snapshot_can_be_read(tmp_path: Path) -> None:
    output = filled(tmp_path)
    commit(output, remove=["a"])
    assert run_query("select article_id from articles order by 1", output, snapshot=1).num_rows == 2
    assert read_table("articles", output, snapshot=1)["article_id"].tolist() == ["a", "b"]
    assert run_query("select article_id from articles", output).to_pylist() == [{"article_id": "b"}]
    with pytest.raises(StoreError, match="snapshot 7 is not kept; there are 1, 2"):
        connect(output, snapshot=7)


def test_pandas_polars_and_duckdb_read_the_same_rows(output: Path) -> None:
    for table in TABLES:
        with connect(output) as connection:
            ((rows,),) = connection.sql(f"select count(*) from {table}").fetchall()
        assert rows == len(read_table(table, output))
        assert rows == scan(table, output).collect().height
    glob = f"{glob_escaped(output)}/latest/drug_mentions/*.parquet"
    assert duckdb.sql(f"select count(*) from read_parquet('{glob}')").fetchall() == [(4,)]


def glob_escaped(path: Path) -> str:
    return str(path).replace("[", "[[]").replace("'", "''")


def test_every_view_answers_before_the_first_article_and_after(output: Path, tmp_path: Path) -> None:
    for name in VIEWS:
        assert run_query(f"from {name}", tmp_path / "none").num_rows == 0
    assert run_query("from co_mentions order by all", output).to_pylist() == [
        {"article_id": "a", "section_id": 0, "drug": "fluoxetine", "other_drug": "lithium", "drug_mentions": 1,
         "other_mentions": 1},
        {"article_id": "a", "section_id": 0, "drug": "fluoxetine", "other_drug": "prozac", "drug_mentions": 1,
         "other_mentions": 1},
        {"article_id": "a", "section_id": 0, "drug": "lithium", "other_drug": "prozac", "drug_mentions": 1,
         "other_mentions": 1},
    ]  # fmt: skip
    assert run_query("from mentions", output).num_rows == 4
