"""Possible questions with their answers, noted on the whole page before anything is pruned.

Enters: the page's lxml tree. Leaves: `Carrier`s in document order, plain data; which of them are an FAQ is decided
by `extract.faqs`.

A question is carried by whatever element holds its text alone: a summary, a button, a heading, a bold line, a `div`
with a class. Nested elements that hold the same text are one carrier. Elements made alike (kind, tag, class) are a
family: they are found together, and an answer ends where the next of its family begins. So a page is searched for
question marks and for the few tags that carry questions without one, and what is found there leads to its likes; a
page without a question costs no more than that search.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from lxml import etree

from pipeline.article import Carrier
from pipeline.parse.reading import BREAKS, UNSEEN, read

MARKS = "?？؟՞፧⸮;"  # the last is the Greek question mark, U+037E
LONGEST_QUESTION = 300  # characters; the longest of some 3,000 seen had 214
_LONGEST_TITLE = 60  # characters of a line that names an FAQ
_HIGHEST_CLIMB = 40  # ancestors looked at from a question upward
_DEEPEST_NEST = 6  # pairs inside the answers of pairs
_BUDGET = 12  # readings of the whole page that answers may cost together; guards against panels that nest or repeat

_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_CARRYING = ("summary", "dt", "button")
_SECTIONING = ("section", "article", "main", "aside", "nav", "footer", "dialog")
_TOGGLES = ("aria-expanded", "aria-controls", "data-toggle", "data-bs-toggle", "data-w-tab", "data-accordion-target")
_TARGETS = ("aria-controls", "data-bs-target", "data-target", "data-accordion-target", "href", "for")


@dataclass(eq=False, slots=True)
class _Unit:
    """All the nested elements that hold one question's text alone, from the innermost to the outermost."""

    chain: list[Any]
    question: str
    kind: str
    key: tuple[str, ...]
    order: int = 0
    parts: list[Any] = field(default_factory=list)  # of the answer: elements and strings
    parent: int | None = None

    @property
    def top(self) -> Any:
        return self.chain[-1]


def note(tree: Any) -> tuple[Carrier, ...]:
    """The possible questions of the page with their answers, in document order.

    A question without an answer is left out. Costs one search of the texts where the page asks nothing; otherwise
    one pass over its elements, and each answer is read once (more often where pairs nest, up to a bound).
    """
    units = _units(tree)
    if not units:
        return ()
    order = {element: place for place, element in enumerate(tree.iter())}
    _add_likes(units, order)
    page = _Page(tree, order, sorted(units.values(), key=lambda unit: order[unit.top]))
    return tuple(page.carriers())


# ---- questions


def _units(tree: Any) -> dict[Any, _Unit]:
    """What asks, and what could without a mark; nothing where nothing on the page is like an FAQ."""
    units: dict[Any, _Unit] = {}
    for text in _MARKED(tree):
        if text.rstrip(_CLOSING)[-1:] in MARKS:
            if (element := _asking(text)) is not None:
                _add(units, element)
            else:
                _add_line(units, text)
    worth = bool(units)
    for element in tree.iter(*_CARRYING):
        unit = _add(units, element)
        worth = worth or (unit is not None and (unit.kind != "accordion" or _named_faq(unit)))
    return units if worth else {}


def _asking(text: Any) -> Any:
    """The element that holds the whole question whose last piece is `text`; None in prose, scripts and links."""
    element = text.getparent()
    if text.is_tail:
        element = element.getparent()
    while element is not None and element.tag not in BREAKS and element.tag not in _HOLDING:
        if element.tag in UNSEEN:
            return None
        above = element.getparent()
        if above is None or not (inner := question_text(element)):
            return None
        outer = question_text(above)
        if outer != inner and not (outer and outer[-1] in MARKS and _text_before(element)):
            break
        element = above
    question = question_text(element) if element is not None and element.tag not in UNSEEN else None
    return element if question and question.rstrip(_CLOSING)[-1:] in MARKS else None


