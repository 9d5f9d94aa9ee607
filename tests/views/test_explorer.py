"""The explorer over HTTP: what it shows, what it refuses, and how it begins and ends."""

from __future__ import annotations

import csv
import io
import json
import threading
import time
from contextlib import suppress
from pathlib import Path

import pyarrow.parquet as pq
import pytest
from jsonschema import Draft202012Validator

import pipeline
from pipeline.run import remove_articles
from tests.views.serving import Served, served
from tests.views.test_article import PROSE, Tags

SEMAGLUTIDE = "rxcui:1991302"
HARD = "select levenshtein(repeat('ab', 300000), repeat('ba', 300000))"
"""One function call of some minutes, inside which DuckDB does not give up."""


def article_id(explorer: Served, words: str) -> str:
    found: str = explorer.json(f"/api/search?q={words}")["hits"][0]["article_id"]
    return found


# ---------------------------------------------------------------- pages
def test_the_start_tells_what_there_is(explorer: Served) -> None:
    page = explorer.page("/")
    assert "7 health articles" in page
    assert f'href="/drugs/{SEMAGLUTIDE.replace(":", "%3A")}"' in page


def test_every_link_of_the_pages_leads_somewhere(explorer: Served) -> None:
    waiting, seen = ["/", "/search?q=metformin", "/drugs/Ozempic", "/sql?q=from+drugs+limit+3"], set()
    while waiting and len(seen) < 60:
        path = waiting.pop(0).partition("#")[0]
        if path in seen or path.startswith("/report"):
            continue
        seen.add(path)
        response, body = explorer.response(path)
        assert response.status == 200, path
        if response.headers["content-type"].startswith("text/html"):
            found = [attributes.get("href") or "" for tag, attributes in Tags(body.decode()).tags if tag == "a"]
            waiting += [href for href in found if href.startswith("/")]
    assert len(seen) == 60


def test_a_drug_page_tells_where_it_is_named_what_is_said_and_with_whom(explorer: Served) -> None:
    page = explorer.page("/drugs/Ozempic")
    for told in ("<h1>semaglutide</h1>", "sold as Ozempic", "not approved", "Is Ozempic the same as Wegovy?",
                 "metformin", "DrugBank DB13928", "/mentions.csv?drug="):  # fmt: skip
        assert told in page
    assert explorer.json("/api/drugs/Ozempic")["mentions"] > 50


def test_the_figures_of_a_drug_are_those_of_the_tables(explorer: Served, corpus: Path) -> None:
    found = explorer.json("/api/drugs/Ozempic")
    tables = pipeline.connect(corpus)
    asked = "select count(*), count(distinct article_id) from drug_mentions where drug_id = ?"
    assert (found["mentions"], found["articles"]) == tables.execute(asked, [SEMAGLUTIDE]).fetchall()[0]
    for row in found["mentioned_with"]:
        together = """select count(*) from (select article_id from drug_mentions where drug_id = ?
                      intersect select article_id from drug_mentions where drug_id = ?)"""
        assert [(row["articles"],)] == tables.execute(together, [SEMAGLUTIDE, row["drug_id"]]).fetchall()
    for row in found["sentences"]:
        assert row["sentence"][row["cue_start"] : row["cue_end"]] == row["cue"]
    assert len(found["mentioned_with"]) == 16
    assert len(found["sentences"]) > 10


def test_a_class_names_its_drugs(explorer: Served) -> None:
    found = explorer.json("/api/drugs/glp-1 receptor agonist")
    assert {"semaglutide", "liraglutide"} <= {row["name"] for row in found["members"]}


def test_filters_narrow_a_search(explorer: Served) -> None:
    every = explorer.json("/api/search?q=weight")["total"]
    some = explorer.json("/api/search?q=weight&class=glp-1 receptor agonist&assertion=off_label")
    assert 0 < some["total"] < every
    assert explorer.json("/api/search?drug=no such drug")["total"] == 0
    assert "names no drug or class" in explorer.page("/search?drug=no such drug")


def test_a_search_leads_to_the_drug_of_that_name(explorer: Served) -> None:
    assert f"/drugs/{SEMAGLUTIDE.replace(':', '%3A')}" in explorer.page("/search?q=Rybelsus")


def test_the_report_is_there_too(explorer: Served) -> None:
    response, body = explorer.response("/report")
    assert b"Corpus report" in body
    assert "sha256-" in (response.headers["content-security-policy"] or "")


@pytest.mark.parametrize(
    ("path", "status", "told"),
    [("/nowhere", 404, "Not here"), ("/articles/nothing", 404, "no article"), ("/drugs/nothing", 404, "names no drug"),
     ("/search?in=everywhere", 400, "in is one of"), ("/search?page=x", 400, "whole number"),
     ("/search?page=99999999999999999999", 400, "whole number"), ("/sql.xml?q=select 1", 404, "csv or parquet"),
     ("/sql.csv", 400, "the SELECT to answer"), ("/static/../web.py", 404, ""), ("/%00", 404, "")],
)  # fmt: skip
def test_what_is_not_there_is_told_on_a_page(explorer: Served, path: str, status: int, told: str) -> None:
    page = explorer.page(path, status)
    assert told in page
    assert "Traceback" not in page


