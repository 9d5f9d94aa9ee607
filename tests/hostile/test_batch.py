"""Hostile inputs among good ones: the good ones' rows are those of a batch without them, each hostile one is told."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

import pipeline
from pipeline.article import RawArticle
from pipeline.errors import FetchError
from pipeline.records import TABLES
from pipeline.run import Summary, ingest_inputs
from pipeline.workers import Limits
from tests.fuzz.targets import markup, prose
from tests.hostile.inputs import BYTES, HTML, MARKDOWN, TEXT
from tests.store.corpus import NOON

OF_THE_RUN = ["run_id", "ingested_at"]
DRUGS = "sertraline Zoloft lithium metformin ibuprofen Xanax alprazolam fluoxetine Prozac warfarin".split()


def good(number: int) -> RawArticle:
    """A page that no other is like."""
    chance = random.Random(number)  # noqa: S311
    drugs = [chance.choice(DRUGS) for _ in range(6)]
    body = "".join(
        f"<h2>How to take {drug}</h2><p>Take {drug} at {place} o'clock with food, as in case {number}.</p>"
        f"<ul><li>Drink {place} glasses of water.</li><li>Do not take {drug} twice.</li></ul>"
        f"<h3>Is {drug} safe?</h3><p>Yes, {drug} is safe for {number + place} of all people who were asked.</p>"
        for place, drug in enumerate(drugs)
    )
    html = f"<!DOCTYPE html><html><head><title>Case {number}</title></head><body><article><h1>Case {number}</h1>{body}"
    return RawArticle(html.encode(), f"good-{number}.html", "text/html", path=f"good-{number}.html")


def hostile(number: int) -> RawArticle | FetchError:
    """Every tenth is one of the inputs that were made by hand; the others are made from random bytes."""
    chance = random.Random(-1 - number)  # noqa: S311
    name = f"bad-{number}.html"
    if number % 10 == 0:
        made = BY_HAND[number // 10 % len(BY_HAND)]()
        return RawArticle(made if isinstance(made, bytes) else made.encode("utf-8", "surrogatepass"), name, path=name)
    if number % 10 == 1:
        return FetchError("it never came", source=name)
    data = chance.randbytes(chance.randint(0, 2_000))
    content = (markup(data), prose(data).encode("utf-8", "replace"), data)[number % 3]
    return RawArticle(content, name, (None, "text/html", "text/plain")[number % 3], path=name)


BY_HAND = [make for table in (HTML, TEXT, MARKDOWN, BYTES) for make in table.values()]


def batch(numbers: range, with_hostile: bool) -> Iterator[RawArticle | FetchError]:
    for number in numbers:
        if with_hostile:
            yield hostile(number)
        yield good(number)


def read(output: Path, numbers: range, with_hostile: bool, workers: int) -> Summary:
    return ingest_inputs(
        batch(numbers, with_hostile), output, workers=workers, limits=Limits(seconds=30), clock=lambda: NOON
    )


def rows(output: Path) -> dict[str, list[str]]:
    """The rows of the good articles, a table."""
    articles = pipeline.read_table("articles", output)
    ids = set(articles[articles.source.str.startswith("good-")].article_id)
    tables = {name: pipeline.read_table(name, output) for name in TABLES if name not in ("runs", "rejections", "drugs")}
    found = {}
    for name, table in tables.items():
        kept = table[table.article_id.isin(ids)].drop(columns=OF_THE_RUN, errors="ignore")
        found[name] = sorted(map(repr, kept.to_dict("records")))
    return found


@pytest.mark.slow
@pytest.mark.parametrize("workers", [0, 2])
def test_good_articles_among_hostile_ones_are_those_of_a_batch_without(tmp_path: Path, workers: int) -> None:
    numbers = range(400)
    alone = read(tmp_path / "alone", numbers, False, workers)
    among = read(tmp_path / "among", numbers, True, workers)
    assert alone.new == len(numbers)
    assert alone.rejected == ()
    assert rows(tmp_path / "among") == rows(tmp_path / "alone")
    articles = pipeline.read_table("articles", tmp_path / "among")
    assert len(articles[articles.source.str.startswith("good-")]) == len(numbers)
    assert among.accepted + len(among.rejected) == 2 * len(numbers)
    rejections = pipeline.read_table("rejections", tmp_path / "among")
    assert set(rejections.source) == {each.source for each in among.rejected}
    assert all(each.source.startswith("bad-") and each.message.strip() for each in among.rejected)
    assert not [each for each in among.rejected if each.message.startswith("a bug in rxtract")]
    assert len(among.rejected) > len(numbers) / 10
