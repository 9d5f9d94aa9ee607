"""A text's own abbreviations: "selective serotonin reuptake inhibitors (SSRIs)" says what SSRI stands for here.

Enters: a text and the hits in it. Leaves: what letters stand for in this text: a hit, or something that is no drug,
so that "Environmental Protection Agency (EPA)" keeps EPA from being a fatty acid. After Schwartz and Hearst (2003):
each letter of the short form is found in the long form, from right to left, the first at the start of a word.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from pipeline.lexicon import Hit

SHORT = re.compile(r"\s?[(\[]([A-Za-z][A-Za-z0-9/-]{1,9}?)(s?)[)\],;]")
"""A short form in parentheses: two to ten characters, with a capital."""


def definitions(text: str, hits: Sequence[Hit]) -> dict[str, Hit | None]:
    """What short forms stand for: the hit whose name precedes them, or None for something that is no hit."""
    found: dict[str, Hit | None] = {}
    for bracket in "([":
        number, at = 0, text.find(bracket)
        while at >= 0:
            while number < len(hits) and hits[number].end < at - 1:
                number += 1
            if number < len(hits):
                _defined(text, hits[number], at, found)
            at = text.find(bracket, at + 1)
    return found


def _defined(text: str, hit: Hit, at: int, found: dict[str, Hit | None]) -> None:
    """Notes what a bracket says of the hit before it, or of the one in it, which is the first that ends behind it."""
    if hit.end <= at:
        match = SHORT.match(text, hit.end)
        if match and _capitals(match.group(1)) and stands_for(match.group(1), text[hit.start : hit.end]):
            found.setdefault(match.group(1), hit)
    elif hit.start == at + 1 and "acronym" in hit.entry.rule:
        letters = text[hit.start : hit.end].rstrip("s")
        if _long_form(text[max(0, at - 99) : at], letters):
            found.setdefault(letters, None)


def occurrences(text: str, defined: Mapping[str, Hit | None]) -> Iterator[Hit]:
    """Where the short forms of hits stand in the text, a plural s included."""
    for letters, hit in defined.items():
        if hit is None:
            continue
        # What the long form needs the letters need too: "dopamine (DA)" makes no drug of DA.
        needs = "" if hit.entry.rule.startswith(("stem", "misspelling")) else hit.entry.rule
        entry = replace(hit.entry, name=letters, kind="abbreviation", rule=needs)
        at = text.find(letters)
        while at >= 0:
            end = at + len(letters)
            end += text[end : end + 1] == "s"
            if not (text[at - 1 : at].isalnum() or text[end : end + 1].isalnum()):
                yield Hit(at, end, entry)
            at = text.find(letters, end)


def stands_for(short: str, long: str) -> bool:
    """True where every letter of `short` is in `long` in order, the first of them at its start."""
    letters = [character.lower() for character in short if character.isalnum()]
    words = long.lower()
    if not letters or len(letters) >= len(words) or not words.startswith(letters[0]):
        return False
    at = len(words)
    for character in reversed(letters[1:]):
        at = words.rfind(character, 0, at)
        if at <= 0:
            return False
    return True


def _long_form(before: str, letters: str) -> bool:
    """True where the words before a parenthesis are what the letters in it stand for."""
    words = before.split()[-len(letters) - 3 :]
    return len(letters) > 1 and any(
        word[:1].lower() == letters[0].lower() and _initials(words[at:], letters) for at, word in enumerate(words)
    )


def _initials(words: Sequence[str], letters: str) -> bool:
    """True where the letters are found in the words, each at the start of one or behind the one before in its word."""
    wanted = [letter.lower() for letter in letters if letter.isalnum()]
    big = [word.lower() for word in words if word.lower() not in SMALL_WORDS]
    if not 1 < len(big) <= len(wanted):
        return False
    at = 0
    for word in big:
        if at == len(wanted) or word[0] != wanted[at]:
            return False
        rest = len(big) - 1 - big.index(word)
        at += 1
        for letter in word[1:]:
            if len(wanted) - at > rest and letter == wanted[at]:
                at += 1
    return at == len(wanted)


SMALL_WORDS = ("of", "the", "and", "for", "in", "to", "on")


def _capitals(letters: str) -> bool:
    return sum(character.isupper() for character in letters) >= max(1, len(letters) // 2) and len(letters) >= 2
