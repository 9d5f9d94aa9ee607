"""A Document becomes records: one pure function a table.

Enters: a `Document` and what was found in it so far. Leaves: tuples of records. Adding a table is a record in
`records.py`, a function here and a row in `EXTRACTORS`. Section, list and pair ids are decided once, in document
order, and the later extractors look them up by place.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from types import MappingProxyType
from typing import Any

from pipeline.article import Document
from pipeline.extract.blocks import blocks
from pipeline.extract.drugs import drug_mentions
from pipeline.extract.faqs import faqs
from pipeline.extract.links import links
from pipeline.extract.lists import found_lists, list_items, lists
from pipeline.extract.notices import notices
from pipeline.extract.sections import sections
from pipeline.records import EXTRACTED, Article, Extraction

EXTRACTOR_VERSION = "6"
"""Goes up whenever the same bytes would give other rows; stored articles of an older version are read again."""

Found = dict[str, tuple[Any, ...]]

EXTRACTORS: MappingProxyType[str, tuple[Callable[..., Iterator[Any]], tuple[str, ...]]] = MappingProxyType(
    {
        "sections": (sections, ()),
        "found_lists": (found_lists, ("sections",)),
        "lists": (lists, ("found_lists", "sections")),
        "list_items": (list_items, ("found_lists",)),
        "faqs": (faqs, ("sections",)),
        "blocks": (blocks, ("sections", "faqs")),
        "drug_mentions": (drug_mentions, ("sections", "list_items", "faqs")),
        "links": (links, ()),
        "notices": (notices, ()),
    }
)
"""A table's extractor, and whose records it takes after the document; `found_lists` is read by two tables."""

READ_QUESTIONS = frozenset(("faqs", *(name for name, (_, needs) in EXTRACTORS.items() if "faqs" in needs)))
"""The tables that are made from a page's questions and answers; the others do without looking for any."""

READ_ROLES = frozenset({"blocks", "faqs", "drug_mentions", "links", "notices"})
"""The tables that are made from what blocks are when they are not the article's own matter."""


def extract_tables(document: Document, article: Article, tables: Iterable[str] | None = None) -> Extraction:
    """The records of the named tables (of all, where None); raises ValueError for a name that is no table."""
    wanted = set(EXTRACTED if tables is None else tables)
    if unknown := wanted - set(EXTRACTED) - {"articles"}:
        raise ValueError(f"no such table: {', '.join(sorted(unknown))}; there are {', '.join(EXTRACTED)}")
    found: Found = {}
    return Extraction(article, **{name: _records(name, document, found) for name in EXTRACTED if name in wanted})


def _records(name: str, document: Document, found: Found) -> tuple[Any, ...]:
    """The records of a table and, in `found`, those of the tables that it is made from; each is made once."""
    if name not in found:
        extractor, needs = EXTRACTORS[name]
        found[name] = tuple(extractor(document, *(_records(need, document, found) for need in needs)))
    return found[name]
