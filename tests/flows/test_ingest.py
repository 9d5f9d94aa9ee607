"""A real flow against a real, temporary Prefect server."""

from __future__ import annotations

import gzip
import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import psutil
import pytest

import pipeline
from pipeline.sources.config import Tasks
from pipeline.store import check
from pipeline.workers import Limits
from tests.flows.conftest import assert_same_tables, environment
from tests.sources.test_warc import HTML, record
from tests.web_server import article


@pytest.fixture
def mixed(samples: Path, tmp_path: Path) -> Path:
    """A folder with articles in files, packed files and an archive, what is none, and one article twice."""
    raw = tmp_path / "raw"
    shutil.copytree(samples, raw)
    (raw / "none.html").write_bytes(b"")
    (raw / "broken.html.gz").write_bytes(gzip.compress(b"<p>half")[:-9])
    (raw / "same.html").write_bytes((raw / "semaglutide-guide.html").read_bytes())
    pages = [record(article(number).encode(), HTML, url=f"http://site.test/{number}") for number in range(7)]
    (raw / "crawl.warc.gz").write_bytes(b"".join(map(gzip.compress, pages)))
    (raw / "whole.warc.gz").write_bytes(gzip.compress(b"".join(pages).replace(b"site.test", b"site.whole")))
    return raw


@pytest.mark.usefixtures("server")
@pytest.mark.parametrize(
    "runner", ["threads", *(pytest.param(each, marks=pytest.mark.slow) for each in ("processes", "dask"))]
)
def test_every_runner_leaves_the_tables_of_a_plain_ingestion(runner: str, mixed: Path, tmp_path: Path) -> None:
    from flows.ingest import ingest_flow

    plainly = pipeline.ingest([mixed], tmp_path / "plain", raw=mixed)
    by_flow = ingest_flow([str(mixed)], str(tmp_path / "flow"), str(mixed), runner, batch=3)
    assert by_flow.new == plainly.new > 10
    assert by_flow.rows == plainly.rows
    assert len(by_flow.rejected) == 2
    assert_same_tables(tmp_path / "flow", tmp_path / "plain")
    assert list((tmp_path / "flow" / ".batches").iterdir()) == []

    (mixed / "same.html").write_text(article(99))
    again = ingest_flow([str(mixed)], str(tmp_path / "flow"), str(mixed), runner, batch=3)
    plainly = pipeline.ingest([mixed], tmp_path / "plain", raw=mixed)
    assert (again.new, again.changed, again.unchanged) == (plainly.new, plainly.changed, plainly.unchanged)
    assert_same_tables(tmp_path / "flow", tmp_path / "plain")
    assert check(tmp_path / "flow") == []


@pytest.mark.usefixtures("server")
def test_a_flow_keeps_the_limits_of_its_configuration(tmp_path: Path) -> None:
    from flows.reading import limits
    from flows.sources import source_flow

    assert limits(Tasks()) == Limits()
    raw, output = tmp_path / "raw", tmp_path / "output"
    raw.mkdir()
    (raw / "deep.html").write_text(article(1).replace("<body>", "<body>" + "<div>" * 300))
    (raw / "giant.html").write_text(article(2) + "<p>" + "word " * (12 * 2**20))
    config = tmp_path / "rxtract.toml"
    config.write_text(
        f"raw = '{raw}'\noutput = '{output}'\n[tasks]\nmemory_limit = 96\nnesting_limit = 100\n"
        f"[[sources]]\nname = 'here'\npaths = ['{raw}']\n"
    )
    summary = source_flow("here", str(config))
    assert summary.new == 1
    (rejection,) = summary.rejected
    assert rejection.message == "needs more memory than the limit of 96 MB (--memory-limit)"
    (warnings,) = pipeline.read_table("articles", output)["warnings"]
    assert any("100" in each for each in warnings)