# ---------------------------------------------------------------- hostile
@pytest.mark.parametrize(
    "path", ["/", "/search", "/search?q=script", "/search?in=headings&q=onerror", "/drugs", "/drugs/Zoloft", "/api",
             "/sql?q=select title, text from articles", "/sql?q=from links", "/sql?q=from faqs", "article",
             "/search?q=\"'><script>alert(7)</script>", "/drugs?name=\"'><script>alert(7)</script>",
             "/sql?q='</textarea><script>alert(8)</script>"],
)  # fmt: skip
def test_what_articles_and_addresses_say_is_text_everywhere(explorer: Served, path: str) -> None:
    path = f"/articles/{article_id(explorer, 'onerror')}" if path == "article" else path
    _, body = explorer.response(path)
    for tag, attributes in Tags(body.decode()).tags:
        assert tag not in ("img", "b", "style", "iframe")
        assert tag != "script" or attributes["src"] == "/static/explorer.js"
        assert not any(name.startswith("on") or name == "style" for name in attributes)
        assert not (attributes.get("href") or "").lower().startswith(("javascript:", "data:text"))


def test_every_answer_carries_its_headers(explorer: Served) -> None:
    for path in ("/", "/nowhere", "/static/base.css", "/api/status", "/api/nowhere", "/sql.csv?q=select 1"):
        response, _ = explorer.response(path)
        policy = response.headers["content-security-policy"]
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy
        assert response.headers["x-content-type-options"] == "nosniff"
        assert "server" not in response.headers


@pytest.mark.parametrize(
    ("host", "status"),
    [("127.0.0.1", 200), ("localhost:8600", 200), ("[::1]:8600", 200), ("evil.example", 421), ("", 421),
     ("localhost.evil.example:8600", 421), ("127.0.0.1.evil.example", 421)],
)  # fmt: skip
def test_it_answers_to_no_foreign_name(explorer: Served, host: str, status: int) -> None:
    assert explorer.response("/", Host=host)[0].status == status


def test_a_foreign_page_may_link_here_and_no_more(explorer: Served) -> None:
    assert explorer.response("/sql?q=select 1", Sec_Fetch_Site="cross-site", Sec_Fetch_Mode="no-cors")[0].status == 403
    assert explorer.response("/", Sec_Fetch_Site="cross-site", Sec_Fetch_Mode="navigate")[0].status == 200


# ---------------------------------------------------------------- SQL
@pytest.mark.parametrize(
    "query",
    ["copy drugs to '{file}'", "with x as (copy drugs to '{file}') select * from x", "select 1; select 2",
     "create table t as select 1", "insert into drugs select * from drugs", "drop view drugs", "attach '{file}' as a",
     "install fts", "load fts", "set threads = 1", "pragma database_list", "export database '{file}'",
     "select * from read_csv('/etc/passwd')", "select * from '/etc/passwd'", "select * from read_text('{own}')",
     "select * from glob('/*')", "call pragma_version()", "select", ""],
)  # fmt: skip
def test_a_query_that_is_not_one_select_of_the_tables_is_refused(
    explorer: Served, corpus: Path, tmp_path: Path, query: str
) -> None:
    file = tmp_path / "written"
    query = query.format(file=file, own=Path(__file__).resolve())
    assert explorer.json(f"/api/sql?q={query}", 400)["error"]
    assert not list(tmp_path.iterdir())


def test_a_query_answers_with_its_first_rows(explorer: Served) -> None:
    found = explorer.json("/api/sql?q=select * from range(50) as t(n)&limit=20")
    assert [row["n"] for row in found["rows"]] == list(range(20))
    assert found["is_cut"]
    page = explorer.page("/sql?q=from drugs where name = 'semaglutide'")
    assert "1 row<" in page
    assert "DB13928" in page


@pytest.mark.parametrize("query", ["select count(*) from range(10000000000000)", HARD])
def test_a_query_that_takes_too_long_is_stopped_and_the_next_one_is_answered(corpus: Path, query: str) -> None:
    with served(corpus, "--time-limit", "2") as running:
        assert "longer than 2 s" in running.json(f"/api/sql?q={query}", 400)["error"]
        assert running.json("/api/sql?q=select 1 as one")["rows"] == [{"one": 1}]


@pytest.mark.parametrize("query", ["select repeat('a', 2000000000)", "select repeat('x', 100000) from range(2000)"])
def test_a_query_that_takes_too_much_memory_costs_itself_alone(explorer: Served, query: str) -> None:
    assert "MB" in explorer.json(f"/api/sql?q={query}", 400)["error"]
    assert explorer.json("/api/sql?q=select 1 as one")["rows"] == [{"one": 1}]


