"""Many writers and many readers at once: nothing lost, nothing doubled, no state that never was."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from multiprocessing.synchronize import Barrier
from pathlib import Path

import duckdb
import pandas as pd
import pytest

from pipeline.store import Store, check, connect, read_table
from tests.store.corpus import drug_rows, extraction, run
from tests.store.kills import processes, small_parts

WRITERS = 8

MARKED = """
    select (select count(*) from runs), (select count(*) from articles), (select sum(articles_new) from runs),
           (select max(title) from articles where article_id in ('left', 'right')),
           (select min(title) from articles where article_id in ('left', 'right')),
           (select count(*) from drug_mentions)
"""


def keep_writing(output: Path, name: str, start: Barrier, seconds: float, tally: Path) -> None:
    """Each commit adds one article and marks two others with the number of the commit, then notes its article."""
    small_parts()
    start.wait()
    until = time.time() + seconds

    def clock() -> datetime:
        return datetime.now(UTC)

    turn = 0
    while time.time() < until:
        run_id, turn = f"{name}-{turn}", turn + 1
        with Store(output).writer(run_id=run_id, clock=clock) as writer:
            first = not writer.versions
            mark = f"{len(read_table('runs', output)) + 1:06d}"
            for article_id in ("left", "right"):
                found = extraction("Take lithium.")
                marked = replace(found, article=replace(found.article, title=mark))
                writer.put(article_id, mark, marked)
            writer.put(run_id, "v", extraction(f"Take prozac, says {run_id}."))
            writer.commit(replace(run(run_id), articles_new=3 if first else 1), drug_rows)
        with (tally / name).open("a") as notes:
            notes.write(f"{run_id}\n")


def keep_reading(read: Callable[[Path], int | None], output: Path, start: Barrier, seconds: float, tally: Path) -> None:
    """Reads until the time is up; the mark that it sees never goes back, and it fails for a state that never was."""
    start.wait()
    until = time.time() + seconds
    last = reads = repeated = 0
    while time.time() < until:
        seen = read(output)
        if seen is None:
            repeated += 1
            continue
        assert seen >= last, (seen, last)
        last, reads = seen, reads + 1
    (tally / f"reads-{read.__name__}-{os.getpid()}").write_text(f"{reads} {repeated}")


def through_connect(output: Path) -> int:
    with connect(output) as connection:
        ((runs, articles, added, high, low, mentions),) = connection.sql(MARKED).fetchall()
    assert articles == added == mentions
    assert high == low == f"{runs:06d}"
    return int(runs)


def through_a_glob(output: Path) -> int | None:
    """Through the moving link, with None for what has to be asked again. A pattern is listed first and its files are
    looked at after: where `latest` moves on in between, DuckDB raises or sees a part of the state that was, never
    a mixture of two."""
    query = f"select article_id, article_version from '{output}/latest/drug_mentions/*.parquet'"
    try:
        rows = duckdb.connect().sql(query).fetchall()
    except duckdb.IOException:
        return None
    versions = dict(rows)
    marks = {versions[one] for one in ("left", "right") if one in versions}
    assert len(versions) == len(rows)
    assert len(marks) < 2
    if len(marks) == 1 and len(rows) > int(*marks) + 1:
        return _mark(versions, len(rows))
    return None


def through_a_resolved_glob(output: Path) -> int:
    """The link resolved once, as the docs say: always the whole state."""
    folder = (output / "latest").resolve() / "drug_mentions"
    rows = duckdb.connect().sql(f"select article_id, article_version from '{folder}/*.parquet'").fetchall()
    return _mark(dict(rows), len(rows))


def through_pandas(output: Path) -> int:
    """The same with Arrow, which leaves out without a word what went while it looked."""
    rows = pd.read_parquet((output / "latest").resolve() / "drug_mentions", columns=["article_id", "article_version"])
    return _mark(dict(zip(rows["article_id"], rows["article_version"], strict=True)), len(rows))


def _mark(versions: dict[str, str], rows: int) -> int:
    """The mark that both marked articles have: the number of commits, each of which added one article."""
    assert len(versions) == rows
    assert versions["left"] == versions["right"]
    assert rows == int(versions["left"]) + 2
    return int(versions["left"])


def together(output: Path, tally: Path, seconds: float, writers: int) -> None:
    with Store(output).writer(run_id="first", clock=lambda: datetime.now(UTC)) as writer:
        for article_id in ("left", "right"):
            found = extraction("Take lithium.")
            writer.put(article_id, "000001", replace(found, article=replace(found.article, title="000001")))
        writer.put("first", "v", extraction("Take prozac."))
        writer.commit(replace(run("first"), articles_new=3), drug_rows)
    readers = (through_connect, through_a_glob, through_pandas, through_a_resolved_glob)
    start = processes.Barrier(writers + len(readers))
    jobs = [
        *(
            processes.Process(target=keep_writing, args=(output, f"w{n}", start, seconds, tally))
            for n in range(writers)
        ),
        *(processes.Process(target=keep_reading, args=(read, output, start, seconds, tally)) for read in readers),
    ]
    for job in jobs:
        job.start()
    for job in jobs:
        job.join()
    assert [job.exitcode for job in jobs] == [0] * len(jobs)
    noted = {line for name in tally.glob("w*") for line in name.read_text().split()}
    assert noted
    assert noted | {"first", "left", "right"} == set(Store(output).versions())
    assert check(output) == []
    reads = {one.name: one.read_text() for one in tally.glob("reads-*")}
    print(f"{len(noted)} commits; reads and repeats: {reads}")
    assert len(reads) == len(readers)
    assert not any(one.startswith("0 ") for one in reads.values())


def test_writers_and_readers_do_not_disturb_each_other(tmp_path: Path) -> None:
    (tmp_path / "tally").mkdir()
    together(tmp_path / "output", tmp_path / "tally", seconds=6, writers=2)


@pytest.mark.slow
def test_eight_writers_and_four_readers_do_not_disturb_each_other_for_a_minute(tmp_path: Path) -> None:
    (tmp_path / "tally").mkdir()
    together(tmp_path / "output", tmp_path / "tally", seconds=60, writers=WRITERS)
