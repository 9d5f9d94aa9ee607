"""The corpus as one page: every figure with its numbers and its query, and nothing from outside."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from pathlib import Path

import pytest

import pipeline
from pipeline.views.report import FIGURES, report_page
from tests.views.test_article import HOSTILE, Tags, ingested

NOW = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)


@pytest.fixture(scope="module")
def output(tmp_path_factory: pytest.TempPathFactory, samples: Path) -> Path:
    folder = tmp_path_factory.mktemp("report") / "output"
    pipeline.ingest([samples], folder, raw=samples)
    return folder


def test_every_figure_shows_the_answer_to_its_own_query(output: Path) -> None:
    page = report_page(output, now=NOW)
    connection = pipeline.connect(output)
    for figure in FIGURES:
        part = page[page.index(f'<section id="{figure.key}"') :]
        part = part[: part.index("</section>")]
        rows = connection.execute(figure.sql).fetchall()
        assert part.count("<tr>") == (len(rows) + 1 if rows else 0), figure.key
        assert ("<svg" in part) == bool(figure.draw and rows), figure.key


def test_the_page_asks_for_nothing_from_outside_and_runs_no_script(output: Path) -> None:
    page = report_page(output, now=NOW)
    for tag, attributes in Tags(page).tags:
        assert tag not in ("script", "iframe", "img", "object")
        assert not (attributes.get("href") or "#").startswith("http")
    assert not re.search(r"url\((?!#)", page)


def test_the_same_tables_and_clock_draw_the_same_page(output: Path) -> None:
    assert report_page(output, now=NOW) == report_page(output, now=NOW)


def test_an_empty_corpus_draws_a_page_too(tmp_path: Path) -> None:
    assert "Nothing of the kind." in report_page(tmp_path / "nothing", now=NOW)


def test_a_hostile_corpus_is_shown_as_text(tmp_path: Path) -> None:
    tags = Tags(report_page(ingested(tmp_path, HOSTILE), now=NOW)).tags
    assert not [tag for tag, attributes in tags if tag in ("script", "b", "img") or "onerror" in attributes]


def test_what_changed_since_a_snapshot_is_counted(tmp_path: Path) -> None:
    ingested(tmp_path, "<p>Sertraline is a medicine that has words enough here to be read as an article.", "one.html")
    output = ingested(tmp_path, "<p>Ibuprofen is one more that has words enough to be read as an article.", "two.html")
    totals = re.findall(r"<dt>([^<]+) since snapshot 1</dt><dd>(\d+)</dd>", report_page(output, since=1, now=NOW))
    assert totals == [("new", "1"), ("changed", "0"), ("gone", "0")]
