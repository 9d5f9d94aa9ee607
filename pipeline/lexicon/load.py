"""The compiled lexicon in memory: names in an automaton, everything else in Arrow columns until it is asked for.

Enters: the Parquet file that `compile` wrote, and a user's own where there is one. Leaves: `Lexicon`. This is the one
place outside `store` that reads Parquet: the file beside this module is part of the program, not of its output.
Measured: under half a second and some 90 MB, most of it pyarrow itself; chemicals are loaded when first asked for.
"""

from __future__ import annotations

import contextlib
import ctypes
import re
from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain
from operator import itemgetter
from pathlib import Path
from typing import Any, Literal, NamedTuple

from pipeline.errors import LexiconError
from pipeline.lexicon.folding import fold_bytes
from pipeline.lexicon.user import chosen_lexicon, read_user_names, user_version
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

    def __init__(self, path: Path, scope: Scope, user: Path | None = None) -> None:
        from ahocorasick_rs import BytesAhoCorasick, Implementation, MatchKind

        self.version, table = _read(path, scope)
        self._columns = [table[column].combine_chunks() for column in MATCHED]
        self._chemical = scope == "chemical"
        shipped: list[str] = table["name"].to_pylist()
        own = _own_entries(table, shipped, user) if user is not None else []
        self._own = len(own)  # a user's names come first: of two rows of one name the first one counts
        names = [entry.name for entry in own] + shipped
        stems = [name.startswith("-") for name in names]
        self._rows = array("i", sorted(range(len(names)), key=stems.__getitem__))  # stems last
        self._names = stems.count(False)
        self._entries: dict[int, Entry] = dict(enumerate(own))
        patterns, self._numbers, self._more = _patterns([names[row] for row in self._rows])
        self._automaton = BytesAhoCorasick(
            patterns, matchkind=MatchKind.Standard, implementation=Implementation.ContiguousNFA
        )
        self._meanings: dict[int, _Meaning | _Spellings] = {}
        del names, shipped, patterns, table
        _give_back()

    def entry(self, index: int) -> Entry:
        """The entry of a row, kept once it was asked for."""
        found = self._entries.get(index)
        if found is None:
            values = (column[index - self._own].as_py() for column in self._columns)
            found = self._entries[index] = Entry(*values)
        return found

    def exact(self, name: str) -> Iterator[Entry]:
        """The entries of exactly this name, in any case; headwords and stems are none."""
        folded = b" " + fold_bytes(name).strip() + b" "
        for pattern, start, end in self._automaton.find_matches_as_indexes(folded, overlapping=True):
            if start == 0 and end == len(folded):
                for number in self._numbers_of(pattern):
                    if number < self._names and (entry := self.entry(self._rows[number])).drug_id:
                        yield entry

    def hits(self, text: str) -> list[Hit]:
        """The names in `text`, word-bounded, the leftmost longest, in order; none of them overlap.

        A plural s belongs to the name; a name that needs a capital has one. Offsets are code points into `text`.
        """
        meanings, hits, last = self._meanings, [], 0
        folded = fold_bytes(f" {text} ")
        for floor in range(0, len(folded), WINDOW):
            # A pattern starts with a space and so does the folded text: places shift by one at the end alone.
            for pattern, begin, stop in self._matches(folded[floor : floor + WINDOW + LONGEST]):
                begin += floor
                if begin < last:
                    continue
                end = floor + stop - 2
                meaning = meanings.get(pattern) or self._learn(pattern)
                if isinstance(meaning, _Spellings):
                    meaning = meaning[text[begin:end]]
                entry, capital, shortest = meaning
                if shortest:
                    begin = folded.rfind(b" ", 0, begin)  # a stem ends a word and starts none
                    if end - begin < shortest:
                        continue
                last = end
                if entry is not NO_NAME and not (capital and text[begin:end].islower()):
                    hits.append(_hit(Hit, (begin, end, entry)))
        return hits

    def _matches(self, window: bytes) -> list[tuple[int, int, int]]:
        """(pattern, start, end) of every match in a window, by place, the longest first.

        A window at a time, so that what a long text full of names takes is bounded: each window reads on for the
        longest name, and what starts in that part is the next one's.
        """
        found: list[tuple[int, int, int]] = self._automaton.find_matches_as_indexes(window, overlapping=True)
        found.reverse()  # they come by their ends, and sorting keeps the order of what starts together
        found.sort(key=_START)
        while found and found[-1][1] >= WINDOW:
            found.pop()
        return found

    def _learn(self, pattern: int) -> _Meaning | _Spellings:
        """What a pattern means, kept once it was asked for; of several words, what each spelling of them means."""
        readings = [each for each in map(self._reading, self._numbers_of(pattern)) if each[1] is not NOTHING]
        name, meaning = readings[0] if readings else ("", NOTHING)
        learnt = _Spellings(readings) if b" " in fold_bytes(name).strip() else meaning
        self._meanings[pattern] = learnt
        return learnt

    def _numbers_of(self, pattern: int) -> Sequence[int]:
        begin, end = bisect_left(self._more, pattern << 32), bisect_left(self._more, (pattern + 1) << 32)
        return self._numbers[pattern], *(each & 0xFFFFFFFF for each in self._more[begin:end])

    def _reading(self, number: int) -> tuple[str, _Meaning]:
        """A name that a pattern stands for and what that means; plurals and stems follow the names."""
        entry = self.entry(self._rows[number if number < self._names else number - self._names])
        stem = entry.rule.startswith("stem")
        if self._chemical and entry.source != "user" and (stem or entry.rule == "never"):
            return entry.name, NOTHING  # a word that is no drug may be a chemical, and the endings are those of drugs
        capital = not CAPITAL.isdisjoint(entry.rule.split())
        shown = NO_NAME if entry.rule in SILENT else entry
        return entry.name, _Meaning(shown, capital, int(entry.rule.removeprefix("stem")) if stem else 0)


