"""Bare text becomes lines as their writer meant them: the first step of reading structure out of plain text.

Enters: decoded text in any of the shapes it comes in. Leaves: its lines in order with what their layout says: blank
lines before, indentation, list marker, heading underline, quotation. Lines that were broken to fit a page are whole
again, invisible characters are gone. Nothing visible is lost but underlines, rules and quotation signs.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal, NamedTuple

MarkerKind = Literal["bullet", "decimal", "outline", "letter", "roman"]

_TAB = 4  # columns
_PAGE_BREAK = 2  # blank lines that a form feed or a rule stands for
_LONGEST_WRAP = 125  # columns; mail wraps at 72, html2text at 78, pages of PDF at 60 to 105, editors at 120
_SHORTEST_WRAP = 40
_FULL_SHARE = 0.4  # of the lines with one below, that end where its first word would not have fitted
_RUNNING_SHARE = 0.2  # of them, that also end inside a sentence
_SLACK = 0.84  # of the width that a broken line fills at least; proportional type is ragged
_UNBROKEN_SHARE = 0.03  # of the lines, at most, that are wider: links and rows that the wrapping left alone aside
_LOOKED_AT = 2000  # lines that tell the habits of a text


class Marker(NamedTuple):
    """What stands before a list item: as a reader sees it, its kind, and its place where it counts."""

    text: str
    kind: MarkerKind
    number: int | None = None


@dataclass(slots=True)
class Line:
    """One line. `text` is folded and has no marker; `level` is that of an underlined or #-marked heading.

    A `row` is one of a table, its cells parted by bars, tabs or wide gaps, or a list that runs on in one line.
    """

    text: str
    blanks: int = 0
    indent: int = 0
    marker: Marker | None = None
    level: int | None = None
    quoted: bool = False
    row: bool = False


def read_lines(source: str) -> list[Line]:
    """The lines of `source` in order, in time linear in its length."""
    lines = _layout(_visible(source))
    _unquote(lines)
    lines = list(_underlined(lines))
    _find_rows(lines)
    lines = _unwrapped(lines)
    for line in lines:
        if line.level is None and not line.row:
            line.row = _runs_in(line.text)
            if not line.row:
                line.marker, line.text = _marker(line.text, line.indent)
    _believe_counting(lines)
    return [line for line in lines if line.text]


# ---------------------------------------------------------------- characters and line ends
_LINE_ENDS = re.compile("\r\n|[\r\x0b\x85\u2028\u2029]")
_INVISIBLE = re.compile("[\x00\u200b\u2060\ufeff\u00ad\u200e\u200f\u202a\u202b\u202c\u202d\u202e\ufffc]+")


def _visible(source: str) -> str:
    source = _LINE_ENDS.sub("\n", source).replace("\f", "\n" * (_PAGE_BREAK + 1))
    return _INVISIBLE.sub("", source)


def _layout(source: str) -> list[Line]:
    """Lines that hold something, not yet folded, with the blank lines before them."""
    lines, blanks = [], 0
    for raw in source.split("\n"):
        text = raw.strip()
        if not text:
            blanks += 1
            continue
        lead = raw[: len(raw) - len(raw.lstrip())]
        lines.append(Line(text, blanks, len(lead.expandtabs(_TAB)) if lead else 0))
        blanks = 0
    if lines:
        lines[0].blanks = 0
    return lines


# ---------------------------------------------------------------- quotation
_QUOTE = re.compile(r"(?:> ?){1,8}(?=\S|$)")


def _unquote(lines: list[Line]) -> None:
    """Takes the signs of quoted mail away; a text that is quoted throughout is not a quotation."""
    signs = [_QUOTE.match(line.text) for line in lines]
    count = sum(1 for sign in signs if sign)
    if count < 2:
        return
    whole = count > 0.8 * len(lines)
    kept: list[Line] = []
    blanks = 0
    for line, sign in zip(lines, signs, strict=True):
        if sign:
            line.text = line.text[sign.end() :].strip()
            line.quoted = not whole
        if line.text:
            line.blanks += blanks
            blanks = 0
            kept.append(line)
        else:
            blanks += line.blanks + 1
    lines[:] = kept


# ---------------------------------------------------------------- headings that say so, rules
_UNDERLINE = re.compile(r"(=|-|~|\^|\*|_|#)\1{2,}$")
_RULE = re.compile(r"(?:[-=_*~#─━═—–·•.+<>oO] ?){3,}$|(?=[-|:+= ]*+$).*?(?:---|===)")
_NUMBER_SIGNS = re.compile(r"(#{1,6})\s+(?=\S)")
_BOLD = re.compile(r"(\*\*|__)(?=\S)(.{1,200}?)(?<=\S)\1$")
_UNDERLINED_LEVELS = {"=": 1, "#": 1, "*": 1, "-": 2, "~": 3, "^": 3, "_": 2}


def _underlined(lines: Sequence[Line]) -> Iterator[Line]:
    """Headings with an underline or number signs know their level; rules become blank lines."""
    pending: Line | None = None
    blanks = 0
    for line in lines:
        under = _UNDERLINE.match(line.text)
        if (
            under
            and pending
            and not line.blanks
            and 0.5 * len(pending.text) <= len(line.text) <= 120
            and _titular(pending.text)
        ):
            pending.level = _UNDERLINED_LEVELS[under[1]]
            blanks = 1
            continue
        if _RULE.match(line.text) and len(line.text) > 2:
            if "|" not in line.text:  # that is the rule under the head of a table
                blanks = max(blanks, _PAGE_BREAK)
            continue
        if pending:
            yield pending
        line.blanks = max(line.blanks, blanks)
        blanks = 0
        signs = _NUMBER_SIGNS.match(line.text)
        if signs and len(line.text) <= 200:
            line.level = len(signs[1])
            line.text = line.text[signs.end() :].rstrip("# ").strip() or line.text
        elif bold := _BOLD.match(line.text):
            line.text = bold[2]
        pending = line
    if pending:
        yield pending


def _titular(text: str) -> bool:
    return len(text) <= 100 and not text.endswith((".", ",", ";"))


# ---------------------------------------------------------------- tables
_BARS = re.compile(r"\s?\|\s?")
_GAPS = re.compile(r"\t+| {3,}")


def _find_rows(lines: Sequence[Line]) -> None:
    """Marks rows of tables: lines in bars, neighbours that bars, tabs or wide gaps cut into cells."""
    cells = [_cells(line.text) if line.level is None else 1 for line in lines]
    for index, line in enumerate(lines):
        above = cells[index - 1] if index and not line.blanks else 0
        below = cells[index + 1] if index + 1 < len(lines) and not lines[index + 1].blanks else 0
        barred = cells[index] > 1 and line.text[0] == line.text[-1] == "|"
        line.row = barred or (cells[index] > 2 and max(above, below) > 1)
    for before, line in pairwise(lines):  # what lacks a cell, or fills its own up to the next
        line.row = line.row or (before.row and not line.blanks and line.level is None and _is_gapped(line.text))
    for line, after in pairwise(reversed(lines)):
        after.row = after.row or (line.row and not line.blanks and after.level is None and _is_gapped(after.text))


def _is_gapped(text: str) -> bool:
    return "  " in text or "\t" in text or "|" in text


def _cells(text: str) -> int:
    if "|" in text:
        return len(_BARS.findall(text)) + 1
    return len(_GAPS.findall(text)) + 1 if "\t" in text or "   " in text else 1


# ---------------------------------------------------------------- lines broken to fit a page
_HYPHENATED = re.compile(r"[^\W\d_]{2,}[-‐]$")
_PREFIXES = """self well non long short high low anti post pre half all cross ex mid multi off on over part quasi re
    semi sub un under up co de extra inter intra one two three four five six seven eight nine ten twenty thirty forty
    fifty sixty seventy eighty ninety first second third evidence drug dose age time"""
_KEPT_PREFIXES = frozenset(_PREFIXES.split())


def _unwrapped(lines: list[Line]) -> list[Line]:
    width = _wrap_width(lines)
    if width is None:
        for line in lines:
            line.text = " ".join(line.text.split())
        return lines
    compounds = {word.lower() for line in lines[:_LOOKED_AT] for word in re.findall(r"\b\w++-\w+", line.text)}
    whole: list[Line] = []
    parts: list[str] = []
    before: Line | None = None
    hanging: int | None = None  # indentation of the marker that the whole line began with
    for line in lines:
        if before is not None and _goes_on(before, line, width, hanging):
            _join(parts, line.text, compounds)
        else:
            if whole:
                whole[-1].text = " ".join(" ".join(parts).split())
            parts = [line.text]
            whole.append(Line("", line.blanks, line.indent, None, line.level, line.quoted, line.row))
            hanging = line.indent if _marker(line.text, line.indent)[0] is not None else None
        before = line
    if whole:
        whole[-1].text = " ".join(" ".join(parts).split())
    return whole


def _wrap_width(lines: Sequence[Line]) -> int | None:
    """The width that lines were broken at; None where each line is whole.

    Where lines are broken, most that have a neighbour below end because its first word had no room.
    """
    habits = [line for line in lines[:_LOOKED_AT] if not line.row]
    lengths = sorted(line.indent + len(line.text) for line in habits)
    narrow = lengths[: bisect_right(lengths, _LONGEST_WRAP)]
    unbroken = sum(1 for line in habits if len(line.text) > _LONGEST_WRAP and "](" not in line.text)
    if len(narrow) < 4 or unbroken > _UNBROKEN_SHARE * len(habits):
        return None
    width = narrow[int(0.98 * (len(narrow) - 1))]
    if width < _SHORTEST_WRAP:
        return None
    beside = [(one, other) for one, other in pairwise(habits) if not other.blanks and not _marker(other.text, 0)[0]]
    full = [(one, other) for one, other in beside if _is_full(one, other, width)]
    running = [
        1 for one, other in full if one.text[-1] not in ".!?:" and (other.text[0].islower() or one.text[-1] == ",")
    ]
    return (
        width if len(full) >= _FULL_SHARE * len(beside) and len(running) >= _RUNNING_SHARE * len(beside) > 0 else None
    )


def _is_full(line: Line, following: Line, width: int) -> bool:
    word = following.text.split(None, 1)[0]
    return line.indent + len(line.text) + 1 + len(word) > _SLACK * width


def _goes_on(line: Line, following: Line, width: int, hanging: int | None) -> bool:
    """True where `following` is the rest of a broken line."""
    if following.blanks or following.level is not None or line.level is not None or following.quoted != line.quoted:
        return False
    if line.row or following.row:
        return False
    marked = _marker(following.text, following.indent)[0] is not None
    running = following.text[0].isdigit() and line.text[-1] not in ".:;," and following.indent <= line.indent
    if marked and not (running and _is_full(line, following, width)):
        return False
    if hanging is not None and following.indent > hanging + 1:
        return True
    if following.indent > line.indent + 1:
        return False
    if _is_full(line, following, width):
        return True
    # a short line inside a paragraph: a word of the text that had been longer
    return following.text[0].islower() and line.text[-1] not in ".!?:" and len(line.text) > 0.6 * width


def _join(parts: list[str], text: str, compounds: set[str]) -> None:
    """Adds a broken line's rest; a hyphen that the line break put in goes."""
    last = parts[-1]
    broken = _HYPHENATED.search(last[-40:])
    if not broken or not text[0].islower():
        parts.append(text)
        return
    stem, rest = broken[0][:-1].lower(), re.match(r"\w+", text)
    keeps = stem in _KEPT_PREFIXES or (rest is not None and f"{stem}-{rest[0].lower()}" in compounds)
    parts[-1] = (last if keeps else last[:-1]) + text


