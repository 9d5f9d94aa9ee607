"""Lists and their items, and runs of numbered headings read as lists.

A list is a `ul`, `ol` or `dl` among the ancestors of some block, so HTML and plain text are read alike. An item is
a `li`, or a term with its definitions. Two or more sibling headings numbered in sequence are a list too: its items
are the headings, their bodies what the headings govern.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from pipeline.article import LISTS, Block, Document, Node
from pipeline.extract.blocks import section_finder, shared_ancestors
from pipeline.records import List, ListItem, Section

_KINDS = {"ol": "ordered", "ul": "unordered", "dl": "definition"}
_LIST_ROLES = frozenset({"related_posts", "navigation"})
_SENTENCE_END = re.compile(r"(?<=[.!?])[\"'”’)]*\s+(?=[\"'“‘(]*[A-Z0-9])")
_NUMBERED = re.compile(r"^\s*(?:(?:step|tip|reason|part|chapter)\s+)?[#(]?\d{1,4}\s*[.):–—-]*\s*", re.I)
_INTRO_WORDS = 60  # a longer sentence before a list is prose that happens to stand there


@dataclass(slots=True)
class FoundItem:
    """An item while it is read; `blocks` are those whose innermost item it is, `all_end` closes its nested lists."""

    marker: str | None
    depth: int
    terms: list[Block] = field(default_factory=list)
    blocks: list[Block] = field(default_factory=list)
    label: str | None = None
    body: str | None = None
    start: int | None = None
    end: int | None = None


@dataclass(slots=True)
class FoundList:
    """A list while it is read."""

    kind: str
    role: str | None = None
    intro: str | None = None
    parent: FoundItem | None = None
    items: list[FoundItem] = field(default_factory=list)
    start: int = 0
    heads: int = 0
    """Where it belongs: a run of numbered headings stands in the section above the first of them."""
    inferred: bool = False
    confidence: float = 1.0


def found_lists(document: Document, sections: Sequence[Section]) -> Iterator[FoundList]:
    """The lists of the document by where they start; what `lists` and `list_items` both read."""
    yield from sorted([*_block_lists(document), *_heading_lists(document, sections)], key=lambda found: found.start)


def lists(_document: Document, found: Sequence[FoundList], sections: Sequence[Section]) -> Iterator[List]:
    """The lists in document order."""
    section_at = section_finder(sections)
    item_ids = {id(item): item_id for item_id, item in enumerate(item for each in found for item in each.items)}
    for list_id, each in enumerate(found):
        yield List(
            list_id, item_ids.get(id(each.parent)) if each.parent else None, section_at(each.heads),
            each.kind, each.role, each.intro, each.inferred, each.confidence,
        )  # fmt: skip


def list_items(_document: Document, found: Sequence[FoundList]) -> Iterator[ListItem]:
    """The items, list by list."""
    item_id = 0
    for list_id, each in enumerate(found):
        for item in each.items:
            lead = [block.text for block in item.terms]
            text = "\n".join([*lead, *(block.text for block in item.blocks)])
            label = item.label if item.label is not None else "\n".join(lead) or None
            body = item.body if item.body is not None else _body(item) if lead else None
            if item.label is not None:
                text = item.label
            yield ListItem(item_id, list_id, item.depth, item.marker, text, label, body, item.start, item.end)
            item_id += 1


def _body(item: FoundItem) -> str | None:
    return "\n".join(block.text for block in item.blocks) or None


# ---------------------------------------------------------------- lists of markup, given or inferred
class _Place(NamedTuple):
    """Where a node of a path stands: how many lists deep, in which list, and in which item."""

    depth: int
    within: FoundList | None
    owner: FoundItem | None


def _block_lists(document: Document) -> Iterator[FoundList]:
    found: dict[int, FoundList] = {}
    items: dict[int, FoundItem] = {}
    places: list[_Place] = []  # one for each node of the path; what a block shares with the one before it is kept
    path: tuple[Node, ...] = ()
    for index, block in enumerate(document.blocks):
        if not block.path and not places:
            continue
        shared = shared_ancestors(path, block.path)
        _close(places, shared, document.blocks[index - 1].end)
        path = block.path
        depth, within, owner = places[-1] if places else _Place(0, None, None)
        for position, node in enumerate(path[shared:], shared):
            if node.tag in LISTS:
                depth += 1
                within = found.get(node.id)
                if within is None:
                    within = FoundList(_KINDS[node.tag], None, _intro(document.blocks, index, position), owner)
                    within.start = within.heads = block.start
                    within.inferred, within.confidence = block.inferred, block.confidence
                    found[node.id] = within
            elif within is not None and node.tag in ("li", "dt", "dd") and block.path[position - 1].tag in LISTS:
                owner = _item(within, items, node, depth, block)
            places.append(_Place(depth, within, owner))
        if owner is not None and within is not None and within.items and within.items[-1] is owner:
            term = within.kind == _KINDS["dl"] and _innermost(block.path) == "dt"
            (owner.terms if term else owner.blocks).append(block)
    _close(places, 0, document.blocks[-1].end if document.blocks else 0)
    for each in found.values():
        roles = Counter(block.role for item in each.items for block in [*item.terms, *item.blocks])
        if len(roles) == 1 and (role := next(iter(roles))) in _LIST_ROLES:
            each.role = role
    return iter(found.values())


def _close(places: list[_Place], shared: int, end: int) -> None:
    """Leaves all nodes of a path but the first `shared`; their items end where the last block did."""
    while len(places) > shared:
        if (item := places.pop().owner) is not None:
            item.end = end


def _innermost(path: tuple[Node, ...]) -> str | None:
    return next((node.tag for node in reversed(path) if node.tag in ("li", "dt", "dd")), None)


def _item(within: FoundList, items: dict[int, FoundItem], node: Node, depth: int, block: Block) -> FoundItem:
    item = items.get(node.id)
    if item is None:
        last = within.items[-1] if within.items else None
        # a definition belongs to the terms before it; a term after a definition begins the next item
        joins = last is not None and (node.tag == "dd" or (node.tag == "dt" and not last.blocks))
        if joins and last is not None:
            item = last
        else:
            item = FoundItem(node.marker, depth, start=block.start)
            within.items.append(item)
        items[node.id] = item
    item.end = block.end
    return item


def _intro(blocks: tuple[Block, ...], index: int, position: int) -> str | None:
    """The sentence before a list: the last one of the block before it, where that is prose."""
    if not index:
        return None
    before = blocks[index - 1]
    if before.kind not in ("paragraph", "list_item", "definition", "quote") or _inside(
        before, blocks[index].path, position
    ):
        return None
    sentence = _SENTENCE_END.split(before.text)[-1]
    return sentence if len(sentence.split()) <= _INTRO_WORDS else None


def _inside(before: Block, path: tuple[Node, ...], position: int) -> bool:
    """True where the block stands below the node at that position of the path."""
    return len(before.path) > position and before.path[position] == path[position]


# ---------------------------------------------------------------- runs of numbered headings
def _heading_lists(document: Document, sections: Sequence[Section]) -> Iterator[FoundList]:
    siblings: dict[tuple[int | None, int], list[Section]] = {}
    for section in sections:
        siblings.setdefault((section.parent_id, section.level), []).append(section)
    for group in siblings.values():
        run: list[Section] = []
        for section in group:
            if run and section.number != (run[-1].number or 0) + 1:
                if len(run) > 1:
                    yield _heading_list(document, run)
                run = []
            if section.number is not None:
                run.append(section)
        if len(run) > 1:
            yield _heading_list(document, run)


def _heading_list(document: Document, run: Sequence[Section]) -> FoundList:
    inferred, confidence = run[0].inferred, min(section.confidence for section in run)
    before = [block for block in document.blocks if block.end <= run[0].start][-1:]
    found = FoundList("ordered", "numbered_headings", start=run[0].start, heads=run[0].start - 1)
    found.inferred, found.confidence = inferred, confidence
    if before and before[0].kind == "paragraph":
        found.intro = _SENTENCE_END.split(before[0].text)[-1]
    for section in run:
        heading = section.heading or ""
        label = _NUMBERED.sub("", heading) or heading
        item = FoundItem(heading[: len(heading) - len(label)].strip() or None, 1, label=label)
        item.start, item.end = section.start, section.end
        item.body = document.text[section.start + len(heading) : section.end].strip() or None
        found.items.append(item)
    return found
