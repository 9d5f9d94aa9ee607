"""Lists of bare text: which items stand together, and how deep."""

from __future__ import annotations

import pytest

from pipeline.api import extract
from pipeline.parse.text.kinds import counted_on
from pipeline.parse.text.lines import read_lines

PROSE = (
    "Doctors advise small steps, because a habit that grows slowly is more likely to last than one forced in a week."
)


def lists(text: str) -> list[tuple[str, str | None, list[tuple[int, str | None, str]]]]:
    found = extract(text, media_type="text/plain", tables=("lists", "list_items"))
    return [
        (
            each.kind,
            each.role,
            [(item.depth, item.marker, item.text) for item in found.list_items if item.list_id == each.list_id],
        )
        for each in found.lists
    ]


@pytest.mark.parametrize("bullet", ["•", "-", "*", "–", "▪", "✓", "●", "o "])
def test_bullets_of_every_kind_make_a_list(bullet: str) -> None:
    marked = "".join(f"  {bullet} {item}\n" for item in ("walking to work", "taking the stairs", "going to bed early"))
    text = f"{PROSE} Try these:\n\n{marked}\n{PROSE}"
    assert [[item for _, _, item in items] for _, _, items in lists(text)] == [
        ["walking to work", "taking the stairs", "going to bed early"]
    ]


@pytest.mark.parametrize("marks", ["1. 2. 3.", "1) 2) 3)", "(1) (2) (3)", "a) b) c)", "(i) (ii) (iii)", "A. B. C."])
def test_numbers_and_letters_make_an_ordered_list(marks: str) -> None:
    one, two, three = marks.split()
    text = (
        f"{PROSE} In this order:\n\n{one} wash your hands\n{two} shake the bottle\n{three} take one spoonful\n\n{PROSE}"
    )
    assert lists(text) == [
        ("ordered", None, [(1, one, "wash your hands"), (1, two, "shake the bottle"), (1, three, "take one spoonful")])
    ]


def test_blank_lines_between_marked_items_do_not_part_them() -> None:
    text = f"{PROSE}\n\n- walking to work\n\n- taking the stairs\n\n- going to bed early\n\n{PROSE}"
    assert len(lists(text)) == 1


def test_a_run_of_bare_lines_after_a_colon_is_a_list() -> None:
    text = f"{PROSE} Signs of too much include:\n\nshaking hands\na racing heart\ntrouble falling asleep\n\n{PROSE}"
    assert [[item for _, _, item in items] for _, _, items in lists(text)] == [
        ["shaking hands", "a racing heart", "trouble falling asleep"]
    ]


def test_indented_items_are_lists_in_lists() -> None:
    text = f"{PROSE}\n\n- drinks\n  - coffee\n  - tea\n    - green tea\n- food\n\n{PROSE}"
    found = lists(text)
    assert [[(depth, item) for depth, _, item in items] for _, _, items in found] == [
        [(1, "drinks"), (1, "food")],
        [(2, "coffee"), (2, "tea")],
        [(3, "green tea")],
    ]


def test_bullets_inside_a_numbering_that_goes_on_are_its_sublists() -> None:
    text = f"{PROSE}\n\n1. drinks\n• coffee\n• tea\n2. food\n• bread\n\n{PROSE}"
    assert [(kind, [item for _, _, item in items]) for kind, _, items in lists(text)] == [
        ("ordered", ["drinks", "food"]),
        ("unordered", ["coffee", "tea"]),
        ("unordered", ["bread"]),
    ]


def test_a_numbering_that_starts_again_is_a_new_list() -> None:
    text = f"{PROSE}\n\n1. wash your hands\n2. shake the bottle\n1. close the bottle\n2. wash the spoon\n\n{PROSE}"
    assert [len(items) for _, _, items in lists(text)] == [2, 2]


def test_numbered_lines_with_paragraphs_under_them_are_headings_and_a_list_of_them() -> None:
    text = (
        f"Ways to sleep better\n\n{PROSE}\n\n1. Keep Regular Hours\n\n{PROSE}\n\n2. Cool the Room\n\n{PROSE}\n\n"
        f"3. Put the Phone Away\n\n{PROSE}\n\nWhen nothing helps\n\n{PROSE}"
    )
    assert lists(text) == [
        (
            "ordered",
            "numbered_headings",
            [(1, "1.", "Keep Regular Hours"), (1, "2.", "Cool the Room"), (1, "3.", "Put the Phone Away")],
        )
    ]


def test_a_list_under_its_label_is_one_of_related_posts() -> None:
    text = f"{PROSE}\n\nAdditional Posts:\n\n  1. Sleep and the heart\n  2. Naps at work\n  3. Coffee after noon\n"
    assert [role for _, role, _ in lists(text)] == ["related_posts"]


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("1. Methods\n2. What We Found\n3. Limits", 3),
        ("1 Methods\n1.1 Patients\n1.2 Measures\n2 Results", 4),
        ("2 Methods\n2.1 Patients", 0),
        ("1. Methods\nForty people drank water.\n2. Results", 0),
        ("3. Methods\n5. Results", 0),
    ],
    ids=["a list", "a table of contents", "a heading over its first subheading", "headings", "no count"],
)
def test_numbers_that_count_on_with_nothing_between_them_are_a_list(text: str, counted: int) -> None:
    assert sum(counted_on(read_lines(text))) == counted
