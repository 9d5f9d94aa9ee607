"""Makes `pipeline/parse/text/weights.json`: what each sign of a bare line weighs.

    python benchmarks/text_weights.py DATA              writes the table
    python benchmarks/text_weights.py DATA --hold-out   trains on two thirds of the sites, reports on the third

DATA is a folder of development sets: `text/documents.jsonl.gz` (bare text with its headings, items and pairs), and the
pages of `content/articles.jsonl.gz` and `faq/pages.jsonl.gz`, which are rendered to bare text here, their markup being
the truth. Only structure is learned: the signs name no topic, and a sign must occur on three sites. Both models are
conditional random fields on a line, fitted with AdaGrad; what stands at the top was chosen on held-out sites.
"""

from __future__ import annotations

import argparse
import copy
import gzip
import hashlib
import json
import random
import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import lxml.html
import numpy as np

from pipeline.parse.text.kinds import KINDS, Typed
from pipeline.parse.text.levels import LEVELS, STEPS, gather, level_signs, step_of, step_signs
from pipeline.parse.text.lines import Line, Marker, read_lines
from pipeline.parse.text.signs import Look, looks, signs

WEIGHT_OF_PAGES = 0.2  # of a rendered page against a document; .05 loses .004 of heading F1 on held-out sites
WEIGHT_OF_VARIANTS = 0.5  # of a document with other spacing or bullets
SHRINKAGE = 0.1
LEAST_WEIGHT = 15  # hundredths; lighter signs are left out: held-out marked items gain .012, headings lose .006
LEAST_LEVEL_WEIGHT = 8
PAGES = 400
EPOCHS = 4
LEVEL_EPOCHS = 10
FOLDS = 3
TABLE = Path(__file__).parent.parent / "pipeline" / "parse" / "text" / "weights.json"

Array = Any  # numpy array


@dataclass(slots=True)
class Example:
    """A document as a chain: signs and truth of each place; `steps` are the signs between places, if any."""

    site: str
    page: bool
    weight: float
    signs: list[list[str]]
    truth: list[int]
    steps: list[list[str]]


# ---------------------------------------------------------------- documents
def documents(data: Path) -> Iterator[dict[str, Any]]:
    """The bare documents, then pages rendered to the same form."""
    yield from _records(data / "text" / "documents.jsonl.gz")
    for name in ("content/articles", "faq/pages"):
        for count, record in enumerate(_records(data / f"{name}.jsonl.gz")):
            if count < PAGES and (document := rendered(record)):
                yield document


def _records(path: Path) -> Iterator[dict[str, Any]]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


_BLOCKS = frozenset(
    "p div section article main aside ul ol li dl dt dd h1 h2 h3 h4 h5 h6 blockquote pre table tr td th figcaption"
    " fieldset details summary address center body".split()
)
_DROPPED = frozenset("script style noscript template svg iframe head nav header footer select textarea".split())


def rendered(record: dict[str, Any]) -> dict[str, Any] | None:
    """A page as bare text with a spacing and bullets drawn by its id; None where it has fewer than three headings."""
    root = lxml.html.document_fromstring(record["html"].encode(), parser=lxml.html.HTMLParser(encoding="utf-8"))
    body = root.find("body")
    units = list(_units(body)) if body is not None else []
    first = next((place for place, unit in enumerate(units) if unit[1].startswith("h")), 0)
    units = units[max(0, first - 3) : first + 220]
    if sum(1 for unit in units if unit[1].startswith("h")) < 3:
        return None
    draw = random.Random(str(record["id"]))  # noqa: S311
    bullets, blank = draw.choice(["", "1", "•", "-"]), draw.random() < 0.67
    lines: list[str] = []
    numbers: Counter[int] = Counter()
    for place, (text, tag, parent) in enumerate(units):
        if blank and place and not (tag == "li" and units[place - 1][1] == "li"):
            lines.append("")
        numbers[parent] += 1
        ordered = tag == "li" and bullets and numbers[parent]
        lines.append(f"{ordered}. {text}" if ordered and bullets == "1" else f"{bullets} {text}" if ordered else text)
    return {
        "id": str(record["id"]),
        "site": record.get("site") or urlsplit(record["url"]).hostname,
        "page": True,
        "text": "\n".join(lines),
        "headings": [{"text": text, "level": int(tag[1])} for text, tag, _ in units if tag.startswith("h")],
        "list_items": [{"text": text} for text, tag, _ in units if tag == "li"],
        "faqs": [],
        "faq_known": False,
    }


