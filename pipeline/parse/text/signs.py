"""The signs by which a line of bare text shows what it is: its own look, its neighbours', the habits of the text.

Enters: lines. Leaves: for each line the names of the signs it shows, which `weights` weighs. Every sign can be
seen by a reader; none names a topic.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from pipeline.article import Role
from pipeline.parse.roles import role_of
from pipeline.parse.text.lines import Line

_WORD_STEPS = (1, 2, 3, 4, 6, 9, 13, 18, 26, 40)
_LOOKED_AT = 400  # characters of a line; the look of a longer one is that of its beginning
_INSERTS = 3  # credits or advertisements in a row, at most, that are looked past
_SHORT = 14  # words of a title or label


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


_QUESTION_WORDS = _words(
    """what how why when where who which whose can could do does did is are was were will would should may must am has
    have need qué cómo por cuándo cuál dónde quién puedo puede es son was wie warum wann wer welche kann ist sind
    comment pourquoi quand quel quelle est puis-je peut-on"""
)
_VERBS = _words(
    """is are was were be been has have had will would can could may might should must does do did isn't aren't don't
    doesn't can't won't it's you're we're they're there's that's you'll we'll"""
)
_BIDS = _words(
    """book get schedule call learn view see read explore contact start try download join shop buy order request find
    discover visit watch check take subscribe register apply claim send speak talk message enquire browse meet choose
    compare ask let email go open click add share follow donate become create sign"""
)
_DETERMINERS = _words("the a an our your my their this these those his her its each every some all")
_PRONOUNS = _words("i we you he she they it there that who yes no and but so if when while as because for in on")
_SMALL = _words("a an and as at but by for from in into is nor of on or over per the to up via vs with you your")
_ANNOUNCED = re.compile(
    r"\b(?:following|include|includes|including|such as|these|below|as follows|(?:two|three|four|five|six|seven|eight"
    r"|nine|ten|\d+|several|some|many|few|common|main|key) (?:\w+ ){0,3}(?:are|include|reasons|ways|signs|symptoms"
    r"|steps|tips|types|things|factors|causes|benefits|options|effects|points|questions|examples|kinds|stages"
    r"|ingredients|methods|forms|rules|facts|ideas|foods|exercises|strategies|techniques))\b",
    re.I,
)
_FAQ = re.compile(
    r"\bf\.?a\.?q\.?s?\b|\b(?:frequently|commonly|most|often)[ -]asked\b|\bcommon questions\b|"
    r"\bquestions?\b.{0,20}\banswer|\bq ?& ?a\b|\banswers to\b"
    r"|^(?:your |related |more |common |patient |popular )?questions\b.{0,30}$"
    r"|\bpeople also ask\b|\bpreguntas frecuentes\b|\bhäufige fragen\b|\bquestions fréquentes\b|\bdomande frequenti\b",
    re.I,
)
ICON_NAME = re.compile(r"\s+(?:[a-z]+_[a-z_]+|add|remove)$")
"""The name that an icon font leaves in the text: "expand_more"."""
_CAPTION = re.compile(r"^(?:fig(?:ure)?\.?|table|chart|photo|image|exhibit|box|source)\b ?\w{0,4}\d{0,3}\b", re.I)
_CODE = re.compile(r"^(?:[$#>%] |[a-z_.]+\(|<\w+)|[{}]|\(\)|;$|=>|\s=\s|::")
_NUMERIC = re.compile(r"[\d\s.,:;/%$€£+()×x~<>–—-]+[a-z%+]{0,3}$", re.I)
_CONTACT = re.compile(
    r"\S@\S+\.\w|https?://|www\.|\b\w+\.(?:com|org|net|gov|co)\b|\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}|\+\d{2}"
)
_ADDRESS = re.compile(
    r"\b\d{1,5} (?:\w+ ){1,3}(?:st|street|ave|avenue|rd|road|blvd|drive|dr|lane|way|suite)\b|\b[A-Z]{2} \d{5}\b", re.I
)
_TIME = re.compile(r"\b\d{1,2}(?::\d\d)? ?[ap]\.?m\b|\b(?:mon|tue|wed|thu|fri|sat|sun)\w* ?[-–:]", re.I)
_PRICE = re.compile(r"[$€£]\s?\d|\d ?%")
_SENTENCES = re.compile(r"[.!?][\"'”’)]? +[\"'“‘(]?[A-Z0-9]")
_LEAD = re.compile(r"[^.!?:—–]{2,60}(?::| [—–-]) \S")
_PERSON = re.compile(r"(?:Dr\.? )?[A-Z][\w'’-]+ (?:[A-Z]\. ?)?[A-Z][\w'’.-]+(?:,? [A-Z][A-Za-z.]{1,5})*$")
_STEP = re.compile(
    r"(?:step|phase|stage|part|chapter|section|week|day|tip|reason|module|lesson|level|tier|option|myth|fact|rule|no"
    r"|q)\.? ?#?\d|^0\d\b",
    re.I,
)
_ZEROED = re.compile(r"0\d\b")


