"""Makes `pipeline/parse/text/weights.json`: what each sign of a bare line weighs.

    python -m benchmarks.text_weights DATA              writes the table
    python -m benchmarks.text_weights DATA --hold-out   what it is worth on sites that it was not made from

DATA is a folder of development sets: `text/documents.jsonl.gz` (bare text with its headings, items and pairs), and the
pages of `content/articles.jsonl.gz` and `faq/pages.jsonl.gz`, which are rendered to bare text here, their markup being
the truth. Only structure is learned: the signs name no topic, and a sign must occur on three sites. What stands at the
top was chosen on held-out sites: the sites of the documents in four parts, each read with weights that were made from
the others, pages of the same sites left out too; figures are those of `score.py` in DATA, for all parts together. Kinds
of lines are learned by a small network (PyTorch), levels by a conditional random field (SciPy): from the true headings
and, as the parser misses some, once more from those that a network finds which was made without their site. (When
levels are held out, those networks have seen the kinds of lines of the sites held out, not their levels.)
`loose items` are the same documents with blank lines between their items.
"""

from __future__ import annotations

import argparse
import copy
import gzip
import importlib
import json
import random
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set
from itertools import pairwise
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from urllib.parse import urlsplit

import lxml.html
import numpy as np

from benchmarks import chain, network
from benchmarks.text_variants import depths, loosened, plain
from pipeline.parse.roles import role_of
from pipeline.parse.text import kinds, weights
from pipeline.parse.text import network as reading
from pipeline.parse.text.document import settled_lines
from pipeline.parse.text.kinds import KINDS, Typed
from pipeline.parse.text.levels import LEVELS, gather, level_signs, step_of, step_signs
from pipeline.parse.text.lines import Line, Marker, read_lines
from pipeline.parse.text.signs import Look, looks, signs

WEIGHT_OF_PAGES = 0.25  # of a rendered page against a document
WEIGHT_OF_VARIANTS = 0.4  # of a document or page with other spacing or bullets against itself
SHRINKAGE = 4.0  # of the weights of levels
LEAST = {"kinds": 20, "levels": 8}  # occurrences of a sign
LEAST_WEIGHT = 8  # hundredths, of a sign of levels; lighter ones are worth nothing on held-out sites
FOLDS = 4
TABLE = Path(__file__).parent.parent / "pipeline" / "parse" / "text" / "weights.json"

Array = Any  # numpy array


# ---------------------------------------------------------------- documents
def documents(data: Path) -> Iterator[dict[str, Any]]:
    """The bare documents, then pages rendered to the same form."""
    yield from _records(data / "text" / "documents.jsonl.gz")
    for name in ("content/articles", "faq/pages"):
        yield from filter(None, map(rendered, _records(data / f"{name}.jsonl.gz")))


def _records(path: Path) -> Iterator[dict[str, Any]]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


_BLOCKS = frozenset(
    "p div section article main aside ul ol li dl dt dd h1 h2 h3 h4 h5 h6 blockquote pre table tr td th figcaption"
    " fieldset details summary address center body".split()
)
_DROPPED = frozenset("script style noscript template svg iframe head nav header footer select textarea pre".split())


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
    bullets, blank = draw.choice(["", "", "", "1", "•", "-"]), draw.random() < 0.67
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
def kinds_of(document: dict[str, Any], lines: Sequence[Line], seen: Sequence[Look]) -> list[int]:
    """The true kind of each line, as a place in KINDS."""
    headings = {plain(each["text"]) for each in document["headings"]} - {""}
    items = {plain(each["text"]) for each in document["list_items"]} - {""}
    asked = {plain(each["question"]) for each in document["faqs"]}
    truth: list[int] = []
    for place, (line, look) in enumerate(zip(lines, seen, strict=True)):
        names = {plain(line.text), plain(f"{line.marker.text if line.marker else ''} {line.text}")}
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


