"""Runs the commands of docs/tutorial.md and writes what they print beneath them.

    python -m docs.run_tutorial

A block of `sh` is run by a shell in one folder, from the first to the last; the block of `text` after it is what it
prints. Blocks marked "another terminal" run until the end.
"""

from __future__ import annotations

import os
import re
import socket
import subprocess
import sys
import tempfile
import time
from contextlib import closing, suppress
from pathlib import Path

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs" / "tutorial.md"
PORTS = ("8000", "8600")  # of the page; free ones are used instead

BLOCK = re.compile(r"(?P<mark><!-- another terminal -->\n)?```sh\n(?P<code>.*?)```\n(?P<gap>\n```text\n)?"
                   r"(?P<text>(?<=```text\n).*?(?=```\n))?", re.S)  # fmt: skip


def told(page: str, folder: Path) -> str:
    """The page with what every command prints when they are run in `folder`; raises CalledProcessError."""
    free = {port: _free_port() for port in PORTS}
    others: list[subprocess.Popen[bytes]] = []

    def run(found: re.Match[str]) -> str:
        code = found["code"]
        for port, other in free.items():
            code = re.sub(rf"\b{port}\b", other, code)
        if found["mark"]:
            if "serve" in code and "http.server" not in code:
                code = f"{code.strip()} --port {free['8600']}"
            others.append(_started(code, folder, free["8600" if "rxtract" in code else "8000"]))
            return found[0]
        done = subprocess.run(["bash", "-euc", code], cwd=folder, env=_environment(), check=True,
                              capture_output=True, text=True)  # fmt: skip
        printed = done.stdout
        for port, other in free.items():
            printed = printed.replace(other, port)
        printed = re.sub(r"in \d+\.\d s", "in 1.0 s", printed)
        before = found[0][: len(found[0]) - len(found["text"] or "")]
        return before + printed if found["gap"] else found[0]

    try:
        return BLOCK.sub(run, page)
    finally:
        for process in others:
            process.terminate()
            process.wait(60)


def _started(code: str, folder: Path, port: str) -> subprocess.Popen[bytes]:
    """A command that goes on, once something listens at its port."""
    process = subprocess.Popen(["bash", "-euc", f"exec {code}"], cwd=folder, env=_environment(),
                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)  # fmt: skip
    while process.poll() is None:
        with suppress(OSError), socket.create_connection(("127.0.0.1", int(port)), 1):
            return process
        time.sleep(0.1)
    raise subprocess.CalledProcessError(process.returncode, code)


def _free_port() -> str:
    with closing(socket.socket()) as one:
        one.bind(("127.0.0.1", 0))
        return str(one.getsockname()[1])


def _environment() -> dict[str, str]:
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    return {**os.environ, "PATH": path, "SAMPLES": str(ROOT / "raw")}


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        PAGE.write_text(told(PAGE.read_text("utf-8"), Path(folder)), "utf-8")
