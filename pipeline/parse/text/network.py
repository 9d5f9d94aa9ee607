"""A small network that reads a chain: lines of a text, headings of a document.

Enters: for each place of the chain the signs that it shows. Leaves: for each place what speaks for each label. A sign
is a vector, a place the sum of its signs; what the text shows as a whole is added (mean and maximum over the places),
then what the neighbours show, by convolutions that look ever further (van den Oord et al. 2016: dilated, with
residual connections). The votes of a place come from that sum, and from its signs alone.

Weights are whole numbers, thousandths, in `weights.json`, which `benchmarks/text_weights.py` makes.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[np.float64]

_WINDOW = 600  # places that are read at a time; memory does not grow with the text
_MARGIN = 24  # places on both sides that are read with them; no vote looks further than the sum of the distances
_SLICE = 1 << 18  # multiplications that OpenBLAS does without starting threads, which spin and gain nothing here
_UNIT = 1000


class Layer(NamedTuple):
    """Weights of the place `distance` before, the place itself and the one `distance` after; what is added."""

    distance: int
    weights: Array  # three matrices
    bias: Array


@dataclass(frozen=True, slots=True)
class Network:
    """The signs by number; `rows` are the vector of each with its own votes behind it."""

    signs: Mapping[str, int]
    rows: Array
    bias: Array
    whole: Array  # of mean and maximum
    whole_bias: Array
    layers: tuple[Layer, ...]
    out: Array
    out_bias: Array

    def numbers(self, names: Iterable[str]) -> tuple[int, ...]:
        """The numbers of the signs that are known."""
        return tuple(self.signs[name] for name in dict.fromkeys(names) if name in self.signs)

    def votes(self, places: Sequence[Sequence[int]]) -> Array:
        """For each place, given as the numbers of its signs, what speaks for each label; logarithms."""
        if len(places) <= _WINDOW:
            return self._window(places)
        parts = []
        for start in range(0, len(places), _WINDOW):
            first = max(0, start - _MARGIN)
            part = self._window(places[first : start + _WINDOW + _MARGIN])
            parts.append(part[start - first : start - first + _WINDOW])
        return np.concatenate(parts)

    def _window(self, places: Sequence[Sequence[int]]) -> Array:
        sums = self._summed(places)
        width = len(self.bias)
        seen = np.maximum(sums[:, :width] + self.bias, 0)
        seen = seen + np.concatenate([seen.mean(0), seen.max(0)]) @ self.whole + self.whole_bias
        for layer in self.layers:
            seen = seen + np.maximum(_around(seen, layer), 0)
        votes: Array = _times(seen, self.out) + self.out_bias + sums[:, width:]
        return votes

    def _summed(self, places: Sequence[Sequence[int]]) -> Array:
        """The rows of each place's signs, added up."""
        flat = np.fromiter(chain.from_iterable(places), np.intp)
        if not len(flat):
            return np.zeros((len(places), self.rows.shape[1]))
        counts = np.fromiter(map(len, places), np.intp, len(places))
        starts = np.minimum(np.cumsum(counts) - counts, len(flat) - 1)
        sums: Array = np.add.reduceat(self.rows[flat], starts)
        sums[counts == 0] = 0  # reduceat gives the row that it stands at
        return sums


def _around(seen: Array, layer: Layer) -> Array:
    """What the places before, at and after each place add up to; beyond the ends there is nothing."""
    before, here, after = layer.weights
    total = _times(seen, here) + layer.bias
    step = layer.distance
    if len(seen) > step:
        total[step:] += _times(seen[:-step], before)
        total[:-step] += _times(seen[step:], after)
    return total


def _times(rows: Array, weights: Array) -> Array:
    """The product, some rows at a time."""
    height = max(1, _SLICE // weights.size)
    return np.concatenate([rows[start : start + height] @ weights for start in range(0, len(rows), height)])


def read(table: Mapping[str, Any]) -> Network:
    """A network of the file."""
    signs: Mapping[str, list[int]] = table["signs"]
    return Network(
        signs={name: number for number, name in enumerate(signs)},
        rows=_array(list(signs.values())),
        bias=_array(table["bias"]),
        whole=_array(table["whole"]),
        whole_bias=_array(table["whole_bias"]),
        layers=tuple(
            Layer(each["distance"], _array(each["weights"]), _array(each["bias"])) for each in table["layers"]
        ),
        out=_array(table["out"]),
        out_bias=_array(table["out_bias"]),
    )


def _array(values: Any) -> Array:
    return np.array(values, np.float64) / _UNIT
