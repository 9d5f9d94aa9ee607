"""The compiled lexicon in memory: names in an automaton, everything else in Arrow columns until it is asked for.

Enters: the Parquet file that `compile` wrote, and a user's own where there is one. Leaves: `Lexicon`. This is the one
place outside `store` that reads Parquet: the file beside this module is part of the program, not of its output.
Measured: under half a second and some 90 MB, most of it pyarrow itself; chemicals are loaded when first asked for.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, Literal, NamedTuple

from pipeline.errors import LexiconError
from pipeline.lexicon.folding import fold
from pipeline.records import Drug, DrugKind

Scope = Literal["drug", "chemical"]

SHIPPED = Path(__file__).with_name("lexicon.parquet")

MATCHED = ("name", "kind", "drug_id", "normalized", "rule", "source")
DESCRIBED = ("concept", "concept_kind", "ingredients", "rxcui", "unii", "drugbank_id", "classes", "source", "licence")


@dataclass(frozen=True, slots=True)
class Entry:
    """What one name of the lexicon stands for. `rule` says what a mention needs besides the name."""

    name: str
    kind: DrugKind
    drug_id: str
    normalized: str
    rule: str
    source: str


class Hit(NamedTuple):
    """A name found: its place in the text and its entry."""

    start: int
    end: int
    entry: Entry


class Lexicon:
    """Names of one scope, ready to be searched for; `version` is the hash of what they were compiled from."""

    def __init__(self, path: Path, scope: Scope) -> None:
        from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

        self.version, self._table = _read(path, scope)
        names: list[str] = self._table["name"].to_pylist()
        patterns = (" " + fold("\0".join(names)).replace("\0", "\0 ")).split("\0")
        for index, name in enumerate(names):
            if name.startswith("-"):  # a stem ends a word and starts none
                patterns[index] = patterns[index].strip() + " "
        self._automaton = AhoCorasick(
            patterns,
            matchkind=MatchKind.Standard,
            store_patterns=False,
            implementation=Implementation.ContiguousNFA,
        )
        self._entries: dict[int, Entry] = {}

    def entry(self, index: int) -> Entry:
        """The entry of a row, kept once it was asked for."""
        found = self._entries.get(index)
        if found is None:
            found = self._entries[index] = Entry(*(self._table[column][index].as_py() for column in MATCHED))
        return found

    def hits(self, text: str) -> Iterator[Hit]:
        """The names in `text`, word-bounded, the leftmost longest, in order; none of them overlap.

        A plural s belongs to the name. Offsets are code points into `text`.
        """
        folded = f" {fold(text)} "
        bounded = []
        for index, start, end in self._automaton.find_matches_as_indexes(folded, overlapping=True):
            # A pattern starts with a space and so does the folded text: places shift by one at the end alone.
            if folded[end - 1] == " ":
                start = folded.rfind(" ", 0, start)
                bounded.append((start, 2 - end, 1, index))
            elif folded[end] == " ":
                bounded.append((start, 1 - end, 0, index))
            elif folded[end] == "s" and folded[end + 1] == " ":
                bounded.append((start, -end, 1, index))
        bounded.sort()
        ascii_only = text.isascii()
        last = 0
        for begin, negative, _, index in bounded:
            stop = -negative
            if begin < last or not (ascii_only or _bounded(text, begin, stop)):
                continue
            entry = self.entry(index)
            if entry.rule.startswith("stem"):
                if stop - begin < int(entry.rule[5:]):
                    continue
            elif not _joined(text, begin, stop, entry.name):
                continue
            last = stop
            if entry.rule == "never":
                continue
            yield Hit(begin, stop, entry)


def _bounded(text: str, start: int, end: int) -> bool:
    """True where no letter or combining mark, which folding may have taken for a gap, touches the name."""
    return not (_continues(text[start - 1 : start]) or _continues(text[end : end + 1]))


def _continues(character: str) -> bool:
    # CJK scripts write no spaces: a name amid them is bounded by them.
    if not character or character.isascii():
        return False
    if character.isalpha():
        return not "\u2e80" <= character <= "\ud7ff" and not "\U00020000" <= character <= "\U0003ffff"
    return "\u0300" <= character <= "\u036f" or character in "\u200d\u20e3\ufe0f"


PARTING = frozenset('.,;:!?()[]{}/|+=<>"“”•·&*#%\u2014\u2013')


def _joined(text: str, start: int, end: int, name: str) -> bool:
    """True where what stands between the words of a name may stand inside one."""
    surface = text[start:end]
    if surface.isalnum():
        return True
    for at, character in enumerate(surface):
        if character in PARTING and (at >= len(name) or name[at] != character):
            return False
    return True


def _read(path: Path, scope: Scope) -> tuple[str, Any]:
    try:
        import pyarrow as pa
        import pyarrow.parquet as pq

        pa.set_memory_pool(pa.system_memory_pool())  # gives back what reading took
        with pq.ParquetFile(path, read_dictionary=["kind", "rule", "source", "drug_id", "normalized"]) as file:
            metadata = file.schema_arrow.metadata or {}
            version = metadata.get(b"lexicon_version", b"").decode()
            if not version:
                raise LexiconError("not a lexicon of this program", source=str(path))
            groups = [0] if scope == "drug" else list(range(file.num_row_groups))
            return version, file.read_row_groups(groups, columns=list(MATCHED), use_threads=False)
    except (OSError, pa.ArrowException) as error:
        raise LexiconError(str(error), source=str(path)) from error


@lru_cache(maxsize=4)
def load_lexicon(scope: Scope = "drug", path: Path = SHIPPED) -> Lexicon:
    """The lexicon of a scope, loaded once. Raises LexiconError where the file is missing or none of ours."""
    return Lexicon(path, scope)


@lru_cache(maxsize=4)
def lexicon_version(path: Path = SHIPPED) -> str:
    """The version of the lexicon: a hash of its content."""
    import pyarrow.parquet as pq

    metadata = pq.read_schema(path).metadata or {}
    return bytes(metadata.get(b"lexicon_version", b"")).decode()


def drug_rows(drug_ids: Iterable[str], path: Path = SHIPPED) -> tuple[Drug, ...]:
    """The rows of the dimension table `drugs` for these ids, by id; an id that the lexicon does not know has none."""
    described, brands = _described(path)
    rows = []
    for drug_id in sorted(set(drug_ids)):
        found = described.get(drug_id)
        if found is not None:
            rows.append(
                Drug(
                    drug_id,
                    found["concept_kind"],
                    found["concept"],
                    tuple(found["ingredients"] or ()),
                    found["rxcui"],
                    found["unii"],
                    found["drugbank_id"],
                    tuple(brands.get(drug_id, ())),
                    tuple(found["classes"] or ()),
                    found["source"],
                    found["licence"],
                )
            )
    return tuple(rows)


@lru_cache(maxsize=2)
def _described(path: Path) -> tuple[dict[str, dict[str, Any]], dict[str, list[str]]]:
    import pyarrow.compute as pc
    import pyarrow.parquet as pq

    with pq.ParquetFile(path) as file:
        table = file.read(columns=["name", "kind", "drug_id", "rule", *DESCRIBED], use_threads=False)
    concepts = table.filter(pc.is_valid(table["concept"])).to_pylist()
    right = pc.and_(pc.equal(table["kind"], "brand"), pc.not_equal(table["rule"], "misspelling"))
    brands: dict[str, list[str]] = {}
    for row in table.filter(right).select(["name", "drug_id"]).to_pylist():
        name = row["name"]
        brands.setdefault(row["drug_id"], []).append(name.title() if name.islower() else name)
    return {row["drug_id"]: row for row in concepts}, brands
