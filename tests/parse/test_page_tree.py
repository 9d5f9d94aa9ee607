"""The tree that libxml2 makes of a page, mended where it loses what a browser shows."""

from __future__ import annotations

import pytest

import pipeline

PROSE = "This paragraph speaks about a medicine at some length, so that there are words enough for an article in it."


@pytest.mark.parametrize("wrapper", ["main", "article", "section", "div", "body"])
def test_a_page_without_a_body_tag_keeps_its_content(wrapper: str) -> None:
    page = f"<!doctype html><title>Title</title><{wrapper}><h2>Dose</h2><p>{PROSE}</p></{wrapper}>"
    found = pipeline.extract(page, media_type="text/html")
    assert found.article.text == f"Dose\n\n{PROSE}"


def test_what_stood_in_the_head_comes_before_what_stands_in_the_body() -> None:
    page = f"<html><head><title>T</title><main><p>First. {PROSE}</p></main></head><body><p>Second. {PROSE}</p></body>"
    text = pipeline.extract(page, media_type="text/html").article.text
    assert text.index("First.") < text.index("Second.")
