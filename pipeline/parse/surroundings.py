"""What stands around a question: the headings that govern it, and whether something there names an FAQ.

Enters: the page's elements. Leaves: answers to `carriers`' questions about context.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from pipeline.parse.masses import Masses, places_with
from pipeline.parse.questions import (
    HEADINGS,
    Unit,
    is_marked,
    is_worded,
    level,
    nest,
    question_text,
    without_prefix,
)
from pipeline.parse.reading import UNSEEN

BELOW_ALL = 9  # below every level of heading

_SECTIONING = ("section", "article", "main", "aside", "nav", "footer", "dialog")
_LONGEST_TITLE = 60  # characters of a line that names an FAQ
_LONGEST_HEADING = 150  # characters of a heading that names one
_MOST_WORDS = 12  # of a heading that names an FAQ
_WORDS_ASKED = 4  # the same where it asks itself, as "Any questions?" does
_NO_TITLES = UNSEEN | {"a", "button", "summary", "label", "option", "th", "td"}


@dataclass(eq=False, slots=True)
class Heading:
    """A heading of the page; `parent` is the index of the one above it."""

    element: Any
    text: str
    level: int
    faq: bool
    section: Any  # nearest sectioning ancestor that holds more than the heading: it governs nothing outside it
    parent: int | None

    @property
    def asks(self) -> bool:
        return is_marked(self.text) or is_worded(self.text)


class Headings:
    """The headings of the page in document order, of which few pages need more than whether one may name an FAQ."""

    def __init__(self, page: Masses) -> None:
        self._elements = list(page.elements[0].iter(*HEADINGS))
        self._texts = [page.text_of(page.places[element]) for element in self._elements]
        said = "\n".join(self._texts).lower()
        self.may_name_faq = _says_questions(said, _WORD.findall(said))

    def read(self) -> list[Heading]:
        """The headings, each below the last that is higher."""
        found: list[Heading] = []
        open_: list[int] = []
        for element, said in zip(self._elements, self._texts, strict=True):
            height = int(element.tag[1])
            while open_ and found[open_[-1]].level >= height:
                open_.pop()
            text = without_prefix(said)
            faq = self.may_name_faq and names_faq(text)
            found.append(Heading(element, text, height, faq, None, open_[-1] if open_ else None))
            open_.append(len(found) - 1)
        return found


def names_faq(text: str) -> bool:
    """Whether a heading names an FAQ; one that asks about questions is a question itself, unless it is short."""
    if not 0 < len(text) <= _LONGEST_HEADING:
        return False
    lowered = text.lower()
    words = _WORD.findall(lowered)
    return _says_questions(lowered, words) and 0 < len(words) <= (_WORDS_ASKED if is_marked(text) else _MOST_WORDS)


def _says_questions(lowered: str, words: list[str]) -> bool:
    """Whether there is a word for questions in it, or that somebody asks some."""
    if not _FAQ_WORDS.isdisjoint(words) or ("q" in words and "a" in words[words.index("q") :]):
        return True
    if "ask" in lowered and _FAQ_PHRASE.search(lowered):
        return True
    return not lowered.isascii() and any(part in lowered for part in _FAQ_PARTS)


class Names:
    """Remembers which elements of a page stand in something whose class or id says FAQ."""

    def __init__(self, page: Masses) -> None:
        self._page = page
        self._known: dict[int, bool] = {0: False}  # what the body says is true of no part of it

    def said(self, element: Any) -> bool:
        """Whether a class, id, label or item type of the element or above it, below the body, says FAQ."""
        known, parents, attributes = self._known, self._page.parents, self._page.said
        climbed: list[int] = []
        here = self._page.places[element]
        while here not in known:
            climbed.append(here)
            if any(name in _NAMING and _says_faq(value) for name, value in attributes(here)):
                known[here] = True
                break
            here = parents[here]
        said = known[here]
        known.update(dict.fromkeys(climbed, said))
        return said


@lru_cache(maxsize=8192)
def _says_faq(name: str) -> bool:
    return _FAQ_NAME.search(name) is not None


class Surroundings:
    """The page's headings and FAQ names by place in the document."""

    def __init__(self, order: dict[Any, int], headings: list[Heading], names: Names) -> None:
        self.order = order
        self.names = names
        self.headings = headings
        for heading in headings:
            if heading.faq:
                heading.section = _section(heading)
        self.starts = [order[heading.element] for heading in headings]
        self.titles: dict[Any, tuple[int, int]] = {}  # what holds such a line: from where to where it speaks

    @property
    def any_faq(self) -> bool:
        """Whether a heading or another line of the page names an FAQ."""
        return bool(self.titles) or any(heading.faq for heading in self.headings)

    def governing(self, element: Any, below: int) -> Iterator[Heading]:
        """The headings above the element with a level less than `below`, from the nearest up."""
        at: int | None = bisect_right(self.starts, self.order[element] - 1) - 1
        while at is not None and at >= 0:
            heading = self.headings[at]
            if heading.level < below:
                yield heading
            at = heading.parent

    def place(self, unit: Unit) -> None:
        """Fills what the unit says of its surroundings."""
        unit.order = self.order[unit.top]
        unit.context, unit.scope = self.context(unit.chain[0], unit.level or BELOW_ALL)

    def context(self, element: Any, below: int) -> tuple[bool, int]:
        """Whether the element stands in an FAQ, and the place of the heading that says so (else of the nearest)."""
        nearest: int | None = None
        for heading in self.governing(element, below):
            place = self.order[heading.element]
            nearest = place if nearest is None else nearest
            if heading.faq and (heading.section is None or heading.section in element.iterancestors()):
                return True, place
        if self.titles:
            for holder in element.iterancestors():
                start, end = self.titles.get(holder, (0, 0))
                if start < self.order[element] < end:
                    return True, start
        return self.names.said(element), -1 if nearest is None else nearest

    def look_for_titles(self, page: Masses) -> None:
        """Finds the lines that name an FAQ without being headings.

        Such a line speaks for the heading that follows it at once, else for what follows it in its container up to
        the next heading that is no question.
        """
        for index in sorted(places_with(page.on_page(_TITLES), page.texts)):
            said, element = page.texts[index] or "", page.elements[index]
            if len(said) > _LONGEST_TITLE or element.tag in _NO_TITLES:
                continue
            line = without_prefix(said)
            if not names_faq(line) or question_text(element, page) != line:
                continue
            top = nest(element, line, page)[-1]
            if level(top) or any(level(each) or each.tag == "a" for each in top.iterancestors()):
                continue
            start = self.order[top]
            place = bisect_right(self.starts, start)
            following = self.headings[place] if place < len(self.headings) else None
            if following is not None and not following.asks and _is_next(following.element, top):
                following.faq = True
                following.section = _section(following)
            elif (holder := top.getparent()) is not None and holder not in self.titles:
                ends = (at for at in range(place, len(self.headings)) if not self.headings[at].asks)
                end = next(ends, None)
                self.titles[holder] = start, len(self.order) if end is None else self.starts[end]


