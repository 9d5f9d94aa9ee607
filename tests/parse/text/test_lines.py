"""Lines as their writer meant them: wrapped, hyphenated, quoted, underlined, marked."""

from __future__ import annotations

import pytest

from pipeline.parse.text.lines import read_lines

WRAPPED = """Statins lower the cholesterol that the liver makes, and with it the risk
of heart attack and stroke. They work best when they are taken every
evening, because the liver makes most of its choles-
terol at night. A long-term study of evening doses found the same, and
well-known side effects were no more common than with morning doses.

Who should take them

People with a high risk of heart disease gain most from statins, and
those with a low risk gain little. Your doctor can work out the risk
from your age, your blood pressure and a blood test, and tell you:

  - how high your risk is now, and how much lower it would be with
    a tablet every evening
  - which of the several statins is the best
    one for you
"""


def texts(source: str) -> list[str]:
    return [line.text for line in read_lines(source)]


def test_lines_broken_to_fit_a_page_are_whole_again() -> None:
    whole = texts(WRAPPED)
    assert len(whole) == 5
    assert whole[0].startswith("Statins lower the cholesterol that the liver makes, and with it the risk of heart")
    assert whole[1] == "Who should take them"
    assert whole[3] == "how high your risk is now, and how much lower it would be with a tablet every evening"
    assert whole[4] == "which of the several statins is the best one for you"


def test_a_hyphen_of_a_line_break_goes_and_that_of_a_compound_stays() -> None:
    text = " ".join(texts(WRAPPED))
    assert "cholesterol at night" in text
    assert "choles-" not in text
    assert "long-term study" in text


@pytest.mark.parametrize("end", ["\r\n", "\r", "\u2028", "\x85"])
def test_line_ends_of_every_system_are_line_ends(end: str) -> None:
    assert texts(WRAPPED.replace("\n", end)) == texts(WRAPPED)


def test_invisible_characters_go_and_odd_spaces_are_spaces() -> None:
    assert texts("\ufeffTake\u200b one\u00a0tab\u00adlet\ta day\u2003with food.\x00") == [
        "Take one tablet a day with food."
    ]


def test_a_form_feed_sets_lines_apart() -> None:
    assert [(line.text, line.blanks) for line in read_lines("One page.\fThe next.")] == [
        ("One page.", 0),
        ("The next.", 2),
    ]


def test_quoted_mail_is_a_quotation_unless_all_of_it_is_quoted() -> None:
    mixed = (
        "I asked about this last week.\nHere is what they wrote.\n> Take it at night.\n> Never double a dose.\nThanks."
    )
    assert [line.text for line in read_lines(mixed) if line.quoted] == ["Take it at night.", "Never double a dose."]
    assert not any(line.quoted for line in read_lines("> Take it at night.\n>\n> > Never double a dose."))


def test_underlines_and_number_signs_give_levels_and_rules_go() -> None:
    lines = read_lines("Doses\n=====\n\nText here.\n\nBy night\n--------\n\n### By day\n\n* * *\n\nMore text.")
    assert [(line.text, line.level) for line in lines] == [
        ("Doses", 1),
        ("Text here.", None),
        ("By night", 2),
        ("By day", 3),
        ("More text.", None),
    ]


@pytest.mark.parametrize(
    ("line", "marker", "text"),
    [
        ("• Rest", "•", "Rest"),
        ("•Rest", "•", "Rest"),
        ("- Rest", "-", "Rest"),
        ("* Rest", "*", "Rest"),
        ("1. Rest", "1.", "Rest"),
        ("1) Rest", "1)", "Rest"),
        ("(12) Rest", "(12)", "Rest"),
        ("1.Rest", "1.", "Rest"),
        ("• ● Rest", "•", "● Rest"),
        ("• +1 555 0100", "•", "+1 555 0100"),
    ],
)
def test_markers_of_every_kind_are_known(line: str, marker: str, text: str) -> None:
    found = read_lines(line)[0]
    assert (found.marker and found.marker.text, found.text) == (marker, text)