# ---------------------------------------------------------------- markers
_EMBLEMS = "➤➢➔►▶▸✓✔☑✅✗✘❌★☆⭐👉🔹🔸"  # before headings and buttons too: markers in company alone
_DASHES = "—–"  # before the name of who is quoted too
_DOTS = "•◦▪▫●○■□‣⁃∙·◆◇❖\uf0b7\uf0a7\uf076\uf0d8⚫⬤"
_BULLETS = _DOTS + _EMBLEMS
_BULLET = re.compile(
    rf"([{_BULLETS}]\ufe0f?)(?:\s+[-–*](?=\s))?"
    rf"(?:\s*(?=[^\W_]|[\"'“‘(¿¡$£€<*\[])|(?<=[{_DOTS}])\s+(?=\S))"  # an icon or a sign may follow a dot
)
_SIGN = re.compile(r"([-–—*+»›→^~])\s+(?=\S)")
_OPEN = re.compile(r"([o§])\s+(?=\S)")  # of word processors; only where it is indented
_DECIMAL = re.compile(
    r"(?!\(\d{3}\)\s?\d{3}[ .–-]\d)([(\[]?(\d{1,3})[.)\]]|#(\d{1,3})[.:)]?)(?:\s+(?=\S)|(?=[A-Z][a-z]))"
)
_OUTLINE = re.compile(r"(\d{1,2}(?:\.\d{1,2}){1,4}\.?)\s+(?:(?=[A-Z\"“])|(?<=\d\.\d\.\d\s)(?=\w))")
_LETTER = re.compile(r"(\(?([a-zA-Z])[.)])\s+(?=\S)")
_ROMAN = re.compile(r"(\(?([ivxIVX]{1,5})[.)])\s+(?=\S)")
_ROMAN_DIGITS = {"i": 1, "v": 5, "x": 10}