def _text_before(element: Any) -> bool:
    """Whether the phrase that `element` stands in began before it: it is no line of its own."""
    before = element.getprevious()
    while before is not None:
        if not _is_decoration(before.tail or ""):
            return True
        if before.tag in BREAKS:
            return False
        if not _is_decoration(question_text(before) or "x"):
            return True
        before = before.getprevious()
    return not _is_decoration(element.getparent().text or "")


def _add(units: dict[Any, _Unit], element: Any) -> _Unit | None:
    """The unit of the question that `element` holds; None where it holds none or is a link to elsewhere."""
    question = question_text(element)
    if not question or not _SPOKEN.search(question):
        return None
    chain = _chain(element, question)
    if chain[-1] in units:
        return units[chain[-1]]
    if chain[-1].tag not in BREAKS and _text_before(chain[-1]):
        return None
    kind, carrier = _kind(chain)
    if not kind:
        return None
    key: tuple[str, ...] = (kind, carrier.tag, _family_class(carrier.get("class") or ""))
    if not key[2]:
        above = chain[-1].getparent()
        key = (*key, chain[-1].tag, _family_class(above.get("class") or "") if above is not None else "")
    unit = units[chain[-1]] = _Unit(chain, question, kind, key)
    return unit


def _add_line(units: dict[Any, _Unit], text: Any) -> None:
    """Adds a question that is a line of its paragraph; the line break after it stands for it."""
    before = text.getparent()
    holder = before.getparent() if text.is_tail else before
    after = before.getnext() if text.is_tail else next(iter(before), None)
    if after is None or after.tag != "br" or (text.is_tail and before.tag != "br"):
        return
    question = _without_prefix(text)
    if 0 < len(question) <= LONGEST_QUESTION and _SPOKEN.search(question):
        key = ("line", holder.tag, _family_class(holder.get("class") or ""))
        units.setdefault(after, _Unit([after], question, "line", key))


def _chain(element: Any, question: str) -> list[Any]:
    """The nested elements around and in `element` that hold the same question, from the innermost to the outermost."""
    inner: list[Any] = []
    below: Any = element
    while below is not None:
        inner.append(below)
        below = next(
            (child for child in below if isinstance(child.tag, str) and question_text(child) == question), None
        )
    chain = inner[::-1]
    for above in element.iterancestors():
        if above.tag in ("body", "html", "details", "dl") or question_text(above) != question:
            break
        chain.append(above)
    return chain


def _kind(chain: list[Any]) -> tuple[str, Any]:
    """What carries a question, and which element of the chain does; an empty kind for a link to elsewhere."""
    heading = bold = label = linked = None
    for element in chain:
        tag, role = element.tag, element.get("role")
        if tag == "summary":
            return "details", element
        if tag == "dt":
            return "definition_list", element
        if role == "tab":
            return "tab", element
        toggles = any(element.get(name) is not None for name in _TOGGLES)
        if tag == "button" or role == "button" or toggles or (tag == "label" and element.get("for")):
            return "accordion", element
        if tag == "a" and element.get("href") is not None:
            href = element.get("href").strip()
            if href in ("#", "") or href.lower().startswith("javascript:"):
                return "accordion", element
            linked = None if href.startswith("#") else element
        if tag in _HEADINGS or role == "heading":
            heading = element
        elif tag in ("b", "strong"):
            bold = element
        elif tag == "label":
            label = element
    if linked is not None:
        return "", linked
    if heading is not None:
        return "heading", heading
    named = next((element for element in chain if element.get("class") and element.tag not in ("b", "strong")), None)
    if named is not None:
        return "container", named
    if bold is not None:
        return "bold", bold
    if label is not None:
        return "label", label
    return "paragraph", chain[-1]


