"""What people decided, laid over the compiled sources.

Enters: the TOML files in curated/ (each tells its format at its head) and what the sources gave. Leaves: rows of
source "curated" that overrule the others: classes with their members, abbreviations, brands approved since the
directories at hand were published, supplements, and what an ambiguous name needs to count.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from pipeline.errors import LexiconError
from pipeline.lexicon.draft import Concept, Draft
from pipeline.lexicon.substances import CHEMICAL_TAGS


def apply_curated(lexicon: Draft, folder: Path) -> None:
    """Lays the curated files over what the sources gave, ids first, overrulings last."""

    _classes(lexicon, read_toml(folder / "classes.toml").get("class", ()))
    synonyms = read_toml(folder / "synonyms.toml")
    _synonyms(lexicon, synonyms)
    _brands(lexicon, read_toml(folder / "brands.toml").get("brand", {}))
    _short_brands(lexicon)
    _supplements(lexicon, read_toml(folder / "supplements.toml").get("supplement", {}))
    _members(lexicon, read_toml(folder / "classes.toml").get("class", ()))
    _abbreviations(lexicon, read_toml(folder / "abbreviations.toml").get("abbreviation", {}))
    _misspellings(lexicon, read_toml(folder / "misspellings.toml").get("misspelling", {}))
    _heads(lexicon)
    ambiguous = read_toml(folder / "ambiguous.toml")
    _ambiguous(lexicon, ambiguous.get("ambiguous", ()))
    _stopped(lexicon, {name for names in ambiguous.get("stop", {}).values() for name in names})
    _stems(lexicon, read_toml(folder / "stems.toml").get("stem", ()))


# ---------------------------------------------------------------------- classes
def _classes(lexicon: Draft, classes: Iterable[Mapping[str, Any]]) -> None:

    by_id = {each["id"]: each for each in classes}
    for each in by_id.values():
        concept = Concept(each["name"], each.get("kind", "class"), source="curated", fixed_id=f"class:{each['id']}")
        concept.classes = {by_id[parent]["name"] for parent in each.get("parents", ()) if parent in by_id}
        lexicon.concepts[f"class:{each['id']}"] = concept
        for name, form, rule, kind in _class_names(each):
            normalized = each.get("names", {}).get(name, each["name"])
            lexicon.add(form, kind, concept, "curated", normalized=normalized, rule=rule, overrule=True)


def _members(lexicon: Draft, classes: Iterable[Mapping[str, Any]]) -> None:
    for each in classes:
        for member in each.get("members", ()):
            known = lexicon.names.get(member)
            if known is not None and known.drug_id in lexicon.concept_of:
                lexicon.concept_of[known.drug_id].classes.add(each["name"])
                rule = "" if known.rule == "evidence" else known.rule
                # a member of a class of drugs is a drug, whatever word or chemical it also is
                lexicon.names[member] = replace(known, rule=rule, scope="drug")


def _class_names(each: Mapping[str, Any]) -> Iterator[tuple[str, str, str, str]]:
    """(name, form, rule, kind) of every way to write a class: the form is the name or its plural."""
    kind = each.get("kind", "class")
    cautious = set(each.get("cautious", ()))
    plural_only = {name.lower() for name in each.get("plural_only", ())}
    for name in dict.fromkeys((each["name"], *each.get("surfaces", ()))):
        if MODIFIERS.match(name) or name in each.get("unwritten", ()):
            continue
        rule = _class_rule(each, name)
        singular = () if name.lower() in plural_only else (name.lower(),)
        for form in (*singular, *plurals(name.lower())):
            yield name, form, rule, kind
    for name in each.get("abbreviations", ()):
        rule = f"acronym {SPELLED}" if name in cautious else "acronym"
        yield name, name, rule, "abbreviation" if kind == "class" else kind
    for name in each.get("plural_abbreviations", ()):
        yield name, name, "acronym", "abbreviation"


def _class_rule(each: Mapping[str, Any], name: str) -> str:
    """What a mention of a class by this name needs."""
    if name in each.get("bare", ()) or each["id"].startswith("bare-"):
        return "bare"
    if name in each.get("contraception", ()):
        return "contraception"
    if name in each.get("cautious", ()):
        return "evidence"
    return "lenient" if each.get("body") else ""


SPELLED = "long_form|dose|taking|company"
"""What letters with other meanings need: their long form in the text, a dose, a verb of taking, or drugs near them."""

MODIFIERS = re.compile(r"(?:oral anticoagulant|strong |moderate |weak |potent )")
"""A route or a degree is no part of a class's name."""


def plurals(name: str) -> Iterator[str]:
    """Plurals that are not the name and an s: those the matcher knows by itself."""
    if re.search(r"[^aeiou]y$", name):
        yield name[:-1] + "ies"
    elif name.endswith(("s", "x", "ch", "sh")):
        yield name + "es"
    else:
        yield name + "s"


