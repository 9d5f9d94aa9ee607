"""Questions with their answers in bare text, and questions that nobody is meant to answer."""

from __future__ import annotations

import pytest

from pipeline.article import Pair, RawArticle
from pipeline.parse.text import parse_text

PROSE = "The tablets were first sold in the nineties, and doctors have learned a great deal about them since then. "


def pairs(text: str) -> tuple[Pair, ...]:
    return parse_text(RawArticle(text.encode(), "inline.txt")).pairs


def questions(text: str) -> list[str]:
    return [pair.question for pair in pairs(text)]


def test_questions_answered_one_after_the_other_are_pairs() -> None:
    found = pairs(
        f"{PROSE}\n\nHow long does a dose last?\n\nMost people feel it for six to eight hours.\n\n"
        "Can I drink coffee?\n\nYes, in moderation. Two cups a day did no harm in the trials.\n\n"
        "What if I miss a dose?\n\nTake it when you remember.\n\nNever take two at once."
    )
    assert [pair.question for pair in found] == [
        "How long does a dose last?",
        "Can I drink coffee?",
        "What if I miss a dose?",
    ]
    assert found[0].answer == "Most people feel it for six to eight hours."
    assert found[2].answer.startswith("Take it when you remember.")


def test_a_question_of_a_pair_is_no_heading_but_stays_in_the_text() -> None:
    text = f"Frequently asked questions\n\nIs it safe?\n\n{PROSE}\n\nDoes it hurt?\n\n{PROSE}"
    document = parse_text(RawArticle(text.encode(), "inline.txt"))
    assert [block.text for block in document.blocks if block.kind == "heading"] == ["Frequently asked questions"]
    assert [block.kind for block in document.blocks if block.text == "Is it safe?"] == ["paragraph"]


def test_places_slice_to_question_and_answer() -> None:
    text = f"Frequently asked questions\n\n1. Is it safe?\n\n{PROSE}\n\n2. Does it hurt?\n\n{PROSE}\n\n{PROSE}"
    document = parse_text(RawArticle(text.encode(), "inline.txt"))
    assert len(document.pairs) == 2
    for pair in document.pairs:
        assert document.text[pair.question_start : pair.question_end] == pair.question
        assert document.text[pair.answer_start : pair.answer_end] == pair.answer
        assert 0 < pair.confidence <= 1


@pytest.mark.parametrize(
    "text",
    [
        "Q: Is it safe?\nA: For most adults it is.\n\nQ: Does it hurt?\nA: A little, on the first day.",
        "Q. Is it safe?\n\nA. For most adults it is.\n\nQ. Does it hurt?\n\nA. A little, on the first day.",
        "Question: Is it safe?\nAnswer: For most adults it is.\nQuestion: Does it hurt?\n"
        "Answer: A little, on the first day.",
        "Q1: Is it safe?\nA1: For most adults it is.\nQ2: Does it hurt?\nA2: A little, on the first day.",
        "Q: Is it safe? A: For most adults it is.\n\nQ: Does it hurt? A: A little, on the first day.",
        "FAQ\n\nIs it safe? For most adults it is.\n\nDoes it hurt? A little, on the first day.",
        "FAQ\n\n- Is it safe? For most adults it is.\n- Does it hurt? A little, on the first day.",
    ],
)
def test_lettered_and_one_line_forms_are_pairs(text: str) -> None:
    assert [(pair.question, pair.answer) for pair in pairs(text)] == [
        ("Is it safe?", "For most adults it is."),
        ("Does it hurt?", "A little, on the first day."),
    ]


def test_an_answer_ends_at_a_label_a_call_to_action_and_related_posts() -> None:
    asked = "FAQ\n\nIs it safe?\n\nFor most adults it is.\n\nDoes it hurt?\n\nA little, on the first day.\n\n"
    for after in ("Additional reading:\n\n1. More on doses", "Book now", "Related posts", "Share this article"):
        text = f"{asked}{after}"
        assert [pair.answer for pair in pairs(text)] == ["For most adults it is.", "A little, on the first day."]


def test_signs_that_open_an_accordion_are_no_part_of_the_question() -> None:
    text = f"FAQ\n\nIs it safe? +\n\n{PROSE}\n\nDoes it hurt? expand_more\n\n{PROSE}"
    assert questions(text) == ["Is it safe?", "Does it hurt?"]


