"""Possible questions with their answers, noted on the whole page before its content is chosen.

Enters: the page's elements. Leaves: `Carrier`s in document order, plain data; which of them are an FAQ is decided
by `extract.faqs`.

A question is carried by whatever element holds its text alone: a summary, a button, a heading, a bold line, a `div`
with a class. Nested elements that hold the same text are one carrier. Elements made alike are a family: they are
found together (see `questions`), and an answer ends where the next of its family begins.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from typing import Any, Literal, NamedTuple

from lxml import etree

from pipeline.article import Carrier
from pipeline.parse import questions
from pipeline.parse.masses import Masses
from pipeline.parse.questions import (
    HEADINGS,
    HIGHEST_CLIMB,
    Unit,
    Units,
    family_class,
    is_decoration,
    is_marked,
    is_worded,
    level,
)
from pipeline.parse.reading import BREAKS, UNSEEN, read
from pipeline.parse.surroundings import BELOW_ALL, Headings, Names, Surroundings

_DEEPEST_NEST = 6  # pairs inside the answers of pairs
_BUDGET = 12  # readings of the whole page that answers may cost together; guards against panels that nest or repeat
_UNMARKED = ("summary", "dt", "button")  # what may ask without a mark where an FAQ is named
_TARGETS = ("aria-controls", "popovertarget", "data-bs-target", "data-target", "data-accordion-target", "href", "for")
_NO_FIELDS = frozenset(("hidden", "checkbox", "radio", "button", "image"))  # inputs that need not make a form


class Fields(NamedTuple):
    """Where a page has fields to fill in, which no answer holds."""

    holding: set[Any]  # the elements that hold some
    followed: set[Any]  # those that one follows at once


def fields_of(tree: Any) -> Fields:
    """Where the page has fields to fill in; asked before those are left out of its tree."""
    fields = Fields(set(), set())
    for field in tree.iter("input", "select", "textarea"):
        if field.get("type") in _NO_FIELDS:
            continue
        if (before := field.getprevious()) is not None:
            fields.followed.add(before)
        for above in field.iterancestors():
            if above in fields.holding:
                break
            fields.holding.add(above)
    return fields


def note(page: Masses, fields: Fields, *, named: bool = False) -> tuple[Carrier, ...]:
    """The possible questions of the page with their answers, in document order.

    A question without an answer is left out. `named` tells that structured data name questions, so that even headings
    that merely ask are noted. Costs one search of texts and headings where the page asks nothing or nothing on it is
    like an FAQ; otherwise one reading of each answer (more where pairs nest, up to a bound).
    """
    units = questions.asked(page)
    names, headings = Names(page), Headings(page)
    stands_out = any(unit.interactive or names.said(unit.top) for unit in units.values())
    if not (named or stands_out or headings.may_name_faq or _may_have_title(units)):
        return ()
    around = Surroundings(page.places, headings.read(), names)
    if _may_have_title(_likely(units, around, True), outside=True):
        around.look_for_titles(page)
    if not (named or stands_out or around.any_faq):
        return ()
    _add_unmarked(units, page, around)
    likely = _likely(units, around, named)
    questions.add_likes(likely, page)
    return tuple(_Page(page.elements[0], fields, around, _likely(likely, around, named)).carriers())


def _likely(units: Units, around: Surroundings, named: bool) -> Units:
    """The units that can be pairs: what opens and closes, what stands in an FAQ, all where data name questions."""
    for unit in units.values():
        around.place(unit)
    return units if named else {top: unit for top, unit in units.items() if unit.interactive or unit.context}


def _may_have_title(units: Units, *, outside: bool = False) -> bool:
    """Whether there are questions enough (that stand in no FAQ so far) for a line that names one to be looked for."""
    written_out = (unit for unit in units.values() if not unit.interactive and unit.kind != "paragraph")
    return sum(not (outside and unit.context) for unit in written_out) > 1


def _add_unmarked(units: Units, page: Masses, around: Surroundings) -> None:
    """Adds what opens and closes in an FAQ, the headings in one that begin as questions do, and what "Q:" begins."""
    if around.any_faq:
        questions.add_labelled(units, page)
        for heading in around.headings:
            if not heading.faq and is_worded(heading.text) and around.context(heading.element, heading.level)[0]:
                questions.add(units, heading.element, page)
    for element in page.elements[0].iter(*_UNMARKED):
        if around.context(element, BELOW_ALL)[0] and not _invites(element):
            questions.add(units, element, page)


class _Page:
    """The page's units in document order with what is needed to find their answers."""

    def __init__(self, tree: Any, fields: Fields, around: Surroundings, units: Units) -> None:
        self.tree = tree
        self.fields = fields
        self.around = around
        self.units = sorted(units.values(), key=lambda unit: unit.order)
        self.tops = units
        self.carrying = {element for unit in self.units for element in unit.chain}
        self.above: dict[tuple[str, ...], Counter[Any]] = {}
        for unit in self.units:
            self.above.setdefault(unit.key, Counter()).update(unit.top.iterancestors())
        self.budget = _BUDGET * len(around.order)
        self._ids: dict[str, list[Any]] | None = None
        self._labels: dict[str | None, Any] | None = None
        self._edges: dict[Any, int] = {}
        self._sizes: dict[Any, int] = {}

    def carriers(self) -> Iterator[Carrier]:
        """The units that have an answer; each knows the pair whose answer holds it."""
        self._find_answers()
        owners: dict[Any, int] = {}
        depth: list[int] = []
        for unit in self.units:
            parent = next((owners[each] for each in (unit.top, *unit.top.iterancestors()) if each in owners), None)
            nested = depth[parent] + 1 if parent is not None else 0
            if nested > _DEEPEST_NEST or not unit.parts or not (answer := self._read(unit)):
                continue
            owners.update((part, len(depth)) for part in unit.parts if not isinstance(part, str))
            depth.append(nested)
            yield Carrier(
                kind=unit.kind,
                family=" ".join(unit.key),
                question=unit.question,
                answer=answer,
                asks=_asks(unit.question),
                interactive=unit.interactive,
                context=unit.context,
                scope=unit.scope,
                linked=_linked(unit.parts, len(answer)),
                parent=parent,
            )

    def _read(self, unit: Unit) -> str:
        self.budget -= sum(1 if isinstance(part, str) else self._size(part) for part in unit.parts)
        if self.budget < 0:
            return ""
        answer = _ANSWER_PREFIX.sub("", _ADVERTISED.sub("", read(unit.parts, self._skips)).strip())
        return "" if _INVITATION.fullmatch(answer) else answer

    def _skips(self, element: Any) -> bool:
        """What an answer holds without being part of it: buttons that carry no question, share links."""
        if element.tag == "button":
            return element not in self.carrying or _invites(element)
        if element.tag == "a" and (element.get("href") or "").startswith("#"):
            return _BACK.fullmatch("".join(element.itertext()).strip()) is not None
        named = element.get("class")
        return bool(named) and _shares(named)

    def _size(self, element: Any) -> int:
        if element not in self._sizes:
            self._sizes[element] = sum(1 for _ in element.iter())
        return self._sizes[element]

    # ---- answers

    def _find_answers(self) -> None:
        """Fills `parts` of each unit; the last of a group, which nothing ends, takes what the others are made of."""
        open_ended: list[tuple[Unit, Any]] = []
        shapes: dict[tuple[str, ...], set[tuple[str, str]]] = {}
        for unit in self.units:
            panel = self._panel(unit)
            if panel is not None:
                unit.parts = panel
                continue
            node, unit.parts, closed = self._following(unit)
            if closed:
                shapes.setdefault(unit.key, set()).update(map(_shape, unit.parts))
            elif node is not None:
                open_ended.append((unit, node))
        for unit, node in open_ended:
            if self.above[unit.key][node.getparent()] > 1 and (known := shapes.get(unit.key)):
                cut = next(
                    (i for i, part in enumerate(unit.parts) if _shape(part) not in known | _PROSE), len(unit.parts)
                )
                unit.parts = unit.parts[:cut] or unit.parts

    def _panel(self, unit: Unit) -> list[Any] | None:
        """The answer that the markup names: the rest of a details, the dd of a dt, the element that a control names."""
        if unit.kind == "details":
            return _rest(next(each for each in unit.chain if each.tag == "summary"))
        if unit.kind == "definition_list":
            return _definitions(next(each for each in unit.chain if each.tag == "dt"))
        if unit.kind in ("accordion", "tab", "heading", "container"):
            for element in unit.chain:
                for name in _TARGETS:
                    target = (element.get(name) or "").strip().lstrip("#")
                    found = self._named(target, unit) if target else None
                    if found is not None and self._is_panel(found, unit):
                        return [found]
        return self._labelled(unit) if unit.interactive else None

    def _named(self, name: str, unit: Unit) -> Any:
        """The element of that id; of several, which pages with two accordions have, the next after the question."""
        if self._ids is None:
            self._ids = {}
            for element in _NAMED(self.tree):
                self._ids.setdefault(element.get("id"), []).append(element)
        named = self._ids.get(name)
        if not named:
            return None
        after = bisect_right(named, unit.order, key=self.around.order.__getitem__)
        return named[min(after, len(named) - 1)]

    def _labelled(self, unit: Unit) -> list[Any] | None:
        """The panel that names the question as its label."""
        if self._labels is None:
            self._labels = {element.get("aria-labelledby"): element for element in reversed(_LABELLED(self.tree))}
        for element in unit.chain:
            found = self._labels.get(element.get("id"))
            if found is not None and self._is_panel(found, unit):
                return [found]
        return None

    def _is_panel(self, element: Any, unit: Unit) -> bool:
        """Whether a control opens it: it has text of its own, and is no field, no heading and not around a question."""
        if element in unit.chain or element in self.above[unit.key] or element.tag in HEADINGS:
            return False
        return not any(each in unit.chain for each in element.iterancestors()) and _says(element)

    def _following(self, unit: Unit) -> tuple[Any, list[Any], bool]:
        """What follows the question up to the next of its family, a heading as high or the end of its container.

        Also the element after which it begins (None where nothing follows), and whether another of the family ended it.
        """
        node, above = unit.top, self.above[unit.key]
        for _ in range(HIGHEST_CLIMB):
            parent = node.getparent()
            if parent is None or (parent.tag in ("body", "html") and node is not unit.top):
                break
            parts, closed = self._until_next(unit, node)
            if parent.tag == "p" and (node.tag == "br" or node.tag not in BREAKS) and not closed:
                more, closed = self._until_next(unit, parent)  # the paragraphs after a lead belong to it too
                return parent, parts + more, closed
            if any(map(_says, parts)):
                return node, parts, closed
            if above[parent] > 1 or closed:
                break
            node = parent
        return None, [], False

    def _until_next(self, unit: Unit, node: Any) -> tuple[list[Any], bool]:
        above = self.above[unit.key]
        ends_at = self._ending_level(unit)
        parts: list[Any] = [node.tail] if node.tail and node.tail.strip() else []
        siblings = () if node in self.fields.followed else node.itersiblings()
        for sibling in siblings:
            self.budget -= 1
            if self.budget < 0:
                return [], True
            if sibling in above or (sibling in self.tops and self.tops[sibling].key == unit.key):
                if unit.kind == "line" and parts and sibling in self.tops:
                    parts.pop()  # the line before the break is the next question
                return parts, True
            if isinstance(sibling.tag, str):
                if self._edge(sibling) <= ends_at:
                    break
                parts.append(sibling)
            if sibling.tail and sibling.tail.strip():
                parts.append(sibling.tail)
            if sibling in self.fields.followed:
                break
        return parts, False

    def _edge(self, element: Any) -> int:
        """The level of the highest heading in an element; 0 where it is a form to fill in, which no answer is."""
        if element not in self._edges:
            if element in self.fields.holding:
                self._edges[element] = 0
            else:
                self._edges[element] = min(map(level, element.iter(*HEADINGS)), default=BELOW_ALL)
        return self._edges[element]

    def _ending_level(self, unit: Unit) -> int:
        """The lowest level of heading that ends the answer: its own, or that of the heading it stands under."""
        if unit.level:
            return unit.level
        if unit.interactive:
            return min((each.level for each in self.around.governing(unit.top, BELOW_ALL)), default=1)
        return len(HEADINGS)


