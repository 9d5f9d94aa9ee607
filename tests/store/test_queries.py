"""docs/queries.md tells the truth: each question's SQL gives the answer that stands below it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import pipeline
from docs import answer_queries as answers

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "queries.md").read_text("utf-8")


QUESTIONS = list(answers.QUESTION.finditer(PAGE))


@pytest.fixture(scope="module")
def samples(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The tables of the sample articles."""
    output = tmp_path_factory.mktemp("samples")
    pipeline.ingest([ROOT / "raw"], output)
    return output


def test_there_are_at_least_twenty_questions() -> None:
    assert len(QUESTIONS) >= 20
    assert len(QUESTIONS) == PAGE.count("```sql")


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda match: match["sql"].split("\n")[0][:40])
def test_every_query_gives_the_answer_below_it(samples: Path, question: re.Match[str]) -> None:
    found = answers.markdown(question["sql"], samples)
    assert found == question["answer"], "where the change is right, run: python -m docs.answer_queries"
