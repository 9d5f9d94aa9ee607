"""Whenever a writer dies, readers see the whole old or the whole new state, and the next run completes."""

from __future__ import annotations

import random
import signal
import time
from collections.abc import Mapping
from pathlib import Path

import pytest

from pipeline.store import STEPS
from tests.store.kills import Batch, random_batch, state_of, write_and_die

RANDOM_KILLS = 200


@pytest.mark.parametrize("step", STEPS)
def test_a_kill_at_any_step_leaves_the_old_or_the_new_state(tmp_path: Path, step: str) -> None:
    chance = random.Random(step)  # noqa: S311 - not for secrets
    first = random_batch(chance, {})
    assert write_and_die(tmp_path, first) == 0
    old = state_of(tmp_path)
    assert old == first.put
    batch = random_batch(chance, old)
    assert write_and_die(tmp_path, batch, killed_at=step) == -signal.SIGKILL
    published = STEPS.index(step) >= STEPS.index("published")
    assert state_of(tmp_path) == (batch.applied(old) if published else old)
    last = random_batch(chance, state_of(tmp_path))
    expected = last.applied(state_of(tmp_path))
    assert write_and_die(tmp_path, last) == 0
    assert state_of(tmp_path) == expected
    assert {one.name for one in (tmp_path / ".snapshots").iterdir()} <= {f"{n:06d}" for n in range(1, 4)}


@pytest.mark.parametrize("step", ["locked", "sealed", "pointed", "published"])
def test_a_kill_of_the_very_first_writer_leaves_nothing_or_everything(tmp_path: Path, step: str) -> None:
    batch = Batch({"a": "Take lithium.", "b": "Take prozac.", "c": "Take lithium."}, ())
    write_and_die(tmp_path, batch, killed_at=step)
    published = STEPS.index(step) >= STEPS.index("published")
    assert state_of(tmp_path) == (batch.put if published else {})
    assert write_and_die(tmp_path, Batch({"d": "Take lithium."}, ())) == 0
    assert "d" in state_of(tmp_path)


@pytest.mark.slow
def test_kills_at_random_moments_leave_the_old_or_the_new_state(tmp_path: Path) -> None:
    chance = random.Random(7)  # noqa: S311 - not for secrets
    state: dict[str, str] = {}
    survived, usual = 0, 0.0
    for kill in range(RANDOM_KILLS):
        if kill % 20 == 0:  # how long a write takes depends on the machine, its other work and what is stored
            state, usual = undisturbed(tmp_path, chance, state)
        batch = random_batch(chance, state)
        write_and_die(tmp_path, batch, after=chance.random() * usual * 1.5)
        found = state_of(tmp_path)
        assert found in (state, batch.applied(state))
        survived += found != state
        state = found
    assert 0 < survived < RANDOM_KILLS
    undisturbed(tmp_path, chance, state)


def undisturbed(output: Path, chance: random.Random, state: Mapping[str, str]) -> tuple[dict[str, str], float]:
    """The state after a batch whose writer nobody kills, and how many seconds a second one like it took.

    The first may have to start the fork server and to clear what a killed writer left.
    """
    seconds = 0.0
    for _ in range(2):
        batch = random_batch(chance, state)
        begin = time.perf_counter()
        assert write_and_die(output, batch) == 0
        seconds = time.perf_counter() - begin
        expected = batch.applied(state)
        state = state_of(output)
        assert state == expected
    return dict(state), seconds