def _units(element: Any, tag: str = "p", parent: int = 0) -> Iterator[tuple[str, str, int]]:
    """Text, tag (h1 to h6, li, p) and list of each block, in order."""
    held: list[str] = [element.text or ""]
    for child in element:
        if isinstance(child.tag, str) and child.tag not in _DROPPED:
            if child.tag in _BLOCKS:
                yield from _flushed(held, tag, parent)
                own = child.tag if re.fullmatch("h[1-6]|li", child.tag) else tag if tag.startswith("h") else "p"
                yield from _units(child, own, id(element) if child.tag == "li" else parent)
            else:
                for unit in _units(child, tag, parent):
                    if unit[1] == tag:
                        held.append(f" {unit[0]} ")
                    else:
                        yield unit
        held.append(f" {child.tail or ''}")
    yield from _flushed(held, tag, parent)


def _flushed(held: list[str], tag: str, parent: int) -> Iterator[tuple[str, str, int]]:
    text = " ".join(" ".join(held).split())[:3000]
    held.clear()
    if text:
        yield text, tag, parent


# ---------------------------------------------------------------- truth
_MARK = re.compile(r"^\s*(?:[-•*–▪◦·]|\(?\d{1,3}[.)]|\(?[a-zA-Z][.)])\s+")


def _plain(text: str) -> str:
    return " ".join(re.findall(r"\w+", unicodedata.normalize("NFKC", _MARK.sub("", text)).lower()))


def kinds_of(document: dict[str, Any], lines: Sequence[Line], seen: Sequence[Look]) -> list[int]:
    """The true kind of each line, as a place in KINDS."""
    headings = {_plain(each["text"]) for each in document["headings"]} - {""}
    items = {_plain(each["text"]) for each in document["list_items"]} - {""}
    asked = {_plain(each["question"]) for each in document["faqs"]}
    truth: list[int] = []
    for place, (line, look) in enumerate(zip(lines, seen, strict=True)):
        names = {_plain(line.text), _plain(f"{line.marker.text if line.marker else ''} {line.text}")}
        heading, item = bool(names & headings), bool(names & items)
        if heading and item:
            item = line.marker is not None or (place > 0 and truth[-1] == 1 and not line.blanks)
        if names & asked or (heading and not item and look.asks):
            truth.append(2)
        elif item:
            truth.append(1)
        elif heading:
            truth.append(0)
        else:
            runs_on = (
                look.words > 20 or look.shape in ("prose", "sentence") or (look.words > 8 and look.end in ".!?:;…")
            )
            truth.append(3 if runs_on else 4)
    if not document["faq_known"]:
        _unknown_questions(truth, seen)
    return truth


def _unknown_questions(truth: list[int], seen: Sequence[Look]) -> None:
    """Two or more questions answered in sequence are questions, whether or not their markup said so."""
    places = [
        place
        for place, look in enumerate(seen[:-1])
        if look.asks and truth[place] > 2 and truth[place + 1] == 3 and 3 <= look.words <= 30 and look.role is None
    ]
    for one, other in pairwise(places):
        if other - one <= 4 and not any(truth[between] == 0 for between in range(one, other)):
            truth[one] = truth[other] = 2


def kind_examples(document: dict[str, Any]) -> Iterator[Example]:
    """The document, and where it is no page its variants: tight, spaced, items together; bullets lost or put in."""
    lines = read_lines(document["text"])
    seen = looks(lines)
    truth = kinds_of(document, lines, seen)
    page = document.get("page", False)
    weight = WEIGHT_OF_PAGES if page else 1.0
    if lines:
        yield Example(document["site"], page, weight, signs(lines, seen), truth, [])
    if page or not lines:
        return
    draw = random.Random(document["id"])  # noqa: S311
    for spacing in ("tight", "blank", "grouped"):
        variant = [copy.copy(line) for line in lines]
        bullets = draw.choice(["kept", "lost", "put in"])
        for place, line in enumerate(variant):
            together = spacing == "grouped" and place and truth[place] == truth[place - 1] == 1
            line.blanks = 0 if not place or spacing == "tight" or together else 1
            if truth[place] == 1 and bullets == "lost":
                line.marker = None
            elif truth[place] == 1 and bullets == "put in" and line.marker is None:
                line.marker = Marker("-", "bullet")
        yield Example(document["site"], False, WEIGHT_OF_VARIANTS, signs(variant, looks(variant)), truth, [])