def _add_likes(units: dict[Any, _Unit], order: dict[Any, int]) -> None:
    """Adds what is made like a question but has no mark: the same tag and class, the same kind.

    Paragraphs without a class are like anything; bold words without one are questions where they begin as such.
    """
    likes: dict[tuple[str, str], set[tuple[str, ...]]] = {}
    for unit in units.values():
        if unit.kind not in ("details", "definition_list", "line", "paragraph"):
            likes.setdefault((unit.key[1], unit.key[2]), set()).add(unit.key)
    if not likes:
        return
    tags = {tag for tag, _ in likes}
    known = {element for unit in units.values() for element in unit.chain}
    for element in order:
        if element.tag in tags and element not in known:
            keys = likes.get((element.tag, _family_class(element.get("class") or "")))
            if keys and (like := _add({}, element)) is not None and like.key in keys:
                named = like.kind != "bold" or like.key[2]
                if named or _ASKING_WORD.match(like.question):
                    units.setdefault(like.top, like)


def question_text(element: Any) -> str | None:
    """The text of an element without icons, numbers and "Q:"; None where it has none or too much for a question."""
    pieces: list[str] = []
    if not _gather(element, pieces, LONGEST_QUESTION * 2, 0):
        return None
    first, last = 0, len(pieces)
    while first < last and _is_decoration(pieces[first]):
        first += 1
    while last > first and _is_decoration(pieces[last - 1]):
        last -= 1
    text = _without_prefix("".join(pieces[first:last]))
    return text if 0 < len(text) <= LONGEST_QUESTION else None


def _without_prefix(text: str) -> str:
    return _SUFFIX.sub("", _PREFIX.sub("", " ".join(text.split())))


def _gather(element: Any, pieces: list[str], room: int, depth: int) -> int:
    """Adds the pieces of text in `element`; returns the room that is left, 0 where it was too small."""
    if element.tag in UNSEEN or depth > _HIGHEST_CLIMB:
        return room
    if element.tag in BREAKS:
        pieces.append(" ")
    if element.text:
        pieces.append(element.text)
        room -= len(element.text.strip())
    for child in element:
        if room <= 0:
            return 0
        if isinstance(child.tag, str):
            room = _gather(child, pieces, room, depth + 1)
        if child.tail:
            pieces.append(child.tail)
            room -= len(child.tail.strip())
    if element.tag in BREAKS:
        pieces.append(" ")
    return max(room, 0)


def _is_decoration(piece: str) -> bool:
    text = piece.strip()
    return not text or (len(text) < 24 and text[-1] not in MARKS and _DECORATION.fullmatch(text) is not None)


@lru_cache(maxsize=4096)
def _family_class(classes: str) -> str:
    """The classes that make a family: without words of state, numbers as one."""
    return " ".join(sorted({_DIGITS.sub("0", each) for each in classes.split() if not _STATE.match(each)}))


# ---- what stands around a question


