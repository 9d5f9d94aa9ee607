"""Writers in processes of their own, killed at a step or at any moment.

A fork server that has everything imported starts each in a few milliseconds.
"""

from __future__ import annotations

import multiprocessing
import os
import random
import signal
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from pipeline.store import Store, check, read_table, writer
from tests.store.corpus import drug_rows, extraction, run

WORDS = ("fluoxetine", "lithium", "sertraline", "prozac")

processes = multiprocessing.get_context("forkserver")
processes.set_forkserver_preload(["tests.store.kills"])


@dataclass(frozen=True, slots=True)
class Batch:
    """Texts to put by article id, and ids to remove."""

    put: Mapping[str, str]
    remove: Sequence[str]

    def applied(self, state: Mapping[str, str]) -> dict[str, str]:
        """The state after this batch."""
        kept = {one: text for one, text in state.items() if one not in self.remove}
        return {**kept, **self.put}


def random_batch(chance: random.Random, state: Mapping[str, str], size: int = 12) -> Batch:
    """New, changed and removed articles."""
    known = sorted(state)
    removed = chance.sample(known, min(len(known), chance.randrange(3)))
    changed = [one for one in chance.sample(known, min(len(known), size // 2)) if one not in removed]
    new = [f"a{chance.randrange(10**9)}" for _ in range(size // 2)]
    put = {one: f"{chance.random()} {' '.join(chance.choices(WORDS, k=3))}" for one in (*changed, *new)}
    return Batch(put, removed)


def small_parts() -> None:
    """Parts so small that a few articles spill, split and merge them."""
    writer.ARTICLES_PER_PART, writer.SMALL_PART, writer.MANY_SMALL_PARTS, writer.PUT_AT_ONCE = 5, 3, 3, 2


def write(output: Path, batch: Batch, killed_at: str | None = None, purge: bool = False) -> None:
    """Commits a batch in this process, which kills itself when it reaches the step `killed_at`."""

    def at(step: str) -> None:
        if step == killed_at:
            os.kill(os.getpid(), signal.SIGKILL)

    def clock() -> datetime:
        return datetime.now(UTC)

    small_parts()
    run_id = f"{time.time_ns()}-{os.getpid()}"
    with Store(output).writer(run_id=run_id, clock=clock, on_step=at) as store:
        for article_id, text in batch.put.items():
            store.put(article_id, f"v:{text}", extraction(text))
        for article_id in batch.remove:
            store.remove(article_id)
        counted = replace(run(run_id), articles_new=len(batch.put), started_at=clock())
        store.commit(counted, drug_rows, purge=purge)


def write_and_die(
    output: Path, batch: Batch, killed_at: str | None = None, after: float | None = None, purge: bool = False
) -> int:
    """Writes a batch in a process that is killed at a step, or after so many seconds; gives its exit code."""
    process = processes.Process(target=write, args=(output, batch, killed_at, purge))
    process.start()
    if after is not None:
        time.sleep(after)
        process.kill()
    process.join()
    return process.exitcode or 0


def state_of(output: Path) -> dict[str, str]:
    """Text by article id, once the whole snapshot has been found sound."""
    assert check(output) == []
    versions = Store(output).versions()
    articles = read_table("articles", output)
    texts = dict(zip(articles["article_id"], articles["text"], strict=True))
    assert versions == {one: f"v:{text}" for one, text in texts.items()}
    assert len(read_table("blocks", output)) == len(texts)
    return texts
