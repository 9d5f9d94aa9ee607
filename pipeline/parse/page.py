"""The page's tree, as a browser would have it where libxml2 would not.

Enters: HTML in UTF-8. Leaves: an lxml tree without comments and processing instructions. Mended are: text behind an
early `</body>` or `</html>`, which libxml2 drops; elements nested deeper than libxml2 follows, which it drops with
all that comes after; a body without its tag; and what React streams in hidden at the end of the page and a script
would move to its place.
"""

from __future__ import annotations

import re
from typing import Any

from lxml import etree

DEEPEST = 1500  # elements; libxml2 2.14 gives up silently somewhat beyond 2,000, even with huge_tree

_HEAD = frozenset(
    ("title", "meta", "link", "script", "style", "base", "basefont", "noscript", "template", "object", "bgsound")
)
_END = re.compile(rb"</(?:body|html)\s*>", re.I)
_END_BEGINS = re.compile(rb"</(?:body|html)", re.I)
_TAG = re.compile(r"<(/?)([a-zA-Z][^\s/>]*)[^<>]*>")
_VOID = frozenset(
    ("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr")
)
_STREAMED: Any = etree.XPath("//div[@hidden and starts-with(@id, 'S:')]")
_PLACES: Any = etree.XPath("//template[starts-with(@id, 'B:') or starts-with(@id, 'P:')]")


def page_tree(source: bytes) -> Any:
    """The tree of a page in UTF-8; None where there is no element in it."""
    if _ends_early(source):
        source = _END.sub(b"", source)
    tree = _parsed(source)
    if tree is not None and _gave_up(tree):
        tree = _parsed(_flattened(source.decode("utf-8")).encode("utf-8"))
    if tree is not None:
        _empty_head(tree)
        if b'id="S:' in source:
            _place_streamed(tree)
    return tree


def _parsed(source: bytes) -> Any:
    parser = etree.HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True)
    try:
        return etree.fromstring(source, parser)
    except etree.XMLSyntaxError:
        return None


def _gave_up(tree: Any) -> bool:
    """Whether libxml2 stopped at an element that was too deep: then that is the tree's last."""
    depth = 0
    element = tree
    while len(element):
        element = element[-1]
        depth += 1
    return depth >= DEEPEST


def _ends_early(source: bytes) -> bool:
    """Whether elements follow the end of the body."""
    end = _END_BEGINS.search(source)
    return end is not None and source.count(b"</", end.start()) > 2


def _flattened(source: str) -> str:
    """The source without the tags of elements that are nested too deep; the source itself where none is.

    Depth is counted on tags alone and so never too low; elements that close themselves only make it too high.
    """
    depth = deepest = 0
    open_tags: list[tuple[str, bool]] = []
    pieces: list[str] = []
    position = 0
    for found in _TAG.finditer(source):
        name = found[2].lower()
        if name in _VOID or found[0].endswith("/>"):
            continue
        if not found[1]:
            kept = depth < DEEPEST
            open_tags.append((name, kept))
            depth += kept
            deepest = max(deepest, len(open_tags))
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
    return "".join(pieces) + source[position:] if deepest > DEEPEST else source


def _empty_head(tree: Any) -> None:
    """Moves out of the head what no head holds.

    Where a page leaves out its `body` tag, as HTML allows, libxml2 starts no body at an element that it does not know
    (`main`, `article`, `section`) and keeps the whole page in the head.
    """
    head = tree.find("head")
    if head is None:
        return
    strays = [child for child in head if child.tag not in _HEAD]
    if not strays:
        return
    body = tree.find("body")
    if body is None:
        body = etree.SubElement(tree, "body")
    for place, child in enumerate(strays):
        body.insert(place, child)


def _place_streamed(tree: Any) -> None:
    """Puts React's streamed parts where its script would: before the template of the same number."""
    places = {place.get("id")[2:]: place for place in _PLACES(tree)}
    for part in _STREAMED(tree):
        place = places.get(part.get("id")[2:])
        parent = None if place is None else place.getparent()
        if place is None or parent is None or part in place.iterancestors():
            continue
        del part.attrib["hidden"]
        parent.insert(parent.index(place), part)
