"""The flow is killed at random moments: the tables are as if nothing had happened, and nobody is asked twice."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

import pipeline
from pipeline.store import check
from tests.flows.conftest import assert_same_tables, environment
from tests.web_server import WebServer, article, build_site

PAGES = 60
KEPT = PAGES - 10  # the sitemaps name all but the last ten
KILLS = 10


@pytest.fixture
def web() -> Iterator[WebServer]:
    with WebServer() as server:
        build_site(server, "127.0.0.1", pages=PAGES, crawl_delay=0.02)
        yield server


def home_of(folder: Path, web: WebServer) -> Path:
    folder.mkdir()
    (folder / "rxtract.toml").write_text(
        'raw = "raw"\noutput = "tables"\n'
        '[fetch]\ncontact = "tests@example.org"\nallow = ["127.0.0.0/8"]\ndelay = 0\njitter = 0\nbackoff = 0.05\n'
        "[tasks]\nbatch = 10\n"
        f'[[sources]]\nname = "site"\nsitemaps = ["{web.url("/sitemap.xml")}"]\n'
    )
    return folder


def start(home: Path, server: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "flows.sources", "site"], cwd=home, env=environment(home, server),
        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip


def wait_for_a_request(web: WebServer, process: subprocess.Popen[str]) -> None:
    """Until a run that was just started asks for something, which is when its work begins."""
    seen = len(web.requests())
    while len(web.requests()) == seen and process.poll() is None:
        time.sleep(0.01)


def whole_run(home: Path, server: str, web: WebServer) -> float:
    """The seconds that an undisturbed run takes from its first request to its end."""
    process = start(home, server)
    wait_for_a_request(web, process)
    begin = time.monotonic()
    _, said = process.communicate(timeout=300)
    assert process.returncode == 0, said
    return time.monotonic() - begin


def kill_at(home: Path, server: str, web: WebServer, seconds: float) -> float | None:
    """Starts a run and kills it so many seconds after its first request; its length where it was done before."""
    process = start(home, server)
    wait_for_a_request(web, process)
    begin = time.monotonic()
    try:
        _, said = process.communicate(timeout=seconds)
    except subprocess.TimeoutExpired:
        others = psutil.Process(process.pid).children(recursive=True)
        process.send_signal(signal.SIGKILL)
        process.communicate()
        _, left = psutil.wait_procs(others, timeout=300)
        assert left == []
        return None
    assert process.returncode == 0, said
    return time.monotonic() - begin


@pytest.mark.slow
@pytest.mark.timeout(3600)
def test_a_flow_that_is_killed_ten_times_leaves_the_tables_of_an_undisturbed_one(
    web: WebServer, server: str, tmp_path: Path
) -> None:
    from prefect.client.orchestration import get_client
    from prefect.client.schemas.filters import FlowRunFilter, FlowRunFilterTags

    chance = random.Random(7)  # noqa: S311
    undisturbed, home, kills, version = home_of(tmp_path / "undisturbed", web), home_of(tmp_path / "killed", web), 0, 1
    length = whole_run(undisturbed, server, web)
    web.forget()
    while kills < KILLS:
        done = kill_at(home, server, web, chance.uniform(0, length))
        kills += done is None
        length = done or length  # the next run has less to do than the first
        version += 1
        for number in chance.sample(range(1, KEPT), 6):  # but always something
            web.page(f"/article/{number}", article(number, version), "127.0.0.1")
    whole_run(home, server, web)
    asked = web.requests()
    whole_run(undisturbed, server, web)
    assert_same_tables(home / "tables", undisturbed / "tables")
    assert len(pipeline.read_table("articles", home / "tables")) == KEPT
    assert check(home / "tables") == []
    assert list((home / "tables" / ".batches").glob("*.arrow")) == []

    sent = Counter((seen.path, seen.etag) for seen in asked if seen.status == 200 and "/article/" in seen.path)
    assert len({path for path, _ in sent}) == KEPT
    assert sum(count - 1 for count in sent.values()) <= kills  # the page that was under way

    with get_client(sync_client=True) as client:
        runs = client.read_flow_runs(flow_run_filter=FlowRunFilter(tags=FlowRunFilterTags(all_=["rxtract", "site"])))
        tasks = client.read_task_runs()
    states = Counter(run.state_type.value for run in runs if run.state_type)
    assert states.keys() <= {"CRASHED", "COMPLETED"}
    assert KILLS // 2 <= states["CRASHED"] <= kills  # one that is killed at its very end has completed
    assert {run.state.message for run in runs if run.state and run.state.is_crashed()} == {
        "its process was killed, or the machine went down; the tables are whole, the next run goes on from there"
    }
    assert all(task.state and task.state.is_final() for task in tasks)


@pytest.mark.slow
@pytest.mark.timeout(1800)
def test_a_schedule_that_starts_again_tells_of_a_run_that_was_killed(
    web: WebServer, server: str, tmp_path: Path
) -> None:
    home = home_of(tmp_path / "home", web)
    assert kill_at(home, server, web, 0.0) is None
    with (home / "rxtract.toml").open("a") as file:
        file.write('cron = "0 3 29 2 *"\n')
    schedule = subprocess.Popen(
        [sys.executable, "-m", "pipeline", "schedule"], cwd=home, env=environment(home, server),
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
    )  # fmt: skip
    assert schedule.stdout is not None
    said: list[str] = []
    try:
        for line in schedule.stdout:
            said.append(line.removeprefix("rxtract: "))
            if said[-1].startswith("serving"):
                break
    finally:
        schedule.send_signal(signal.SIGINT)
        schedule.communicate(timeout=60)
    assert said[0].startswith("using the server at")
    assert said[1].startswith("fetch and ingest site ")
    assert said[1].endswith("its process was killed, or the machine went down; the tables are whole, the next run goes "
                            "on from there\n")  # fmt: skip
    assert said[-1].startswith("serving site; Ctrl-C stops")