def _section(heading: Heading) -> Any:
    sections = heading.element.iterancestors(*_SECTIONING)
    return next((each for each in sections if question_text(each, most=len(heading.text)) != heading.text), None)


def _is_next(heading: Any, top: Any) -> bool:
    """Whether the heading follows at once, alone or as the first of a container."""
    after = top.getnext()
    return after is not None and (heading is after or next(iter(after), None) is heading)


_TITLES = ("FAQ", "Faq", "uestions", "Q&A")  # what such a line is looked for by
_FAQ_NAME = re.compile(
    r"faq|frequently|questions?[-_]?(?:and|&|n)?[-_]?answers?|\bq-?(?:and|n)-?a\b|preguntas|schema\.org/QAPage",
    re.I,
)
_NAMING = frozenset(("class", "id", "itemtype", "aria-label"))
_WORD = re.compile(r"\w+")
_FAQ_PHRASE = re.compile(
    r"\b(?:people|patients|readers|parents|users|customers) (?:also |often |usually )?ask\b|\b(?:you|people) asked\b|"
    r"\bask (?:the|our|an?) (?:expert|doctor|pharmacist|dietiti?[ac]i?an|nurse|therapist|specialist)s?\b"
)
_FAQ_WORDS = frozenset(
    "faq faqs frequently questions question-answer fragen preguntas perguntas domande veelgestelde vragen pytania "
    "sorular pertanyaan soalan otazky".split()
)
_FAQ_PARTS = tuple(
    "foire aux|fréquentes|frågor|spørgsmål|kysymyks|вопрос|питання|запитання|質問|问题|問題|问答|자주|질문|الأسئلة|"
    "أسئلة|câu hỏi|คำถาม|प्रश्न|सवाल|ερωτήσεις|שאלות|întrebări|otázky|kérdések".split("|")
)