def kind_examples(document: dict[str, Any]) -> Iterator[chain.Example]:
    """The document and its variants; a page has one.

    Tight; items together; items apart in its own spacing, and where all else is tight; bullets lost or put in.
    """
    lines = [line for line in read_lines(document["text"]) if role_of(line.text) not in kinds.INSERTED]
    seen = looks(lines)
    truth = kinds_of(document, lines, seen)
    page = document.get("page", False)
    weight = WEIGHT_OF_PAGES if page else 1.0
    if lines:
        yield chain.Example(document["site"], page, weight, signs(lines, seen), truth)
    if not lines:
        return
    draw = random.Random(document["id"])  # noqa: S311
    ways = [(spacing, bullets) for spacing in ("tight", "grouped", "loose", "apart") for bullets in ("lost", "put in")]
    if 1 not in truth:
        ways = ways[::2]
    if page:
        ways = draw.sample(ways, 1)
    for spacing, bullets in ways:
        variant = [copy.copy(line) for line in lines]
        sign, numbers_lost = draw.choice("•-*"), draw.random() < 0.5
        for place, line in enumerate(variant):
            inside = place > 0 and truth[place] == truth[place - 1] == 1
            if spacing == "loose":
                line.blanks = max(line.blanks, 1) if inside else line.blanks
            elif spacing == "apart":
                line.blanks = int(inside)
            else:
                line.blanks = 0 if not place or spacing == "tight" or inside else 1
            bullet = line.marker is not None and line.marker.kind == "bullet"
            if truth[place] == 1 and bullets == "lost" and (bullet or numbers_lost):
                line.marker = None
            elif truth[place] == 1 and bullets == "put in" and line.marker is None:
                line.marker = Marker(sign, "bullet")
        each = signs(variant, looks(variant))
        yield chain.Example(document["site"], page, WEIGHT_OF_VARIANTS * weight, each, truth)


def level_example(document: dict[str, Any]) -> chain.Example | None:
    """The true headings of a document with their levels."""
    lines = read_lines(document["text"])
    seen = looks(lines)
    truth = kinds_of(document, lines, seen)
    queue: dict[str, list[int]] = defaultdict(list)
    for each in document["headings"]:
        queue[plain(each["text"])].append(min(each["level"], LEVELS) - 1)
    typed, places, levels = [], [], []
    for place, (line, look, kind) in enumerate(zip(lines, seen, truth, strict=True)):
        name = _name_among(queue, line)
        heads = kind in (0, 2) and bool(queue.get(name))
        if heads:
            places.append(place)
            levels.append(queue[name].pop(0) if len(queue[name]) > 1 else queue[name][0])
        typed.append(Typed(line, look, "heading" if heads else "question" if kind in (0, 2) else KINDS[kind], 1.0))
    return _levelled(document, typed, places, levels)


def found_examples(document: dict[str, Any]) -> Iterator[chain.Example]:
    """The headings that the weights in use find, with their true levels, the false ones left out.

    Of the document as it is and with its items apart.
    """
    level: dict[str, int] = {}
    for each in document["headings"]:
        level.setdefault(plain(each["text"]), min(each["level"], LEVELS) - 1)
    for text in dict.fromkeys((document["text"], loosened(document))):
        lines, _, _ = settled_lines(text)
        named = [(place, _name_among(level, each.line)) for place, each in enumerate(lines) if each.kind == "heading"]
        places = [place for place, name in named if name]
        if example := _levelled(document, lines, places, [level[name] for _, name in named if name]):
            yield example


def _name_among(names: Mapping[str, Any], line: Line) -> str:
    """The words of a line, with those of its marker or without, where they are among the names; empty otherwise."""
    marked = f"{line.marker.text if line.marker else ''} {line.text}"
    return next((name for name in map(plain, (line.text, marked)) if name in names), "")


def _levelled(
    document: dict[str, Any], typed: Sequence[Typed], places: Sequence[int], levels: Sequence[int]
) -> chain.Example | None:
    """Headings as a chain; None where there are fewer than two."""
    if len(places) < 2:
        return None
    headings = gather(typed, places)
    own = [level_signs(headings, place) for place in range(len(headings))]
    between = [step_signs(headings, place) for place in range(1, len(headings))]
    page = document.get("page", False)
    return chain.Example(document["site"], page, WEIGHT_OF_PAGES if page else 1.0, own, depths(levels), between)


# ---------------------------------------------------------------- the tables, and what they are worth
def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--hold-out", action="store_true")
    arguments = parser.parse_args()
    lines: list[chain.Example] = []
    headings: list[chain.Example] = []
    for document in documents(arguments.data):
        lines += kind_examples(document)
        if example := level_example(document):
            headings.append(example)
    kept = list(_records(arguments.data / "text" / "documents.jsonl.gz"))
    strangers = [(sites, kind_table(lines, sites)) for sites in parts(kept)]
    headings += found_by(strangers, kept)
    if arguments.hold_out:
        for name, figures in held_out(arguments.data, strangers, headings, kept).items():
            print(name, json.dumps(figures, indent=1))
    else:
        table = {"kinds": kind_table(lines), "levels": level_table(headings)}
        TABLE.write_text(f"{_dumped(table)}\n", encoding="utf-8")


