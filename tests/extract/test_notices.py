"""Notices are the texts that speak about the article."""

from __future__ import annotations

import pipeline
from pipeline.records import Notice

PROSE = "Take the tablet with water at the same time each day, and tell your doctor what else you take."
DISCLAIMER = "This website is for information only and is not a substitute for professional medical advice."


def notices(html: str) -> tuple[Notice, ...]:
    return pipeline.extract(html, media_type="text/html", tables=("notices",)).notices


def test_notices_inside_the_article_have_their_place() -> None:
    page = (
        "<article><p>This post contains affiliate links.</p><p>We may earn a commission if you buy through them.</p>"
        f"<p>{PROSE}</p><figure><img src=a><figcaption>Photo: Getty Images</figcaption></figure>"
        f"<p>Last. {PROSE}</p></article>"
    )
    found = pipeline.extract(page, media_type="text/html")
    assert [notice.kind for notice in found.notices] == ["affiliate_disclosure", "image_credit"]
    assert all(found.article.text[each.start : each.end] == each.text for each in found.notices)


def test_neighbouring_disclosures_are_one_and_neighbouring_credits_are_not() -> None:
    page = (
        "<article><p>This post contains affiliate links.</p><p>We may earn a commission if you buy through them.</p>"
        f"<p>{PROSE}</p><p>Photo: Getty Images</p><p>Image credit: Shutterstock</p><p>Last. {PROSE}</p></article>"
    )
    assert [notice.kind for notice in notices(page)] == ["affiliate_disclosure", "image_credit", "image_credit"]


def test_notices_outside_the_article_come_last_and_have_no_place() -> None:
    page = (
        f"<body><article><p>{PROSE}</p><p>Photo: Getty Images</p><p>Last. {PROSE}</p></article>"
        f"<footer><p>{DISCLAIMER}</p></footer></body>"
    )
    found = notices(page)
    assert [(each.kind, each.start) for each in found] == [
        ("image_credit", len(PROSE) + 2),
        ("medical_disclaimer", None),
    ]
    assert found[-1].text == DISCLAIMER


def test_an_article_that_explains_disclaimers_is_none() -> None:
    page = f"<article><h2>What a disclaimer is</h2><p>{PROSE}</p><p>Other {PROSE}</p></article>"
    assert notices(page) == ()
