"""Schedules: every source of rxtract.toml that has one is served as a deployment of its own.

    python -m flows.serve rxtract.toml

Enters: the configuration. Leaves: runs, until it is stopped. With PREFECT_API_URL set, that server keeps the
schedules; else one is started on loopback beside the serving, and stopped with it.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

from pipeline.errors import PipelineError
from pipeline.sources.config import FILE, Config, read_config

_START = 300.0  # seconds that a server may take: 10 to 30 on an idle machine, a minute and more on a busy one


def serve(config: str = FILE, *, port: int = 4200, say: Callable[[str], None] = print) -> None:
    """Serves the schedules of a configuration until Ctrl-C or SIGTERM; raises PipelineError where it has none."""
    path = str(Path(config).resolve())
    scheduled = [source for source in read_config(path).sources if source.cron or source.every]
    if not scheduled:
        raise PipelineError('no source has a schedule: give one  cron = "0 6 * * *"  or  every = "6h"', source=config)
    with _server(port, say) as address:
        os.environ["PREFECT_API_URL"] = address  # read by prefect when it is imported
        _serve(read_config(path), path, say)


def _serve(config: Config, path: str, say: Callable[[str], None]) -> None:
    from prefect import serve as serve_deployments
    from prefect.client.orchestration import get_client
    from prefect.deployments.runner import RunnerDeployment

    from flows.runs import mark_crashed
    from flows.sources import source_flow

    with get_client(sync_client=True) as client:
        for told in mark_crashed(client):
            say(told)
    deployments = [
        RunnerDeployment.from_flow(
            source_flow,
            name=source.name,
            cron=source.cron,
            interval=timedelta(seconds=source.every) if source.every else None,
            parameters={"name": source.name, "config": path},
            tags=["rxtract", source.name],
            concurrency_limit=1,
        )
        for source in config.sources
        if source.cron or source.every
    ]
    say(f"serving {', '.join(each.name for each in deployments)}; Ctrl-C stops")
    serve_deployments(*deployments, pause_on_shutdown=False)


@contextmanager
def _server(port: int, say: Callable[[str], None]) -> Iterator[str]:
    """The address of a Prefect server: the one that the environment names, or one of our own."""
    if address := os.environ.get("PREFECT_API_URL"):
        say(f"using the server at {address}")
        yield address
        return
    command = [sys.executable, "-m", "prefect", "server", "start", "--host", "127.0.0.1", "--port", str(port)]
    server = subprocess.Popen(  # noqa: S603 - our own interpreter
        command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
    )
    try:
        _wait(f"http://127.0.0.1:{port}/api/health", server)
        say(f"the runs are at http://127.0.0.1:{port}")
        yield f"http://127.0.0.1:{port}/api"
    finally:
        server.send_signal(signal.SIGINT)
        try:
            server.wait(20)
        except subprocess.TimeoutExpired:
            server.kill()


def _wait(address: str, server: subprocess.Popen[bytes]) -> None:
    begin = time.monotonic()
    while time.monotonic() - begin < _START:
        if server.poll() is not None:
            raise PipelineError(f"the Prefect server ended at once (exit code {server.returncode}): is the port taken?")
        try:
            with urllib.request.urlopen(address, timeout=5):  # noqa: S310 - loopback
                return
        except OSError:
            time.sleep(0.5)
    raise PipelineError(f"the Prefect server did not answer within {_START:g} s")


if __name__ == "__main__":
    serve(*sys.argv[1:2])