class _Page:
    """The page's units in document order with what is needed to find their answers and their context."""

    def __init__(self, tree: Any, order: dict[Any, int], units: list[_Unit]) -> None:
        self.tree = tree
        self.order = order
        self.units = units
        self.tops = {unit.top: unit for unit in units}
        self.above: dict[tuple[str, ...], Counter[Any]] = {}
        for unit in units:
            unit.order = order[unit.top]
            count = self.above.setdefault(unit.key, Counter())
            for ancestor in unit.top.iterancestors():
                count[ancestor] += 1
        self.headings = _headings(order)
        self.starts = [heading.order for heading in self.headings]
        self.titles = self._faq_titles()
        self.budget = _BUDGET * len(order)
        self._ids: dict[str, list[Any]] | None = None

    def carriers(self) -> Iterator[Carrier]:
        """The units that have an answer; each knows the pair whose answer holds it."""
        self._find_answers()
        owners: dict[Any, int] = {}
        depth: list[int] = []
        for unit in self.units:
            parent = next((owners[each] for each in (unit.top, *unit.top.iterancestors()) if each in owners), None)
            level = depth[parent] + 1 if parent is not None else 0
            if level > _DEEPEST_NEST or not (answer := self._read(unit)):
                continue
            index = len(depth)
            depth.append(level)
            for part in unit.parts:
                if not isinstance(part, str):
                    owners[part] = index
            faq = self._faq_heading(unit)
            yield Carrier(
                kind=unit.kind,
                family=" ".join(unit.key),
                question=unit.question,
                answer=answer,
                interactive=unit.kind in ("details", "accordion", "tab"),
                context=faq is not None or _named_faq(unit),
                scope=next((heading.order for heading in self._governing(unit)), -1) if faq is None else faq,
                linked=_linked(unit.parts),
                parent=parent,
            )

    def _read(self, unit: _Unit) -> str:
        self.budget -= sum(1 if isinstance(part, str) else _size(part, self.budget) for part in unit.parts)
        if self.budget < 0:
            return ""
        text = read(unit.parts, self._skips)
        return _ANSWER_PREFIX.sub("", text)

    def _skips(self, element: Any) -> bool:
        """What an answer holds without being part of it: buttons that carry no question, share links."""
        if element.tag == "button":
            return element not in self.tops and not any(each in self.tops for each in element.iterancestors("button"))
        named = element.get("class")
        return bool(named) and _SHARING.search(named) is not None

    # ---- answers

    def _find_answers(self) -> None:
        """Fills `parts` of each unit; the last of a group, which nothing ends, takes what the others are made of."""
        open_ended: list[tuple[_Unit, Any, list[Any]]] = []
        shapes: dict[tuple[str, ...], set[tuple[str, str]]] = {}
        for unit in self.units:
            panel = self._panel(unit)
            if panel is not None:
                unit.parts = panel
                continue
            node, parts, closed = self._following(unit)
            unit.parts = parts
            if closed:
                shapes.setdefault(unit.key, set()).update(map(_shape, parts))
            else:
                open_ended.append((unit, node, parts))
        for unit, node, parts in open_ended:
            if node is not None and self.above[unit.key][node.getparent()] > 1 and (known := shapes.get(unit.key)):
                cut = next((i for i, part in enumerate(parts) if _shape(part) not in known), len(parts))
                unit.parts = parts[:cut] or parts

    def _panel(self, unit: _Unit) -> list[Any] | None:
        """The answer that the markup names: the rest of a details, the dd of a dt, the element that a control names."""
        if unit.kind == "details":
            summary = next((each for each in unit.chain if each.tag == "summary"), unit.top)
            return _rest(summary)
        if unit.kind == "definition_list":
            term = next(each for each in unit.chain if each.tag == "dt")
            parts: list[Any] = []
            for sibling in term.itersiblings():
                if sibling.tag == "dt":
                    break
                if sibling.tag == "dd":
                    parts.append(sibling)
            return parts
        if unit.kind in ("accordion", "tab", "heading", "container"):
            for element in unit.chain:
                for name in _TARGETS:
                    target = (element.get(name) or "").strip().lstrip("#")
                    found = self._named(target, unit) if target else None
                    if found is not None and self._is_panel(found, unit):
                        return [found]
        return None

    def _is_panel(self, element: Any, unit: _Unit) -> bool:
        if element in unit.chain or element in self.above[unit.key] or element.tag in ("input", *_HEADINGS):
            return False
        return not any(each in unit.chain for each in element.iterancestors()) and bool(read([element], self._skips))

    def _named(self, name: str, unit: _Unit) -> Any:
        """The element of that id; of several, which pages with two accordions have, the next after the question."""
        if self._ids is None:
            self._ids = {}
            for element in _NAMED(self.tree):
                self._ids.setdefault(element.get("id"), []).append(element)
        named = self._ids.get(name)
        if not named:
            return None
        after = bisect_right(named, unit.order, key=self.order.__getitem__)
        return named[min(after, len(named) - 1)]

    def _following(self, unit: _Unit) -> tuple[Any, list[Any], bool]:
        """What follows the question up to the next of its family, a heading as high or the end of its container.

        Also the element after which it begins, and whether another of the family ended it.
        """
        node, above = unit.top, self.above[unit.key]
        for _ in range(_HIGHEST_CLIMB):
            parent = node.getparent()
            if parent is None or (parent.tag in ("body", "html") and node is not unit.top):
                return None, [], False
            parts, closed = self._until_next(unit, node)
            if (
                parent.tag == "p" and (node.tag == "br" or node.tag not in BREAKS) and not closed
            ):  # the paragraphs after a lead are its too
                more, closed = self._until_next(unit, parent)
                return parent, parts + more, closed
            if any(_says(part) for part in parts):
                return node, parts, closed
            if above[parent] > 1 or closed:
                return None, [], False
            node = parent
        return None, [], False

    def _until_next(self, unit: _Unit, node: Any) -> tuple[list[Any], bool]:
        above = self.above[unit.key]
        ends_at = self._ending_level(unit)
        parts: list[Any] = [node.tail] if node.tail and node.tail.strip() else []
        for sibling in node.itersiblings():
            if sibling in above or (sibling in self.tops and self.tops[sibling].key == unit.key):
                if unit.kind == "line" and parts and sibling in self.tops:
                    parts.pop()  # the line before the break is the next question
                return parts, True
            if isinstance(sibling.tag, str):
                level = _level(sibling) or min((_level(each) for each in sibling.iter(*_HEADINGS)), default=9)
                if level <= ends_at or _has_fields(sibling):
                    break
                parts.append(sibling)
            if sibling.tail and sibling.tail.strip():
                parts.append(sibling.tail)
        return parts, False

    def _ending_level(self, unit: _Unit) -> int:
        """The lowest level of heading that ends the answer: its own, or that of the heading it stands under."""
        own = next((level for each in unit.chain if (level := _level(each))), 0)
        if own:
            return own
        if unit.kind in ("accordion", "tab"):
            return min((heading.level for heading in self._governing(unit)), default=1)
        return 6

    # ---- context

    def _faq_titles(self) -> dict[Any, tuple[int, int]]:
        """What holds a line that names an FAQ without being a heading, and from where to where it does so.

        Such a line speaks for the heading that follows it at once, else for what follows it in its container up to
        the next heading that is no question.
        """
        titles: dict[Any, tuple[int, int]] = {}
        for text in _TEXTS(self.tree):
            if len(text) > _LONGEST_TITLE or not _is_faq_heading(line := " ".join(text.split())):
                continue
            element = text.getparent() if not text.is_tail else None
            if element is None or element.tag in _NO_TITLES or question_text(element) != _without_prefix(line):
                continue
            top = _chain(element, _without_prefix(line))[-1]
            if _level(top) or any(_level(each) or each.tag == "a" for each in top.iterancestors()):
                continue
            start = self.order[top]
            place = bisect_right(self.starts, start)
            following = self.headings[place] if place < len(self.headings) else None
            if following is not None and not self._is_question(following.element) and _is_next(following.element, top):
                following.faq = True
            elif (holder := top.getparent()) is not None and holder not in titles:
                later = (each.order for each in self.headings[place:] if not self._is_question(each.element))
                titles[holder] = start, next(later, len(self.order))
        return titles

    def _is_question(self, heading: Any) -> bool:
        return heading in self.tops or any(each in self.tops for each in heading.iter())

    def _governing(self, unit: _Unit) -> Iterator[_Heading]:
        """The headings above the question, from the nearest up."""
        own = next((level for each in unit.chain if (level := _level(each))), 9)
        at: int | None = bisect_right(self.starts, unit.order - 1) - 1
        while at is not None and at >= 0:
            heading = self.headings[at]
            if heading.level < own:
                yield heading
            at = heading.parent

    def _faq_heading(self, unit: _Unit) -> int | None:
        """The place of the heading or line above the question that names an FAQ."""
        around = set(unit.top.iterancestors())
        for heading in self._governing(unit):
            if heading.faq and (heading.section is None or heading.section in around):
                return heading.order
        for holder in around & self.titles.keys():
            start, end = self.titles[holder]
            if start < unit.order < end:
                return start
        return None


