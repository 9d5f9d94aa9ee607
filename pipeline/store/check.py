"""Whether a snapshot holds what it says: files, schemas, keys between tables, places in the text.

Enters: an output folder. Leaves: what is wrong with it, in sentences. It reads part by part, so memory does not grow
with the corpus.
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from pipeline.errors import StoreError
from pipeline.records import KEY_DOCS, KEYED, PRIMARY_KEYS, TABLES
from pipeline.store.parts import files, part_name
from pipeline.store.schema import references, schema
from pipeline.store.snapshot import resolve

Row = dict[str, Any]

SPANS = (("start", "end"), ("question_start", "question_end"), ("answer_start", "answer_end"),
         ("sentence_start", "sentence_end"))  # fmt: skip
"""Columns that are places in `articles.text`, wherever a table has them."""

SURFACES = {"drug_mentions": "surface", "blocks": "text"}
"""Columns that repeat `articles.text[start:end]`."""


def check(output: Path | str = "output", *, snapshot: int | None = None) -> list[str]:
    """What is wrong with the present snapshot (or a retained one), a sentence each; empty where all is well.

    Names against the hashes of their files, schemas, no article twice, every key has its row, every place lies in
    its text and every surface is what stands there. Before the first snapshot there is nothing wrong.
    """
    try:
        folder = resolve(Path(output), snapshot)
    except StoreError as error:
        return [str(error)]
    return [] if folder is None else list(_problems(folder))


def _problems(folder: Path) -> Iterator[str]:
    names = {table: [file.stem for file in files(folder, table)] for table in TABLES}
    yield from _layout(folder, names)
    broken = set()
    for table in TABLES:
        for name in names[table]:
            if problem := _schema_problem(folder / table / f"{name}.parquet", table):
                broken.add(name)
                yield problem
    common = set.intersection(*(set(names[table]) for table in KEYED)) - broken
    for name in sorted(common):
        yield from _name_problems(folder, name, KEYED)
    for table in set(TABLES) - set(KEYED):
        for name in names[table]:
            yield from _name_problems(folder, name, (table,))
    if not broken:
        yield from _content(folder, sorted(common))


def _layout(folder: Path, names: Mapping[str, list[str]]) -> Iterator[str]:
    for table in TABLES:
        if not names[table]:
            yield f"{table}: no file"
    for table in KEYED:
        if names[table] != names["articles"]:
            odd = sorted(set(names[table]) ^ set(names["articles"]))
            yield f"{table}: its parts differ from those of articles: {', '.join(odd)}"
    try:
        described = json.loads((folder / "datapackage.json").read_text("utf-8"))
        paths = {one["title"]: one["path"] for one in described["resources"]}
        told = {one["title"]: one.get("rows") for one in described["resources"]}
    except (OSError, ValueError, KeyError) as error:
        yield f"datapackage.json cannot be read: {error}"
        return
    for table in TABLES:
        if paths.get(table) != [f"{table}/{name}.parquet" for name in names[table]]:
            yield f"{table}: datapackage.json names other files"
        elif told[table] not in (None, rows := _row_count(folder, table)):
            yield f"{table}: {rows} rows, where datapackage.json tells of {told[table]}"


def _row_count(folder: Path, table: str) -> int | None:
    """Rows of a table; None where a file cannot be read, which is told elsewhere."""
    try:
        return sum(int(pq.read_metadata(file).num_rows) for file in files(folder, table))
    except (OSError, pa.ArrowException):
        return None


def _schema_problem(file: Path, table: str) -> str | None:
    try:
        found = pq.read_schema(file)
    except (OSError, pa.ArrowException) as error:
        return f"{table}/{file.name}: cannot be read: {error}"
    if found.equals(schema(table)):
        return None
    return f"{table}/{file.name}: not the schema of {table}"


def _name_problems(folder: Path, name: str, tables: Iterable[str]) -> Iterator[str]:
    sums = {table: _sha256(folder / table / f"{name}.parquet") for table in tables}
    if part_name(sums) != name:
        yield f"{', '.join(sums)}: the bytes of {name} are not those it was written with"


def _sha256(file: Path) -> str:
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def _content(folder: Path, parts: list[str]) -> Iterator[str]:
    drugs = _column(folder, "drugs", "drug_id")
    runs = _column(folder, "runs", "run_id")
    for table, values in (("drugs", drugs), ("runs", runs)):
        yield from (f"{table}: {value} is there {count} times" for value, count in values.items() if count > 1)
    held: Counter[str] = Counter()
    for name in parts:
        rows = {table: _rows(folder / table / f"{name}.parquet", table) for table in KEYED}
        articles = {row["article_id"]: row for row in rows["articles"]}
        held.update(row["article_id"] for row in rows["articles"])
        for row in rows["articles"]:
            yield from _article_problems(row)
        for table in KEYED:
            yield from _row_problems(table, rows, articles, {"drugs": drugs, "runs": runs})
    yield from (f"articles: {article_id} is there {count} times" for article_id, count in held.items() if count > 1)
    rejected = _column(folder, "rejections", "run_id")
    yield from (f"rejections: run {one} is not in runs" for one in rejected if one not in runs)


def _rows(file: Path, table: str) -> list[Row]:
    """The rows of a file, with the columns that something is known of."""
    places = {name for span in SPANS for name in span}
    known = {*KEY_DOCS, *references(table), *places, PRIMARY_KEYS[table], SURFACES.get(table), "assertions"}
    known |= {"text", "text_hash"} if table == "articles" else set()
    found: list[Row] = pq.ParquetFile(file).read([one for one in schema(table).names if one in known]).to_pylist()
    return found


def _column(folder: Path, table: str, column: str) -> Counter[str]:
    found: Counter[str] = Counter()
    for file in files(folder, table):
        found.update(pq.ParquetFile(file).read(columns=[column])[column].to_pylist())
    return found


def _article_problems(row: Row) -> Iterator[str]:
    digest = row["text_hash"]
    if digest is not None and hashlib.sha256(row["text"].encode()).hexdigest() != digest:
        yield f"articles: {row['article_id']}: text_hash is not that of text"


def _row_problems(
    table: str, rows: Mapping[str, list[Row]], articles: Mapping[str, Row], shared: Mapping[str, Counter[str]]
) -> Iterator[str]:
    own = PRIMARY_KEYS[table]
    seen: set[tuple[str, Any]] = set()
    targets = {column: target.split(".") for column, target in references(table).items()}
    keys = {
        (other, key): {(row["article_id"], row[key]) for row in rows[other]}
        for other, key in targets.values()
        if other in KEYED
    }
    for row in rows[table]:
        article_id = row["article_id"]
        label = f"{table}: {article_id}" if own == "article_id" else f"{table}: {article_id}, {own} {row[own]}"
        article = articles.get(article_id)
        if article is None or article["article_version"] != row["article_version"]:
            yield f"{label}: no such article in that version"
            continue
        if (article_id, row[own]) in seen and own != "article_id":
            yield f"{label}: is there twice"
        seen.add((article_id, row[own]))
        for column, (other, key) in targets.items():
            value = row[column]
            known = value in shared[other] if other in shared else (article_id, value) in keys[other, key]
            if value is not None and not known:
                yield f"{label}: {column} {value} is not in {other}"
        yield from (f"{label}: {problem}" for problem in _place_problems(table, row, article["text"]))


def _place_problems(table: str, row: Row, text: str) -> Iterator[str]:
    for first, last in SPANS:
        if first not in row:
            continue
        start, end = row[first], row[last]
        if (start is None) != (end is None):
            yield f"one of {first} and {last} is null"
        elif start is not None and not 0 <= start <= end <= len(text):
            yield f"{first} {start} and {last} {end} are no place in a text of {len(text)}"
    surface = SURFACES.get(table)
    if surface and text[row["start"] : row["end"]] != row[surface]:
        yield f"{surface} {row[surface][:40]!r} is not what stands there: {text[row['start'] : row['end']][:40]!r}"
    for one in row.get("assertions") or ():
        if not 0 <= one["start"] <= one["end"] <= len(text):
            yield f"the cue {one['cue'][:40]!r} has no place in the text"
