"""What asks on a page: the elements that hold a question's text alone, and what is made like them.

Enters: the page's elements. Leaves: `Unit`s by their outermost element, for `carriers` to find their answers.

Question marks lead to the questions, and their tag and class to those without a mark; so a page that asks nothing
costs one search of its texts.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, NamedTuple

from pipeline.parse.masses import Masses
from pipeline.parse.reading import BREAKS, UNSEEN

MARKS = "?？؟፧⸮\u037e"  # the last is the Greek question mark; most Greek pages write a semicolon
LONGEST_QUESTION = 300  # characters; the longest of some 3,000 seen had 214
HIGHEST_CLIMB = 40  # ancestors looked at from a question upward
HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")

_AROUND = 40  # characters of icons and numbers around a question
_PAIRED = frozenset(("details", "accordion", "tab", "definition_list"))
_HOLDING = frozenset(("summary", "button", "dt", "label"))  # what ends the climb from phrasing, as blocks do
_TOGGLES = frozenset(
    (
        "aria-expanded",
        "onclick",
        "popovertarget",
        "aria-controls",
        "data-toggle",
        "data-bs-toggle",
        "data-w-tab",
        "data-accordion-target",
    )
)


@dataclass(eq=False, slots=True)
class Unit:
    """All the nested elements that hold one question's text alone, from the innermost to the outermost.

    Units of one `key` (kind, tag and class without state words) are a family. `order` is the place of the outermost
    element in the document, `scope` that of the heading it stands under; `parts` are the elements and strings of the
    answer.
    """

    chain: list[Any]
    question: str
    kind: str
    key: tuple[str, ...]
    order: int = 0
    context: bool = False  # an FAQ is named around it
    scope: int = 0
    parts: list[Any] = field(default_factory=list)

    @property
    def top(self) -> Any:
        return self.chain[-1]

    @property
    def interactive(self) -> bool:
        """Whether markup pairs it with its answer: a reader opens it, or it is a term of a list."""
        return self.kind in _PAIRED

    @property
    def level(self) -> int:
        """Level of the heading among its elements, 0 where there is none."""
        return next((found for element in self.chain if (found := level(element))), 0)


Units = dict[Any, Unit]


class Piece(NamedTuple):
    """A text between two tags: that of an element before its first child, or what follows one."""

    text: str
    element: Any
    is_tail: bool

    @property
    def holder(self) -> Any:
        """The element that the text is in."""
        return self.element.getparent() if self.is_tail else self.element


def asked(page: Masses) -> Units:
    """The questions of the page that have a mark."""
    units: Units = {}
    greek = "α" in page.spoken and _GREEK.search(page.spoken)
    marks = (*MARKS, ";") if greek else tuple(MARKS)
    for piece in texts_with(marks, page):
        if is_marked(piece.text) and piece.element.tag not in UNSEEN:
            if (element := _asking(piece, page)) is not None:
                add(units, element, page)
            else:
                _add_line(units, piece)
    return units


def add_labelled(units: Units, page: Masses) -> None:
    """Adds what "Q:" or "Question:" stands before."""
    for piece in texts_with(_LABELS, page):
        if not _LABELLED.match(piece.text):
            continue
        element = piece.holder
        while element is not None and element.tag not in BREAKS:
            element = element.getparent()
        if element is None or element in units:
            continue
        question = question_text(element, page)
        if question and not _ANSWERED.search(question):
            if question[-1] not in ".!":
                add(units, element, page)
        elif without_prefix(piece.text):
            _add_line(units, piece)
        elif piece.element.tail:
            _add_line(units, Piece(piece.element.tail, piece.element, True))


def texts_with(words: tuple[str, ...], page: Masses) -> list[Piece]:
    """The pieces of text that hold one of the words, in document order."""
    elements, ends = page.elements, page.ends
    before, behind = page.holding(words)
    found = [((index, False, 0), page.texts[index]) for index in before]
    found += [((ends[index] - 1, True, -index), page.tails[index]) for index in behind if index]
    return [Piece(text or "", elements[-back if tail else index], tail) for (index, tail, back), text in sorted(found)]


def add(units: Units, element: Any, page: Masses) -> Unit | None:
    """Adds the unit of the question that `element` holds; None where it holds none or is a link to elsewhere."""
    question = question_text(element, page)
    if not question or not _SPOKEN.search(question):
        return None
    chain = nest(element, question, page)
    if chain[-1] in units:
        return units[chain[-1]]
    kind, carrier = _kind(chain)
    if not kind or (kind not in _PAIRED and chain[-1].tag not in BREAKS and _text_before(chain[-1])):
        return None
    key: tuple[str, ...] = (kind, carrier.tag, family_class(carrier.get("class") or ""))
    if not key[2]:
        above = chain[-1].getparent()
        key = (*key, chain[-1].tag, family_class(above.get("class") or "") if above is not None else "")
    unit = units[chain[-1]] = Unit(chain, question, kind, key)
    return unit


def add_likes(units: Units, page: Masses) -> None:
    """Adds what is made like a question but has no mark: the same tag and class, the same kind.

    Paragraphs without a class are like anything; they, and bold words without one, are questions where they begin as
    such. Of a table whose first column asks, the other cells of that column are questions too.
    """
    _add_beside(units, page)
    likes: dict[tuple[str, str], set[tuple[str, ...]]] = {}
    for unit in units.values():
        if unit.kind not in ("line", "paragraph"):
            likes.setdefault((unit.key[1], unit.key[2]), set()).add(unit.key)
    if not likes:
        return
    known = {element for unit in units.values() for element in unit.chain}
    for element in page.elements[0].iter(*{tag for tag, _ in likes}):
        keys = likes.get((element.tag, family_class(element.get("class") or "")), ())
        like = add({}, element, page) if keys and element not in known else None
        if like is None or like.key not in keys:
            continue
        if like.kind != "bold" or like.key[2] or is_worded(like.question):
            units.setdefault(like.top, like)


def _add_beside(units: Units, page: Masses) -> None:
    """Adds the paragraphs beside unclassed questions that begin as questions do and do not end as statements."""
    known = {element for unit in units.values() for element in unit.chain}
    plain = [unit for unit in units.values() if unit.kind == "paragraph" and unit.top.getparent() is not None]
    for key, holder in {(unit.key, _holder(unit.top)): None for unit in plain}:
        table = holder.tag in ("table", "tbody")
        for element in _first_cells(holder) if table else holder:
            if element in known or element.tag != key[1] or element.getprevious() in known:
                continue  # what follows a question is its answer
            like = add({}, element, page)
            if like is not None and like.key == key and (table or _begins_as_question(like.question)):
                units.setdefault(like.top, like)


def _holder(element: Any) -> Any:
    """The parent; of the first cell of a row, what holds the rows."""
    row = element.getparent()
    return row.getparent() if row.tag == "tr" and _is_question_cell(element) and row.getparent() is not None else row


def _first_cells(rows: Any) -> Iterable[Any]:
    return (row[0] for row in rows if row.tag == "tr" and len(row) and _is_question_cell(row[0]))


def _is_question_cell(cell: Any) -> bool:
    """Whether a cell is the first of two."""
    return cell.tag in ("td", "th") and cell.getprevious() is None and len(cell.getparent()) == 2


def _begins_as_question(text: str) -> bool:
    return is_worded(text) and text[-1:] not in ".!:;,…" and len(text) <= LONGEST_QUESTION // 2


def is_marked(text: str) -> bool:
    """Whether the text is a question by its marks, at its end or, in Spanish, at its start."""
    end = text.rstrip(_CLOSERS)[-2:]
    return (
        end[-1:] in _MARK_SET or text.lstrip(_OPENERS)[:1] == "¿" or (end[-1:] == ";" and _GREEK.match(end) is not None)
    )


def is_worded(text: str) -> bool:
    """Whether the text begins as questions do, in the languages of most pages."""
    return _ASKING_WORD.match(text) is not None


def question_text(element: Any, page: Masses | None = None, most: int = LONGEST_QUESTION) -> str | None:
    """The text of an element without icons, numbers and "Q:"; None where it has none or more than `most` characters.

    Of an element of `page`, it is known beforehand whether it holds too many; there what is in a `template` counts.
    """
    if next(iter(element), None) is None:  # counting children would cost their number
        text = element.text
        if not text or len(text) > most * 2 or element.tag in UNSEEN or is_decoration(text):
            return None
        text = without_prefix(text)
        return text if 0 < len(text) <= most else None
    if page is not None and (place := page.places.get(element)) is not None and page.whole[place] > most + _AROUND:
        return None
    pieces: list[str] = []
    if _gather(element, pieces, most + _AROUND, 0) < 0:
        return None
    first, last = 0, len(pieces)
    while first < last and is_decoration(pieces[first]):
        first += 1
    while last > first and is_decoration(pieces[last - 1]):
        last -= 1
    text = without_prefix("".join(pieces[first:last]))
    return text if 0 < len(text) <= most else None


def without_prefix(text: str) -> str:
    """The text without its number, "Q:" and icons, white space folded."""
    text = " ".join(text.split())
    if prefix := _PREFIX.match(text):
        text = text[prefix.end() :]
    return _SUFFIX.sub("", text) if text[-1:] in _SIGNS else text  # most have none, and the search is long


def is_decoration(piece: str) -> bool:
    """Whether a piece of text is an icon, a number, a "Q:" or the name of an icon or of what a button does."""
    text = piece.strip()
    return not text or (len(text) < _AROUND and text[-1] not in MARKS and _DECORATION.fullmatch(text) is not None)


@lru_cache(maxsize=4096)
def family_class(classes: str) -> str:
    """The classes that make a family: without words of state, numbers as one."""
    return " ".join(sorted({_DIGITS.sub("0", each) for each in classes.split() if not _STATE.match(each)}))


def level(element: Any) -> int:
    """Level of a heading, 0 for what is none."""
    tag = element.tag
    return int(tag[1]) if tag in HEADINGS else 0


def nest(element: Any, question: str, page: Masses) -> list[Any]:
    """The nested elements around and in `element` that hold the same question, from the innermost to the outermost."""
    most = len(question)
    inner: list[Any] = [element]
    while len(inner) < HIGHEST_CLIMB:
        within = (each for each in inner[-1] if isinstance(each.tag, str))
        if (below := next((each for each in within if question_text(each, page, most) == question), None)) is None:
            break
        inner.append(below)
    chain = inner[::-1]
    for above in element.iterancestors():
        if above.tag in ("body", "html", "details", "dl") or question_text(above, page, most) != question:
            break
        chain.append(above)
    return chain


# ---- helpers


def _asking(piece: Piece, page: Masses) -> Any:
    """The element that holds the whole question whose last piece that is; None in prose, scripts and links."""
    element, inner = piece.holder, None
    while element is not None and element.tag not in BREAKS and element.tag not in _HOLDING:
        if element.tag in UNSEEN:
            return None
        above = element.getparent()
        if above is None or not (inner := inner or question_text(element, page)):
            return None
        outer = question_text(above, page)
        phrase = element.tag != "a" and element.get("role") is None
        if outer != inner and not (phrase and outer and is_marked(outer) and _text_before(element)):
            break
        element, inner = above, outer
    if element is None or element.tag in UNSEEN:
        return None
    question = inner or question_text(element, page)
    return element if question and is_marked(question) else None


def _text_before(element: Any) -> bool:
    """Whether the phrase that `element` stands in began before it: it is no line of its own."""
    before = element.getprevious()
    for _ in range(HIGHEST_CLIMB):
        if before is None:
            break
        if not is_decoration(before.tail or ""):
            return True
        if before.tag in BREAKS:
            return False
        if not is_decoration(question_text(before) or ""):
            return True
        before = before.getprevious()
    above = element.getparent()
    return above is not None and not is_decoration(above.text or "")


def _add_line(units: Units, piece: Piece) -> None:
    """Adds a question that is a line of its paragraph; the line break after it stands for it."""
    before, holder = piece.element, piece.holder
    after = before.getnext() if piece.is_tail else next(iter(before), None)
    if after is None or after.tag != "br" or (piece.is_tail and before.tag != "br" and not _is_label(before)):
        return
    question = without_prefix(piece.text)
    if 0 < len(question) <= LONGEST_QUESTION and _SPOKEN.search(question):
        key = ("line", holder.tag, family_class(holder.get("class") or ""))
        units.setdefault(after, Unit([after], question, "line", key))


def _is_label(element: Any) -> bool:
    """Whether it is a "Q:" or a number at the start of its line."""
    if not is_decoration("".join(element.itertext())):
        return False
    before = element.getprevious()
    return is_decoration((element.getparent().text or "") if before is None else (before.tail or "")) and (
        before is None or before.tag == "br"
    )


def _kind(chain: list[Any]) -> tuple[str, Any]:
    """What carries a question, and which element of the chain does; an empty kind for a link to elsewhere."""
    heading = bold = label = named = None
    for element in chain:
        tag, said = element.tag, dict(element.items())
        role, named_so = said.get("role"), said.get("class")
        if tag == "summary":
            return "details", element
        if tag == "dt":
            return "definition_list", element
        if role == "tab":
            return "tab", element
        if tag == "button" or role == "button" or (tag == "label" and said.get("for")):
            return "accordion", element
        if not _TOGGLES.isdisjoint(said) or _is_named_question(element, said):
            return "accordion", element
        if tag == "a" and "href" in said:
            href = said["href"].strip()
            if href in ("", "#") or href.lower().startswith("javascript:"):
                return "accordion", element
            if not href.startswith("#"):
                return "", element
        if tag in HEADINGS or role == "heading":
            heading = element
        elif tag in ("b", "strong"):
            bold = bold if bold is not None else element
            named = element if named is None and named_so else named
        elif tag == "label":
            label = element
        elif named is None and named_so not in (None, _NO_NAME) and tag not in ("a", "em", "i", "u"):
            named = element
    if bold is not None and named is not None and bold is not named and _is_like_next(named):
        named = None  # a paragraph of the text, whose class says nothing
    if (titled := heading if heading is not None else named) is not None and _opens(chain):
        return "accordion", titled
    if _heads_component(chain[-1]):
        return "accordion", titled if titled is not None else chain[-1]
    for kind, element in (("heading", heading), ("bold", bold), ("container", named), ("label", label)):
        if element is not None and (kind != "bold" or named is None or named is element):
            return kind, element
    return "paragraph", chain[-1]


def _is_like_next(element: Any) -> bool:
    """Whether the element after it has the same tag and class."""
    after = element.getnext()
    return after is not None and after.tag == element.tag and after.get("class") == element.get("class")


def _is_named_question(element: Any, said: dict[str, str]) -> bool:
    """Whether an attribute of the page's own or the slot that it fills says that it asks or opens."""
    for name, value in said.items():
        if name.startswith("data-"):
            if _CONTROL.fullmatch(name) or _ASKED.fullmatch(value):
                return True
        elif name == "slot" and (tag := element.getparent().tag) and "-" in tag:
            return _ASKING_SLOT.fullmatch(value) is not None or (
                _TITLE_SLOT.fullmatch(value) is not None and _COMPONENT.search(tag) is not None
            )
    return False