@dataclass(eq=False, slots=True)
class _Heading:
    element: Any
    order: int
    level: int
    faq: bool
    section: Any  # nearest sectioning ancestor that holds more than the heading: it governs nothing outside it
    parent: int | None  # index of the heading above it


def _headings(order: dict[Any, int]) -> list[_Heading]:
    found: list[_Heading] = []
    open_: list[int] = []
    for element, place in order.items():
        level = _level(element)
        if not level:
            continue
        while open_ and found[open_[-1]].level >= level:
            open_.pop()
        text = question_text(element) or ""
        sections = element.iterancestors(*_SECTIONING)
        section = next((each for each in sections if question_text(each) != text), None)
        faq = _is_faq_heading(text)
        found.append(_Heading(element, place, level, faq, section, open_[-1] if open_ else None))
        open_.append(len(found) - 1)
    return found


def _is_faq_heading(text: str) -> bool:
    """Whether a heading names an FAQ; one that asks about questions is a question itself, unless it is short."""
    words = len(text.split())
    return words <= (4 if text[-1:] in MARKS else 12) and _FAQ_HEADING.search(text) is not None


def _level(element: Any) -> int:
    """Level of a heading, 0 for what is none."""
    tag = element.tag
    if isinstance(tag, str) and len(tag) == 2 and tag in _HEADINGS:
        return int(tag[1])
    return 0


