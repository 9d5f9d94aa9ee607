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

from pipeline.parse.excess import DEEPEST, PageLimits, cut_attributes, flatten

_HEAD = frozenset(
    ("title", "meta", "link", "script", "style", "base", "basefont", "noscript", "template", "object", "bgsound")
)
_END = re.compile(rb"</(?:body|html)\s*>", re.I)
_END_BEGINS = re.compile(rb"</(?:[bB][oO][dD][yY]|[hH][tT][mM][lL])")  # twice as fast as letting case pass
_STREAMED: Any = etree.XPath("//div[@hidden and starts-with(@id, 'S:')]")
_PLACES: Any = etree.XPath("//template[starts-with(@id, 'B:') or starts-with(@id, 'P:')]")


def page_tree(source: bytes, limits: PageLimits | None = None) -> tuple[Any, list[str]]:
    """The tree of a page in UTF-8, None where there is no element in it; and warnings of what `limits` cut."""
    limits, warnings = limits or PageLimits(), list[str]()
    if _ends_early(source):
        source = _END.sub(b"", source)
    source, cut = cut_attributes(source, limits.attributes)
    if cut:
        said = f"{cut:,} elements lost what they had beyond {limits.attributes:,} attributes (--attribute-limit)"
        warnings.append(said)
    tree = _parsed(source)
    if tree is not None and _is_deep(tree, limits.nesting):
        flat = flatten(source.decode("utf-8"), limits.nesting).encode("utf-8")
        if flat != source:
            warnings.append(f"elements beyond {limits.nesting:,} levels of nesting taken out of it (--nesting-limit)")
            tree = _parsed(flat)
    if tree is not None:
        _empty_head(tree)
        if b"<template id=" in source:
            _place_streamed(tree)
    return tree, warnings


def _parsed(source: bytes) -> Any:
    parser = etree.HTMLParser(
        encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True, collect_ids=False
    )
    try:
        return etree.fromstring(source, parser)
    except etree.XMLSyntaxError as error:
        if getattr(error, "code", None) == etree.ErrorTypes.ERR_NO_MEMORY:
            raise MemoryError from error
        return None


def _is_deep(tree: Any, nesting: int) -> bool:
    """Whether libxml2 stopped at an element that was too deep, which then is the tree's last.

    It may be that deep without having stopped; of a lower limit than the usual one only the tags can tell.
    """
    if nesting < DEEPEST:
        return True
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


def _empty_head(tree: Any) -> None:
    """Moves out of the head what no head holds.

    Where a page leaves out its `body` tag, as HTML allows, libxml2 starts no body at an element that it does not know
    (`main`, `article`, `section`) and keeps the whole page in the head.
    """
    head = next(tree.iterchildren("head"), None)
    if head is None:
        return
    strays = [child for child in head if child.tag not in _HEAD]
    if not strays:
        return
    body = next(tree.iterchildren("body"), None)
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
