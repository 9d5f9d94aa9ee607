"""The curated inputs of the lexicon: that they load, agree with one another and name known substances."""

from __future__ import annotations

import csv
import tomllib
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

CURATED = Path(__file__).parents[2] / "pipeline" / "lexicon" / "curated"
SOURCES = Path(__file__).parents[3] / "shared" / "lexicon"


@cache
def curated(name: str) -> Any:
    return tomllib.loads((CURATED / name).read_text(encoding="utf8"))


def every_string(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, below in value.items():
            yield key
            yield from every_string(below)
    elif isinstance(value, list):
        for below in value:
            yield from every_string(below)


@pytest.mark.parametrize("path", sorted(CURATED.glob("*.toml")), ids=lambda path: path.stem)
def test_a_curated_file_opens_with_its_format_and_holds_no_empty_or_padded_string(path: Path) -> None:
    assert path.read_text(encoding="utf8").startswith("# ")
    strings = list(every_string(curated(path.name)))
    assert len(strings) > 100
    assert [s for s in strings if not s.strip() or s != s.strip() or "  " in s] == []


def test_class_ids_are_unique_slugs_and_parents_exist() -> None:
    classes = curated("classes.toml")["class"]
    ids = Counter(c["id"] for c in classes)
    assert len(ids) >= 250
    assert [i for i, n in ids.items() if n > 1 or not i.replace("-", "").isalnum() or i != i.lower()] == []
    assert [(c["id"], p) for c in classes for p in c.get("parents", []) if p not in ids] == []


def test_no_class_is_its_own_ancestor() -> None:
    parents = {c["id"]: c.get("parents", []) for c in curated("classes.toml")["class"]}
    for start in parents:
        above, seen = list(parents[start]), set[str]()
        while above:
            one = above.pop()
            assert one != start
            if one not in seen:
                seen.add(one)
                above += parents[one]


def test_no_surface_names_two_classes_unless_both_say_so() -> None:
    owners: dict[str, list[str]] = {}
    for c in curated("classes.toml")["class"]:
        surfaces = [c["name"], *c.get("surfaces", []), *c.get("abbreviations", [])]
        for surface in set(surfaces) - set(c.get("shared", [])):
            owners.setdefault(surface, []).append(c["id"])
    assert {s: ids for s, ids in owners.items() if len(ids) > 1} == {}


def test_names_surfaces_and_members_of_classes_are_lower_case() -> None:
    for c in curated("classes.toml")["class"]:
        for text in [c["name"], *c.get("surfaces", []), *c.get("members", [])]:
            assert text == text.lower(), (c["id"], text)


def test_flagged_surfaces_are_surfaces_of_their_class() -> None:
    for c in curated("classes.toml")["class"]:
        every = {c["name"], *c.get("surfaces", []), *c.get("abbreviations", [])}
        for key in ("plural_only", "bare", "optional", "cautious", "names", "unwritten", "contraception"):
            assert set(c.get(key, [])) <= every, (c["id"], key)
        assert set(c.get("unlisted", [])) <= set(c.get("members", [])), c["id"]


def test_stems_name_classes_that_exist_and_their_exceptions_carry_the_stem() -> None:
    ids = {c["id"] for c in curated("classes.toml")["class"]}
    for stem in curated("stems.toml")["stem"]:
        assert stem.get("class", "statin") in ids, stem
        letters = stem["stem"].strip("-")
        assert stem["stem"].count("-") == 1
        assert stem["minimum"] > len(letters)
        for word in stem.get("never", []):
            assert letters in word, (stem["stem"], word)


def test_a_misspelling_is_of_one_name_only_and_is_no_synonym() -> None:
    misspelt = [word for words in curated("misspellings.toml")["misspelling"].values() for word in words]
    assert [word for word, n in Counter(misspelt).items() if n > 1] == []
    assert set(misspelt) & {*curated("synonyms.toml")["variant"], *curated("misspellings.toml")["misspelling"]} == set()


@cache
def known_names() -> frozenset[str]:
    if not SOURCES.is_dir():
        pytest.skip("the lexicon's sources are not at hand")
    names = set[str]()
    with (SOURCES / "drugbank_open_vocabulary.csv").open(encoding="utf8", newline="") as table:
        for row in csv.reader(table, delimiter=";"):
            names.update(name.strip().lower() for cell in row[2:] for name in cell.split(" | "))
    with (SOURCES / "dron_ingredient.tsv").open(encoding="utf8", newline="") as table:
        names.update(row[1].lower() for row in csv.reader(table, delimiter="\t"))
    return frozenset(names)


def test_members_of_classes_are_known_to_drugbank_or_dron_or_say_that_they_are_not() -> None:
    known = known_names()
    for c in curated("classes.toml")["class"]:
        unlisted = set(c.get("unlisted", []))
        assert {m for m in c.get("members", []) if m not in known} == unlisted, c["id"]


def test_a_brand_says_its_ingredients_in_order_and_a_plausible_year() -> None:
    for name, brand in curated("brands.toml")["brand"].items():
        assert brand["ingredients"], name
        assert brand["ingredients"] == sorted(brand["ingredients"]), name
        assert all(i == i.lower() for i in brand["ingredients"]), name
        assert 1900 < brand.get("year", 2000) < 2030, name
        assert brand.get("status", "former") in {
            "discontinued",
            "withdrawn",
            "emergency",
            "foreign",
            "former",
            "supplement",
        }


def test_a_supplement_surface_has_one_owner_and_ids_have_their_shape() -> None:
    owners: Counter[str] = Counter()
    for name, entry in curated("supplements.toml")["supplement"].items():
        surfaces = [name, *entry.get("synonyms", [])]
        owners.update(surfaces)
        assert set(entry.get("own_name", [])) | set(entry.get("food", [])) <= set(surfaces), name
        unii = entry.get("unii", "0123456789")
        assert len(unii) == 10
        assert unii.isalnum()
        assert unii == unii.upper()
    assert [surface for surface, n in owners.items() if n > 1] == []


def test_what_evidence_can_save_is_never_stopped_and_evidence_has_known_names() -> None:
    ambiguous = curated("ambiguous.toml")
    stopped = {name for names in ambiguous["stop"].values() for name in names}
    evidence = {
        "capital", "dose", "form", "product", "taking", "pair", "company", "effect", "substance_use", "long_form",
        "clinical",
    }  # fmt: skip
    for group in ambiguous["ambiguous"]:
        assert set(group.get("all", [])) | set(group["any"]) <= evidence
        assert stopped.isdisjoint(group["names"])
    surfaces = {s for c in curated("classes.toml")["class"] for s in [c["name"], *c.get("surfaces", [])]}
    assert stopped & surfaces == set()


def test_a_spelling_variant_leads_to_another_name_in_one_step() -> None:
    variants = curated("synonyms.toml")["variant"]
    assert [name for name, right in variants.items() if right in variants] == []
