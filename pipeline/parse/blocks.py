"""The chosen subtree becomes blocks: one walk, no searches.

Enters: the main content as lxml chose it. It is handed to BeautifulSoup without what is left out, element by
element, so nothing is written out and parsed again. Leaves: drafts of blocks in document order with their structural
ancestors, and the links among them.

Every visible string belongs to its nearest block ancestor: the walk keeps one run of text, which ends wherever a
block element begins or ends. Nothing recurses, so depth is no matter.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

from bs4.element import NavigableString, Tag

from pipeline.article import BlockKind, Node, Role
from pipeline.parse.content import Content
from pipeline.parse.masses import HEADINGS, INLINE_TAGS, Masses
from pipeline.parse.roles import role_of

_KEPT_ATTRIBUTES = frozenset(
    ("href", "rel", "start", "reversed", "type", "value", "colspan", "rowspan", "role", "aria-level", "class", "id")
)
_LOOSE_TAGS = INLINE_TAGS - {
    "a",
    "b",
    "strong",
    "br",
    "button",
    "summary",
    "font",
}  # say nothing that the walk wants to know
_BOLD = frozenset({"b", "strong"})
_LIST_TAGS = {"ul": "ul", "ol": "ol", "dl": "dl", "menu": "ul", "dir": "ul"}
_KINDS: dict[str, BlockKind] = {
    "li": "list_item",
    "dt": "definition_term",
    "dd": "definition",
    "td": "table_cell",
    "th": "table_cell",
    "blockquote": "quote",
    "pre": "preformatted",
    "listing": "preformatted",
    "figcaption": "caption",
    "caption": "caption",
}
_NODES = frozenset({"dt", "dd", "blockquote", "figure", "details"})
_BULLETS = ("•", "◦", "▪")
_WIDEST_SPAN = 1000  # columns; what the HTML standard clamps colspan to
_EDGES = " \n\u200c\u200d"  # joiners, which editors put where a paragraph begins, join nothing there
_UNSEEN_CHARACTERS = re.compile("[\u00ad\u200b\ufeff\u2060\x00]")
_LINE_LENGTH = 60  # characters from which a line that ends a sentence is a paragraph
_SENTENCE_ENDS = (".", "!", "?", ":", "”", '"')
_LONGEST_INFERRED_HEADING = 12  # words
_HEADING_CONFIDENCE = 0.7
_LONGEST_NAMES = 400  # characters
_ABOVE_HEADING = 100  # characters that may stand in an item above its heading, such as a picture's credit


@dataclass(slots=True)
class Draft:
    """A block before its place is known, with what the page says of it beyond its text."""

    kind: BlockKind
    text: str
    path: tuple[Node, ...]
    level: int | None = None
    bold: bool = False
    styled: bool = False  # in a colour or size of its own
    within: _Frame | None = None
    role: Role | None = None
    inferred: bool = False
    confidence: float = 1.0
    linked: int = 0  # characters that are links
    fragment_links: bool = False  # whether the links lead to places on the same page

    @property
    def names(self) -> Iterator[str]:
        """Classes and ids of the elements around, from the innermost outward, as far as they may matter."""
        frame, length = self.within, 0
        while frame is not None and length < _LONGEST_NAMES:
            for name in (frame.attributes.get("class"), frame.attributes.get("id")):
                if name:
                    length += len(name)
                    yield name
            frame, length = frame.above, length + 2


@dataclass(slots=True)
class Link:
    """A link; `first` and `last` are indexes of drafts, `start` and `end` places in their texts."""

    href: str
    rel: str | None
    first: int
    start: int
    last: int
    end: int


@dataclass(slots=True)
class Walked:
    """What the walk found."""

    drafts: list[Draft]
    links: list[Link]


def read_blocks(content: Content) -> Walked:
    """The blocks of the main content, in document order."""
    walk = _Walk()
    walk.over(soup_of(content))
    _open_sections(walk.drafts)
    _infer_headings(walk.drafts)
    return Walked(walk.drafts, walk.links)


def _open_sections(drafts: list[Draft]) -> None:
    """Takes apart the lists whose items are sections: most begin with a heading, or a picture's credit above one.

    Such a list lays the page out, as some tables do. Its items are what the headings govern, not items to be counted;
    lists inside them stay lists.
    """
    before: dict[int, int] = {}  # item → characters before its first heading, else all of them
    headed: set[int] = set()
    items: dict[int, set[int]] = {}
    for draft in drafts:
        for above, node in pairwise(draft.path):
            if node.tag == "li" and above.tag in ("ul", "ol"):
                items.setdefault(above.id, set()).add(node.id)
                if node.id not in headed:
                    if draft.kind == "heading" and before.get(node.id, 0) <= _ABOVE_HEADING:
                        headed.add(node.id)
                    before[node.id] = before.get(node.id, 0) + len(draft.text)
    opened = {each for each, inside in items.items() if 2 * len(inside & headed) > len(inside)}
    if not opened:
        return
    gone = opened.union(*(items[each] for each in opened))
    for draft in drafts:
        if any(node.id in gone for node in draft.path):
            draft.path = tuple(_left(draft.path, gone))
            if draft.kind == "list_item" and not any(node.tag == "li" for node in draft.path):
                draft.kind = "paragraph"


def _left(path: tuple[Node, ...], gone: set[int]) -> Iterator[Node]:
    """The nodes of a path that stay, with the bullets of their new depth."""
    depth = 0
    for node in path:
        if node.id not in gone:
            depth += node.tag in ("ul", "ol")
            yield node._replace(marker=_bullet(depth)) if node.marker in _BULLETS else node


def _bullet(depth: int) -> str:
    """The bullet of an item in so many lists."""
    return _BULLETS[min(depth, len(_BULLETS)) - 1]


def _infer_headings(drafts: list[Draft]) -> None:
    """Makes headings of the bold paragraphs that act as such: alone, short, no sentence, with text under them.

    Where the markup has headings of its own, bold lines are mostly labels: then only those in a colour or size of
    their own are taken. They govern less than the headings of the markup, so they stand one level below.
    """
    level = 1
    marked = sum(draft.kind == "heading" for draft in drafts) > 1
    for index, draft in enumerate(drafts):
        if draft.kind == "heading":
            level = draft.level or level
        elif draft.bold and (draft.styled or not marked) and _acts_as_heading(draft) and index + 1 < len(drafts):
            after = drafts[index + 1]
            if after.kind in ("paragraph", "list_item", "quote") and not (after.bold and _acts_as_heading(after)):
                draft.kind, draft.level = "heading", min(level + 1, 6)
                draft.inferred, draft.confidence = True, _HEADING_CONFIDENCE


def _acts_as_heading(draft: Draft) -> bool:
    text = draft.text
    return (
        draft.kind == "paragraph"
        and not draft.path
        and not draft.linked
        and "\n" not in text
        and text.count(" ") < _LONGEST_INFERRED_HEADING
        and text[-1] not in ".,;!"
        and (text[0].isupper() or text[0].isdigit())
        and role_of(text) is None
    )


# ---------------------------------------------------------------- lxml to BeautifulSoup
def soup_of(content: Content) -> Tag:
    """The chosen subtree without what is left out, as BeautifulSoup's tree.

    It is grown node by node from what was asked of lxml already. What says nothing to the walk is not in it: phrasing
    without meaning, attributes that are not asked for, elements that only wrap another, white space between blocks;
    and no node knows its parent or neighbours: what does not hold itself needs no collector to go.
    """
    page, root, dropped = content.page, content.root, content.dropped
    tags, parents, texts, tails = page.tags, page.parents, page.texts, page.tails
    growing = _Growing()
    enter, leave, say = growing.enter, growing.leave, growing.say
    open_: list[tuple[int, str | None]] = []  # the elements around, and the names under which they are in the soup
    index, end = root, page.ends[root]
    while index < end:
        parent = parents[index]
        while open_ and open_[-1][0] != parent:
            left, name = open_.pop()
            if name is not None:
                leave(name)
            if said := tails[left]:
                say(said)
        if index in dropped:
            if said := tails[index]:
                say(said)
            index = page.ends[index]
            continue
        tag = tags[index]
        if tag in _LOOSE_TAGS or (tag in _WRAPPERS and _only_wraps(page, index)):
            open_.append((index, None))
        else:
            attributes = page.said(index)
            enter(tag, {name: value for name, value in attributes if name in _KEPT_ATTRIBUTES} if attributes else {})
            open_.append((index, tag))
        if said := texts[index]:
            say(said)
        index += 1
    for left, name in reversed(open_):
        if name is not None:
            leave(name)
        if left != root and (said := tails[left]):
            say(said)
    return growing.top


class _Growing:
    """A tree of BeautifulSoup under way."""

    def __init__(self) -> None:
        self.top = Tag(name="[document]")
        self.open = [self.top]
        self.said: list[str] = []
        self.space = ""  # white space that shows only where words of the same line follow

    def enter(self, name: str, attributes: dict[str, str]) -> None:
        if self.said:
            self.settle()
        tag = Tag.__new__(_Element)  # the constructor asks a parser what such a tag means, for each anew
        tag.name = name
        tag.attrs = attributes  # type: ignore[assignment]  # which it would copy
        tag.contents = []
        self.open[-1].contents.append(tag)
        self.open.append(tag)
        if name not in INLINE_TAGS:
            self.space = ""

    def leave(self, name: str) -> None:
        if self.said:
            self.settle()
        self.open.pop()
        if name not in INLINE_TAGS:
            self.space = ""

    def say(self, string: str) -> None:
        if string.isspace() and self.open[-1].name not in _SPACED:
            self.space = " "
        else:
            self.said.append(self.space + string if self.space else string)
            self.space = ""

    def settle(self) -> None:
        """What was said becomes one string."""
        said = self.said
        self.open[-1].contents.append(str.__new__(_String, "".join(said) if len(said) > 1 else said[0]))
        said.clear()


class _Element(Tag):
    """An element with what this version of BeautifulSoup keeps of each, said once for all."""


class _String(NavigableString):
    """A string, likewise."""


for _class, _new in ((_Element, Tag(name="div")), (_String, NavigableString(""))):
    for _name, _value in vars(_new).items():
        setattr(_class, _name, _value)


def _only_wraps(page: Masses, index: int) -> bool:
    """Whether an element is nothing but one block element: it begins and ends where that does."""
    inner = index + 1
    if inner >= len(page.tags) or page.parents[inner] != index or page.tags[inner] not in _BLOCKS:
        return False
    beside = (page.texts[index], page.tails[inner], page.tails[index])
    if any(text and not text.isspace() for text in beside) or len(page.elements[index]) != 1:
        return False
    return page.elements[index].get("role") is None


_WRAPPERS = frozenset({"div", "section", "article", "main"})
_BLOCKS = frozenset({"div", "section", "article", "main", "p", "ul", "ol", "table", *HEADINGS})
_SPACED = frozenset({"pre", "listing"})


# ---------------------------------------------------------------- the walk
@dataclass(slots=True)
class _Frame:
    """A block element that the walk is inside of."""

    tag: str
    kind: BlockKind
    level: int | None = None
    nodes: int = 0  # how many of the path are its own
    ordinal: Callable[[Tag], str | None] | None = None
    last_item: Node | None = None
    grid: _Grid | None = None
    above: _Frame | None = None
    attributes: Mapping[str, Any] = field(default_factory=dict)


@dataclass(slots=True)
class _Grid:
    """Where the next cell of a table stands."""

    row: int = -1
    column: int = 0
    taken: dict[int, int] = field(default_factory=dict)  # column → last row that a cell above reaches down to

    def next_row(self) -> None:
        self.row += 1
        self.column = 0

    def place(self, cell: Tag) -> tuple[int, int]:
        self.row = max(self.row, 0)
        while self.taken.get(self.column, -1) >= self.row:
            self.column += 1
        column = self.column
        wide = min(_number(cell.get("colspan"), 1), _WIDEST_SPAN)
        tall = _number(cell.get("rowspan"), 1)
        if tall > 1:
            self.taken.update((each, self.row + tall - 1) for each in range(column, column + wide))
        self.column = column + wide
        return self.row, column


class _Walk:
    def __init__(self) -> None:
        self.drafts: list[Draft] = []
        self.links: list[Link] = []
        self.path: list[Node] = []
        self.frames: list[_Frame] = [_Frame("body", "paragraph")]
        self.last_id = -1
        self.parts: list[str] = []
        self.length = 0
        self.space = False
        self.bold = 0
        self.bold_length = 0
        self.link_length = 0
        self.fragments = False
        self.styled = False
        self.open_links: list[list[Any]] = []
        self.pending: list[Link] = []

    def over(self, soup: Tag) -> None:
        """Walks the tree without recursion."""
        stack: list[tuple[Tag, Iterator[Any]]] = [(soup, iter(soup.contents))]
        while stack:
            tag, children = stack[-1]
            for child in children:
                if type(child) is _String:
                    self.text(child)
                elif child.name == "br":
                    self.line_break()
                else:
                    self.enter(child)
                    stack.append((child, iter(child.contents)))
                    break
            else:
                stack.pop()
                if stack:
                    self.leave(tag)
        self.flush()

    # ------------------------------------------------------------ elements
    def enter(self, tag: Tag) -> None:
        name = tag.name
        if name == "a":
            if isinstance(href := tag.get("href"), str) and href:
                self.open_links.append([tag, href, None])
                self.fragments = self.fragments or href.startswith("#")
            return
        if name in _BOLD:
            self.bold += 1
            return
        if name == "font":
            self.styled = self.styled or self.bold > 0
            return
        if self.parts or self.pending:
            self.flush()
        else:
            self.space = False
        above, attributes = self.frames[-1], tag.attrs
        frame = _Frame(name, _KINDS.get(name, above.kind), above.level, above=above, attributes=attributes)
        if (name in HEADINGS or attributes.get("role") == "heading") and not (
            above.kind == "table_cell" and self.grid()
        ):
            frame.kind = "heading"
            frame.level = int(name[1]) if name in HEADINGS else 2
            if attributes.get("aria-level"):
                frame.level = min(max(_number(attributes.get("aria-level"), frame.level), 1), 6)
        elif name in _LIST_TAGS:
            self.enter_list(tag, frame)
        elif name == "li":
            self.enter_item(tag, frame)
        elif name == "table":
            self.enter_table(tag, frame)
        elif name == "tr":
            if grid := self.grid():
                grid.next_row()
                self.push(frame, "tr")
        elif name in ("td", "th"):
            if grid := self.grid():
                row, column = grid.place(tag)
                self.push(frame, name, row=row, column=column)
            else:
                frame.kind = above.kind
        elif name in _NODES:
            self.push(frame, name)
        self.frames.append(frame)

    def leave(self, tag: Tag) -> None:
        name = tag.name
        if name == "a":
            if self.open_links and self.open_links[-1][0] is tag:
                self.close_link(self.open_links.pop())
            return
        if name in _BOLD:
            self.bold -= 1
            return
        if name == "font":
            return
        if self.parts or self.pending:
            self.flush()
        else:
            self.space = False
        frame = self.frames.pop()
        if frame.nodes:
            del self.path[-frame.nodes :]

    def push(self, frame: _Frame, tag: str, **options: Any) -> Node:
        self.last_id += 1
        node = Node(tag, self.last_id, **options)
        self.path.append(node)
        frame.nodes += 1
        return node

    def grid(self) -> _Grid | None:
        """The grid of the nearest table; None outside a table and in one that only lays the page out."""
        for frame in reversed(self.frames):
            if frame.tag == "table":
                return frame.grid
        return None

    def enter_list(self, tag: Tag, frame: _Frame) -> None:
        above = self.frames[-1]
        if above.tag in _LIST_TAGS and above.last_item is not None:  # a list between items belongs to the one before
            self.path.append(above.last_item)
            frame.nodes += 1
        kind = _LIST_TAGS[tag.name]
        depth = sum(node.tag in ("ul", "ol") for node in self.path)
        self.push(frame, kind)
        frame.kind = "list_item" if kind != "dl" else "definition"
        frame.level = None
        if kind == "ol":
            frame.ordinal = _ordinals(tag)
        elif kind == "ul":
            bullet = _BULLETS[min(depth, len(_BULLETS) - 1)]
            frame.ordinal = lambda _: bullet

    def enter_item(self, tag: Tag, frame: _Frame) -> None:
        above = self.frames[-1]
        frame.level = None
        if above.ordinal is None:  # an item without its list: neighbours share one
            if above.last_item is None or not self.drafts or above.last_item not in self.drafts[-1].path:
                self.last_id += 1
                above.last_item = Node("ul", self.last_id)
            self.path.append(above.last_item)
            frame.nodes += 1
            self.push(frame, "li", marker=_BULLETS[0])
            return
        above.last_item = self.push(frame, "li", marker=above.ordinal(tag))

    def enter_table(self, tag: Tag, frame: _Frame) -> None:
        if not _lays_out(tag):
            self.push(frame, "table")
            frame.grid = _Grid()
            frame.level = None

    # ------------------------------------------------------------ text
    def text(self, string: str) -> None:
        frame = self.frames[-1]
        if frame.kind == "preformatted":
            self.add(string, string.isspace())
            return
        words = string.split()
        if not words:
            self.space = self.space or (bool(string) and self.length > 0)
            return
        if self.length and (self.space or not string.startswith(words[0])):
            self.add(" ", blank=True)
        self.space = not string.endswith(words[-1])
        self.add(" ".join(words))

    def add(self, string: str, blank: bool = False) -> None:
        if not string.isascii() and not (string := _UNSEEN_CHARACTERS.sub("", string)):
            return
        size = len(string)
        if self.open_links:
            for opened in self.open_links:
                if opened[2] is None and not blank:
                    opened[2] = (len(self.drafts), self.length)
            self.link_length += size
        if self.bold or blank:
            self.bold_length += size
        self.parts.append(string)
        self.length += size

    def line_break(self) -> None:
        if self.frames[-1].kind == "preformatted":
            self.add("\n", blank=True)
        elif self.parts and self.parts[-1] == "\n":
            self.parts.pop()
            self.length -= 1
            self.flush()
        elif self.frames[-1].kind == "heading":
            self.space = True
        elif self.length >= _LINE_LENGTH and self.ends_sentence():
            self.flush()
        elif self.length:
            self.add("\n", blank=True)
            self.space = False

    def ends_sentence(self) -> bool:
        """Whether the line so far is a paragraph of its own: then the break after it stands for its end."""
        return self.frames[-1].kind == "paragraph" and "".join(self.parts[-2:]).rstrip().endswith(_SENTENCE_ENDS)

    def close_link(self, opened: list[Any]) -> None:
        tag, href, begun = opened
        if begun is None:
            return
        rel = tag.get("rel")
        self.pending.append(
            Link(href, rel if isinstance(rel, str) else None, begun[0], begun[1], len(self.drafts), self.length)
        )

    def flush(self) -> None:
        """The run of text so far becomes a block."""
        if not self.parts and not self.pending:
            self.space = False
            return
        frame = self.frames[-1]
        whole = "".join(self.parts)
        index = len(self.drafts)
        if frame.kind == "preformatted":
            text = "\n".join(line.rstrip() for line in whole.strip("\r\n").splitlines())
            lead = 0
        else:
            text = whole.strip(_EDGES)
            lead = len(whole) - len(whole.lstrip(_EDGES))
        if any(map(str.isalnum, text)):
            level = frame.level if frame.kind == "heading" else None
            draft = Draft(frame.kind, text, tuple(self.path), level, within=frame, linked=self.link_length)
            draft.bold = self.bold_length >= self.length
            draft.fragment_links, draft.styled = self.fragments, self.styled
            self.drafts.append(draft)
            for link in self.pending:
                self.settle(link, index, lead, len(text))
        else:
            for link in self.pending:
                if link.last == index:
                    link.last, link.end = index - 1, len(self.drafts[-1].text) if self.drafts else 0
                if link.first <= link.last:
                    self.links.append(link)
        for opened in self.open_links:
            if opened[2] is not None and opened[2][0] == len(self.drafts):
                opened[2] = None
        self.pending = []
        self.parts = []
        self.length = self.bold_length = self.link_length = 0
        self.fragments = self.styled = False
        self.space = False

    def settle(self, link: Link, index: int, lead: int, length: int) -> None:
        if link.first == index:
            link.start = min(max(link.start - lead, 0), length)
        if link.last == index:
            link.end = min(max(link.end - lead, 0), length)
        self.links.append(link)


def _number(value: Any, otherwise: int) -> int:
    """The whole number that an attribute holds, as far as it can be one."""
    try:
        return max(int(str(value).strip()[:9]), 0) or otherwise
    except ValueError:
        return otherwise


def _lays_out(table: Tag) -> bool:
    """Whether a table only lays the page out: it says so, has one cell, or holds sections or other tables.

    Headings in the first of several rows are the columns' names.
    """
    if table.get("role") in ("presentation", "none"):
        return True
    cells = rows = named = 0
    for tag in _inside(table):
        if tag.name in ("td", "th"):
            cells += 1
        elif tag.name == "tr":
            rows += 1
        elif tag.name in HEADINGS:
            if rows > 1 or cells < 1:
                return True
            named += 1
        elif tag.name == "table":
            return True
    return cells < 2 or (named > 0 and (named < 2 or rows < 2))


def _inside(tag: Tag) -> Iterator[Tag]:
    """The elements inside one, in document order."""
    stack = [iter(tag.contents)]
    while stack:
        for child in stack[-1]:
            if isinstance(child, Tag):
                yield child
                stack.append(iter(child.contents))
                break
        else:
            stack.pop()


def _ordinals(tag: Tag) -> Callable[[Tag], str | None]:
    """The markers of an `ol`, as a browser would show them."""
    style = str(tag.get("type") or "1")
    step = -1 if tag.get("reversed") is not None else 1
    items = sum(1 for child in tag.contents if isinstance(child, Tag) and child.name == "li") if step < 0 else 1
    said = _signed(tag.get("start"))
    count = items if said is None else said

    def marker(item: Tag) -> str | None:
        nonlocal count
        value = _signed(item.get("value"))
        current = count if value is None else value
        count = current + step
        return f"{_counted(current, style)}."

    return marker


def _signed(value: Any) -> int | None:
    try:
        return int(str(value).strip()[:9])
    except ValueError:
        return None


def _counted(number: int, style: str) -> str:
    """A number in the style of an `ol`: 1, a, A, i or I."""
    if style in ("a", "A") and number > 0:
        letters = ""
        while number:
            number, rest = divmod(number - 1, 26)
            letters = chr(97 + rest) + letters
        return letters.upper() if style == "A" else letters
    if style in ("i", "I") and 0 < number < 4000:
        roman = ""
        for value, sign in _ROMAN:
            roman += sign * (number // value)
            number %= value
        return roman.upper() if style == "I" else roman
    return str(number)


_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
    (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
