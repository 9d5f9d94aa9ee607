"""Questions with their answers in bare text.

Enters: typed lines. Leaves: pairs of line indexes. A pair is believed in company: two or more questions that are
answered one after the other, or any under a title that announces questions. An answer ends where the next question,
a heading, a label, a call to action or related posts begin.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from pipeline.parse.text.kinds import Typed
from pipeline.parse.text.signs import ICON_NAME, is_faq_title

_QUESTION = re.compile(r"(?:q(?:uestion)?\s?\d{0,3}\s?[.:)–-]|q\d{1,3}\b)\s*", re.I)
_ANSWER = re.compile(r"(?:a(?:nswer)?\s?\d{0,3}\s?[.:)–-]|ans[.:])\s*(?=\S)", re.I)
_DECORATION = re.compile(r"(?<![\s+▾▼▲›»→↓⌄＋✕×–-])[\s+▾▼▲›»→↓⌄＋✕×–-]+$")
_FORMED = re.compile(
    r"[¿\"“]?(?:what|how|why|when|where|who|whom|which|whose|can|could|do|does|did|is|are|was|were|will|would|should|may"
    r"|must|am|has|have|if|qué|cómo|por|cuándo|cuál|cuánto|dónde|quién|puedo|es|son|was|wie|warum|wann|wer|welche|kann"
    r"|ist|sind|comment|pourquoi|quand|quel|quelle|est|peut)\b",
    re.I,
)
_ONE_LINE = re.compile(r"(?P<question>[^?]{6,200}\?)\s+(?P<answer>[^?\s].*)")
_LONGEST_ANSWER = 12  # lines; what runs on is a section of its own
_LOOKED_AT = 600  # characters of a line that may hold a question and its answer
_LONGEST_QUESTION = 40  # words
_LONGEST_SUBJECT = 10  # words of a title that questions repeat
_NAMING_SHARE = 0.5  # of the questions, that name the subject; answers may ask too
_NAMING = re.compile(r"\w{3,}")


@dataclass(frozen=True, slots=True)
class Found:
    """A question and its answer by lines; `asked` and `answered` are characters to leave out at their starts.

    Where both stand on one line, `first` is the question's line too and the question ends before `asked_end`.
    """

    question: int
    first: int
    last: int
    confidence: float
    asked: int = 0
    answered: int = 0
    asked_end: int | None = None


def find_pairs(lines: Sequence[Typed]) -> list[Found]:
    """The pairs in order."""
    if subject := _of_one_subject(lines):
        return subject
    asking = _asking(lines)
    groups: list[list[Found]] = []
    announced: list[bool] = []
    under, open_group = False, False
    index = 0
    while index < len(lines):
        typed = lines[index]
        pair = _pair_at(lines, index, asking) or _one_line_pair(lines, index, under)
        if pair is not None:
            if open_group:
                groups[-1].append(pair)
            else:
                groups.append([pair])
                announced.append(under)
            open_group = True
            index = pair.last + 1
            continue
        if is_faq_title(typed.line.text) and typed.kind in ("heading", "aside", "question"):
            under, open_group = True, False
        elif typed.kind == "heading" and not _heads_questions(lines, index, asking, under):
            under = open_group = False
        elif typed.kind in ("heading", "prose"):
            open_group = open_group and under
        index += 1
    believed = [
        _trimmed(group, lines)
        for group, under_title in zip(groups, announced, strict=True)
        if under_title or _in_company(group, lines)
    ]
    return [pair for group in believed for pair in group]


def _in_company(group: Sequence[Found], lines: Sequence[Typed]) -> bool:
    """True for two or more answered questions in a row that are formed as questions."""
    return len(group) > 1 and sum(1 for pair in group if _formed(lines[pair.question].line.text)) > 1


def _of_one_subject(lines: Sequence[Typed]) -> list[Found]:
    """The pairs of a text that is nothing else: under its title, questions that name it; answers may have headings."""
    if not lines or lines[0].look.words > _LONGEST_SUBJECT or lines[0].look.asks:
        return []
    subject = set(_NAMING.findall(lines[0].line.text.lower()))
    asking = [index for index, typed in enumerate(lines) if typed.look.asks and _formed(typed.line.text)]
    naming = [index for index in asking if subject and subject <= set(_NAMING.findall(lines[index].line.text.lower()))]
    if len(naming) < 2 or naming[0] > 2 or len(naming) < _NAMING_SHARE * len(asking):
        return []
    ends = [*naming, len(lines)][1:]
    return [
        Found(index, index + 1, end - 1, round(lines[index].confidence, 3))
        for index, end in zip(naming, ends, strict=True)
        if end > index + 1
    ]


def question_text(text: str, asked: int) -> str:
    """A question as a reader sees it: without its number, "Q:" or the sign that opens it."""
    return _DECORATION.sub("", ICON_NAME.sub("", text[asked:]))


def _heads_questions(lines: Sequence[Typed], index: int, asking: Sequence[bool], under: bool) -> bool:
    """True for a heading among questions: a category of them."""
    return under and index + 1 < len(lines) and _pair_at(lines, index + 1, asking) is not None


def _formed(text: str) -> bool:
    return _FORMED.match(text[_prefix(_QUESTION, text) :]) is not None


def _prefix(pattern: re.Pattern[str], text: str) -> int:
    found = pattern.match(text)
    return found.end() if found else 0


def _pair_at(lines: Sequence[Typed], index: int, asking: Sequence[bool]) -> Found | None:
    typed = lines[index]
    if not asking[index]:
        return None
    last = _answer_end(lines, index, asking)
    if last == index:
        return None
    answer = lines[index + 1].line.text
    return Found(
        index,
        index + 1,
        last,
        round(typed.confidence, 3),
        _prefix(_QUESTION, typed.line.text),
        _prefix(_ANSWER, answer),
    )


def _one_line_pair(lines: Sequence[Typed], index: int, under: bool) -> Found | None:
    """A question with its answer behind it: where both are lettered, or under a title that announces questions."""
    line = lines[index].line
    start = _prefix(_QUESTION, line.text)
    found = _ONE_LINE.match(line.text[:_LOOKED_AT], start)
    if found is None or len(found["question"].split()) > _LONGEST_QUESTION:
        return None
    lettered = _prefix(_ANSWER, found["answer"])
    if not (start and lettered) and not (under and _formed(line.text) and lines[index].line.level is None):
        return None
    answered = found.start("answer") + lettered
    return Found(index, index, index, round(lines[index].confidence, 3), start, answered, found.end("question"))


def _asking(lines: Sequence[Typed]) -> list[bool]:
    """Which lines ask: those of that kind, and under a title that announces questions all that are formed as one."""
    result = []
    under = False
    for typed in lines:
        formed = typed.look.asks and typed.kind != "item" and typed.look.role is None and _formed(typed.line.text)
        asks = _is_question(typed) or (under and formed and typed.look.words <= _LONGEST_QUESTION)
        result.append(asks)
        if is_faq_title(typed.line.text) and typed.kind != "prose":
            under = True
        elif typed.kind == "heading" and not asks:
            under = False
    return result


def _is_question(typed: Typed) -> bool:
    if typed.look.words > _LONGEST_QUESTION or typed.line.quoted:
        return False
    if typed.kind == "question" or (typed.line.level is not None and typed.look.asks):
        return True
    prefixed = _QUESTION.match(typed.line.text) is not None
    return prefixed and typed.look.asks


def _answer_end(lines: Sequence[Typed], index: int, asking: Sequence[bool]) -> int:
    """The last line of the answer to the question at `index`; the index itself where there is none."""
    last = index
    for place in range(index + 1, min(len(lines), index + 1 + _LONGEST_ANSWER)):
        typed = lines[place]
        if typed.kind in ("heading", "question") or asking[place]:
            break
        if place == index + 1 and typed.look.asks and typed.look.words <= _LONGEST_QUESTION:
            break  # questions in a row
        if typed.kind == "aside" and not (place == index + 1 and typed.look.words >= 1 and typed.look.role is None):
            break
        if typed.look.role is not None and not (place == index + 1 and typed.look.words > 8):
            break
        last = place
    return last


def _trimmed(group: list[Found], lines: Sequence[Typed]) -> list[Found]:
    """The last answer is not longer than those before it: what follows it belongs to the page."""
    if len(group) < 3:
        return group
    longest = max(pair.last - pair.first for pair in group[:-1])
    final = group[-1]
    if final.last - final.first > longest:
        cut = final.first + longest
        while cut < final.last and lines[cut + 1].kind == "item":
            cut += 1
        group[-1] = replace(final, last=cut)
    return group
