"""Question-answer pairs that stand on the page.

Enters: a `Document` with the carriers that parsing noted and the pairs that plain text or structured data name, and
its sections. Leaves: one `Faq` a pair, in document order. Which families of carriers are an FAQ is decided here, and
nowhere else; `docs/faq.md` tells the rules and what they leave out.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from pipeline.article import Block, Carrier, Document, Pair
from pipeline.extract.blocks import section_finder
from pipeline.records import Faq, Section

SOURCES = {
    "details": "details",
    "accordion": "accordion",
    "tab": "accordion",
    "definition_list": "definition_list",
    "heading": "heading",
}
"""The source of a pair by the kind of its carrier; what is not named here is inline."""

_ASKING_IN_CONTEXT = 0.3  # share of a family that must ask, where the markup opens and closes and an FAQ is named
_ASKING = 0.5  # the same where only one of both is so
_LINKS = 0.9  # share of links from which an answer is none, where the markup does not open and close in an FAQ
_SAME = 0.9  # token F1 from which two questions, or two answers, are one
_REPEATED = 0.7  # token F1 from which two answers to one question say the same, where their numbers agree
_MOST_ANSWERS = 50  # different ones to the same question on a page
_ALIKE = 0.5  # token F1 from which questions with the same answer are one
_NEARLY = 400  # pairs a side up to which questions that differ in a word are looked for


def faqs(document: Document, sections: Sequence[Section]) -> Iterator[Faq]:
    """The pairs in document order; those that only structured data name come last."""
    section_at = section_finder(sections)
    for faq_id, found in enumerate(_found(document)):
        pair = found.pair
        section = None if pair.question_start is None else section_at(pair.question_start)
        yield Faq(
            faq_id, pair.question, pair.answer, pair.source, found.agrees, found.parent, section,
            pair.question_start, pair.question_end, pair.answer_start, pair.answer_end, pair.confidence,
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Found:
    pair: Pair
    agrees: str | None = None  # what structured data say of it: yes, no, not_on_page
    parent: int | None = None  # its place among what was found


def _found(document: Document) -> list[_Found]:
    """The pairs of plain text as they are; of a page, its believed carriers and what its data name, each once."""
    said = [pair for pair in document.pairs if pair.source == "text"]
    named = [pair for pair in document.pairs if pair.source != "text"]
    carriers = document.carriers
    believed = _believed(carriers)
    told = _told(carriers, believed, named)
    believed |= told.keys()
    place = _Places(document.blocks) if believed or named else None
    found = [_Found(pair) for pair in said]
    at: dict[int, int] = {}
    for index in _without_repeats(carriers, sorted(believed)):
        carrier = carriers[index]
        pair = Pair(carrier.question, carrier.answer, SOURCES.get(carrier.kind, "inline"))
        agrees = None if index not in told else "yes" if _same_answer(carrier.answer, told[index].answer) else "no"
        at[index] = len(found)
        found.append(_Found(place.placed(pair) if place else pair, agrees, _parent(carriers, index, at)))
    matched = {id(pair) for pair in told.values()}
    for pair in named:
        if id(pair) not in matched:
            shown = place.placed(pair) if place and pair.question_on_page else pair
            found.append(_Found(shown, _agreement(pair)))
    return found


# ---- which carriers are an FAQ


def _believed(carriers: Sequence[Carrier]) -> set[int]:
    """The carriers of the families that are an FAQ."""
    families: dict[str, list[int]] = {}
    for index, carrier in enumerate(carriers):
        families.setdefault(carrier.family, []).append(index)
    believed: set[int] = set()
    for family in families.values():
        inside = [index for index in family if carriers[index].context]
        outside = [index for index in family if not carriers[index].context]
        if carriers[family[0]].interactive:
            believed.update(_opened(carriers, inside, outside))
        else:
            believed.update(_written_out(carriers, inside))
    return believed - _strays(carriers, believed)


def _opened(carriers: Sequence[Carrier], inside: Sequence[int], outside: Sequence[int]) -> Iterator[int]:
    """The members of a family that opens and closes, or of a list of terms; outside an FAQ, others must ask too."""
    if _asking(carriers, inside) >= _ASKING_IN_CONTEXT:
        yield from inside
    answered = [index for index in outside if carriers[index].linked < _LINKS]
    marked = sum(carriers[index].asks == "mark" for index in answered)
    if marked and marked >= _ASKING * len(answered) and (marked > 1 or carriers[answered[0]].kind == "details"):
        yield from answered


def _written_out(carriers: Sequence[Carrier], inside: Sequence[int]) -> Iterator[int]:
    """The members of a family whose answers stand open: in an FAQ only, heading by heading."""
    scopes: dict[int, list[int]] = {}
    for index in inside:
        if carriers[index].linked < _LINKS and not _INVITATION.search(carriers[index].question):
            scopes.setdefault(carriers[index].scope, []).append(index)
    for members in scopes.values():
        alone = carriers[members[0]].kind == "paragraph" and len(members) < 2
        if _asking(carriers, members) >= _ASKING and not alone:
            yield from members


def _strays(carriers: Sequence[Carrier], believed: set[int]) -> set[int]:
    """What stands alone in its family beside an FAQ that is made otherwise, such as a call to action that asks."""
    sizes = Counter((carriers[index].scope, carriers[index].family) for index in believed)
    largest: dict[int, int] = {}
    for (scope, _), size in sizes.items():
        largest[scope] = max(size, largest.get(scope, 0))
    return {
        index
        for index in believed
        if sizes[carriers[index].scope, carriers[index].family] == 1
        and largest[carriers[index].scope] > 1
        and not carriers[index].interactive
    }


def _asking(carriers: Sequence[Carrier], members: Sequence[int]) -> float:
    """The share of the members that ask; 0 where there is none."""
    return sum(carriers[index].asks is not None for index in members) / max(1, len(members))


def _without_repeats(carriers: Sequence[Carrier], members: Sequence[int]) -> Iterator[int]:
    """The members without those that repeat an earlier one, as pages with a copy for small screens do."""
    seen: dict[str, list[str]] = {}
    for index in members:
        answer = carriers[index].answer
        others = seen.setdefault(_letters(carriers[index].question), [])
        if len(others) < _MOST_ANSWERS and not any(_repeats(answer, other) for other in others):
            others.append(answer)
            yield index


def _repeats(answer: str, other: str) -> bool:
    """Whether two answers to one question are one: the same, one part of the other, or alike with the same numbers."""
    short, long = sorted((_letters(answer), _letters(other)), key=len)
    if short == long or (len(short) >= _TELLING and short in long):
        return True
    return _likeness(answer, other) >= _REPEATED and set(_NUMBER.findall(answer)) == set(_NUMBER.findall(other))


def _parent(carriers: Sequence[Carrier], index: int, at: dict[int, int]) -> int | None:
    above = carriers[index].parent
    while above is not None and above not in at:
        above = carriers[above].parent
    return None if above is None else at[above]


# ---- what structured data say


def _told(carriers: Sequence[Carrier], believed: set[int], named: Sequence[Pair]) -> dict[int, Pair]:
    """The carriers whose questions structured data name, one a pair; believed ones before others."""
    if not named:
        return {}
    by_question: dict[str, list[int]] = {}
    for index in sorted(range(len(carriers)), key=lambda index: index not in believed):
        by_question.setdefault(_letters(carriers[index].question), []).append(index)
    told: dict[int, Pair] = {}
    left: list[Pair] = []
    for pair in named:
        same = by_question.get(_letters(pair.question))
        if same:
            told[same[0]] = pair
        else:
            left.append(pair)
    untold = [index for index in believed if index not in told]
    if len(left) <= _NEARLY and len(untold) <= _NEARLY:
        for pair in left:
            close = [(_likeness(carriers[index].question, pair.question), -index) for index in untold]
            if close and max(close)[0] >= _SAME:
                told[-max(close)[1]] = pair
                untold.remove(-max(close)[1])
    return told | _told_by_answers(carriers, untold, [pair for pair in left if pair not in told.values()])


def _told_by_answers(carriers: Sequence[Carrier], untold: Sequence[int], left: Sequence[Pair]) -> dict[int, Pair]:
    """The carriers that give a named answer word for word under a question that is put a little otherwise."""
    by_answer = {_letters(carriers[index].answer): index for index in reversed(untold)}
    told: dict[int, Pair] = {}
    for pair in left:
        index = by_answer.get(_letters(pair.answer))
        if index is not None and _likeness(carriers[index].question, pair.question) >= _ALIKE:
            told.setdefault(index, pair)
    return told


def _agreement(pair: Pair) -> str:
    """Of a pair that no carrier holds: whether the page shows it."""
    if not pair.question_on_page or (len(_letters(pair.question)) < _TELLING and not pair.answer_on_page):
        return "not_on_page"
    return "yes" if pair.answer_on_page else "no"


def _same_answer(shown: str, said: str) -> bool:
    """Whether the page shows the whole answer that the data say; it may show more, such as a link to go on."""
    return _letters(said) in _letters(shown) or _likeness(shown, said) >= _SAME


def _likeness(one: str, other: str) -> float:
    """Token F1."""
    a, b = Counter(_WORD.findall(one.lower())), Counter(_WORD.findall(other.lower()))
    total = a.total() + b.total()
    return 2 * (a & b).total() / total if total else 0.0


# ---- where pairs stand in the canonical text


class _Places:
    """Finds questions and answers among the blocks of the canonical text."""

    def __init__(self, blocks: Sequence[Block]) -> None:
        self.blocks = blocks
        self.letters = [_letters(block.text) for block in blocks]
        self.by_letters: dict[str, list[int]] = {}
        self.by_start: dict[str, list[int]] = {}
        for index, letters in enumerate(self.letters):
            if letters:
                self.by_letters.setdefault(letters, []).append(index)
                if bare := _letters(_NUMBERING.sub("", blocks[index].text)):
                    self.by_letters.setdefault(bare, []).append(index)
                    self.by_start.setdefault(bare[:_BEGINNING], []).append(index)
        self.next = 0  # block after the question before: pairs come in document order, and texts may repeat

    def placed(self, pair: Pair) -> Pair:
        """The pair with its places; None stays where the canonical text does not hold it."""
        index = self._question(pair.question)
        if index is None:
            return pair
        self.next = index + 1
        block = self.blocks[index]
        at = max(0, block.text.find(pair.question))
        whole = pair.question in block.text
        start, end = block.start + at, block.start + at + len(pair.question) if whole else block.end
        first, last = self._answer(index, end, _letters(pair.answer))
        return replace(pair, question_start=start, question_end=end, answer_start=first, answer_end=last)

    def _question(self, question: str) -> int | None:
        key = _letters(question)
        known = self.by_letters.get(key) or [
            index for index in self.by_start.get(key[:_BEGINNING], ())[:_FEW] if question in self.blocks[index].text
        ]
        if not known:
            return None
        return known[min(bisect_left(known, self.next), len(known) - 1)]

    def _answer(self, index: int, question_end: int, answer: str) -> tuple[int | None, int | None]:
        """The span of the blocks that spell the answer: the rest of the question's block, then those after it."""
        block = self.blocks[index]
        rest = block.text[question_end - block.start :]
        start = end = None
        spelt = 0
        rest = _ANSWER_PREFIX.sub("", rest.lstrip(_BETWEEN))
        lead = _letters(rest)
        if lead and answer.startswith(lead):
            start = block.end - len(rest)
            end, spelt = block.end, len(lead)
        elif answer not in self.letters[index]:
            elsewhere = self._first(index, answer)
            index = index if elsewhere is None else elsewhere - 1
        missed = 0
        for after in range(index + 1, len(self.blocks)):
            letters = self.letters[after]
            if spelt >= len(answer) or missed > _FEW:
                break
            if letters and answer.startswith(letters, spelt):
                start = self.blocks[after].start if start is None else start
                end, spelt, missed = self.blocks[after].end, spelt + len(letters), 0
            elif letters:
                missed += 1
        return (start, end) if spelt >= _HALF * len(answer) else (None, None)

    def _first(self, index: int, answer: str) -> int | None:
        """The block that the answer begins with, where it does not follow its question."""
        follows = next((each for each in range(index + 1, len(self.blocks)) if self.letters[each]), None)
        if follows is not None and answer.startswith(self.letters[follows]):
            return None
        starts = [each for each in self.by_start.get(answer[:_BEGINNING], ())[:_FEW] if self._begins(each, answer)]
        return starts[0] if starts else None

    def _begins(self, index: int, answer: str) -> bool:
        return bool(self.letters[index]) and answer.startswith(self.letters[index])


