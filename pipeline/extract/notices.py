"""Texts that speak about the article: disclosures, disclaimers, reviews, credits, calls to action."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.article import Document
from pipeline.records import Notice

KINDS = frozenset(
    {
        "affiliate_disclosure",
        "medical_disclaimer",
        "medical_review",
        "image_credit",
        "call_to_action",
        "sponsored_content",
    }
)

_SINGLE = frozenset({"image_credit"})  # each is a notice of its own, however close to the next


def notices(document: Document) -> Iterator[Notice]:
    """The notices in document order, those outside the main content last; neighbours of one kind are one."""
    joined: list[tuple[str, int, int, int]] = []  # kind, start, end, index of the last block
    for index, block in enumerate(document.blocks):
        if block.role not in KINDS or block.role is None:
            continue
        adjoins = joined and joined[-1][0] == block.role and joined[-1][3] == index - 1
        if adjoins and block.role not in _SINGLE:
            joined[-1] = (block.role, joined[-1][1], block.end, index)
        else:
            joined.append((block.role, block.start, block.end, index))
    for notice_id, (kind, start, end, _) in enumerate(joined):
        yield Notice(notice_id, kind, document.text[start:end], start, end)
    outside = (aside for aside in document.asides if aside.role in KINDS)
    for notice_id, aside in enumerate(outside, len(joined)):
        yield Notice(notice_id, aside.role, aside.text, None, None)