@dataclass(slots=True)
class Look:
    """What is seen of a line alone."""

    words: int
    end: str
    shape: str
    signs: list[str] = field(default_factory=list)
    role: Role | None = None
    first: str = ""
    key: str = ""
    asks: bool = False


def looks(lines: Sequence[Line]) -> list[Look]:
    """The look of each line."""
    return [_look(line) for line in lines]


def is_faq_title(text: str) -> bool:
    """True for a line that announces questions with their answers."""
    return len(text) <= 100 and _FAQ.search(text) is not None


def _look(line: Line) -> Look:
    text = line.text[:_LOOKED_AT]
    words = text.split()
    count = len(words) if len(line.text) <= _LOOKED_AT else len(words) + (len(line.text) - _LOOKED_AT) // 6
    bare = ICON_NAME.sub("", line.text[-40:]).rstrip("\"'”’)]* +▾▼▲›»→↓⌄＋✕×-")
    end = _end(bare)
    first = words[0].strip("\"'“‘(¿¡*").lower() if words else ""
    role = role_of(line.text) if line.marker is None or count <= 6 else None
    look = Look(count, end, "", [], role, first, line.text.lower() if count <= 20 else "", end == "?")
    sentences = _SENTENCES.search(text) is not None
    look.shape = _shape(line, look, sentences)
    look.signs = [f"words:{bisect_right(_WORD_STEPS, count)}", f"end:{end}", *_own(line, look, words, text, sentences)]
    return look


def _end(bare: str) -> str:
    last = bare[-1:]
    if bare.endswith(("...", "…")):
        return "…"
    if last in ".?!:,;。？！：":
        return {"。": ".", "？": "?", "！": "!", "：": ":"}.get(last, last)
    return "word" if last.isalpha() else "digit" if last.isdigit() else "sign"


def _shape(line: Line, look: Look, sentences: bool) -> str:
    """What a neighbour sees of a line at a glance."""
    if line.level is not None:
        return "titled"
    if line.marker is not None:
        return f"{line.marker.kind}{'-long' if look.words > _SHORT or sentences else ''}"
    if look.role is not None and look.words <= 25:
        return "role"
    if look.words > 25 or (sentences and look.words > 9):
        return "prose"
    if look.end in ".!…;" and look.words > 3:
        return "sentence"
    if look.end == "?":
        return "asks"
    if look.end == ":":
        return "colon"
    if _NUMERIC.match(line.text):
        return "number"
    if look.words <= _SHORT:
        return "tiny" if look.words <= 3 else "short"
    return "middle"


def _own(line: Line, look: Look, words: list[str], text: str, sentences: bool) -> list[str]:
    signs = [f"shape:{look.shape}"]
    letter = text[:1]
    signs.append(
        "start:"
        + ("upper" if letter.isupper() else "lower" if letter.islower() else "digit" if letter.isdigit() else "sign")
    )
    short = look.words <= 20
    long_words = [word for word in words if word[:1].isalpha() and word.lower() not in _SMALL]
    if short and long_words:
        capitals = sum(1 for word in long_words if word[0].isupper())
        if (
            sum(1 for character in text if character.isupper()) > 0.7 * sum(1 for c in text if c.isalpha())
            and len(text) > 3
        ):
            signs.append("case:all")
        elif capitals == len(long_words) and len(long_words) > 1:
            signs.append("case:title")
        elif capitals >= 0.6 * len(long_words) and len(long_words) > 2:
            signs.append("case:mostly")
        elif len(long_words) > 1:
            signs.append("case:sentence")
    lowered = [word.lower().strip(",.;:!?") for word in words]
    if look.first in _QUESTION_WORDS:
        signs.append("first:asks" + ("?" if look.asks else ""))
    elif look.first in _BIDS:
        signs.append("first:bid" + (":tiny" if look.words <= 4 else ""))
    elif look.first in _DETERMINERS:
        signs.append("first:determiner")
    elif look.first in _PRONOUNS:
        signs.append("first:pronoun")
    elif look.first.endswith("ing"):
        signs.append("first:ing")
    if short:
        if any(word in _VERBS for word in lowered):
            signs.append("has:verb")
        if any(word in ("you", "your", "you're", "we", "our", "us", "my", "i") for word in lowered):
            signs.append("has:us")
        if any(word in ("now", "today", "here", "free") for word in lowered[-2:]):
            signs.append("has:now")
    if short:
        has = set(text)
        signs += [
            name
            for name, needed, pattern in _PATTERNS
            if (needed is None or not needed.isdisjoint(has)) and pattern.search(text)
        ]
    if sentences:
        signs.append("sentences")
    if line.level is not None:
        signs.append("titled")
    if line.marker is not None:
        signs.append(f"marker:{line.marker.kind}")
        signs.append(f"marker:{line.marker.kind}:{'long' if look.words > _SHORT else 'short'}:{look.end}")
    if look.role is not None:
        signs.append(f"role:{look.role}")
    if line.indent >= 2:
        signs.append("indented")
    if line.quoted:
        signs.append("quoted")
    return signs


