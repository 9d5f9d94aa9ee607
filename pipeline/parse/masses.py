"""What the elements of a page hold: text, link text and prose, summed from the leaves up.

Enters: the page's body as lxml parsed it. Leaves: `Masses`, lists that run in parallel. Content, metadata and
questions are all looked for in them, so that lxml is asked once.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import chain, islice
from operator import attrgetter, methodcaller
from typing import Any

from lxml import etree

from pipeline.parse.naming import SAID

Element = Any  # an lxml element; its types stop at this room's door

PROSE_LENGTH = 60  # characters without links from which a run of text counts as prose
ITEM_PROSE_LENGTH = 25  # the same in items and cells

DROPPED_TAGS = frozenset(
    """script style noscript template svg math iframe object embed canvas audio video map area input select textarea
    datalist option head title link meta base progress meter dialog applet param source track frame frameset
    noframes rp img""".split()
)
ON_DEMAND = frozenset({"dialog", "template"})
INLINE_TAGS = frozenset(
    """a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark meter nobr output q rb rt
    ruby s samp small span strike strong sub sup time tt u var wbr br button summary""".split()
)
PROSE_TAGS = frozenset({"li", "td", "th", "dd", "dt"})
HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})

Attributes = list[tuple[str, str]]


@dataclass(slots=True)
class Masses:
    """The elements of a page's body in document order with what they hold; the lists run in parallel.

    Everything is asked of lxml once: each question costs as much as parsing a tenth of an element.
    """

    elements: list[Element]
    tags: list[str]
    parents: list[int]  # by index; an element's descendants are those after it whose parents do not stand before it
    texts: list[str | None]
    tails: list[str | None]
    places: dict[Element, int]  # the index of each element
    ends: list[int] = field(default_factory=list)  # the index behind the last descendant
    own: list[int] = field(default_factory=list)
    own_linked: list[int] = field(default_factory=list)
    whole: list[int] = field(default_factory=list)  # text with all that is left out
    text: list[int] = field(default_factory=list)
    linked: list[int] = field(default_factory=list)
    prose: list[int] = field(default_factory=list)
    attributes: list[Attributes | None] = field(default_factory=list)  # of the elements that were asked for theirs
    heard: list[bool] = field(default_factory=list)
    flags: list[int] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    hidden: list[bool] = field(default_factory=list)
    joined: str | None = None

    def __post_init__(self) -> None:
        size = len(self.tags)
        self.flags = [SAID if tag == "main" else 0 for tag in self.tags]
        self.words, self.attributes = [""] * size, [None] * size
        self.heard, self.hidden = [False] * size, [False] * size
        parents, ends = self.parents, list(range(1, size + 1))
        for index in range(size - 1, 0, -1):
            parent = parents[index]
            if ends[parent] < ends[index]:
                ends[parent] = ends[index]
        self.ends = ends

    def said(self, index: int) -> Attributes:
        """The attributes of an element."""
        found = self.attributes[index]
        if found is None:
            found = self.attributes[index] = self.elements[index].items()
        return found

    @property
    def spoken(self) -> str:
        """All texts of the page, to see whether a word is anywhere before it is looked for in each."""
        if self.joined is None:
            self.joined = "\0".join(filter(None, chain(self.texts, self.tails)))
        return self.joined

    def on_page(self, words: Iterable[str]) -> list[str]:
        """Those of the words that stand anywhere in the page's texts."""
        return [word for word in words if word in self.spoken]

    def holding(self, words: Iterable[str]) -> tuple[set[int], set[int]]:
        """The elements in whose text, before their first child, one of the words stands; those it stands behind."""
        said = self.on_page(words)
        return places_with(said, self.texts), places_with(said, self.tails)

    def text_of(self, index: int) -> str:
        """The text of an element; most hold none other, or one."""
        inside = self.ends[index] - index - 1
        if inside > 1:
            return str(_WHOLE_TEXT(self.elements[index]))
        text = self.texts[index] or ""
        return text + (self.texts[index + 1] or "") + (self.tails[index + 1] or "") if inside else text


def measure(body: Element, *, on_demand: bool = False) -> Masses:
    """The elements under `body` that can hold text, with what each holds; the others are taken out of the tree.

    With `on_demand`, what a script or a click may yet show is left in it.
    """
    etree.strip_elements(body, *(DROPPED_TAGS - ON_DEMAND if on_demand else DROPPED_TAGS), with_tail=False)
    elements = _ELEMENTS(body)
    places = {element: index for index, element in enumerate(elements)}
    masses = Masses(
        elements,
        list(map(_TAG, elements)),
        [-1, *map(places.__getitem__, map(_PARENT, islice(elements, 1, None)))],
        list(map(_TEXT, elements)),
        list(map(_TAIL, elements)),
        places,
    )
    _weigh(masses)
    sum_up(masses, None)
    masses.whole = masses.text
    return masses


_ELEMENTS: Any = etree.XPath("descendant-or-self::*")  # half the cost of going over them one by one
_TAG, _TEXT, _TAIL, _PARENT = attrgetter("tag"), attrgetter("text"), attrgetter("tail"), methodcaller("getparent")


def _weigh(masses: Masses) -> None:
    """The characters that each element holds itself, and how many of them are links."""
    parents, tags = masses.parents, masses.tags
    own = [len(text.strip()) if text else 0 for text in masses.texts]
    for index, tail in enumerate(masses.tails):
        if tail and index and (size := len(tail.strip())):
            own[parents[index]] += size + 1
    masses.own, masses.own_linked = own, [0] * len(own)
    for index, tag in enumerate(tags):
        if tag == "a":
            end = masses.ends[index]
            masses.own_linked[index:end] = own[index:end]


def sum_up(masses: Masses, kept: list[bool] | None, root: int = 0) -> None:
    """Sums text, link text and prose under `root` from the leaves up; elements that are not kept weigh nothing."""
    parents, tags = masses.parents, masses.tags
    text, linked = masses.own.copy(), masses.own_linked.copy()
    run, run_linked = masses.own.copy(), masses.own_linked.copy()
    prose = [0] * len(tags)
    for index in range(masses.ends[root] - 1, root - 1, -1):
        if kept is not None and not kept[index]:
            text[index] = linked[index] = prose[index] = 0
            continue
        size = text[index]
        if not size:
            continue
        parent = parents[index]
        tag = tags[index]
        if tag in INLINE_TAGS:
            run[parent] += run[index]
            run_linked[parent] += run_linked[index]
        elif tag not in HEADINGS:
            plain = run[index] - run_linked[index]
            if plain > run_linked[index] and plain >= (ITEM_PROSE_LENGTH if tag in PROSE_TAGS else PROSE_LENGTH):
                prose[index] += plain
        if parent >= 0:
            text[parent] += size
            linked[parent] += linked[index]
            if prose[index]:
                prose[parent] += prose[index]
    masses.text, masses.linked, masses.prose = text, linked, prose


def places_with(words: Iterable[str], strings: list[str | None]) -> set[int]:
    """Where the strings stand that hold one of the words."""
    return {index for word in words for index, string in enumerate(strings) if string and word in string}


def text_of(element: Element) -> str:
    """The element's text, white space folded."""
    return " ".join(_WHOLE_TEXT(element).split())


def squash(text: str) -> str:
    """The letters and digits alone."""
    return "".join(filter(str.isalnum, text.lower()))


_WHOLE_TEXT: Any = etree.XPath("string()", smart_strings=False)
