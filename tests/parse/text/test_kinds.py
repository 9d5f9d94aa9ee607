"""What the lines of bare text are, where the text says so."""

from __future__ import annotations

import pytest

from benchmarks.text_variants import depths
from pipeline.parse.text.kinds import typed_lines
from pipeline.parse.text.lines import read_lines


def kinds(text: str) -> list[str]:
    return [typed.kind for typed in typed_lines(read_lines(text))]


STEPS = (
    "Open the bottle away from your face. The first drops can be under pressure, and they sting in the eye.",
    "Tilt your head back and look at the ceiling. Pull the lower lid down until there is a small pocket behind it.",
    "Let one drop fall into the pocket, close the eye and press on its inner corner. Wait a minute before you blink.",
)


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
@pytest.mark.parametrize("first", [1, 4])
def test_long_paragraphs_that_are_numbered_on_are_items(gap: str, first: int) -> None:
    steps = gap.join(f"{number}. {step}" for number, step in enumerate(STEPS, first))
    assert (
        kinds(f"Eye drops\n\nWash your hands before you touch the bottle or the eye.\n\n{steps}")[-3:] == ["item"] * 3
    )


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_a_table_of_contents_is_a_list_however_deep_its_numbers(gap: str) -> None:
    contents = ("1 Before you start", "1.1 What to ask", "1.2 What to bring", "2 The first visit", "2.1 Costs")
    assert kinds(gap.join(("Contents", *contents)))[1:] == ["item"] * 5


def test_a_numbered_heading_above_its_first_subheading_is_a_heading() -> None:
    prose = "Forty adults with high blood pressure took part, and each of them was seen twice a month for a year. " * 2
    text = f"1. Introduction\n\n{prose}\n\n2. Methods\n\n2.1 Patients\n\n{prose}\n\n2.2 Doses\n\n{prose}"
    assert "item" not in kinds(text)


@pytest.mark.parametrize(
    ("levels", "depth"),
    [
        ([1, 2, 4, 4, 2], [0, 1, 2, 2, 1]),  # a title, and a level left out
        ([2, 4, 2], [1, 2, 1]),  # no title
        ([3, 3], [1, 1]),
        ([3, 2, 2], [2, 1, 1]),
    ],
)
def test_levels_are_learned_as_depths(levels: list[int], depth: list[int]) -> None:
    assert depths(levels) == depth


BRING = ("Your card", "A list of your medicines", "Questions that you have")
VISIT = "A first visit takes about half an hour, and most of it is talking about how you sleep, eat and move. "


@pytest.mark.parametrize("count", [2, 3])
@pytest.mark.parametrize("above", ["What to bring", "We will ask about your health and what you hope for."])
def test_a_line_without_a_marker_that_is_doubtful_is_no_item(above: str, count: int) -> None:
    """Less than three chances in four are not enough where nothing marks a line; it stays in the text."""
    text = "\n".join((above, *BRING[:count]))
    typed = typed_lines(
        read_lines(f"Your first visit\n\n{VISIT * 2}\n\n{text}\n\n{VISIT * 2}\n\nAfterwards\n\n{VISIT}")
    )
    assert [each.line.text for each in typed[2 : count + 3]] == text.split("\n")
    assert all(each.confidence >= 0.75 for each in typed if each.kind == "item")


def test_lines_without_a_marker_that_are_announced_are_items() -> None:
    text = "\n".join(BRING)
    found = kinds(f"Your first visit\n\n{VISIT * 2}\n\nPlease bring the following:\n{text}\n\n{VISIT * 2}")
    assert found[3:6] == ["item"] * 3
