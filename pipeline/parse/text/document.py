"""Plain text whose markup is lost becomes a Document: structure is inferred and marked so.

Enters: a `RawArticle`. Leaves: a `Document` of the same shape as a page gives. The text goes through five steps, a file
each: lines as their writer meant them, what each line is, lists, levels of headings, questions with their answers.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from pipeline.article import Block, BlockKind, Document, Metadata, Node, Pair, RawArticle, Role, join_blocks
from pipeline.parse.encoding import decode
from pipeline.parse.text.kinds import Typed, typed_lines
from pipeline.parse.text.levels import heading_levels
from pipeline.parse.text.lines import read_lines
from pipeline.parse.text.lists import list_paths
from pipeline.parse.text.pairs import Found, find_pairs, question_text
from pipeline.parse.text.signs import is_faq_title

_LISTING_ROLES: tuple[Role, ...] = ("related_posts", "navigation")
_TITLE_WITHIN = 3  # lines before a title: a section's name, a date
_QUESTION_NUMBER = re.compile(r"[(\[]?\d{1,3}[.)\]]\s+|[^\w\s\"'“‘¿(\[]\s+")
_HEADLINE = 12  # words of the line above a call to action


def parse_text(raw: RawArticle) -> Document:
    """The document that the text holds; everything in it is inferred but headings that are underlined or marked."""
    source, warnings = decode(raw)
    lines, pairs, roles = settled_lines(source)
    headings = [index for index, typed in enumerate(lines) if typed.kind == "heading"]
    levels = heading_levels(lines, headings)
    paths = list_paths(lines)
    drafts = [_block(typed, levels.get(index), paths[index], roles[index]) for index, typed in enumerate(lines)]
    text, blocks = join_blocks(drafts)
    metadata = Metadata(title=_title(lines, levels))
    return Document("text/plain", text, blocks, metadata, pairs=_placed(pairs, blocks, text), warnings=warnings)


def settled_lines(source: str) -> tuple[list[Typed], list[Found], list[Role | None]]:
    """The lines of a text with their kinds as they are in the end, the pairs among them, and the role of each."""
    lines = typed_lines(read_lines(source))
    pairs = find_pairs(lines)
    roles = _roles(lines)
    _settle(lines, pairs, roles)
    return lines, pairs, roles


def _settle(lines: Sequence[Typed], pairs: Sequence[Found], roles: Sequence[Role | None]) -> None:
    """A question of a pair is no heading, its title and any other question line is one; what has a role is neither."""
    asked = {pair.question for pair in pairs}
    for index, typed in enumerate(lines):
        if index in asked and typed.kind != "item" and typed.line.level is None:
            typed.kind = "prose"
        elif typed.kind == "question" or _announces(lines, index, asked):
            typed.kind = "heading"
        if roles[index] is not None and typed.kind == "heading" and typed.line.level is None:
            typed.kind = "heading" if roles[index] in _LISTING_ROLES and ":" not in typed.line.text else "aside"


def _announces(lines: Sequence[Typed], index: int, asked: set[int]) -> bool:
    """True for the title of questions; a category of them, but no other title, may stand between."""
    if lines[index].kind != "aside" or not is_faq_title(lines[index].line.text):
        return False
    return index + 1 in asked or (index + 2 in asked and not is_faq_title(lines[index + 1].line.text))


def _roles(lines: Sequence[Typed]) -> list[Role | None]:
    """The role of each line: what it says, and what the line before or after it makes of it."""
    roles = [typed.look.role for typed in lines]
    for index in range(len(lines) - 1, 0, -1):
        above = lines[index - 1]
        headline = above.look.words <= _HEADLINE and above.line.text.endswith("!") and above.line.level is None
        if roles[index] == "call_to_action" and roles[index - 1] is None and headline:
            roles[index - 1] = "call_to_action"
    listing: Role | None = None
    for index, typed in enumerate(lines):
        role = typed.look.role
        if role in _LISTING_ROLES and typed.kind != "item":
            listing = role
        elif listing is not None and typed.kind == "item":
            roles[index] = listing
        else:
            listing = None
    return roles


_KINDS: dict[str, BlockKind] = {"heading": "heading", "item": "list_item"}


def _block(typed: Typed, level: int | None, path: tuple[Node, ...], role: Role | None) -> Block:
    line = typed.line
    kind: BlockKind = _KINDS.get(typed.kind, "quote" if line.quoted else "paragraph")
    text = line.text
    if line.marker is not None and line.marker.kind != "outline" and not path:
        text = f"{line.marker.text} {text}"
    elif path and kind == "paragraph":
        kind = "list_item"
    said = line.level is not None or (line.marker is not None and bool(path))
    return Block(kind, text, 0, 0, path, level, not said, 1.0 if said else round(typed.confidence, 3), role)


def _title(lines: Sequence[Typed], levels: dict[int, int]) -> str | None:
    """The first heading where it stands at the top, above all prose, and no other is higher."""
    if not levels:
        return None
    first = next(iter(levels))
    on_top = first < _TITLE_WITHIN and all(typed.kind == "aside" for typed in lines[:first])
    return lines[first].line.text if on_top and levels[first] == min(levels.values()) else None


def _placed(pairs: Sequence[Found], blocks: Sequence[Block], text: str) -> tuple[Pair, ...]:
    """The pairs with their places in the canonical text."""
    placed = []
    for pair in pairs:
        asking, answering = blocks[pair.question], blocks[pair.first]
        skipped = max(pair.asked, _number_width(asking.text))
        start = asking.start + skipped
        question = question_text(asking.text[: pair.asked_end], skipped)
        answer_start, answer_end = answering.start + pair.answered, blocks[pair.last].end
        found = Pair(question, text[answer_start:answer_end], "text", start, start + len(question))
        placed.append(replace(found, answer_start=answer_start, answer_end=answer_end, confidence=pair.confidence))
    return tuple(placed)


def _number_width(text: str) -> int:
    """How many characters the number before a question takes: 3 for "1. Is it safe?"."""
    found = _QUESTION_NUMBER.match(text)
    return found.end() if found else 0
