"""The bare documents of the gold set, written otherwise."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from typing import Any

from pipeline.parse.text.levels import LEVELS

_MARK = re.compile(r"^\s*(?:[-•*–▪◦·]|\(?\d{1,3}[.)]|\(?[a-zA-Z][.)])\s+")


def plain(text: str) -> str:
    """The words of a line, without marker, signs and case."""
    return " ".join(re.findall(r"\w+", unicodedata.normalize("NFKC", _MARK.sub("", text)).lower()))


def loosened(document: Mapping[str, Any]) -> str:
    """The text of a document with a blank line between items that stand together."""
    items = {plain(each["text"]) for each in document["list_items"]} - {""}
    lines: list[str] = []
    for line in document["text"].split("\n"):
        if lines and plain(line) in items and plain(lines[-1]) in items:
            lines.append("")
        lines.append(line)
    return "\n".join(lines)


def depths(levels: Sequence[int]) -> list[int]:
    """Levels without those that the document skips: what a site calls h4 under its h2 is one deeper.

    A title that stands alone at the top is 0; without one the sections are 1.
    """
    used = sorted(set(levels))
    titled = len(used) > 1 and levels[0] == used[0] and levels.count(used[0]) == 1
    return [min(used.index(level) + (not titled), LEVELS - 1) for level in levels]
