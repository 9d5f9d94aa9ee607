"""An element as its reader sees it: text whose paragraphs, list items and lines stand apart.

Enters: lxml elements. Leaves: plain text. What no reader sees (scripts, styles, drawings) is left out; what is only
folded away, such as the panel of an accordion, is read.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

_LINE, _PARAGRAPH, _BREAK = 1, 2, 3

BREAKS = {
    tag: gap
    for tags, gap in (
        ("p div section article aside main header footer nav h1 h2 h3 h4 h5 h6 ul ol dl blockquote", _PARAGRAPH),
        ("pre table figure figcaption form fieldset details summary address hr body center button", _PARAGRAPH),
        ("li dt dd tr td th caption", _LINE),
        ("br", _BREAK),
    )
    for tag in tags.split()
}
"""How far an element sets its text apart from what is around it; what is not named here is phrasing."""

UNSEEN = frozenset(
    tag
    for tags in (
        "script style template noscript svg head title meta link iframe object embed canvas audio video select",
        "textarea input datalist img map picture source",
    )
    for tag in tags.split()
)

_DEEPEST = 200  # elements; libxml2 itself nests no deeper than some 256 unless it is told to


def read(parts: Iterable[Any], skip: Callable[[Any], bool] | None = None) -> str:
    """The text of elements and strings, in order.

    Paragraphs are set apart by a blank line; items, cells and lines by a line end. `skip` tells which elements to
    leave out.
    """
    pieces: list[str | int] = []
    for part in parts:
        if isinstance(part, str):
            pieces.append(part)
        else:
            _walk(part, pieces, skip, 0)
    return _joined(pieces)


def _walk(element: Any, pieces: list[str | int], skip: Callable[[Any], bool] | None, depth: int) -> None:
    tag = element.tag
    if not isinstance(tag, str) or tag in UNSEEN or (skip is not None and skip(element)):
        return
    if depth > _DEEPEST:
        pieces.extend(element.itertext())
        return
    apart = BREAKS.get(tag)
    if apart:
        pieces.append(apart)
    if element.text:
        pieces.append(element.text)
    for child in element:
        _walk(child, pieces, skip, depth + 1)
        if child.tail:
            pieces.append(child.tail)
    if apart and apart != _BREAK:
        pieces.append(apart)


def _joined(pieces: list[str | int]) -> str:
    out: list[str] = []
    run: list[str] = []
    gap = breaks = 0
    for piece in (*pieces, _LINE):
        if isinstance(piece, str):
            run.append(piece)
            continue
        if run and (line := " ".join("".join(run).split())):
            out.append("\n\n" if gap >= _PARAGRAPH else "\n")
            out.append(line)
            gap = breaks = 0
        run.clear()
        breaks += piece == _BREAK
        gap = max(gap, _LINE if piece == _BREAK and breaks < 2 else piece)
    return "".join(out[1:])
