"""What a person sees in a terminal: as wide as it is, without colours where they are not wanted, plain in a pipe."""

from __future__ import annotations

import os
import pty
import re
import subprocess
import sys
import termios
from pathlib import Path

import pytest
from rich.cells import cell_len

from tests.conftest import ROOT

COLOUR = re.compile(r"\x1b\[(?:[0-9]+;)*(?:3[0-8]|4[0-8]|9[0-7]|10[0-7])(?=[;m])")
ESCAPE = re.compile(r"\x1b\[[0-9;]*m")


def command(output: Path, *arguments: str) -> list[str]:
    return [sys.executable, "-m", "pipeline", *arguments, "--output", str(output)]


def on_a_terminal(output: Path, *arguments: str, width: int, **variables: str) -> str:
    """What a command prints on a terminal of that width."""
    ours, theirs = pty.openpty()
    termios.tcsetwinsize(theirs, (40, width))
    environment = {key: value for key, value in os.environ.items() if key not in ("NO_COLOR", "COLUMNS", "LINES")}
    process = subprocess.Popen(command(output, *arguments), cwd=ROOT, stdout=theirs, stdin=theirs,
                               env={**environment, "TERM": "xterm-256color", **variables})  # fmt: skip
    os.close(theirs)
    said = b""
    try:
        while piece := os.read(ours, 65536):
            said += piece
    except OSError:  # the other end has closed
        pass
    os.close(ours)
    assert process.wait() == 0
    return said.decode().replace("\r\n", "\n")


@pytest.mark.parametrize("width", [50, 100])
@pytest.mark.parametrize("arguments", [("show", "semaglutide"), ("tables",)])
def test_it_is_as_wide_as_the_terminal(corpus: Path, arguments: tuple[str, ...], width: int) -> None:
    lines = ESCAPE.sub("", on_a_terminal(corpus, *arguments, width=width)).splitlines()
    assert max(cell_len(line.rstrip()) for line in lines) <= width
    assert max(cell_len(line.rstrip()) for line in lines) > width * 0.8


def test_colours_are_there_unless_they_are_not_wanted(corpus: Path) -> None:
    assert COLOUR.search(on_a_terminal(corpus, "show", "semaglutide", width=80))
    assert not COLOUR.search(on_a_terminal(corpus, "show", "semaglutide", width=80, NO_COLOR="1"))


def test_a_pipe_gets_plain_text(corpus: Path) -> None:
    done = subprocess.run(command(corpus, "show", "semaglutide"), cwd=ROOT, capture_output=True, text=True, check=True)
    assert "\x1b" not in done.stdout
    assert all(line == line.rstrip() for line in done.stdout.splitlines())
    assert "├── " in done.stdout
