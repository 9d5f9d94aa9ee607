"""What each line of bare text is: heading, item, question, prose or aside.

Enters: lines. Leaves: a kind for each with its probability. A linear chain (Lafferty, McCallum and Pereira 2001) weighs
the signs that a line shows and what may follow what; its weights are a table, `text_weights`, made by
`benchmarks/text_weights.py`. The most probable chain as a whole decides, and a kind's probability is its confidence.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from math import exp
from typing import Literal

from pipeline.parse.text_lines import Line
from pipeline.parse.text_signs import Look, looks, signs
from pipeline.parse.text_weights import CHAIN, START, WEIGHTS

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
        for line, look, (kind, confidence) in zip(lines, seen, best_chain(weighed, CHAIN, START), strict=True)
    ]


@cache
def _table() -> dict[str, tuple[float, ...]]:
    rows = (row.split() for row in WEIGHTS.strip().splitlines())
    return {sign: tuple(int(weight) / 100 for weight in weights) for sign, *weights in rows}


def _weigh(names: Sequence[str], line: Line) -> list[float]:
    """How much speaks for each kind."""
    table = _table()
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
    count = range(len(start))
    step = [[exp(weight) for weight in row] for row in chain]
    peaks = [max(row) for row in weighed]
    local = [[exp(weight - peak) + _FLOOR for weight in row] for row, peak in zip(weighed, peaks, strict=True)]
    forward: list[list[float]] = []
    best: list[float] = []
    back: list[list[int]] = []
    for place, row in enumerate(weighed):
        if not place:
            best = [start[kind] + row[kind] for kind in count]
            sums = [exp(start[kind]) * local[0][kind] for kind in count]
        else:
            from_kind = [max(count, key=lambda one: best[one] + chain[one][kind]) for kind in count]
            best = [best[from_kind[kind]] + chain[from_kind[kind]][kind] + row[kind] for kind in count]
            back.append(from_kind)
            before = forward[-1]
            sums = [sum(before[one] * step[one][kind] for one in count) * local[place][kind] for kind in count]
        whole = sum(sums)
        forward.append([each / whole for each in sums])
    kinds = [max(count, key=best.__getitem__)]
    for from_kind in reversed(back):
        kinds.append(from_kind[kinds[-1]])
    kinds.reverse()
    return list(zip(kinds, _probabilities(forward, local, step, kinds), strict=True))


def _probabilities(
    forward: Sequence[Sequence[float]],
    local: Sequence[Sequence[float]],
    step: Sequence[Sequence[float]],
    kinds: Sequence[int],
) -> list[float]:
    count = range(len(step))
    behind = [1.0] * len(step)
    result = []
    for place in range(len(forward) - 1, -1, -1):
        joint = [forward[place][kind] * behind[kind] for kind in count]
        result.append(joint[kinds[place]] / sum(joint))
        if place:
            coming = [local[place][kind] * behind[kind] for kind in count]
            behind = [sum(step[one][kind] * coming[kind] for kind in count) for one in count]
            whole = sum(behind)
            behind = [each / whole for each in behind]
    return result[::-1]
