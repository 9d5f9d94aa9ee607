"""Writes the answers in docs/queries.md anew: what each query there gives on the sample articles in raw/.

    python -m docs.answer_queries      # and what the commands of docs/tutorial.md print

The questions and their SQL are written by hand and stay as they are.
"""

from __future__ import annotations

import re
import tempfile
from pathlib import Path

import pipeline
from docs import run_tutorial
from pipeline.store import run_query

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs" / "queries.md"

QUESTION = re.compile(r"```sql\n(?P<sql>[^`]+)\n```\n\n<!-- answer -->\n(?P<answer>(?:\|[^\n]*\n)*)")
LONGEST = 90  # characters of a cell that a page can show


def answered(page: str, output: Path) -> str:
    """The page with every answer as the tables in `output` give it."""

    def answer(match: re.Match[str]) -> str:
        kept = match.group()[: match.start("answer") - match.start()]
        return kept + markdown(match["sql"], output)

    return QUESTION.sub(answer, page)


def markdown(sql: str, output: Path) -> str:
    """The rows of a query as a Markdown table."""
    found = run_query(sql, output)
    lines = [found.schema.names, ["---"] * found.num_columns]
    lines += [[_cell(value) for value in row.values()] for row in found.to_pylist()]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


def _cell(value: object) -> str:
    if value is None:
        return ""
    text = ", ".join(map(str, value)) if isinstance(value, list) else str(value)
    text = re.sub(r"\s+", " ", text).replace("|", "\\|")
    return text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        pipeline.ingest([ROOT / "raw"], folder)
        PAGE.write_text(answered(PAGE.read_text("utf-8"), Path(folder)), "utf-8")
    with tempfile.TemporaryDirectory() as folder:
        run_tutorial.PAGE.write_text(run_tutorial.told(run_tutorial.PAGE.read_text("utf-8"), Path(folder)), "utf-8")
