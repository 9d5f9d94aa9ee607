"""Files of the public sources become facts: one function a source, nothing decided.

Enters: a file as its publisher distributes it. Leaves: dataclasses with what the lexicon can use of it. What to take
from whom, and what wins where they differ, is `compile`'s matter. Every reader raises LexiconError with the file's
name when the file is not what it should be.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from pipeline.errors import LexiconError

UNII_SHAPE = re.compile(r"[0-9A-Z]{10}")


@dataclass(slots=True)
class Substance:
    """A substance of the FDA's registry. `names` are (name without its bracket, type); `tags` are the brackets."""

    unii: str
    display: str
    names: list[tuple[str, str]] = field(default_factory=list)
    tags: set[str] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class DrugBankEntry:
    """A drug of DrugBank's open vocabulary. `experimental` where only a crystal structure made it one."""

    drugbank_id: str
    name: str
    unii: str | None
    synonyms: tuple[str, ...]
    experimental: bool


@dataclass(frozen=True, slots=True)
class DronIngredient:
    """An ingredient of DrON with its RxCUI and the DrugBank ids that DrON gives the RxCUI."""

    label: str
    rxcui: str
    drugbank_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Product:
    """A marketed product: brand, the substances in it, the market it is on and its classes by action."""

    brand: str
    substances: tuple[str, ...]
    category: str
    kind: str
    routes: tuple[str, ...] = ()
    classes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RxNormConcept:
    """An RxNorm ingredient (IN, PIN, MIN) or brand (BN): names, and for a brand the RxCUIs of what is in it."""

    rxcui: str
    kind: str
    name: str
    synonyms: tuple[str, ...]
    ingredients: tuple[str, ...]
    unii: str | None


TAG = re.compile(r"\s*\[([^\[\]]+)\]$")


def read_unii(path: Path) -> dict[str, Substance]:
    """The substances of UNII_Names.txt (tab-separated: Name, TYPE, UNII, Display Name), by UNII."""
    substances: dict[str, Substance] = {}
    for name, kind, unii, display in _rows(path, "\t", ("Name", "TYPE", "UNII", "Display Name")):
        substance = substances.get(unii)
        if substance is None:
            substance = substances[unii] = Substance(unii, display)
        if tag := TAG.search(name):
            substance.tags.add(tag.group(1))
            name = name[: tag.start()]
        substance.names.append((name, kind))
    return substances


def read_drugbank(path: Path) -> Iterator[DrugBankEntry]:
    """The entries of DrugBank's open vocabulary, as .csv with commas or semicolons.

    Where the CAS number is missing later columns can be shifted left: the UNII is known by its shape.
    """
    with path.open(encoding="utf-8-sig", newline="") as file:
        head = file.readline()
        if head.startswith("Column1"):
            head = file.readline()
        delimiter = ";" if head.count(";") > head.count(",") else ","
        columns = next(csv.reader([head], delimiter=delimiter))
        if "DrugBank ID" not in columns or "Common name" not in columns:
            raise LexiconError("not a DrugBank vocabulary: no columns DrugBank ID, Common name", source=str(path))
        for row in csv.reader(file, delimiter=delimiter):
            if len(row) < 3 or not row[0].startswith("DB"):
                continue
            unii = next((cell for cell in row[3:6] if UNII_SHAPE.fullmatch(cell) and not cell.isalpha()), None)
            after = row.index(unii) + 1 if unii else 5
            synonyms = row[after].split(" | ") if after < len(row) else []
            prefixes = set(re.findall(r"[A-Z]{3,4}", row[1]))
            experimental = "EXPT" in prefixes and not prefixes & {"APRD", "NUTR", "BIOD"}
            yield DrugBankEntry(row[0], row[2], unii, tuple(filter(None, synonyms)), experimental)


def read_dron(ingredients: Path, drugbank: Path) -> Iterator[DronIngredient]:
    """The ingredients of DrON's two extracts: (curie, label, rxcui) and (rxcui, drugbank), tab-separated."""
    accessions: dict[str, list[str]] = {}
    for rxcui, accession in _rows(drugbank, "\t", ("rxcui", "drugbank")):
        accessions.setdefault(rxcui, []).append(accession)
    for _, label, rxcui in _rows(ingredients, "\t", ("curie", "label", "rxcui")):
        yield DronIngredient(label, rxcui, tuple(accessions.get(rxcui, ())))


