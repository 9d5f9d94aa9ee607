"""What a page says of itself in data: JSON-LD.

Enters: the page's lxml tree, before anything was pruned. Leaves: plain dictionaries, for the metadata and for the
question-answer pairs alike, so that a page's data are read once.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from typing import Any

Data = dict[str, Any]

_DEEPEST = 24  # levels of lists and graphs that are opened; real pages nest some eight


def json_ld(tree: Any) -> tuple[Data, ...]:
    """The objects of the page's JSON-LD scripts in document order, lists and `@graph` opened.

    Objects inside other properties stay where they are. JSON that a browser's reader would forgive (control
    characters, trailing commas, comments, several objects in one script) is mended; a script beyond that is left out.
    Texts hold no lone surrogates, so they can be stored as they are.
    """
    found: list[Data] = []
    for script in tree.iter("script"):
        if "ld+json" in (script.get("type") or "").lower():
            for value in _values("".join(script.itertext())):
                found.extend(_objects(value))
    return tuple(found)


def types(node: Data) -> frozenset[str]:
    """The object's types by their bare names: "Question" for "http://schema.org/Question"."""
    said = node.get("@type")
    names = said if isinstance(said, list) else [said]
    return frozenset(re.split(r"[/#:]", name.strip())[-1] for name in names if isinstance(name, str))


def _objects(value: Any) -> Iterator[Data]:
    """The objects of a list or graph in order, nested ones included, down to a bounded depth."""
    waiting = [(value, 0)]
    while waiting:
        value, depth = waiting.pop()
        if isinstance(value, dict):
            if "@type" in value or "@graph" not in value:
                yield value
            value = value.get("@graph")
        if isinstance(value, list) and depth < _DEEPEST:
            waiting.extend((each, depth + 1) for each in reversed(value))
        elif isinstance(value, dict) and depth < _DEEPEST:
            waiting.append((value, depth + 1))


def _values(source: str) -> list[Any]:
    """The JSON values of a script; mended where it cannot be read as it is."""
    values, whole = _decoded(source.strip(_AROUND))
    for attempt in (source, html.unescape(source)):
        if whole:
            break
        mended, whole = _decoded(_TOKEN.sub(_mend, _WRAPPING.sub("", attempt)).strip(_AROUND))
        values = mended if len(mended) > len(values) else values
    return values


def _decoded(source: str) -> tuple[list[Any], bool]:
    """The values up to the first that cannot be read, and whether all could."""
    values: list[Any] = []
    at = 0
    escapes = _SURROGATE.search(source) is not None
    while at < len(source):
        try:
            value, at = _DECODER.raw_decode(source, at)
            if escapes:
                value = json.loads(json.dumps(value, ensure_ascii=False).encode("utf-8", "replace"))
        except (ValueError, RecursionError):
            return values, False
        values.append(value)
        while at < len(source) and source[at] in _AROUND:
            at += 1
    return values, True


def _mend(token: re.Match[str]) -> str:
    """A string with its escapes mended; nothing for a comment or a trailing comma."""
    return _ESCAPE.sub(r"\1", token[0]) if token[0][0] == '"' else ""


_DECODER = json.JSONDecoder(strict=False)  # a string may hold line ends and other control characters
_AROUND = " \t\r\n\f\v\0\ufeff,;"  # what may stand before, between and after the values of a script
_SURROGATE = re.compile(r"\\u[dD][89a-fA-F]")
# <!-- -->, <![CDATA[ ]]> and the comment signs that hide them from JavaScript
_WRAPPING = re.compile(r"(?:(?:/\*|//)[ \t]*)?(?:<!\[CDATA\[|\]\]>)(?:[ \t]*\*/)?|<!--|-->")
# A string, a comment, or a comma before a closing bracket. Each alternative matches wherever it begins, closed or
# not, so the text is passed over once.
_TOKEN = re.compile(
    r'"[^"\\]*(?:\\.[^"\\]*)*"?|/\*[^*]*(?:\*(?!/)[^*]*)*(?:\*/)?|//[^\n]*|,(?=\s*[}\]])',
    re.S,
)
_ESCAPE = re.compile(r'(\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))|\\')  # what JSON knows stays, other backslashes go
