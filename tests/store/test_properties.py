"""Whatever was ingested, changed, removed, rebuilt and interrupted: the tables are those of a fresh build."""

from __future__ import annotations

import random
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pipeline.records import TABLES
from pipeline.store import STEPS, Store, check, read_table, writer
from tests.store.corpus import clock, commit, drug_rows, extraction, run
from tests.store.kills import Batch, random_batch, state_of, write_and_die

OF_THE_RUN = ["run_id", "ingested_at"]
TEXTS = ["Take lithium.", "Take prozac, not fluoxetine.", "Take nothing.", "Sertraline. Lithium. Sertraline."]

ids = st.integers(0, 14).map("a{}".format)
steps = st.fixed_dictionaries(
    {
        "put": st.dictionaries(ids, st.sampled_from(TEXTS), max_size=8),
        "remove": st.lists(ids, max_size=3),
        "rebuild": st.booleans(),
        "interrupted": st.sampled_from([None, None, *STEPS]),
    }
)


class Interruption(BaseException):
    """What stops a writer in the middle of a test."""


def rows_of(output: Path) -> dict[str, list[str]]:
    """The rows of every table that tells of articles, in an order of their own."""
    tables = {name: read_table(name, output) for name in TABLES if name not in ("runs", "rejections")}
    return {
        name: sorted(map(repr, table.drop(columns=OF_THE_RUN, errors="ignore").to_dict("records")))
        for name, table in tables.items()
    }


def play(output: Path, number: int, step: dict[str, object], state: dict[str, str]) -> dict[str, str]:
    """Runs one step, which may be interrupted; gives the state after it."""
    put = {**(state if step["rebuild"] else {}), **step["put"]}  # type: ignore[dict-item]
    removed = [one for one in step["remove"] if one in state and one not in put]  # type: ignore[attr-defined]

    def at(name: str) -> None:
        if name == step["interrupted"]:
            raise Interruption

    try:
        with Store(output).writer(run_id=f"r{number}", clock=clock, on_step=at) as store:
            for article_id, text in put.items():
                store.put(article_id, f"v:{text}", extraction(text))
            for article_id in removed:
                store.remove(article_id)
            store.commit(run(f"r{number}"), drug_rows)
    except Interruption:
        if STEPS.index(str(step["interrupted"])) < STEPS.index("published"):
            return state
    return {one: text for one, text in {**state, **put}.items() if one not in removed}


@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(steps, min_size=1, max_size=6))
def test_any_history_ends_with_the_tables_of_a_fresh_build(
    monkeypatch: pytest.MonkeyPatch, history: list[dict[str, object]]
) -> None:
    for name, value in (("ARTICLES_PER_PART", 4), ("SMALL_PART", 2), ("MANY_SMALL_PARTS", 3), ("PUT_AT_ONCE", 2)):
        monkeypatch.setattr(writer, name, value)
    with tempfile.TemporaryDirectory() as folder:
        lived, fresh = Path(folder) / "lived", Path(folder) / "fresh"
        state: dict[str, str] = {}
        for number, step in enumerate(history):
            state = play(lived, number, step, state)
        commit(fresh, put=state)
        assert rows_of(lived) == rows_of(fresh)
        assert check(lived) == []


@pytest.mark.slow
def test_histories_with_real_kills_end_with_the_tables_of_a_fresh_build(tmp_path: Path) -> None:
    for seed in range(10):
        chance = random.Random(seed)  # noqa: S311 - not for secrets
        output, state = tmp_path / f"lived{seed}", {}
        for _ in range(6):
            batch: Batch = random_batch(chance, state)
            write_and_die(output, batch, killed_at=chance.choice([None, *STEPS]))
            state = state_of(output)
        commit(tmp_path / f"fresh{seed}", put=state)
        assert rows_of(output) == rows_of(tmp_path / f"fresh{seed}")
