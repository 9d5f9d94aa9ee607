"""The flow that reads articles into tables: what `rxtract ingest` does, with a run that Prefect shows.

    python -m flows.ingest raw/

Enters: names of sources. Leaves: the tables that `pipeline.ingest` leaves, and a summary as an artifact of the run.
"""

from __future__ import annotations

import sys

from prefect import flow, get_run_logger, task
from prefect.artifacts import create_markdown_artifact

import pipeline
from pipeline.run import Summary

_REJECTIONS_SHOWN = 50


@flow(name="ingest", flow_run_name="ingest into {output}")
def ingest_flow(
    sources: list[str], output: str = "output", raw: str = "raw", workers: int = 2, force: bool = False
) -> Summary:
    """Reads `sources` and leaves their tables in `output/latest`, as `pipeline.ingest` does."""
    summary = ingest_articles(sources, output, raw, workers, force)
    create_markdown_artifact(describe(summary), key="ingest-summary", description="What the ingestion did")
    return summary


@task(name="ingest articles", persist_result=False)
def ingest_articles(sources: list[str], output: str, raw: str, workers: int, force: bool) -> Summary:
    """Reads and commits; never cached, because the commit is what it is for."""
    logger = get_run_logger()
    summary = pipeline.ingest(sources, output, raw=raw, workers=workers, force=force, on_wait=logger.info)
    for rejection in summary.rejected:
        logger.warning("rejected %s: %s", rejection.source, rejection.message)
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
