"""What holds for any bare text: nothing visible lost, spans that slice, time that grows with size alone."""

from __future__ import annotations

import random
import time
from collections.abc import Callable

import pytest

from pipeline.article import Document, RawArticle
from pipeline.parse.text import parse_text
from pipeline.parse.text.lines import read_lines

ARTICLE = """How beta blockers work

Beta blockers slow the heart and lower blood pressure. They have been given for more than fifty years.

Common side effects

Most effects are mild and pass within two weeks:

- Tiredness
- Cold hands

Frequently asked questions

Can I stop them at once?

No. Your doctor lowers the dose step by step.

Can I drink?

A little does no harm.
"""

HOSTILE: dict[str, Callable[[int], str]] = {
    "a single long line": lambda size: "word " * 10_000 * size,
    "blank lines": lambda size: "\n" * 20_000 * size + "end",
    "spaces": lambda size: " " * 50_000 * size + "end",
    "dots": lambda size: "." * 30_000 * size,
    "questions": lambda size: "? " * 10_000 * size,
    "question lines": lambda size: "Is it so?\n" * 60 * size,
    "bullets": lambda size: "- " * 10_000 * size,
    "deep indentation": lambda size: "\n".join(" " * depth + "- item" for depth in range(60 * size)),
    "quotation signs": lambda size: ">" * 20_000 * size + " x\n> y",
    "underlines": lambda size: "=" * 20_000 * size + "\n" + "-" * 20_000 * size,
    "numbers": lambda size: "\n".join(f"{number % 999}. item" for number in range(60 * size)),
    "letters that count": lambda size: "\n".join(f"{letter}) x" for letter in "abcdefghij" * 8 * size),
    "hyphens": lambda size: "a-\n" * 60 * size,
    "stars": lambda size: "**" * 10_000 * size,
    "digits": lambda size: "1.1.1.1 " * 5_000 * size,
    "control characters": lambda size: "".join(map(chr, range(32))) * 100 * size + "x",
    "surrogates and signs": lambda size: "\ufffd\u202e\U0001f600 \u0301" * 2_000 * size,
    "lines without an end to their list": lambda size: "Take these:\n" + "rest\n" * 60 * size,
    "numbered headings": lambda size: "".join(f"{n % 999}. Rest Well\n\n{LONG}\n\n" for n in range(20 * size)),
}
"""Texts of a size that is a number of times their smallest."""
LONG = "Beta blockers slow the heart and lower blood pressure. They have been given for more than fifty years."

GROWN = 8  # times the size
SLACK = 3  # what takes time with the square of the size would take 8 times as long again


def parsed(text: str) -> Document:
    return parse_text(RawArticle(text.encode(), "inline.txt", charset="utf-8"))


def seconds(text: str) -> float:
    """Processor time of one reading."""
    begin = time.process_time()
    parsed(text)
    return time.process_time() - begin


@pytest.fixture(scope="module")
def unit() -> float:
    """The time of an ordinary text, under which differences are noise."""
    seconds(ARTICLE)
    return seconds(ARTICLE * 10)


@pytest.mark.parametrize("name", HOSTILE)
def test_time_grows_with_the_size_of_hostile_text_alone_and_it_slices(name: str, unit: float) -> None:
    document = parsed(HOSTILE[name](1))
    assert all(document.text[block.start : block.end] == block.text for block in document.blocks)
    small, large = seconds(HOSTILE[name](1)), seconds(HOSTILE[name](GROWN))
    assert large < GROWN * SLACK * max(small, unit)


def test_time_grows_with_size_alone() -> None:
    seconds(ARTICLE)
    small, large = seconds(ARTICLE * 60), seconds(ARTICLE * 240)
    assert large < 4 * 2 * small


@pytest.mark.slow
@pytest.mark.parametrize(
    "text",
    [ARTICLE * 2_000, "word " * 200_000, "\n" * 100_000 + "end"],
    ids=["an article of a megabyte", "one line of a megabyte", "a hundred thousand empty lines"],
)
def test_ten_times_the_text_takes_some_ten_times_as_long(text: str) -> None:
    small, large = seconds(text), seconds(text * 10)
    assert large < 10 * 2.5 * small


def test_every_visible_character_is_kept() -> None:
    source = ARTICLE.replace("- ", "• ")
    document = parsed(source)
    markers = sum(1 for block in document.blocks if block.path)
    assert "".join(document.text.split()) == "".join(source.replace("• ", "").split())
    assert markers == 2


def test_parsing_the_canonical_text_again_changes_no_text() -> None:
    once = parsed(ARTICLE)
    assert parsed(once.text).text == once.text


def test_random_lines_never_raise_and_always_slice() -> None:
    draw = random.Random(7)  # noqa: S311
    starts = [
        "- ",
        "1. ",
        "a) ",
        "iv. ",
        "> ",
        "# ",
        "===",
        "Q: ",
        "A: ",
        "•",
        "**bold**",
        "Is it? ",
        "FAQ",
        "Read more",
    ]
    pieces = [*starts, "\t", "\f", "\r", " ", "\n", "A word or two.", "Following:", "é", "\u200b"]
    for _ in range(150):
        document = parsed("".join(draw.choice(pieces) for _ in range(60)) + "\nend")
        assert all(document.text[block.start : block.end] == block.text for block in document.blocks)
        for pair in document.pairs:
            assert document.text[pair.question_start : pair.question_end] == pair.question
            assert document.text[pair.answer_start : pair.answer_end] == pair.answer


def test_lines_are_whole_however_wide_they_were_broken() -> None:
    sentences = (
        "Statins lower what the liver makes of cholesterol, and with it the risk of a stroke.",
        "They are taken each evening, since the liver works at night, with or without a meal.",
        "Most people notice nothing. Some feel their muscles ache after a week or two, and a few stop for that reason.",
        "Grapefruit slows how fast the body clears several of them; a glass a day is enough to matter.",
        "Your doctor looks at the blood after three months and then once a year, unless something changes.",
    )
    words = " ".join(sentences).split()
    for width in (50, 60, 72, 80, 100):
        lines, line = [], ""
        for word in words:
            if len(line) + 1 + len(word) > width:
                lines.append(line)
                line = word
            else:
                line = f"{line} {word}".strip()
        broken = "\n".join([*lines, line])
        whole = read_lines(f"{broken}\n\n{broken}")
        assert [each.text for each in whole] == [" ".join(words)] * 2
