"""Text is folded for matching: one ASCII character for each code point, so that offsets stay what they were.

Enters: any text. Leaves: the same number of characters, lower case, accents dropped, everything that parts words
(white space, punctuation, symbols) a space. Names of the lexicon are folded the same way, so case, curly quotes,
kinds of hyphens and no-break spaces make no difference. What a separator was in the text is checked afterwards; an
empty line is two spaces, over which no name matches.
"""

from __future__ import annotations

import unicodedata

GREEK = {"α": "\x01", "β": "\x02", "γ": "\x03", "δ": "\x04", "Δ": "\x04", "ω": "\x05", "μ": "\x06", "κ": "\x07"}
"""Letters that names of substances use; each keeps a code of its own."""

SPELLED = {
    "\x01": "alpha",
    "\x02": "beta",
    "\x03": "gamma",
    "\x04": "delta",
    "\x05": "omega",
    "\x06": "mu",
    "\x07": "k",
}

# Marks beyond Latin-1 that health articles are full of. Encoding replaces what it does not know by a question
# mark, which parts words too; these are listed because replacing them first is faster than letting it.
COMMON_MARKS = "’‘“”–—…•™\u2009\u202f\u2011\u2010"


def fold(text: str) -> str:
    """`text` folded, as long as before."""
    for mark in COMMON_MARKS:
        if mark in text:
            text = text.replace(mark, " ")
    if not text.isascii():
        for letter, code in GREEK.items():
            if letter in text:
                text = text.replace(letter, code)
    return text.encode("latin-1", "replace").translate(_TABLE).decode("ascii")


def word_set(text: str) -> frozenset[str]:
    """The words of `text`."""
    return frozenset(text.split())


def _folded(code: int) -> int:
    if code <= 7:  # 0 sets names apart when many are folded at once
        return code
    character = chr(code)
    letter = unicodedata.normalize("NFD", character.lower())[0]
    if letter == "ß":
        letter = "s"
    if letter.isascii() and letter.isalnum():
        return ord(letter)
    return ord({"ø": "o", "æ": "a", "ð": "d", "þ": "t", "µ": "\x06"}.get(letter, " "))


_TABLE = bytes(_folded(code) for code in range(256))
