"""The sources' substances joined: one concept for what the registers call by many names and ids.

Enters: the files of the registers. Leaves: concepts in a draft. Substances are joined by UNII, the FDA registry's id,
because every source either has it or names the substance as the registry does. RxCUIs come from RxNorm or DrON,
DrugBank ids from its open vocabulary.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from pipeline.lexicon.draft import Concept, Draft
from pipeline.lexicon.readers import (
    DrugBankEntry,
    read_atc,
    read_dron,
    read_drugbank,
    read_mesh,
    read_rxnorm,
    read_unii,
    read_words,
)
from pipeline.lexicon.shapes import ELEMENTS, IONS, SALTS, is_botanical, readable

CURATED = Path(__file__).parent / "curated"

DRUG_TAGS = frozenset({"INN", "USAN", "ORANGE BOOK", "JAN", "USP MONOGRAPH", "VANDF", "BAN", "EMA EPAR", "NFLIS-DRUG"})
"""Naming bodies and registers whose bracket behind a name says that the substance is, was or may become a drug."""

NAMED_TAGS = frozenset({"INN", "USAN", "NFLIS-DRUG"})
"""The brackets that nothing but a drug carries."""

OTHER_TAGS = frozenset({"LANGUAL", "FHFI", "FCC", "II", "IARC", "EP IMPURITY", "HPUS", "ISO"})
"""Registers of foods, flavours, excipients, carcinogens, impurities, homeopathic stocks and pesticides."""

APPROVED = frozenset({"NDA", "BLA", "ANDA", "NDA AUTHORIZED GENERIC"})
"""Marketing categories of products that a regulator approved."""

MENDED = {"236594": "732"}
"""RxCUIs that DrON has under an ingredient's name and that are of a form of it (of amphotericin B the liposomal)."""

CHEMICAL_TAGS = frozenset({"MI", "HSDB", "IARC", "ISO", "MART.", "WHO-DD"})
"""Indexes of chemicals; what they alone name is matched in scope "chemical"."""


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


class Join:
    """The substances of all registers as concepts of `draft`, in the order in which they may overrule one another.

    `base` is the ingredient of each by its key, `entries` and `synonyms` are what DrugBank and RxNorm call them,
    `brands` RxNorm's brands with the keys of what is in them.
    """

    def __init__(self, sources: Sources) -> None:
        words, self.proper = read_words(sources.words) if sources.words else (frozenset(), frozenset())
        self.draft = Draft(read_unii(sources.unii) if sources.unii else {}, words)
        self.entries: list[DrugBankEntry] = list(read_drugbank(sources.drugbank)) if sources.drugbank else []
        self.synonyms: dict[str, str] = {}
        self.brands: list[tuple[str, tuple[str, ...]]] = []
        self._drugbank()
        self._registry()
        self._dron(sources)
        self._rxnorm(sources)
        self._codes(sources)
        self.base = {key: self._base_of(concept) for key, concept in self.draft.concepts.items()}

    def _drugbank(self) -> None:
        for entry in self.entries:
            key = self._confirmed(entry) or self.draft.unii_of.get(entry.name.lower()) or entry.name.lower()
            scope = "chemical" if entry.experimental else "drug"
            substance = self.draft.substances.get(key)
            unii = key if substance else entry.unii if entry.unii not in self.draft.substances else None
            name = readable(substance.display) if substance else entry.name.lower()
            concept = self.draft.concepts.setdefault(key, Concept(name, unii=unii, scope=scope, source="DrugBank"))
            concept.drugbank_id = concept.drugbank_id or entry.drugbank_id
            if is_botanical(name) and not (substance and substance.tags & {"INN", "USAN", "ORANGE BOOK"}):
                concept.scope = "none"

    def _confirmed(self, entry: DrugBankEntry) -> str | None:
        """The UNII that DrugBank gives, unless the registry knows that id by wholly other words."""
        substance = self.draft.substances.get(entry.unii or "")
        if substance is None:
            return entry.unii
        said = {word[:5] for name in (entry.name, *entry.synonyms) for word in re.findall(r"[a-z]{4,}", name.lower())}
        known = (substance.display, *(name for name, _ in substance.names))
        heard = {word[:5] for name in known for word in re.findall(r"[a-z]{4,}", name.lower())}
        return entry.unii if said & heard or not said else None

    def _registry(self) -> None:
        for unii, substance in self.draft.substances.items():
            drug = bool(substance.tags & DRUG_TAGS) or any(tag.startswith("PURPLE") for tag in substance.tags)
            name = readable(substance.display)
            concept = self.draft.concepts.get(unii)
            if concept is None:
                if not drug and not substance.tags & CHEMICAL_TAGS:
                    continue
                scope = "drug" if drug else "chemical"
                concept = self.draft.concepts[unii] = Concept(name, unii=unii, scope=scope, source="UNII")
                if is_botanical(name) and not substance.tags & {"INN", "USAN", "ORANGE BOOK"}:
                    concept.scope = "none"
            elif drug and concept.scope == "chemical":
                concept.scope = "drug"

    def _dron(self, sources: Sources) -> None:
        if not sources.dron:
            return
        by_drugbank = {c.drugbank_id: key for key, c in self.draft.concepts.items() if c.drugbank_id}
        for found in read_dron(sources.dron, sources.dron.with_name("dron_rxcui_drugbank.tsv")):
            label = found.label.lower().removesuffix(" atom")  # elements as ChEBI names them
            key = self.draft.unii_of.get(label) or self.draft.unii_of.get(label.replace(", human", ""))
            if key not in self.draft.concepts:
                linked = [by_drugbank[each] for each in found.drugbank_ids if each in by_drugbank]
                key = linked[0] if len(linked) == 1 else None
            if key is None:
                key = label
                if is_botanical(label):
                    continue
                self.draft.concepts.setdefault(key, Concept(label, source="DrON"))
            concept = self.draft.concepts[key]
            if concept.rxcui is None or label == concept.name:
                concept.rxcui = MENDED.get(found.rxcui, found.rxcui)
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
                key = found.unii or self.draft.unii_of.get(label) or label
                concept = self.draft.concepts.setdefault(key, Concept(label, unii=found.unii, source="RxNorm"))
                concept.rxcui, concept.scope = found.rxcui, "drug"
                by_rxcui[found.rxcui] = key
                for synonym in (found.name, *found.synonyms):
                    self.synonyms.setdefault(synonym.lower(), key)
        self.brands = [
            (found.name, tuple(by_rxcui[each] for each in found.ingredients if each in by_rxcui))
            for found in concepts
            if found.kind == "BN"
        ]

    def _codes(self, sources: Sources) -> None:
        atc = read_atc(sources.atc) if sources.atc else {}
        mesh = read_mesh(sources.mesh) if sources.mesh else {}
        for concept in self.draft.concepts.values():
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
            key = self.draft.unii_of.get(rest)
            base = self.draft.concepts.get(key or rest)
            if base is not None and base.scope != "none" and len(rest) > 3:
                return base
        return concept