_START = itemgetter(1)
_hit = tuple.__new__  # a third of what the constructor of a named tuple costs

NO_NAME = Entry("", "generic", "", "", "never", "")
"""The entry of words that only keep their place from being read as anything else."""

SILENT = frozenset({"never", "bare"})
"""Rules of words that only keep their place from being read as anything else: "medications" names none."""

CAPITAL = frozenset({"word", "cased", "capital", "acronym", "code"})
"""Rules of names that are written with a capital at least; what else they need is for the gate to say."""

WINDOW = 1 << 17  # code points looked at in one call
LONGEST = 1 << 9  # code points of the longest name, with room


class _Meaning(NamedTuple):
    """What a match stands for. A stem has the length of the shortest word that may end with it, anything else 0."""

    entry: Entry
    capital: bool = False
    shortest: int = 0


NOTHING = _Meaning(NO_NAME, shortest=1 << 40)
"""No name, as no word is long enough; nor does it keep its place."""


class _Spellings(dict[str, _Meaning]):
    """What each spelling of several words means: a name counts where what stands between the words may stand in it.

    Spellings are kept once they were asked for: looking at the marks takes longer than finding the words.
    """

    MOST = 16
    """Spellings kept; texts may have any number."""

    def __init__(self, readings: Sequence[tuple[str, _Meaning]]) -> None:
        super().__init__()
        self._readings = readings

    def __missing__(self, spelling: str) -> _Meaning:
        meaning = next((each for name, each in self._readings if _joined(spelling, name)), NOTHING)
        if len(self) < self.MOST:
            self[spelling] = meaning
        return meaning


def _patterns(names: Sequence[str]) -> tuple[list[bytes], array[int], array[int]]:
    """The patterns of names as they stand in folded text, each once, and the number that each stands for.

    Where one stands for more, the last array has each further number, behind 32 bits of the pattern's place, in order:
    small objects that stay would keep the memory of those that go. Numbers are those of the names, then of their
    plurals, then of the stems, which stand last among the names. Plurals as patterns of their own halve the time: only
    what is bounded is handed over. A mark behind a name ("NAD+") is none of its letters.
    """
    folded = [name.strip() for name in fold_bytes("\0".join(names)).split(b"\0")]
    stems = sum(name.startswith("-") for name in names)
    whole, ends = folded[: len(folded) - stems], folded[len(folded) - stems :]
    places: dict[bytes, int] = {}
    numbers, more = array("i"), array("q")
    bounded = chain(map(b" %b ".__mod__, whole), map(b" %bs ".__mod__, whole), map(b"%b ".__mod__, ends))
    for number, pattern in enumerate(bounded):
        place = places.setdefault(pattern, len(places))
        if place == len(numbers):
            numbers.append(number)
        else:
            more.append(place << 32 | number)
    return list(places), numbers, array("q", sorted(more))


def _give_back() -> None:
    """Hands freed memory back to the system where the C library can: the names took 14 MB while being compiled."""
    with contextlib.suppress(OSError, AttributeError):
        ctypes.CDLL(None).malloc_trim(0)


APOSTROPHES = ("'", "’")
PARTING = re.compile("[]['.,;:!?(){}/|+=<>\"“”•·&*#%’\u2014\u2013]")


