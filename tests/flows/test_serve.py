"""A schedule served for real: a server of its own, runs at their times, a clean stop."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

import pytest

import pipeline
from tests.conftest import ROOT


def environment(home: Path) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PREFECT")}
    return {**kept, "PREFECT_HOME": str(home / "prefect"), "PYTHONPATH": str(ROOT)}


def schedule(home: Path, port: int) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "pipeline", "schedule", "--port", str(port)], cwd=home, env=environment(home),
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, start_new_session=True,
    )  # fmt: skip


def free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


def ask(port: int, path: str, body: dict[str, object]) -> list[dict[str, object]]:
    request = urllib.request.Request(
        f"http://127.0.0.1:{port}/api/{path}", json.dumps(body).encode(), {"Content-Type": "application/json"}
    )
    with urllib.request.urlopen(request, timeout=10) as answer:
        return list(json.load(answer))


def test_a_configuration_without_a_schedule_says_what_to_write(tmp_path: Path) -> None:
    (tmp_path / "rxtract.toml").write_text('[[sources]]\nname = "pages"\npaths = ["pages"]\n')
    process = schedule(tmp_path, free_port())
    said, _ = process.communicate(timeout=120)
    assert process.returncode == 1
    assert "no source has a schedule" in said
    assert "Traceback" not in said


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_a_source_is_read_at_its_times_and_the_stop_is_clean(tmp_path: Path) -> None:
    (tmp_path / "rxtract.toml").write_text(
        'output = "tables"\n[[sources]]\nname = "pages"\npaths = ["pages"]\ncron = "* * * * *"\n'
    )
    (tmp_path / "pages").mkdir()
    page = tmp_path / "pages" / "one.txt"
    page.write_text("Sertraline is a medicine that has words enough here to be read as an article.\n")
    port = free_port()
    process = schedule(tmp_path, port)
    completed: list[dict[str, object]] = []
    try:
        end = time.monotonic() + 420
        while len(completed) < 2 and time.monotonic() < end and process.poll() is None:
            time.sleep(3)
            try:
                completed = ask(port, "flow_runs/filter", {"flow_runs": {"state": {"type": {"any_": ["COMPLETED"]}}}})
            except OSError:
                continue
            if len(completed) == 1:
                (tmp_path / "pages" / "two.txt").write_text(
                    "Ibuprofen is one more medicine that has words enough to be read as an article.\n"
                )
        artifacts = ask(port, "artifacts/filter", {})
    finally:
        process.send_signal(signal.SIGINT)
        said, _ = process.communicate(timeout=90)
    assert len(completed) >= 2, said
    assert {str(run["name"]) for run in completed} == {"fetch and ingest pages"}
    assert "1 new" in str([each["data"] for each in artifacts])
    assert len(pipeline.read_table("articles", tmp_path / "tables")) == 2
    with pytest.raises(OSError, match="refused"):
        urllib.request.urlopen(f"http://127.0.0.1:{port}/api/health", timeout=5)
