"""Batches: what is read elsewhere, by reference, is what would be read here."""

from __future__ import annotations

import gzip
import multiprocessing
import os
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from pipeline.article import RawArticle
from pipeline.batches import Batch, batch_readings, batches, forget_batches, read_batch
from pipeline.errors import FetchError, PipelineError
from pipeline.sources import load
from pipeline.sources.references import read_references, refer
from pipeline.store.rows import Put, keyed
from pipeline.workers import Limits, Reading, Ticket, readers
from tests.sources.test_warc import HTML, record
from tests.web_server import article


def tickets(*sources: Path) -> list[Ticket]:
    found = load(sources, raw=sources[0].parent)
    return [Ticket(None, "", each) if isinstance(each, FetchError) else Ticket(each, "") for each in found]


def batch(*sources: Path) -> Batch:
    (one,) = batches(iter(tickets(*sources)), 100, Limits())
    return one


@pytest.mark.parametrize("form", ["plain", "members", "whole"])
def test_a_reference_to_a_record_leads_back_to_it_whatever_the_form_of_its_archive(tmp_path: Path, form: str) -> None:
    pages = [record(article(number).encode(), HTML, url=f"http://site.test/{number}") for number in range(5)]
    pages.insert(2, record(b"%PDF", "Content-Type: application/pdf", url="http://site.test/pdf"))
    content = b"".join(gzip.compress(each) if form == "members" else each for each in pages)
    path = tmp_path / ("crawl.warc" if form == "plain" else "crawl.warc.gz")
    path.write_bytes(gzip.compress(content) if form == "whole" else content)
    there = [each for each in load([path]) if isinstance(each, RawArticle)]
    assert len(there) == 5
    references = [refer(each) for each in reversed(there)]
    assert all(each.content == b"" for each in references)
    assert list(read_references(references, 2**20)) == list(reversed(there))

    path.write_bytes(gzip.compress(pages[0]) if form != "plain" else pages[0])
    first, *others = read_references([refer(each) for each in there], 2**20)
    assert first == there[0]
    assert [each.message for each in others if isinstance(each, FetchError)] == [
        "not where it was: the archive was changed"
    ] * 4


def test_a_reference_to_a_file_keeps_all_but_the_bytes(tmp_path: Path) -> None:
    (tmp_path / "a.html.gz").write_bytes(gzip.compress(article(1).encode()))
    (there,) = load([tmp_path])
    assert isinstance(there, RawArticle)
    assert list(read_references([refer(there)], 2**20)) == [there]
    nowhere = RawArticle(b"<p>words", "-")
    assert list(read_references([refer(nowhere)], 2**20)) == [nowhere]
    (tmp_path / "a.html.gz").unlink()
    (gone,) = read_references([refer(there)], 2**20)
    assert isinstance(gone, FetchError)
    assert (gone.source, gone.message) == (there.source, "no such file or directory")


def test_what_a_batch_brings_is_what_is_read_here(tmp_path: Path) -> None:
    for number in range(3):
        (tmp_path / f"{number}.html").write_text(article(number))
    (tmp_path / "3.html").write_bytes(b"")
    (tmp_path / "4.html").write_text(article(1))  # the id of neither is known before the commit
    found = list(batch_readings(tmp_path / read_batch(batch(tmp_path, tmp_path / "none.html"), tmp_path)))
    with readers(0, Limits()) as read:
        here = list(read(iter(tickets(tmp_path, tmp_path / "none.html"))))
    assert [each.source for each in found] == [each.source for each in here]
    assert [each.ids for each in found] == [each.ids for each in here]
    assert [(type(each.error), str(each.error)) for each in found] == [(type(e.error), str(e.error)) for e in here]
    assert [each.rows is None for each in found] == [False, False, False, True, False, True]
    for one, other in zip(found, here, strict=True):
        if one.rows and other.rows:
            mine, theirs = (keyed([Put("id", "version", each.rows, "a warning")]) for each in (one, other) if each.rows)
            assert mine == theirs
            assert mine["articles"]["title"].to_pylist() == [one.rows.title] == [other.rows.title]
            assert mine["drug_mentions"].num_rows > 0
            assert set(mine["blocks"]["article_id"].to_pylist()) == {"id"}


def test_a_batch_that_was_read_is_not_read_again_and_another_version_is(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(article(1))
    one = batch(tmp_path)
    name = read_batch(one, tmp_path)
    written = (tmp_path / name).stat().st_mtime_ns
    assert read_batch(one, tmp_path) == name
    assert (tmp_path / name).stat().st_mtime_ns == written
    (other,) = batches(iter([Ticket(one.tickets[0].raw, "another content")]), 100, Limits())
    assert other.key != one.key
    others = replace(one, versions=("0", "0", "0")), replace(one, limits=Limits(seconds=1)), replace(one, max_bytes=9)
    assert len({one.key, *(each.key for each in others)}) == 4


def test_files_are_forgotten_that_were_committed_or_that_killed_runs_left(tmp_path: Path) -> None:
    for name in ("committed.arrow", "fresh.arrow", "old.arrow", ".old.arrow.123"):
        (tmp_path / name).write_bytes(b"")
    for name in ("old.arrow", ".old.arrow.123"):
        os.utime(tmp_path / name, (0, 0))
    forget_batches(tmp_path, {"committed.arrow", "gone.arrow"}, datetime(2026, 11, 1, tzinfo=UTC))
    assert [file.name for file in tmp_path.iterdir()] == ["fresh.arrow"]


def test_a_file_that_was_cut_off_is_told_rather_than_believed(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(article(1))
    file = tmp_path / read_batch(batch(tmp_path), tmp_path)
    file.write_bytes(file.read_bytes()[:-2000])
    with pytest.raises(OSError, match="not whole"):
        list(batch_readings(file))


def test_workers_that_have_other_versions_or_no_way_to_the_folder_say_so(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(article(1))
    one = batch(tmp_path)
    with pytest.raises(PipelineError, match=r"versions .* make them equal"):
        read_batch(replace(one, versions=("0", "0", "0")), tmp_path)
    with pytest.raises(PipelineError, match="workers need the folders of the run"):
        read_batch(one, tmp_path / "elsewhere")


def _read(one: Batch, folder: Path) -> None:
    read_batch(one, folder)


def test_a_daemon_which_may_have_no_children_reads_by_itself(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(article(1))
    one = batch(tmp_path)
    process = multiprocessing.get_context("spawn").Process(target=_read, args=(one, tmp_path), daemon=True)
    process.start()
    process.join(60)
    assert process.exitcode == 0
    (reading,) = batch_readings(tmp_path / f"{one.key}.arrow")
    assert reading.rows is not None


def test_batches_are_cut_by_number_and_size_and_keep_what_is_not_to_be_read(tmp_path: Path) -> None:
    said = [Ticket(None, "", FetchError("gone", source=str(number))) for number in range(7)]
    said += [Ticket(RawArticle(bytes(40 * 2**20), str(number)), "") for number in range(3)]
    cut = list(batches(iter(said), 3, Limits()))
    assert [len(each.tickets) for each in cut] == [3, 3, 2, 1, 1]
    assert [each.is_idle for each in cut] == [True, True, False, False, False]
    found: list[Reading] = list(batch_readings(tmp_path / read_batch(cut[0], tmp_path)))
    assert [str(each.error) for each in found] == ["0: gone", "1: gone", "2: gone"]
