"""One writer at a time, and nobody waits without being told for whom."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from threading import Thread

import pytest

from pipeline.errors import StoreError
from pipeline.store import Store
from pipeline.store.snapshot import KEPT_FOR, KEPT_SNAPSHOTS
from tests.store.corpus import NOON, clock, commit, drug_rows, extraction, run


def test_a_second_writer_waits_and_is_told_for_whom(tmp_path: Path) -> None:
    told: list[str] = []

    def second() -> None:
        with Store(tmp_path).writer(run_id="second", clock=clock, on_wait=told.append) as writer:
            writer.put("b", "v", extraction("Take lithium."))
            writer.commit(run("second"), drug_rows)

    with Store(tmp_path).writer(run_id="first", clock=clock) as writer:
        waiting = Thread(target=second)
        waiting.start()
        while not told:
            waiting.join(0.01)
        writer.put("a", "v", extraction("Take lithium."))
        writer.commit(run("first"), drug_rows)
    waiting.join()
    assert len(told) == 1
    assert told[0].startswith("run first (process ")
    assert told[0].endswith("writes since 2026-05-04T12:00:00+00:00")
    assert sorted(Store(tmp_path).versions()) == ["a", "b"]


def test_a_writer_commits_once(tmp_path: Path) -> None:
    with Store(tmp_path).writer(run_id="r", clock=clock) as writer:
        writer.put("a", "v", extraction("Take lithium."))
        writer.commit(run("r"), drug_rows)
        with pytest.raises(StoreError, match="has committed already"):
            writer.commit(run("r"), drug_rows)


def test_old_snapshots_go_when_nobody_can_be_reading_them(tmp_path: Path) -> None:
    """Those that were the present one within ten minutes stay, and the last three whatever their age."""
    begin = NOON
    for number in range(6):
        later = begin + number * KEPT_FOR / 2
        with Store(tmp_path).writer(run_id=f"r{number}", clock=lambda later=later: later) as writer:
            writer.put(f"a{number}", "v", extraction("Take lithium."))
            writer.commit(run(f"r{number}"), drug_rows)
    assert kept(tmp_path) == [4, 5, 6]
    for number in range(6, 10):
        later = begin + 5 * KEPT_FOR / 2 + timedelta(seconds=number)
        with Store(tmp_path).writer(run_id=f"r{number}", clock=lambda later=later: later) as writer:
            writer.put(f"a{number}", "v", extraction("Take lithium."))
            writer.commit(run(f"r{number}"), drug_rows)
    assert kept(tmp_path) == [4, 5, 6, 7, 8, 9, 10]
    assert KEPT_SNAPSHOTS == 3


def kept(output: Path) -> list[int]:
    return sorted(int(one.name) for one in (output / ".snapshots").iterdir())


def test_a_text_that_arrow_refuses_costs_its_article_alone(tmp_path: Path) -> None:
    with Store(tmp_path).writer(run_id="r", clock=clock) as writer:
        writer.put("a", "v", extraction("Take lithium."))
        writer.put("b", "v", extraction("Take half a pair \ud83d of lithium."))
        writer.commit(run("r"), drug_rows)
    assert list(Store(tmp_path).versions()) == ["a"]
    commit(tmp_path, put={"c": "Take lithium."})
    assert sorted(Store(tmp_path).versions()) == ["a", "c"]
