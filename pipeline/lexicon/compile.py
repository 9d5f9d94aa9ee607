"""Public sources and the curated files become the lexicon: one Parquet file of names.

Enters: the files that `readers` reads and the curated TOML files beside this module. Leaves: a table with a row a
name. Substances are joined by UNII, the FDA registry's id, because every source either has it or names the substance
as the registry does. RxCUIs come from RxNorm or DrON, DrugBank ids from its open vocabulary.
"""

from __future__ import annotations

import hashlib
import json
import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from pipeline.errors import LexiconError
from pipeline.lexicon.folding import word_set
from pipeline.lexicon.readers import (
    DrugBankEntry,
    Product,
    Substance,
    read_atc,
    read_dron,
    read_drugbank,
    read_mesh,
    read_ndc,
    read_orange_book,
    read_rxnorm,
    read_unii,
    read_words,
)

CURATED = Path(__file__).parent / "curated"

DRUG_TAGS = frozenset({"INN", "USAN", "ORANGE BOOK", "JAN", "USP MONOGRAPH", "VANDF", "BAN", "EMA EPAR", "NFLIS-DRUG"})
"""Naming bodies and registers whose bracket behind a name says that the substance is, was or may become a drug."""

NAMED_TAGS = frozenset({"INN", "USAN", "NFLIS-DRUG"})
"""The brackets that nothing but a drug carries."""

OTHER_TAGS = frozenset({"LANGUAL", "FHFI", "FCC", "II", "IARC", "EP IMPURITY", "HPUS", "ISO"})
"""Registers of foods, flavours, excipients, carcinogens, impurities, homeopathic stocks and pesticides."""

APPROVED = frozenset({"NDA", "BLA", "ANDA", "NDA AUTHORIZED GENERIC"})
"""Marketing categories of products that a regulator approved."""

CHEMICAL_TAGS = frozenset({"MI", "HSDB", "IARC", "ISO", "MART.", "WHO-DD"})
"""Indexes of chemicals; what they alone name is matched in scope "chemical"."""

SALTS = word_set(
    """acetate acetonide acid adipate alfoscerate aluminum ammonium anhydrous arginine ascorbate aspartate axetil
    benzathine benzoate besylate besilate bicarbonate bisulfate bitartrate borate bromide butyrate calcium camsylate
    caproate carbonate choline cilexetil citrate clavulanate cypionate cyclohexanecarboxylate decanoate diacetate
    dihydrate dihydrochloride dimaleate dimesylate diphosphate dipropionate disodium dipotassium edisylate embonate
    enanthate erbumine estolate esylate ethylsuccinate etexilate fosfatex fumarate furoate gluceptate gluconate
    glucuronate hbr hcl hemifumarate hemihydrate hexanoate hippurate hyclate hydrate hydrobromide hydrochloride
    hydroiodide hydroxide iodide isethionate ketoglutarate lactate lactobionate laurate lauryl lysine magnesium malate
    maleate malonate marboxil medoxomil meglumine mesylate mesilate methylsulfate mofetil monohydrate mononitrate
    monosodium mucate napadisylate napsylate nicotinate nitrate octanoate olamine oleate orotate oxalate oxoglurate
    palmitate pamoate pantothenate pendetide pentahydrate pentanoate phenylacetate phenylpropionate phosphate pidolate
    pivalate pivoxil polistirex polacrilex polygalacturonate potassium procaine proxetil propionate pyroglutamate
    pyruvate resinate saccharate salicylate sesquihydrate sodium sorbitol stearate subacetate subsalicylate succinate
    sulfate sulphate tannate tartrate tebutate teoclate tetrahydrate theoclate thiocyanate tosylate triacetate
    trihydrate trifenatate trifluoroacetate triflutate trihydrochloride trolamine tromethamine trometamol undecanoate
    undecylenate valerate xinafoate zinc"""
)
"""Words that a salt, ester or hydrate adds to the name of its ingredient."""

IONS = word_set(
    """acetic aluminum ammonium barium bismuth calcium chromium citric copper ferric ferrous fluoride folic gold iron
    lactic lithium magnesium manganese nicotinic phosphoric potassium selenium silver sodium strontium tartaric zinc
    cupric hydrogen hydrochloric sulfuric carbonic benzoic boric acetylsalicylic salicylic valproic ascorbic"""
)
"""What is left of an inorganic salt or an acid when its salt word goes: no ingredient in its own right."""

