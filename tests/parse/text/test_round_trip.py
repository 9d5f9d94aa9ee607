"""A page rendered to text and read again gives the sections, lists and pairs that the page gave."""

from __future__ import annotations

import pytest

from pipeline.api import extract
from pipeline.records import Extraction

PAGE = """<html><head><title>Living with gout</title></head><body><main><article>
<p>Gout comes at night, most often in the big toe, and few people are told beforehand how much a first attack hurts.</p>
<p>It is caused by crystals of uric acid. The body makes the acid itself, and some foods and drinks add to it.</p>
<h2>What Sets Off an Attack</h2>
<p>An attack seldom comes from nowhere, and most people learn what theirs comes from. The usual causes are:</p>
<ul><li>a heavy meal with meat</li><li>beer and sweet drinks</li><li>a new water tablet</li></ul>
<p>Keep a diary for some months, and write down what you ate and drank on the day before each attack.</p>
<h2>How to Calm It</h2>
<p>The pain is worst in the first day and a half, and what is done early counts most. Three steps help.</p>
<h3>1. Rest the Joint</h3>
<p>Put the foot up, and keep the blanket off it with a box or a chair. Walking on it makes the attack longer.</p>
<h3>2. Cool It</h3>
<p>A bag of frozen peas in a towel, twenty minutes at a time, takes the edge off the pain and the swelling.</p>
<h3>3. Take the Tablets Early</h3>
<p>Colchicine works best within twelve hours. Ask for a supply at home, so that no night is lost with waiting.</p>
<h2>What to Drink</h2>
<p>Drinking enough helps the kidneys to clear the acid, and not every drink is alike. In this order:</p>
<ol><li>water<ul><li>still</li><li>sparkling</li></ul></li><li>coffee without sugar</li></ol>
<p>Alcohol slows the kidneys down for hours, and beer brings the stuff that the acid is made of along with it.</p>
<h2>Frequently Asked Questions</h2>
<h3>Can I eat fish?</h3>
<p>White fish in small helpings is fine for most people; anchovies, sardines and mussels are better left alone.</p>
<h3>Does it ever go away?</h3>
<p>The crystals dissolve within a year or two if the level in the blood stays low enough for all of that time.</p>
<p>After that, attacks are rare. They come back when the tablets are stopped, usually in the second year.</p>
<h3>Is it inherited?</h3>
<p>In part. Having a parent with gout doubles the risk, and how the kidneys handle the acid runs in families.</p>
</article></main></body></html>"""


def rendered(page: Extraction) -> str:
    """The blocks of a page as a person would save them: blank lines between, items together with their markers."""
    items = {item.start: item for item in page.list_items if item.marker or item.body is None}
    lines: list[str] = []
    for block in page.blocks:
        item = items.get(block.start) if block.kind == "list_item" else None
        if item is None:
            lines += ["", block.text]
            continue
        if item.depth == 1 and (not lines or not lines[-1].lstrip().startswith(("-", "1", "2"))):
            lines.append("")
        lines.append(
            f"{'  ' * (item.depth - 1)}{item.marker if item.marker and item.marker[0].isdigit() else '-'} {block.text}"
        )
    return "\n".join(lines)


@pytest.fixture(scope="module")
def both() -> tuple[Extraction, Extraction]:
    page = extract(PAGE, media_type="text/html")
    return page, extract(rendered(page), media_type="text/plain")


def test_the_sections_come_back_with_their_parents_question_headings_aside(both: tuple[Extraction, Extraction]) -> None:
    def outline(found: Extraction) -> list[tuple[str, ...]]:
        return [section.path for section in found.sections if section.heading and not section.heading.endswith("?")]

    page, text = both
    assert outline(text) == outline(page)


def test_the_lists_come_back_with_their_items_and_depths(both: tuple[Extraction, Extraction]) -> None:
    def shape(found: Extraction) -> list[tuple[str, str | None, list[tuple[int, str]]]]:
        return [
            (
                each.kind,
                each.role,
                [(item.depth, item.text) for item in found.list_items if item.list_id == each.list_id],
            )
            for each in found.lists
        ]

    page, text = both
    assert len(page.lists) == 4
    assert shape(text) == shape(page)


def test_the_pairs_come_back_whole(both: tuple[Extraction, Extraction]) -> None:
    page, text = both
    assert [(pair.question, pair.answer) for pair in text.faqs] == [(pair.question, pair.answer) for pair in page.faqs]
    assert len(text.faqs) == 3