def _heads_component(element: Any) -> bool:
    """Whether it is the first in an element of the page's own whose name says that it opens, or in a part of one."""
    before = element.getprevious()
    if before is not None and before.tag not in UNSEEN:
        return False
    above = element.getparent()
    for _ in range(2):
        if above is None:
            return False
        if "-" in above.tag:
            return _COMPONENT.search(above.tag) is not None
        above = above.getparent()
    return False


def _opens(chain: list[Any]) -> bool:
    """Whether a class names the carrier part of an accordion, which a script opens without saying so in attributes."""
    return any((classes := element.get("class")) and _ACCORDION.search(classes) for element in chain)


def _gather(element: Any, pieces: list[str], room: int, depth: int) -> int:
    """Adds the pieces of text in `element`; returns the room that is left, less than 0 where it was too small."""
    tag = element.tag
    if tag in UNSEEN or depth > HIGHEST_CLIMB:
        return room
    apart = tag in BREAKS
    if apart:
        pieces.append(" ")
    text = element.text
    if text:
        pieces.append(text)
        room -= len(text.strip())
    for child in element:
        room -= 1
        if room < 0:
            return room
        if isinstance(child.tag, str):
            room = _gather(child, pieces, room, depth + 1)
        text = child.tail
        if text:
            pieces.append(text)
            room -= len(text.strip())
    if apart:
        pieces.append(" ")
    return room


