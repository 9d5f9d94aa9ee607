"""The flows that keep the tables: read everything again where versions changed, and look whether all is whole."""

from __future__ import annotations

from prefect import flow, get_run_logger, task
from prefect.artifacts import create_markdown_artifact

from flows.ingest import describe, ingest_articles
from pipeline.run import Summary
from pipeline.store import check


@flow(name="rebuild", flow_run_name="rebuild {output}")
def rebuild_flow(raw: str = "raw", output: str = "output", workers: int = 2) -> Summary:
    """Reads the raw folder again: what an older extractor or lexicon read is read anew."""
    summary = ingest_articles([raw], output, raw, workers, False)
    create_markdown_artifact(describe(summary), key="rebuild-summary", description="What the rebuild did")
    return summary


@flow(name="maintain", flow_run_name="maintain {output}")
def maintain_flow(output: str = "output") -> list[str]:
    """Checks the tables; fails, with every problem in an artifact, where something is wrong."""
    problems = check_tables(output)
    if problems:
        create_markdown_artifact("\n".join(f"- `{each}`" for each in problems), key="problems")
        raise RuntimeError(f"{len(problems)} problems in {output}: {problems[0]}")
    return problems


@task(name="check", persist_result=False)
def check_tables(output: str) -> list[str]:
    """What is wrong with the tables, a sentence each."""
    problems = check(output)
    for problem in problems:
        get_run_logger().error("%s", problem)
    return problems