def level_example(document: dict[str, Any]) -> Example | None:
    """The true headings of a document with their levels."""
    lines = read_lines(document["text"])
    seen = looks(lines)
    truth = kinds_of(document, lines, seen)
    queue: dict[str, list[int]] = defaultdict(list)
    for each in document["headings"]:
        queue[_plain(each["text"])].append(min(each["level"], LEVELS) - 1)
    typed, places, levels = [], [], []
    for place, (line, look, kind) in enumerate(zip(lines, seen, truth, strict=True)):
        name = next(
            (
                n
                for n in (_plain(line.text), _plain(f"{line.marker.text if line.marker else ''} {line.text}"))
                if n in queue
            ),
            "",
        )
        heads = kind in (0, 2) and bool(queue.get(name))
        if heads:
            places.append(place)
            levels.append(queue[name].pop(0) if len(queue[name]) > 1 else queue[name][0])
        typed.append(Typed(line, look, "heading" if heads else "question" if kind in (0, 2) else KINDS[kind], 1.0))
    if len(places) < 2:
        return None
    heads_ = gather(typed, places)
    own = [level_signs(heads_, place) for place in range(len(heads_))]
    between = [step_signs(heads_, place) for place in range(1, len(heads_))]
    page = document.get("page", False)
    return Example(document["site"], page, WEIGHT_OF_PAGES if page else 1.0, own, levels, between)


# ---------------------------------------------------------------- models
class Chain:
    """A conditional random field: signs vote for labels, `steps` for the way from one label to the next."""

    def __init__(self, examples: Sequence[Example], labels: int, least: int) -> None:
        self.names = _common((each.site, each.signs) for each in examples)(least)
        self.step_names = _common((each.site, each.steps) for each in examples)(least)
        self.labels = labels
        self.own = np.zeros((len(self.names), labels))
        self.step = np.zeros((len(self.step_names), len(STEPS)))
        self.chain = np.zeros((labels, labels))
        self.start = np.zeros((1, labels))
        self.way = np.array([[step_of(one, other) for other in range(labels)] for one in range(labels)])

    def fit(self, examples: Sequence[Example], epochs: int) -> None:
        coded = [self._coded(each) for each in examples]
        slopes = [np.full_like(table, 1e-6) for table in (self.own, self.step, self.chain, self.start)]
        draw = np.random.default_rng(0)
        for _ in range(epochs):
            for place in draw.permutation(len(coded)):
                self._learn(coded[place], np.array(examples[place].truth), examples[place].weight, slopes)

    def _coded(self, example: Example) -> tuple[list[Array], list[Array]]:
        own = [np.array([self.names[name] for name in names if name in self.names], int) for names in example.signs]
        steps = [
            np.array([self.step_names[name] for name in names if name in self.step_names], int)
            for names in example.steps
        ]
        return own, steps or [np.array([], int)] * (len(own) - 1)

    def _moves(self, steps: list[Array]) -> Array:
        votes = np.array([self.step[each].sum(0) for each in steps]).reshape(-1, len(STEPS))
        return self.chain[None] + votes[:, self.way]

    def _learn(self, coded: tuple[list[Array], list[Array]], truth: Array, weight: float, slopes: list[Array]) -> None:
        own, steps = coded
        votes = np.array([self.own[each].sum(0) for each in own])
        moves = np.exp(self._moves(steps))
        joint, pairs = _expected(np.exp(votes - votes.max(1, keepdims=True)), moves, np.exp(self.start[0]))
        joint[np.arange(len(truth)), truth] -= 1
        pairs[np.arange(len(truth) - 1), truth[:-1], truth[1:]] -= 1
        by_way = np.stack([(pairs * (self.way == way)).sum((1, 2)) for way in range(len(STEPS))], 1)
        _descend(self.own, own, joint * weight, slopes[0])
        _descend(self.step, steps, by_way * weight, slopes[1])
        for table, gradient, slope in ((self.chain, pairs.sum(0), slopes[2]), (self.start, joint[:1], slopes[3])):
            change = gradient * weight + SHRINKAGE * table
            slope += change**2
            table -= 0.1 * change / np.sqrt(slope)

    def best(self, example: Example) -> list[int]:
        own, steps = self._coded(example)
        moves = self._moves(steps)
        best, back = self.start[0] + self.own[own[0]].sum(0), []
        for place, each in enumerate(own[1:]):
            scores = best[:, None] + moves[place]
            back.append(scores.argmax(0))
            best = scores.max(0) + self.own[each].sum(0)
        chain = [int(best.argmax())]
        for origin in reversed(back):
            chain.append(int(origin[chain[-1]]))
        return chain[::-1]


def _common(pairs: Iterator[tuple[str, list[list[str]]]]) -> Any:
    """A function from the least count to the signs that often and on three sites, numbered."""
    counts: Counter[str] = Counter()
    sites: dict[str, set[str]] = defaultdict(set)
    for site, places in pairs:
        for names in places:
            for name in names:
                counts[name] += 1
                sites[name].add(site)
    return lambda least: {
        name: place
        for place, name in enumerate(n for n, count in counts.items() if n and count >= least and len(sites[n]) >= 3)
    }


