"""Every way in which pages carry questions, written by hand after the markup that the builders make."""

# ruff: noqa: E501  (markup reads better unbroken)

from __future__ import annotations

import pytest

import pipeline
from pipeline.records import Faq

LEAD = "<h1>Sleep and medicines</h1><p>A long introduction about sleep, its stages and what disturbs it at night.</p>"


def found(body: str, *, head: str = "", lang: str = "en") -> tuple[Faq, ...]:
    page = (
        f'<html lang="{lang}"><head><title>Sleep</title>{head}</head><body><main>{LEAD}{body}</main>'
        f"<footer><h4>Newsletter</h4><p>Do you want our letters?</p></footer></body></html>"
    )
    return pipeline.extract(page, tables=("faqs",)).faqs


def pairs(body: str, **options: str) -> list[tuple[str, str]]:
    return [(faq.question, faq.answer) for faq in found(body, **options)]


SLEEP = [("What is sleep?", "A state of rest."), ("Why do we sleep?", "Nobody knows for sure.")]


CARRIERS = {
    "details": """
        <h2>FAQ</h2>
        <details class="wp-block-details is-layout-flow"><summary>What is sleep?</summary>
          <p class="wp-block-paragraph">A state of rest.</p></details>
        <details class="wp-block-details is-layout-flow" open><summary>Why do we sleep?</summary>
          <p>Nobody knows for sure.</p></details>""",
    "definition_list": """
        <dl><dt>What is sleep?</dt><dd>A state of rest.</dd>
        <dt>Why do we sleep?</dt><dd><p>Nobody knows for sure.</p></dd></dl>""",
    "definition_list with groups": """
        <h2>Questions and answers</h2>
        <dl><div><dt><button aria-expanded="false">What is sleep?</button></dt><dd>A state of rest.</dd></div>
        <div><dt><button aria-expanded="false">Why do we sleep?</button></dt><dd>Nobody knows for sure.</dd></div></dl>""",
    "yoast": """
        <div class="schema-faq wp-block-yoast-faq-block">
        <div class="schema-faq-section" id="faq-question-1"><strong class="schema-faq-question">What is sleep?</strong>
          <p class="schema-faq-answer">A state of rest.</p></div>
        <div class="schema-faq-section" id="faq-question-2"><strong class="schema-faq-question">Why do we sleep?</strong>
          <p class="schema-faq-answer">Nobody knows for sure.</p></div></div><p>Thank you for reading this.</p>""",
    "rankmath": """
        <div id="rank-math-faq" class="rank-math-block"><div class="rank-math-list ">
        <div id="faq-question-1" class="rank-math-list-item"><h3 class="rank-math-question ">What is sleep?</h3>
          <div class="rank-math-answer "><p>A state of rest.</p></div></div>
        <div id="faq-question-2" class="rank-math-list-item"><h3 class="rank-math-question ">Why do we sleep?</h3>
          <div class="rank-math-answer "><p>Nobody knows for sure.</p></div></div></div></div>
        <h2>Read on</h2><p>More on naps.</p>""",
    "elementor": """
        <div class="elementor-toggle"><div class="elementor-toggle-item">
        <div id="elementor-tab-title-1711" class="elementor-tab-title" data-tab="1" role="button"
          aria-controls="elementor-tab-content-1711" aria-expanded="false"><span class="elementor-toggle-icon"
          aria-hidden="true"><i class="fas fa-caret-right"></i></span><a class="elementor-toggle-title"
          tabindex="0">What is sleep?</a></div>
        <div id="elementor-tab-content-1711" class="elementor-tab-content elementor-clearfix" role="region"><p>A state of
          rest.</p></div></div>
        <div class="elementor-toggle-item"><div id="elementor-tab-title-1712" class="elementor-tab-title" data-tab="2"
          role="button" aria-controls="elementor-tab-content-1712" aria-expanded="false"><a
          class="elementor-toggle-title" tabindex="0">Why do we sleep?</a></div>
        <div id="elementor-tab-content-1712" class="elementor-tab-content elementor-clearfix" role="region">
          <p>Nobody knows for sure.</p></div></div></div>""",
    "bootstrap": """
        <div class="accordion" id="a1"><div class="accordion-item"><h2 class="accordion-header" id="h1"><button
          class="accordion-button" type="button" data-bs-toggle="collapse" data-bs-target="#c1" aria-expanded="true"
          aria-controls="c1">What is sleep?</button></h2><div id="c1" class="accordion-collapse collapse show"
          data-bs-parent="#a1"><div class="accordion-body">A state of rest.</div></div></div>
        <div class="accordion-item"><h2 class="accordion-header" id="h2"><button class="accordion-button collapsed"
          type="button" data-bs-toggle="collapse" data-bs-target="#c2" aria-expanded="false" aria-controls="c2">Why do
          we sleep?</button></h2><div id="c2" class="accordion-collapse collapse" data-bs-parent="#a1"><div
          class="accordion-body">Nobody knows for sure.</div></div></div></div>""",
    "bootstrap 3": """
        <div class="panel-group" id="a"><div class="panel panel-default"><div class="panel-heading"><h4
          class="panel-title"><a data-toggle="collapse" data-parent="#a" href="#x1">What is sleep?</a></h4></div>
          <div id="x1" class="panel-collapse collapse in"><div class="panel-body">A state of rest.</div></div></div>
        <div class="panel panel-default"><div class="panel-heading"><h4 class="panel-title"><a data-toggle="collapse"
          data-parent="#a" href="#x2" class="collapsed">Why do we sleep?</a></h4></div><div id="x2"
          class="panel-collapse collapse"><div class="panel-body">Nobody knows for sure.</div></div></div></div>""",
    "webflow": """
        <div class="faq_list"><div data-hover="false" class="faq_dropdown w-dropdown"><div class="faq_toggle
          w-dropdown-toggle" id="w-dropdown-toggle-0" aria-controls="w-dropdown-list-0" aria-haspopup="menu"
          aria-expanded="false" role="button"><div class="w-icon-dropdown-toggle"></div><div>What is sleep?</div></div>
          <nav class="faq_answer w-dropdown-list" id="w-dropdown-list-0"><p>A state of rest.</p></nav></div>
        <div data-hover="false" class="faq_dropdown w-dropdown"><div class="faq_toggle w-dropdown-toggle w--open"
          id="w-dropdown-toggle-1" aria-controls="w-dropdown-list-1" aria-expanded="true" role="button"><div
          class="w-icon-dropdown-toggle"></div><div>Why do we sleep?</div></div><nav class="faq_answer w-dropdown-list
          w--open" id="w-dropdown-list-1"><p>Nobody knows for sure.</p></nav></div></div>""",
    "wix": """
        <ul data-hook="faq-list"><li><div role="button" tabindex="0" aria-expanded="false" class="sK2p7"><div
          class="oC9w"><span>What is sleep?</span></div><div class="icon"><svg><title>down</title></svg></div></div>
          <div class="bR71" style="height:0"><div><p><span>A state of rest.</span></p></div></div></li>
        <li><div role="button" tabindex="0" aria-expanded="false" class="sK2p7"><div class="oC9w"><span>Why do we
          sleep?</span></div><div class="icon"><svg><title>down</title></svg></div></div><div class="bR71"
          style="height:0"><div><p><span>Nobody knows for sure.</span></p></div></div></li></ul>""",
    "squarespace": """
        <ul class="accordion-items-container"><li class="accordion-item"><h4 class="accordion-item__title-wrapper"
          role="heading" aria-level="3"><button class="accordion-item__click-target" aria-expanded="false" id="button-b1"
          aria-controls="dropdown-b1"><span class="accordion-item__title">What is sleep?</span><div
          class="accordion-icon-container"><div class="plus"><div class="plus__horizontal-line"></div></div></div>
          </button></h4><div class="accordion-item__dropdown" role="region" id="dropdown-b1" aria-labelledby="button-b1">
          <div class="accordion-item__description"><p>A state of rest.</p></div></div></li>
        <li class="accordion-item"><h4 class="accordion-item__title-wrapper" role="heading" aria-level="3"><button
          class="accordion-item__click-target" aria-expanded="false" id="button-b2" aria-controls="dropdown-b2"><span
          class="accordion-item__title">Why do we sleep?</span></button></h4><div class="accordion-item__dropdown"
          role="region" id="dropdown-b2"><div class="accordion-item__description"><p>Nobody knows for sure.</p></div>
          </div></li></ul>""",
    "shopify": """
        <div class="collapsible-content"><h2 class="collapsible-content__heading">Good to know</h2>
        <div class="accordion"><details id="Details-1"><summary id="Summary-1"><svg><title>icon</title></svg><h3
          class="accordion__title h4">What is sleep?</h3><svg></svg></summary><div class="accordion__content rte"
          id="c-1"><p>A state of rest.</p></div></details></div>
        <div class="accordion"><details id="Details-2"><summary id="Summary-2"><h3 class="accordion__title h4">Why do we
          sleep?</h3></summary><div class="accordion__content rte" id="c-2"><p>Nobody knows for sure.</p></div></details>
        </div></div>""",
    "microdata": """
        <section itemscope itemtype="https://schema.org/FAQPage"><div itemscope itemprop="mainEntity"
          itemtype="https://schema.org/Question"><h3 itemprop="name">What is sleep?</h3><div itemscope
          itemprop="acceptedAnswer" itemtype="https://schema.org/Answer"><div itemprop="text"><p>A state of rest.</p>
          </div></div></div>
        <div itemscope itemprop="mainEntity" itemtype="https://schema.org/Question"><h3 itemprop="name">Why do we
          sleep?</h3><div itemscope itemprop="acceptedAnswer" itemtype="https://schema.org/Answer"><div itemprop="text">
          <p>Nobody knows for sure.</p></div></div></div></section>""",
    "rdfa": """
        <div vocab="https://schema.org/" typeof="FAQPage"><div property="mainEntity" typeof="Question"><p
          property="name">What is sleep?</p><div property="acceptedAnswer" typeof="Answer"><div property="text">A state of
          rest.</div></div></div>
        <div property="mainEntity" typeof="Question"><p property="name">Why do we sleep?</p><div
          property="acceptedAnswer" typeof="Answer"><div property="text">Nobody knows for sure.</div></div></div></div>""",
    "tabs": """
        <div role="tablist"><button role="tab" id="t1" aria-controls="p1" aria-selected="true">What is sleep?</button>
          <button role="tab" id="t2" aria-controls="p2" aria-selected="false">Why do we sleep?</button></div>
        <div role="tabpanel" id="p1" aria-labelledby="t1"><p>A state of rest.</p></div>
        <div role="tabpanel" id="p2" aria-labelledby="t2" hidden><p>Nobody knows for sure.</p></div>""",
    "tabs that only their panels name": """
        <h2>FAQ</h2><div role="tablist"><a role="tab" id="t1" href="#">What is sleep?</a>
          <a role="tab" id="t2" href="#">Why do we sleep?</a></div>
        <div role="tabpanel" aria-labelledby="t1"><p>A state of rest.</p></div>
        <div role="tabpanel" aria-labelledby="t2" hidden><p>Nobody knows for sure.</p></div>""",
    "aria-controls at a distance": """
        <div class="cols"><div><button aria-controls="far-1" aria-expanded="false">What is sleep?</button></div>
        <div><button aria-controls="far-2" aria-expanded="false">Why do we sleep?</button></div></div>
        <p>A picture of a bed stands between the questions and their answers.</p>
        <div class="drawer"><div id="far-1"><p>A state of rest.</p></div><div id="far-2"><p>Nobody knows for sure.</p>
        </div></div>""",
    "headings": """
        <h2>Frequently asked questions</h2><h3>What is sleep?</h3><p>A state of rest.</p>
        <h3>Why do we sleep?</h3><p>Nobody knows for sure.</p><h2>References</h2><p>A book on sleep.</p>""",
    "headings in sections": """
        <section><h2>FAQs</h2></section><section class="block"><h3>What is sleep?</h3></section>
        <section class="block"><p>A state of rest.</p></section><section class="block"><h3>Why do we sleep?</h3></section>
        <section class="block"><p>Nobody knows for sure.</p></section><section><h2>References</h2></section>""",
    "a line names the FAQ": """
        <div><p class="kicker">FAQ</p><div><h3>What is sleep?</h3><p>A state of rest.</p></div>
        <div><h3>Why do we sleep?</h3><p>Nobody knows for sure.</p></div></div>""",
    "a line above the heading names the FAQ": """
        <section><div class="head"><span class="eyebrow">FAQ</span><h2>Good to know</h2></div>
        <div class="item"><h3>What is sleep?</h3><p>A state of rest.</p></div>
        <div class="item"><h3>Why do we sleep?</h3><p>Nobody knows for sure.</p></div></section>""",
    "bold paragraphs": """
        <h2>FAQ</h2><p><strong>What is sleep?</strong></p><p>A state of rest.</p>
        <p><strong>Why do we sleep?</strong></p><p>Nobody knows for sure.</p>""",
    "bold leads": """
        <h2>FAQ</h2><p><strong>What is sleep?</strong><br>A state of rest.</p>
        <p><b>Why do we sleep?</b> Nobody knows for sure.</p>""".replace("b>", "strong>"),
    "bold leads of one paragraph": """
        <h3><b>FAQs</b></h3><p><b>What is sleep?</b><b><br></b><span>A state of rest.<br></span><br>
        <b>Why do we sleep?</b><b><br></b><span>Nobody knows for sure.</span></p>""",
    "bold leads in a list": """
        <h2>FAQ</h2><ol><li><strong>What is sleep?</strong><br>A state of rest.</li>
        <li><strong>Why do we sleep?</strong><br>Nobody knows for sure.</li></ol>""",
    "lines": """
        <h2>FAQ</h2><p>Q: What is sleep?<br>A: A state of rest.</p><p>Q: Why do we sleep?<br>A: Nobody knows for
        sure.</p>""",
    "lines of one paragraph": """
        <h2>FAQ</h2><p>What is sleep?<br>A state of rest.<br><br>Why do we sleep?<br>Nobody knows for sure.</p>""",
    "named elements": """
        <div class="faq-list"><div class="faq-q">What is sleep?</div><div class="faq-a">A state of rest.</div>
        <div class="faq-q is-open">Why do we sleep?</div><div class="faq-a">Nobody knows for sure.</div>
        <div class="banner">Sign up for our letters.</div></div>""",
    "icons and numbers": """
        <div class="faq"><div class="row"><button class="q"><span class="num">01</span><span>What is sleep?</span><span
          class="sign">+</span></button><div class="a">A state of rest.</div></div>
        <div class="row"><button class="q active"><span class="num">02/</span><span>Why do we sleep?</span><i
          class="material-icons">expand_more</i></button><div class="a">Nobody knows for sure.</div></div></div>""",
    "labels of hidden boxes": """
        <div class="tab"><input type="checkbox" id="q1"><label for="q1">What is sleep?</label><div>A state of rest.</div>
        </div><div class="tab"><input type="checkbox" id="q2"><label for="q2">Why do we sleep?</label><div>Nobody knows for
        sure.</div></div>""",
    "sign beside the heading": """
        <div class="faq"><div class="item"><div class="head"><h4>What is sleep?</h4><button>+</button></div>
        <div class="body"><p>A state of rest.</p></div></div><div class="item"><div class="head"><h4>Why do we
        sleep?</h4><button>+</button></div><div class="body"><p>Nobody knows for sure.</p></div></div></div>""",
}


