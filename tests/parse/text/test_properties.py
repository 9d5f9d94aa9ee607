"""What holds for any bare text: nothing visible lost, spans that slice, time that grows with size alone."""

from __future__ import annotations

import random
import time

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

HOSTILE = {
    "a single long line": "word " * 100_000,
    "blank lines": "\n" * 200_000 + "end",
    "spaces": " " * 500_000 + "end",
    "dots": "." * 300_000,
    "questions": "? " * 100_000,
    "question lines": "Is it so?\n" * 2_000,
    "bullets": "- " * 100_000,
    "deep indentation": "\n".join(" " * depth + "- item" for depth in range(400)),
    "quotation signs": ">" * 200_000 + " x\n> y",
    "underlines": "=" * 200_000 + "\n" + "-" * 200_000,
    "numbers": "\n".join(f"{number}. item" for number in range(1_500)),
    "letters that count": "\n".join(f"{letter}) x" for letter in "abcdefghij" * 150),
    "hyphens": "a-\n" * 2_000,
    "stars": "**" * 100_000,
    "digits": "1.1.1.1 " * 50_000,
    "control characters": "".join(map(chr, range(32))) * 2_000 + "x",
    "surrogates and signs": "\ufffd\u202e\U0001f600 \u0301" * 20_000,
}


def parsed(text: str) -> Document:
    return parse_text(RawArticle(text.encode(), "inline.txt", charset="utf-8"))


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_text_is_read_in_seconds_and_slices(name: str) -> None:
    begin = time.perf_counter()
    document = parsed(HOSTILE[name])
    assert time.perf_counter() - begin < 20
    assert all(document.text[block.start : block.end] == block.text for block in document.blocks)


def test_time_grows_with_size_alone() -> None:
    def seconds(text: str) -> float:
        begin = time.process_time()
        parsed(text)
        return time.process_time() - begin

    seconds(ARTICLE)
    small, large = seconds(ARTICLE * 60), seconds(ARTICLE * 240)
    assert large < 4 * 2 * small


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