ELEMENTS = word_set("lithium iron zinc magnesium calcium potassium sodium selenium chromium iodine copper manganese")
"""Elements that are taken under their plain name, whatever their salt."""

BOTANICAL = word_set(
    """whole pollen root leaf leaves flower flowering top bark seed fruit rhizome stem twig bulb herb aerial oil extract
    flesh skin dander feather epithelium hair spore mold venom serum tissue juice pulp peel shoot tuber kernel resin
    gum wood wax meal powder egg milk muscle fish meat"""
)
"""Parts of plants and animals: an allergen or a food for the registry. Those that are taken are curated."""


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


@dataclass(frozen=True, slots=True)
class Sources:
    """Files to compile from; each may be missing, and then what it alone knows is missing too."""

    unii: Path | None = None
    drugbank: Path | None = None
    dron: Path | None = None  # dron_ingredient.tsv; dron_rxcui_drugbank.tsv stands beside it
    ndc: Path | None = None
    rxnorm: Path | None = None  # a folder
    orange_book: Path | None = None
    atc: Path | None = None
    mesh: Path | None = None
    words: Path | None = None  # English words, one a line: brands that are such a word need a capital
    curated: Path | None = CURATED


def build_lexicon(sources: Sources, output: Path) -> int:
    """The number of names written to `output`, a Parquet file. The same sources give the same bytes."""
    rows = Compilation(sources).rows()
    write_lexicon(rows, output)
    return len(rows)


