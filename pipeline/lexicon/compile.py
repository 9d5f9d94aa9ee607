"""Public sources and the curated files become the lexicon: one Parquet file of names.

Enters: the files that `readers` reads and the curated TOML files beside this module. Leaves: a table with a row a
name. `substances` joins the registers, here the substances get their names and brands, `curation` overrules them.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable
from dataclasses import asdict, fields, replace
from pathlib import Path
from typing import Any

from pipeline.errors import LexiconError
from pipeline.lexicon.curation import apply_curated
from pipeline.lexicon.draft import Concept, Name
from pipeline.lexicon.readers import Product, read_ndc, read_orange_book
from pipeline.lexicon.shapes import SALTS, is_acronym, is_code, readable, wordlike
from pipeline.lexicon.substances import APPROVED, NAMED_TAGS, OTHER_TAGS, Join, Sources

__all__ = ["Sources", "build_lexicon", "write_lexicon"]


def build_lexicon(sources: Sources, output: Path) -> int:
    """The number of names written to `output`, a Parquet file. The same sources give the same bytes."""
    join = Join(sources)
    Naming(join, sources).run()
    if sources.curated:
        apply_curated(join.draft, sources.curated)
    rows = join.draft.rows()
    write_lexicon(rows, output)
    return len(rows)


class Naming:
    """The names of the joined substances: what registers call them, then what they are sold as."""

    def __init__(self, join: Join, sources: Sources) -> None:
        self.join, self.draft = join, join.draft
        self.products = self._products(sources)
        self.medicines = self._medicines()

    def run(self) -> None:
        """Adds the names to the draft: of two that are spelled alike the first stays."""
        self._generic_names()
        self._brands()
        self._component_brands()

    def _generic_names(self) -> None:
        order = sorted(self.draft.concepts.items(), key=lambda item: (item[1].scope != "drug", item[1].name))
        for key, concept in order:  # preferred names before any synonym
            if concept.scope != "none" and wordlike(concept.name):
                self.draft.add(concept.name, "generic", self.join.base[key], concept.source, normalized=concept.name,
                          rule=self._rule(concept.name, key), scope=concept.scope)  # fmt: skip
        for key, concept in order:
            substance = self.draft.substances.get(key)
            if concept.scope == "none" or substance is None:
                continue
            for name, kind in substance.names:
                self._synonym(readable(name), kind, key, concept)
        drugbank = {entry.drugbank_id: entry for entry in self.join.entries}
        for key, concept in order:
            entry = drugbank.get(concept.drugbank_id or "")
            if entry and concept.scope != "none":
                for name in (entry.name, *entry.synonyms):
                    self._synonym(readable(name), "cn", key, concept, source="DrugBank")
        for name, key in self.join.synonyms.items():
            self._synonym(name, "cn", key, self.draft.concepts[key], source="RxNorm")

    def _synonym(self, name: str, kind: str, key: str, concept: Concept, source: str = "UNII") -> None:
        """A synonym, code or brand of one substance, where it is a name that people write."""
        if name in self.draft.names or " component " in name:
            return
        base = self.join.base[key]
        medicine = key in self.medicines
        if kind == "cd":
            if is_code(name) and concept.scope == "drug":
                self.draft.add(name, "generic", base, source, normalized=concept.name, rule="code")
        elif kind == "bn":
            named = self._english(name) or name in self.join.proper or self._names_ingredient(name, (base.name,))
            if medicine and "ISO" not in self.draft.substances[key].tags and wordlike(name) and not named:
                self.draft.add(name, "brand", base, source, normalized=base.name, rule="cased")
        elif wordlike(name) and (kind != "sys" or (name.replace(" ", "").isalpha() and len(name) <= 24)):
            taken = medicine or concept.scope == "chemical" or source == "DrugBank"
            if taken and name not in self.join.proper and (medicine or not self._english(name) or name == concept.name):
                self.draft.add(name, "generic", base, source, normalized=concept.name, scope=concept.scope,
                          rule=self._rule(name, key))  # fmt: skip

    def _rule(self, name: str, key: str) -> str:
        """What a mention of a substance by this name needs: letters alone never suffice, a medicine's name does."""
        preferred = self.draft.concepts[key].name == name
        if is_acronym(name) and not (preferred and key in self.medicines):
            return "acronym long_form|dose"
        if key not in self.medicines and "LANGUAL" in self._tags(key):
            return "product"  # a food of the registry
        if key not in self.medicines or (self._english(name) and not preferred):
            return "evidence"
        return ""

    def _english(self, name: str) -> bool:
        """True where every word is an English word."""
        return all(word in self.draft.words for word in re.findall(r"[a-z]+", name))

    def _medicines(self) -> set[str]:
        """Substances that are medicines beyond doubt: named as such by a naming body, or marketed as the only one."""
        named = {
            key
            for key, substance in self.draft.substances.items()
            if substance.tags & NAMED_TAGS or any(tag.startswith("PURPLE") for tag in substance.tags)
        }
        sold, allergens = set(), set()
        for product, _ in self.products:
            keys = {key for each in product.substances if (key := self._key_of(each.lower()))}
            if "ALLERGENIC" in product.kind:
                allergens |= keys
            elif len(product.substances) == 1 and product.category in APPROVED:
                sold |= {
                    key
                    for key in keys
                    if key not in self.draft.substances or "LANGUAL" not in self.draft.substances[key].tags
                }
        known = {
            key
            for key, concept in self.draft.concepts.items()
            if concept.scope == "drug"
            and concept.rxcui
            and concept.drugbank_id
            and key not in allergens
            and not self._english(concept.name)
            and not self._tags(key) & OTHER_TAGS
        }
        medicines = named | sold | known
        based = {id(self.join.base[key]) for key in medicines if key in self.join.base}
        return {key for key, concept in self.draft.concepts.items() if key in medicines or id(concept) in based}

    def _tags(self, key: str) -> frozenset[str] | set[str]:
        """The brackets that the registry has behind the names of a substance."""
        substance = self.draft.substances.get(key)
        return substance.tags if substance else frozenset()

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
        for name, keys in self.join.brands:
            self._brand(name.lower(), [self.join.base[key] for key in keys], "RxNorm", Product("", (), "NDA", ""))
        for product, source in self.products:
            parts = [self.join.base[key] for each in product.substances if (key := self._key_of(each.lower()))]
            for part in parts if len(parts) == 1 else ():
                part.classes |= {readable(each) for each in product.classes}
            if len(parts) == len(product.substances) and is_marketed(product):
                self._brand(readable(product.brand), parts, source, product)

    def _key_of(self, name: str) -> str | None:
        key = self.draft.unii_of.get(name, name)
        return key if key in self.draft.concepts else None

    def _brand(self, name: str, parts: list[Concept], source: str, product: Product) -> None:
        parts = list({part.name: part for part in parts}.values())
        name = re.sub(r"\s*\(.*?\)", "", name).strip(" .,-")
        known = self.draft.names.get(name)
        if known is not None and known.kind == "brand" and known.rule == "cased" and product.category in APPROVED:
            self.draft.names[name] = replace(
                known, rule="cased" if len(name) <= 4 else ""
            )  # marketed: any case will do
        if not parts or len(parts) > 5 or known or len(name) < 3 or len(name.split()) > 3 or not wordlike(name):
            return
        if self._names_ingredient(name, [part.name for part in parts]):
            return
        english = self._english(name)
        if product.category not in APPROVED and (
            any(word in self.draft.words or word in self.join.proper for word in re.findall(r"[a-z]+", name))
            or not {"ORAL", "NASAL"} & set(product.routes)
            or product.category.startswith("UNAPPROVED")
        ):
            return
        if english and " " in name:
            return
        concept = self.draft.combination(parts)
        self.draft.add(name, "brand", concept, source, normalized=concept.name, scope="drug",
                  rule="word" if english else "cased" if len(name) <= 4 else "")  # fmt: skip

    def _names_ingredient(self, name: str, ingredients: Iterable[str]) -> bool:
        """True where a "brand" is the generic name with or without company: "Leader Ibuprofen"."""
        words = set(re.findall(r"[a-z]{4,}", name))
        for ingredient in ingredients:
            if words & (set(re.findall(r"[a-z]{4,}", ingredient)) - SALTS):
                return True
        return any(self.draft.names[word].kind != "brand" for word in words if word in self.draft.names)

    def _component_brands(self) -> None:
        """Combinations that the registry knows by rows such as "AGGRENOX COMPONENT ASPIRIN"."""
        parts: dict[str, dict[str, Concept]] = {}
        for unii, substance in self.draft.substances.items():
            if unii not in self.draft.concepts or self.draft.concepts[unii].scope != "drug":
                continue
            for name, _ in substance.names:
                brand, found, _ = name.lower().partition(" component ")
                if found:
                    base = self.join.base.get(unii, self.draft.concepts[unii])
                    parts.setdefault(brand, {})[base.name] = base
        for brand, found_parts in sorted(parts.items()):
            if len(found_parts) > 1:
                self._brand(brand, list(found_parts.values()), "UNII", Product("", (), "NDA", ""))


def is_marketed(product: Product) -> bool:
    """True for a product whose trade name people know: no allergen, homeopathic, gas or bulk."""
    return "ALLERGENIC" not in product.kind and not any(
        word in product.category for word in ("HOMEOPATHIC", "MEDICAL GAS", "BULK")
    )


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