_DIGITS = "0123456789"
_PATTERNS: tuple[tuple[str, frozenset[str] | None, re.Pattern[str]], ...] = (
    ("faq", None, _FAQ),
    ("caption", None, _CAPTION),
    ("edit-link", frozenset("]"), re.compile(r"\[ ?edit ?\]$")),
    ("code", frozenset("$#>%(<{};="), _CODE),
    ("numeric", None, _NUMERIC),
    ("contact", frozenset(f"@./{_DIGITS}"), _CONTACT),
    ("address", frozenset(_DIGITS), _ADDRESS),
    ("time", frozenset(f"-–:{_DIGITS}"), _TIME),
    ("price", frozenset(_DIGITS), _PRICE),
    ("lead", frozenset(":—–-"), _LEAD),
    ("person", None, _PERSON),
    ("step", frozenset(_DIGITS), _STEP),
    ("dots", frozenset("·•|/»›>"), re.compile(r" [·•|/»›>] |//")),
    ("arrow", frozenset("→↗»›"), re.compile(r"[→↗»›]\s*$")),
    ("quotes", frozenset('"”’'), re.compile(r"^[\"“‘].*[\"”’]$")),
    ("symbol", None, re.compile(r"[\u2190-\u2bff\U0001f000-\U0001faff]")),
    ("comma", frozenset(","), re.compile(r", ")),
    ("colon-in", frozenset(":"), re.compile(r": ")),
    ("dash-in", frozenset("—–-"), re.compile(r" [—–-] ")),
)
"""Signs of a short line: name, the characters of which it must have one (None for any), what is found in it."""


# ---------------------------------------------------------------- neighbours and habits
def signs(lines: Sequence[Line], seen: Sequence[Look]) -> list[list[str]]:
    """For each line the names of the signs that it shows, its neighbours and the habits of the text included."""
    repeated = Counter(look.key for look in seen if look.key)
    spaced = sum(1 for line in lines if line.blanks)
    habit = "tight" if spaced < 0.2 * len(lines) else "blank"
    loose = spaced >= 0.96 * (len(lines) - 1)  # every line stands alone: items too
    runs = _runs(lines, seen)
    announced = _announced(lines, seen)
    result = []
    edge = Look(0, "edge", "edge")
    density = _density(seen)
    for index, (line, look) in enumerate(zip(lines, seen, strict=True)):
        before = seen[index - 1] if index else edge
        before2 = seen[index - 2] if index > 1 else edge
        following = _beyond_inserts(seen, index + 1)
        after = seen[following] if following < len(seen) else edge
        after2 = seen[following + 1] if following + 1 < len(seen) else edge
        gap = _gap(line.blanks, habit)
        gap_after = _gap(lines[index + 1].blanks, habit) if index + 1 < len(lines) else "edge"
        own = look.shape
        names = [
            *look.signs,
            f"gap:{gap}",
            f"gap:{gap}|{gap_after}",
            f"{own}|gap:{gap}|{gap_after}",
            f"before:{before.shape}",
            f"after:{after.shape}",
            f"{own}<{before.shape}",
            f"{own}>{after.shape}",
            f"{own}>{after.shape}>{after2.shape}",
            f"{own}<{before.shape}<{before2.shape}",
            f"{before.shape}<{own}>{after.shape}",
            f"{own}:{look.end}|{habit}",
            f"{own}|{density}",
            f"{before.shape}<{own}>{after.shape}|{density}" if look.words <= _SHORT else "",
            f"{own}:{bisect_right(_WORD_STEPS, look.words)}>{after.shape}",
            f"{own}:{bisect_right(_WORD_STEPS, look.words)}<{before.shape}",
        ]
        if look.words <= _SHORT:
            names.extend(_beside_lengths(look, before, after))
        if loose:
            names += [
                f"loose|{own}",
                f"loose|{before.shape}<{own}>{after.shape}",
                f"loose|announced:{announced[index]}|{own}",
            ]
        if index < 3:
            names.append(f"place:{index}")
        if index >= len(seen) - 2:
            names.append("place:last")
        if look.key and repeated[look.key] > 1:
            names.append(f"repeated|{own}")
            names.append(f"repeated:{min(repeated[look.key], 4)}")
        if look.words <= _SHORT and look.words > 1:
            names.extend(_echoes(look, before, after))
        run = runs[index]
        if run:
            length, place = run
            names.append(f"run:{min(length, 6)}:{habit}")
            names.append(f"run:{place}:{habit}")
        if announced[index]:
            names.append(f"announced:{announced[index]}")
            names.append(f"announced|{own}|{gap}")
            names.append(f"announced|{_opening(line)}{_opening(lines[index - 1])}|{after.shape}")
        names.extend(_alike(seen, index))
        result.append(names)
    return result


