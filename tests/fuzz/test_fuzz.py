"""What fuzzing found stays mended; each target is fuzzed for a few seconds more."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.fuzz.targets import TARGETS, outcome

FINDINGS = {
    "a control character in a title that no heading repeats": (
        "<title>Zo\x01loft</title><h1>Why</h1>Take it.",
        "text/html",
    ),
    "a title of signs alone": ("#\x1e:\u2013\u2013", None),
    "brackets alone beside a day": ("<h1>Why sleep</h1><p>May 4, 2023</p><p> (rest)</p>", "text/html"),
    "a line whose first 400 letters end in a blank": ("o" * 399 + " x", "text/plain"),
    "signs alone": ("\u2013 \u2026 \u2013\n\n\u2022 \u2014", "text/plain"),
}
SECONDS = 8


@pytest.mark.parametrize("name", FINDINGS)
def test_what_was_found_stays_mended(name: str) -> None:
    source, media_type = FINDINGS[name]
    outcome(source, media_type)
    outcome(source.encode(), media_type)


@pytest.mark.parametrize("name", [name for name in TARGETS if name != "store"])
def test_any_bytes_give_an_outcome_in_which_all_holds(name: str) -> None:
    @settings(max_examples=20, deadline=None, database=None, derandomize=True, suppress_health_check=list(HealthCheck))
    @given(st.binary(max_size=300))
    def attack(data: bytes) -> None:
        TARGETS[name](data)

    attack()


@pytest.mark.slow
@pytest.mark.parametrize("name", TARGETS)
def test_some_seconds_of_fuzzing_find_nothing(name: str, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tests.fuzz", name, "--seconds", str(SECONDS), "--artifacts", str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, errors="replace", check=False)
    assert done.returncode == 0, "\n".join(done.stderr.splitlines()[-40:])
    assert not list(tmp_path.iterdir())
