"""One article at a time, in memory: what notebooks, the scorer and the flows call."""

from __future__ import annotations

import gc
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from pipeline.article import RawArticle
from pipeline.extract import READ_QUESTIONS, READ_ROLES, extract_tables
from pipeline.extract.articles import article
from pipeline.extract.drugs import Scope
from pipeline.extract.drugs import find_drugs as find_drugs_in
from pipeline.parse import PageLimits, parse
from pipeline.records import DrugMention, Extraction


def extract(
    source: bytes | str,
    *,
    media_type: str | None = None,
    url: str | None = None,
    tables: Iterable[str] | None = None,
    limits: PageLimits | None = None,
) -> Extraction:
    """Everything found in one article.

    `source` is the page or text itself. A `str` is already decoded, so what it declares of its charset is ignored.
    `media_type` is text/html, text/plain or text/markdown, guessed from the content where None. `tables` names what
    to compute (all, where None); `()` computes `article` alone, and what is not asked for is an empty tuple. Raises
    ParseError where there is no article in it, ValueError for a name that is no table. Of a page without text that
    has a title, `article` tells what the page says of itself, with an empty text and a warning; it is no article of a
    batch. What `limits` leave out of a page (attributes of one element, nesting) is told in the article's warnings;
    time and memory are limited in the workers of `ingest` alone.
    """
    return extract_raw(as_raw(source, media_type=media_type, url=url), tables, limits)


def as_raw(source: bytes | str, *, media_type: str | None = None, url: str | None = None) -> RawArticle:
    """`source` as it would have come from a file or the web."""
    name = url or "-"
    if isinstance(source, str):
        return RawArticle(source.encode("utf-8", "replace"), name, media_type, "utf-8", url, decoded=True)
    return RawArticle(source, name, media_type, None, url)


def extract_raw(raw: RawArticle, tables: Iterable[str] | None = None, limits: PageLimits | None = None) -> Extraction:
    """Everything found in a raw article; raises as `extract` does."""
    wanted = None if tables is None else frozenset(tables)
    with _collector_at_rest():
        document = parse(
            raw,
            questions=wanted is None or not wanted.isdisjoint(READ_QUESTIONS),
            roles=wanted is None or not wanted.isdisjoint(READ_ROLES),
            links=wanted is None or "links" in wanted,
            limits=limits,
        )
        return extract_tables(document, article(document, raw), wanted)


@contextmanager
def _collector_at_rest() -> Iterator[None]:
    """While a page is read, nearly everything that is made of it is still in use.

    The collector would look through it some twenty times, a sixth of the whole cost, and find nothing. It catches up
    with the first object that is made afterwards.
    """
    was_at_work = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_at_work:
            gc.enable()


def find_drugs(text: str, *, scope: Scope = "drug") -> tuple[DrugMention, ...]:
    """The drug mentions in `text` in order, offsets in code points into it.

    `scope` "chemical" also takes chemicals that nobody is given as a drug, such as the body's own.
    """
    return find_drugs_in(text, scope=scope)