@pytest.mark.parametrize(
    "line",
    [
        "-5 degrees",
        "3.5 mg a day",
        "1.5 tablets",
        "2024 was dry",
        "A. Ruiz wrote this",
        "I. The trial",
        "(555) 013-0100",
        "— Ana Ruiz, nurse",
        "★ ★ ★ ★ ☆",
    ],
)
def test_what_only_looks_like_a_marker_is_text(line: str) -> None:
    assert (read_lines(line)[0].marker, read_lines(line)[0].text) == (None, line)


def test_letters_and_roman_numbers_are_markers_where_they_count() -> None:
    for source in ("(a) rest\n(b) ice\n(c) heat", "i. rest\nii. ice\niii. heat", "A) rest\nB) ice\nC) heat"):
        assert [line.text for line in read_lines(source)] == ["rest", "ice", "heat"]


WIDE = (
    f"{WRAPPED}\n[What the trials of evening doses found, all {'of them ' * 12}](https://www.example.org/evening-doses)\n"
    f"Statin | Evening dose | {'What to look for, and when to ask | ' * 4}\n"
    f"Another | Evening dose | {'What to look for, and when to ask | ' * 4}\n"
)


def test_links_and_rows_that_were_left_wide_do_not_hide_that_lines_were_broken() -> None:
    assert texts(WIDE)[:5] == texts(WRAPPED)


def test_a_numbering_inside_a_numbering_is_not_the_rest_of_a_broken_line() -> None:
    nested = "  1. Water tablets, given first and longest, of all\n    1. thiazides\n    2. loops\n"
    assert texts(f"{WRAPPED}\n{nested}")[-2:] == ["thiazides", "loops"]


@pytest.mark.parametrize(
    "table",
    [
        "| Drug | Dose | Watch for |\n|---|---|---|\n| losartan | 50 mg | potassium |",
        "Drug| Dose| Watch for\n---|---|---\nlosartan| 50 mg| potassium",
        "Drug\tDose\tWatch for\nlosartan\t50 mg\tpotassium",
        "Drug        Dose     Watch for\nlosartan    50 mg    potassium",
        "Drug         Dose     Watch for\namlodipine   5 mg\nhydralazine  50 mg    pulse",
    ],
)
def test_rows_of_a_table_are_known_however_their_cells_are_parted(table: str) -> None:
    lines = read_lines(f"{WRAPPED}\n\n{table}\n\nStop | Home | Next")
    assert [line.row for line in lines[-3:]] == [True, True, False]
    assert lines[-2].text.startswith(("losartan", "| losartan", "hydralazine"))


def test_tabs_before_bullets_are_indentation() -> None:
    lines = read_lines("Drinks:\n- coffee\n\t- black\n\t- with milk\n- tea")
    assert [(line.indent, line.text) for line in lines[1:]] == [
        (0, "coffee"),
        (4, "black"),
        (4, "with milk"),
        (0, "tea"),
    ]


def test_bullets_that_run_on_in_one_line_are_a_paragraph() -> None:
    (line,) = read_lines("• nausea • vomiting, mostly at first • a dry mouth")
    assert line.marker is None
    assert line.text.startswith("• nausea • vomiting")


def test_a_dash_behind_a_bullet_is_part_of_the_marker() -> None:
    (line,) = read_lines("• - to book a visit")
    assert line.marker is not None
    assert (line.marker.text, line.text) == ("•", "to book a visit")


def test_a_tick_is_a_marker_in_company_alone() -> None:
    assert [line.marker and line.marker.text for line in read_lines("✓ drink\n✓ rest")] == ["✓", "✓"]
    listed = read_lines("✅ drink water\n✅ rest\n\nCall us\n")
    assert [line.marker and line.marker.text for line in listed] == ["✅", "✅", None]
    headed = read_lines("✅ What helps\ndrinking water\nrest\n\n❌ What does not\nalcohol\n")
    assert [line.marker for line in headed] == [None] * 5
    assert headed[0].text == "✅ What helps"
