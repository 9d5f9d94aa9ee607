"""What each line of bare text is: heading, item, question, prose or aside.

Enters: lines. Leaves: a kind for each with its probability. A linear chain (Lafferty, McCallum and Pereira 2001) weighs
the signs that a line shows and what may follow what; its weights are a table, `weights`, made by
`benchmarks/text_weights.py`. Each line is what it most probably is, all chains considered; that probability is its
confidence.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import exp
from operator import mul
from typing import Literal

from pipeline.parse.text import weights
from pipeline.parse.text.lines import Line
from pipeline.parse.text.signs import Facet, Look, facets, looks, named

Kind = Literal["heading", "item", "question", "prose", "aside"]
KINDS: tuple[Kind, ...] = ("heading", "item", "question", "prose", "aside")

_SURE = 50.0  # a weight that no other outweighs
_FLOOR = 1e-9
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
    if not lines:
        return []
    seen = looks(lines)
    weighed = [_weigh(each) for each in facets(lines, seen)]
    _hold(weighed, lines)
    return [
        Typed(line, look, KINDS[kind], confidence)
        for line, look, (kind, confidence) in zip(
            lines, seen, most_probable(weighed, weights.KINDS.chain, weights.KINDS.start), strict=True
        )
    ]


@lru_cache(maxsize=1 << 16)
def _weight(facet: Facet) -> weights.Row:
    rows = [row for name in named(facet) if (row := weights.KINDS.signs.get(name))]
    return tuple(map(sum, zip(*rows, strict=True))) if rows else _NOTHING


_NOTHING = (0.0,) * len(KINDS)


def forget() -> None:
    """Forgets what the weights made of the facets seen so far: for whoever changes the weights."""
    _weight.cache_clear()


def _weigh(facets: Sequence[Facet]) -> list[float]:
    """How much speaks for each kind."""
    heading = item = question = prose = aside = 0.0  # summed by hand: this is where the time goes
    for facet in facets:
        one, two, three, four, five = _weight(facet)
        heading += one
        item += two
        question += three
        prose += four
        aside += five
    return [heading, item, question, prose, aside]


def _hold(weighed: Sequence[list[float]], lines: Sequence[Line]) -> None:
    """What the text says itself outweighs all else: marked headings, rows, bullets that are typed as such."""
    for index, line in enumerate(lines):
        if line.level is not None:
            weighed[index][0] += _SURE
        elif line.row:
            weighed[index][3] += _SURE
        elif line.marker is not None and line.marker.kind == "bullet" and _is_bullet(lines, index):
            weighed[index][1] += _SURE


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


def most_probable(
    weighed: Sequence[Sequence[float]], chain: Sequence[Sequence[float]], start: Sequence[float]
) -> list[tuple[int, float]]:
    """For each place of the chain its most probable label and how probable it is (forward and backward sums).

    That is right for more lines than the most probable chain as a whole (Viterbi): on held-out sites .003 of F1.
    """
    steps = [[exp(weight) for weight in row] for row in chain]
    into = list(zip(*steps, strict=True))
    local = []
    for row in weighed:
        peak = max(row)
        local.append([exp(weight - peak) + _FLOOR for weight in row])
    ahead = [_scaled([exp(one) * other for one, other in zip(start, local[0], strict=True)])]
    for here in local[1:]:
        before = ahead[-1]
        ahead.append(_scaled([sum(map(mul, before, ways)) * each for ways, each in zip(into, here, strict=True)]))
    behind = [1.0] * len(steps)
    result = []
    for reached, here in zip(reversed(ahead), reversed(local), strict=True):
        joint = list(map(mul, reached, behind))
        top = max(joint)
        result.append((joint.index(top), top / sum(joint)))
        coming = list(map(mul, here, behind))
        behind = _scaled([sum(map(mul, ways, coming)) for ways in steps])
    return result[::-1]


def _scaled(sums: Sequence[float]) -> list[float]:
    whole = sum(sums)
    return [each / whole for each in sums]