@pytest.mark.parametrize("carrier", CARRIERS)
def test_a_carrier_gives_its_pairs(carrier: str) -> None:
    assert pairs(CARRIERS[carrier]) == SLEEP


def test_a_pair_says_what_carried_it() -> None:
    sources = {name: {faq.source for faq in found(body)} for name, body in CARRIERS.items()}
    assert sources["details"] == sources["shopify"] == {"details"}
    assert sources["definition_list"] == {"definition_list"}
    assert sources["bootstrap"] == sources["wix"] == sources["tabs"] == {"accordion"}
    assert sources["rankmath"] == sources["headings"] == {"heading"}
    assert sources["yoast"] == sources["bold leads"] == sources["lines"] == {"inline"}


# ---- which families are an FAQ


def test_questions_without_a_mark_count_in_a_family_that_asks() -> None:
    body = """<h2>FAQ</h2><details><summary>What is sleep?</summary>A state of rest.</details>
        <details><summary>Shipping of sleeping aids</summary>By post.</details>
        <details><summary>Can I return a pillow</summary>Within a week.</details>"""
    assert [question for question, _ in pairs(body)] == [
        "What is sleep?",
        "Shipping of sleeping aids",
        "Can I return a pillow",
    ]


def test_an_faq_may_have_no_mark_at_all() -> None:
    body = """<h2>FAQs</h2><details><summary>How do I fall asleep</summary>Slowly.</details>
        <details><summary>When should I get up</summary>Early.</details>"""
    assert pairs(body) == [("How do I fall asleep", "Slowly."), ("When should I get up", "Early.")]


