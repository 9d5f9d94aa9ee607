"""Batches become snapshots."""

from __future__ import annotations

import pickle
from contextlib import suppress
from pathlib import Path

from pipeline.records import KEYED, TABLES
from pipeline.store import Store, connect, read_table, rows_of, table_summary
from tests.store.corpus import clock, commit, drug_rows, extraction, run


def test_a_put_article_is_in_every_table(tmp_path: Path) -> None:
    commit(tmp_path, put={"a": "Take fluoxetine. Avoid Prozac."})
    counts = {one.name: one.rows for one in table_summary(tmp_path)}
    assert counts["articles"] == 1
    assert counts["drug_mentions"] == 2
    assert counts["drugs"] == 2
    assert counts["runs"] == 1
    assert Store(tmp_path).versions() == {"a": "v:Take fluoxetine. Avoid Prozac."}


def test_a_changed_article_replaces_its_rows_in_every_table(tmp_path: Path) -> None:
    commit(tmp_path, put={"a": "Take fluoxetine.", "b": "Take lithium."})
    commit(tmp_path, put={"a": "Take sertraline."})
    mentions = read_table("drug_mentions", tmp_path)
    assert sorted(mentions["name"]) == ["lithium", "sertraline"]
    assert list(read_table("drugs", tmp_path)["name"]) == ["lithium", "sertraline"]


def test_nothing_new_makes_no_snapshot(tmp_path: Path) -> None:
    commit(tmp_path, put={"a": "Take fluoxetine."})
    assert commit(tmp_path, put={}) is None
    assert sorted(one.name for one in (tmp_path / ".snapshots").iterdir()) == ["000001"]


def test_leaving_without_commit_leaves_the_last_snapshot(tmp_path: Path) -> None:
    commit(tmp_path, put={"a": "Take fluoxetine."})
    with suppress(KeyboardInterrupt), Store(tmp_path).writer(run_id="r", clock=clock) as writer:
        writer.put("b", "v", extraction("Take lithium."))
        raise KeyboardInterrupt
    assert list(Store(tmp_path).versions()) == ["a"]
    assert sorted(one.name for one in (tmp_path / ".snapshots").iterdir()) == ["000001"]


def test_the_last_put_of_an_article_counts_however_often_it_was_spilled(tmp_path: Path) -> None:
    with Store(tmp_path).writer(run_id="r", clock=clock) as writer:
        for turn in range(3):
            for number in range(150):
                writer.put(f"a{number}", f"v{turn}", extraction("Take lithium."))
        writer.remove("a7")
        writer.commit(run("r"), drug_rows)
    versions = Store(tmp_path).versions()
    assert len(versions) == 149
    assert set(versions.values()) == {"v2"}
    assert len(read_table("drug_mentions", tmp_path)) == 149


def test_parts_have_the_same_names_in_every_table_of_articles(tmp_path: Path) -> None:
    commit(tmp_path, put={f"a{n}": "Take lithium." for n in range(350)})
    names = {table: sorted(one.name for one in (tmp_path / "latest" / table).iterdir()) for table in KEYED}
    assert len(names["articles"]) == 4
    assert all(one == names["articles"] for one in names.values())


def test_untouched_parts_are_the_same_files(tmp_path: Path) -> None:
    commit(tmp_path, put={f"a{n}": "Take lithium." for n in range(350)})
    before = {one.name: one.stat().st_ino for one in (tmp_path / "latest/articles").iterdir()}
    commit(tmp_path, put={"a0": "Take sertraline."})
    after = {one.name: one.stat().st_ino for one in (tmp_path / "latest/articles").iterdir()}
    assert len(before.items() & after.items()) == 3


def test_a_removed_article_leaves_a_tombstone_until_it_is_put_again(tmp_path: Path) -> None:
    commit(tmp_path, put={"a": "Take fluoxetine.", "b": "Take lithium."})
    commit(tmp_path, remove=["a"])
    assert list(Store(tmp_path).versions()) == ["b"]
    assert list(Store(tmp_path).tombstones()) == ["a"]
    commit(tmp_path, put={"a": "Take fluoxetine."})
    assert Store(tmp_path).tombstones() == {}


