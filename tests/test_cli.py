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


COMMANDS = [
    [],
    *([name] for name in "ingest fetch rebuild schedule tables schema query shell".split()),
    *([name] for name in "show report check history remove lexicon".split()),
    *(["lexicon", name] for name in "lookup add remove build".split()),
]


def test_help_shows_examples_and_imports_nothing_heavy(tmp_path: Path) -> None:
    for command in COMMANDS:
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


@pytest.fixture(scope="module")
def tables_of_two(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the tables of two articles, for commands that only read."""
    home = tmp_path_factory.mktemp("home")
    (home / "raw").mkdir()
    (home / "raw" / "a.txt").write_text("Ibuprofen eases pain, and it is taken with food by most people.\n")
    (home / "raw" / "b.txt").write_text("Naproxen eases pain too, and it is taken with food by most people.\n")
    assert rxtract("ingest", "--workers", "0", cwd=home).returncode == 0
    return home


def test_a_query_is_answered_as_csv_json_parquet_and_from_standard_input(tables_of_two: Path) -> None:
    sql = "select surface, kind from drug_mentions order by surface"
    assert rxtract("query", sql, cwd=tables_of_two).stdout == "surface,kind\nIbuprofen,generic\nNaproxen,generic\n"
    found = json.loads(rxtract("query", "-", "--format", "json", cwd=tables_of_two, stdin=sql.encode()).stdout)
    assert found[1] == {"surface": "Naproxen", "kind": "generic"}
    (tables_of_two / "question.sql").write_text(sql)
    assert rxtract("query", "question.sql", "-o", "answer.parquet", cwd=tables_of_two).returncode == 0
    import pyarrow.parquet as pq

    assert pq.read_table(tables_of_two / "answer.parquet").to_pylist() == found


@pytest.mark.parametrize(
    "sql",
    ["drop view articles", "copy articles to 'x.csv'", "select 1; select 2", "from read_csv('/etc/passwd')", "selekt"],
)
def test_a_query_that_writes_or_reads_elsewhere_is_refused_in_one_line(tables_of_two: Path, sql: str) -> None:
    done = rxtract("query", sql, cwd=tables_of_two)
    assert done.returncode == 1
    assert done.stderr.startswith("rxtract: ")
    assert "Traceback" not in done.stderr


def test_the_shell_answers_statement_after_statement_and_survives_a_slip(tables_of_two: Path) -> None:
    typed = b"select count(*) as n\nfrom articles;\nselekt;\n.tables\nselect 7 as seven;\n.quit\nselect 8;\n"
    done = rxtract("shell", cwd=tables_of_two, stdin=typed)
    assert done.returncode == 0
    assert done.stdout.startswith("n\n2\n")
    assert "drug_mentions\n" in done.stdout
    assert done.stdout.endswith("seven\n7\n")
    assert "selekt" in done.stderr


def test_schema_check_and_history_speak_to_programs(tables_of_two: Path) -> None:
    schema = json.loads(rxtract("schema", "faqs", "--json", cwd=tables_of_two).stdout)
    assert all(column["doc"] for column in schema)
    assert rxtract("schema", "nothing", cwd=tables_of_two).returncode == 1
    assert json.loads(rxtract("check", "--json", cwd=tables_of_two).stdout) == []
    (commit,) = json.loads(rxtract("history", "--json", cwd=tables_of_two).stdout)
    assert (commit["articles_new"], commit["kept"]) == (2, True)


def test_check_finds_a_broken_file_and_exits_1(tables_of_two: Path, tmp_path: Path) -> None:
    import shutil

    shutil.copytree(tables_of_two / "output", tmp_path / "output", symlinks=True)
    (part,) = (tmp_path / "output" / "latest" / "articles").glob("*.parquet")
    content = part.read_bytes()
    part.unlink()
    part.write_bytes(content[:200] + b"\0" + content[201:])
    done = rxtract("check", cwd=tmp_path)
    assert done.returncode == 1
    assert part.stem in done.stdout


def test_a_removed_article_stays_away_until_it_is_forced(home: Path) -> None:
    rxtract("ingest", "--workers", "0", cwd=home)
    removed = rxtract("remove", "b.txt", cwd=home)
    assert removed.returncode == 0, removed.stderr
    again = json.loads(rxtract("rebuild", "--workers", "0", "--json", cwd=home).stdout)
    assert (again["left_out"], again["rows"]["articles"]) == (1, 1)
    forced = json.loads(rxtract("ingest", "--force", "--workers", "0", "--json", cwd=home).stdout)
    assert forced["rows"]["articles"] == 2


def test_a_purged_article_leaves_nothing_behind(home: Path) -> None:
    rxtract("ingest", "--workers", "0", cwd=home)
    assert rxtract("remove", "b.txt", "--purge", cwd=home).returncode == 0
    assert not (home / "raw" / "b.txt").exists()
    assert (home / "raw" / "a.html").exists()
    left = [file for file in (home / "output").rglob("*") if file.is_file() and b"taken with food" in file.read_bytes()]
    assert left == []


def test_show_writes_a_page_and_report_draws_the_corpus(tables_of_two: Path) -> None:
    assert rxtract("show", "a.txt", "--html", "-o", "page.html", cwd=tables_of_two).returncode == 0
    assert "Ibuprofen" in (tables_of_two / "page.html").read_text()
    assert json.loads(rxtract("show", "a.txt", "--json", cwd=tables_of_two).stdout)["drug_mentions"]
    assert rxtract("show", "nothing", cwd=tables_of_two).returncode == 1
    assert rxtract("report", "-o", "report.html", cwd=tables_of_two).returncode == 0
    assert "<svg" in (tables_of_two / "report.html").read_text()


def test_names_of_ones_own_are_added_removed_looked_up_and_used(tmp_path: Path) -> None:
    assert "rxcui:" in rxtract("lexicon", "lookup", "Prozac", cwd=tmp_path).stdout
    assert rxtract("lexicon", "lookup", "Foozol", cwd=tmp_path).returncode == 1
    names = ("--lexicon", "ours.toml")
    assert (
        rxtract("lexicon", "add", "Foozol", "--means", "ibuprofen", "--kind", "brand", *names, cwd=tmp_path).returncode
        == 0
    )
    assert rxtract("lexicon", "remove", "naproxen", *names, cwd=tmp_path).returncode == 0
    (found,) = json.loads(rxtract("lexicon", "lookup", "Foozol", *names, "--json", cwd=tmp_path).stdout)
    assert (found["kind"], found["normalized"]) == ("brand", "ibuprofen")
    (tmp_path / "raw").mkdir()
    (tmp_path / "raw" / "a.txt").write_text(
        "Foozol and naproxen ease pain, and both are taken with food by most people."
    )
    assert rxtract("ingest", *names, cwd=tmp_path).returncode == 0
    said = rxtract("query", "select surface, name from drug_mentions", cwd=tmp_path).stdout
    assert said == "surface,name\nFoozol,ibuprofen\n"