def test_menus_and_forms_are_no_faq() -> None:
    assert not pairs("""<div><button aria-expanded="false">Why us?</button><ul><li><a href="/a">Our people</a></li></ul>
        <button aria-expanded="false">Who are we?</button><ul><li><a href="/b">Our history</a></li></ul></div>""")
    assert not pairs("""<form><label for="a">How old are you?</label><input id="a" type="text"><label for="b">Do you
        smoke?</label><select id="b"><option>Yes</option></select></form>""")
    assert not pairs("""<details><summary>Table of contents</summary><ul><li>Naps</li></ul></details>""")
    assert not pairs(
        """<a href="#" class="modal">Forgot your password?</a><div>Password recovery. Your letter comes.</div>"""
    )


def test_prose_and_headings_that_merely_ask_are_no_faq() -> None:
    assert not pairs("""<h2>Why do we sleep?</h2><p>Nobody knows.</p><h2>So what helps?</h2><p>A dark room.</p>
        <p>But is it true?</p><p>It is.</p>""")
    assert not pairs("""<h2>Questions to ask your doctor</h2><ul><li>Will it pass?</li><li>Is it grave?</li></ul>""")


def test_links_to_answers_elsewhere_are_no_pairs() -> None:
    assert not pairs("""<h2>FAQ</h2><ul><li><a href="/naps">What is a nap?</a></li><li><a href="/bed">Why a
        bed?</a></li></ul>""")


