"""The bare documents of the gold set, written otherwise."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from typing import Any

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