@pytest.mark.usefixtures("server")
def test_the_summary_is_read_back_from_the_run_and_holds_no_markup_of_the_input(tmp_path: Path) -> None:
    from prefect.artifacts import Artifact

    from flows.ingest import ingest_flow

    hostile = tmp_path / "<script>|x.html"
    hostile.write_bytes(b"")
    ingest_flow([str(hostile)], output=str(tmp_path / "output"), raw=str(tmp_path))
    artifact = Artifact.get("ingest-summary")
    assert artifact is not None
    assert "1 rejected" in str(artifact.data)
    assert "<script>" not in str(artifact.data)
    assert "\\|x.html | empty |" in str(artifact.data)


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[tuple[str, list[subprocess.Popen[bytes]]]]:
    """A Dask scheduler and two workers, as processes; the scheduler's address."""
    env = {**environment(tmp_path), "DASK_DISTRIBUTED__WORKER__DAEMON": "False"}
    scheduler = "import asyncio, distributed, sys\n" + (
        "async def run():\n"
        "    async with distributed.Scheduler(host='127.0.0.1', port=0, dashboard=False) as one:\n"
        "        print(one.address, flush=True)\n"
        "        await one.finished()\n"
        "asyncio.run(run())\n"
    )
    with subprocess.Popen([sys.executable, "-c", scheduler], env=env, stdout=subprocess.PIPE, text=True) as head:
        assert head.stdout is not None
        address = head.stdout.readline().strip()
        command = [sys.executable, "-m", "distributed.cli.dask_worker", address, "--nthreads", "1", "--no-nanny",
                   "--no-dashboard", "--local-directory", str(tmp_path / "dask"), "--host", "127.0.0.1"]  # fmt: skip
        workers = [subprocess.Popen(command, env=env, stderr=subprocess.DEVNULL) for _ in range(2)]
        try:
            yield address, workers
        finally:
            for each in (*workers, head):
                each.kill()
                each.wait()


@pytest.mark.slow
@pytest.mark.timeout(1800)
def test_a_dask_worker_that_is_killed_in_mid_run_costs_nothing(
    server: str, cluster: tuple[str, list[subprocess.Popen[bytes]]], tmp_path: Path
) -> None:
    from flows.ingest import ingest_flow
    from pipeline.store.snapshot import BATCHES

    address, workers = cluster
    raw = tmp_path / "raw"
    raw.mkdir()
    for number in range(60):
        (raw / f"{number}.html").write_text(article(number))
    folder = tmp_path / "flow" / BATCHES

    def kill_one() -> None:
        """As soon as a worker has brought a batch and others are under way."""
        while not list(folder.glob("*.arrow")):
            time.sleep(0.005)
        os.kill(workers[0].pid, signal.SIGKILL)

    killer = threading.Thread(target=kill_one, daemon=True)
    killer.start()
    by_flow = ingest_flow([str(raw)], str(tmp_path / "flow"), str(raw), address, batch=4)
    killer.join(timeout=5)
    assert workers[0].wait(5) == -signal.SIGKILL
    assert workers[1].poll() is None
    assert (by_flow.new, len(by_flow.rejected)) == (60, 0)
    pipeline.ingest([raw], tmp_path / "plain", raw=raw)
    assert_same_tables(tmp_path / "flow", tmp_path / "plain")


@pytest.mark.slow
@pytest.mark.timeout(1800)
@pytest.mark.usefixtures("server")
def test_where_every_worker_dies_the_flow_reads_by_itself(mixed: Path, tmp_path: Path) -> None:
    from flows.ingest import ingest_flow

    killed: list[int] = []
    done = threading.Event()

    def kill_all() -> None:
        """Each process of the pool, as soon as there is one."""
        while not done.wait(0.02):
            for child in psutil.Process().children():
                with suppress(psutil.Error):
                    if "spawn_main" in str(child.cmdline()):
                        child.kill()
                        killed.append(child.pid)

    killer = threading.Thread(target=kill_all)
    killer.start()
    try:
        by_flow = ingest_flow([str(mixed / "same.html")], str(tmp_path / "flow"), str(mixed), "processes")
    finally:
        done.set()
        killer.join()
    assert by_flow.new == 1
    assert len(set(killed)) >= 2