def _named_faq(unit: _Unit) -> bool:
    """Whether a class or id of the question or above it says FAQ."""
    for element in (*unit.chain, *unit.top.iterancestors()):
        if element.tag == "body":
            return False
        named = f"{element.get('class') or ''} {element.get('id') or ''} {element.get('itemtype') or ''}"
        if len(named) > 2 and _FAQ_NAME.search(named):
            return True
    return False


def _has_fields(element: Any) -> bool:
    """Whether it is a form to fill in, which no answer is."""
    return any(each.get("type") not in _NO_FIELDS for each in element.iter("input", "select", "textarea"))


def _rest(element: Any) -> list[Any]:
    """Everything after `element` in its parent."""
    parts: list[Any] = [element.tail or ""]
    for sibling in element.itersiblings():
        parts.append(sibling)
        if sibling.tail:
            parts.append(sibling.tail)
    return parts


def _says(part: Any) -> bool:
    """Whether there is text in it other than icons and the like."""
    if isinstance(part, str):
        return not _is_decoration(part)
    if not isinstance(part.tag, str) or part.tag in UNSEEN:
        return False
    return any(not _is_decoration(text) for text in part.itertext())


def _is_next(heading: Any, top: Any) -> bool:
    """Whether the heading follows at once, alone or as the first of a container."""
    after = top.getnext()
    return after is not None and (heading is after or next(iter(after), None) is heading)


def _linked(parts: list[Any]) -> float:
    """The share of the text that is links."""
    whole = links = 0
    for part in parts:
        if isinstance(part, str):
            whole += len(part.strip())
            continue
        whole += sum(len(text.strip()) for text in part.itertext())
        links += sum(len(text.strip()) for link in part.iter("a") for text in link.itertext())
    return min(1.0, links / whole) if whole else 0.0


def _shape(part: Any) -> tuple[str, str]:
    return ("", "") if isinstance(part, str) else (part.tag, _family_class(part.get("class") or ""))


def _size(element: Any, most: int) -> int:
    size = 0
    for _ in element.iter():
        size += 1
        if size > most:
            break
    return size


# ---- words

