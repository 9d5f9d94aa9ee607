"""The network that tells kinds of lines: its sums against the same sums written out."""

from __future__ import annotations

import time

import numpy as np
import pytest

from pipeline.parse.text.network import Network, read

TABLE = {
    "signs": {"short": [1000, -500, 200, 0], "long": [-300, 800, 0, 100], "ends": [500, 500, -100, 50]},
    "bias": [100, 0],
    "whole": [[100, 0], [0, 200], [-100, 0], [0, 300]],
    "whole_bias": [10, -10],
    "layers": [
        {"distance": 1, "weights": [[[500, 0], [0, 500]], [[10, 20], [30, 40]], [[0, -500], [50, 0]]], "bias": [5, 7]},
        {"distance": 2, "weights": [[[100, 100], [0, 0]], [[0, 100], [100, 0]], [[0, 0], [900, 0]]], "bias": [0, 1]},
    ],
    "out": [[1000, -1000], [500, 250]],
    "out_bias": [20, 30],
}  # fmt: skip


@pytest.fixture
def network() -> Network:
    return read(TABLE)


def written_out(network: Network, places: list[tuple[int, ...]]) -> list[list[float]]:
    """The same sums, one place after the other."""
    seen = []
    for signs in places:
        total = network.bias.copy()
        for sign in signs:
            total = total + network.rows[sign, :2]
        seen.append(np.maximum(total, 0))
    whole = np.concatenate([np.mean(seen, axis=0), np.max(seen, axis=0)]) @ network.whole + network.whole_bias
    seen = [each + whole for each in seen]
    for layer in network.layers:
        sums = []
        for place in range(len(seen)):
            total = layer.bias.copy()
            for weights, other in zip(layer.weights, (-layer.distance, 0, layer.distance), strict=True):
                if 0 <= place + other < len(seen):
                    total = total + seen[place + other] @ weights
            sums.append(np.maximum(total, 0))
        seen = [each + more for each, more in zip(seen, sums, strict=True)]
    own = [sum((network.rows[sign, 2:] for sign in signs), np.zeros(2)) for signs in places]
    return [list(each @ network.out + network.out_bias + votes) for each, votes in zip(seen, own, strict=True)]


@pytest.mark.parametrize("count", [1, 2, 3, 40])
def test_votes_are_the_sums_of_signs_of_the_whole_and_of_what_stands_around(network: Network, count: int) -> None:
    places = [((0, 2), (1,), (), (0, 1, 2))[place % 4] for place in range(count)]
    assert np.allclose(network.votes(places), written_out(network, places))


def test_signs_that_nobody_knows_say_nothing_and_known_ones_count_once(network: Network) -> None:
    assert network.numbers(["ends", "unheard of", "short", "ends"]) == (2, 0)
    assert network.votes([(), ()]).shape == (2, 2)


def test_a_long_chain_is_read_in_windows_that_see_across_their_ends(network: Network) -> None:
    places = [((0, 2), (1,), (0, 1, 2))[place % 3] for place in range(1500)]  # every window has the same mean
    votes = network.votes(places)
    assert votes.shape == (1500, 2)
    assert votes[300].tolist() == pytest.approx(votes[600].tolist(), rel=1e-3)
    assert votes[599].tolist() == pytest.approx(votes[299].tolist(), rel=1e-3)


def test_many_places_at_once_cost_no_more_than_a_few_at_a_time() -> None:
    width, draw = 48, np.random.default_rng(0)
    table = {
        "signs": {str(sign): draw.integers(-500, 500, width + 5).tolist() for sign in range(50)},
        "bias": [0] * width,
        "whole": draw.integers(-100, 100, (2 * width, width)).tolist(),
        "whole_bias": [0] * width,
        "layers": [
            {"distance": each, "weights": draw.integers(-100, 100, (3, width, width)).tolist(), "bias": [0] * width}
            for each in (1, 2, 4, 8)
        ],
        "out": draw.integers(-500, 500, (width, 5)).tolist(),
        "out_bias": [0] * 5,
    }
    wide, places = read(table), [tuple(range(place % 30)) for place in range(600)]

    def seconds(length: int) -> float:
        begin = time.process_time()
        for start in range(0, len(places), length):
            wide.votes(places[start : start + length])
        return time.process_time() - begin

    seconds(600)
    assert min(seconds(600) for _ in range(5)) <= 2 * min(seconds(60) for _ in range(5)) + 0.002
