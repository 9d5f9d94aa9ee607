"""Markdown articles."""

from __future__ import annotations

from pipeline.article import Document, RawArticle
from pipeline.parse.markdown import parse_markdown

ARTICLE = """---
title: Taking metformin
author: Ana Ruiz
---

# Taking metformin

Metformin lowers blood sugar. It is taken **with food**, and the dose goes up slowly over some weeks.

## Before you start

Tell your doctor about:

1. Kidney disease
2. Heavy drinking
   - beer
   - wine

## How it is taken

The tablets are swallowed whole, with a glass of water, at the evening meal.
"""


def parsed(text: str) -> Document:
    return parse_markdown(RawArticle(text.encode(), "inline.md"))


def test_headings_of_markdown_are_headings_that_markup_names() -> None:
    headings = [block for block in parsed(ARTICLE).blocks if block.kind == "heading" and block.level == 2]
    assert [block.text for block in headings] == ["Before you start", "How it is taken"]
    assert not any(block.inferred for block in headings)


def test_lists_of_markdown_nest() -> None:
    items = [block for block in parsed(ARTICLE).blocks if block.kind == "list_item"]
    assert [(block.text, len(block.path)) for block in items] == [
        ("Kidney disease", 2),
        ("Heavy drinking", 2),
        ("beer", 4),
        ("wine", 4),
    ]


def test_front_matter_gives_the_title_and_is_no_part_of_the_text() -> None:
    document = parsed(ARTICLE)
    assert document.media_type == "text/markdown"
    assert "author:" not in document.text
    assert document.metadata.title == "Taking metformin"


def test_windows_line_ends_change_nothing() -> None:
    assert parsed(ARTICLE.replace("\n", "\r\n")).text == parsed(ARTICLE).text