_MARKED: Any = etree.XPath("descendant::text()[" + " or ".join(f"contains(., '{mark}')" for mark in MARKS[:3]) + "]")
_TEXTS: Any = etree.XPath("descendant::text()")
_NAMED: Any = etree.XPath("//*[@id]")
_CLOSING = " \t\r\n\xa0\"'”’»)]*_"
_HOLDING = frozenset(("summary", "button", "dt", "label"))
_NO_TITLES = UNSEEN | {"a", "button", "summary", "label", "option", "th", "td"}
_NO_FIELDS = frozenset(("hidden", "checkbox", "radio", "button", "image"))
_ASKING_WORD = re.compile(
    r"(?:how|what|why|when|where|who|whom|whose|which|can|could|do|does|did|is|are|was|were|will|would|should|shall|"
    r"may|must|has|have|had|wie|was|warum|wann|wo|wer|welche[rsn]?|kann|ist|sind|gibt|darf|muss|comment|pourquoi|"
    r"quand|où|qui|que|quel(?:le)?s?|est-ce|combien|peut-on|cómo|qué|cuándo|dónde|quién|cuáles?|cuántos?|puedo|es|"
    r"come|cosa|perché|quando|dove|chi|quale|quanto|posso|como|quem|qual|onde|hoe|wat|waarom|wanneer|waar|welke?|"
    r"jak|co|dlaczego|kiedy|gdzie|czy|как|что|почему|когда|где|кто|можно|hur|vad|varför|när|hvordan|hvad|hvorfor)"
    r"(?!\w)",
    re.I,
)
_SPOKEN = re.compile(r"[^\W\d_]{2}")
_DIGITS = re.compile(r"\d+")
_SHARING = re.compile(r"(?:^|[\s_-])(?:share|sharing|social|sharedaddy|addtoany|read-?more)(?:$|[\s_-])", re.I)
_ANSWER_PREFIX = re.compile(r"^(?:A|Ans|Answer)\s*[.:)]\s+", re.I)
_FAQ_NAME = re.compile(
    r"faqs?(?![a-z])|faq[-_]|[-_]faq|frequently|questions?[-_]?(?:and|&|n)?[-_]?answers?|\bq-?(?:and|n)-?a\b|"
    r"preguntas",
    re.I,
)
_FAQ_HEADING = re.compile(
    r"\bf\.?a\.?q\.?s?\b|frequently asked|\bquestions\b|\bq\s?(?:&|and|\+)\s?as?\b|people (?:also|often) ask|"
    r"\bfragen\b|\bpreguntas\b|\bperguntas\b|\bdomande\b|foire aux|veelgestelde|\bvragen\b|\bfrågor\b|\bspørgsmål\b|"
    r"kysymyks|\bpytania\b|вопрос|питання|запитання|質問|问题|問題|问答|자주|질문|الأسئلة|أسئلة|sorular|câu hỏi|คำถาม|"
    r"प्रश्न|सवाल|ερωτήσεις|שאלות|pertanyaan|întrebări|otázky|kérdések|soalan",
    re.I,
)
_STATE = re.compile(
    r"^(?:is-|has-|js-|w--|aos-|animate|fade|[mp][tb]-)|^(?:active|open|opened|closed|collapsed?|expanded|show|shown|"
    r"hidden|current|selected|first|last|odd|even|wow|reveal|revealed|visible|in-view)$",
    re.I,
)
_DECORATION = re.compile(
    r"[\W\d_]*|(?:q|question|f|p)\s*\d{0,3}\s*[.:)/]?|expand_more|expand_less|keyboard_arrow_\w+|chevron_\w+|"
    r"arrow_\w+|add|remove|toggle|expand|collapse|open|close|show|hide",
    re.I,
)
_PREFIX = re.compile(
    r"^(?:(?:q(?:uestion)?|frage|pregunta|f)\s*\d{0,3}\s*[.:)]\s*|\(?\d{1,3}\s*[.):/](?!\d)\s*|\d{1,3}\s*[-–—|]\s+|"
    r"[-–—•▸►▶▾▼›»✓✔+#]+\s*)+",
    re.I,
)
_SUFFIX = re.compile(r"(?<=[^\s–—+×✕✖▸►▶▾▼▲⌄˅›»↓→-])[\s–—+×✕✖▸►▶▾▼▲⌄˅›»↓→-]+$")
