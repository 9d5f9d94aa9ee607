"""The flows that keep the tables: read everything again where versions changed, and look whether all is whole."""

from __future__ import annotations

from pathlib import Path

from prefect import flow, get_run_logger, task
from prefect.artifacts import create_markdown_artifact
from prefect.cache_policies import NO_CACHE

from flows.ingest import ingest_articles
from flows.runs import alive, run_name
from pipeline.run import Summary
from pipeline.sources import load
from pipeline.sources.config import Tasks, checked_runner
from pipeline.store import check


@flow(name="rebuild", flow_run_name=run_name)
def rebuild_flow(raw: str = "raw", output: str = "output", runner: str = "threads", workers: int = 2) -> Summary:
    """Reads the raw folder again: what an older extractor or lexicon read is read anew."""
    with alive(output):
        tasks = Tasks(checked_runner("runner", runner), workers)
        return ingest_articles(load([raw], raw=Path(raw)), output, tasks, {"sources": [raw]}, about="rebuild")


@flow(name="maintain", flow_run_name=run_name)
def maintain_flow(output: str = "output") -> list[str]:
    """Checks the tables; fails, with every problem in an artifact, where something is wrong."""
    with alive(output):
        problems = check_tables(output)
        if problems:
            create_markdown_artifact("\n".join(f"- `{each}`" for each in problems), key="problems")
            raise RuntimeError(f"{len(problems)} problems in {output}: {problems[0]}")
        return problems


@task(name="check", task_run_name="check {output}", cache_policy=NO_CACHE, persist_result=False)
def check_tables(output: str) -> list[str]:
    """What is wrong with the tables, a sentence each."""
    problems = check(output)
    for problem in problems:
        get_run_logger().error("%s", problem)
    return problems
