"""Articles come in: ingest, rebuild."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from pipeline.cli.shared import (
    choose_lexicon,
    explained,
    json_option,
    lexicon_option,
    one_line,
    output_option,
    progress,
    raw_option,
    say,
)
from pipeline.errors import PipelineError

if TYPE_CHECKING:
    from pipeline.run import Summary

_REJECTIONS_SHOWN = 20  # in the closing summary; all of them are in the rejections table


def _workers(_context: click.Context, _parameter: click.Parameter, value: str) -> int:
    """A number of processes, or "auto": one a core that this process may use."""
    if value == "auto":
        import os

        return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    if not value.isdigit():
        raise click.BadParameter("a number, or auto")
    return int(value)


def _reading_options(command: Callable[..., Any]) -> Callable[..., Any]:
    options = (
        output_option,
        raw_option,
        lexicon_option,
        click.option("--workers", default="auto", show_default=True, callback=_workers, metavar="N",
                     help="Processes that read articles; auto: one a core; 0: this one, without limits."),
        click.option("--time-limit", type=click.FloatRange(min=0.1), default=60, show_default=True, metavar="SECONDS",
                     help="What one article may take."),
        click.option("--memory-limit", type=click.IntRange(min=16), default=1024, show_default=True, metavar="MB",
                     help="Memory that one article may take."),
        click.option("--size-limit", type=click.FloatRange(min=0.001), default=100, show_default=True, metavar="MB",
                     help="Bytes of one article, after decompression."),
        click.option("--nesting-limit", type=click.IntRange(100, 1500), default=1500, show_default=True,
                     metavar="LEVELS", help="Elements in each other; what is deeper is taken out of its nesting."),
        click.option("--attribute-limit", type=click.IntRange(min=1), default=256, show_default=True, metavar="N",
                     help="Attributes of one element; those beyond are not read."),
        click.option("--strict", is_flag=True, help="Exit 1 when any input was rejected."),
        json_option,
        click.option("-q", "--quiet", is_flag=True, help="No progress bar; errors are still told."),
    )  # fmt: skip
    for option in reversed(options):
        command = option(command)
    return command


@click.command()
@click.argument("paths", nargs=-1, metavar="[PATH]…")
@click.option("--force", is_flag=True, help="Read articles that have not changed, and those that were removed.")
@_reading_options
def ingest(paths: tuple[str, ...], force: bool, **options: Any) -> None:
    """Read articles and write their tables.

    PATH is a file, a folder, a pattern ("pages/**/*.html"), a web archive (.warc.gz), - for standard input, or the
    address of a page, a sitemap or a feed; files may be gzipped. Without PATH the folder raw/ is read, with what was
    fetched into it. An article that has not changed costs a hash and no rewrite; one that was removed stays away
    unless it is forced. Who fetches says who they are: RXTRACT_CONTACT=you@example.org, or contact in rxtract.toml.

    \b
    Examples:
      rxtract ingest
      rxtract ingest downloads/ --output tables --workers auto
      rxtract ingest "site/**/*.html.gz" --json | jq .rows
      pbpaste | rxtract ingest -
      RXTRACT_CONTACT=you@example.org rxtract ingest https://example.org/sitemap.xml
    """
    _read(list(paths) or [options["raw"]], force=force, **options)


@click.command()
@_reading_options
def rebuild(raw: Path, **options: Any) -> None:
    """Read everything in the raw folder again, where versions changed.

    Articles that an older extractor or lexicon read are read anew; removed ones stay away. Tables of articles that
    are not in the raw folder stay as they are.

    \b
    Examples:
      rxtract rebuild
      rxtract rebuild --raw archive/ --output tables
    """
    _read([raw], raw=raw, force=False, **options)


@click.command()
@click.option("--config", type=click.Path(path_type=Path), default=Path("rxtract.toml"), show_default=True,
              metavar="FILE", help="File with the sources and their schedules.")  # fmt: skip
@click.option("--port", type=click.IntRange(1, 65535), default=4200, show_default=True,
              help="Port of the page that shows the runs, on this machine alone.")  # fmt: skip
def schedule(config: Path, port: int) -> None:
    """Fetch and read every source of rxtract.toml at its times, until Ctrl-C.

    Starts a Prefect server on this machine (or uses that of PREFECT_API_URL) and serves the schedules. Needs the
    extra: rxtract[flows].

    \b
    Examples:
      rxtract schedule
      rxtract schedule --config sources.toml --port 4300
    """
    with explained():
        try:
            from flows.serve import serve
        except ModuleNotFoundError as error:
            raise PipelineError(f"{error.name} is missing: pip install 'rxtract[flows]'") from error
        serve(str(config), port=port, say=say)


def _read(
    sources: list[str | Path], *, output: Path, raw: Path, workers: int, time_limit: float, memory_limit: int,
    size_limit: float, nesting_limit: int, attribute_limit: int, lexicon: Path | None, force: bool, strict: bool,
    as_json: bool, quiet: bool,
) -> None:  # fmt: skip
    with explained():
        choose_lexicon(lexicon)
        from pipeline.parse import PageLimits
        from pipeline.run import ingest as run
        from pipeline.workers import Limits

        limits = Limits(time_limit, memory_limit, PageLimits(attribute_limit, nesting_limit))
        with progress(quiet or as_json) as advance:
            summary = run(
                sources, output, workers=workers, limits=limits, max_bytes=int(size_limit * 2**20), force=force,
                raw=raw, on_article=advance, on_wait=say,
            )  # fmt: skip
    if as_json:
        click.echo(json.dumps(_as_json(summary), indent=2, ensure_ascii=False))
    else:
        _print_summary(summary)
    sys.exit(1 if not summary.accepted or (strict and summary.rejected) else 0)


def _as_json(summary: Summary) -> dict[str, Any]:
    rejected = [{**asdict(each), "rejected_at": each.rejected_at.isoformat()} for each in summary.rejected]
    return {**asdict(summary), "rejected": rejected}


def _print_summary(summary: Summary) -> None:
    left = f", {summary.left_out} removed earlier and left out" if summary.left_out else ""
    click.echo(
        f"{summary.new} new, {summary.changed} changed, {summary.unchanged} unchanged, "
        f"{len(summary.rejected)} rejected{left} in {summary.seconds:.1f} s"
    )
    for rejection in summary.rejected[:_REJECTIONS_SHOWN]:
        click.echo(f"  rejected {one_line(rejection.source)}: {one_line(rejection.message)}")
    if len(summary.rejected) > _REJECTIONS_SHOWN:
        click.echo(f"  and {len(summary.rejected) - _REJECTIONS_SHOWN} more: see the table rejections")
    click.echo("rows: " + ", ".join(f"{name} {count:,}" for name, count in summary.rows.items()))
    where = Path(summary.output) / "latest"
    click.echo(f"tables: {where} ({f'snapshot {summary.snapshot}' if summary.snapshot else 'nothing changed'})")