def test_a_table_of_contents_does_not_double_the_questions() -> None:
    body = """<h2>FAQ</h2><ul><li><a href="#one">What is sleep?</a></li><li><a href="#two">Why do we sleep?</a></li></ul>
        <h3 id="one">What is sleep?</h3><p>A state of rest.</p><h3 id="two">Why do we sleep?</h3><p>Nobody knows for
        sure.</p>"""
    assert pairs(body) == SLEEP


def test_an_invitation_to_ask_more_is_no_question() -> None:
    body = CARRIERS["headings"].replace(
        "<h2>References", "<h3>Still have questions?</h3><p>Write to us.</p><h2>References"
    )
    assert pairs(body) == SLEEP


def test_headings_beside_an_faq_stay_outside() -> None:
    body = """<h2>Sleeping pills</h2><h3>Do they work?</h3><p>For a while.</p>""" + CARRIERS["headings"]
    assert pairs(body) == SLEEP


def test_a_copy_for_small_screens_comes_once() -> None:
    assert pairs(CARRIERS["bootstrap"] + CARRIERS["details"]) == SLEEP


def test_one_question_with_two_answers_comes_twice_and_with_one_said_twice_once() -> None:
    def asked(*answers: str) -> str:
        return "<h2>FAQ</h2>" + "".join(
            f"<details><summary>How much is it?</summary>{each}</details>" for each in answers
        )

    assert len(pairs(asked("The pillow is 20 a month.", "The pillow is 30 a month."))) == 2
    assert len(pairs(asked("Open from 8 to 5, closed at night.", "We are open from 8 to 5 and closed at night."))) == 1