# ---------------------------------------------------------------------- other names
def _synonyms(lexicon: Draft, tables: Mapping[str, Any]) -> None:
    """Variants and lay names always mean the substance; street names only where drugs are spoken of."""
    safe = set(tables.get("street_safe", {}).get("safe", ()))
    for table in ("variant", "lay", "street"):
        for surface, name in tables.get(table, {}).items():
            concept = find_concept(lexicon, name)
            if concept is None:
                lexicon.unresolved.append(name)
                continue
            kind = "class" if concept.kind == "class" else "generic"
            rule = "street" if table == "street" and surface not in safe else ""
            lexicon.add(surface, kind, concept, "curated", normalized=name, rule=rule, overrule=True)


def _misspellings(lexicon: Draft, table: Mapping[str, Iterable[str]]) -> None:
    for right, wrong in table.items():
        known = lexicon.names.get(right.lower())
        if known is None or not known.drug_id:
            lexicon.unresolved.append(right)
            continue
        for surface in wrong:
            lexicon.add(surface, known.kind, lexicon.concept_of[known.drug_id], "curated",
                        normalized=known.normalized, rule="misspelling")  # fmt: skip


def _brands(lexicon: Draft, brands: Mapping[str, Mapping[str, Any]]) -> None:
    for name, each in brands.items():
        parts = [find_concept(lexicon, part) for part in each["ingredients"]]
        if not all(parts):
            lexicon.unresolved += [n for n, part in zip(each["ingredients"], parts, strict=True) if part is None]
            continue
        concept = lexicon.combination([part for part in parts if part])
        rule = "word" if each.get("caution") else "cased" if len(name) <= 4 else ""
        lexicon.add(name, "brand", concept, "curated", normalized="-".join(sorted(each["ingredients"])), rule=rule,
                    overrule=True)  # fmt: skip


SUFFIXED = re.compile(
    r" (?:xr|er|sr|la|xl|cr|dr|odt|xr-odt|pm|hfa|ellipta|respimat|diskus|handihaler|pressair|inhub|flexhaler|neohaler"
    r"|digihaler|respiclick|flextouch|solostar|kwikpen|sensoready|sureclick|pen|maintena)$",
    re.I,
)
"""What a brand's name has behind it that says how it is released or inhaled."""


def _short_brands(lexicon: Draft) -> None:
    """Brands as people say them: "Breo" of Breo Ellipta, "Trokendi" of Trokendi XR."""
    for known in [name for name in lexicon.names.values() if name.kind == "brand"]:
        short = SUFFIXED.sub("", known.name)
        plain = len(short) > 3 and short.isalpha() and short.lower() not in lexicon.words
        if short != known.name and plain and known.drug_id in lexicon.concept_of:
            lexicon.add(short, "brand", lexicon.concept_of[known.drug_id], known.source,
                        normalized=known.normalized, rule="cased", scope="drug")  # fmt: skip


def _supplements(lexicon: Draft, supplements: Mapping[str, Mapping[str, Any]]) -> None:
    for name, each in supplements.items():
        concept = find_concept(lexicon, name) or _by_unii(lexicon, name, each.get("unii"))
        if concept is None:
            concept = _unlisted(lexicon, name, "supplement")
        concept.kind = "supplement"
        rule = "lenient" if each.get("body") else NATURAL if each.get("food") or each.get("caution") else ""
        own = set(each.get("own_name", ()))
        for surface in (name, *each.get("synonyms", ())):
            for form in (surface.lower(), *plurals(surface.lower())):
                lexicon.add(form, "supplement", concept, "curated", normalized=surface if surface in own else name,
                            rule=rule, scope="drug", overrule=True)  # fmt: skip


NATURAL = "dose|form|product|taking"
"""What a plant of the kitchen needs to count as a supplement."""


def _by_unii(lexicon: Draft, name: str, unii: str | None) -> Concept | None:
    """The substance of a curated UNII, where the registry too knows it by a word of that name."""

    substance = lexicon.substances.get(unii or "")
    if substance is None:
        return None
    words = {word[:5] for word in re.findall(r"[a-z]{4,}", name.lower())}
    known = {word[:5] for each, _ in substance.names for word in re.findall(r"[a-z]{4,}", each.lower())}
    if not words & known:
        return None
    return lexicon.concepts.setdefault(substance.unii, Concept(name, unii=substance.unii, source="UNII"))


def _unlisted(lexicon: Draft, name: str, kind: str) -> Concept:
    """A concept that no register has an id for; its id is its name's."""

    slug = re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")
    return lexicon.concepts.setdefault(name, Concept(name, kind, source="curated", fixed_id=f"name:{slug}"))


# ---------------------------------------------------------------------- what an ambiguous name needs
def _ambiguous(lexicon: Draft, groups: Iterable[Mapping[str, Any]]) -> None:
    """The evidence of each group becomes the rule of its names, where they are names of anything."""
    for group in groups:
        needed = "|".join(group.get("any", ()))
        rules = [*group.get("all", ()), *filter(None, ["lenient" if group["kind"] == "mineral" else needed])]
        for name in group["names"]:
            base = lexicon.names.get(name)
            for form in (name, name.removesuffix("s"), *plurals(name)):
                known = lexicon.names.get(form)
                other = base is not None and known is not None and base.drug_id != known.drug_id
                if known is not None and known.drug_id and not other:
                    kept = ["acronym"] if "acronym" in known.rule else []
                    if group["kind"] == "body" and known.kind == "supplement" and "taking" in needed:
                        kept, rules_here = [], ["lenient"]  # taken as often as it is spoken of as the body's own
                    else:
                        rules_here = rules
                    lexicon.names[form] = replace(known, rule=" ".join(kept + rules_here), scope="drug")


