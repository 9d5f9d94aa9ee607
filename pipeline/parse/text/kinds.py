"""What each line of bare text is: heading, item, question, prose or aside.

Enters: lines. Leaves: a kind for each with its probability. A `network` weighs the signs that a line and those around
it show; its weights are made by `benchmarks/text_weights.py`. Each line is what it most probably is; that probability
is its confidence.
"""

from __future__ import annotations

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

_SURE = 50.0  # a weight that no other outweighs
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
    votes = _votes([each.line for each in read], [each.look for each in read])
    for each, of_each in zip(read, votes, strict=True):
        each.kind, each.confidence = _most_probable(of_each)
    return typed


def _votes(lines: Sequence[Line], seen: Sequence[Look]) -> list[list[float]]:
    """What speaks for each kind."""
    if not lines:
        return []
    places = [list(chain.from_iterable(map(_numbers, each))) for each in facets(lines, seen)]
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
    """What the text says itself outweighs all else: marked headings, rows, bullets that are typed as such."""
    for index, line in enumerate(lines):
        if line.level is not None:
            votes[index][0] += _SURE
        elif line.row:
            votes[index][3] += _SURE
        elif line.marker is not None and line.marker.kind == "bullet" and _is_bullet(lines, index):
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


def _most_probable(votes: Sequence[float]) -> tuple[Kind, float]:
    """The kind that most speaks for, and its share of all (softmax)."""
    top = max(votes)
    return KINDS[votes.index(top)], 1 / sum(exp(each - top) for each in votes)