@lru_cache(maxsize=4096)
def _shares(classes: str) -> bool:
    """Whether classes name links to share a page or to read more."""
    return _SHARING.search(classes) is not None


def _invites(element: Any) -> bool:
    """Whether its text is "Read more" or the like."""
    return _INVITATION.fullmatch(questions.question_text(element) or "") is not None


def _asks(question: str) -> Literal["mark", "word"] | None:
    return "mark" if is_marked(question) else "word" if is_worded(question) else None


def _definitions(term: Any) -> list[Any]:
    """The definitions of a term, up to the next term that has its own."""
    parts: list[Any] = []
    for sibling in term.itersiblings("dt", "dd"):
        if sibling.tag == "dt" and parts:
            break
        if sibling.tag == "dd":
            parts.append(sibling)
    return parts


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
        return not is_decoration(part)
    if not isinstance(part.tag, str) or part.tag in UNSEEN:
        return False
    return any(not is_decoration(text) for text in part.itertext())


def _linked(parts: list[Any], whole: int) -> float:
    """The share of the answer's `whole` characters that is links."""
    links = (link for part in parts if not isinstance(part, str) for link in part.iter("a"))
    linked = sum(len(text.strip()) for link in links for text in link.itertext())
    return min(1.0, linked / whole)


def _shape(part: Any) -> tuple[str, str]:
    return ("", "") if isinstance(part, str) else (part.tag, family_class(part.get("class") or ""))


# an attribute's axis costs less than asking every element for it
_NAMED: Any = etree.XPath("//@id/..")
_LABELLED: Any = etree.XPath("//@aria-labelledby/..")
_PROSE = {(tag, "") for tag in ("", "p", "ul", "ol", "dl", "table", "blockquote", "pre", "br")}
_SHARING = re.compile(r"(?:^|[\s_-])(?:share|sharing|social|sharedaddy|addtoany|read-?more)(?:$|[\s_-])", re.I)
_INVITATION = re.compile(r"(?:read|learn|discover|view|see|show|find out|click|tap)(?:\s\w+){0,4}\W*", re.I)
_BACK = re.compile(r"[\W_]*(?:(?:back|return|go|jump) to (?:the )?)?top(?: of (?:the )?page)?[\W_]*", re.I)
# the label over an advertisement that stands inside an answer
_ADVERTISED = re.compile(
    r"^(?:advertis(?:ement|ing)|anzeige|werbung|publicité|publicidad|pubblicità|реклама)$\n*", re.I | re.M
)
_ANSWER_PREFIX = re.compile(r"^(?:A|Ans|Answer)\s*\d{0,3}\s*[.:)]\s+", re.I)
