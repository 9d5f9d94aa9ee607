"""What a page says of itself in data: JSON-LD, microdata, RDFa.

Enters: the page's lxml tree, before anything was pruned. Leaves: plain dictionaries, for the metadata and for the
question-answer pairs alike, so that a page's data are read once; and the pairs themselves, each with whether the page
shows what the data say. Data are a source, not the truth: publishers name questions that their pages do not show.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from itertools import islice
from typing import Any

from lxml import etree

from pipeline.article import Pair
from pipeline.parse.reading import read

Data = dict[str, Any]

_DEEPEST = 24  # levels of lists and graphs that are opened; real pages nest some eight
_MOST_OBJECTS = 10_000  # of one page; each is looked at for several fields of the metadata
_LARGEST_DATA = 8 * 2**20  # characters of all scripts; a page's whole text seldom has a hundredth of it
_MOST_PAIRS = 1_000  # of one page; each is looked for in the page's whole text
_LARGEST_ITEM = 5_000  # elements of one question with its answers
_WHOLE = 0.9  # share of an answer's letters, in whole sentences, that must stand on the page


def json_ld(tree: Any) -> tuple[Data, ...]:
    """The objects of the page's JSON-LD scripts in document order, lists and `@graph` opened.

    Objects inside other properties stay where they are. JSON that a browser's reader would forgive (control
    characters, trailing commas, comments, several objects in one script) is mended; a script beyond that is left out,
    and so are scripts beyond 8 million characters and objects beyond 10,000. Texts hold no lone surrogates, so they
    can be stored as they are.
    """
    found: list[Data] = []
    size = 0
    for script in tree.iter("script"):
        if "ld+json" in (script.get("type") or "").lower():
            said = "".join(script.itertext())
            size += len(said)
            if size > _LARGEST_DATA:
                break
            for value in _values(said):
                found.extend(islice(_objects(value), _MOST_OBJECTS - len(found)))
    return tuple(found)


def pairs(tree: Any, data: tuple[Data, ...]) -> tuple[Pair, ...]:
    """The questions with answers that the page's data name: JSON-LD (`data`), then microdata, then RDFa.

    Questions that are named twice come once. HTML in an answer is rendered to text. At most 1,000.
    """
    found: dict[str, tuple[str, str, str]] = {}
    named = ((*pair, "json_ld") for pair in _asked(data))
    for question, answer, source in (*named, *_marked_up(tree)):
        key = _letters(question)
        if key and answer and key not in found and len(found) < _MOST_PAIRS:
            found[key] = question, answer, source
    if not found:
        return ()
    asked = _marked_letters(_visible(tree))
    page = asked.translate(_UNMARK)
    return tuple(
        Pair(
            question,
            answer,
            source,
            question_on_page=_marked_letters(question) in asked,
            answer_on_page=_stands_on(page, answer),
        )
        for question, answer, source in found.values()
    )


def types(node: Data) -> frozenset[str]:
    """The object's types by their bare names: "Question" for "http://schema.org/Question"."""
    said = node.get("@type")
    names = said if isinstance(said, list) else [said]
    return frozenset(re.split(r"[/#:]", name.strip())[-1] for name in names if isinstance(name, str))


def _asked(data: tuple[Data, ...]) -> Iterator[tuple[str, str]]:
    """The questions of JSON-LD with their answers; those of a quiz are no FAQ."""
    by_id: dict[str, Data] = {}
    questions: list[Data] = []
    waiting: list[tuple[Any, int]] = [(node, 0) for node in reversed(data)]
    while waiting:
        node, depth = waiting.pop()
        if isinstance(node, list):
            waiting.extend((each, depth + 1) for each in reversed(node) if depth < _DEEPEST)
        if not isinstance(node, dict):
            continue
        if isinstance(node.get("@id"), str) and len(node) > 1:
            by_id.setdefault(node["@id"], node)
        kinds = types(node)
        if "Question" in kinds and "eduQuestionType" not in node:
            questions.append(node)
        if "Quiz" not in kinds and depth < _DEEPEST:
            waiting.extend((each, depth + 1) for each in reversed(node.values()) if isinstance(each, dict | list))
    for node in questions:
        asked = _first_text(node.get("name"), node.get("text"), node.get("headline"))
        answers = _answers(node.get("acceptedAnswer"), by_id) or _answers(node.get("suggestedAnswer"), by_id)[:1]
        if asked and answers:
            yield " ".join(_rendered(asked).split()), "\n\n".join(map(_rendered, answers))


