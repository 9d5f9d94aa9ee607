"""The command line: arguments in, a summary and an exit code out; no logic of its own.

Exit codes: 0 done, 1 nothing came through (or `--strict` and something was rejected, or an error that a message
explains), 2 usage, 130 interrupted. Everything heavy is imported inside a command, so that `--help` is there at once.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from pipeline.errors import PipelineError, StoreError
from pipeline.version import VERSION

if TYPE_CHECKING:
    from pipeline.run import Summary

_REJECTIONS_SHOWN = 20  # in the closing summary; all of them are in the rejections table


class _Group(click.Group):
    """Commands in the order in which a person meets them."""

    def list_commands(self, _ctx: click.Context) -> list[str]:
        return list(self.commands)


@click.group(cls=_Group, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(VERSION, message="%(prog)s %(version)s")
def main() -> None:
    """Turn health articles into data.

    Reads articles (HTML, plain text, Markdown), finds headings, lists, question-answer pairs, drug mentions, links
    and notices, and writes Parquet tables that DuckDB, pandas and polars read.

    \b
    Examples:
      rxtract ingest raw/                 read a folder into output/
      rxtract ingest page.html notes.txt  read two files
      curl … | rxtract ingest -           read standard input
      rxtract tables                      what is there now
    """


def _output_option(command: Callable[..., Any]) -> Callable[..., Any]:
    return click.option(
        "-o",
        "--output",
        type=click.Path(path_type=Path),
        default=Path("output"),
        show_default=True,
        help="Folder of the tables; they are in its subfolder latest.",
    )(command)


def _workers(_context: click.Context, _parameter: click.Parameter, value: str) -> int:
    """A number of processes, or "auto": one a core that this process may use."""
    if value == "auto":
        import os

        return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    if not value.isdigit():
        raise click.BadParameter("a number, or auto")
    return int(value)


@main.command()
@click.argument("paths", nargs=-1, metavar="[PATH]…")
@_output_option
@click.option("--raw", type=click.Path(path_type=Path), default=Path("raw"), show_default=True,
              help="Folder of raw articles: what comes by standard input is kept there.")  # fmt: skip
@click.option("--workers", default="auto", show_default=True, callback=_workers, metavar="N",
              help="Processes that read articles; auto: one a core; 0: this one, without limits.")  # fmt: skip
@click.option("--time-limit", type=click.FloatRange(min=0.1), default=60, show_default=True, metavar="SECONDS",
              help="What one article may take.")  # fmt: skip
@click.option("--memory-limit", type=click.IntRange(min=16), default=1024, show_default=True, metavar="MB",
              help="Memory that one article may take.")  # fmt: skip
@click.option("--force", is_flag=True, help="Read articles again that have not changed.")
@click.option("--strict", is_flag=True, help="Exit 1 when any input was rejected.")
@click.option("--json", "as_json", is_flag=True, help="Print the summary as JSON.")
@click.option("-q", "--quiet", is_flag=True, help="No progress bar; errors are still told.")
def ingest(
    paths: tuple[str, ...],
    output: Path,
    raw: Path,
    workers: int,
    time_limit: float,
    memory_limit: int,
    force: bool,
    strict: bool,
    as_json: bool,
    quiet: bool,
) -> None:
    """Read articles and write their tables.

    PATH is a file, a folder, a pattern ("pages/**/*.html"), or - for standard input; files may be gzipped. Without
    PATH the folder raw/ is read. An article that has not changed costs a hash and no rewrite.

    \b
    Examples:
      rxtract ingest
      rxtract ingest downloads/ --output tables --workers auto
      rxtract ingest "site/**/*.html.gz" --json | jq .rows
      pbpaste | rxtract ingest -
    """
    with _explained():
        from pipeline.run import ingest as run
        from pipeline.workers import Limits

        limits = Limits(time_limit, memory_limit)
        with _progress(quiet or as_json) as advance:
            summary = run(
                list(paths) or [raw], output, workers=workers, limits=limits, force=force, raw=raw,
                on_article=advance, on_wait=_say,
            )  # fmt: skip
    if as_json:
        click.echo(json.dumps(_as_json(summary), indent=2, ensure_ascii=False))
    else:
        _print_summary(summary)
    sys.exit(1 if not summary.accepted or (strict and summary.rejected) else 0)


@main.command()
@_output_option
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def tables(output: Path, as_json: bool) -> None:
    """List the tables with their rows and columns.

    On a terminal as a table, else a line a table: name, rows and columns, set apart by tabs.

    \b
    Examples:
      rxtract tables
      rxtract tables --output tables --json
    """
    with _explained():
        from pipeline.store import table_summary

        if not (output / "latest").exists():
            raise StoreError(f"no tables in {output}: rxtract ingest --output {output} makes them")
        found = table_summary(output)
    if as_json:
        click.echo(json.dumps([asdict(each) for each in found], indent=2, ensure_ascii=False))
        return
    if not sys.stdout.isatty():
        for each in found:
            click.echo(f"{each.name}\t{each.rows}\t{','.join(each.columns)}")
        return
    from rich.console import Console
    from rich.table import Table

    table = Table(box=None, header_style="bold", pad_edge=False)
    table.add_column("table")
    table.add_column("rows", justify="right")
    table.add_column("columns", overflow="fold")
    for each in found:
        table.add_row(each.name, f"{each.rows:,}", ", ".join(each.columns))
    Console().print(table)


@main.command()
@click.argument("article")
@_output_option
@click.option("--html", "as_html", is_flag=True, help="One self-contained page instead of text for the terminal.")
@click.option("-f", "--file", "target", type=click.Path(path_type=Path), help="Write the page to this file.")
@click.option("--json", "as_json", is_flag=True, help="Print all rows of the article as JSON.")
def show(article: str, output: Path, as_html: bool, target: Path | None, as_json: bool) -> None:
    """Show an article with what was found in it.

    ARTICLE is an id or the start of one, a source, a URL, or a part of a title.

    \b
    Examples:
      rxtract show semaglutide
      rxtract show raw/page.html --html --file page.html
      rxtract show 6febc413 --json | jq .drug_mentions
    """
    with _explained():
        from pipeline.views.article import load_article

        view = load_article(article, output)
    if as_json:
        content = {"article": view.article, **view.tables, "drugs": list(view.drugs.values())}
        click.echo(json.dumps(content, indent=2, ensure_ascii=False, default=str))
    elif as_html or target:
        from pipeline.views.page import article_page

        page = article_page(view)
        if target is None:
            click.echo(page, nl=False)
        else:
            target.write_text(page, encoding="utf-8")
            _say(f"wrote {target}")
    else:
        from rich.console import Console

        from pipeline.views.terminal import article_text

        Console().print(article_text(view))


# ---------------------------------------------------------------- what commands share
@contextmanager
def _explained() -> Iterator[None]:
    """Errors that belong to the input or the output end the command with one line and exit code 1."""
    try:
        yield
    except PipelineError as error:
        click.echo(f"rxtract: {error}", err=True)
        sys.exit(1)
    except KeyboardInterrupt:
        click.echo("rxtract: interrupted; the tables are as the last commit left them", err=True)
        sys.exit(130)


@contextmanager
def _progress(quiet: bool) -> Iterator[Callable[[str], None]]:
    """A function that moves a progress bar on by one input; on a terminal alone, and on standard error."""
    if quiet or not sys.stderr.isatty():
        yield lambda _source: None
        return
    from rich.console import Console
    from rich.progress import MofNCompleteColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    columns = (SpinnerColumn(), MofNCompleteColumn(), TimeElapsedColumn(), TextColumn("{task.description}"))
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("reading", total=None)
        yield lambda source: bar.update(task, advance=1, description=source[-60:].replace("[", "\\["))


def _say(message: str) -> None:
    click.echo(f"rxtract: {message}", err=True)


def _as_json(summary: Summary) -> dict[str, Any]:
    rejected = [{**asdict(each), "rejected_at": each.rejected_at.isoformat()} for each in summary.rejected]
    return {**asdict(summary), "rejected": rejected}


def _print_summary(summary: Summary) -> None:
    click.echo(
        f"{summary.new} new, {summary.changed} changed, {summary.unchanged} unchanged, "
        f"{len(summary.rejected)} rejected in {summary.seconds:.1f} s"
    )
    for rejection in summary.rejected[:_REJECTIONS_SHOWN]:
        click.echo(f"  rejected {rejection.source}: {rejection.message}")
    if len(summary.rejected) > _REJECTIONS_SHOWN:
        click.echo(f"  and {len(summary.rejected) - _REJECTIONS_SHOWN} more: see the table rejections")
    if summary.rows:
        click.echo("rows: " + ", ".join(f"{name} {count:,}" for name, count in summary.rows.items()))
    if summary.snapshot:
        click.echo(f"tables: {Path(summary.output) / 'latest'} (snapshot {summary.snapshot})")
    elif summary.rows:
        click.echo(f"tables: {Path(summary.output) / 'latest'} (nothing changed)")


if __name__ == "__main__":
    main()