# ---------------------------------------------------------------- files and API
@pytest.mark.parametrize(
    "path", ["/search.{}?q=metformin", "/mentions.{}?drug=Ozempic", "/sql.{}?q=select name, brands from drugs"]
)
def test_csv_and_parquet_hold_the_same_rows(explorer: Served, path: str) -> None:
    rows = pq.read_table(io.BytesIO(explorer.response(path.format("parquet"))[1]))
    lines = list(csv.DictReader(io.StringIO(explorer.page(path.format("csv")))))
    assert rows.column_names == list(lines[0])
    assert len(lines) == rows.num_rows > 1
    first = rows.column_names[0]
    assert [line[first] for line in lines] == rows[first].to_pylist()


def test_the_api_answers_as_its_document_says(explorer: Served) -> None:
    document = explorer.json("/api/openapi.json")
    assert document["openapi"] == "3.1.0"
    examples = {"article_id": article_id(explorer, "metformin"), "drug": "Ozempic", "q": "select name from drugs"}
    for path, methods in document["paths"].items():
        operation = methods["get"]
        given = "&".join(f"{one['name']}={examples[one['name']]}" for one in operation["parameters"]
                         if one["in"] == "query" and one["name"] in examples)  # fmt: skip
        answer = explorer.json(path.format(**examples) + f"?{given}")
        schema = operation["responses"]["200"]["content"]["application/json"]["schema"]
        Draft202012Validator.check_schema(schema)
        Draft202012Validator(schema).validate(answer)
    problem = explorer.json("/api/articles/nothing", 404)
    assert list(problem) == ["error"]


# ---------------------------------------------------------------- beginning, following, ending
def test_before_the_first_article_it_says_what_to_do_and_then_takes_what_comes(tmp_path: Path) -> None:
    raw, output = tmp_path / "raw", tmp_path / "output"
    raw.mkdir()
    with served(output) as running:
        assert f"rxtract ingest articles/ --output {output}" in running.page("/")
        assert "No article" in running.page("/search?q=anything")
        for path in ("/drugs", "/sql?q=from articles", "/api/status", "/report"):
            running.page(path)
        for number, word in enumerate(("warfarin", "lithium"), 1):
            (raw / f"{word}.html").write_text(f"<title>{word}</title><p>{PROSE} {word}</p><p>{PROSE}</p>")
            pipeline.ingest([raw], output, raw=raw)
            running.wait(number)
            assert running.json(f"/api/search?q={word}")["total"] == 1
        assert running.interrupt()[0] == 0


def test_ctrl_c_ends_it_in_the_midst_of_a_query(corpus: Path) -> None:
    with served(corpus, "--time-limit", "600") as running:
        running.wait(1)

        def ask() -> None:
            with suppress(OSError):
                running.response(f"/api/sql?q={HARD}")

        asking = threading.Thread(target=ask)
        asking.start()
        time.sleep(1)
        code, said = running.interrupt()
        asking.join()
    assert code == 0
    assert "the explorer has ended" in said
    assert "Traceback" not in said, said


def test_a_bug_gives_a_page_and_no_traceback(tmp_path: Path) -> None:
    (tmp_path / "raw").mkdir()
    (tmp_path / "raw" / "a.html").write_text(f"<title>a</title><p>{PROSE}</p><p>{PROSE}</p>")
    pipeline.ingest([tmp_path / "raw"], tmp_path / "output", raw=tmp_path / "raw")
    with served(tmp_path / "output") as running:
        running.wait(1)
        for file in (tmp_path / "output" / "latest" / "drug_mentions").iterdir():
            file.unlink()
        page = running.page("/drugs/Zoloft", 500)
        assert "Something broke" in page
        assert "Traceback" not in page
        assert json.loads(running.page("/api/drugs/Zoloft", 500))["error"]


def test_a_port_that_is_taken_and_an_address_that_is_not_ours_are_told_in_a_line(
    explorer: Served, corpus: Path
) -> None:
    from click.testing import CliRunner

    from pipeline.cli import main

    port = explorer.address.rpartition(":")[2]
    for options in (["--port", port], ["--host", "203.0.113.7"], ["--host", "no.such.name.invalid"]):
        done = CliRunner().invoke(main, ["serve", "--output", str(corpus), *options])
        assert done.exit_code == 1
        assert done.stderr.startswith("rxtract: cannot listen at")


def test_a_purge_leaves_nothing_in_the_search_index(tmp_path: Path) -> None:
    raw, output = tmp_path / "raw", tmp_path / "output"
    raw.mkdir()
    for word in ("warfarin", "lithium"):
        (raw / f"{word}.html").write_text(f"<title>{word}</title><p>{PROSE} {word}</p><p>{PROSE}</p>")
    pipeline.ingest([raw], output, raw=raw)
    with served(output) as running:
        running.wait(1)
        (found,) = running.json("/api/search?q=warfarin")["hits"]
        assert remove_articles([found["article_id"]], output, raw=raw, purge=True)
        running.wait(2)
        assert running.json("/api/search?q=warfarin")["total"] == 0
        assert running.json("/api/search?q=lithium")["total"] == 1
        for file in (output / ".search").iterdir():
            file.unlink()
        while not (output / ".search" / "index.sqlite").exists():
            time.sleep(0.05)
        running.wait(2)
        assert running.json("/api/search?q=lithium")["total"] == 1
        assert b"warfarin" not in b"".join(file.read_bytes() for file in (output / ".search").iterdir())