class Compilation:
    """The join of all sources, in the order in which they may overrule one another."""

    def __init__(self, sources: Sources) -> None:
        self.words, self.proper = read_words(sources.words) if sources.words else (frozenset(), frozenset())
        self.substances: dict[str, Substance] = read_unii(sources.unii) if sources.unii else {}
        self.entries: list[DrugBankEntry] = list(read_drugbank(sources.drugbank)) if sources.drugbank else []
        self.unii_of = self._names_of_substances()
        self.concepts: dict[str, Concept] = {}  # by UNII, else by name
        self.names: dict[str, Name] = {}  # by lower-case name
        self.synonyms: dict[str, str] = {}
        self.unresolved: list[str] = []  # names that a curated file means and no source knows
        self._drugbank()
        self._registry()
        self._dron(sources)
        self._rxnorm(sources)
        self._codes(sources)
        self.base = {key: self._base_of(concept) for key, concept in self.concepts.items()}
        self.products = self._products(sources)
        self.medicines = self._medicines()
        self.by_name = {concept.name: key for key, concept in self.concepts.items()}
        self._generic_names()
        self._brands()
        self._component_brands()
        if sources.curated:
            self._curated(sources.curated)

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

    # ------------------------------------------------------------------ substances
    def _names_of_substances(self) -> dict[str, str]:
        """UNII by lower-case name; a display name wins over an official one, that over the others."""
        best: dict[str, tuple[int, str]] = {}
        rank = {"of": 1, "cn": 2, "bn": 3, "cd": 4, "sys": 5}
        for unii, substance in self.substances.items():
            for name, kind in [(substance.display, "display"), *substance.names]:
                found = (rank.get(kind, 0), unii)
                key = name.lower()
                if key not in best or found < best[key]:
                    best[key] = found
        return {name: unii for name, (_, unii) in best.items()}

    def _drugbank(self) -> None:
        for entry in self.entries:
            key = self._confirmed(entry) or self.unii_of.get(entry.name.lower()) or entry.name.lower()
            scope = "chemical" if entry.experimental else "drug"
            substance = self.substances.get(key)
            unii = key if substance else entry.unii if entry.unii not in self.substances else None
            name = readable(substance.display) if substance else entry.name.lower()
            concept = self.concepts.setdefault(key, Concept(name, unii=unii, scope=scope, source="DrugBank"))
            concept.drugbank_id = concept.drugbank_id or entry.drugbank_id
            if is_botanical(name) and not (substance and substance.tags & {"INN", "USAN", "ORANGE BOOK"}):
                concept.scope = "none"

    def _confirmed(self, entry: DrugBankEntry) -> str | None:
        """The UNII that DrugBank gives, unless the registry knows that id by wholly other words."""
        substance = self.substances.get(entry.unii or "")
        if substance is None:
            return entry.unii
        said = {word[:5] for name in (entry.name, *entry.synonyms) for word in re.findall(r"[a-z]{4,}", name.lower())}
        known = (substance.display, *(name for name, _ in substance.names))
        heard = {word[:5] for name in known for word in re.findall(r"[a-z]{4,}", name.lower())}
        return entry.unii if said & heard or not said else None

    def _registry(self) -> None:
        for unii, substance in self.substances.items():
            drug = bool(substance.tags & DRUG_TAGS) or any(tag.startswith("PURPLE") for tag in substance.tags)
            name = readable(substance.display)
            concept = self.concepts.get(unii)
            if concept is None:
                if not drug and not substance.tags & CHEMICAL_TAGS:
                    continue
                scope = "drug" if drug else "chemical"
                concept = self.concepts[unii] = Concept(name, unii=unii, scope=scope, source="UNII")
                if is_botanical(name) and not substance.tags & {"INN", "USAN", "ORANGE BOOK"}:
                    concept.scope = "none"
            elif drug and concept.scope == "chemical":
                concept.scope = "drug"

    def _dron(self, sources: Sources) -> None:
        if not sources.dron:
            return
        by_drugbank = {c.drugbank_id: key for key, c in self.concepts.items() if c.drugbank_id}
        for found in read_dron(sources.dron, sources.dron.with_name("dron_rxcui_drugbank.tsv")):
            label = found.label.lower().removesuffix(" atom")  # elements as ChEBI names them
            key = self.unii_of.get(label) or self.unii_of.get(label.replace(", human", ""))
            if key not in self.concepts:
                linked = [by_drugbank[each] for each in found.drugbank_ids if each in by_drugbank]
                key = linked[0] if len(linked) == 1 else None
            if key is None:
                key = label
                if is_botanical(label):
                    continue
                self.concepts.setdefault(key, Concept(label, source="DrON"))
            concept = self.concepts[key]
            if concept.rxcui is None or label == concept.name:
                concept.rxcui = found.rxcui
            if label in ELEMENTS:
                concept.name = label
            if concept.scope == "chemical" and not is_botanical(concept.name):
                concept.scope = "drug"

    def _rxnorm(self, sources: Sources) -> None:
        if not sources.rxnorm:
            return
        concepts = list(read_rxnorm(sources.rxnorm))
        by_rxcui: dict[str, str] = {}
        for found in concepts:
            if found.kind in ("IN", "PIN"):
                label = found.name.lower()
                key = found.unii or self.unii_of.get(label) or label
                concept = self.concepts.setdefault(key, Concept(label, unii=found.unii, source="RxNorm"))
                concept.rxcui, concept.scope = found.rxcui, "drug"
                by_rxcui[found.rxcui] = key
                for synonym in (found.name, *found.synonyms):
                    self.synonyms.setdefault(synonym.lower(), key)
        self.rxnorm_brands = [
            (found.name, tuple(by_rxcui[each] for each in found.ingredients if each in by_rxcui))
            for found in concepts
            if found.kind == "BN"
        ]

    rxnorm_brands: Iterable[tuple[str, tuple[str, ...]]] = ()

    def _codes(self, sources: Sources) -> None:
        atc = read_atc(sources.atc) if sources.atc else {}
        mesh = read_mesh(sources.mesh) if sources.mesh else {}
        for concept in self.concepts.values():
            concept.atc = atc.get(concept.name, ())
            concept.mesh = mesh.get(concept.name)

    def _base_of(self, concept: Concept) -> Concept:
        """The ingredient of a salt, ester or hydrate that is no ingredient of its own; else the concept itself."""
        words = concept.name.replace(",", "").split()
        if len(words) < 2 or words[0] in IONS or words[0] in SALTS:
            return concept
        for count in range(len(words) - 1, 0, -1):
            if not all(word in SALTS or word.isdigit() for word in words[count:]):
                break
            rest = " ".join(words[:count])
            key = self.unii_of.get(rest)
            base = self.concepts.get(key or rest)
            if base is not None and base.scope != "none" and len(rest) > 3:
                return base
        return concept

    # ------------------------------------------------------------------ names
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
            scope or (concept.scope if concept.scope != "none" else "drug"),
            source,
            LICENCES[source],
        )
        self.concept_of.setdefault(drug_id, concept)

    def add_rule(self, name: str, kind: str, rule: str, normalized: str) -> None:
        """Adds a row that is no name of anything: a headword, a stem, a word that only looks like a drug."""
        self.names[name] = Name(name.strip(), kind, "", normalized, rule, "drug", "curated", LICENCES["curated"])

    def _generic_names(self) -> None:
        self.concept_of: dict[str, Concept] = {}
        order = sorted(self.concepts.items(), key=lambda item: (item[1].scope != "drug", item[1].name))
        for key, concept in order:  # preferred names before any synonym
            if concept.scope != "none" and wordlike(concept.name):
                self.add(concept.name, "generic", self.base[key], concept.source, normalized=concept.name,
                          rule=self._rule(concept.name, key), scope=concept.scope)  # fmt: skip
        for key, concept in order:
            substance = self.substances.get(key)
            if concept.scope == "none" or substance is None:
                continue
            for name, kind in substance.names:
                self._synonym(readable(name), kind, key, concept)
        drugbank = {entry.drugbank_id: entry for entry in self.entries}
        for key, concept in order:
            entry = drugbank.get(concept.drugbank_id or "")
            if entry and concept.scope != "none":
                for name in (entry.name, *entry.synonyms):
                    self._synonym(readable(name), "cn", key, concept, source="DrugBank")
        for name, key in self.synonyms.items():
            self._synonym(name, "cn", key, self.concepts[key], source="RxNorm")

    def _synonym(self, name: str, kind: str, key: str, concept: Concept, source: str = "UNII") -> None:
        """A synonym, code or brand of one substance, where it is a name that people write."""
        if name in self.names or " component " in name:
            return
        base = self.base[key]
        medicine = key in self.medicines
        if kind == "cd":
            if is_code(name) and concept.scope == "drug":
                self.add(name, "generic", base, source, normalized=concept.name, rule="code")
        elif kind == "bn":
            named = self._english(name) or name in self.proper or self._names_ingredient(name, (base.name,))
            if medicine and "ISO" not in self.substances[key].tags and wordlike(name) and not named:
                self.add(name, "brand", base, source, normalized=base.name, rule="cased")
        elif wordlike(name) and (kind != "sys" or (name.replace(" ", "").isalpha() and len(name) <= 24)):
            taken = medicine or concept.scope == "chemical" or source == "DrugBank"
            if taken and name not in self.proper and (medicine or not self._english(name) or name == concept.name):
                self.add(name, "generic", base, source, normalized=concept.name, scope=concept.scope,
                          rule=self._rule(name, key))  # fmt: skip

    def _rule(self, name: str, key: str) -> str:
        """What a mention of a substance by this name needs: letters alone never suffice, a medicine's name does."""
        preferred = self.concepts[key].name == name
        if is_acronym(name) and not (preferred and key in self.medicines):
            return "acronym long_form|dose"
        if key not in self.medicines or (self._english(name) and not preferred):
            return "evidence"
        return ""

    def _english(self, name: str) -> bool:
        """True where every word is an English word."""
        return all(word in self.words for word in re.findall(r"[a-z]+", name))

    def _medicines(self) -> set[str]:
        """Substances that are medicines beyond doubt: named as such by a naming body, or marketed as the only one."""
        named = {
            key
            for key, substance in self.substances.items()
            if substance.tags & NAMED_TAGS or any(tag.startswith("PURPLE") for tag in substance.tags)
        }
        sold, allergens = set(), set()
        for product, _ in self.products:
            keys = {key for each in product.substances if (key := self._key_of(each.lower()))}
            if "ALLERGENIC" in product.kind:
                allergens |= keys
            elif len(product.substances) == 1 and product.category in APPROVED:
                sold |= {
                    key for key in keys if key not in self.substances or "LANGUAL" not in self.substances[key].tags
                }
        known = {
            key
            for key, concept in self.concepts.items()
            if concept.scope == "drug"
            and concept.rxcui
            and concept.drugbank_id
            and key not in allergens
            and not self._english(concept.name)
            and not (key in self.substances and self.substances[key].tags & OTHER_TAGS)
        }
        medicines = named | sold | known
        based = {id(self.base[key]) for key in medicines if key in self.base}
        return {key for key, concept in self.concepts.items() if key in medicines or id(concept) in based}

    # ------------------------------------------------------------------ brands
    def _products(self, sources: Sources) -> list[tuple[Product, str]]:
        """What is marketed, approved products first, with the source that says so."""
        found: list[tuple[Product, str]] = []
        for path, reader, source in (
            (sources.ndc, read_ndc, "NDC"),
            (sources.orange_book, read_orange_book, "Orange Book"),
        ):
            found += [(product, source) for product in reader(path)] if path else []
        return sorted(found, key=lambda item: _product_order(item[0]))

    def _brands(self) -> None:
        for name, keys in self.rxnorm_brands:
            self._brand(name.lower(), [self.base[key] for key in keys], "RxNorm", Product("", (), "NDA", ""))
        for product, source in self.products:
            parts = [self.base[key] for each in product.substances if (key := self._key_of(each.lower()))]
            for part in parts if len(parts) == 1 else ():
                part.classes |= {readable(each) for each in product.classes}
            if len(parts) == len(product.substances) and is_marketed(product):
                self._brand(readable(product.brand), parts, source, product)

    def _key_of(self, name: str) -> str | None:
        key = self.unii_of.get(name, name)
        return key if key in self.concepts else None

    def _brand(self, name: str, parts: list[Concept], source: str, product: Product) -> None:
        parts = list({part.name: part for part in parts}.values())
        name = re.sub(r"\s*\(.*?\)", "", name).strip(" .,-")
        known = self.names.get(name)
        if known is not None and known.kind == "brand" and known.rule == "cased" and product.category in APPROVED:
            self.names[name] = replace(known, rule="cased" if len(name) <= 4 else "")  # marketed: any case will do
        if not parts or len(parts) > 5 or known or len(name) < 3 or len(name.split()) > 3 or not wordlike(name):
            return
        if self._names_ingredient(name, [part.name for part in parts]):
            return
        english = self._english(name)
        if product.category not in APPROVED and (
            any(word in self.words or word in self.proper for word in re.findall(r"[a-z]+", name))
            or not {"ORAL", "NASAL"} & set(product.routes)
            or product.category.startswith("UNAPPROVED")
        ):
            return
        if english and " " in name:
            return
        concept = self.combination(parts)
        self.add(name, "brand", concept, source, normalized=concept.name, scope="drug",
                  rule="word" if english else "cased" if len(name) <= 4 else "")  # fmt: skip

    def _names_ingredient(self, name: str, ingredients: Iterable[str]) -> bool:
        """True where a "brand" is the generic name with or without company: "Leader Ibuprofen"."""
        words = set(re.findall(r"[a-z]{4,}", name))
        for ingredient in ingredients:
            if words & (set(re.findall(r"[a-z]{4,}", ingredient)) - SALTS):
                return True
        return any(self.names[word].kind != "brand" for word in words if word in self.names)

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

    def _component_brands(self) -> None:
        """Combinations that the registry knows by rows such as "AGGRENOX COMPONENT ASPIRIN"."""
        parts: dict[str, dict[str, Concept]] = {}
        for unii, substance in self.substances.items():
            if unii not in self.concepts or self.concepts[unii].scope != "drug":
                continue
            for name, _ in substance.names:
                brand, found, _ = name.lower().partition(" component ")
                if found:
                    base = self.base.get(unii, self.concepts[unii])
                    parts.setdefault(brand, {})[base.name] = base
        for brand, found_parts in sorted(parts.items()):
            if len(found_parts) > 1:
                self._brand(brand, list(found_parts.values()), "UNII", Product("", (), "NDA", ""))

    # ------------------------------------------------------------------ curated
    def _curated(self, folder: Path) -> None:
        """What people decided overrules the sources; the files stand beside this module."""
        from pipeline.lexicon.curation import apply_curated

        apply_curated(self, folder)

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


