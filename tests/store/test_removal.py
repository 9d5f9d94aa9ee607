"""Removed articles leave every table, and with `purge` the disk."""

from __future__ import annotations

from pathlib import Path

from pipeline.records import TABLES
from pipeline.store import Store, check, read_table
from tests.store.corpus import clock, commit, drug_rows, run
from tests.store.kills import Batch, state_of, write_and_die


def holds(output: Path, article_id: str) -> list[str]:
    """The tables of the present snapshot that still have rows of an article."""
    frames = {table: read_table(table, output) for table in TABLES}
    return [table for table, rows in frames.items() if "article_id" in rows and article_id in set(rows["article_id"])]


def purge(output: Path, article_id: str) -> None:
    """Removes an article and what old snapshots keep of it."""
    with Store(output).writer(run_id="p", clock=clock) as writer:
        assert writer.remove(article_id)
        writer.commit(run("p"), drug_rows, purge=True)


def test_a_removed_article_leaves_every_table(tmp_path: Path) -> None:
    commit(tmp_path, put={"a": "Take fluoxetine.", "b": "Take lithium."})
    assert holds(tmp_path, "a")
    commit(tmp_path, remove=["a"])
    assert holds(tmp_path, "a") == []
    assert list(read_table("drugs", tmp_path)["name"]) == ["lithium"]
    assert check(tmp_path) == []


def test_removing_what_is_not_there_changes_nothing(tmp_path: Path) -> None:
    commit(tmp_path, put={"a": "Take fluoxetine."})
    assert commit(tmp_path, remove=["nobody"]) is None


def test_removing_the_last_article_leaves_typed_empty_tables(tmp_path: Path) -> None:
    commit(tmp_path, put={"a": "Take fluoxetine."})
    commit(tmp_path, remove=["a"])
    assert check(tmp_path) == []
    assert all(list((tmp_path / "latest" / table).glob("*.parquet")) for table in TABLES)
    commit(tmp_path, put={"b": "Take lithium."})
    assert check(tmp_path) == []
    assert len(list((tmp_path / "latest" / "articles").iterdir())) == 1


def test_purging_leaves_one_snapshot(tmp_path: Path) -> None:
    commit(tmp_path, put={"a": "Take fluoxetine.", "b": "Take lithium."})
    commit(tmp_path, put={"c": "Take lithium."})
    purge(tmp_path, "a")
    assert [one.name for one in (tmp_path / ".snapshots").iterdir()] == ["000003"]
    assert list(Store(tmp_path).tombstones()) == ["a"]


def test_a_purge_that_was_interrupted_is_finished_by_the_next_writer(tmp_path: Path) -> None:
    commit(tmp_path, put={"a": "Take fluoxetine.", "b": "Take lithium."})
    assert write_and_die(tmp_path, Batch({}, ["a"]), killed_at="published", purge=True) < 0
    assert len(list((tmp_path / ".snapshots").iterdir())) == 2
    with Store(tmp_path).writer(run_id="r", clock=clock):
        pass
    assert [one.name for one in (tmp_path / ".snapshots").iterdir()] == ["000002"]
    assert list(state_of(tmp_path)) == ["b"]