def test_two_faqs_on_a_page_are_both_found() -> None:
    other = """<h2>Questions on pillows</h2><h3>Down or foam?</h3><p>Foam.</p><h3>How high?</h3><p>A hand.</p>"""
    assert pairs(CARRIERS["headings"] + "<h2>Prices</h2><p>None.</p>" + other) == [
        *SLEEP,
        ("Down or foam?", "Foam."),
        ("How high?", "A hand."),
    ]


def test_two_accordions_with_the_same_ids_keep_their_answers() -> None:
    one = """<h2>FAQ</h2><button aria-controls="c-1" aria-expanded="false">What is sleep?</button><div id="c-1">A state
        of rest.</div>"""
    two = """<h2>More FAQ</h2><button aria-controls="c-1" aria-expanded="false">Why do we sleep?</button><div
        id="c-1">Nobody knows for sure.</div>"""
    assert pairs(one + two) == SLEEP


def test_three_hundred_questions_are_all_found() -> None:
    body = "".join(
        f"<div class='item item-{n}'><h3>What is remedy number {n}?</h3><div><p>Remedy {n}.</p></div></div>"
        for n in range(300)
    )
    got = pairs(f"<h2>FAQ</h2><div>{body}</div>")
    assert got == [(f"What is remedy number {n}?", f"Remedy {n}.") for n in range(300)]


