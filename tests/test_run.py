"""One batch through the rooms, into real tables."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

import pandas as pd
import pytest

import pipeline
from pipeline.records import EXTRACTED

ROOT = Path(__file__).resolve().parent.parent
WHEN = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)

PAGE = """<!doctype html><title>{title}</title>{canonical}<main><h1>{title}</h1>
<p>{text} This page speaks about sertraline (Zoloft) at some length, so that it has words enough to be an article.</p>
<h2>How is it taken?</h2><ul><li>With water</li><li>Once a day</li></ul></main>"""


def write(folder: Path, name: str, title: str, text: str = "First version.", canonical: str | None = None) -> Path:
    link = f'<link rel="canonical" href="{canonical}">' if canonical else ""
    folder.mkdir(parents=True, exist_ok=True)
    page = folder / name
    page.write_text(PAGE.format(title=title, text=text, canonical=link), encoding="utf8")
    os.utime(page, (WHEN.timestamp(), WHEN.timestamp()))
    return page


def table(name: str, output: Path) -> pd.DataFrame:
    return pipeline.read_table(name, output)


@pytest.fixture
def raw(tmp_path: Path) -> Path:
    for name in ("a", "b", "c"):
        write(tmp_path / "raw", f"{name}.html", f"Article {name}")
    return tmp_path / "raw"


def test_a_changed_article_replaces_its_rows_in_every_table(raw: Path, tmp_path: Path) -> None:
    output = tmp_path / "output"
    pipeline.ingest([raw], output, raw=raw)
    write(raw, "b.html", "Article b", "Second version.")
    summary = pipeline.ingest([raw], output, raw=raw)
    assert (summary.new, summary.changed, summary.unchanged) == (0, 1, 2)
    articles = table("articles", output)
    assert sorted(articles["title"]) == ["Article a", "Article b", "Article c"]
    versions = dict(zip(articles["article_id"], articles["article_version"], strict=True))
    assert articles["text"].str.contains("Second version").sum() == 1
    for name in EXTRACTED:
        rows = table(name, output)
        assert (rows["article_id"].map(versions) == rows["article_version"]).all(), name


def test_force_reads_unchanged_articles_again(raw: Path, tmp_path: Path) -> None:
    pipeline.ingest([raw], tmp_path / "output", raw=raw)
    summary = pipeline.ingest([raw], tmp_path / "output", raw=raw, force=True)
    assert (summary.changed, summary.unchanged) == (3, 0)
    assert len(table("articles", tmp_path / "output")) == 3


def test_rejected_inputs_are_rows_and_an_article_that_breaks_keeps_its_rows(raw: Path, tmp_path: Path) -> None:
    output = tmp_path / "output"
    pipeline.ingest([raw], output, raw=raw)
    (raw / "b.html").write_bytes(b"\x00\x01\x02")
    summary = pipeline.ingest([raw, tmp_path / "gone"], output, raw=raw)
    assert [rejection.stage for rejection in summary.rejected] == ["parse", "sources"]
    rejections = table("rejections", output)
    assert sorted(rejections["source"]) == sorted([str(raw / "b.html"), str(tmp_path / "gone")])
    assert len(table("articles", output)) == 3


def test_the_frame_of_a_page_whose_text_a_script_brings_is_rejected(tmp_path: Path) -> None:
    page = tmp_path / "raw" / "frame.html"
    page.parent.mkdir()
    page.write_text("<title>All About Zoloft</title><body><div id=app></div><script>load()</script>")
    summary = pipeline.ingest([page], tmp_path / "output", raw=page.parent)
    assert [rejection.message for rejection in summary.rejected] == ["no text in it"]


def test_two_texts_that_claim_one_canonical_url_stay_apart_with_a_warning(tmp_path: Path) -> None:
    raw = tmp_path / "raw"
    for name in ("one", "two"):
        write(raw, f"{name}.html", name, canonical="https://example.org/same")
    write(raw, "copy.html", "one", canonical="https://example.org/same")
    summary = pipeline.ingest([raw], tmp_path / "output", raw=raw)
    articles = table("articles", tmp_path / "output").set_index("title")
    assert sorted(articles.index) == ["one", "two"]
    assert list(articles.loc["one", "warnings"]) == []
    assert "claims https://example.org/same too" in articles.loc["two", "warnings"][0]
    again = pipeline.ingest([raw], tmp_path / "output", raw=raw)
    assert (summary.new, again.new, again.changed, again.snapshot) == (2, 0, 0, None)


@pytest.mark.parametrize("workers", [0, 2])
def test_an_article_that_takes_the_canonical_url_of_an_unchanged_one_leaves_what_a_fresh_run_would(
    tmp_path: Path, workers: int
) -> None:
    raw, lived, fresh = tmp_path / "raw", tmp_path / "lived", tmp_path / "fresh"
    write(raw, "a.html", "a")
    write(raw, "b.html", "b", canonical="https://example.org/same")
    for number in range(20):  # so many that workers run ahead
        write(raw, f"c{number:02}.html", f"c{number}")
    pipeline.ingest([raw], lived, raw=raw, workers=workers)
    write(raw, "a.html", "a", "Second version.", canonical="https://example.org/same")
    again = pipeline.ingest([raw], lived, raw=raw, workers=workers)
    pipeline.ingest([raw], fresh, raw=raw)
    columns = ["article_id", "article_version", "source", "title", "warnings"]
    for name in (lived, fresh):
        assert len(table("articles", name)) == 22
    pd.testing.assert_frame_equal(
        *(table("articles", name)[columns].sort_values("source", ignore_index=True) for name in (lived, fresh))
    )
    assert (again.new, again.changed, again.unchanged) == (1, 1, 20)
    assert pipeline.ingest([raw], lived, raw=raw, workers=workers).snapshot is None


def test_an_article_that_goes_by_another_id_leaves_nothing_under_the_old_one(raw: Path, tmp_path: Path) -> None:
    output = tmp_path / "output"
    pipeline.ingest([raw], output, raw=raw)
    write(raw, "b.html", "Article b", canonical="https://example.org/b")
    summary = pipeline.ingest([raw], output, raw=raw)
    assert (summary.new, summary.changed, summary.unchanged) == (0, 1, 2)
    assert sorted(table("articles", output)["title"]) == ["Article a", "Article b", "Article c"]
    assert set(table("blocks", output)["article_id"]) == set(table("articles", output)["article_id"])
    write(raw, "b.html", "Article b")  # nothing says that the old id was removed: it may come back
    summary = pipeline.ingest([raw], output, raw=raw)
    assert (summary.new, summary.changed, summary.left_out) == (0, 1, 0)
    assert len(table("articles", output)) == 3


def test_files_of_one_name_from_two_roots_lose_nothing(tmp_path: Path) -> None:
    write(tmp_path / "one", "index.html", "one")
    write(tmp_path / "two", "index.html", "two")
    roots = [tmp_path / "one", tmp_path / "two"]
    pipeline.ingest(roots, tmp_path / "output", raw=tmp_path / "raw")
    assert sorted(table("articles", tmp_path / "output")["title"]) == ["one", "two"]
    assert pipeline.ingest(roots, tmp_path / "output", raw=tmp_path / "raw").snapshot is None


def test_an_unchanged_file_that_is_read_again_keeps_to_the_limit_on_size(tmp_path: Path) -> None:
    """Of two that claim one address the first to come has it: the one that had it before is loaded once more."""
    raw, output, large = tmp_path / "raw", tmp_path / "output", "x" * 3000
    write(raw, "b.html", f"kept before {large}", canonical="https://example.org/page")
    assert pipeline.ingest([raw], output, raw=raw, max_bytes=20_000).new == 1
    write(raw, "a.html", "came later", canonical="https://example.org/page")
    said: list[str] = []

    def grow(source: str) -> None:
        said.append(source)
        write(raw, "b.html", f"grown meanwhile {large * 9}", canonical="https://example.org/page")

    summary = pipeline.ingest([raw], output, raw=raw, max_bytes=20_000, on_article=grow)
    assert [Path(each).name for each in said] == ["a.html", "b.html"]
    (rejection,) = summary.rejected
    assert Path(rejection.source).name == "b.html"
    assert "larger than" in rejection.message


def test_the_tables_do_not_depend_on_the_number_of_workers(tmp_path: Path) -> None:
    raw = tmp_path / "raw"
    for number in range(40):
        write(raw, f"{number:02}.html", f"Article {number}")
    (raw / "empty.html").write_bytes(b"")
    one = pipeline.ingest([raw], tmp_path / "one", raw=raw, clock=lambda: WHEN)
    two = pipeline.ingest([raw], tmp_path / "two", raw=raw, clock=lambda: WHEN, workers=2)
    assert one.new == two.new == 40
    assert files(tmp_path / "one") == files(tmp_path / "two")


def test_the_same_input_with_the_same_clock_writes_the_same_bytes(raw: Path, tmp_path: Path) -> None:
    for name in ("one", "two"):
        pipeline.ingest([raw], tmp_path / name, raw=raw, clock=lambda: WHEN)
    assert files(tmp_path / "one") == files(tmp_path / "two") != {}


def files(output: Path) -> dict[str, bytes]:
    latest = output / "latest"
    return {str(each.relative_to(latest)): each.read_bytes() for each in latest.rglob("*.parquet")}


def test_ctrl_c_leaves_the_last_snapshot_as_it_was(raw: Path, tmp_path: Path) -> None:
    output = tmp_path / "output"
    pipeline.ingest([raw], output, raw=raw)
    before = (output / "latest").resolve()
    for number in range(3000):
        write(raw, f"{number}.html", f"Article {number}")
    process = subprocess.Popen(
        [sys.executable, "-m", "pipeline", "ingest", str(raw), "--output", str(output), "--raw", str(raw)],
        cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    time.sleep(3)  # it is in the middle of some 3,000 articles
    process.send_signal(signal.SIGINT)
    _, said = process.communicate(timeout=60)
    assert process.returncode == 130
    assert "interrupted" in said
    assert "Traceback" not in said
    assert (output / "latest").resolve() == before
    assert len(table("articles", output)) == 3


@pytest.mark.parametrize("workers", [0, 2])
def test_what_an_earlier_commit_of_the_run_took_is_known_in_the_later_ones(
    workers: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    raw, pages = tmp_path / "raw", {"a": "same", "b": "b", "c": "same", "d": "other", "e": "e", "f": "f", "g": "g"}
    for name, title in pages.items():
        write(raw, f"{name}.html", title, canonical="https://example.org/x" if name in "acdg" else None)
    at_once = pipeline.ingest([raw], tmp_path / "at once", raw=raw, workers=workers)
    monkeypatch.setattr("pipeline.run.BATCH", 2)
    in_pieces = pipeline.ingest([raw], tmp_path / "in pieces", raw=raw, workers=workers)
    assert in_pieces.snapshot == 4
    assert at_once.snapshot == 1
    counts = [(each.new, each.changed, each.unchanged) for each in (at_once, in_pieces)]
    assert counts == [(6, 0, 1)] * 2
    columns = ["article_id", "article_version", "source", "title", "warnings"]
    pd.testing.assert_frame_equal(
        *(
            table("articles", tmp_path / name)[columns].sort_values("source", ignore_index=True)
            for name in ("at once", "in pieces")
        )
    )
    again = pipeline.ingest([raw], tmp_path / "in pieces", raw=raw, workers=workers)
    assert (again.new, again.changed, again.unchanged, again.snapshot) == (0, 0, 7, None)
