"""The search index: finds by words and by what articles say, and costs what changed."""

from __future__ import annotations

import multiprocessing
import os
import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path
from threading import Event

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import pipeline
from pipeline.run import remove_articles
from pipeline.views.explorer.corpus import Corpus
from pipeline.views.explorer.index import COLUMNS, Query, SearchIndex, match_expression
from tests.views.test_article import PROSE

SERTRALINE, SEMAGLUTIDE = "rxcui:36437", "rxcui:1991302"


def page(word: str) -> str:
    return f"<title>About {word}</title><article><h1>About {word}</h1><p>{PROSE}</p><p>{PROSE} {word}</p></article>"


def updated(file: Path, output: Path) -> tuple[SearchIndex, int]:
    """The index in a file brought up to date, and how many parts were read for it."""
    index, told = SearchIndex(file), [0]
    index.update(output, None, lambda _done, parts: told.append(parts), Event())
    return index, max(told)


def content(file: Path) -> tuple[list[object], ...]:
    """What an index knows, whatever the numbers under which it knows it."""
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("create virtual table temp.vocabulary using fts5vocab (main, fts, col)")
        return tuple(
            connection.execute(sql).fetchall()
            for sql in (
                "select term, col, doc, cnt from temp.vocabulary where doc > 0 order by 1, 2",
                "select article_id, part, version, title, mentions from docs order by 1",
                "select article_id, drug, what from said join docs on id = doc order by 1, 2, 3",
                "select name from parts order by 1",
            )
        )


@pytest.fixture(scope="module")
def index(corpus: Path, tmp_path_factory: pytest.TempPathFactory) -> SearchIndex:
    return updated(tmp_path_factory.mktemp("index") / "index.sqlite", corpus)[0]


@pytest.mark.parametrize(
    ("query", "titles"),
    [
        (Query("pancreatitis"), ["Semaglutide"]),
        (Query('"blood sugar" -semaglutide'), ["/"]),
        (Query("sertral*", "headings"), []),
        (Query("wegovy", "questions"), ["Semaglutide"]),
        (Query("zoloft", "drugs"), ["/", "<script>", "Sertraline"]),
        (Query("pancreatitis OR tinnitus"), ["Semaglutide"]),
        (Query(drugs=(frozenset([SERTRALINE]), frozenset([SEMAGLUTIDE]))), []),
        (Query(drugs=(frozenset([SEMAGLUTIDE]),), assertion="off_label"), ["Semaglutide"]),
        (Query("metformin", site="The Steady Plate"), ["Metformin"]),
        (Query(since="2024-01", until="2024"), ["Metformin"]),
        (Query(site="nowhere"), []),
        (Query("-metformin"), []),
        (Query("!!!"), []),
    ],
)
def test_articles_are_found_by_words_and_by_what_they_say(index: SearchIndex, query: Query, titles: list[str]) -> None:
    found = index.search(query)
    plain = [hit.title.replace("\x02", "").replace("\x03", "") for hit in found.hits]
    assert len(plain) == found.total == len(titles), plain
    assert all(title.startswith(start) for title, start in zip(sorted(plain), titles, strict=True)), plain


def test_without_words_the_newest_come_first_and_pages_do_not_overlap(index: SearchIndex) -> None:
    every = [hit.published for hit in index.search(Query()).hits]
    dated = [day for day in every if day]
    assert dated == sorted(dated, reverse=True)
    assert len(dated) == 5
    pages = [hit.article_id for start in range(0, 8, 3) for hit in index.search(Query(), limit=3, offset=start).hits]
    assert len(pages) == len(set(pages)) == index.search(Query()).total == 7


@given(st.text(max_size=60), st.sampled_from(["all", "headings"]))
@settings(max_examples=300, deadline=None)
def test_whatever_is_typed_is_a_search(words: str, scope: str) -> None:
    match = match_expression(words, scope)
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute(f"create virtual table fts using fts5 ({', '.join(COLUMNS)})")
        if match is not None:
            assert connection.execute("select count(*) from fts where fts match ?", (match,)).fetchone() == (0,)


