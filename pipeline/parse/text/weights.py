"""What each sign weighs: the tables behind `kinds` (a network) and `levels` (a chain).

They stand in `weights.json`, which `benchmarks/text_weights.py` makes; not written by hand.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from importlib.resources import files
from typing import Any, NamedTuple

from pipeline.parse.text import network

Row = tuple[float, ...]


class Weights(NamedTuple):
    """A chain's weights: of each label to be the first, of what may follow what, and of a sign for each label.

    `steps` are the weights of the signs between two places of the chain, where there are such.
    """

    start: Row
    chain: tuple[Row, ...]
    signs: Mapping[str, Row]
    steps: Mapping[str, Row]


def read(table: Mapping[str, Any]) -> Weights:
    """A chain's table of the file; its weights are hundredths."""
    return Weights(
        _row(table["start"]),
        tuple(map(_row, table["chain"])),
        {name: _row(weights) for name, weights in table["signs"].items()},
        {name: _row(weights) for name, weights in table["steps"].items()},
    )


def _row(weights: Sequence[int]) -> Row:
    return tuple(weight / 100 for weight in weights)


_TABLES = json.loads(files(__package__).joinpath("weights.json").read_text("utf-8"))
KINDS = network.read(_TABLES["kinds"])
LEVELS = read(_TABLES["levels"])
