"""One Prefect server for all tests of flows: it takes ten to thirty seconds to start."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pandas as pd
import pytest

import flows  # noqa: F401  (turns analytics off before prefect is imported)
import pipeline
from pipeline.records import TABLES
from tests.conftest import ROOT


@pytest.fixture(scope="session")
def server() -> Iterator[str]:
    """The address of its API, for processes; in this process it is set."""
    from prefect.settings import get_current_settings
    from prefect.testing.utilities import prefect_test_harness

    with prefect_test_harness(server_startup_timeout=300):
        yield str(get_current_settings().api.url)


def environment(home: Path, server: str | None = None) -> dict[str, str]:
    """What a process needs: its own Prefect home, and the server where there is one."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PREFECT")}
    own = {"PREFECT_HOME": str(home / "prefect"), "PYTHONPATH": str(ROOT)}
    return {**kept, **own, **({"PREFECT_API_URL": server} if server else {})}


def tables(output: Path) -> dict[str, pd.DataFrame]:
    """Every table but `runs`, in an order of its own, without what tells one run from another."""
    found = {}
    for name in TABLES.keys() - {"runs"}:
        table = pipeline.read_table(name, output)
        table = table.drop(columns=["ingested_at", "run_id", "rejected_at", "fetched_at"], errors="ignore")
        order = table.map(repr).apply("\0".join, axis=1).sort_values().index if len(table) else table.index
        found[name] = table.loc[order].reset_index(drop=True)
    return found


def assert_same_tables(one: Path, other: Path) -> None:
    """Fails, naming the table, where two outputs differ in more than when they were made."""
    first, second = tables(one), tables(other)
    for name, table in first.items():
        pd.testing.assert_frame_equal(table, second[name], obj=name)
