"""The command line as its user types it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from pipeline.version import VERSION


def rxtract(*arguments: str | Path, cwd: Path, stdin: bytes | None = None) -> subprocess.CompletedProcess[str]:
    done = subprocess.run(
        [sys.executable, "-m", "pipeline", *map(str, arguments)],
        cwd=cwd, input=stdin, capture_output=True, timeout=120, check=False, env=environment(),
    )  # fmt: skip
    return subprocess.CompletedProcess(done.args, done.returncode, done.stdout.decode(), done.stderr.decode())


def environment() -> dict[str, str]:
    import os

    return {**os.environ, "PYTHONPATH": str(Path(__file__).resolve().parent.parent)}


@pytest.fixture
def home(tmp_path: Path) -> Path:
    raw = tmp_path / "raw"
    raw.mkdir()
    (raw / "a.html").write_text("<title>A</title><h1>Aspirin</h1><p>Aspirin eases pain. " + "More words here. " * 20)
    (raw / "b.txt").write_text("Ibuprofen\n\nIbuprofen eases pain too, and it is taken with food by most people.\n")
    return tmp_path


def test_help_shows_examples_and_imports_nothing_heavy(tmp_path: Path) -> None:
    for command in ([], ["ingest"], ["tables"]):
        shown = rxtract(*command, "--help", cwd=tmp_path)
        assert shown.returncode == 0
        assert "Examples:" in shown.stdout
    loaded = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "pipeline", "--help"],
        capture_output=True, text=True, cwd=tmp_path, env=environment(), check=True,
    ).stderr  # fmt: skip
    modules = {line.rsplit("|", 1)[-1].strip().split(".")[0] for line in loaded.splitlines()}
    assert "click" in modules
    assert not modules & {"prefect", "pandas", "pyarrow", "duckdb", "lxml", "bs4", "rich", "ahocorasick_rs"}


def test_the_version_is_told(tmp_path: Path) -> None:
    assert rxtract("--version", cwd=tmp_path).stdout.strip().endswith(VERSION)


def test_an_ingestion_ends_with_a_summary_and_tables_that_can_be_listed(home: Path) -> None:
    done = rxtract("ingest", cwd=home)
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("2 new, 0 changed, 0 unchanged, 0 rejected in ")
    assert "tables: output/latest" in done.stdout
    listed = {each["name"]: each for each in json.loads(rxtract("tables", "--json", cwd=home).stdout)}
    assert listed["articles"]["rows"] == 2
    assert listed["drug_mentions"]["columns"][:2] == ["article_id", "article_version"]
    assert "drug_mentions" in rxtract("tables", cwd=home).stdout


def test_a_second_ingestion_finds_nothing_new_and_makes_no_snapshot(home: Path) -> None:
    rxtract("ingest", cwd=home)
    before = (home / "output" / "latest").resolve()
    again = json.loads(rxtract("ingest", "--json", cwd=home).stdout)
    assert (again["new"], again["changed"], again["unchanged"], again["snapshot"]) == (0, 0, 2, None)
    assert (home / "output" / "latest").resolve() == before


def test_standard_input_is_ingested_and_kept(home: Path) -> None:
    done = rxtract("ingest", "-", "--json", cwd=home, stdin=b"<h1>Zoloft</h1><p>Zoloft is a brand of sertraline.")
    assert json.loads(done.stdout)["new"] == 1
    assert json.loads(rxtract("ingest", "raw", "--json", cwd=home).stdout)["unchanged"] == 1


def test_bad_input_is_told_with_its_reason_and_everything_else_comes_through(home: Path) -> None:
    (home / "raw" / "empty.html").write_bytes(b"")
    (home / "raw" / "picture.html").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))
    done = rxtract("ingest", "raw", "missing.html", cwd=home)
    assert done.returncode == 0
    assert "2 new, 0 changed, 0 unchanged, 3 rejected" in done.stdout
    assert "rejected raw/empty.html: empty" in done.stdout
    assert "rejected raw/picture.html: not text but a PNG picture" in done.stdout
    assert "rejected missing.html: no such file or directory" in done.stdout
    assert rxtract("ingest", "raw", "missing.html", "--strict", cwd=home).returncode == 1


def test_nothing_that_came_through_is_exit_code_1_and_bad_usage_2(home: Path) -> None:
    assert rxtract("ingest", "missing.html", cwd=home).returncode == 1
    assert rxtract("ingest", "--workers", "none", cwd=home).returncode == 2
    assert rxtract("inject", cwd=home).returncode == 2


def test_tables_without_an_output_says_what_to_do(tmp_path: Path) -> None:
    done = rxtract("tables", cwd=tmp_path)
    assert done.returncode == 1
    assert "rxtract ingest" in done.stderr
    assert "Traceback" not in done.stderr