def _runs_in(text: str) -> bool:
    """True for a line of several bullets, "• this • that": a list that its writer set as a paragraph."""
    return text[:1] in _BULLETS and f" {text[:1]} " in text


def _marker(text: str, indent: int) -> tuple[Marker | None, str]:
    """The marker that a line starts with, and the rest."""
    found = _BULLET.match(text) or _SIGN.match(text) or (_OPEN.match(text) if indent else None)
    if found:
        return Marker(found[1], "bullet"), text[found.end() :]
    if found := _OUTLINE.match(text):
        return Marker(found[1], "outline"), text  # the number is part of what it numbers
    if found := _DECIMAL.match(text):
        return Marker(found[1], "decimal", int(found[2] or found[3])), text[found.end() :]
    if found := _ROMAN.match(text):
        return Marker(found[1], "roman", _roman(found[2].lower())), text[found.end() :]
    if found := _LETTER.match(text):
        return Marker(found[1], "letter", ord(found[2].lower()) - 96), text[found.end() :]
    return None, text


def _roman(digits: str) -> int:
    values = [_ROMAN_DIGITS[digit] for digit in digits]
    return sum(-one if one < other else one for one, other in zip(values, [*values[1:], 0], strict=True))


_COMPANY = 3  # lines between two emblems of one list
_NEAR = 12  # lines between two markers that count on from each other


