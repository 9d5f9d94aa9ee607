"""Question-answer pairs that stand on the page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pipeline.article import Document
from pipeline.extract.blocks import section_finder
from pipeline.records import Faq, Section


def faqs(document: Document, sections: Sequence[Section]) -> Iterator[Faq]:
    """The pairs in document order."""
    section_at = section_finder(sections)
    for faq_id, pair in enumerate(document.pairs):
        section = None if pair.question_start is None else section_at(pair.question_start)
        yield Faq(
            faq_id, pair.question, pair.answer, pair.source, None, None, section,
            pair.question_start, pair.question_end, pair.answer_start, pair.answer_end, pair.confidence,
        )  # fmt: skip