# ---------------------------------------------------------------------- shapes of names
def readable(name: str) -> str:
    """A registry's name as people write it: lower case, Greek spelled without dots, no qualification behind it."""
    name = re.sub(r"\.(alpha|beta|gamma|delta|omega)\.", r"\1", name.lower()).replace("’", "'").strip()
    return re.sub(r"(?:, (?:unspecified[a-z ]*|\([+-/]+\)-|mixture|human|[dl]{1,2}-))+$| \([a-z ]+\)$", "", name)


NAME_SHAPE = re.compile(r"[^\W_][\w '.+/-]{2,49}", re.ASCII)
SYSTEMATIC = re.compile(
    r"\d,\d|\d[a-z]?-[a-z]+-\d|(?<![a-z])[nosrdl]-[a-z]+-\d|^\d+-[a-z]{6,}"
    r"|component|impurity|unspecified|related compound|solution|^[a-z]-[a-z]{1,3}$"
)


def wordlike(name: str) -> bool:
    """True where a name could stand in a sentence: letters, few words, no chemist's locants."""
    if not NAME_SHAPE.fullmatch(name) and not (name.isalpha() and len(name) >= 3 and len(name) < 50):
        return False
    if SYSTEMATIC.search(name) or len(name.split()) > 5:
        return False
    return len(re.findall(r"[a-z]", name)) >= max(3, len(name) * 0.5) and (len(name) >= 4 or name.isalpha())


