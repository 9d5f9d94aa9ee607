"""The signs by which a line of bare text shows what it is: its own look, its neighbours', the habits of the text.

Enters: lines. Leaves: for each line its facets, and for a facet the names of the signs in it, which a network weighs.
Every sign can be seen by a reader; none names a topic. A facet is a group of signs that hang on the same few values: so
few facets occur that the names in each need be looked up only once. What the lines around show, the network sees for
itself; here is only what it could not add up: what two lines share, what was announced, how the text is written
elsewhere.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from sys import intern

from pipeline.article import Role
from pipeline.parse.roles import role_of
from pipeline.parse.text.lines import Line

_WORD_STEPS = (1, 2, 3, 4, 6, 9, 13, 18, 26, 40)
_LOOKED_AT = 400  # characters of a line; the look of a longer one is that of its beginning
_SHORT = 14  # words of a title or label
_PROSE = 18  # words; a longer line is a paragraph to its neighbours
_OWN = 20  # words; of a longer line only its length, first word and end are looked at

Facet = tuple[object, ...]


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
_US = _words("you your you're we our us my i")
_NOW = _words("now today here free")
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
    r"|^(?:your |related |more |common |patient |popular )?questions\b(?! to ask| for your).{0,30}$"
    r"|\bpeople also ask\b|\bpreguntas frecuentes\b|\bhäufige fragen\b|\bquestions fréquentes\b|\bdomande frequenti\b",
    re.I,
)
_FAQ_NEEDS = ("q", "ask", "answer", "preguntas", "fragen", "domande")  # looking for these first costs a tenth
ICON_NAME = re.compile(r"(?<!\s)\s+(?:[a-z]+_[a-z_]+|add|remove)$")
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


@dataclass(slots=True)
class Look:
    """What is seen of a line alone. `size` is a step of _WORD_STEPS, `key` the text of a short line in lower case."""

    words: int
    end: str
    shape: str
    size: int = 0
    signs: tuple[str, ...] = ()
    role: Role | None = None
    first: str = ""
    key: str = ""
    start: str = ""
    case: str = ""

    @property
    def asks(self) -> bool:
        """True for a line that ends in a question mark, whatever closes behind it."""
        return self.end == "?"

    @property
    def runs_on(self) -> bool:
        """True for a paragraph."""
        return self.shape in ("prose", "row") or self.words > _PROSE


def looks(lines: Sequence[Line]) -> list[Look]:
    """The look of each line."""
    return [_look(line) for line in lines]


@lru_cache(maxsize=1 << 12)
def is_faq_title(text: str) -> bool:
    """True for a line that announces questions with their answers."""
    if len(text) > 100:
        return False
    lowered = text.lower()
    return any(map(lowered.__contains__, _FAQ_NEEDS)) and _FAQ.search(text) is not None


def _look(line: Line) -> Look:
    text = line.text[:_LOOKED_AT]
    words = text.split()
    count = len(words) if len(line.text) <= _LOOKED_AT else len(words) + (len(line.text) - _LOOKED_AT) // 6
    tail = line.text[-40:]
    end = _end(tail if tail[-1:] in _PLAIN_ENDS else ICON_NAME.sub("", tail).rstrip("\"'”’)]* +▾▼▲›»→↓⌄＋✕×-"))
    first = words[0].strip("\"'“‘(¿¡*").lower() if words else ""
    role = role_of(line.text) if line.marker is None or count <= 6 else None
    key = line.text.lower() if count <= _OWN else ""
    look = Look(count, end, "", bisect_right(_WORD_STEPS, count), (), role, first, key, _start(text))
    sentences = _SENTENCES.search(text) is not None
    look.shape = _shape(line, look, sentences)
    signs = [f"words:{look.size}", f"end:{end}", f"shape:{look.shape}", f"start:{look.start}"]
    if count <= _OWN:
        lowered = key.split()
        look.case = _case(text, words, lowered)
        signs += _short_signs(look, text, lowered)
    signs += _layout_signs(line, look, sentences)
    look.signs = tuple(signs)
    return look


_PLAIN_ENDS = frozenset(".?!:,;")


def _start(text: str) -> str:
    letter = text[:1]
    return "upper" if letter.isupper() else "lower" if letter.islower() else "digit" if letter.isdigit() else "sign"


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
    if line.row:
        return "row"
    if line.marker is not None:
        return f"{line.marker.kind}{'-long' if look.words > _SHORT or sentences else ''}"
    if look.role is not None and look.words <= 25 and (look.role != "related_posts" or look.end == ":"):
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


def _case(text: str, words: Sequence[str], lowered: Sequence[str]) -> str:
    """How a short line is capitalized: all, title, mostly, sentence; empty where too little tells."""
    if len(text) > 3 and (text.isupper() or (any(map(str.isupper, words)) and _mostly_upper(text))):
        return "all"
    count = capitals = 0
    for word, low in zip(words, lowered, strict=False):
        if word[0].isalpha() and low not in _SMALL:
            count += 1
            capitals += word[0] != low[0]
    if count < 2:
        return ""
    if capitals == count:
        return "title"
    return "mostly" if capitals >= 0.6 * count and count > 2 else "sentence"


def _mostly_upper(text: str) -> bool:
    letters = [character for character in text if character.isalpha()]
    return sum(map(str.isupper, letters)) > 0.7 * len(letters)


def _short_signs(look: Look, text: str, lowered: Sequence[str]) -> list[str]:
    """Signs in the words of a short line."""
    signs = [f"case:{look.case}"] if look.case else []
    bare = [word.strip(",.;:!?") for word in lowered]
    if not _VERBS.isdisjoint(bare):
        signs.append("has:verb")
    if not _US.isdisjoint(bare):
        signs.append("has:us")
    if not _NOW.isdisjoint(bare[-2:]):
        signs.append("has:now")
    has = set(text)
    signs += [name for name, needed, fits in _PATTERNS if not needed.isdisjoint(has) and fits(text)]
    if is_faq_title(text):
        signs.append("faq")
    if _CAPTION.match(text):
        signs.append("caption")
    if _NUMERIC.search(text[-4:]):  # a longer end that fits holds a shorter one
        signs.append("numeric")
    if text[text.rfind(" ") + 1 :][:1].isupper() and _PERSON.search(text):
        signs.append("person")
    if not text.isascii() and _SYMBOL.search(text):
        signs.append("symbol")
    return signs


def _layout_signs(line: Line, look: Look, sentences: bool) -> list[str]:
    """Signs of the first word, of what stands before it, and of the wording as a whole."""
    signs = []
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
_PATTERNS: tuple[tuple[str, frozenset[str], Callable[[str], object]], ...] = (
    ("edit-link", frozenset("]¶#§🔗"), re.compile(r"(?:\[ ?edit ?\]|\s[¶#§🔗])$").search),
    ("code", frozenset("$#>%(<{};="), _CODE.search),
    ("contact", frozenset(f"@./{_DIGITS}"), _CONTACT.search),
    ("address", frozenset(_DIGITS), _ADDRESS.search),
    ("time", frozenset(f"-–:{_DIGITS}"), _TIME.search),
    ("price", frozenset(_DIGITS), _PRICE.search),
    ("lead", frozenset(":—–-"), _LEAD.search),
    ("step", frozenset(_DIGITS), _STEP.search),
    ("dots", frozenset("·•|/»›>"), re.compile(r" [·•|/»›>] |//").search),
    ("arrow", frozenset("→↗»›"), re.compile(r"[→↗»›]\s*$").search),
    ("quotes", frozenset('"”’'), re.compile(r"[\"“‘].*[\"”’]$").match),
    ("comma", frozenset(","), re.compile(r", ").search),
    ("colon-in", frozenset(":"), re.compile(r": ").search),
    ("dash-in", frozenset("—–-"), re.compile(r" [—–-] ").search),
)
"""Signs of a short line: name, the characters of which it must have one, what is found in it."""
_SYMBOL = re.compile(r"[\u2190-\u2bff\U0001f000-\U0001faff]")


# ---------------------------------------------------------------- neighbours and habits
_EDGE = Look(0, "edge", "edge")


def facets(lines: Sequence[Line], seen: Sequence[Look]) -> list[list[Facet]]:
    """For each line its facets, what it shares with its neighbours and the habits of the text included."""
    spaced = sum(1 for line in lines if line.blanks)
    habit = "tight" if spaced < 0.2 * len(lines) else "blank"
    text: Facet = ("text", 4 * spaced // max(1, len(lines) - 1), _density(seen))
    repeated = Counter(look.key for look in seen if look.key)
    announced, runs, series = _announced(lines, seen), _runs(lines, seen), _series(lines, seen)
    gaps = [min(line.blanks, 1) for line in lines] + [0]
    shared = {step: [_shared(lines, seen, place, step) for place in range(len(lines) - step)] for step in _STEPS}
    result = []
    for index, look in enumerate(seen):
        line = lines[index]
        number = line.marker.number if line.marker else None
        found: list[Facet] = [
            ("own", look.signs),
            ("line", min(line.blanks, 2), min(line.indent, 4), None if number is None else min(number, 3)),
            text,
            ("gaps", gaps[index], gaps[index + 1], text[1]),
        ]
        for step, pairs in shared.items():
            if index >= step:
                found.append(("beside", -step, *pairs[index - step]))
            if index < len(pairs):
                found.append(("beside", step, *pairs[index]))
        if look.words <= _SHORT:
            before = seen[index - 1] if index else _EDGE
            after = seen[index + 1] if index + 1 < len(seen) else _EDGE
            found.append(("short", *_beside_lengths(look, before, after)))
        if announced[index]:
            found.append(("announced", announced[index]))
        if runs[index]:
            found.append(("run", runs[index], habit))
        if each := series[index]:
            found.append(("series", *each))
        if look.key and repeated[look.key] > 1:
            found.append(("repeated", min(repeated[look.key], 4)))
        if index < 3 or index >= len(seen) - 2:
            found.append(("place", index if index < 3 else "last"))
        result.append(found)
    return result


_STEPS = (1, 2)  # lines away, up and down, of those that a line is compared with
_SHARED = ("shape", "case", "end", "first", "lower", "marker", "counts", "indent")


def _shared(lines: Sequence[Line], seen: Sequence[Look], index: int, step: int) -> tuple[object, ...]:
    """What a line and the one `step` lines below it have alike, as _SHARED names it, and how much longer that is."""
    one, other, line, below = seen[index], seen[index + step], lines[index], lines[index + step]
    mark, marked = line.marker, below.marker
    counts = mark is not None and marked is not None and mark.number is not None and marked.number == mark.number + step
    return (
        one.shape == other.shape,
        bool(one.case) and one.case == other.case,
        one.end == other.end,
        one.first == other.first,
        one.start == other.start == "lower",
        (mark and mark.kind) == (marked and marked.kind),
        counts,
        line.indent == below.indent,
        max(-3, min(3, other.size - one.size)),
    )


def named(facet: Facet) -> list[str]:
    """The names of the signs in a facet."""
    kind, *values = facet
    return list(_NAMES[str(kind)](*values))


def signs(lines: Sequence[Line], seen: Sequence[Look]) -> list[list[str]]:
    """For each line the names of all signs that it shows."""
    return [[intern(name) for facet in each for name in named(facet)] for each in facets(lines, seen)]


def _shared_names(step: int, *values: object) -> list[str]:
    *alike, longer = values
    return [f"{name}:{step}" for name, same in zip(_SHARED, alike, strict=True) if same] + [f"longer:{step}:{longer}"]


def _short_names(over: int, than_before: str, than_after: str, echo: str) -> list[str]:
    names = []
    if over >= 0:
        names.append(f"over:{over}")
    if than_before:
        names.append(f"than-before:{than_before}")
    if than_after:
        names.append(f"than-after:{than_after}")
    if echo:
        names.append(f"echo:{echo}")
    return names


_NAMES: dict[str, Callable[..., Iterable[str]]] = {
    "own": lambda names: names,
    "line": lambda blanks, indent, number: [f"blanks:{blanks}", f"indent:{indent}", f"number:{number}"],
    "text": lambda spaced, density: [f"spaced:{spaced}", density],
    "beside": _shared_names,
    "short": _short_names,
    "announced": lambda how: [f"announced:{how}"],
    "run": lambda run, habit: [f"run:{min(run[0], 6)}:{habit}", f"run:{run[1]}:{habit}"],
    "gaps": lambda above, below, spaced: [f"gaps:{above}:{below}:{spaced}"],
    "series": lambda length, place, gap: [f"series:{length}:{gap}", f"series:{place}:{gap}"],
    "repeated": lambda count: [f"repeated:{count}"],
    "place": lambda place: [f"place:{place}"],
}


def _density(seen: Sequence[Look]) -> str:
    """How much of a text is short lines: an article has few, a page of cards and buttons many."""
    short = sum(1 for look in seen if look.words <= _SHORT and look.end != ".")
    return f"dense{int(4 * short / max(1, len(seen)))}"


def _beside_lengths(look: Look, before: Look, after: Look) -> tuple[int, str, str, str]:
    """A label above a heading is shorter than it; what follows a heading is longer, a card's text less so.

    Buttons and eyebrows say again what stands beside them.
    """
    over = bisect_right((8, 15, 25, 40, 70), after.words) if after.shape in ("prose", "sentence", "middle") else -1
    echo = ""
    if look.words > 1:
        echo = (
            "before"
            if before.key and before.key in look.key
            else "after"
            if after.key and after.key in look.key
            else ""
        )
    return over, _compared(look, before), _compared(look, after), echo


def _compared(look: Look, other: Look) -> str:
    if other.shape not in ("tiny", "short", "asks"):
        return ""
    return "longer" if look.words > other.words + 1 else "shorter" if look.words < other.words - 1 else "alike"


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
                result[place] = (min(length, 6), name)
        start = index
    return result


def _series(lines: Sequence[Line], seen: Sequence[Look]) -> list[tuple[int, str, int] | None]:
    """Lines alike in form that follow each other, blank lines between them or not: how many, which, how far apart.

    None for a line that stands alone. Items that have lost their bullets are such a series; so are labels, but those
    have what they label between them.
    """
    result: list[tuple[int, str, int] | None] = [None] * len(lines)
    start = 0
    for index in range(1, len(lines) + 1):
        if index < len(lines) and _in_series(lines, seen, index, start):
            continue
        if index - start > 1:
            length, gap = bisect_right(_SERIES, index - start), min(lines[start + 1].blanks, 1)
            for place in range(start, index):
                name = "first" if place == start else "last" if place == index - 1 else "inner"
                result[place] = (length, name, gap)
        start = index
    return result


_SERIES = (3, 4, 6, 9)  # lines
_UNLIKE = 3  # steps of length


def _in_series(lines: Sequence[Line], seen: Sequence[Look], index: int, start: int) -> bool:
    """True where the line is like the one above and as far from it as those of the series before are apart."""
    one, other = seen[index - 1], seen[index]
    alike = (
        _listable(other)
        and one.start == other.start
        and _stops(one) == _stops(other)
        and abs(one.size - other.size) <= _UNLIKE
    )
    return alike and (index == start + 1 or min(lines[index].blanks, 1) == min(lines[start + 1].blanks, 1))


def _stops(look: Look) -> str:
    return look.end if look.end in ".?!:," else ""


def _listable(look: Look) -> bool:
    return look.shape in ("tiny", "short", "middle", "sentence", "number", "colon", "asks") or look.shape.startswith(
        ("bullet", "decimal", "letter", "roman", "outline")
    )


def _announces(line: Line, look: Look) -> str:
    """How a line announces a list: by a colon, as a label, by its words; empty where it does not."""
    if look.end == ":":
        return "colon" if look.words > 3 else "label"
    return "words" if look.shape in ("prose", "sentence") and _ANNOUNCED.search(line.text[-160:]) else ""


_ANNOUNCING = ("prose", "sentence", "middle", "colon", "short")
_ENDING = ("prose", "titled", "asks")


def _announced(lines: Sequence[Line], seen: Sequence[Look]) -> list[str]:
    """For each line after one that announces a list, how; until prose ends it."""
    result = [""] * len(lines)
    current, count = "", 0
    for index, look in enumerate(seen):
        if current:
            if look.shape in _ENDING or count > 30:
                current = ""
            else:
                result[index] = f"{current}{'' if count else ':first'}"
                count += 1
        heeded = index + 1 < len(seen) and seen[index + 1].shape not in _ENDING
        if heeded and look.shape in _ANNOUNCING and (how := _announces(lines[index], look)):
            current, count = how, 0
    return result
