"""Inputs as large as they come: each costs what its limits allow, or less, and its neighbours nothing."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from pipeline.article import RawArticle
from pipeline.parse.excess import cut_attributes
from pipeline.parse.structured import json_ld
from pipeline.sources.files import MAX_BYTES
from pipeline.workers import Limits, Reading, Ticket, read_article, readers
from tests.hostile.inputs import PROSE, article, page
from tests.hostile.judgement import GROWTH, taken, well_formed

MB = 2**20
REFUSALS = (
    "took longer than the limit of 6 s (--time-limit)",
    "needs more memory than the limit of 512 MB (--memory-limit)",
)


def attributes(number: int) -> str:
    return page(f"<p {' '.join(f'a{n}=1' for n in range(number))}>{PROSE}</p>")


def ld(data: str) -> str:
    return article(f'<script type="application/ld+json">{data}</script>')


GIANTS: dict[str, Callable[[], str]] = {
    "100,000 nested div": lambda: page("<div>" * 100_000 + PROSE + "</div>" * 100_000),
    "8 million attributes": lambda: attributes(8_000_000),
    "a page of 95 MB": lambda: page("".join(f"<h2>Dose {n}</h2><p>{n} {PROSE * 9}</p>" for n in range(96_000))),
    "a text of 50 MB in one element": lambda: page(f"<p>{PROSE * (50 * MB // len(PROSE))}</p>"),
    "a million list items": lambda: page("<ul>" + "".join(f"<li>pill {n}" for n in range(1_000_000))),
    "a table of 10,000 x 100": lambda: page(
        "<table>" + "".join("<tr>" + "".join(f"<td>{n}.{k}" for k in range(100)) for n in range(10_000))
    ),
    "50 MB of entities": lambda: page("<p>" + "&amp;&lt;&#x41;" * (50 * MB // 15) + f"</p><p>{PROSE}</p>"),
    "JSON-LD of 50 MB": lambda: ld(json.dumps({"@type": "Article", "articleBody": PROSE * (50 * MB // len(PROSE))})),
    "JSON-LD of 16 million objects": lambda: ld("[" + "{}," * 16_000_000 + "{}]"),
    "JSON-LD nested 100,000 deep": lambda: ld('{"@graph":[' * 100_000 + "]}" * 100_000),
}


def read_and_judge(ticket: Ticket, limits: Limits) -> Reading:
    """A reading whose records are looked at where they are made."""
    reading = read_article(ticket, limits)
    if reading.extraction is not None:
        well_formed(reading.extraction)
        text = reading.extraction.article.text
        assert "tell your doctor how you feel" in text or (reading.source == "1" and ("pill" in text or "Dose" in text))
    return reading


@pytest.mark.slow
@pytest.mark.parametrize("name", GIANTS)
def test_a_giant_is_taken_or_refused_with_the_name_of_its_limit(name: str) -> None:
    """Smaller limits than the usual ones, so that a giant that is refused is refused soon."""
    good, giant = article().encode(), GIANTS[name]().encode()
    assert len(giant) <= MAX_BYTES
    tickets = [
        Ticket(RawArticle(content, f"{number}", "text/html"), f"{number}")
        for number, content in enumerate((good, giant, good))
    ]
    with readers(1, Limits(seconds=6, megabytes=512), read_and_judge) as read:
        before, found, after = read(iter(tickets))
    assert before.rows is not None
    assert after.rows is not None
    if found.rows is None:
        assert found.error is not None
        assert found.error.message in REFUSALS


@pytest.mark.slow
@pytest.mark.parametrize("name", ["a text of 50 MB in one element", "a million list items", "100,000 nested div"])
def test_a_giant_of_plain_text_is_taken_or_refused_with_the_name_of_its_limit(name: str) -> None:
    """The same bytes, declared as a text without markup."""
    raw = RawArticle(GIANTS[name]().encode(), "giant", "text/plain")
    with readers(1, Limits(seconds=4, megabytes=512)) as read:
        (found,) = read(iter([Ticket(raw, "v")]))
    assert found.rows is not None or (found.error is not None and found.error.message.endswith("-limit)"))


def test_four_times_as_many_attributes_take_not_much_more_than_four_times_as_long() -> None:
    small, large = (min(taken(attributes(n), "text/html")[1] for _ in range(3)) for n in (20_000, 80_000))
    assert large <= GROWTH * max(small, 0.01)


@pytest.mark.parametrize(
    "source",
    [
        "<a" * 50_000,
        '<a x="' * 20_000,
        "<a <b" * 30_000,
        "<a='" * 30_000,
        "<a/" * 50_000,
        '<a "' * 30_000 + "'" * 9,
        "<a b=<a" * 20_000,
        '<a b==" ' * 20_000,
        f"<a{'b' * 500}" * 300,
        f'<a {"b " * 50}"' * 900,
        "<a b=c<" * 20_000,
        f"<a {' '.join(f'x{n}=<a' for n in range(9_000))}",
        f"<a b=={chr(34)} {' '.join(f'x{n}' for n in range(9_000))}",
    ],
)
def test_looking_for_attributes_is_linear_in_what_looks_like_them(source: str) -> None:
    import time

    def seconds(text: bytes) -> float:
        begin = time.process_time()
        cut_attributes(text, 256)
        return time.process_time() - begin

    small, large = (min(seconds(source.encode() * times) for _ in range(3)) for times in (1, 4))
    assert large <= GROWTH * max(small, 0.002)


def test_objects_of_json_ld_beyond_ten_thousand_are_left_out() -> None:
    from lxml import html

    data = "[" + ",".join(f'{{"@type":"Thing","name":"{n}"}}' for n in range(10_500)) + "]"
    tree = html.fromstring(ld(data))
    found = json_ld(tree)
    assert [each["name"] for each in found] == [str(n) for n in range(10_000)]