@pytest.mark.parametrize(
    ("lang", "heading", "question"),
    [
        ("es", "Preguntas frecuentes", "¿Qué es el sueño?"),
        ("ja", "よくある質問", "睡眠とは何ですか？"),
        ("ar", "الأسئلة الشائعة", "ما هو النوم؟"),
        ("el", "Συχνές ερωτήσεις", "Τι είναι ο ύπνος;"),
        ("fr", "Questions fréquentes", "Qu’est-ce que le sommeil ?"),
        ("de", "Häufige Fragen", "Was ist Schlaf?"),
        ("ru", "Вопросы и ответы", "Что такое сон?"),
    ],
)
def test_questions_of_other_languages_are_found(lang: str, heading: str, question: str) -> None:
    body = (
        f"<h2>{heading}</h2><h3>{question}</h3><p>Zzz one.</p><h3>{question[:-1]} 2{question[-1]}</h3><p>Zzz two.</p>"
    )
    assert pairs(body, lang=lang)[0] == (question, "Zzz one.")


# ---- answers


def test_an_answer_keeps_paragraphs_lists_and_tables_in_order() -> None:
    body = """<h2>FAQ</h2><details><summary>What helps?</summary><div><p>Three things:</p><ul><li>Dark</li><li>Quiet<ul>
        <li>no music</li></ul></li></ul><p>And one<br>more:</p><table><tr><th>What</th><th>When</th></tr><tr><td>Tea</td>
        <td>Late</td></tr></table></div></details>"""
    assert pairs(body) == [
        ("What helps?", "Three things:\n\nDark\nQuiet\n\nno music\n\nAnd one\nmore:\n\nWhat\nWhen\nTea\nLate")
    ]


def test_buttons_and_share_links_are_left_out_of_answers() -> None:
    body = """<h2>FAQ</h2><details><summary>What helps?</summary><p>Quiet.</p><button>Read more</button>
        <div class="social-share"><a href="https://x.test">Share</a></div></details>"""
    assert pairs(body) == [("What helps?", "Quiet.")]


def test_a_nested_accordion_keeps_its_parent() -> None:
    body = """<div class="faq"><details><summary>What helps?</summary><p>Several things.</p><details><summary>Does tea
        help?</summary><p>A little.</p></details></details><details><summary>What harms?</summary>Light.</details></div>"""
    faqs = found(body)
    assert [(faq.question, faq.parent_id) for faq in faqs] == [
        ("What helps?", None),
        ("Does tea help?", 0),
        ("What harms?", None),
    ]
    assert faqs[0].answer == "Several things.\n\nDoes tea help?\n\nA little."


def test_a_last_answer_ends_where_the_others_would() -> None:
    body = """<div class="faq"><h3>What is sleep?</h3><div class="a">A state of rest.</div><h3>Why do we sleep?</h3>
        <div class="a">Nobody knows for sure.</div><div class="booking">Book a bed today.</div></div>"""
    assert pairs(body) == SLEEP


