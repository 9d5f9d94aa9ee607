"""What a page has too much of is cut, and nothing else of it changes."""

from __future__ import annotations

import re
from itertools import count

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

import pipeline
from pipeline.parse import PageLimits
from pipeline.parse.excess import cut_attributes, flatten

PROSE = "Take one tablet in the morning, with food, and tell your doctor how you feel after a week."
MOST = 4
PIECES = (" n", " n", ' n="n"', "=", "=", '"', "'", " ", "<", "<p", "/", ">", '="', " =", "='n n'", "n")


def attributes(page: str) -> list[int]:
    """How many attributes libxml2 sees on the elements of a page, those of the frame around it left out."""
    tree = etree.fromstring(page.encode(), etree.HTMLParser(encoding="utf-8"))
    return [len(each.attrib) for each in tree.iter() if isinstance(each.tag, str) and each.tag not in ("html", "body")]


@pytest.mark.parametrize(
    ("page", "cut"),
    [
        ("<p a b c d>x</p>", 0),
        ("<p a b c d e>x</p>", 1),
        ("<P A=1 B=2 C=3 D=4 E=5>x</P>", 1),
        ("<p a='1' b=\"2\" c = 3 d e f>x</p>", 1),
        ("<p/a/b/c/d/e>x</p>", 1),
        ("<p a='>' b='>' c='>' d='>' e='>'>x</p>", 1),
        ("<p a='<' b='<p' c='<i' d='<b' e='<u'>x</p>", 1),
        ("<p a< b< c< d< e<>x</p>", 1),
        ('<p a" b" c" d" e">x</p>', 1),
        ("<p a=x'y b=x\"y c d e=>x</p>", 1),
        ("<p a\nb\tc\fd\re>x</p>", 1),
        ("<p>x<img a b c d e><br a b c d e f/></p>", 2),
        ("<p =a b c d e>x</p>", 1),
        ('<p z==" a b c d e f g">x</p>', 1),
        ('<p z ="1" y = "a=" b c d e f g">x</p>', 1),
        ('<p z<="a=" b c d e f g">x</p>', 1),
        ('<p<="z a b c d e">x</p>', 1),
        ('<p z="1"<y="z a=" b c d e f">x</p>', 1),
        ('<p z=y<x="a b c d e">x</p>', 1),
        ("<p>x</p><i a='1' b='2' c='3' d='4' e='5", 0),  # an element that never ends is none
    ],
)
def test_an_element_keeps_its_first_attributes(page: str, cut: int) -> None:
    left, told = cut_attributes(page.encode(), MOST)
    assert told == cut
    assert max(attributes(page)) > MOST or not cut
    assert max(attributes(left.decode())) == min(MOST, max(attributes(page)))
    assert pipeline.extract(left, media_type="text/html").article.text == "x"


@given(st.lists(st.sampled_from(PIECES), max_size=40).map("".join), st.integers(1, MOST))
@settings(max_examples=400, deadline=None)
def test_no_element_has_more_attributes_than_the_limit_however_it_is_written(inner: str, most: int) -> None:
    """Names differ, for libxml2 drops the second of a name."""
    numbers = count()
    page = re.sub("n", lambda _: f"n{next(numbers)}", f"<p{inner}>x</p>")
    left, _ = cut_attributes(page.encode(), most)
    assert max(attributes(left.decode()), default=0) <= most


@pytest.mark.parametrize(
    "page",
    [
        "<script>if (a <b && c && d && e && f && g) h()</script><p>x</p>",
        '<script type="application/ld+json">{"text": "dose <b c d e f g h"}</script><p>x</p>',
        "<style>a <b c d e f g {}</style><p>x</p>",
        "<!-- <p a b c d e f> --><p>x</p>",
        "<!--><p>x</p><!-- <p a b c d e f> -->",
        "<textarea><p a b c d e f></textarea><title><p a b c d e f></title>",
        "<p>one <two three four five six seven",
        "<p>1 < 2 and so on and so on and so on</p>",
        "</p a b c d e f g><p>x</p>",
    ],
)
def test_what_is_no_start_of_an_element_is_left_as_it_is(page: str) -> None:
    assert cut_attributes(page.encode(), MOST) == (page.encode(), 0)


def test_a_cut_is_told_in_the_article_with_the_option_that_sets_the_limit() -> None:
    page = f"<h1>Dose</h1><p {' '.join(f'a{n}' for n in range(300))} title=last>{PROSE}</p>"
    found = pipeline.extract(page)
    assert PROSE in found.article.text
    assert found.article.warnings == ("1 elements lost what they had beyond 256 attributes (--attribute-limit)",)
    assert pipeline.extract(page, limits=PageLimits(attributes=301)).article.warnings == ()


def test_nesting_beyond_the_limit_is_undone_and_told() -> None:
    page = "<div>" * 300 + f"<p>{PROSE}</p>" + "</div>" * 300
    assert pipeline.extract(page).article.warnings == ()
    found = pipeline.extract(page, limits=PageLimits(nesting=200))
    assert found.article.text == PROSE
    assert found.article.warnings == ("elements beyond 200 levels of nesting taken out of it (--nesting-limit)",)


def test_a_page_that_is_not_too_deep_is_left_as_it_is() -> None:
    page = "<div>" * 99 + PROSE
    assert flatten(page, 100) == page


@pytest.mark.parametrize("limits", [{"attributes": 0}, {"nesting": 99}, {"nesting": 1501}])
def test_what_is_no_limit_is_refused(limits: dict[str, int]) -> None:
    with pytest.raises(ValueError, match="must be"):
        PageLimits(**limits)
