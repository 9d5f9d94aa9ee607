"""A conditional random field on a line (Lafferty, McCallum and Pereira 2001), fitted by L-BFGS.

Enters: examples, each a chain of places with the names of the signs that they show, the names of the signs between two
places if any, and the true labels. Leaves: what each sign weighs for each label. All chains are summed at once, place
by place, over arrays that are sorted by the length of the chains.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

Array = Any  # numpy array


@dataclass(slots=True)
class Example:
    """A document as a chain: signs and truth of each place; `steps` are the signs between places, if any."""

    site: str
    page: bool
    weight: float
    signs: list[list[str]]
    truth: list[int]
    steps: list[list[str]] = field(default_factory=list)


@dataclass(slots=True)
class Chain:
    """What the signs weigh for each label, those between places for each way, what follows what, what comes first."""

    names: Mapping[str, int]
    own: Array
    step_names: Mapping[str, int]
    step: Array
    chain: Array
    start: Array


def fitted(examples: Sequence[Example], ways: Array, least: int, shrinkage: float, rounds: int = 60) -> Chain:
    """The weights that make the truth most probable, less `shrinkage` times half their squares.

    `ways` tells for each two labels which column of the steps leads from the one to the other. A sign counts that
    occurs `least` times and on three sites.
    """
    names = _common(((each.site, each.signs) for each in examples), least)
    step_names = _common(((each.site, each.steps) for each in examples), least)
    batch = _Batch(examples, names, step_names, ways)
    labels = len(ways)
    shapes = [(len(names), labels), (len(step_names), int(ways.max()) + 1), (labels, labels), (labels,)]
    ends = np.cumsum([int(np.prod(shape)) for shape in shapes])

    def tables(values: Array) -> list[Array]:
        return [part.reshape(shape) for part, shape in zip(np.split(values, ends[:-1]), shapes, strict=True)]

    def loss(values: Array) -> tuple[float, Array]:
        missed, slopes = batch.loss(*tables(values))
        slope = np.concatenate([each.ravel() for each in slopes]) + shrinkage * values
        return missed + shrinkage * (values**2).sum() / 2, slope

    best = minimize(loss, np.zeros(ends[-1]), jac=True, method="L-BFGS-B", options={"maxiter": rounds}).x
    own, step, chain, start = tables(best)
    return Chain(names, own, step_names, step, chain, start)


def _common(pairs: Iterable[tuple[str, list[list[str]]]], least: int) -> dict[str, int]:
    """The signs that occur often enough and on three sites, numbered."""
    counts: Counter[str] = Counter()
    sites: dict[str, set[str]] = defaultdict(set)
    for site, places in pairs:
        for names in places:
            counts.update(names)
            for name in names:
                sites[name].add(site)
    common = sorted(name for name, count in counts.items() if count >= least and len(sites[name]) >= 3)
    return {name: place for place, name in enumerate(common)}


class _Batch:
    """All examples as arrays: first the first places of all chains, the longest foremost, then the second places, …"""

    def __init__(
        self, examples: Sequence[Example], names: dict[str, int], step_names: dict[str, int], ways: Array
    ) -> None:
        chains = sorted(examples, key=lambda each: -len(each.truth))
        lengths = np.array([len(each.truth) for each in chains])
        self.alive = [int((lengths > place).sum()) for place in range(lengths[0])]
        self.begin = np.concatenate([[0], np.cumsum(self.alive)])
        self.ways = ways
        count = self.begin[-1]
        self.truth, self.weight = np.zeros(count, int), np.zeros(count)
        own: list[list[int]] = [[]] * count
        step: list[list[int]] = [[]] * count
        for rank, each in enumerate(chains):
            rows = self.begin[: len(each.truth)] + rank
            self.truth[rows], self.weight[rows] = each.truth, each.weight
            for row, signs in zip(rows, each.signs, strict=True):
                own[row] = [names[name] for name in set(signs) if name in names]
            for row, signs in zip(rows[1:], each.steps, strict=False):
                step[row] = [step_names[name] for name in set(signs) if name in step_names]
        self.own, self.step = _indicators(own, len(names)), _indicators(step, len(step_names))

    def loss(self, own: Array, step: Array, chain: Array, start: Array) -> tuple[float, list[Array]]:
        """How improbable the truth is, as the negative logarithm, and its slopes for the four tables."""
        votes = self.own @ own
        votes[: self.alive[0]] += start
        peaks = votes.max(1, keepdims=True)
        local = np.exp(votes - peaks)
        between = chain + (self.step @ step)[:, self.ways]
        moves = np.exp(between)
        ahead, scale, behind = self._sums(local, moves)
        joint = ahead * behind
        joint /= joint.sum(1, keepdims=True)
        everywhere = np.arange(len(votes))
        missed = ((np.log(scale) + peaks[:, 0] - votes[everywhere, self.truth]) * self.weight).sum()
        joint[everywhere, self.truth] -= 1
        joint *= self.weight[:, None]
        chain_slope, step_slope = np.zeros_like(chain), np.zeros((len(votes), step.shape[1]))
        for here, before in self._steps():
            coming = local[here] * behind[here] / scale[here, None]
            pairs = ahead[before][:, :, None] * moves[here] * coming[:, None, :]
            weight, true = self.weight[here], (np.arange(len(coming)), self.truth[before], self.truth[here])
            missed -= (between[here][true] * weight).sum()
            pairs[true] -= 1
            pairs *= weight[:, None, None]
            chain_slope += pairs.sum(0)
            for way in range(step.shape[1]):
                step_slope[here, way] = (pairs * (self.ways == way)).sum((1, 2))
        slopes = [self.own.T @ joint, self.step.T @ step_slope, chain_slope, joint[: self.alive[0]].sum(0)]
        return float(missed), slopes

    def _steps(self) -> list[tuple[slice, slice]]:
        """For each place but the first: the rows of it, and the rows of the place before in the same chains."""
        return [
            (slice(here, here + alive), slice(before, before + alive))
            for before, here, alive in zip(self.begin, self.begin[1:], self.alive[1:], strict=False)
        ]

    def _sums(self, local: Array, moves: Array) -> tuple[Array, Array, Array]:
        """Forward sums, what they were scaled by, backward sums."""
        ahead, behind = local.copy(), np.ones_like(local)
        scale = local.sum(1)
        first = slice(0, self.alive[0])
        ahead[first] /= scale[first, None]
        for here, before in self._steps():
            ahead[here] *= np.einsum("bi,bij->bj", ahead[before], moves[here])
            scale[here] = ahead[here].sum(1)
            ahead[here] /= scale[here, None]
        for here, before in reversed(self._steps()):
            coming = local[here] * behind[here] / scale[here, None]
            behind[before] = np.einsum("bij,bj->bi", moves[here], coming)
        return ahead, scale, behind


def _indicators(rows: Sequence[Sequence[int]], width: int) -> Any:
    """A sparse matrix with a one in each column that a row names."""
    ends = np.concatenate([[0], np.cumsum([len(row) for row in rows])])
    columns = np.fromiter((column for row in rows for column in row), np.int32, ends[-1])
    return csr_matrix((np.ones(len(columns)), columns, ends), shape=(len(rows), width))