# ---- words

# as page builders name them: accordion-title, et_pb_toggle_title, collapsible__header, su-spoiler-title
_ACCORDION = re.compile(
    r"accordi[oa]n|(?:^|[\s_-])(?:toggle|collaps(?:e|ible)|expand(?:er|able)|spoiler)(?=[\s_-]|$)", re.I
)
_NO_NAME = "framer-text"  # what one builder calls every text, as good as no class
_LABELS = ("Q:", "Q.", "uestion:")
_LABELLED = re.compile(r"\s*Q(?:uestion)?\s*+(?:\d{1,3}\s*+)?[.:]")
_ANSWERED = re.compile(r"\bA(?:nswer)?\s*[.:]\s")  # then the element holds more than a question
_COMPONENT = re.compile(r"(?:^|-)(?:accordion|faq|details|disclosure|collapsible|collapse|expander|expandable|toggle)")
_CONTROL = re.compile(
    r"data-(?:control|(?:.+-)?(?:(?:accordion|toggle|collapse|expander|faq)-?(?:header|title|trigger|button)|question))"
)
_ASKED = re.compile(
    r"question|(?:faqs?|accordion|toggle|collaps(?:e|ible)|expander)[-_ ]?(?:item[-_ ]?)?"
    r"(?:question|title|header|heading|trigger|button|label)",
    re.I,
)
_ASKING_SLOT = re.compile(r"(?:.*-)?(?:q|question|summary)", re.I)
_TITLE_SLOT = re.compile(r"(?:.*-)?(?:title|heading|headline|header|label|trigger|toggle)", re.I)
_SPOKEN = re.compile(r"[^\W\d_]{2}|[぀-ヿ一-鿿가-힯]")
_DIGITS = re.compile(r"\d+")
_GREEK = re.compile(r"[α-ωά-ώΑ-Ω];")
_CLOSERS = " \t\r\n\xa0\"'”’»)]*_"
_OPENERS = " \t\r\n\xa0\"'“‘«(["
_MARK_SET = frozenset(MARKS)
_ASKING_WORD = re.compile(
    r"(?:how|what|why|when|where|who|whom|whose|which|can|could|do|does|did|is|are|was|were|will|would|should|shall|"
    r"may|must|has|have|had|wie|was|warum|wann|wo|wer|welche[rsn]?|kann|ist|sind|gibt|darf|muss|comment|pourquoi|"
    r"quand|où|qui|que|quel(?:le)?s?|est-ce|combien|peut-on|cómo|qué|cuándo|dónde|quién|cuáles?|cuántos?|puedo|es|"
    r"come|cosa|perché|quando|dove|chi|quale|quanto|posso|como|quem|qual|onde|hoe|wat|waarom|wanneer|waar|welke?|"
    r"jak|co|dlaczego|kiedy|gdzie|czy|как|что|почему|когда|где|кто|можно|hur|vad|varför|när|hvordan|hvad|hvorfor)"
    r"(?!\w)",
    re.I,
)
_STATE = re.compile(
    r"^(?:is-|has-|js-|w--|aos-|animate|fade|[mp][tb]-)|^(?:active|open|opened|closed|collapsed?|expanded|show|shown|"
    r"hidden|current|selected|first|last|odd|even|wow|reveal|revealed|visible|in-view)$",
    re.I,
)
_DECORATION = re.compile(
    r"[\W\d_]*|(?:q|question|f|p)\s*\d{0,3}\s*[.:)/]?|(?:expand|keyboard|chevron|arrow|unfold)_\w+|add|remove|"
    r"(?:toggle|expand|collapse|open|close|show|hide|view|see)(?: (?:the )?(?:answer|more|details|all|item|section))?",
    re.I,
)
_PREFIX = re.compile(
    r"^(?:(?:q(?:uestion)?|frage|pregunta|f)\s*\d{0,3}\s*[.:)]\s*|\(?\d{1,3}\s*[.):/](?!\d)\s*|\d{1,3}\s*[-–—|]\s+|"
    r"[-–—•▸►▶▾▼›»✓✔+#]+\s*)+",
    re.I,
)
_SIGNS = "–—+×✕✖▸►▶▾▼▲⌄˅›»↓→-"
_SUFFIX = re.compile(rf"(?<=[^\s{_SIGNS}])[\s{_SIGNS}]+$")
