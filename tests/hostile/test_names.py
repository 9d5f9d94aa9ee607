"""Names that were made to lead somewhere else: of files, links and addresses. Nothing is written or read elsewhere."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

import pipeline
from pipeline.article import RawArticle
from pipeline.cli import main
from pipeline.errors import FetchError
from pipeline.run import ingest_inputs, remove_articles
from pipeline.sources import load

PAGE = "<!DOCTYPE html><title>Zoloft</title><h1>Zoloft</h1><p>Take sertraline in the morning, with food.</p>"
AWAY = [
    "http://example.org/../../../../etc/passwd",
    "http://example.org/..%2f..%2f..%2fetc/passwd",
    "http://example.org/%00/a.html",
    "http://example.org/a\nb.html",
    "file:///etc/passwd",
    "../../../outside.html",
    "/etc/passwd",
    "C:\\Windows\\win.ini",
    "http://example.org/" + "a/" * 5_000,
    "http://[::1",
    "http://example.org:99999999/",
    "javascript:alert(1)",
    "http://\u202eexample.org/",
    "//example.org/a",
    "",
]
ODD_NAMES = [
    "a\nb.html",
    "a\tb.html",
    "\x1b[2Jc.html",
    " .html",
    "-rf.html",
    "*.html",
    "[a].html",
    "'; drop.html",
    "é.html",
]


def tree(folder: Path) -> set[str]:
    """Every file and folder in it, links not followed."""
    return {str(each.relative_to(folder)) for each in folder.rglob("*")}


@pytest.mark.parametrize("address", AWAY)
def test_an_address_or_canonical_link_leads_nowhere_else(address: str, tmp_path: Path) -> None:
    output, raw = tmp_path / "in" / "output", tmp_path / "in" / "raw"
    raw.mkdir(parents=True)
    (tmp_path / "outside.html").write_text("not to be touched")
    link = f'<link rel=canonical href="{address}"><meta property="og:url" content="{address}"><base href="{address}">'
    inputs = [
        RawArticle((link + PAGE).encode(), "one.html", path="one.html"),
        RawArticle((PAGE + "<p>More of it.").encode(), address or "-", url=address or None),
    ]
    summary = ingest_inputs(inputs, output)
    assert summary.new + len(summary.rejected) == 2
    assert tree(tmp_path) - {"in", "outside.html"} == {each for each in tree(tmp_path) if each.startswith("in/")}
    assert tree(raw) == set()
    assert not list(output.glob("**/*passwd*"))
    ids = list(pipeline.read_table("articles", output).article_id)
    assert all(each.isalnum() for each in ids)
    remove_articles(ids, output, raw=raw, purge=True)
    assert (tmp_path / "outside.html").read_text() == "not to be touched"


@pytest.mark.skipif(sys.platform == "darwin", reason="file names are UTF-8 on macOS")
def test_files_of_odd_names_are_read_and_told_in_one_line_each(tmp_path: Path) -> None:
    raw = tmp_path / "raw"
    raw.mkdir()
    names = [os.fsencode(name) for name in ODD_NAMES] + [b"caf\xe9.html", b"\xff\xfe.html"]
    for number, name in enumerate(names):
        (raw / os.fsdecode(name)).write_text(PAGE + f"<p>It is number {number}.")
        (raw / os.fsdecode(name + b".txt")).write_bytes(b"")
    done = CliRunner().invoke(main, ["ingest", str(raw), "--output", str(tmp_path / "out"), "--workers", "0"])
    assert done.exit_code == 0, done.output
    assert done.output.splitlines()[0].startswith(f"{len(names)} new, 0 changed, 0 unchanged, {len(names)} rejected")
    assert len([line for line in done.output.splitlines() if line.startswith("  rejected ")]) == len(names)
    assert "\x1b" not in done.output
    assert len(done.output.splitlines()) == len(names) + 3
    articles = pipeline.read_table("articles", tmp_path / "out")
    assert len(articles) == len(names)
    assert articles.source.is_unique


def test_links_that_go_round_are_told(tmp_path: Path) -> None:
    (tmp_path / "a.html").symlink_to(tmp_path / "b.html")
    (tmp_path / "b.html").symlink_to(tmp_path / "a.html")
    (tmp_path / "self.html").symlink_to(tmp_path / "self.html")
    (tmp_path / "folder").symlink_to(tmp_path)
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "up").symlink_to(tmp_path)
    (tmp_path / "good.html").write_text(PAGE)
    for named in (tmp_path, tmp_path / "**" / "*.html", tmp_path / "*"):
        found = list(load([named], raw=tmp_path))
        good = [each for each in found if isinstance(each, RawArticle)]
        assert {each.path for each in good} <= {"good.html", "folder/good.html", "deep/up/good.html"}
        assert "good.html" in {each.path for each in good}
        errors = [each.message for each in found if isinstance(each, FetchError)]
        assert set(errors) <= {"Too many levels of symbolic links", "not a regular file"}
        assert len(found) < 50
    (loop,) = load([tmp_path / "self.html"], raw=tmp_path)
    assert isinstance(loop, FetchError)
