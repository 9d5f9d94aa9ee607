"""The sentence around a place in a text, found when asked for: most of a text holds no drug.

Enters: a text and a place. Leaves: where the sentence around it starts and ends. A line end parts sentences unless
the line merely wraps; a full stop does unless it belongs to an abbreviation, a number or a name.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from pipeline.lexicon import word_set

REACH = 1200
"""Longest look to either side, in code points, so that a text without a full stop costs no more than any other."""

NO_END = word_set(
    "dr mr mrs ms prof st vs etc fig no vol al approx dept inc ltd co jr sr eg ie cf ca resp incl esp phd md"
)
"""Words whose full stop ends no sentence."""

_LAST_WORD = re.compile(r"(?<![\w.])[\w.]{1,12}$")

# a full stop may carry the number of a reference: "than with placebo.1 A later trial", "placebo.[1, 2]"
_REFERENCE = (
    r"(?<=[^\W\d_][.!?])(?:\d{1,3}(?:[,–-]\d{1,3}){0,4}|(?:\[\d{1,3}(?:[,–-] ?\d{1,3}){0,4}\]){1,4})(?=\s+[A-Z“(]|\s*$)"
)
# The set comes first, and the rest is asked of what it finds: so it is searched for in C. A full stop between a word
# of five small letters and a capital ends a sentence for certain, and so does a line before a capital, a digit or an
# empty line; where the group took part, more must be looked at.
_END = re.compile(
    r"[.!?\n](?:(?<=[a-z]{5}\.)(?=\s[A-Z])|(?<=\n)(?=[A-Z\d\n])"
    rf"|()(?:(?<=\n)|[)\]\"'”’]{{0,2}}(?=\s|$)|{_REFERENCE}))"
)


class Sentences:
    """The sentences of one text; the last one found is kept, since mentions come in order.

    `blocks` are the places of its paragraphs, headings and items, where they are known: no sentence crosses them.
    """

    def __init__(self, text: str, blocks: Sequence[tuple[int, int]] = ()) -> None:
        self._text = text
        self._blocks = blocks
        self._starts = [start for start, _ in blocks]
        self._last = (0, 0)

    def around(self, start: int, end: int) -> tuple[int, int]:
        """Start and end of the sentence that holds `start` to `end`, white space left out."""
        if self._last[0] <= start and end <= self._last[1]:
            return self._last
        text = self._text
        low, high = start - REACH, end + REACH
        if low < 0:
            low = 0
        if high > len(text):
            high = len(text)
        if self._blocks:
            block = self._blocks[max(0, bisect_right(self._starts, start) - 1)]
            low, high = max(low, block[0]), max(end, min(high, block[1]))
        if low <= self._last[1] <= start:
            low = self._last[1]  # nothing before the end of the last sentence needs a second look
        first = self._begin(low, start)
        last = high
        for match in _END.finditer(text, end, high):
            at = match.start()
            if match.lastindex is None or self._ends(at, match.end()):
                last = at if text[at] == "\n" else match.end()
                break
        while first < start and text[first].isspace():
            first += 1
        while last > end and text[last - 1].isspace():
            last -= 1
        self._last = (first, last)
        return self._last

    def _begin(self, low: int, start: int) -> int:
        """Where the last sentence that begins between two places does; the first of them where none does."""
        text, rfind, at = self._text, self._text.rfind, start
        while (at := max(rfind(".", low, at), rfind("\n", low, at), rfind("?", low, at), rfind("!", low, at))) >= 0:
            match = _END.match(text, at, start)
            if match is not None and (match.lastindex is None or self._ends(at, match.end())):
                return match.end()
        return low

    def _ends(self, at: int, end: int) -> bool:
        """True where the mark at a place, with what belongs to it up to `end`, ends a sentence."""
        text = self._text
        if text[at] == "\n":
            after = text[end : end + 40].lstrip(" \t\r")
            before = text[max(0, at - 2) : at].rstrip("\r")
            return not (after[:1].islower() and before[-1:].isalnum() and not before.endswith("\n"))
        if text[at] != ".":
            return True
        after = text[end + 1 : end + 2]
        if after.isspace():
            after = text[end : end + 40].lstrip(" \t\r")[:1]
        if after.islower():
            return False
        word = text[max(0, at - 12) : at].rpartition(" ")[2]
        if not word.isalnum():
            found = _LAST_WORD.search(text, max(0, at - 12), at)
            word = found.group().replace(".", "") if found else ""
        return not (word.lower() in NO_END or (len(word) == 1 and word.isalpha() and text[at - 1].isupper()))


ENGLISH = word_set(
    "the of and to in is that for with are or can you your may it this as be on not from have by an if at"
)
"""Words that every English text is full of."""

OTHERS = word_set(
    "der die das und nicht mit von für ist ein eine dem den zu auf le la les des et est une pour dans avec qui que pas"
    " sur el los las por con para una del se su não uma os com mais il di che per non gli della het een van niet och"
    " att det som på inte og nie się jest"
)
"""Words that texts in other languages of Europe are full of, and English ones are not."""

SAMPLE = 6000  # code points that are looked at


def is_english(text: str, language: str | None = None) -> bool:
    """True where the language said is English; where none is said, True unless the words speak against it.

    A list of names has no words of any language, and passes for English.
    """
    if language:
        return language.lower().replace("_", "-").split("-")[0] == "en"
    words = re.findall(r"[^\W\d_]+", text[:SAMPLE].lower())
    english, other = sum(map(ENGLISH.__contains__, words)), sum(map(OTHERS.__contains__, words))
    if other > english and other > 1:
        return False
    foreign = sum(map(LATIN_END.__lt__, words))
    return not (foreign > len(words) // 2 and english < foreign)


LATIN_END = "\u0250"
"""The first letter beyond the Latin ones."""