def read_ndc(path: Path) -> Iterator[Product]:
    """The products of the FDA's NDC directory, product.txt (tab-separated)."""
    with path.open(encoding="latin-1", newline="") as file:
        rows = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        needed = {"PROPRIETARYNAME", "SUBSTANCENAME", "MARKETINGCATEGORYNAME", "PRODUCTTYPENAME"}
        if missing := needed - set(rows.fieldnames or ()):
            raise LexiconError(f"not an NDC product file: no column {', '.join(sorted(missing))}", source=str(path))
        for row in rows:
            substances = (row["SUBSTANCENAME"] or row.get("NONPROPRIETARYNAME") or "").split("; ")
            classes = re.findall(r"([^,\[\]]+) \[EPC\]", row.get("PHARM_CLASSES") or "")
            yield Product(
                (row["PROPRIETARYNAME"] or "").strip(),
                tuple(dict.fromkeys(name.strip().strip(";") for name in substances if name.strip())),
                row["MARKETINGCATEGORYNAME"] or "",
                row["PRODUCTTYPENAME"] or "",
                tuple(route for route in (row.get("ROUTENAME") or "").split("; ") if route),
                tuple(name.strip() for name in classes),
            )


def read_orange_book(path: Path) -> Iterator[Product]:
    """The products of the FDA's Orange Book, products.txt (`~`-separated), discontinued ones too."""
    for row in _dicts(path, "~", ("Ingredient", "Trade_Name")):
        substances = tuple(name.strip() for name in row["Ingredient"].split(";") if name.strip())
        kind = "HUMAN OTC DRUG" if row.get("Type") == "OTC" else "HUMAN PRESCRIPTION DRUG"
        category = "ANDA" if row.get("Appl_Type") == "A" else "NDA"
        yield Product(row["Trade_Name"].strip(), substances, category, kind)


RXNORM_KINDS = ("IN", "PIN", "MIN", "BN")


def read_rxnorm(folder: Path) -> Iterator[RxNormConcept]:
    """Ingredients and brands of RxNorm: RXNCONSO.RRF, RXNREL.RRF, RXNSAT.RRF (`|`-separated, no header).

    Only rows of RxNorm itself and of MTHSPL are read, which are in the public domain. What is in a brand comes from
    its `tradename_of` relations, the UNII from MTHSPL's codes of preferred substance names.
    """
    kinds: dict[str, tuple[str, str]] = {}
    synonyms: dict[str, list[str]] = {}
    uniis: dict[str, str] = {}
    for row in _rrf(folder / "RXNCONSO.RRF", 16):
        rxcui, source, kind, code, name, suppressed = row[0], row[11], row[12], row[13], row[14], row[16]
        if source == "RXNORM" and suppressed != "O":
            if kind in RXNORM_KINDS:
                kinds[rxcui] = (kind, name)
            elif kind in ("SY", "TMSY"):
                synonyms.setdefault(rxcui, []).append(name)
        elif source == "MTHSPL" and kind == "SU":
            synonyms.setdefault(rxcui, []).append(name)
            if UNII_SHAPE.fullmatch(code):
                uniis.setdefault(rxcui, code)
    inside: dict[str, list[str]] = {}
    for row in _rrf(folder / "RXNREL.RRF", 10):
        # RXCUI1 is what RXCUI2 has as the named relation: "RXCUI2 tradename_of RXCUI1".
        if row[7] == "tradename_of" and row[10] == "RXNORM" and row[0] and row[4]:
            inside.setdefault(row[4], []).append(row[0])
    discontinued = folder / "RXNSAT.RRF"
    if discontinued.exists():
        for row in _rrf(discontinued, 10):
            if row[8] == "UNII_CODE" and UNII_SHAPE.fullmatch(row[10]):
                uniis.setdefault(row[0], row[10])
    for rxcui, (kind, name) in kinds.items():
        parts = tuple(sorted(inside.get(rxcui, ())))
        yield RxNormConcept(rxcui, kind, name, tuple(synonyms.get(rxcui, ())), parts, uniis.get(rxcui))


