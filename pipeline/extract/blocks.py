"""Every block with the section and the question-answer pair that it stands in."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence

from pipeline.article import Document, Node
from pipeline.records import BlockRecord, Faq, Section


def blocks(document: Document, sections: Sequence[Section], faqs: Sequence[Faq]) -> Iterator[BlockRecord]:
    """The blocks in document order."""
    section_at = section_finder(sections)
    faq_at = faq_finder(faqs)
    path: tuple[Node, ...] = ()
    cells: list[Node | None] = []  # for each node of the path, the innermost cell down to it
    for block_id, block in enumerate(document.blocks):
        del cells[shared_ancestors(path, block.path) :]
        path = block.path
        for node in path[len(cells) :]:
            cells.append(node if node.row is not None else cells[-1] if cells else None)
        cell = cells[-1] if cells else None
        yield BlockRecord(
            block_id, block.kind, section_at(block.start), faq_at(block.start), block.role,
            cell.row if cell else None, cell.column if cell else None,
            block.start, block.end, block.text, block.inferred, block.confidence,
        )  # fmt: skip


def shared_ancestors(one: Sequence[Node], other: Sequence[Node]) -> int:
    """How many ancestors two paths share, in logarithmic time: where one node is shared, so are all above it."""
    return bisect_left(range(min(len(one), len(other))), True, key=lambda at: one[at].id != other[at].id)


def section_finder(sections: Sequence[Section]) -> Callable[[int], int | None]:
    """A function from an offset to the innermost section that holds it."""
    starts = [section.start for section in sections]

    def section_at(offset: int) -> int | None:
        at = bisect_right(starts, offset) - 1
        return sections[at].section_id if at >= 0 else None

    return section_at


def faq_finder(faqs: Sequence[Faq]) -> Callable[[int], int | None]:
    """A function from an offset to the innermost pair whose question or answer holds it."""
    spans = sorted(
        (start, end, faq.faq_id)
        for faq in faqs
        for start, end in ((faq.question_start, faq.question_end), (faq.answer_start, faq.answer_end))
        if start is not None and end is not None
    )
    starts = [start for start, _, _ in spans]

    def faq_at(offset: int) -> int | None:
        at = bisect_right(starts, offset) - 1
        while at >= 0 and spans[at][1] <= offset:
            # a nested pair that is over may stand before this place: its parent reaches further
            at -= 1
            if starts[at] < offset - _LONGEST:
                return None
        return spans[at][2] if at >= 0 else None

    return faq_at


_LONGEST = 100_000  # code points; an answer is not longer, and the search back stays bounded
