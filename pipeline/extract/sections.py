"""Headings and what they govern."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.article import Block, Document
from pipeline.records import Section

_NUMBER = re.compile(
    r"^\s*(?:(?:step|tip|reason|part|chapter|section)\s+)?[#(]?(\d{1,4})(?![\d%°]|\.\d)"
    r"(?:[.):]|\s*[-–—]\s|\s*$)",
    re.I,
)


def sections(document: Document) -> Iterator[Section]:
    """A section a heading in document order; the text before the first heading is one of level 0.

    A section's parent is the nearest heading before it with a smaller level, so skipped levels and several h1
    need no root. It ends where the next heading that is as high begins.
    """
    headings = [block for block in document.blocks if block.kind == "heading"]
    first = headings[0].start if headings else len(document.text)
    section_id = 0
    if document.blocks and document.blocks[0].start < first:
        lead = document.blocks[0]
        last = max(block.end for block in document.blocks if block.start < first)
        yield Section(section_id, None, None, None, 0, (), lead.start, last, False, 1.0)
        section_id += 1
    ends = _ends(headings, len(document.text))
    open_: list[tuple[int, Block]] = []
    for block, end in zip(headings, ends, strict=True):
        while open_ and (open_[-1][1].level or 1) >= (block.level or 1):
            open_.pop()
        parent = open_[-1][0] if open_ else None
        path = (*(each.text for _, each in open_), block.text)
        yield Section(
            section_id, parent, block.text, heading_number(block.text), block.level or 1, path,
            block.start, end, block.inferred, block.confidence,
        )  # fmt: skip
        open_.append((section_id, block))
        section_id += 1


def _ends(headings: list[Block], text_end: int) -> list[int]:
    """Where each section ends, in one pass from the back: at the next heading that is as high."""
    ends: list[int] = []
    later: list[Block] = []  # headings behind, levels strictly falling towards the top of the stack
    for block in reversed(headings):
        while later and (later[-1].level or 1) > (block.level or 1):
            later.pop()
        ends.append(later[-1].start if later else text_end)
        later.append(block)
    return ends[::-1]


def heading_number(heading: str) -> int | None:
    """The number that a heading starts with: 3 for "3. Tolerance" and "Step 3: Rest", None for "3 reasons"."""
    found = _NUMBER.match(heading)
    return int(found[1]) if found else None
