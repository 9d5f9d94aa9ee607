"""What pages carry is noted in time and space that grow with the page alone."""

from __future__ import annotations

import time
from typing import Any

import pytest
from lxml import etree

from pipeline.article import Carrier
from pipeline.parse.carriers import fields_of, note
from pipeline.parse.masses import measure
from pipeline.parse.questions import is_decoration, is_marked, question_text


def noted(body: str) -> tuple[Carrier, ...]:
    page = f"<html><body><h1>Sleep</h1>{body}</body></html>"
    return noted_in(etree.fromstring(page, etree.HTMLParser(huge_tree=True, remove_comments=True)))


def noted_in(tree: Any, *, named: bool = False) -> tuple[Carrier, ...]:
    fields = fields_of(tree)
    return note(measure(tree, on_demand=True), fields, named=named)


@pytest.mark.parametrize(
    ("markup", "question"),
    [
        ("<b>1. What is sleep?</b>", "What is sleep?"),
        ("<b>Q: What is sleep?</b>", "What is sleep?"),
        ("<b><i>01/</i> What is <em>sleep</em>? <i>+</i></b>", "What is sleep?"),
        ("<b>What is sleep? <i>expand_more</i><svg><title>open</title></svg></b>", "What is sleep?"),
        ("<b>3 hours: enough?</b>", "3 hours: enough?"),
        ("<b>24/7 help?</b>", "24/7 help?"),
        ("<b>+</b>", None),
        ("<b><i></i></b>", None),
        (f"<b>{'very ' * 100}long?</b>", None),
    ],
)
def test_a_question_comes_without_what_decorates_it(markup: str, question: str | None) -> None:
    assert question_text(etree.fromstring(markup)) == question


@pytest.mark.parametrize(
    "inside",
    [
        "What is sleep?",
        "<b>What is sleep?</b>",
        "<b>1.</b> What is <i>sleep</i>? <i>+</i>",
        f"<i>{'- ' * 19}</i><b>{'what is sleep ' * 21}?</b>",
        f"<i>{'- ' * 20}</i><b>{'what is sleep ' * 21}?</b> +",
        f"{'very ' * 60}long?",
        f"{'<p>very</p> ' * 80}",
        "",
    ],
)
def test_the_mass_of_an_element_changes_nothing_of_the_question_in_it(inside: str) -> None:
    body = etree.fromstring(f"<body><div><h2>{inside}</h2> and <p>more <i>words</i> behind</p></div></body>")
    page = measure(body)
    for index, element in enumerate(page.elements):
        assert question_text(element, page) == question_text(element)
        assert page.text_of(index) == "".join(element.itertext())


def test_question_marks_of_all_scripts_count_at_the_end_alone() -> None:
    for question in ("Is it?", "Is it? ”", "是吗？", "هل هو؟", "Είναι;", "¿Es así", "Is it?)"):
        assert is_marked(question), question
    for other in ("Is it? Yes.", "int x;", "Question", ""):
        assert not is_marked(other), other


def test_names_of_icons_are_decoration_and_words_are_not() -> None:
    assert all(map(is_decoration, ("+", "01", "Q:", "expand_more", "▼", "", "Show answer")))
    assert not any(map(is_decoration, ("Sleep", "?", "Adding up")))


def test_nested_elements_with_one_text_are_one_carrier() -> None:
    carriers = noted("<div class='faq'><h3><button><span>Is it?</span></button></h3><div>It is.</div></div>")
    assert [(each.kind, each.question, each.answer) for each in carriers] == [("accordion", "Is it?", "It is.")]


def test_a_page_without_questions_notes_nothing() -> None:
    assert noted("<p>Sleep well.</p><button>Menu</button><details><summary>Contents</summary>One</details>") == ()


def test_headings_that_ask_are_noted_only_where_data_name_questions() -> None:
    tree = etree.HTML("<h2>Is it?</h2><p>It is.</p>")
    assert noted_in(tree) == ()
    assert [(each.question, each.context) for each in noted_in(tree, named=True)] == [("Is it?", False)]


def test_what_leads_elsewhere_and_what_is_filled_in_is_not_noted() -> None:
    assert noted("<h2>FAQ</h2><h3><a href='/x'>Is it?</a></h3><p>Read it there.</p>") == ()
    assert noted("<h2>FAQ</h2><h3>Your name?</h3><form><input type='text'></form>") == ()
    assert noted("<h2>FAQ</h2><h3>Your name?</h3><input type='text'><p>We answer soon.</p>") == ()


def test_what_opens_on_demand_is_looked_through() -> None:
    for tag in ("dialog", "template"):
        carriers = noted(f"<{tag} class='faq'><button>Is it?</button><p>It is.</p></{tag}>")
        assert [(each.question, each.answer) for each in carriers] == [("Is it?", "It is.")]


HOSTILE = {
    "deep": lambda n: "<div>" * (n // 10) + "<button>Is it deep?</button><p>It is.</p>" + "</div>" * (n // 10),
    "wide": lambda n: "<button>Is it wide?</button><p>Yes.</p>" * n,
    "many families": lambda n: "".join(
        f"<p role='button' class='x{chr(97 + k % 26) * (k % 97)}'>Is it?" for k in range(n)
    ),
    "one panel": lambda n: "<button aria-controls='p'>Is it one?</button>" * n + "<div id='p'>" + "<p>So." * n,
    "nested": lambda n: "<details><summary>Is it nested?</summary>Yes." * (n // 10),
    "lines": lambda n: "<p>" + "Is it?<br>" * n,
    "empty": lambda n: "<div>" + "<i></i>" * n + "<b>Is it?</b>" * (n // 10) + "</div>",
    "one long line": lambda n: "<p>" + "Is it? " * n,
}


@pytest.mark.parametrize("shape", HOSTILE)
def test_hostile_pages_cost_in_line_with_their_length(shape: str) -> None:
    def cost(n: int) -> float:
        tree = etree.fromstring("<h2>FAQ</h2>" + HOSTILE[shape](n), etree.HTMLParser(huge_tree=True))
        begin = time.process_time()
        noted_in(tree)
        return time.process_time() - begin

    small, large = cost(1_000), cost(8_000)
    assert large < 0.5 + 20 * small  # eight times the page; 64 times the cost would be its square
