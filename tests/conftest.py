"""What every test shares: in CI a skipped test is a failure, and the places of the samples and the gold sets."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of gold sets beside the project; a stranger has none, and the test says so."""
    if not SHARED.is_dir():
        pytest.skip("needs the gold sets in ../shared, which are not part of the repository")
    return SHARED


@pytest.fixture(scope="session")
def samples() -> Path:
    """The sample articles."""
    return ROOT / "raw"


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session, exitstatus: int) -> None:
    """Fails a run in CI that skipped anything: there, everything that a test needs has been installed."""
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    skipped = reporter.stats.get("skipped", []) if reporter else []
    if os.environ.get("CI") and skipped and exitstatus == 0:
        reporter.write_line(f"{len(skipped)} skipped in CI, where nothing may be", red=True)
        session.exitstatus = pytest.ExitCode.TESTS_FAILED