def _beyond_inserts(seen: Sequence[Look], index: int) -> int:
    """The place of the next line that is no credit or advertisement: a picture may stand under a heading."""
    for place in range(index, min(index + _INSERTS, len(seen))):
        if seen[place].role not in ("image_credit", "sponsored_content"):
            return place
    return index


def _opening(line: Line) -> str:
    letter = line.text[:1]
    return "a" if letter.islower() else "A" if letter.isupper() else "-"


def _gap(blanks: int, habit: str) -> str:
    return habit if blanks == (0 if habit == "tight" else 1) else "0" if not blanks else "2"


def _density(seen: Sequence[Look]) -> str:
    """How much of a text is short lines: an article has few, a page of cards and buttons many."""
    short = sum(1 for look in seen if look.words <= _SHORT and look.end != ".")
    return f"dense{int(4 * short / max(1, len(seen)))}"


def _beside_lengths(look: Look, before: Look, after: Look) -> list[str]:
    """A label above a heading is shorter than it; what follows a heading is longer, a card's text less so."""
    names = []
    if after.shape in ("prose", "sentence", "middle"):
        names.append(f"over:{bisect_right((8, 15, 25, 40, 70), after.words)}")
    if before.shape in ("tiny", "short", "asks"):
        names.append(f"than-before:{_compared(look.words, before.words)}")
    if after.shape in ("tiny", "short", "asks"):
        names.append(f"than-after:{_compared(look.words, after.words)}")
    return names


def _compared(one: int, other: int) -> str:
    return "longer" if one > other + 1 else "shorter" if one < other - 1 else "alike"


def _echoes(look: Look, before: Look, after: Look) -> list[str]:
    """Buttons and eyebrows say again what stands beside them."""
    names = []
    if before.key and before.key in look.key:
        names.append("echo:before")
    if after.key and after.key in look.key:
        names.append("echo:after")
    return names


def _runs(lines: Sequence[Line], seen: Sequence[Look]) -> list[tuple[int, str] | None]:
    """Runs of lines without a blank between that are neither prose nor roles: length and place in it."""
    result: list[tuple[int, str] | None] = [None] * len(lines)
    start = 0
    for index in range(1, len(lines) + 1):
        if index < len(lines) and not lines[index].blanks and _listable(seen[index]) and _listable(seen[index - 1]):
            continue
        length = index - start
        if length > 1:
            for place in range(start, index):
                name = "first" if place == start else "last" if place == index - 1 else "inner"
                result[place] = (length, name)
        start = index
    return result


def _listable(look: Look) -> bool:
    return look.shape in ("tiny", "short", "middle", "sentence", "number", "colon", "asks") or look.shape.startswith(
        ("bullet", "decimal", "letter", "roman", "outline")
    )


def _announced(lines: Sequence[Line], seen: Sequence[Look]) -> list[str]:
    """For each line after one that announces a list, how: by a colon or by its words; until prose ends it."""
    result = [""] * len(lines)
    current, count = "", 0
    for index, look in enumerate(seen):
        if index and current:
            if look.shape in ("prose", "titled", "asks") or count > 30:
                current = ""
            else:
                result[index] = f"{current}{'' if count else ':first'}"
                count += 1
        if look.shape in ("prose", "sentence", "middle", "colon", "short"):
            tail = lines[index].text[-160:]
            if look.end == ":":
                current, count = "colon" if look.words > 3 else "label", 0
            elif look.shape in ("prose", "sentence") and _ANNOUNCED.search(tail):
                current, count = "words", 0
    return result


def _alike(seen: Sequence[Look], index: int) -> list[str]:
    """Parallel lines: neighbours that begin, end or are long alike; every second or third line of one shape."""
    look = seen[index]
    names = []
    for step in (1, 2, 3):
        near = [seen[other] for other in (index - step, index + step) if 0 <= other < len(seen)]
        same = sum(1 for other in near if other.shape == look.shape)
        names.append(f"{look.shape}*{step}:{same}")
    beside = [seen[other] for other in (index - 1, index + 1) if 0 <= other < len(seen)]
    if any(other.shape == look.shape and other.first == look.first for other in beside):
        names.append("same:first")
    if any(
        other.shape == look.shape and other.first[-3:] == look.first[-3:] and other.first != look.first
        for other in beside
    ):
        names.append("same:ending")
    return names