def _believe_counting(lines: Sequence[Line]) -> None:
    """Letters and roman numbers are markers only where they count: "A. Ruiz" and "I. The trial" are text.

    A tick, a star or a long dash is one where another stands near.
    """
    wanted = [index for index, line in enumerate(lines) if line.marker and line.marker.kind in ("letter", "roman")]
    for index in wanted:  # a roman i, v, x may be a letter: h, i, j
        marker = lines[index].marker
        letter = _LETTER.match(f"{marker.text} .") if marker else None
        if marker and marker.kind == "roman" and letter and not _counts(lines, index):
            lines[index].marker = Marker(marker.text, "letter", ord(letter[2].lower()) - 96)
    alone = [index for index, line in enumerate(lines) if line.marker and _is_alone(lines, index)]
    doubtful = [*alone, *(index for index in wanted if not _counts(lines, index))]
    for index in doubtful:
        marker = lines[index].marker
        if marker:
            lines[index].text = f"{marker.text} {lines[index].text}"
            lines[index].marker = None


def _is_alone(lines: Sequence[Line], index: int) -> bool:
    marker = lines[index].marker
    if marker is None or marker.text[0] not in _EMBLEMS + _DASHES:
        return False
    near = lines[max(0, index - _COMPANY) : index + _COMPANY + 1]
    return sum(1 for line in near if line.marker and line.marker.text == marker.text) < 2


def _counts(lines: Sequence[Line], index: int) -> bool:
    """True where a line near by has the marker that comes before or after this one."""
    own = lines[index].marker
    if own is None or own.number is None:
        return False
    for other in lines[max(0, index - _NEAR) : index + _NEAR + 1]:
        near = other.marker
        if near and near.kind == own.kind and near.number is not None and abs(near.number - own.number) == 1:
            return near.text.strip("()")[-1:] == own.text.strip("(")[-1:] or near.text[-1] == own.text[-1]
    return False
