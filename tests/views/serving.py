"""`rxtract serve` as a process of its own, as whoever uses it starts it."""

from __future__ import annotations

import json
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlsplit

from tests.conftest import ROOT


@dataclass(frozen=True)
class Served:
    """A running explorer."""

    address: str
    process: subprocess.Popen[str]

    def response(self, path: str, **headers: str) -> tuple[HTTPResponse, bytes]:
        """The answer to a GET with these headers, which may replace Host."""
        connection = HTTPConnection(urlsplit(self.address).netloc, timeout=60)
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        connection.putrequest("GET", quote(path, safe="/?=&%:+*'()"), skip_host="Host" in named)
        for name, value in named.items():
            connection.putheader(name, value)
        connection.endheaders()
        response = connection.getresponse()
        body = response.read()
        connection.close()
        return response, body

    def page(self, path: str, status: int = 200) -> str:
        """The text of an answer that has this status."""
        response, body = self.response(path)
        assert response.status == status, (path, response.status, body[-600:])
        return body.decode()

    def json(self, path: str, status: int = 200) -> Any:
        """The content of an answer."""
        return json.loads(self.page(path, status))

    def wait(self, snapshot: int | None) -> None:
        """Returns once the explorer shows this snapshot and can search it."""
        while (found := self.json("/api/status"))["snapshot"] != snapshot or not found["search_is_ready"]:
            time.sleep(0.05)

    def interrupt(self) -> tuple[int, str]:
        """What Ctrl-C does: the exit code, and what was said."""
        self.process.send_signal(signal.SIGINT)
        _, said = self.process.communicate(timeout=60)
        return self.process.returncode, said


@contextmanager
def served(output: Path, *options: str) -> Iterator[Served]:
    """The explorer of a folder at a free port; ended afterwards."""
    command = [sys.executable, "-m", "pipeline", "serve", "--output", str(output), "--port", "0", *options]
    process = subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE, text=True)
    assert process.stderr is not None
    try:
        line = process.stderr.readline()
        found = re.search(r"http://\S+?(?=/ )", line)
        assert found, line + process.stderr.read()
        yield Served(found[0], process)
    finally:
        if process.poll() is None:
            process.send_signal(signal.SIGINT)  # its own processes end with it
        try:
            process.communicate(timeout=30)
        except subprocess.TimeoutExpired:
            process.kill()
            process.communicate()
