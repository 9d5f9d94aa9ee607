"""What the samples cost stays a small multiple of what libxml2 and a plain scan take for the same pages, in one run."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import lxml.html
import pytest

import pipeline
from pipeline.run import ingest_inputs
from pipeline.sources import load

MOST_EXTRACT = 120.0
"""Times one lxml parse of the samples, every table: some 60 when this was written. The samples are all text; pages of
the web, most of whose bytes are scripts, take a fifth of that."""

MOST_INGEST = 3.0
"""Times the extraction alone, bytes to committed tables of 40 copies: about 1.1 when this was written."""


def ratio(work: Callable[[], object], unit: Callable[[], object], repeats: int = 7) -> float:
    """The median of interleaved repeats, in processor seconds."""
    work(), unit()
    return statistics.median(seconds(work) / seconds(unit) for _ in range(repeats))


def seconds(work: Callable[[], object]) -> float:
    begin = time.process_time()
    work()
    return time.process_time() - begin


@pytest.fixture
def pages(samples: Path) -> Sequence[bytes]:
    found = [path.read_bytes() for path in sorted(samples.glob("*.html"))]
    assert len(found) >= 4
    return found


@pytest.mark.slow
def test_extracting_every_table_costs_a_small_multiple_of_parsing(pages: Sequence[bytes]) -> None:
    def parse() -> None:
        for _ in range(10):
            for page in pages:
                lxml.html.fromstring(page, parser=lxml.html.HTMLParser(encoding="utf-8"))

    def extract() -> None:
        for page in pages:
            pipeline.extract(page, media_type="text/html")

    assert 10 * ratio(extract, parse) <= MOST_EXTRACT


@pytest.mark.slow
def test_storing_the_tables_costs_less_than_finding_them(samples: Path, tmp_path: Path) -> None:
    raw = [each for each in load([samples], raw=samples) if not isinstance(each, Exception)]
    folders = iter(range(1_000))
    copies = [
        type(each)(each.content + b"<p>%d" % number, f"{number}-{each.source}", path=f"{number}-{each.path}")
        for number in range(40)
        for each in raw
    ]

    def extract() -> None:
        for each in copies:
            pipeline.extract(each.content)

    def ingest() -> None:
        ingest_inputs(copies, tmp_path / str(next(folders)))

    assert ratio(ingest, extract, 3) <= MOST_INGEST
