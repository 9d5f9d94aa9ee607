"""Regular expressions that take more than linear time: there are none but where the text is bounded.

`python -m tests.hostile.test_patterns` attacks every pattern of the pipeline and prints those that are slow on texts
that nobody bounds. A pattern that it prints is made linear (possessive repetitions, bounds of its own), or its text is
bounded where it is used and the pattern is listed in `BOUNDED` below.
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
ENOUGH = 0.1  # processor seconds that some systems count in ticks of 4 ms
LIMIT = 20.0  # processor seconds from which a pattern is taken not to end

BOUNDED = {
    "pipeline.extract.assertions.OVERALL_DENIED": (400, "a cue, which patterns with bounds have found in a sentence"),
    "pipeline.extract.assertions.clauses.COORDINATION": (60, "a gap of LINK_REACH"),
    "pipeline.extract.assertions.clauses.IS_A": (60, "the gap between two drugs of a coordination, LINK_REACH"),
    "pipeline.extract.assertions.harms.ON_TAKING": (1_200, "part of a sentence, REACH of extract.sentences"),
    "pipeline.extract.spans._TOKEN_BEFORE": (48, "a window of 48 letters"),
    "pipeline.extract.spans.MECHANISM_SHAPE": (48, "a word of that window"),
    r"pipeline.extract.spans  \([^)]*\)": (500, "the words before a class, each a window of 48 letters"),
    "pipeline.lexicon.readers.TAG": (300, "names in the sources of the lexicon"),
    "pipeline.parse.encoding._DECLARED": (500, "the letters of a tag in the first 16 kB of a page"),
    "pipeline.parse.text.lines._HYPHENATED": (40, "the end of a line"),
    "pipeline.parse.text.signs._PERSON": (400, "_LOOKED_AT of a line"),
    "pipeline.parse.text.signs._CONTACT": (400, "the same"),
    "pipeline.parse.roles._WORDINGS": (1_200, "_LOOKED_AT of a block"),
    "pipeline.parse.questions._DECORATION": (40, "_AROUND, what may stand around a question"),
    "pipeline.parse.names._TAIL": (2_000, "_MOST_READ of a text that names authors"),
    "pipeline.parse.names._SPLIT": (2_000, "the same"),
    "pipeline.parse.names._NOBODY": (2_000, "the same"),
    "pipeline.parse.names._PEOPLE": (2_000, "the same"),
    "pipeline.parse.names._ASIDE": (2_000, "the same"),
}
"""Patterns that are not linear in texts which their callers bound: place, letters, what bounds them. A call of `re` has
its pattern in the place of a name."""

FOLDED = {
    "pipeline.parse.metadata._SEPARATOR": "a title",
    "pipeline.extract.faqs._NUMBERING": "the text of a block",
    "pipeline.parse.carriers._ANSWER_PREFIX": "the text of an answer",
    "pipeline.parse.names._TAIL": "those 2,000 letters",
    "pipeline.parse.questions._PREFIX": "a question",
    "pipeline.parse.shown._SEPARATED": "a line of a page",
    "pipeline.parse.names._SPLIT": "those 2,000 letters",
}
"""Patterns that are not linear in white space alone, of which their texts have no two next to each other."""

OTHERWISE = {
    "pipeline.parse.excess._USUAL": "one stops after 257 attributes, from where on it is linear; the other is tried at"
    " the end of a tag's name and not searched for",
    "pipeline.parse.text.signs._NUMERIC": "matched at the beginning of a line, and searched for in four letters",
    "pipeline.store.query._TAIL": "a query, by whoever waits for its answer",
    r"pipeline.views.report <(metadata|defs)>\s*(<style.*?</style>)?.*?</\1>": "a picture that was drawn here",
    r"pipeline.views.report ([\w-]+): ([^;]+)": "the same",
}
"""Patterns that are not attacked as they are used."""

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
    assert {*BOUNDED, *FOLDED, *OTHERWISE} <= {name for each in patterns for name in names(each)}
    assert {line.split(":")[0] for line in unknown} <= set(UNKNOWN)


def seconds(pattern: re.Pattern[Any], text: Any, use: str) -> float:
    """Time of going through a text, or of trying its beginning."""
    begin = time.perf_counter()
    if use == "scan":
        deque(pattern.finditer(text), maxlen=0)
    else:
        getattr(pattern, use)(text)
    return time.perf_counter() - begin


def cost(pattern: re.Pattern[Any], text: Any, use: str) -> float:
    """The same in seconds of the processor, which other work does not lengthen: of so many repeats that ticks count."""
    begin, repeats = time.process_time(), 0
    while (spent := time.process_time() - begin) < ENOUGH:
        seconds(pattern, text, use)
        repeats += 1
    return spent / repeats


def names(each: Found) -> set[str]:
    """What a pattern may be called in the lists above."""
    return {each.where, f"{each.where.split(':')[0]} {each.pattern.pattern!s}"}


def worst(each: Found, is_folded: bool = False) -> tuple[float, str] | None:
    """How many times as long the worst attack takes at eight times the length, and what it repeats."""
    is_bytes = isinstance(each.pattern.pattern, bytes)
    plain = re.compile(b"\x03" if is_bytes else "\x03")
    for head, unit, tail in attacks(each.pattern):
        texts = [head + unit * (size // len(unit)) + tail for size in (SMALL, LARGE, HUGE)]
        if is_folded:
            texts = [re.sub(r"\s+", " ", text) for text in texts]
        if len(texts[0]) < SMALL // 2:
            continue  # of white space alone
        small, large, huge = (text.encode("utf-8", "surrogatepass") if is_bytes else text for text in texts)
        scan = min(seconds(plain, large, "scan") for _ in range(3))
        for use in sorted(each.uses):
            if seconds(each.pattern, large, use) < SCANS * scan:
                continue
            one, other = (min(seconds(each.pattern, text, use) for _ in range(3)) for text in (small, large))
            if other <= GROWTH * one or other < SCANS * scan:
                continue
            if seconds(each.pattern, huge, use) > PROOF * max(1e-5, one):
                growth = cost(each.pattern, huge, use) / max(1e-5, cost(each.pattern, small, use))
                if growth > PROOF:
                    return growth, f"{use} {(head[-20:], unit[:20], tail)!r}"
    return None


def sweep() -> Iterator[str]:
    """A line for each pattern that is not linear and whose texts nobody bounds; takes minutes."""

    def stop(*_: object) -> None:
        raise TimeoutError

    before = signal.signal(signal.SIGVTALRM, stop)
    try:
        for each in found()[0]:
            if names(each) & {*BOUNDED, *OTHERWISE} or COMPILED.match(each.where):
                continue
            signal.setitimer(signal.ITIMER_VIRTUAL, LIMIT)
            try:
                is_folded = bool(names(each) & {*FOLDED})
                # what a neighbour on the machine did to one measurement it hardly does to the next
                if all((told := worst(each, is_folded)) for _ in range(3)) and told:
                    yield f"{each.where}: {told[0]:.0f} times as long on {told[1]}: {each.pattern.pattern[:90]!r}"
            except TimeoutError:
                yield f"{each.where}: does not end: {each.pattern.pattern[:90]!r}"
            finally:
                signal.setitimer(signal.ITIMER_VIRTUAL, 0)
    finally:
        signal.signal(signal.SIGVTALRM, before)


@pytest.mark.slow
@pytest.mark.timeout(3600)
def test_no_pattern_takes_more_than_linear_time_on_texts_that_nobody_bounds() -> None:
    assert list(sweep()) == []


@pytest.mark.slow
@pytest.mark.parametrize("name", BOUNDED)
def test_a_pattern_that_is_not_linear_is_quick_on_the_longest_text_that_it_gets(name: str) -> None:
    """No attack takes as long as going once through the words of four megabytes."""
    letters, _ = BOUNDED[name]
    unit = cost(re.compile(r"\w+"), "words " * (2**22 // 6), "scan")
    for each in found()[0]:
        for head, repeated, tail in attacks(each.pattern) if name in names(each) else ():
            text: Any = (head + repeated * (letters // len(repeated)))[: letters - len(tail)] + tail
            text = re.sub(r"\s+", " ", text) if name in FOLDED else text
            text = text.encode("utf-8", "surrogatepass") if isinstance(each.pattern.pattern, bytes) else text
            for use in each.uses:
                if seconds(each.pattern, text, use) > unit:
                    assert cost(each.pattern, text, use) <= unit, (use, head[-20:], repeated[:20], tail)


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
