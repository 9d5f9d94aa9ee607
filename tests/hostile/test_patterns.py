"""Regular expressions that take more than linear time: all patterns are found, and slow ones are seen.

`python -m tests.hostile.test_patterns` attacks every pattern of the pipeline and prints those that are slow on texts
that nobody bounds. It prints some still, so it is no test yet.
"""

from __future__ import annotations

import re
import signal
import time
from collections import deque
from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest

from tests.hostile.patterns import Found, attacks, collect

SMALL, LARGE, HUGE = 2_500, 10_000, 20_000  # letters
GROWTH = 9.0  # times as long for a text four times as long: linear is 4, quadratic 16
PROOF = 25.0  # times as long for a text eight times as long: linear is 8, quadratic 64
SCANS = 60  # times what a search for a letter that is not there takes: less than that is not worth a look
LIMIT = 20.0  # processor seconds from which a pattern is taken not to end

BOUNDED = {
    "pipeline.extract.assertions.clauses.COORDINATION": "a gap of at most 60 letters",
    "pipeline.extract.assertions.clauses.IS_A": "the gap between two drugs of a coordination, at most 60 letters",
    "pipeline.extract.spans._TOKEN_BEFORE": "a window of 48 letters",
    "pipeline.extract.spans.MECHANISM_SHAPE": "a word of that window",
    "pipeline.lexicon.readers.TAG": "names in the sources of the lexicon",
    "pipeline.parse.encoding._DECLARED": "the first 16 kB of a page, 500 letters of a tag",
    "pipeline.parse.metadata._SEPARATOR": "a title, whose white space is folded",
    "pipeline.extract.faqs._NUMBERING": "the text of a block, whose white space is folded",
}
"""Patterns that are quadratic in texts which their callers bound, by their place, with the bound. The names that the
lexicon is compiled from (`pipeline.lexicon`, inline) are the work of their sources' editors, some hundred letters."""

COMPILED = re.compile(r"pipeline\.lexicon\.\w+:\d+$")

UNKNOWN = {
    "pipeline.parse.excess": "with a number that a person sets; those of the usual number are a constant",
    "pipeline.parse.roles": "a constant holds them when they have been made",
}
"""Modules whose functions make patterns of their own values, and why that is no hole."""


@cache
def found() -> tuple[list[Found], list[str]]:
    return collect()


def test_the_patterns_are_all_found() -> None:
    patterns, unknown = found()
    assert len(patterns) > 200
    assert set(BOUNDED) <= {each.where for each in patterns}
    assert {line.split(":")[0] for line in unknown} <= set(UNKNOWN)


def seconds(pattern: re.Pattern[Any], text: Any, use: str) -> float:
    """Time of going through a text, or of trying its beginning."""
    begin = time.perf_counter()
    if use == "scan":
        deque(pattern.finditer(text), maxlen=0)
    else:
        getattr(pattern, use)(text)
    return time.perf_counter() - begin


def worst(each: Found) -> tuple[float, str] | None:
    """How many times as long the worst attack takes at four times the length, and what it repeats."""
    is_bytes = isinstance(each.pattern.pattern, bytes)
    plain = re.compile(b"\x03" if is_bytes else "\x03")
    for head, unit, tail in attacks(each.pattern):
        texts = [head + unit * (size // len(unit)) + tail for size in (SMALL, LARGE, HUGE)]
        small, large, huge = (text.encode("utf-8", "surrogatepass") if is_bytes else text for text in texts)
        scan = min(seconds(plain, large, "scan") for _ in range(3))
        for use in sorted(each.uses):
            if seconds(each.pattern, large, use) < SCANS * scan:
                continue
            one, other = (min(seconds(each.pattern, text, use) for _ in range(3)) for text in (small, large))
            if other <= GROWTH * one or other < SCANS * scan:
                continue
            for repeats in (2, 12):  # a busy machine is no proof: it interrupts one measurement, but not twelve
                least = (min(seconds(each.pattern, text, use) for _ in range(repeats)) for text in (small, huge))
                one, other = least
                if other <= PROOF * max(1e-5, one):
                    break
            else:
                return other / one, f"{use} {(head[-20:], unit[:20], tail)!r}"
    return None


def sweep() -> Iterator[str]:
    """A line for each pattern that is not linear and whose texts nobody bounds; takes minutes."""

    def stop(*_: object) -> None:
        raise TimeoutError

    before = signal.signal(signal.SIGVTALRM, stop)
    try:
        for each in found()[0]:
            if each.where in BOUNDED or COMPILED.match(each.where):
                continue
            signal.setitimer(signal.ITIMER_VIRTUAL, LIMIT)
            try:
                if told := worst(each):
                    yield f"{each.where}: {told[0]:.0f} times as long on {told[1]}: {each.pattern.pattern[:90]!r}"
            except TimeoutError:
                yield f"{each.where}: does not end: {each.pattern.pattern[:90]!r}"
            finally:
                signal.setitimer(signal.ITIMER_VIRTUAL, 0)
    finally:
        signal.signal(signal.SIGVTALRM, before)


@pytest.mark.parametrize("pattern", [r"(a+)+$", r"\s+$", r"<!--.*?-->", r"(\w+\s?)*:", r"a*a*b"])
def test_a_pattern_that_is_slow_is_seen(pattern: str) -> None:
    each = Found(re.compile(pattern), "here", frozenset({"scan"}))

    def stop(*_: object) -> None:
        raise TimeoutError

    before = signal.signal(signal.SIGVTALRM, stop)
    signal.setitimer(signal.ITIMER_VIRTUAL, 2)
    try:
        assert worst(each)
    except TimeoutError:
        pass  # exponential
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


if __name__ == "__main__":
    for line in sweep():
        print(line, flush=True)
