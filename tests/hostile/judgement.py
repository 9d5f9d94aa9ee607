"""What must hold of every outcome, and what an input may cost.

Time is measured against a plain page of the same size, or the same shape at another size, in the same run and in
processor seconds, so that a busy machine does not matter.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import cache

import pipeline
from pipeline.errors import PipelineError
from pipeline.parse import NO_TEXT
from pipeline.records import Extraction
from tests.hostile.inputs import PROSE, page

RATIO = 60
"""How many times as long as a plain page of the same size an input may take. Rows of tiny elements take some 35 times
as long: they have a block where the plain page has a hundred letters."""

GROWTH = 9
"""How many times as long an input of four times the size may take: linear is 4, quadratic is 16."""

FLOOR = 1.5
"""Seconds that any input may take: nesting costs its depth squared, up to the depth at which the parser stops."""


def well_formed(found: Extraction) -> None:
    """The properties that hold of every record, whatever came in."""
    text = found.article.text
    assert any(map(str.isalnum, text)) is (NO_TEXT not in found.article.warnings)
    text.encode("utf-8")  # no lone surrogate comes out
    assert "\0" not in text
    assert "\0" not in (found.article.title or "")
    assert all(text[each.start : each.end] == each.surface for each in found.drug_mentions)
    assert all(text[each.start : each.end] == each.text for each in found.blocks)
    spans = [(each.start, each.end) for each in (*found.sections, *found.list_items, *found.links, *found.notices)]
    spans += [(each.question_start, each.question_end) for each in found.faqs]
    spans += [(each.answer_start, each.answer_end) for each in found.faqs]
    assert all(end is not None and 0 <= start <= end <= len(text) for start, end in spans if start is not None)


def taken(source: bytes | str, media_type: str | None) -> tuple[Extraction | PipelineError, float]:
    """What became of the input, and the processor seconds that it took; any other exception propagates."""
    begin = time.process_time()
    try:
        outcome: Extraction | PipelineError = pipeline.extract(source, media_type=media_type)
    except PipelineError as error:
        outcome = error
    return outcome, time.process_time() - begin


@cache
def plain_seconds(kilobytes: int, media_type: str) -> float:
    """What a plain page of that size takes."""
    times = kilobytes * 1024 // (20 * len(PROSE)) + 1
    if media_type == "text/html":
        source = page(f"<h2>How to take it</h2><p>{PROSE * 10}</p><p>{PROSE * 10}</p>" * times)
    else:
        source = f"How to Take It\n\n{PROSE * 10}\n\n{PROSE * 10}\n\n" * times
    return min(taken(source, media_type)[1] for _ in range(2))


def survives(source: bytes | str, media_type: str | None, plain_type: str) -> None:
    """Taken or refused, in bounded time."""
    size = len(source) if isinstance(source, bytes) else len(source.encode("utf-8", "replace"))
    kilobytes = 1 << max(0, size // 1024).bit_length()  # in powers of two: few plain pages have to be measured
    outcome, seconds = taken(source, media_type)
    if isinstance(outcome, Extraction):
        well_formed(outcome)
    else:
        assert str(outcome).strip()
    allowed = max(FLOOR, RATIO * plain_seconds(kilobytes, plain_type))
    assert seconds <= allowed, f"{seconds:.2f} s, {allowed:.2f} allowed for {kilobytes} kB"


def grows_linearly(shape: Callable[[int], str], media_type: str) -> None:
    small, large = (min(taken(shape(n), media_type)[1] for _ in range(2)) for n in (500, 2_000))
    assert large <= max(0.1, GROWTH * small), f"{small:.3f} s, then {large:.3f} s"
