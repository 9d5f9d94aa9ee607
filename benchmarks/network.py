"""Fits a network of `pipeline.parse.text.network` with PyTorch; leaves its table for `weights.json`.

Enters: examples, each a chain of places with the names of the signs that they show and the true labels. Signs and parts
of the sum are left out at random, so that no vote hangs on one of them.
"""

from __future__ import annotations

import random
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from torch import nn
from torch.nn import functional

from benchmarks.chain import Example

Array = Any  # numpy array
Tensor = Any

WIDTH = 48
DISTANCES = (1, 2, 4, 8)
ROUNDS = 18
RATE = 3e-3
DECAY = 0.02
LEFT_OUT = 0.25  # of the parts of a sum
UNSEEN = 0.1  # of the signs
BATCH = 16
LONGEST = 200  # places of a chain; a longer one is cut
UNIT = 1000


@dataclass(slots=True)
class _Piece:
    """Part of a chain: the numbers of its signs one after the other, and how many each place has."""

    numbers: Array
    counts: Array
    truth: Array
    weight: float


def fitted(examples: Sequence[Example], labels: int, least: int, seed: int = 0) -> dict[str, Any]:
    """The table of a network that makes the truth probable.

    A sign counts that occurs `least` times and on three sites.
    """
    random.seed(seed)
    torch.manual_seed(seed)
    draw = np.random.default_rng(seed)
    signs = _common(examples, least)
    pieces = [piece for each in examples for piece in _pieces(each, signs)]
    net = _Net(len(signs), labels)
    optimizer = torch.optim.AdamW(net.parameters(), lr=RATE, weight_decay=DECAY)
    steps = ROUNDS * -(-len(pieces) // BATCH)
    rate = torch.optim.lr_scheduler.OneCycleLR(optimizer, RATE, total_steps=steps)
    for _ in range(ROUNDS):
        for batch in _batches(pieces):
            loss = _loss(net, batch, draw)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            rate.step()
    return _table(net, signs)


def _common(examples: Sequence[Example], least: int) -> dict[str, int]:
    """The signs that occur often enough and on three sites, numbered."""
    counts: Counter[str] = Counter()
    sites: dict[str, set[str]] = defaultdict(set)
    for each in examples:
        own = Counter(name for names in each.signs for name in names)
        counts.update(own)
        for name in own:
            sites[name].add(each.site)
    common = sorted(name for name, count in counts.items() if count >= least and len(sites[name]) >= 3)
    return {name: place for place, name in enumerate(common)}


def _pieces(example: Example, signs: Mapping[str, int]) -> Iterator[_Piece]:
    for start in range(0, len(example.truth), LONGEST):
        rows = [[signs[name] for name in names if name in signs] for names in example.signs[start : start + LONGEST]]
        numbers = np.array([number for row in rows for number in row], np.int64)
        truth = np.array(example.truth[start : start + LONGEST])
        yield _Piece(numbers, np.array([len(row) for row in rows]), truth, example.weight)


def _batches(pieces: Sequence[_Piece]) -> list[list[_Piece]]:
    """Pieces of about one length together, in a new order each time."""
    ordered = sorted(pieces, key=lambda piece: len(piece.counts) + random.uniform(0, 20))  # noqa: S311
    batches = [ordered[start : start + BATCH] for start in range(0, len(ordered), BATCH)]
    random.shuffle(batches)
    return batches


def _loss(net: _Net, batch: Sequence[_Piece], draw: Any) -> Tensor:
    longest = max(len(piece.counts) for piece in batch)
    counts = np.zeros((len(batch), longest), np.int64)
    truth = np.full((len(batch), longest), -100)  # what cross_entropy leaves out
    weight = np.zeros((len(batch), longest), np.float32)
    numbers = []
    for row, piece in enumerate(batch):
        length = len(piece.counts)
        kept = draw.random(len(piece.numbers)) > UNSEEN
        numbers.append(piece.numbers[kept])
        counts[row, :length] = np.bincount(np.repeat(np.arange(length), piece.counts)[kept], minlength=length)
        truth[row, :length], weight[row, :length] = piece.truth, piece.weight
    starts = np.concatenate([[0], np.cumsum(counts.ravel())[:-1]])
    there = torch.from_numpy((truth >= 0).astype(np.float32))
    votes = net(torch.from_numpy(np.concatenate(numbers)), torch.from_numpy(starts), there)
    missed = functional.cross_entropy(votes.transpose(1, 2), torch.from_numpy(truth), reduction="none")
    return (missed * torch.from_numpy(weight)).sum() / float(weight.sum())


class _Net(nn.Module):
    """What `pipeline.parse.text.network` reads, for chains of one batch, filled up to one length."""

    def __init__(self, signs: int, labels: int) -> None:
        super().__init__()
        self.vectors = nn.EmbeddingBag(signs, WIDTH, mode="sum")
        nn.init.normal_(self.vectors.weight, std=0.1)
        self.own = nn.EmbeddingBag(signs, labels, mode="sum")
        nn.init.zeros_(self.own.weight)
        self.bias = nn.Parameter(torch.zeros(WIDTH))
        self.whole = nn.Linear(2 * WIDTH, WIDTH)
        self.around = nn.ModuleList(nn.Conv1d(WIDTH, WIDTH, 3, padding=each, dilation=each) for each in DISTANCES)
        self.out = nn.Linear(WIDTH, labels)
        self.left_out = nn.Dropout(LEFT_OUT)

    def forward(self, numbers: Tensor, starts: Tensor, there: Tensor) -> Tensor:
        shape = (*there.shape, -1)
        seen = functional.relu(self.vectors(numbers, starts) + self.bias).view(shape) * there[..., None]
        seen = self.left_out(seen)
        mean = seen.sum(1) / there.sum(1)[:, None]
        most = seen.max(1)[0]  # none is below 0
        seen = seen + self.whole(self.left_out(torch.cat([mean, most], -1)))[:, None]
        seen = seen.transpose(1, 2)
        for layer in self.around:
            seen = seen + self.left_out(functional.relu(layer(seen * there[:, None])))
        return self.out(seen.transpose(1, 2)) + self.own(numbers, starts).view(shape)


def _table(net: _Net, signs: Mapping[str, int]) -> dict[str, Any]:
    rows = torch.cat([net.vectors.weight, net.own.weight], 1)
    return {
        "signs": dict(zip(signs, _whole(rows), strict=True)),
        "bias": _whole(net.bias),
        "whole": _whole(net.whole.weight.T),
        "whole_bias": _whole(net.whole.bias),
        "layers": [
            {"distance": distance, "weights": _whole(layer.weight.permute(2, 1, 0)), "bias": _whole(layer.bias)}
            for distance, layer in zip(DISTANCES, net.around, strict=True)
        ],
        "out": _whole(net.out.weight.T),
        "out_bias": _whole(net.out.bias),
    }


def _whole(weights: Tensor) -> list[Any]:
    """Weights as whole numbers of the unit."""
    rounded: list[Any] = (weights.detach() * UNIT).round().int().tolist()
    return rounded
