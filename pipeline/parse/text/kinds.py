"""What each line of bare text is: heading, item, question, prose or aside.

Enters: lines. Leaves: a kind for each with its probability. A linear chain (Lafferty, McCallum and Pereira 2001) weighs
the signs that a line shows and what may follow what; its weights are a table, `weights`, made by
`benchmarks/text_weights.py`. The most probable chain as a whole decides, and a kind's probability is its confidence.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import exp
from operator import add, mul
from typing import Literal

from pipeline.parse.text import weights
from pipeline.parse.text.lines import Line
from pipeline.parse.text.signs import Look, looks, signs

Kind = Literal["heading", "item", "question", "prose", "aside"]
KINDS: tuple[Kind, ...] = ("heading", "item", "question", "prose", "aside")

_SURE = 50.0  # a weight that no other outweighs
_FLOOR = 1e-9


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
    weighed = [_weigh(names, line) for names, line in zip(signs(lines, seen), lines, strict=True)]
    return [
        Typed(line, look, KINDS[kind], confidence)
        for line, look, (kind, confidence) in zip(
            lines, seen, best_chain(weighed, weights.KINDS.chain, weights.KINDS.start), strict=True
        )
    ]


def _weigh(names: Sequence[str], line: Line) -> list[float]:
    """How much speaks for each kind."""
    table = weights.KINDS.signs
    heading = item = question = prose = aside = 0.0  # summed by hand: this is where the time goes
    for name in names:
        row = table.get(name)
        if row is not None:
            heading += row[0]
            item += row[1]
            question += row[2]
            prose += row[3]
            aside += row[4]
    total = [heading, item, question, prose, aside]
    if line.level is not None:
        total[0] += _SURE
    elif line.marker is not None and line.marker.kind == "bullet":
        total[1] += _SURE
    return total


def best_chain(
    weighed: Sequence[Sequence[float]], chain: Sequence[Sequence[float]], start: Sequence[float]
) -> list[tuple[int, float]]:
    """The most probable chain of kinds, each with its own probability (Viterbi; forward and backward sums)."""
    steps = [[exp(weight) for weight in row] for row in chain]
    into = list(zip(*chain, strict=True))  # for each kind the weights of the ways that lead to it
    steps_into = list(zip(*steps, strict=True))
    peaks = [max(row) for row in weighed]
    local = [[exp(weight - peak) + _FLOOR for weight in row] for row, peak in zip(weighed, peaks, strict=True)]
    best = [one + other for one, other in zip(start, weighed[0], strict=True)]
    forward = [_scaled([exp(one) * other for one, other in zip(start, local[0], strict=True)])]
    back: list[list[int]] = []
    for place in range(1, len(weighed)):
        origins, reached = [], []
        for ways, weight in zip(into, weighed[place], strict=True):
            scores = list(map(add, best, ways))
            top = max(scores)
            origins.append(scores.index(top))
            reached.append(top + weight)
        best = reached
        back.append(origins)
        before = forward[-1]
        sums = [sum(map(mul, before, ways)) * here for ways, here in zip(steps_into, local[place], strict=True)]
        forward.append(_scaled(sums))
    kinds = [best.index(max(best))]
    for origins in reversed(back):
        kinds.append(origins[kinds[-1]])
    kinds.reverse()
    return list(zip(kinds, _probabilities(forward, local, steps, kinds), strict=True))


def _scaled(sums: Sequence[float]) -> list[float]:
    whole = sum(sums)
    return [each / whole for each in sums]


def _probabilities(
    forward: Sequence[Sequence[float]],
    local: Sequence[Sequence[float]],
    step: Sequence[Sequence[float]],
    kinds: Sequence[int],
) -> list[float]:
    behind = [1.0] * len(step)
    result = []
    for place in range(len(forward) - 1, -1, -1):
        kind = kinds[place]
        result.append(forward[place][kind] * behind[kind] / sum(map(mul, forward[place], behind)))
        coming = list(map(mul, local[place], behind))
        behind = _scaled([sum(map(mul, ways, coming)) for ways in step])
    return result[::-1]