def test_every_table_is_there_typed_before_the_first_article(tmp_path: Path) -> None:
    with connect(tmp_path) as connection:
        for table in TABLES:
            assert connection.table(table).count("*").fetchall() == [(0,)]
    commit(tmp_path, reject=[("x.html", "empty")])
    for table in TABLES:
        assert list((tmp_path / "latest" / table).glob("*.parquet"))
    assert len(read_table("rejections", tmp_path)) == 1


def test_a_rejection_that_is_known_is_no_change(tmp_path: Path) -> None:
    commit(tmp_path, reject=[("x.html", "empty"), ("x.html", "empty")])
    assert commit(tmp_path, reject=[("x.html", "empty")]) is None
    assert commit(tmp_path, reject=[("x.html", "no text")]) is not None
    assert len(read_table("rejections", tmp_path)) == 2


def test_the_same_input_and_clock_write_the_same_bytes(tmp_path: Path) -> None:
    for folder in ("one", "two"):
        commit(tmp_path / folder, put={"a": "Take fluoxetine.", "b": "Take lithium."}, run_id="r1")
        commit(tmp_path / folder, put={"b": "Take sertraline."}, remove=["a"], run_id="r2")
    one, two = (
        {str(file.relative_to(root)): file.read_bytes() for file in sorted((root / "latest/").rglob("*.*"))}
        for root in (tmp_path / "one", tmp_path / "two")
    )
    assert one
    assert one == two


def test_rows_that_were_made_elsewhere_are_those_that_are_made_here(tmp_path: Path) -> None:
    texts = [f"Take lithium {'or prozac ' * (number % 3)}{number}." for number in range(250)]
    with Store(tmp_path / "here").writer(run_id="r", clock=clock) as writer:
        for number, text in enumerate(texts):
            if number % 7:
                writer.put(f"a{number}", f"v{number}", extraction(text))
        writer.commit(run("r"), drug_rows)
    with Store(tmp_path / "there").writer(run_id="r", clock=clock) as writer:
        for start in range(0, len(texts), 8):
            found = pickle.loads(pickle.dumps(rows_of([extraction(text) for text in texts[start : start + 8]])))  # noqa: S301
            for number, rows in enumerate(found, start):
                if number % 7:
                    writer.put_rows(f"a{number}", f"v{number}", rows)
        writer.commit(run("r"), drug_rows)
    here, there = (
        {str(file.relative_to(root)): file.read_bytes() for file in sorted((root / "latest/").rglob("*.parquet"))}
        for root in (tmp_path / "here", tmp_path / "there")
    )
    assert here == there
    assert len(list((tmp_path / "there" / "latest" / "articles").iterdir())) == 3
    assert set(read_table("articles", tmp_path / "there")["run_id"]) == {"r"}


def test_rows_may_come_in_any_order_with_a_warning_and_the_last_of_an_article_counts(tmp_path: Path) -> None:
    one = rows_of([extraction(f"Take lithium {number}.") for number in range(4)])
    with Store(tmp_path).writer(run_id="r", clock=clock) as writer:
        for number, rows in ((3, one[3]), (0, one[0]), (1, one[1]), (3, one[2])):
            writer.put_rows(f"a{number}", "v", rows, "twice" if number == 1 else None)
        writer.commit(run("r"), drug_rows)
    articles = read_table("articles", tmp_path).set_index("article_id")
    assert articles["text"].to_dict() == {"a0": "Take lithium 0.", "a1": "Take lithium 1.", "a3": "Take lithium 2."}
    assert [list(each) for each in articles["warnings"].sort_index()] == [[], ["twice"], []]
    mentions = read_table("drug_mentions", tmp_path)
    assert sorted(mentions["article_id"]) == ["a0", "a1", "a3"]
    assert set(mentions["surface"]) == {"lithium"}


def test_the_same_rows_put_again_by_the_same_run_are_there_once(tmp_path: Path) -> None:
    for _ in range(2):
        commit(tmp_path, put={"a": "Take fluoxetine.", "b": "Take lithium."}, run_id="r")
    assert {one.name: one.rows for one in table_summary(tmp_path)}["articles"] == 2
    assert len(read_table("articles", tmp_path)) == 2
