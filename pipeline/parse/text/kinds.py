"""What each line of bare text is: heading, item, question, prose or aside.

Enters: lines. Leaves: a kind for each with its probability. A `network` weighs the signs that a line and those around
it show; its weights are made by `benchmarks/text_weights.py`. Each line is what it most probably is; that probability
is its confidence.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain
from math import exp
from typing import Literal

from pipeline.article import Role
from pipeline.parse.text import weights
from pipeline.parse.text.lines import Line
from pipeline.parse.text.signs import Facet, Look, facets, looks, named

Kind = Literal["heading", "item", "question", "prose", "aside"]
KINDS: tuple[Kind, ...] = ("heading", "item", "question", "prose", "aside")

INSERTED: tuple[Role | None, ...] = ("image_credit", "sponsored_content")
"""Roles of lines that stand anywhere and are read past: a heading with a picture under it is one still."""

_LEAST_ITEM = 0.75  # probability of an item without a marker
_LEAST_ANNOUNCED = 0.6  # of one after a line that announces a list
_SURE = 50.0  # a weight that no other outweighs
_Place = tuple[str, tuple[int, ...]]
_FIRST = ((1,), (1, 1))
_BARE_NUMBER = re.compile(r"(\d{1,2})\s+(?=[A-Z])")  # of a table of contents
_BULLETS = frozenset("•◦▪▫●○■□‣⁃∙·◆◇❖-*+o§\uf0b7\uf0a7\uf076\uf0d8⚫⬤")


@dataclass(slots=True)
class Typed:
    """A line with what it is; `confidence` is the probability of its kind."""

    line: Line
    look: Look
    kind: Kind
    confidence: float


def typed_lines(lines: Sequence[Line]) -> list[Typed]:
    """The lines with their kinds, in order."""
    seen = looks(lines)
    typed = [Typed(line, look, "aside", 1.0) for line, look in zip(lines, seen, strict=True)]
    read = [each for each in typed if each.look.role not in INSERTED]
    read_lines = [each.line for each in read]
    shown = facets(read_lines, [each.look for each in read])
    for each, facets_, votes in zip(read, shown, _votes(read_lines, shown), strict=True):
        each.kind, each.confidence = _most_probable(votes, _least_item(each.line, facets_))
    return typed


def _least_item(line: Line, shown: Sequence[Facet]) -> float:
    """How probable a line must be an item to be one."""
    if line.marker is not None:
        return 0.0
    return _LEAST_ANNOUNCED if any(facet[0] == "announced" for facet in shown) else _LEAST_ITEM


def _votes(lines: Sequence[Line], shown: Sequence[Sequence[Facet]]) -> list[list[float]]:
    """What speaks for each kind."""
    if not lines:
        return []
    places = [list(chain.from_iterable(map(_numbers, each))) for each in shown]
    votes: list[list[float]] = weights.KINDS.votes(places).tolist()
    _hold(votes, lines)
    return votes


@lru_cache(maxsize=1 << 16)
def _numbers(facet: Facet) -> tuple[int, ...]:
    return weights.KINDS.numbers(named(facet))


def forget() -> None:
    """Forgets the numbers of the facets seen so far: for whoever changes the weights."""
    _numbers.cache_clear()


def _hold(votes: Sequence[list[float]], lines: Sequence[Line]) -> None:
    """What the text says itself outweighs all else: marked headings, rows, bullets typed as such, numbered lists."""
    counted = counted_on(lines)
    for index, line in enumerate(lines):
        if line.level is not None:
            votes[index][0] += _SURE
        elif line.row:
            votes[index][3] += _SURE
        elif counted[index] or (line.marker is not None and line.marker.kind == "bullet" and _is_bullet(lines, index)):
            votes[index][1] += _SURE


def _is_bullet(lines: Sequence[Line], index: int) -> bool:
    """True for signs that are nothing but bullets; a tick, a star or a dash is one in company."""
    marker = lines[index].marker
    if marker is None or marker.text in _BULLETS:
        return True
    return any(
        each.marker is not None and each.marker.text == marker.text
        for each in lines[max(0, index - 1) : index + 2]
        if each is not lines[index]
    )


def counted_on(lines: Sequence[Line]) -> list[bool]:
    """Which lines count on with nothing between them: a list or a table of contents, no headings."""
    places = [_place(line) for line in lines]
    result = [False] * len(lines)
    start = 0
    for index in range(1, len(lines) + 1):
        if index < len(lines) and _follows(places[index - 1], places[index]):
            continue
        if _is_listed(places[start:index]):
            result[start:index] = [True] * (index - start)
        start = index
    return result


def _is_listed(places: Sequence[_Place]) -> bool:
    """True for numbers in a row that are no heading right above its first subheading ("2 Methods", "2.1 Patients")."""
    if all(kind == "decimal" for kind, _ in places):
        return len(places) > 1
    return len(places) > 2 and places[0][1] in _FIRST


def _place(line: Line) -> _Place:
    """How a line is numbered, and the number, a part for each depth: (2, 1) for "2.1"; empty where it has none."""
    marker = line.marker
    if marker is None:
        bare = _BARE_NUMBER.match(line.text)
        return ("bare", (int(bare[1]),)) if bare else ("", ())
    if marker.kind == "outline":
        return "outline", tuple(map(int, marker.text.strip(".").split(".")))
    return (marker.kind, (marker.number,)) if marker.kind == "decimal" and marker.number is not None else ("", ())


def _follows(before: _Place, after: _Place) -> bool:
    """True where the second is the next number after the first, at its depth, one deeper or any number higher."""
    one, other = before[1], after[1]
    if not one or not other:
        return False
    above = len(other) - 1
    return other == (*one, 1) or (above < len(one) and other == (*one[:above], one[above] + 1))


def _most_probable(votes: Sequence[float], least_item: float) -> tuple[Kind, float]:
    """The kind that most speaks for, and its share of all (softmax).

    A line without a marker is an item only where `least_item` speaks for it: one item too many spoils a list, and a
    card or a button is easily taken for one; a line left out is text still.
    """
    top = max(votes)
    shares = [exp(each - top) for each in votes]
    total = sum(shares)
    best = votes.index(top)
    if KINDS[best] == "item" and shares[best] < least_item * total:
        shares[best] = 0
        best = shares.index(max(shares))
    return KINDS[best], shares[best] / total