def test_a_text_whose_questions_name_its_title_is_all_pairs_with_headings_in_the_answers() -> None:
    text = (
        f"Restless Legs\n\nWhat causes Restless Legs?\n\n{PROSE}\n\nIron\n\n{PROSE}{PROSE}\n\nSleep\n\n{PROSE}\n\n"
        f"How are Restless Legs treated?\n\n{PROSE}\n\n{PROSE}"
    )
    assert questions(text) == ["What causes Restless Legs?", "How are Restless Legs treated?"]
    assert "Iron" in pairs(text)[0].answer


RHETORICAL = [
    f"Sleep and mood\n\n{PROSE}Why does that matter? Because sleep mends the brain.\n\n{PROSE}",
    f"Sleep and mood\n\nDoes this sound familiar?\n\n{PROSE}\n\nWhat helps\n\n{PROSE}",
    f"{PROSE}\n\nSo what can you do?\n\n{PROSE}\n\n{PROSE}\n\n{PROSE}",
    f"Living with pain\n\n{PROSE}\n\nAre you tired of being tired?\n\nBook now\n\n{PROSE}",
    f"{PROSE}Who would not want that? And who would pay for it?\n\n{PROSE}",
    "Ready to feel better?\n\nContact us today to see our team.\n\nReady for more?\n\nSubscribe to our newsletter.",
    f"Could it be thyroid?\n\n{PROSE}{PROSE}\n\nSymptoms\n\n{PROSE}\n\nTests\n\n{PROSE}",
    f"{PROSE}\n\n- Do you wake at night?\n- Do you nap by day?\n- Do your legs twitch?\n\n{PROSE}",
    f"Ask your doctor:\n\n- What is this drug for?\n- When do I take it?\n- What if I forget?\n\n{PROSE}",
    f"{PROSE}\n\nSound familiar?\n\n{PROSE}\n\nThe good news\n\n{PROSE}\n\nWhat now?\n\n{PROSE}",
    f"A new year, a new you?\n\n{PROSE}\n\n{PROSE}\n\nSmall steps\n\n{PROSE}",
    f"{PROSE}\n\n“Will it ever stop?” she asked.\n\n{PROSE}\n\n“Why me?” he said.\n\n{PROSE}",
    f"Vitamin D\n\n{PROSE}\n\nHow much is enough?\n\n{PROSE}\n\nSunlight\n\n{PROSE}\n\nFood\n\n{PROSE}",
    f"{PROSE}But is it true? The trial says otherwise.\n\n{PROSE}Then why do people swear by it? Habit.\n\n{PROSE}",
    f"Coffee: friend or foe?\n\n{PROSE}\n\nThe case for\n\n{PROSE}\n\nThe case against\n\n{PROSE}",
    f"{PROSE}\n\nWhat does the science say?\n\n{PROSE}\n\nThe trials\n\n{PROSE}\n\nIs it worth it?\n\n{PROSE}",
    f"Questions to ask yourself\n\nAm I eating well?\nAm I sleeping?\nAm I moving?\n\n{PROSE}",
    f"{PROSE}\n\nNot sure where to start?\n\nCall (555) 012-3456\n\nStill unsure?\n\nBook now",
    f"Is your back pain a warning?\n\nBy Ana Ruiz\n\n{PROSE}\n\nWhen it is\n\n{PROSE}\n\nWhen it is not\n\n{PROSE}",
    f"{PROSE}\n\nComments\n\nHas anyone tried this?\n\nSame here\n\nThanks for sharing",
]


OPENING = (
    f"Sleep, slowly mended\n\n{PROSE}{PROSE}\n\nWhat we know so far\n\n{PROSE}\n\n"
    f"Three things stand out:\n\n- light\n- noise\n- worry\n\n{PROSE}{PROSE}"
)
ENDING = (
    f"Small steps that last\n\n{PROSE}{PROSE}\n\n1. Keep regular hours\n2. Cool the room\n3. Put the phone away\n\n"
    f"{PROSE}\n\nIn the end\n\n{PROSE}{PROSE}"
)


@pytest.mark.parametrize("text", RHETORICAL)
def test_an_article_that_asks_rhetorically_has_no_pair(text: str) -> None:
    article = f"{OPENING}\n\n{text}\n\n{ENDING}"
    assert questions(text) == []
    assert questions(article) == []
    assert questions(article.replace("\n\n", "\n")) == []


def test_headings_that_say_so_stay_headings_and_are_pairs_too() -> None:
    text = f"## FAQ\n\n### Is it safe?\n\n{PROSE}\n\n### Does it hurt?\n\n{PROSE}"
    document = parse_text(RawArticle(text.encode(), "inline.txt"))
    assert [block.level for block in document.blocks if block.kind == "heading"] == [2, 3, 3]
    assert [pair.question for pair in document.pairs] == ["Is it safe?", "Does it hurt?"]