def read_atc(path: Path) -> dict[str, tuple[str, ...]]:
    """ATC codes by lower-case name of the substance: a table with the columns ATC code and ATC level name."""
    codes: dict[str, list[str]] = {}
    with path.open(encoding="utf-8-sig", newline="") as file:
        head = file.readline()
        delimiter = max(",;\t", key=head.count)
        columns = [name.strip().lower().replace(" ", "_") for name in next(csv.reader([head], delimiter=delimiter))]
        code_at = next((i for i, name in enumerate(columns) if name in ("atc_code", "code", "atccode")), None)
        name_at = next((i for i, name in enumerate(columns) if name in ("atc_level_name", "atc_name", "name")), None)
        if code_at is None or name_at is None:
            raise LexiconError("not an ATC table: no columns ATC code and ATC level name", source=str(path))
        for row in csv.reader(file, delimiter=delimiter):
            if len(row) > max(code_at, name_at) and len(row[code_at]) == 7:  # the level of single substances
                codes.setdefault(row[name_at].strip().lower(), []).append(row[code_at])
    return {name: tuple(dict.fromkeys(found)) for name, found in codes.items()}


def read_mesh(path: Path) -> dict[str, str]:
    """MeSH ids by lower-case name: d2025.bin or c2025.bin, the ASCII format (`MH =`, `NM =`, `ENTRY =`, `UI =`)."""
    ids: dict[str, str] = {}
    names: list[str] = []
    with path.open(encoding="utf-8", errors="replace") as file:
        for line in file:
            key, _, value = line.partition(" = ")
            if line.startswith("*NEWRECORD"):
                names = []
            elif key in ("MH", "NM", "SY", "ENTRY", "PRINT ENTRY"):
                names.append(value.split("|")[0].strip().lower())
            elif key == "UI":
                for name in names:
                    ids.setdefault(name, value.strip())
    if not ids:
        raise LexiconError("not a MeSH file in ASCII format: no record with a UI", source=str(path))
    return ids


def read_words(path: Path) -> tuple[frozenset[str], frozenset[str]]:
    """The words of a plain word list, one a line, and in lower case those that it writes with a capital, as names."""
    with path.open(encoding="utf-8") as file:
        words = [word for line in file if (word := line.strip()).isalpha()]
    return frozenset(filter(str.islower, words)), frozenset(word.lower() for word in words if word[0].isupper())


def _rows(path: Path, delimiter: str, columns: tuple[str, ...]) -> Iterator[list[str]]:
    """The rows of a file with this head and without quoting; a row of another width raises."""
    try:
        with path.open(encoding="utf-8", errors="replace") as file:
            if file.readline().rstrip("\r\n").split(delimiter) != list(columns):
                raise LexiconError(f"its columns are not {', '.join(columns)}", source=str(path))
            for number, line in enumerate(file, 2):
                row = line.rstrip("\r\n").split(delimiter)
                if len(row) != len(columns):
                    raise LexiconError(f"line {number} has {len(row)} columns, not {len(columns)}", source=str(path))
                yield row
    except OSError as error:
        raise LexiconError(error.strerror or str(error), source=str(path)) from error


def _dicts(path: Path, delimiter: str, needed: tuple[str, ...]) -> Iterator[dict[str, str]]:
    try:
        with path.open(encoding="utf-8", errors="replace", newline="") as file:
            rows = csv.DictReader(file, delimiter=delimiter, quoting=csv.QUOTE_NONE, restval="")
            if missing := set(needed) - set(rows.fieldnames or ()):
                raise LexiconError(f"no column {', '.join(sorted(missing))}", source=str(path))
            yield from rows
    except OSError as error:
        raise LexiconError(error.strerror or str(error), source=str(path)) from error


def _rrf(path: Path, last: int) -> Iterator[list[str]]:
    try:
        with path.open(encoding="utf-8", errors="replace") as file:
            for number, line in enumerate(file, 1):
                row = line.rstrip("\r\n").split("|")
                if len(row) <= last:
                    raise LexiconError(f"line {number} is no row of this RRF file", source=str(path))
                yield row
    except OSError as error:
        raise LexiconError(error.strerror or str(error), source=str(path)) from error