# ---- structured data


def json_ld(*said: tuple[str, str]) -> str:
    asked = ",".join(
        f'{{"@type": "Question", "name": "{question}", "acceptedAnswer": {{"@type": "Answer", "text": "{answer}"}}}}'
        for question, answer in said
    )
    return f'<script type="application/ld+json">{{"@type": "FAQPage", "mainEntity": [{asked}]}}</script>'


def test_structured_data_are_compared_with_the_page() -> None:
    head = json_ld(
        ("What is sleep?", "<p>A state of <b>rest</b>.</p>"),
        ("Why do we sleep?", "To grow wings."),
        ("Is it free?", "It is, until the end of the month."),
    )
    got = [(faq.question, faq.source, faq.agrees_with_page) for faq in found(CARRIERS["details"], head=head)]
    assert got == [
        ("What is sleep?", "details", "yes"),
        ("Why do we sleep?", "details", "no"),
        ("Is it free?", "json_ld", "not_on_page"),
    ]


def test_structured_data_bear_witness_for_headings_that_merely_ask() -> None:
    body = "<h2>Why do we sleep?</h2><p>Nobody knows for sure.</p><h2>What else?</h2><p>Naps.</p>"
    faqs = found(body, head=json_ld(("Why do we sleep?", "Nobody knows for sure.")))
    assert [(faq.question, faq.source, faq.agrees_with_page) for faq in faqs] == [
        ("Why do we sleep?", "heading", "yes")
    ]


def test_a_named_question_put_otherwise_with_the_same_answer_is_the_same_pair() -> None:
    head = json_ld(("Why do we sleep at all?", "Nobody knows for sure."))
    got = [(faq.question, faq.agrees_with_page) for faq in found(CARRIERS["details"], head=head)]
    assert got == [("What is sleep?", None), ("Why do we sleep?", "yes")]


def test_json_ld_questions_by_reference_are_read() -> None:
    head = """<script type="application/ld+json">{"@graph": [{"@type": "WebPage", "mainEntity": [{"@id": "#q"}]},
        {"@type": "Question", "@id": "#q", "name": "Is it free?", "acceptedAnswer": {"@id": "#a"}},
        {"@type": "Answer", "@id": "#a", "text": "It is."}]}</script>"""
    got = [(faq.question, faq.answer, faq.agrees_with_page) for faq in found("<p>Sleep.</p>", head=head)]
    assert got == [("Is it free?", "It is.", "not_on_page")]


def test_microdata_and_carriers_make_one_row() -> None:
    assert [(faq.source, faq.agrees_with_page) for faq in found(CARRIERS["microdata"])] == [("heading", "yes")] * 2
    assert {faq.agrees_with_page for faq in found(CARRIERS["rdfa"])} == {"yes"}


def test_without_structured_data_nothing_is_said_of_them() -> None:
    assert {faq.agrees_with_page for faq in found(CARRIERS["details"])} == {None}


# ---- places


@pytest.mark.parametrize("carrier", ["details", "headings", "bold leads", "lines", "bootstrap", "definition_list"])
def test_places_slice_to_question_and_answer(carrier: str) -> None:
    page = f"<html><body><main>{LEAD}{CARRIERS[carrier]}</main></body></html>"
    extraction = pipeline.extract(page)
    text = extraction.article.text
    for faq, (question, answer) in zip(extraction.faqs, SLEEP, strict=True):
        assert text[faq.question_start : faq.question_end] == question
        assert text[faq.answer_start : faq.answer_end] == answer


def test_blocks_of_an_answer_know_their_pair() -> None:
    extraction = pipeline.extract(f"<html><body><main>{LEAD}{CARRIERS['headings']}</main></body></html>")
    of = {block.text: block.faq_id for block in extraction.blocks}
    assert of["What is sleep?"] == of["A state of rest."] == 0
    assert of["Why do we sleep?"] == of["Nobody knows for sure."] == 1
    assert of["Frequently asked questions"] is of["A book on sleep."] is None