MICROBE = re.compile(
    r"^(?:entero|staphylo|strepto|myco|lacto)?(?:bac|coc)\w+ [a-z]+$|^[a-z]+(?:ella|monas|virus|bacter|coccus) [a-z]+$"
)

CODE_SHAPE = re.compile(r"[a-z]{2,5}-? ?\d{3,8}[a-z]?")
CATALOGUES = ("nsc", "fema", "ins", "cas", "dea", "ec", "ci", "sid", "un", "epa", "hsdb", "nci", "cb", "ai")


def is_code(name: str) -> bool:
    """True for a maker's code such as LY3437943; numbers of catalogues are none."""
    return bool(CODE_SHAPE.fullmatch(name)) and re.match(r"[a-z]+", name)[0] not in CATALOGUES  # type: ignore[index]


def is_botanical(name: str) -> bool:
    """True where a name speaks of a part of a plant or an animal."""
    return bool(BOTANICAL & set(re.findall(r"[a-z]+", name)))


def is_marketed(product: Product) -> bool:
    """True for a product whose trade name people know: no allergen, homeopathic, gas or bulk."""
    return "ALLERGENIC" not in product.kind and not any(
        word in product.category for word in ("HOMEOPATHIC", "MEDICAL GAS", "BULK")
    )


def is_acronym(name: str) -> bool:
    """True for a few letters that may stand for anything."""
    return len(name) <= 4 or (len(name) <= 6 and not re.search(r"[aeiouy]", name))


