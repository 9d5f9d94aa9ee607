"""Text is folded for matching: one ASCII character for each code point, so that offsets stay what they were.

Enters: any text. Leaves: the same number of characters, lower case, accents dropped, everything that parts words
(white space, punctuation, symbols) a space. Names of the lexicon are folded the same way, so case, curly quotes,
kinds of hyphens and no-break spaces make no difference. What a separator was in the text is checked afterwards; an
empty line is two spaces, over which no name matches.
"""

from __future__ import annotations

import codecs
import unicodedata

GREEK = {"α": "\x01", "β": "\x02", "γ": "\x03", "δ": "\x04", "ω": "\x05", "μ": "\x06", "κ": "\x07"}
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

OTHER_LETTER = "\x08"
"""Any letter or mark of another script: part of a word, and of no name."""

# Marks beyond Latin-1 that health articles are full of: replacing them first is faster than one by one.
COMMON_MARKS = "’‘“”–—…•™\u2009\u202f\u2011\u2010"


def fold(text: str) -> str:
    """`text` folded, as long as before."""
    return fold_bytes(text).decode("ascii")


def fold_bytes(text: str) -> bytes:
    """`text` folded, a byte a code point: what the automata read."""
    if not text.isascii():
        for mark in COMMON_MARKS:
            if mark in text:
                text = text.replace(mark, " ")
    return text.encode("latin-1", "rxtract-fold").translate(_TABLE)


def word_set(text: str) -> frozenset[str]:
    """The words of `text`."""
    return frozenset(text.split())


def _folded(character: str) -> str:
    """One character folded. CJK scripts write no spaces, so a name amid them is bounded by them."""
    base = unicodedata.normalize("NFKD", character.lower())[0]
    if base.isascii():
        return base if base.isalnum() else " "
    if base in GREEK:
        return GREEK[base]
    if base in "øæðþß":
        return "oadts"["øæðþß".index(base)]
    if "\u2e80" <= character <= "\ud7ff" or "\U00020000" <= character <= "\U0003ffff":
        return " "
    joins = character.isalpha() or unicodedata.combining(character) or character in "\u200d\u20e3\ufe0f"
    return OTHER_LETTER if joins else " "


class _Folded(dict[str, str]):
    """The characters beyond Latin-1 that were met, folded."""

    def __missing__(self, character: str) -> str:
        self[character] = folded = _folded(character)
        return folded


_BEYOND = _Folded()


def _beyond_latin(error: UnicodeError) -> tuple[bytes, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    return "".join(map(_BEYOND.__getitem__, error.object[error.start : error.end])).encode(), error.end


codecs.register_error("rxtract-fold", _beyond_latin)

# Below 9 stand the codes themselves, and 0 sets names apart when many are folded at once.
_TABLE = bytes(code if code < 9 else ord(_folded(chr(code))) for code in range(256))