def test_an_update_reads_the_parts_that_changed_and_leaves_what_a_new_index_would_hold(tmp_path: Path) -> None:
    raw, output, file = tmp_path / "raw", tmp_path / "output", tmp_path / "index.sqlite"
    raw.mkdir()
    for word in ("amlodipine", "warfarin", "lithium"):
        (raw / f"{word}.html").write_text(page(word))
        pipeline.ingest([raw], output, raw=raw)
    assert updated(file, output)[1] == 3
    assert updated(file, output)[1] == 0
    (raw / "lithium.html").write_text(page("metoprolol"))
    pipeline.ingest([raw], output, raw=raw)
    index, parts = updated(file, output)
    assert parts == 1
    assert index.search(Query("lithium")).total == 0
    assert [hit.title for hit in index.search(Query("metoprolol")).hits] == ["About \x02metoprolol\x03"]
    gone = index.search(Query("warfarin")).hits[0].article_id
    remove_articles([gone], output, raw=raw)
    index, parts = updated(file, output)
    assert parts == 0
    assert index.search(Query("warfarin")).total == 0
    fresh = tmp_path / "fresh.sqlite"
    updated(fresh, output)
    assert content(file) == content(fresh)


def test_an_update_that_is_stopped_goes_on_where_it_was(corpus: Path, tmp_path: Path) -> None:
    stop = Event()
    index = SearchIndex(tmp_path / "index.sqlite")
    index.update(corpus, None, lambda _done, _parts: stop.set(), stop)
    assert updated(tmp_path / "index.sqlite", corpus)[0].search(Query()).total == 7


@pytest.mark.parametrize("content", [b"no database at all" * 100, b""])
def test_a_file_that_is_no_index_is_made_anew(corpus: Path, tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "index.sqlite"
    file.write_bytes(content)
    assert updated(file, corpus)[0].search(Query()).total == 7


def test_an_index_that_turns_out_to_be_broken_is_made_anew_by_the_next_update(tmp_path: Path) -> None:
    raw, output, file = tmp_path / "raw", tmp_path / "output", tmp_path / "index.sqlite"
    raw.mkdir()
    for word in ("amlodipine", "warfarin"):
        (raw / f"{word}.html").write_text(page(word))
        pipeline.ingest([raw], output, raw=raw)
        if word == "amlodipine":
            updated(file, output)
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("pragma wal_checkpoint(truncate)")
        connection.execute("pragma journal_mode = delete")
    broken = bytearray(file.read_bytes())
    broken[8192:] = b"\xff" * (len(broken) - 8192)
    file.write_bytes(broken)
    with pytest.raises(sqlite3.DatabaseError):
        updated(file, output)
    assert updated(file, output)[0].search(Query()).total == 2


def searches_without_privilege(output: Path) -> None:
    """Exits 7 where the tables can be searched although nothing may be written beside them."""
    if os.getuid() == 0:
        os.setgroups([])
        os.setgid(65534)
        os.setuid(65534)
    corpus = Corpus(output)
    corpus.refresh()
    found = corpus.index.search(Query("lithium")).total
    corpus.close()
    os._exit(7 if found == 1 and corpus.is_ready and not (output / ".search").exists() else 8)


def test_tables_that_may_only_be_read_are_searched_all_the_same() -> None:
    with tempfile.TemporaryDirectory() as folder:
        output, raw = Path(folder) / "output", Path(folder) / "raw"
        raw.mkdir()
        (raw / "lithium.html").write_text(page("lithium"))
        pipeline.ingest([raw], output, raw=raw)
        folders = [Path(folder), output, *(one for one in output.rglob("*") if one.is_dir())]
        for one in folders:
            one.chmod(0o555)
        process = multiprocessing.get_context("forkserver").Process(target=searches_without_privilege, args=(output,))
        process.start()
        process.join()
        for one in folders:
            one.chmod(0o755)
        assert process.exitcode == 7
