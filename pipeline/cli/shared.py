"""What commands share: the output option, errors in one line, progress, tables on a terminal."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from threading import Event
from types import FrameType
from typing import Any, NoReturn

import click

from pipeline.errors import PipelineError, StoreError


def output_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """`--output DIR`: the folder of the tables."""
    return click.option(
        "--output", type=click.Path(path_type=Path), default=Path("output"), show_default=True, metavar="DIR",
        help="Folder of the tables; they are in its subfolder latest.",
    )(command)  # fmt: skip


def raw_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """`--raw DIR`: the folder of raw articles."""
    return click.option(
        "--raw", type=click.Path(path_type=Path), default=Path("raw"), show_default=True, metavar="DIR",
        help="Folder of raw articles; what comes by standard input is kept there.",
    )(command)  # fmt: skip


def file_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """`-o FILE`: where the result goes."""
    return click.option(
        "-o", "--file", "target", type=click.Path(path_type=Path, dir_okay=False), metavar="FILE",
        help="Write to this file instead of standard output.",
    )(command)  # fmt: skip


def json_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """`--json`: for programs."""
    return click.option("--json", "as_json", is_flag=True, help="Print JSON, for programs.")(command)


def lexicon_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """`--lexicon FILE`: names of a user's own."""
    return click.option(
        "--lexicon", type=click.Path(exists=True, path_type=Path), metavar="FILE",
        help="Your own drug names (TOML), or a lexicon that you compiled (Parquet).",
    )(command)  # fmt: skip


def choose_lexicon(file: Path | None) -> None:
    """Has this process and its workers use a lexicon."""
    if file is not None:
        os.environ["RXTRACT_LEXICON"] = str(file.resolve())


_interrupted = Event()


def _interrupt(_signal: int, _frame: FrameType | None) -> NoReturn:
    """Ctrl-C is remembered beside being raised: inside a destructor or an import it would be swallowed for good."""
    _interrupted.set()
    raise KeyboardInterrupt


@contextmanager
def explained() -> Iterator[None]:
    """Errors that belong to the input or the output end the command with one line and exit code 1."""
    signal.signal(signal.SIGINT, _interrupt)
    try:
        yield
    except PipelineError as error:
        click.echo(f"rxtract: {one_line(str(error))}", err=True)
        sys.exit(1)
    except OSError as error:
        name = f"{error.filename}: " if error.filename else ""
        click.echo(f"rxtract: {name}{error.strerror or error}", err=True)
        sys.exit(1)
    except KeyboardInterrupt:
        click.echo("rxtract: interrupted; the tables are as the last commit left them", err=True)
        sys.exit(130)


def must_exist(output: Path) -> None:
    """Raises StoreError, saying what to do, where no tables are."""
    if not (output / "latest").exists():
        raise StoreError(f"no tables in {output}: rxtract ingest --output {output} makes them")


@contextmanager
def progress(quiet: bool) -> Iterator[Callable[[str], None]]:
    """A function to call after each input: it moves a progress bar on, and minds a Ctrl-C that was swallowed.

    The bar is shown on a terminal alone, and on standard error.
    """
    if quiet or not sys.stderr.isatty():
        yield lambda _source: _mind_interrupt()
        return
    from rich.console import Console
    from rich.markup import escape
    from rich.progress import MofNCompleteColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    columns = (SpinnerColumn(), MofNCompleteColumn(), TimeElapsedColumn(), TextColumn("{task.description}"))
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("reading", total=None)

        def advance(source: str) -> None:
            _mind_interrupt()
            bar.update(task, advance=1, description=escape(source[-60:]))

        yield advance


def _mind_interrupt() -> None:
    if _interrupted.is_set():
        raise KeyboardInterrupt


def say(message: str) -> None:
    """Tells a person something beside the result, on standard error."""
    click.echo(f"rxtract: {message}", err=True)


def print_table(columns: Sequence[str], rows: Iterable[Sequence[Any]], numbers: Iterable[str] = ()) -> None:
    """A table on standard output: laid out for a terminal, else a line a row with tabs between."""
    if not sys.stdout.isatty():
        for row in rows:
            click.echo("\t".join(" ".join(str(value).split()) for value in row))
        return
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(box=None, header_style="bold", pad_edge=False)
    right = set(numbers)
    for column in columns:
        table.add_column(column, justify="right" if column in right else "left", overflow="fold")
    for row in rows:
        table.add_row(*(Text(f"{value:,}" if column in right else plain(str(value)))
                        for column, value in zip(columns, row, strict=True)))  # fmt: skip
    Console().print(table)


def one_line(text: str) -> str:
    """Text for one line of a terminal: white space folded, no control characters; file names may hold both."""
    return plain(" ".join(text.split()))


def plain(text: str) -> str:
    """Text without control characters: an article must not steer the terminal."""
    return "".join(character for character in text if character.isprintable() or character == "\n")