def _expected(local: Array, moves: Array, start: Array) -> tuple[Array, Array]:
    """The probability of each label at each place, and of each two labels in a row."""
    length = len(local)
    ahead, behind, scale = np.zeros_like(local), np.ones_like(local), np.zeros(length)
    for place in range(length):
        sums = (start if not place else ahead[place - 1] @ moves[place - 1]) * local[place]
        scale[place] = sums.sum()
        ahead[place] = sums / scale[place]
    for place in range(length - 2, -1, -1):
        behind[place] = moves[place] @ (local[place + 1] * behind[place + 1]) / scale[place + 1]
    joint = ahead * behind
    coming = (local[1:] * behind[1:])[:, None, :] / scale[1:, None, None]
    return joint / joint.sum(1, keepdims=True), ahead[:-1, :, None] * moves * coming


def _descend(table: Array, places: list[Array], gradient: Array, slope: Array) -> None:
    flat = np.concatenate(places) if places else np.array([], int)
    if not len(flat):
        return
    rows, where = np.unique(flat, return_inverse=True)
    change = np.zeros((len(rows), table.shape[1]))
    np.add.at(change, where, np.repeat(gradient, [len(each) for each in places], axis=0))
    change += SHRINKAGE * table[rows]
    slope[rows] += change**2
    table[rows] -= 0.1 * change / np.sqrt(slope[rows])


# ---------------------------------------------------------------- the table, and what it is worth
def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--hold-out", action="store_true")
    arguments = parser.parse_args()
    kinds, levels = [], []
    for document in documents(arguments.data):
        kinds += kind_examples(document)
        if example := level_example(document):
            levels.append(example)
    if arguments.hold_out:
        for name, examples, labels, epochs in (
            ("kinds", kinds, len(KINDS), EPOCHS),
            ("levels", levels, LEVELS, LEVEL_EPOCHS),
        ):
            for fold in range(FOLDS):
                model = _fitted([each for each in examples if each.page or _fold(each.site) != fold], labels, epochs)
                held = [each for each in examples if not each.page and each.weight == 1 and _fold(each.site) == fold]
                print(name, "fold", fold, _right(model, held, name == "levels"), "right")
    else:
        _write(_fitted(kinds, len(KINDS), EPOCHS), _fitted(levels, LEVELS, LEVEL_EPOCHS))


def _fitted(examples: Sequence[Example], labels: int, epochs: int) -> Chain:
    model = Chain(examples, labels, 20 if labels == len(KINDS) else 8)
    model.fit(examples, epochs)
    return model


def _fold(site: str) -> int:
    return int(hashlib.md5(site.encode(), usedforsecurity=False).hexdigest(), 16) % FOLDS


def _right(model: Chain, examples: Sequence[Example], steps: bool) -> float:
    right = total = 0
    for example in examples:
        got, want = model.best(example), example.truth
        if steps:
            got = [step_of(one, other) for one, other in pairwise(got)]
            want = [step_of(one, other) for one, other in pairwise(want)]
        right += sum(1 for one, other in zip(got, want, strict=True) if one == other)
        total += len(want)
    return round(right / max(1, total), 3)


def _write(kinds: Chain, levels: Chain) -> None:
    tables = {
        "kinds": {
            "start": _hundredths(kinds.start[0]),
            "chain": _hundredths(kinds.chain),
            "signs": _heavy(kinds.names, kinds.own, LEAST_WEIGHT),
        },
        "levels": {
            "start": _hundredths(levels.start[0]),
            "chain": _hundredths(levels.chain),
            "signs": _heavy(levels.names, levels.own, LEAST_LEVEL_WEIGHT),
            "steps": _heavy(levels.step_names, levels.step, LEAST_LEVEL_WEIGHT),
        },
    }
    TABLE.write_text(f"{_dumped(tables)}\n", encoding="utf-8")


def _hundredths(table: Array) -> list[Any]:
    rounded: list[Any] = np.round(table * 100).astype(int).tolist()
    return rounded


def _heavy(names: dict[str, int], table: Array, least: int) -> dict[str, list[int]]:
    rows = ((sign, _hundredths(table[place])) for sign, place in sorted(names.items()))
    return {sign: row for sign, row in rows if max(map(abs, row)) >= least}


def _dumped(table: Any, depth: int = 1) -> str:
    """JSON with a line for each sign."""
    if not isinstance(table, dict):
        return json.dumps(table, separators=(",", ":"))
    rows = ",\n".join(f"{' ' * depth}{json.dumps(name)}: {_dumped(row, depth + 1)}" for name, row in table.items())
    return f"{{\n{rows}\n{' ' * (depth - 1)}}}"


if __name__ == "__main__":
    main()
