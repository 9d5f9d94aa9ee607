"""What the web may send: each input becomes a record or a PipelineError, in time, and its places slice to its text.

Truncated gzip is refused by `sources`, which alone unpacks.
"""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest

import pipeline
from pipeline.api import as_raw
from pipeline.errors import FetchError, PipelineError
from pipeline.parse import NO_TEXT
from pipeline.sources import load
from pipeline.workers import Limits, Ticket, read_article
from tests.hostile.inputs import BYTES, HTML, MARKDOWN, PNG, SHAPES, TEXT, TEXT_SHAPES, article, nested
from tests.hostile.judgement import grows_linearly, survives, taken


@pytest.fixture(scope="module", autouse=True)
def loaded() -> None:
    """What is loaded once is not billed to the first input."""
    for media_type in ("text/html", "text/plain", "text/markdown"):
        taken(article(), media_type)


@pytest.mark.parametrize("name", HTML)
@pytest.mark.parametrize("as_bytes", [False, True], ids=["str", "bytes"])
def test_a_hostile_page_is_taken_or_refused_in_time(name: str, as_bytes: bool) -> None:
    source = HTML[name]()
    survives(
        source.encode("utf-8", "surrogatepass") if as_bytes else source, "text/html" if as_bytes else None, "text/html"
    )


@pytest.mark.parametrize("name", TEXT)
@pytest.mark.parametrize("as_bytes", [False, True], ids=["str", "bytes"])
def test_a_hostile_text_is_taken_or_refused_in_time(name: str, as_bytes: bool) -> None:
    source = TEXT[name]()
    survives(
        source.encode("utf-8", "surrogatepass") if as_bytes else source,
        None if as_bytes else "text/plain",
        "text/plain",
    )


@pytest.mark.parametrize("name", MARKDOWN)
def test_hostile_markdown_is_taken_or_refused_in_time(name: str) -> None:
    survives(MARKDOWN[name](), "text/markdown", "text/html")


@pytest.mark.parametrize("name", BYTES)
@pytest.mark.parametrize("media_type", [None, "text/html", "text/plain"])
def test_hostile_bytes_are_taken_or_refused_in_time(name: str, media_type: str | None) -> None:
    survives(BYTES[name](), media_type, "text/html")


@pytest.mark.parametrize("name", ["empty", "PNG", "gzip", "truncated gzip", "PDF", "ZIP", "NUL bytes", "a mark alone"])
def test_what_is_no_article_is_refused_with_a_message(name: str) -> None:
    with pytest.raises(PipelineError, match=r"\w{3}"):
        pipeline.extract(BYTES[name](), media_type="text/html")


@pytest.mark.parametrize("name", ["page without text", "page of white space", "script and style alone", "frameset"])
def test_a_page_without_text_is_no_article_of_a_batch(name: str) -> None:
    reading = read_article(Ticket(as_raw(HTML[name](), media_type="text/html"), "v"), Limits())
    assert reading.extraction is None
    assert str(reading.error).endswith(NO_TEXT)


def test_a_page_without_text_is_known_by_its_title_alone() -> None:
    found = pipeline.extract("<title>A frame</title><meta name=description content='Of a script'><div id=app></div>")
    assert (found.article.title, found.article.description, found.article.text) == ("A frame", "Of a script", "")
    assert found.article.warnings == (NO_TEXT,)
    assert found.blocks == found.sections == found.lists == found.faqs == found.drug_mentions == ()
    with pytest.raises(PipelineError, match=NO_TEXT):
        pipeline.extract("<div id=app></div>")


@pytest.mark.parametrize(
    "name",
    [
        name
        for name in HTML
        if name.startswith(("page in an unclosed", "JSON-LD", "date", "NUL")) and "select" not in name
    ],
)
def test_what_can_be_read_of_a_hostile_page_is_read(name: str) -> None:
    assert "tell your doctor how you feel" in pipeline.extract(HTML[name](), tables=()).article.text


@pytest.mark.parametrize("depth", [300, 2_000])
def test_text_that_many_elements_deep_is_not_lost(depth: int) -> None:
    assert "tell your doctor how you feel" in pipeline.extract(nested("div", depth), tables=()).article.text


@pytest.mark.parametrize("shape", SHAPES)
def test_four_times_as_long_a_page_takes_not_much_more_than_four_times_as_long(shape: str) -> None:
    grows_linearly(SHAPES[shape], "text/html")


@pytest.mark.parametrize("shape", TEXT_SHAPES)
def test_four_times_as_long_a_text_takes_not_much_more_than_four_times_as_long(shape: str) -> None:
    grows_linearly(TEXT_SHAPES[shape], "text/plain")


def test_a_drug_is_found_between_emoji_and_in_text_from_right_to_left() -> None:
    for name in ("emoji", "right to left"):
        found = pipeline.extract(HTML[name]()).drug_mentions
        assert {"sertraline", "Zoloft"} <= {each.surface for each in found}, name


def test_a_truncated_gzip_file_is_refused_and_its_neighbour_is_not(tmp_path: Path) -> None:
    whole = gzip.compress(article().encode())
    (tmp_path / "a.html.gz").write_bytes(whole[: len(whole) // 2])
    (tmp_path / "b.html.gz").write_bytes(whole)
    (tmp_path / "c.html").write_bytes(PNG)
    first, second, third = load([tmp_path])
    assert isinstance(first, FetchError)
    assert "a.html.gz" in str(first)
    assert not isinstance(second, FetchError)
    assert pipeline.extract(second.content, media_type=second.media_type).article.title == "Zoloft"
    if not isinstance(third, FetchError):
        with pytest.raises(PipelineError):
            pipeline.extract(third.content, media_type=third.media_type)
