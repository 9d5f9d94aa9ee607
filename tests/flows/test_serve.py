"""A schedule served for real: a server of its own, runs at their times, a clean stop."""

from __future__ import annotations

import json
import re
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from contextlib import suppress
from pathlib import Path

import pytest

import pipeline
from tests.flows.conftest import environment
from tests.web_server import WebServer, article, feed

COMPLETED: dict[str, object] = {"flow_runs": {"state": {"type": {"any_": ["COMPLETED"]}}}}


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
@pytest.mark.timeout(1800)
@pytest.mark.parametrize("runner", ["threads", "dask"])
def test_a_source_is_read_at_its_times_and_the_stop_is_clean(tmp_path: Path, runner: str) -> None:
    with WebServer() as web:
        for number in (1, 2):
            web.page(f"/{number}", article(number))
        web.page("/feed.xml", feed([web.url("/1"), web.url("/2")]))
        (tmp_path / "rxtract.toml").write_text(
            'output = "tables"\n[fetch]\ncontact = "tests@example.org"\nallow = ["127.0.0.0/8"]\ndelay = 0\n'
            f'[tasks]\nrunner = "{runner}"\nworkers = 2\n'
            f'[[sources]]\nname = "Daily News"\nfeeds = ["{web.url("/feed.xml")}"]\npaths = ["pages"]\n'
            'cron = "* * * * *"\n'
        )
        (tmp_path / "pages").mkdir()
        (tmp_path / "pages" / "one.html").write_text(article(3))
        port = free_port()
        process = schedule(tmp_path, port)
        completed: list[dict[str, object]] = []
        try:
            while len(completed) < 2 and process.poll() is None:
                time.sleep(3)
                with suppress(OSError):  # until it answers
                    completed = ask(port, "flow_runs/filter", COMPLETED)
                if len(completed) == 1:
                    web.page("/1", article(1, version=2))
            artifacts = ask(port, "artifacts/latest/filter", {})
        finally:
            process.send_signal(signal.SIGINT)
            said, _ = process.communicate()
    assert len(completed) >= 2, said
    assert all(re.fullmatch(r"fetch and ingest Daily News [0-9-]{10} [0-9]{2}:[0-9]{2}", str(run["name"]))
               for run in completed)  # fmt: skip
    assert all({"rxtract", "Daily News"} <= set(run["tags"]) for run in completed)  # type: ignore[call-overload]
    found = {str(each["key"]): each for each in artifacts}
    assert found.keys() == {"daily-news-summary", "daily-news-hosts", "daily-news-progress"}
    assert "1 changed, 2 unchanged, 0 rejected" in str(found["daily-news-summary"]["data"]) or len(completed) > 2
    assert '"host": "127.0.0.1"' in str(found["daily-news-hosts"]["data"])
    assert found["daily-news-progress"]["data"] == 100
    assert len(pipeline.read_table("articles", tmp_path / "tables")) == 3
    with pytest.raises(OSError, match="refused"):
        urllib.request.urlopen(f"http://127.0.0.1:{port}/api/health", timeout=5)
