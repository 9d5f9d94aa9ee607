"""What travels between the rooms: the raw article, its blocks, the parsed document.

Bytes enter as a `RawArticle`; `parse` turns them into a `Document`; extractors read nothing else.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal, NamedTuple, Protocol

BlockKind = Literal[
    "heading",
    "paragraph",
    "list_item",
    "definition_term",
    "definition",
    "quote",
    "table_cell",
    "caption",
    "preformatted",
]

Role = Literal[
    "affiliate_disclosure",
    "medical_disclaimer",
    "medical_review",
    "image_credit",
    "call_to_action",
    "sponsored_content",
    "related_posts",
    "navigation",
    "byline",
    "date",
    "share",
    "cookie",
    "read_more",
    "label",
]


@dataclass(frozen=True, slots=True)
class Location:
    """Where the bytes of a raw article can be read again: a file or, with an offset, a record of an archive.

    `offset` is where the record starts as far as the archive's form tells, `ordinal` its place among the responses.
    """

    file: str
    offset: int | None = None
    ordinal: int = 0


@dataclass(frozen=True, slots=True)
class RawArticle:
    """An article as it came; nothing is decoded.

    `source` is what a person would call it: a path, a URL, or "-" for standard input. `charset` comes from
    outside the bytes (an HTTP header, a caller who decoded them) and overrules what they declare. `path` is
    relative to the ingested root and gives the identity of an article that has no believed URL. `location` tells
    where the bytes are kept, None where they are kept nowhere. `decoded` says that they were text in the caller's
    hands: they are UTF-8, whatever they declare.
    """

    content: bytes
    source: str
    media_type: str | None = None
    charset: str | None = None
    url: str | None = None
    path: str | None = None
    fetched_at: datetime | None = None
    location: Location | None = field(default=None, compare=False)
    decoded: bool = False


class Node(NamedTuple):
    """A structural ancestor of a block: an element that groups blocks (`ul`, `li`, `table`, `td`, …).

    `id` is unique within the document and grows in document order. `marker` is what a reader sees before a
    list item ("3.", "•", "b)"); `row` and `column` count from 0 and place a `td` or `th` in its table.
    """

    tag: str
    id: int
    marker: str | None = None
    row: int | None = None
    column: int | None = None


class Block(NamedTuple):
    """One paragraph, heading, list item, quote, table cell, caption: the nearest block of its text.

    `text` is what a reader sees, white space folded (preformatted text keeps its own), and equals
    `Document.text[start:end]`. `path` lists the structural ancestors from the outermost; a shared prefix is a
    shared ancestor, so the flat tuple of blocks is the tree. An item with several paragraphs is several blocks
    that share their `li`. `level` is 1 to 6 for headings and None otherwise. What was not said by markup is
    `inferred`, with a `confidence` between 0 and 1. `role` tells what a block is when it is not the article's
    own matter.
    """

    kind: BlockKind
    text: str
    start: int = 0
    end: int = 0
    path: tuple[Node, ...] = ()
    level: int | None = None
    inferred: bool = False
    confidence: float = 1.0
    role: Role | None = None


@dataclass(frozen=True, slots=True)
class Metadata:
    """What the page says of itself; None where it says nothing that can be believed."""

    title: str | None = None
    description: str | None = None
    authors: tuple[str, ...] = ()
    site: str | None = None
    published_at: datetime | None = None  # aware, UTC; None where the page gives a day alone
    published_date: str | None = None  # ISO day, as the page says it
    modified_at: datetime | None = None
    language: str | None = None  # BCP 47
    canonical_url: str | None = None
    licence_url: str | None = None


@dataclass(frozen=True, slots=True)
class Anchor:
    """A link as the page has it. `start` and `end` are its text's place in `Document.text`, None outside it."""

    href: str  # absolute where a base is known
    text: str
    rel: str | None = None
    start: int | None = None
    end: int | None = None
    role: Role | None = None  # of the block it stands in


@dataclass(frozen=True, slots=True)
class Aside:
    """A text with a role that stands outside the main content, such as a disclaimer in the footer."""

    role: Role
    text: str


@dataclass(frozen=True, slots=True)
class Carrier:
    """A possible question with its answer, noted by the HTML parser before anything was pruned.

    Carriers of one `family` (kind, tag and class without state words) stand or fall together; those of one `scope`
    stand under the same heading.
    """

    kind: str  # details, definition_list, accordion, tab, heading, bold, label, container, paragraph, line
    family: str
    question: str
    answer: str
    asks: Literal["mark", "word"] | None = None  # by its question mark, else by the word it begins with
    interactive: bool = False  # markup pairs it with its answer: a reader opens it, or it is a term of a list
    context: bool = False  # an FAQ heading before it, or an FAQ class or id above it
    scope: int = 0
    linked: float = 0.0  # share of the answer's text that is links
    parent: int | None = None  # index of the carrier whose answer holds this one


@dataclass(frozen=True, slots=True)
class Pair:
    """A question with its answer, already believed: found in plain text, or named by structured data.

    `source` is text, json_ld, microdata or rdfa. Places are None where the text is not on the page. Of what
    structured data name, `question_on_page` and `answer_on_page` tell whether those words stand anywhere on the page;
    they are None for plain text.
    """

    question: str
    answer: str
    source: str
    question_start: int | None = None
    question_end: int | None = None
    answer_start: int | None = None
    answer_end: int | None = None
    confidence: float = 1.0
    question_on_page: bool | None = None
    answer_on_page: bool | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """A parsed article. `text` is the blocks joined; every offset in every table points into it."""

    media_type: str
    text: str
    blocks: tuple[Block, ...]
    metadata: Metadata = Metadata()
    anchors: tuple[Anchor, ...] = ()
    carriers: tuple[Carrier, ...] = ()
    pairs: tuple[Pair, ...] = ()
    asides: tuple[Aside, ...] = ()
    warnings: tuple[str, ...] = ()
    url: str | None = None  # where the bytes were fetched from


class Unplaced(Protocol):
    """A block before its place in the text is known: a `Block`, or whatever else says the same of itself."""

    @property
    def kind(self) -> BlockKind: ...
    @property
    def text(self) -> str: ...
    @property
    def path(self) -> tuple[Node, ...]: ...
    @property
    def level(self) -> int | None: ...
    @property
    def inferred(self) -> bool: ...
    @property
    def confidence(self) -> float: ...
    @property
    def role(self) -> Role | None: ...


def join_blocks(drafts: Iterable[Unplaced]) -> tuple[str, tuple[Block, ...]]:
    """The canonical text and the blocks with their places in it.

    Blocks are set apart by a blank line; items, cells and definitions of one list or table by a line end.
    """
    parts: list[str] = []
    placed: list[Block] = []
    position = 0
    before: Unplaced | None = None
    for draft in drafts:
        if before is not None:
            gap = "\n" if _same_group(before, draft) else "\n\n"
            parts.append(gap)
            position += len(gap)
        text = draft.text
        end = position + len(text)
        block = Block(
            draft.kind, text, position, end, draft.path, draft.level, draft.inferred, draft.confidence, draft.role
        )
        placed.append(block)
        parts.append(text)
        position, before = end, draft
    return "".join(parts), tuple(placed)


def _same_group(one: Unplaced, other: Unplaced) -> bool:
    return bool(one.path and other.path and one.path[0] == other.path[0] and one.path[0].tag in GROUPS)


LISTS = frozenset({"ul", "ol", "dl"})
GROUPS = LISTS | {"table"}