_TELLING = 12  # letters from which a text is not in a page by chance
_BEGINNING = 8  # letters by which blocks are looked up
_FEW = 8  # blocks
_HALF = 0.5  # share of an answer that must be found for it to have a place


def _letters(text: str) -> str:
    return _NO_LETTERS.sub("", text.lower())


_BETWEEN = " \t\n:–—-"
_NUMBER = re.compile(r"\d+")
_WORD = re.compile(r"\w+")
# "Still have questions?", "Noch Fragen?", "Ready to start?": a call to act, set like a question
_INVITATION = re.compile(
    r"^(?:ready to|want (?:to|more)|looking (?:to|for)|need (?:help|more)|interested in|can['’]?t find|"
    r"didn['’]?t find|not sure where|planning an?)\b|"
    r"^(?:\W*+(?:\w++\W++){1,4})?(?:questions?|fragen|preguntas|perguntas|domande|vragen|frågor|spørgsmål|pytania|вопросы)"
    r"\s*[?？؟]$",
    re.I,
)
_NO_LETTERS = re.compile(r"[\W_]+")
_ANSWER_PREFIX = re.compile(r"^(?:A|Ans|Answer)\s*+(?:\d{1,3}\s*+)?[.:)]\s+", re.I)
_NUMBERING = re.compile(r"^\W*(?:q(?:uestion)?\s*\d{0,3}\s*[.:)]|\d{1,3}\s*[.:)/])\s*", re.I)
