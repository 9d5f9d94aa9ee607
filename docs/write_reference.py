"""Writes docs/reference.md from the code: the command line as click knows it, and the public Python names.

    python -m docs.write_reference

A test fails when the page is not what this writes.
"""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

import pipeline
from pipeline.cli import main as rxtract
from pipeline.records import Extraction

PAGE = Path(__file__).parent / "reference.md"
WIDTH = 110


def reference() -> str:
    """The page, Markdown."""
    return "\n".join([*_head(), *_commands(), *_python()]) + "\n"


def _head() -> Iterator[str]:
    yield "# Reference"
    yield ""
    yield "Written from the code by `python -m docs.write_reference`. The tables are in [tables.md](tables.md), what"
    yield "`rxtract.toml` may say in [fetching.md](fetching.md)."
    yield ""


# ---------------------------------------------------------------- command line
def _commands() -> Iterator[str]:
    yield "## Command line"
    yield ""
    yield "Exit codes: 0 done, 1 nothing came through or an error that a line explains, 2 wrong usage, 130 interrupted."
    yield ""
    for name, command in rxtract.commands.items():
        if isinstance(command, click.Group):
            yield from _command(f"rxtract {name}", command)
            for inner, one in command.commands.items():
                yield from _command(f"rxtract {name} {inner}", one)
        else:
            yield from _command(f"rxtract {name}", command)


def _command(name: str, command: click.Command) -> Iterator[str]:
    context = click.Context(command, info_name=name)
    usage = " ".join([name, *command.collect_usage_pieces(context)])
    yield f"### {name}"
    yield ""
    yield f"    {usage}"
    yield ""
    yield from _help(command)
    options = [one for one in command.params if isinstance(one, click.Option)]
    if options:
        yield "| option | |"
        yield "|---|---|"
        for option in options:
            written, told = option.get_help_record(context) or ("", "")
            yield f"| `{_cell(written)}` | {_cell(told)} |"
        yield ""


def _help(command: click.Command) -> Iterator[str]:
    """A command's text: paragraphs as they are, examples as code."""
    for paragraph in inspect.cleandoc(command.help or "").split("\n\n"):
        lines = [line for line in paragraph.splitlines() if line != "\b"]
        if lines and lines[0] == "Examples:":
            yield from (f"    {line.strip()}" for line in lines[1:])
        else:
            yield from lines
        yield ""


# ---------------------------------------------------------------- Python
def _python() -> Iterator[str]:
    yield "## Python"
    yield ""
    yield "    import pipeline"
    yield ""
    for name in pipeline.__all__:
        if name == "__version__":
            continue
        member = getattr(pipeline, name)
        yield f"### pipeline.{name}"
        yield ""
        if not inspect.isclass(member):
            yield from _signature(name, member)
            yield ""
        yield from (line.rstrip() for line in inspect.cleandoc(member.__doc__ or "").splitlines())
        yield ""
        if inspect.isclass(member):
            yield from _fields(member)
    yield "### Extraction"
    yield ""
    yield "What `pipeline.extract` gives; rows are records whose fields are the columns of [tables.md](tables.md)."
    yield ""
    yield from _fields(Extraction)


def _signature(name: str, function: Any) -> Iterator[str]:
    found = inspect.signature(function)
    given: list[str] = []
    for one in found.parameters.values():
        if one.kind is one.KEYWORD_ONLY and "*" not in given:
            given.append("*")
        default = "" if one.default is one.empty else f" = {getattr(one.default, '__name__', repr(one.default))}"
        given.append(f"{one.name}: {one.annotation}{default}")
    short = f"    pipeline.{name}({', '.join(given)}) -> {found.return_annotation}"
    if len(short) <= WIDTH:
        yield short
        return
    yield f"    pipeline.{name}("
    yield from (f"        {each}," for each in given)
    yield f"    ) -> {found.return_annotation}"


def _fields(kind: type) -> Iterator[str]:
    yield "| field | type |"
    yield "|---|---|"
    for name, annotation in kind.__annotations__.items():
        yield f"| `{name}` | `{_cell(annotation)}` |"
    yield ""


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")


if __name__ == "__main__":
    PAGE.write_text(reference(), "utf-8")