def _joined(spelling: str, name: str) -> bool:
    """True where what stands between the words of a spelling may stand inside the name."""
    if spelling[1].isspace() and name[1] == "-" and spelling[0] in "aAiI":
        return False  # an article or pronoun, not the letter of "a-dopamine"
    for mark in PARTING.finditer(spelling):
        own = name[mark.start() : mark.end()]
        if mark.group() != own and not (mark.group() in APOSTROPHES and own in APOSTROPHES):
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


def _own_entries(table: Any, shipped: list[str], user: Path) -> list[Entry]:
    """The entries of a user's file; a name that means a known drug takes over what that one stands for."""
    rows = {name.lower(): index for index, name in enumerate(shipped)}
    entries = []
    for each in read_user_names(user).values():
        if each.remove:
            entries.append(Entry(each.name, "generic", "", each.name, "never", "user"))
            continue
        at = rows.get((each.means or "").lower())
        if each.means is not None and at is None:
            raise LexiconError(f"{each.name!r} means {each.means!r}, which the lexicon does not know", source=str(user))
        kind: Any = each.kind or (table["kind"][at].as_py() if at is not None else "generic")
        drug_id = table["drug_id"][at].as_py() if at is not None else each.own_id
        normalized = table["normalized"][at].as_py() if at is not None else each.name.lower()
        entries.append(Entry(each.name, kind, drug_id, normalized, "", "user"))
    return entries


def load_lexicon(scope: Scope = "drug") -> Lexicon:
    """The lexicon of a scope, loaded once: the shipped one with the user's names, where there are any.

    Raises LexiconError where a file is missing or none of ours.
    """
    compiled, user = _files()
    return _loaded(scope, compiled, user, user_version(user) if user else "")


@lru_cache(maxsize=4)
def _loaded(scope: Scope, compiled: Path, user: Path | None, version: str) -> Lexicon:
    _ = version  # part of the key: a changed file is read again
    return Lexicon(compiled, scope, user)


def _files() -> tuple[Path, Path | None]:
    """The compiled lexicon in use, and the user's names over it."""
    chosen = chosen_lexicon()
    if chosen is None:
        return SHIPPED, None
    if not chosen.exists():
        raise LexiconError("no such file", source=str(chosen))
    return (chosen, None) if chosen.suffix == ".parquet" else (SHIPPED, chosen)


def lexicon_version() -> str:
    """The version of the lexicon in use: a hash of its content, and behind a + one of the user's names."""
    compiled, user = _files()
    return _compiled_version(compiled) + (f"+{user_version(user)}" if user else "")


@lru_cache(maxsize=4)
def _compiled_version(path: Path) -> str:
    import pyarrow as pa
    import pyarrow.parquet as pq

    try:
        metadata = pq.read_schema(path).metadata or {}
    except (OSError, pa.ArrowException) as error:
        raise LexiconError(str(error), source=str(path)) from error
    return bytes(metadata.get(b"lexicon_version", b"")).decode()


IN_USE = Path()
"""Stands for the user's file that the environment names."""


def lookup(name: str, *, user: Path | None = IN_USE) -> tuple[Entry, ...]:
    """What a name stands for: the entries of its spelling in any case, a user's first; none where it is unknown.

    `user` is another file of names than the one in use, None for the shipped lexicon alone.
    """
    compiled, chosen = _files() if user is IN_USE else (SHIPPED, user)
    found: list[Entry] = []
    for scope in ("drug", "chemical"):
        lexicon = _loaded(scope, compiled, chosen, user_version(chosen) if chosen else "")
        for hit in lexicon.exact(name):
            if hit not in found:
                found.append(hit)
    return tuple(found)


def drug_rows(drug_ids: Iterable[str]) -> tuple[Drug, ...]:
    """The rows of the dimension table `drugs` for these ids, by id; an id that no lexicon knows has none."""
    compiled, user = _files()
    described, brands = _described(compiled)
    rows = []
    for drug_id in sorted(set(drug_ids)):
        found = described.get(drug_id)
        if found is not None:
            rows.append(_drug(drug_id, found, brands))
        elif user is not None and drug_id.startswith("user:"):
            rows += [
                Drug(
                    drug_id,
                    each.kind or "generic",
                    each.name.lower(),
                    (),
                    None,
                    None,
                    None,
                    (),
                    (),
                    "user",
                    "user's own",
                )
                for each in read_user_names(user).values()
                if each.own_id == drug_id
            ]
    return tuple(rows)


def _drug(drug_id: str, found: dict[str, Any], brands: dict[str, list[str]]) -> Drug:
    return Drug(
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