def kind_table(lines: Sequence[chain.Example], without: Set[str] = frozenset()) -> dict[str, Any]:
    """The table of kinds as it stands in the file, made from the sites that are not left out."""
    return network.fitted([each for each in lines if each.site not in without], len(KINDS), LEAST["kinds"])


def level_table(headings: Sequence[chain.Example], without: Set[str] = frozenset()) -> dict[str, Any]:
    """The table of levels, likewise."""
    made = chain.fitted(
        [each for each in headings if each.site not in without], _level_ways(), LEAST["levels"], SHRINKAGE
    )
    return {
        "start": _hundredths(made.start),
        "chain": _hundredths(made.chain),
        "signs": _heavy(made.names, made.own),
        "steps": _heavy(made.step_names, made.step),
    }


def _level_ways() -> Array:
    return np.array([[step_of(one, other) for other in range(LEVELS)] for one in range(LEVELS)])


Strangers = Sequence[tuple[Set[str], Mapping[str, Any]]]
"""Parts of the sites, each with the table of kinds that was made without them."""


def found_by(strangers: Strangers, kept: Sequence[dict[str, Any]]) -> list[chain.Example]:
    """The headings of each document that a stranger's table finds."""
    examples: list[chain.Example] = []
    for sites, kinds_ in strangers:
        use_kinds(kinds_)
        for document in kept:
            if document["site"] in sites:
                examples += found_examples(document)
    return examples


def held_out(
    data: Path, strangers: Strangers, headings: Sequence[chain.Example], kept: Sequence[dict[str, Any]]
) -> dict[str, Any]:
    """The scorer's figures for the documents, as they are and with loose items, each read by a stranger's weights."""
    score = _scorer(data)
    found: dict[str, Any] = {}
    for sites, kinds_ in strangers:
        use_kinds(kinds_)
        weights.LEVELS = weights.read(level_table(headings, sites))
        for document in kept:
            if document["site"] in sites:
                for text in (document["text"], loosened(document)):
                    found[text] = score.our_text(text)
    loose = [{**document, "text": loosened(document)} for document in kept]
    return {"documents": _scored(score, kept, found), "loose items": _scored(score, loose, found)}


def parts(kept: Sequence[Mapping[str, Any]]) -> list[set[str]]:
    """The sites in FOLDS parts of about as many documents each."""
    counts = Counter(document["site"] for document in kept)
    result: list[set[str]] = [set() for _ in range(FOLDS)]
    sizes = [0] * FOLDS
    for site in sorted(counts, key=lambda each: (-counts[each], each)):
        smallest = sizes.index(min(sizes))
        result[smallest].add(site)
        sizes[smallest] += counts[site]
    return result


def use_kinds(table: Mapping[str, Any]) -> None:
    """Lets the parser tell kinds by this table."""
    weights.KINDS = reading.read(table)
    kinds.forget()


def _scorer(data: Path) -> Any:
    sys.path.insert(0, str(data))
    return importlib.import_module("score")


def _scored(score: Any, kept: Sequence[Mapping[str, Any]], found: Mapping[str, Any]) -> Any:
    score.read = lambda _, name: kept if "documents" in name else []
    return score.score_text(SimpleNamespace(errors=0, limit=None), found.__getitem__)["documents"]


def _hundredths(table: Array) -> list[Any]:
    rounded: list[Any] = np.round(table * 100).astype(int).tolist()
    return rounded


def _heavy(names: Mapping[str, int], table: Array) -> dict[str, list[int]]:
    rows = ((sign, _hundredths(table[place])) for sign, place in sorted(names.items()))
    return {sign: row for sign, row in rows if max(map(abs, row)) >= LEAST_WEIGHT}


def _dumped(table: Any, depth: int = 1) -> str:
    """JSON with a line for each sign."""
    if not isinstance(table, dict):
        return json.dumps(table, separators=(",", ":"))
    rows = ",\n".join(f"{' ' * depth}{json.dumps(name)}: {_dumped(row, depth + 1)}" for name, row in table.items())
    return f"{{\n{rows}\n{' ' * (depth - 1)}}}" if rows else "{}"


if __name__ == "__main__":
    main()
