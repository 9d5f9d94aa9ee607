"""The flow that reads articles into tables: what `rxtract ingest` does, with a run that Prefect shows.

    python -m flows.ingest raw/

Enters: names of sources. Leaves: the tables that `pipeline.ingest` leaves, and a summary as an artifact of the run.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

from prefect import flow, get_run_logger
from prefect.artifacts import create_markdown_artifact

from flows.reading import task_reader
from flows.runs import alive, run_name, slug
from pipeline.article import RawArticle
from pipeline.errors import FetchError
from pipeline.run import Summary, ingest_inputs
from pipeline.sources import load
from pipeline.sources.config import Tasks, checked_runner

_REJECTIONS_SHOWN = 50


@flow(name="ingest", flow_run_name=run_name)
def ingest_flow(
    sources: list[str],
    output: str = "output",
    raw: str = "raw",
    runner: str = "threads",
    workers: int = 2,
    batch: int = 200,
    force: bool = False,
) -> Summary:
    """Reads `sources` and leaves their tables in `output/latest`, as `pipeline.ingest` does.

    `runner` is "threads", "processes", "dask" or the address of a Dask scheduler; `workers` batches of so many
    articles are read at once.
    """
    with alive(output):
        tasks = Tasks(checked_runner("runner", runner), workers, batch)
        settings = {"sources": sources, "force": force}
        return ingest_articles(load(sources, raw=Path(raw)), output, tasks, settings, about="ingest", force=force)


def ingest_articles(
    inputs: Iterable[RawArticle | FetchError],
    output: str,
    tasks: Tasks,
    settings: Mapping[str, object],
    *,
    about: str,
    force: bool = False,
) -> Summary:
    """Reads in tasks and commits here, inside a flow run; the summary becomes an artifact named by what it is about.

    The commit is no task: it is done once, by one writer, and never cached.
    """
    logger = get_run_logger()
    with task_reader(tasks, output) as read:
        summary = ingest_inputs(inputs, output, force=force, settings=settings, read=read, on_wait=logger.info)
    for rejection in summary.rejected:
        logger.warning("rejected %s: %s", rejection.source, rejection.message)
    create_markdown_artifact(describe(summary), key=f"{slug(about)}-summary", description=f"What came of {about}")
    return summary


def describe(summary: Summary) -> str:
    """The summary as Markdown: counts, rows a table, rejections with their reasons."""
    lines = [
        f"{summary.new} new, {summary.changed} changed, {summary.unchanged} unchanged, "
        f"{len(summary.rejected)} rejected in {summary.seconds:.1f} s; tables in `{summary.output}/latest`.",
        "",
        "| table | rows |",
        "|---|---:|",
        *(f"| {name} | {count:,} |" for name, count in summary.rows.items()),
    ]
    if summary.rejected:
        lines += ["", "| rejected | why |", "|---|---|"]
        shown = summary.rejected[:_REJECTIONS_SHOWN]
        lines += [f"| {_cell(each.source)} | {_cell(each.message)} |" for each in shown]
    if len(summary.rejected) > _REJECTIONS_SHOWN:
        lines.append(f"\nand {len(summary.rejected) - _REJECTIONS_SHOWN} more in the table `rejections`")
    return "\n".join(lines)


def _cell(text: str) -> str:
    """Text that cannot break out of a Markdown table, nor bring markup of its own."""
    return " ".join(text.replace("|", "\\|").replace("<", "&lt;").replace("`", "'").split())


if __name__ == "__main__":
    ingest_flow(sys.argv[1:] or ["raw"])
