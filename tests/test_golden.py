"""The sample articles against the truth about them, which was written by hand before any output was seen.

`golden/<name>/truth.json` names its page in `raw/` and lists every heading, list, pair, notice, link and drug mention
of it. What is marked `optional` may be found or not. A drug mention is placed by the words around it; its name, kind,
assertion and cue may list equals ("thiazide diuretic|thiazide").
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

import pipeline
from pipeline.api import extract_raw
from pipeline.article import RawArticle
from pipeline.records import DrugMention, Extraction
from pipeline.sources import load

ROOT = Path(__file__).resolve().parent.parent
GOLDEN = Path(__file__).resolve().parent / "golden"
NAMES = sorted(each.parent.name for each in GOLDEN.glob("*/truth.json"))

PENDING: dict[str, dict[str, str]] = {
    "assertions": {
        "sertraline-side-effects": "“Tramadol can push serotonin too high”: the heading alone says with what"
    },
}
"""Part → article → why it does not come out right yet."""

BARE = re.compile(r"(?:medication|medicine|drug|supplement|vitamin|mineral|hormone|vaccine)s?", re.IGNORECASE)
"""A bare general word counts neither way."""


def each_article(part: str) -> pytest.MarkDecorator:
    """One test an article; those of `PENDING` may fail."""
    pending = PENDING.get(part, {})
    marks = {name: [pytest.mark.xfail(strict=False, reason=pending[name])] for name in NAMES if name in pending}
    return pytest.mark.parametrize("name", [pytest.param(name, marks=marks.get(name, [])) for name in NAMES])


@cache
def truth_of(name: str) -> dict[str, Any]:
    truth: dict[str, Any] = json.loads((GOLDEN / name / "truth.json").read_text(encoding="utf8"))
    return truth


@cache
def found_in(name: str) -> Extraction:
    truth = truth_of(name)
    return pipeline.extract((ROOT / truth["page"]).read_bytes(), media_type=truth["media_type"], url=truth["url"])


def right(problems: Iterable[str]) -> None:
    """Fails with all problems, a line each."""
    told = list(problems)
    assert not told, "\n".join(["", *told])


def fold(text: str | None) -> str:
    return " ".join((text or "").split())


# ---------------------------------------------------------------- the files


def test_every_sample_has_its_truth_and_every_truth_its_sample() -> None:
    samples = {f"raw/{each.name}" for each in (ROOT / "raw").iterdir() if each.is_file()}
    assert samples == {truth_of(name)["page"] for name in NAMES}


@pytest.mark.parametrize("name", NAMES)
def test_every_sample_file_is_read_as_what_it_is(name: str) -> None:
    truth = truth_of(name)
    (raw,) = load([ROOT / truth["page"]])
    assert isinstance(raw, RawArticle)
    article = extract_raw(raw, ()).article
    assert article.media_type == truth["media_type"]
    assert all(each in fold(article.text) for each in truth["in_text"])
    assert not re.search("[\x80-\x9f\ufffd]|â€|Ã©", article.text)


def test_a_page_in_windows_1252_that_says_iso_8859_1_keeps_its_curly_quotes() -> None:
    content = (ROOT / "raw" / "ibuprofen-or-acetaminophen.html").read_bytes()
    assert b"charset=iso-8859-1" in content
    assert b"\x93which is better?\x94" in content
    text = pipeline.extract(content, tables=()).article.text
    assert "“which is better?”" in text
    assert "Tylenol®" in text
    assert "children’s" in text
    assert "– NyQuil®" in text


# ---------------------------------------------------------------- the article


@each_article("metadata")
def test_metadata_are_right(name: str) -> None:
    truth, article = truth_of(name), found_in(name).article
    found = {
        "media_type": article.media_type,
        "title": article.title,
        "authors": list(article.authors),
        "published_date": article.published_date,
        "published_at": article.published_at and article.published_at.isoformat(),
        "modified_at": article.modified_at and article.modified_at.isoformat(),
        "language": article.language,
        "site": article.site,
        "canonical_url": article.canonical_url,
        "licence_url": article.licence_url,
    }
    right(
        f"{key}: {truth[key]!r}, found {found[key]!r}"
        for key in found.keys() & truth.keys()
        if truth[key] != found[key]
    )


@each_article("text")
def test_the_text_holds_the_article_and_nothing_around_it(name: str) -> None:
    truth, text = truth_of(name), fold(found_in(name).article.text)
    right(
        [f"not in the text: {each!r}" for each in truth["in_text"] if each not in text]
        + [f"in the text, though not of the article: {each!r}" for each in truth["not_in_text"] if each in text]
    )


@each_article("headings")
def test_headings_have_their_level_and_parent(name: str) -> None:
    found = found_in(name).sections
    heading_of = {each.section_id: each.heading for each in found}
    optional = {each["text"] for each in truth_of(name)["headings"] if each.get("optional")}
    wanted = [each for each in truth_of(name)["headings"] if each["text"] not in optional]
    got = [each for each in found if each.heading and each.heading not in optional]

    def problems() -> Iterator[str]:
        yield from differences("heading", [each["text"] for each in wanted], [fold(each.heading) for each in got])
        by_text = {fold(each.heading): each for each in got}
        for each in wanted:
            section = by_text.get(each["text"])
            if section is None or each["level"] is None:
                continue
            if not section.inferred and section.level != each["level"]:
                yield f"{each['text']!r}: level {each['level']}, found {section.level}"
            parent = heading_of[section.parent_id] if section.parent_id is not None else None
            parent = None if parent in optional else parent
            if parent != each["parent"]:
                yield f"{each['text']!r}: under {each['parent']!r}, found under {parent!r}"

    right(problems())


def differences(what: str, wanted: list[str], got: list[str]) -> Iterator[str]:
    """What is missing, too much, or out of order."""
    yield from (f"missing {what}: {each!r}" for each in wanted if each not in got)
    yield from (f"extra {what}: {each!r}" for each in got if each not in wanted)
    yield from (
        f"{what} found {got.count(each)} times: {each!r}"
        for each in set(got)
        if got.count(each) > max(1, wanted.count(each))
    )
    if sorted(wanted) == sorted(got) and wanted != got:
        yield f"{what}s are out of order: {got}"


@each_article("blocks")
def test_quotes_captions_definitions_and_paragraphs_are_blocks_of_their_own(name: str) -> None:
    blocks = {(each.kind, fold(each.text)) for each in found_in(name).blocks}
    right(
        f"no such {each['kind']}: {each['text']!r}"
        for each in truth_of(name)["blocks"]
        if (each["kind"], each["text"]) not in blocks
    )


@each_article("cells")
def test_table_cells_stand_in_their_row_and_column(name: str) -> None:
    cells = {(each.row, each.column, fold(each.text)) for each in found_in(name).blocks if each.kind == "table_cell"}

    def problems() -> Iterator[str]:
        for each in truth_of(name)["cells"]:
            if (each["row"], each["column"], each["text"]) not in cells:
                places = [(row, column) for row, column, text in cells if text == each["text"]]
                yield f"{each['text']!r}: row {each['row']}, column {each['column']}, found at {places or 'no place'}"

    right(problems())


# ---------------------------------------------------------------- lists, pairs, notices, links


@each_article("lists")
def test_lists_have_their_kind_role_and_items(name: str) -> None:
    found = found_in(name)
    items: dict[int, list[dict[str, Any]]] = {each.list_id: [] for each in found.lists}
    for item in found.list_items:
        texts = {"text": fold(item.text), "label": fold(item.label), "body": fold(item.body)}
        items[item.list_id].append(texts | {"depth": item.depth, "marker": item.marker})
    left = {each.list_id: each for each in found.lists}

    def nearest(wanted: list[dict[str, Any]]) -> int | None:
        """The list that has most of the wanted items, and any of them."""
        key = "label" if "label" in wanted[0] else "text"
        texts = {each[key] for each in wanted}
        shared = {list_id: len(texts & {each[key] for each in items[list_id]}) for list_id in left}
        best = max(shared, key=lambda list_id: (shared[list_id], -list_id), default=None)
        return best if best is not None and shared[best] else None

    def problems() -> Iterator[str]:
        for wanted in truth_of(name)["lists"]:
            first = wanted["items"][0].get("text") or wanted["items"][0]["label"]
            list_id = nearest(wanted["items"])
            if list_id is None:
                if not wanted.get("optional"):
                    yield f"missing list: {first!r}, …"
                continue
            got = left.pop(list_id)
            if wanted.get("optional"):
                continue
            for key in ("kind", "role", "intro"):
                if key in wanted and fold(getattr(got, key)) != fold(wanted[key]):
                    yield f"list {first!r}, …: {key} {wanted[key]!r}, found {getattr(got, key)!r}"
            if len(wanted["items"]) != len(items[list_id]):
                yield f"list {first!r}, …: {len(wanted['items'])} items, found {len(items[list_id])}"
            for one, other in zip(wanted["items"], items[list_id], strict=False):
                for key in one:
                    if one[key] != other[key]:
                        yield f"item of list {first!r}, …: {key} {one[key]!r}, found {other[key]!r}"
        for list_id in left:
            yield f"extra list: {[each['text'] for each in items[list_id]]}"

    right(problems())


@each_article("faqs")
def test_question_answer_pairs_are_right_and_none_is_invented(name: str) -> None:
    wanted = {each["question"]: each for each in truth_of(name)["faqs"]}
    got = {fold(each.question): each for each in found_in(name).faqs}

    def problems() -> Iterator[str]:
        yield from differences("question", list(wanted), [fold(each.question) for each in found_in(name).faqs])
        for question in wanted.keys() & got.keys():
            if fold(got[question].answer) != wanted[question]["answer"]:
                yield f"{question!r}: answer {wanted[question]['answer']!r}, found {fold(got[question].answer)!r}"
            for key in ("source", "agrees_with_page"):
                if getattr(got[question], key) != wanted[question][key]:
                    yield f"{question!r}: {key} {wanted[question][key]!r}, found {getattr(got[question], key)!r}"

    right(problems())


@each_article("notices")
def test_notices_are_told_from_the_article(name: str) -> None:
    left = [(each.kind, fold(each.text)) for each in found_in(name).notices]

    def same(kind: str, wanted: str, got: str) -> bool:
        """A call to action has no sharp edge: the same beginning will do."""
        return got == wanted or (kind == "call_to_action" and got[:40] == wanted[:40])

    def problems() -> Iterator[str]:
        for wanted in truth_of(name)["notices"]:
            hit = next((each for each in left if each[0] == wanted["kind"] and same(*each, wanted["text"])), None)
            if hit:
                left.remove(hit)
            elif not wanted.get("optional"):
                yield f"missing {wanted['kind']}: {wanted['text']!r}"
        yield from (f"extra {kind}: {text!r}" for kind, text in left)

    right(problems())


@each_article("links")
def test_links_of_the_article_have_their_kind(name: str) -> None:
    wanted = {(each["target"], each["text"]): each for each in truth_of(name)["links"]}
    got = {(each.target, fold(each.text)): each for each in found_in(name).links}

    def problems() -> Iterator[str]:
        for key, each in wanted.items():
            if each.get("optional"):
                continue
            if key not in got:
                yield f"missing {each['kind']} link: {key}"
            elif got[key].kind != each["kind"]:
                yield f"{key}: {each['kind']} link, found {got[key].kind}"
        for key, link in got.items():
            if key not in wanted and link.start is not None:
                yield f"extra {link.kind} link: {key}"

    right(problems())


# ---------------------------------------------------------------- drug mentions


@each_article("drug_mentions")
def test_every_drug_mention_is_found_and_nothing_else(name: str) -> None:
    text, placed = found_in(name).article.text, places_of(name)
    wanted = {place for place, each in placed if place and not each.get("optional")}
    optional = {place for place, each in placed if place and each.get("optional")}
    got = {(each.start, each.end) for each in found_in(name).drug_mentions if not BARE.fullmatch(each.surface)}
    extra = {one for one in got - wanted if not any(one[0] < end and start < one[1] for start, end in optional)}
    lost = [each for place, each in placed if place is None and not each.get("optional")]
    right(
        [f"not in the text: {each['before']}[{each['surface']}]{each['after']}" for each in lost]
        + [f"missing: {around(text, place)}" for place in sorted(wanted - got)]
        + [f"extra: {around(text, place)}" for place in sorted(extra)]
    )


@each_article("drug_names")
def test_drug_mentions_have_their_kind_and_normalized_name(name: str) -> None:
    def problems() -> Iterator[str]:
        for mention, each in matched(name):
            if mention.kind not in each["kind"].split("|"):
                yield f"{mention.surface!r}: {each['kind']}, found {mention.kind}"
            if not any(name_key(mention.name) == name_key(equal) for equal in each["name"].split("|")):
                yield f"{mention.surface!r}: named {each['name']!r}, found {mention.name!r}"

    right(dict.fromkeys(problems()))


@each_article("assertions")
def test_what_is_said_of_a_drug_is_found_with_the_words_that_say_so(name: str) -> None:
    text = found_in(name).article.text

    def problems() -> Iterator[str]:
        for mention, each in matched(name):
            if "assertion" not in each:
                continue
            said = [one for one in mention.assertions or () if one.kind in each["assertion"].split("|")]
            place = around(text, (mention.start, mention.end))
            if not said:
                yield f"missing {each['assertion']} ({each['cue']!r}): {place}, found {mention.assertions}"
            elif not any(words(one.cue) & words(each["cue"]) for one in said):
                yield f"{each['assertion']} by {each['cue']!r}, found by {[one.cue for one in said]}: {place}"

    right(problems())


@pytest.mark.parametrize("name", NAMES)
def test_places_slice_to_what_stands_there(name: str) -> None:
    found = found_in(name)
    text = found.article.text
    assert text
    assert found.blocks
    assert all(text[each.start : each.end] == each.surface for each in found.drug_mentions)
    assert all(text[each.start : each.end] == each.text for each in found.blocks)
    cues = [cue for each in found.drug_mentions for cue in each.assertions or ()]
    assert all(text[cue.start : cue.end] == cue.cue for cue in cues)
    assert all(fold(text[each.start : each.end]) == fold(each.text) for each in found.links if each.start is not None)
    assert all(fold(text[each.start : each.end]) == fold(each.text) for each in found.notices if each.start is not None)
    asked = [each for each in found.faqs if each.question_start is not None]
    assert all(fold(each.question) in fold(text[each.question_start : each.question_end]) for each in asked)


def places_of(name: str) -> list[tuple[tuple[int, int] | None, dict[str, Any]]]:
    """Each mention of the truth with its place in the text, by the words around it; None where it is not there."""
    text, position, placed = found_in(name).article.text, 0, []
    for each in truth_of(name)["drug_mentions"]:
        around_it = re.compile(f"{loosely(each['before'])}({loosely(each['surface'])}){loosely(each['after'])}")
        place = around_it.search(text, max(0, position - 60))
        while place and place.start(1) < position:
            place = around_it.search(text, place.start() + 1)
        placed.append((place.span(1) if place else None, each))
        position = place.end(1) if place else position
    return placed


def loosely(text: str) -> str:
    """A pattern for the text in which white space is as wide as it likes."""
    return r"\s+".join(re.escape(word) for word in re.split(r"\s+", text))


def matched(name: str) -> Iterator[tuple[DrugMention, dict[str, Any]]]:
    """The mentions that were found where the truth has one that counts."""
    by_place = {(each.start, each.end): each for each in found_in(name).drug_mentions}
    for place, each in places_of(name):
        if place in by_place and not each.get("optional"):
            yield by_place[place], each


def around(text: str, place: tuple[int, int]) -> str:
    start, end = place
    return fold(f"{text[max(0, start - 40) : start]}[{text[start:end]}]{text[end : end + 40]}")


def words(text: str) -> set[str]:
    return set(re.findall(r"\w+", text.lower()))


def name_key(name: str) -> str:
    """A name without case, hyphens, curly quotes and a plural s."""
    key = " ".join(name.lower().replace("-", " ").replace("’", "'").split())
    return key[:-1] if len(key) > 4 and key.endswith("s") and not key.endswith(("ss", "us", "is")) else key