def _stopped(lexicon: Draft, names: Iterable[str]) -> None:
    """Names that are never a drug here; what is a chemical stays one in that scope."""

    for name in names:
        known = lexicon.names.get(name)
        if known is None and (" " in name or "-" in name):
            lexicon.add_rule(name, "generic", "never", name)  # a phrase keeps the name in it from being read
        if known is None or known.kind == "class" or known.source == "curated":
            continue
        concept = lexicon.concept_of.get(known.drug_id)
        substance = lexicon.substances.get(concept.unii or "") if concept else None
        chemical = substance is not None and bool(substance.tags & CHEMICAL_TAGS) and "LANGUAL" not in substance.tags
        if known.kind == "generic" and chemical and len(name) > 4 and known.normalized == name:
            lexicon.names[name] = replace(known, scope="chemical")
        else:
            lexicon.add_rule(name, "generic", "never", name)


# ---------------------------------------------------------------------- abbreviations
def _abbreviations(lexicon: Draft, abbreviations: Mapping[str, Mapping[str, Any]]) -> None:
    for letters, each in abbreviations.items():
        concept = find_concept(lexicon, each["name"])
        if concept is None:
            lexicon.unresolved.append(each["name"])
            continue
        rules = ["" if each.get("any_case") else "acronym", SPELLED if each.get("caution") else ""]
        rules += ["lenient"] if each.get("body") and not each.get("caution") else []
        lexicon.add(letters, each.get("kind", "abbreviation"), concept, "curated", normalized=each["name"],
                    rule=" ".join(filter(None, rules)), overrule=True)  # fmt: skip


def find_concept(lexicon: Draft, name: str) -> Concept | None:
    """The concept that a curated file means: by the name as it stands, or a combination by its parts."""
    known = lexicon.names.get(name.lower())
    if known is not None and known.drug_id:
        return lexicon.concept_of[known.drug_id]
    parts = [lexicon.names.get(part) for part in name.lower().split("-")]
    if len(parts) > 1 and all(part is not None and part.drug_id for part in parts):
        return lexicon.combination([lexicon.concept_of[part.drug_id] for part in parts if part])
    return _registered(lexicon, name.lower())


PARTS_OF_PLANTS = ("", " whole", " extract", " root", " leaf", " fruit", " seed", " flower", " bark", " herb", " berry")


def _registered(lexicon: Draft, name: str) -> Concept | None:
    """A substance that the sources gave no name of its own, such as a plant that is also taken."""
    for ending in PARTS_OF_PLANTS:
        unii = lexicon.unii_of.get(name + ending)
        if unii is None and ending:
            unii = lexicon.unii_of.get(name.removesuffix(ending))
        if unii is not None:
            concept = lexicon.concepts.setdefault(unii, Concept(name, unii=unii, source="curated"))
            concept.name, concept.scope = name, "drug"
            lexicon.add(name, "generic", concept, "curated")
            return concept
    return None


# ---------------------------------------------------------------------- heads and stems
HEADS = (
    "inhibitor", "blocker", "blocking agent", "blocking drug", "antagonist", "agonist", "modulator", "activator",
    "stimulator", "potentiator", "degrader", "binder", "chelator", "sequestrant", "releasing agent",
)  # fmt: skip
"""Last words of classes by mechanism; the words before them say which (see `extract.spans`)."""


def _heads(lexicon: Draft) -> None:
    for head in HEADS:
        lexicon.add_rule(head, "class", "head", head)


def _stems(lexicon: Draft, stems: Iterable[Mapping[str, Any]]) -> None:
    """Endings that USAN and INN give to drugs of one kind, and the English words that have them by chance."""
    for each in stems:
        stem = each["stem"]
        if not stem.startswith("-") or each.get("weak"):
            continue
        concept = lexicon.concepts.get(f"class:{each.get('class')}")
        rule = f"stem {each.get('minimum', len(stem) + 3)}"
        lexicon.add_rule(stem, "generic", rule, concept.name if concept else each.get("gloss", ""))
        never = {word for word in lexicon.words if word.endswith(stem[1:])} | set(each.get("never", ()))
        for word in sorted(never):
            known = lexicon.names.get(word)
            if known is None:
                lexicon.add_rule(word, "generic", "never", word)
            elif known.scope != "drug":  # stays a chemical, and is no drug
                lexicon.add_rule(f"{word} ", "generic", "never", word)


def read_toml(path: Path) -> Mapping[str, Any]:
    """A curated file; an empty mapping where it is missing."""
    if not path.exists():
        return {}
    try:
        with path.open("rb") as file:
            return tomllib.load(file)
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise LexiconError(f"not TOML: {error}", source=str(path)) from error
