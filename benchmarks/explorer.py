"""What the explorer and the report cost on a large corpus: the index, a search beside a bare query, a drug's page.

    python -m benchmarks.explorer 100000

The corpus is that of benchmarks/growth.py. A bare query is the same question put to SQLite's full-text index by hand:
the best twenty by weight, with title, site and date, and nothing else. Times are processor seconds; each search and
its bare query are taken in turns, and the median of their ratio is told. Prints a table in Markdown.
"""

from __future__ import annotations

import argparse
import random
import resource
import sqlite3
import statistics
import tempfile
import time
from contextlib import closing
from pathlib import Path
from threading import Event
from typing import Any

import pipeline
from benchmarks.growth import CHANGED, fill, name_of, page
from pipeline.views.explorer.corpus import Corpus
from pipeline.views.explorer.index import FOLDER, Query, match_expression

ROUNDS = 9
WORDS = ("warfarin", "warfarin headache", '"dry mouth"', "metform*", "levothyroxine OR furosemide", "patient")


def main(output: Path, size: int) -> None:
    """Prints what there is to say."""
    if not (output / "latest").exists():
        fill(output, size)
    begin = time.process_time()
    corpus = Corpus(output)
    corpus.refresh()
    built = time.process_time() - begin
    file = output / FOLDER / "index.sqlite"
    print(f"\nindex of {size:,} articles: {built:.0f} s, {file.stat().st_size / 2**20:,.0f} MB, peak {_peak()} MB\n")
    print("| words | articles | search / bare | bare ms |\n|---|---|---|---|")
    with closing(sqlite3.connect(file)) as connection:
        for words in WORDS:
            _compare(corpus, connection, words)
    print(f"\nan increment: {_increment(corpus, size):.2f} of the index's first building")
    for name in ("rxcui:11289", "class:ssri"):
        begin = time.process_time()
        corpus.state.drug(name)
        print(f"the page of {name}, first time: {time.process_time() - begin:.1f} s")
    print(f"peak {_peak()} MB")
    corpus.close()


def _compare(corpus: Corpus, connection: sqlite3.Connection, words: str) -> None:
    sql = """select docs.title, site, published from fts join docs on docs.id = fts.rowid
             where fts match ? order by rank limit 20"""
    ratios, bares = [], []
    for _ in range(ROUNDS):
        begin = time.process_time()
        connection.execute(sql, (match_expression(words),)).fetchall()
        middle = time.process_time()
        found = corpus.index.search(Query(words))
        end = time.process_time()
        bares.append(middle - begin)
        ratios.append((end - middle) / (middle - begin))
    bare = 1000 * statistics.median(bares)
    print(f"| {words} | {found.total:,} | {statistics.median(ratios):.2f} | {bare:.1f} |", flush=True)


def _increment(corpus: Corpus, size: int) -> float:
    """What the index costs after 500 pages, 50 of them changed ones, as a share of what the whole did (by parts)."""
    told: list[int] = [0]
    with tempfile.TemporaryDirectory() as folder:
        chance = random.Random(size)  # noqa: S311 - not for secrets
        for number in [*chance.sample(range(size), CHANGED), *range(size, size + 450)]:
            (Path(folder) / name_of(number)).write_text(page(10**6 + number), "utf-8")
        pipeline.ingest([folder], corpus.output)
    begin = time.process_time()
    corpus.index.update(corpus.output, None, lambda _done, parts: told.append(parts), Event())
    spent = time.process_time() - begin
    print(f"\nafter 500 pages, {CHANGED} of them changed: {max(told)} parts read, {spent:.1f} s")
    return max(told) / (size / 100)


def _peak() -> Any:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("size", type=int)
    parser.add_argument("--output", type=Path, help="Folder of a corpus that was built before")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as made:
        main(arguments.output or Path(made) / "output", arguments.size)
