"""What a page has too much of is cut before a tree is made of it: attributes of one element, elements in each other.

Enters: a page in UTF-8. Leaves: the same without the excess, and what a reader should know of that. libxml2 compares
each attribute of an element with all before it, and gives up silently where elements are nested too deep; no page that
people read comes near either limit.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

DEEPEST = 1500  # elements; libxml2 2.14 gives up silently somewhat beyond 2,000, even with huge_tree


@dataclass(frozen=True, slots=True)
class PageLimits:
    """How much of a page is read; what is beyond is left out with a warning. Raises ValueError for what is no limit."""

    attributes: int = 256  # of one element
    nesting: int = DEEPEST  # elements in each other

    def __post_init__(self) -> None:
        if self.attributes < 1:
            raise ValueError("an element may have some attributes: attributes must be 1 or more")
        if not 100 <= self.nesting <= DEEPEST:
            raise ValueError(f"nesting must be from 100 to {DEEPEST}, the most that the parser follows")


def cut_attributes(source: bytes, most: int) -> tuple[bytes, int]:
    """The page with at most so many attributes an element, and how many elements lost some; in time linear in its size.

    Attributes are told apart as browsers do (WHATWG HTML, 13.2.5.32 ff.); scripts and the like are not looked into.
    """
    if _many(most).search(source) is None:
        return source, 0
    first, pieces, kept, at, cut = _up_to(most), list[bytes](), 0, 0, 0
    while tag := _MARKUP.search(source, at):
        if tag[0] == b"<!--":
            end = _COMMENT_END.search(source, tag.end() - 2)
            at = end.end() if end else len(source)
            continue
        at = here = first.match(source, tag.end()).end()  # type: ignore[union-attr]  # matches nothing at least
        while (end := _SOME.match(source, at)) and end.end() > at:
            at = end.end()
        if here < at < len(source) and not tag[1]:  # one that never ends is dropped by the parser as a whole
            pieces.append(source[kept:here])
            kept, cut = at, cut + 1
        name = tag[2].lower()
        if name in _RAW and not tag[1]:
            end = re.compile(rb"</" + name, re.I).search(source, at) if name != b"plaintext" else None
            at = end.start() if end else len(source)
    return b"".join((*pieces, source[kept:])), cut


def flatten(source: str, deepest: int) -> str:
    """The page without the tags of elements that are nested too deep; the page itself where none is.

    Depth is counted on tags alone and so never too low; elements that close themselves only make it too high.
    """
    depth = found_depth = 0
    open_tags: list[tuple[str, bool]] = []
    pieces: list[str] = []
    position = 0
    for found in _TAG.finditer(source):
        name = found[2].lower()
        if name in _VOID or found[0].endswith("/>"):
            continue
        if not found[1]:
            kept = depth < deepest
            open_tags.append((name, kept))
            depth += kept
            found_depth = max(found_depth, len(open_tags))
        elif open_tags and open_tags[-1][0] == name:
            kept = open_tags.pop()[1]
            depth -= kept
        else:
            kept = True
            # an end without its start, or elements left open inside: as a parser does, close down to its start
            for back in range(len(open_tags) - 1, max(len(open_tags) - 12, -1), -1):
                if open_tags[back][0] == name:
                    kept = open_tags[back][1]
                    depth -= sum(each for _, each in open_tags[back:])
                    del open_tags[back:]
                    break
        if not kept:
            pieces.append(source[position : found.start()])
            position = found.end()
    return "".join(pieces) + source[position:] if found_depth > deepest else source


@cache
def _many(most: int) -> re.Pattern[bytes]:
    """Finds every element that has more attributes than that, and few others: it may take one for two.

    Nearly all are of the plainest form, which is told first. A `<` within a name begins another name: what could be
    gone over again for each element that seems to begin in it has too many soon, so the search is linear. In a tag's
    own name nothing is a value, whatever it looks like.
    """
    plain = min(_MOST_PLAIN, most)
    attributes = rf"(?:{_PLAIN}){{0,{plain}}}+(?!>)(?:{_GAP}{_SHORT_NAME}{_VALUE}){{{most + 1 - plain}}}+"
    return re.compile(rf"<[a-zA-Z]{_PART}(?!>)(?:(?:<{_PART}){{{most + 1}}}|(?:<{_PART})*+{attributes})".encode())


@cache
def _up_to(most: int) -> re.Pattern[bytes]:
    return re.compile(rf"(?:{_GAP}{_NAME}{_VALUE}){{0,{most}}}".encode())


_PART = r"[^ \t\n\f\r/<>]*+"  # of a tag's name
_GAP = r"[ \t\n\f\r/]*+"
_PLAIN = r" [^ \t\n\f\r/<>=\"']++=\"[^\"]*+\""
_MOST_PLAIN = 100
_NAME = r"(?:=[^ \t\n\f\r/>=]*+|[^ \t\n\f\r/>=]++)"
_SHORT_NAME = r"(?:[=<][^ \t\n\f\r/<>=]*+|[^ \t\n\f\r/<>=]++)"
_VALUE = r"(?:[ \t\n\f\r]*+=[ \t\n\f\r]*+(?:\"[^\"]*+(?:\"|\Z)|'[^']*+(?:'|\Z)|[^ \t\n\f\r>]*+))?+"
_SOME = _up_to(1000)
_USUAL = _many(PageLimits().attributes), _up_to(PageLimits().attributes)  # made once, and seen by what checks patterns
_MARKUP = re.compile(rb"<!--|<(/?)([a-zA-Z][^ \t\n\f\r/>]*+)")
_COMMENT_END = re.compile(rb"--!?>")
_RAW = frozenset((b"script", b"style", b"title", b"textarea", b"xmp", b"iframe", b"noembed", b"noframes", b"plaintext"))
_TAG = re.compile(r"<(/?)([a-zA-Z][^\s/<>]*+)[^<>]*+>")
_VOID = frozenset(
    ("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr")
)
