"""Whatever a page does to the process that reads it, it costs that page alone."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from dataclasses import replace

import pyarrow as pa
import pytest

from pipeline.article import RawArticle
from pipeline.errors import StoreError
from pipeline.store.rows import Put, keyed
from pipeline.workers import Limits, Reading, Ticket, is_out_of_memory, read_article, readers

GOOD = b"<p>Sertraline is a medicine, and this sentence has words enough to be an article of its own."


def misbehave(ticket: Ticket, limits: Limits) -> Reading:
    """Reads an article, but does first what its bytes say."""
    assert ticket.raw is not None
    match ticket.raw.content:
        case b"crash":
            os.kill(os.getpid(), signal.SIGSEGV)
        case b"hang":
            time.sleep(3600)
        case b"eat":
            try:
                [bytearray(2**20) for _ in range(2**20)]
            except MemoryError:
                return read_article(Ticket(None, "", None), limits)
        case b"exit":
            os._exit(3)
    return read_article(ticket, limits)


def tables(reading: Reading) -> dict[str, pa.Table] | None:
    return keyed([Put("id", "version", reading.rows)]) if reading.rows else None


def tickets(*contents: bytes) -> list[Ticket]:
    return [
        Ticket(RawArticle(content, f"{number}.html", path=f"{number}.html"), str(number))
        for number, content in enumerate(contents)
    ]


@pytest.mark.parametrize("workers", [1, 2])
def test_a_page_that_crashes_hangs_or_eats_memory_is_rejected_and_its_neighbours_are_read(workers: int) -> None:
    given = [GOOD] * 40
    given[3], given[11], given[12], given[30] = b"crash", b"hang", b"exit", b"eat"
    with readers(workers, Limits(seconds=3, megabytes=256), misbehave) as read:
        found = list(read(iter(tickets(*given))))
    assert [reading.version for reading in found if reading.rows] == [
        str(number) for number, content in enumerate(given) if content == GOOD
    ]
    assert [reading.source for reading in found if not reading.error] == [
        f"{number}.html" for number, content in enumerate(given) if content == GOOD
    ]
    messages = [reading.error.message for reading in found if reading.error]
    assert messages[0] == f"the process that read it died (exit code {-signal.SIGSEGV})"
    assert messages[1] == "took longer than the limit of 3 s (--time-limit)"
    assert messages[2] == "the process that read it died (exit code 3)"
    assert len(messages) == 4


def test_an_article_that_needs_more_memory_than_the_limit_is_rejected_with_the_limit_named() -> None:
    huge = b"<p>" + b"word " * (12 * 2**20)  # 60 MB of text
    with readers(1, Limits(seconds=60, megabytes=64)) as read:
        found = list(read(iter(tickets(GOOD, huge, GOOD))))
    assert [bool(reading.rows) for reading in found] == [True, False, True]
    assert str(found[1].error) == "1.html: needs more memory than the limit of 64 MB (--memory-limit)"


def test_order_and_readings_are_those_of_one_process() -> None:
    given = tickets(*(b"<p>Article %d. " % number + GOOD for number in range(50)), b"", b"\x89PNG\r\n")
    with readers(0, Limits()) as here, readers(2, Limits()) as there:
        one, other = list(here(iter(given))), list(there(iter(given)))
    assert [(r.source, r.ids) for r in one] == [(r.source, r.ids) for r in other]
    assert [tables(r) for r in one] == [tables(r) for r in other]
    assert [str(r.error) for r in one] == [str(r.error) for r in other]


def half_a_pair(ticket: Ticket, limits: Limits) -> Reading:
    """Reads an article; one whose bytes ask for it has a title that no column takes."""
    reading = read_article(ticket, limits)
    if ticket.raw and b"half" in ticket.raw.content and reading.extraction:
        article = replace(reading.extraction.article, title="\ud83d")
        return replace(reading, extraction=replace(reading.extraction, article=article))
    return reading


@pytest.mark.parametrize("workers", [0, 1])
def test_an_article_that_cannot_be_stored_costs_itself_alone(workers: int) -> None:
    given = tickets(GOOD, GOOD + b" Half a pair.", GOOD + b" Take half of it.", GOOD)
    with readers(workers, Limits(), half_a_pair) as read:
        found = list(read(iter(given)))
    assert [bool(reading.rows) for reading in found] == [True, True, False, True]
    assert isinstance(found[2].error, StoreError)
    assert str(found[2].error).startswith("2.html: cannot be stored: ")


def test_workers_share_what_is_loaded_once_and_load_neither_pandas_nor_duckdb() -> None:
    program = """
import sys
import pipeline.forkserver
loaded = set(sys.modules)
from pipeline.api import as_raw
from pipeline.workers import Limits, Ticket, read_chunk
(reading,) = read_chunk([Ticket(as_raw(pipeline.forkserver._PAGE, media_type="text/html"), "v")], Limits())
print(reading.rows is not None, sorted(set(sys.modules) - loaded), {"pandas", "duckdb"} & set(sys.modules))
import pandas
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout == "True [] set()\n"


def test_memory_that_ran_out_is_known_even_where_the_interpreter_lost_the_error() -> None:
    for lost in ("error return without exception set", "<built-in> returned NULL without setting an exception"):
        assert is_out_of_memory(SystemError(lost))
    assert is_out_of_memory(MemoryError())
    assert not is_out_of_memory(SystemError("bad argument to internal function"))
    assert not is_out_of_memory(ValueError("without"))
