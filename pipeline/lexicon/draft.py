"""The lexicon while it is compiled: concepts, and the names that stand for them.

Enters: what the sources and the curated files say, a name at a time, the later overruling where they are told to.
Leaves: rows, one a name, as the Parquet file holds them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields

from pipeline.lexicon.readers import Substance
from pipeline.lexicon.shapes import MICROBE


@dataclass(frozen=True, slots=True)
class Name:
    """A row of the lexicon: a name, what it stands for, and where it was read.

    `rule` says what a mention needs besides the name: nothing (""), a capital ("cased"), evidence in its sentence
    ("evidence" and the more special ones, see `extract.gate`). `scope` is drug or chemical. The columns after it
    describe the concept and stand on its first row alone.
    """

    name: str
    kind: str
    drug_id: str
    normalized: str
    rule: str = ""
    scope: str = "drug"
    source: str = ""
    licence: str = ""
    concept: str | None = None
    concept_kind: str | None = None
    ingredients: tuple[str, ...] = ()
    rxcui: str | None = None
    unii: str | None = None
    drugbank_id: str | None = None
    atc: tuple[str, ...] = ()
    mesh: str | None = None
    classes: tuple[str, ...] = ()


@dataclass(slots=True)
class Concept:
    """A substance, combination or class while the sources are joined."""

    name: str
    kind: str = "generic"
    unii: str | None = None
    rxcui: str | None = None
    drugbank_id: str | None = None
    ingredients: tuple[str, ...] = ()
    classes: set[str] = field(default_factory=set)
    atc: tuple[str, ...] = ()
    mesh: str | None = None
    scope: str = "drug"
    source: str = ""
    fixed_id: str | None = None

    @property
    def drug_id(self) -> str | None:
        """The best id: RxCUI, else UNII, else DrugBank's; None where there is none."""
        if self.fixed_id:
            return self.fixed_id
        if self.rxcui:
            return f"rxcui:{self.rxcui}"
        if self.unii:
            return f"unii:{self.unii}"
        return f"drugbank:{self.drugbank_id}" if self.drugbank_id else None


LICENCES = {
    "UNII": "public domain (FDA)",
    "NDC": "public domain (FDA)",
    "Orange Book": "public domain (FDA)",
    "RxNorm": "public domain (NLM)",
    "DrugBank": "CC0 1.0",
    "DrON": "CC BY 4.0",
    "curated": "Apache-2.0",
}


class Draft:
    """Concepts and names as far as they are known.

    `substances` are the registry's by UNII, `unii_of` their UNIIs by lower-case name, `words` are English words.
    """

    def __init__(self, substances: Mapping[str, Substance], words: frozenset[str] = frozenset()) -> None:
        self.substances = substances
        self.words = words
        self.unii_of = _names_of(substances)
        self.concepts: dict[str, Concept] = {}  # by UNII, else by name
        self.concept_of: dict[str, Concept] = {}  # by id
        self.names: dict[str, Name] = {}  # by lower-case name
        self.unresolved: list[str] = []  # names that a curated file means and no source knows

    def add(self, name: str, kind: str, concept: Concept, source: str, *, normalized: str | None = None,
             rule: str = "", scope: str | None = None, overrule: bool = False) -> None:  # fmt: skip
        written = " ".join(name.split())
        name = written.lower()
        drug_id = concept.drug_id
        if not name or not drug_id or (name in self.names and not overrule):
            return
        if kind == "generic" and ("/" in name or MICROBE.search(name)):
            return  # two substances, or none that is taken
        self.names[name] = Name(
            written,
            kind,
            drug_id,
            normalized or concept.name,
            rule,
            scope or ("drug" if concept.scope == "none" or source == "curated" else concept.scope),
            source,
            LICENCES[source],
        )
        self.concept_of.setdefault(drug_id, concept)

    def add_rule(self, name: str, kind: str, rule: str, normalized: str) -> None:
        """Adds a row that is no name of anything: a headword, a stem, a word that only looks like a drug."""
        self.names[name] = Name(name.strip(), kind, "", normalized, rule, "drug", "curated", LICENCES["curated"])

    def combination(self, parts: list[Concept]) -> Concept:
        """The concept of several ingredients, named in alphabetical order; of one, that one itself."""
        if len(parts) == 1:
            return parts[0]
        parts = sorted(parts, key=lambda part: part.name)
        name = "-".join(part.name for part in parts)
        if name not in self.concepts:
            scheme = next((s for s in ("rxcui", "unii", "drugbank_id") if all(getattr(p, s) for p in parts)), None)
            fixed = f"{scheme.removesuffix('_id')}:" + "+".join(getattr(p, scheme) for p in parts) if scheme else None
            ids = [part.drug_id or "" for part in parts]
            self.concepts[name] = Concept(
                name, fixed_id=fixed or "+".join(ids), ingredients=tuple(p.name for p in parts), source="NDC"
            )
        return self.concepts[name]

    def rows(self) -> list[Name]:
        """All names; the first row of a concept describes it."""
        described: set[str] = set()
        rows = []
        for name in sorted(self.names.values(), key=lambda row: (row.normalized != row.name, row.drug_id, row.name)):
            if name.drug_id in described or not name.drug_id:
                rows.append(name)
                continue
            described.add(name.drug_id)
            rows.append(self._described(name))
        return sorted(rows, key=lambda row: (row.scope != "drug", row.name, row.drug_id))

    def _described(self, name: Name) -> Name:
        concept = self.concept_of[name.drug_id]
        known = {each.name: getattr(name, each.name) for each in fields(Name)}
        return Name(
            **known
            | {
                "concept": concept.name,
                "concept_kind": concept.kind,
                "ingredients": concept.ingredients,
                "rxcui": concept.rxcui,
                "unii": concept.unii,
                "drugbank_id": concept.drugbank_id,
                "atc": concept.atc,
                "mesh": concept.mesh,
                "classes": tuple(sorted(concept.classes)),
            }
        )


def _names_of(substances: Mapping[str, Substance]) -> dict[str, str]:
    """UNII by lower-case name; a display name wins over an official one, that over the others."""
    best: dict[str, tuple[int, str]] = {}
    rank = {"of": 1, "cn": 2, "bn": 3, "cd": 4, "sys": 5}
    for unii, substance in substances.items():
        for name, kind in [(substance.display, "display"), *substance.names]:
            found = (rank.get(kind, 0), unii)
            key = name.lower()
            if key not in best or found < best[key]:
                best[key] = found
    return {name: unii for name, (_, unii) in best.items()}
