"""Question-answer pairs that stand on the page.

Enters: a `Document` with the carriers that parsing noted and the pairs that plain text or structured data name, and
its sections. Leaves: one `Faq` a pair, in document order. Which families of carriers are an FAQ is decided here, and
nowhere else.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pipeline.article import Carrier, Document, Pair
from pipeline.extract.blocks import section_finder
from pipeline.records import Faq, Section

SOURCES = {
    "details": "details",
    "accordion": "accordion",
    "tab": "accordion",
    "definition_list": "definition_list",
    "heading": "heading",
}
"""The source of a pair by the kind of its carrier; what is not named here is inline."""


def faqs(document: Document, sections: Sequence[Section]) -> Iterator[Faq]:
    """The pairs in document order."""
    section_at = section_finder(sections)
    for faq_id, pair in enumerate((*document.pairs, *map(_pair, believed(document.carriers)))):
        section = None if pair.question_start is None else section_at(pair.question_start)
        yield Faq(
            faq_id, pair.question, pair.answer, pair.source, None, None, section,
            pair.question_start, pair.question_end, pair.answer_start, pair.answer_end, pair.confidence,
        )  # fmt: skip


def _pair(carrier: Carrier) -> Pair:
    return Pair(carrier.question, carrier.answer, SOURCES.get(carrier.kind, "inline"))


def believed(carriers: Sequence[Carrier]) -> list[Carrier]:
    """The carriers of the families that are an FAQ."""
    families: dict[str, list[Carrier]] = {}
    for carrier in carriers:
        families.setdefault(carrier.family, []).append(carrier)
    accepted: list[Carrier] = []
    for family in families.values():
        accepted.extend(_accepted(family))
    chosen = set(map(id, accepted))
    return [carrier for carrier in carriers if id(carrier) in chosen]


def _accepted(family: list[Carrier]) -> list[Carrier]:
    """The members of a family that are pairs: in an FAQ context all alike, elsewhere interactive questions."""
    inside = [carrier for carrier in family if carrier.context]
    outside = [carrier for carrier in family if not carrier.context]
    interactive = family[0].interactive
    accepted = []
    if inside and _share_asking(inside) >= (0.3 if interactive else 0.5):
        accepted += inside
    if outside and interactive and _share_asking(outside) >= 0.5:
        accepted += outside
    return accepted


def _share_asking(carriers: Sequence[Carrier]) -> float:
    return sum(asks(carrier.question) for carrier in carriers) / len(carriers)


def asks(question: str) -> bool:
    """Whether the text is a question by its marks."""
    return question.rstrip(" \"'”’»)]").endswith(tuple("?？؟՞፧⸮;")) or question.lstrip(" \"'“«(").startswith("¿")