def _product_order(product: Product) -> tuple[int, str, int, tuple[str, ...]]:
    """Approved products first, and of one brand the plainest composition."""
    approved = product.category in ("NDA", "BLA", "NDA AUTHORIZED GENERIC")
    return (not approved, product.brand.lower(), len(product.substances), product.substances)


# ---------------------------------------------------------------------- Parquet
def write_lexicon(rows: list[Name], output: Path) -> str:
    """The version of the lexicon written: a hash of its content, which its metadata carries too."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    if not rows:
        raise LexiconError("nothing to write: no source gave a name", source=str(output))
    columns: dict[str, list[Any]] = {each.name: [getattr(row, each.name) for row in rows] for each in fields(Name)}
    digest = hashlib.sha256()
    for row in rows:
        digest.update(json.dumps(list(asdict(row).values()), ensure_ascii=False).encode())
    version = digest.hexdigest()[:12]
    lists = ("ingredients", "atc", "classes")
    schema = pa.schema(
        [(name, pa.list_(pa.string()) if name in lists else pa.string()) for name in columns],
        metadata={"lexicon_version": version, "lexicon_format": FORMAT},
    )
    table = pa.table({name: list(values) for name, values in columns.items()}, schema=schema)
    output.parent.mkdir(parents=True, exist_ok=True)
    drugs = sum(row.scope == "drug" for row in rows)
    with pq.ParquetWriter(output, schema, compression="zstd", compression_level=19) as file:
        for part in (table.slice(0, drugs), table.slice(drugs)):
            if part.num_rows:
                file.write_table(part, row_group_size=part.num_rows)
    return version


FORMAT = "1"


def read_toml(path: Path) -> Mapping[str, Any]:
    """A curated file; an empty mapping where it is missing."""
    if not path.exists():
        return {}
    try:
        with path.open("rb") as file:
            return tomllib.load(file)
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise LexiconError(f"not TOML: {error}", source=str(path)) from error