def _answers(said: Any, by_id: dict[str, Data]) -> list[str]:
    texts = []
    for answer in said if isinstance(said, list) else [said]:
        if isinstance(answer, dict):
            if "text" not in answer and isinstance(answer.get("@id"), str):
                answer = by_id.get(answer["@id"], answer)
            answer = _first_text(answer.get("text"), answer.get("articleBody"), answer.get("description"))
        if isinstance(answer, str) and answer.strip():
            texts.append(answer)
    return texts


def _first_text(*values: Any) -> str | None:
    """The first text among the values of a property, each alone, in a list or with its language."""
    for value in values:
        for each in value if isinstance(value, list) else [value]:
            text = each.get("@value") if isinstance(each, dict) else each
            if isinstance(text, str) and text.strip():
                return text
    return None


def _rendered(text: str) -> str:
    """Text of a property as a reader would see it: HTML rendered, entities decoded."""
    if "&" in text:
        text = html.unescape(text)
    if _TAG.search(text):
        try:
            return read([etree.fromstring(f"<div>{text}</div>", etree.HTMLParser(remove_comments=True))])
        except (etree.XMLSyntaxError, ValueError):
            text = _TAG.sub(" ", text)
    paragraphs = (
        "\n".join(" ".join(line.split()) for line in each.splitlines() if line.strip()) for each in _BLANK.split(text)
    )
    return "\n\n".join(each for each in paragraphs if each)


def _marked_up(tree: Any) -> Iterator[tuple[str, str, str]]:
    """The questions that microdata and RDFa name in the page's own elements."""
    for source, kind, prop, elements in (
        ("microdata", "itemtype", "itemprop", _MICRODATA(tree)),
        ("rdfa", "typeof", "property", _RDFA(tree)),
    ):
        for element in elements[:_MOST_PAIRS]:
            if any(re.split(r"[/#:]", name)[-1] == "Question" for name in element.get(kind).split()):
                asked = _property(element, prop, ("name",))
                answer = _property(element, prop, ("acceptedAnswer", "suggestedAnswer"))
                if asked is not None and answer is not None:
                    body = _property(answer, prop, ("text",))
                    yield " ".join(_value(asked).split()), _value(answer if body is None else body), source


def _property(item: Any, attribute: str, names: tuple[str, ...]) -> Any:
    """The first element in `item` that carries one of the properties."""
    for element in islice(item.iterdescendants(), _LARGEST_ITEM):
        said = element.get(attribute) if isinstance(element.tag, str) else None
        if said and any(re.split(r"[/#:]", name)[-1] in names for name in said.split()):
            return element
    return None


def _value(element: Any) -> str:
    return element.get("content") or read([element])


def _visible(tree: Any) -> str:
    """The texts of the page that a reader could see, folded panels among them, without what lies between them."""
    text: str = etree.tostring(tree, method="text", encoding="unicode")
    shown, at = [], 0
    for element in tree.iter(*_UNSEEN):
        if element.text and (found := text.find(element.text, at)) >= 0:
            shown.append(text[at:found])
            at = found + len(element.text)
    return "".join((*shown, text[at:]))


def _stands_on(page: str, answer: str) -> bool:
    """Whether the page holds the answer, whole or in all but a few of its sentences."""
    sentences = [letters for each in _SENTENCE.split(answer) if (letters := _letters(each))]
    return sum(len(each) for each in sentences if each in page) >= _WHOLE * sum(map(len, sentences)) > 0


def _letters(text: str) -> str:
    return _marked_letters(text).translate(_UNMARK)


def _marked_letters(text: str) -> str:
    """The letters and question marks: "What is it?" does not stand in "What is it for?"."""
    return "".join(_LETTERS.findall(text.lower()))


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
_TAG = re.compile(r"<[a-zA-Z/!][^<>]*>")
_BLANK = re.compile(r"\n[^\S\n]*\n")
_SENTENCE = re.compile(r"(?<=[.!?。！？؟])\s+|\n+")
_LETTERS = re.compile(r"[^\W_]+|[?？؟]")
_UNMARK = dict.fromkeys(map(ord, "?？؟"))
_MICRODATA: Any = etree.XPath("//@itemtype[contains(., 'Question')]/..")
_RDFA: Any = etree.XPath("//@typeof[contains(., 'Question')]/..")
_UNSEEN = ("script", "style", "template", "noscript", "title")
