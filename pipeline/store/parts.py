"""Part files: the Parquet files that a table is made of.

Enters: Arrow tables in the schemas of `store.schema`. Leaves: files, one a table, that share one name.

A part holds all rows of some articles in every table that belongs to articles. Its name is a hash of the bytes of
its files in all of these tables, so it tells the articles, their versions and the schema apart, is the same in every
table, and can never stand for other content: a reader that straddles a commit misses a file rather than mixing two
states. Files are never changed once written; snapshots share them by hard links.
"""

from __future__ import annotations

import errno
import hashlib
import os
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from pipeline.records import KEYED
from pipeline.store.schema import conform, schema

if TYPE_CHECKING:
    import duckdb

# Measured on generated corpora (benchmarks/growth.py): a changed article costs the rewriting of its part, some 0.4 ms
# an article in it, and a reader pays some 0.3 ms a file. At 100,000 articles, parts of 100 let 50 changed articles
# cost 2 s and a question on one drug 0.3 s; parts of 200 double the one to save a third of the other.
ARTICLES_PER_PART = 100
SMALL_PART = 25
MANY_SMALL_PARTS = 8
BYTES_PER_PART = 64 * 2**20
ROWS_PER_GROUP = 10_000
THREADS = 4
MANY_FILES = 40  # from here on DuckDB's start is repaid by its reading files in parallel
NAME_LENGTH = 32


@dataclass(frozen=True, slots=True)
class Part:
    """A part as a writer knows it: where its files stand, and the version of every article in it."""

    name: str
    folder: Path
    versions: Mapping[str, str]

    def rows(self) -> dict[str, int]:
        """Its rows in every table."""
        return {table: pq.read_metadata(self.file(table)).num_rows for table in KEYED}

    def file(self, table: str) -> Path:
        """Its file in a table."""
        return self.folder / table / f"{self.name}.parquet"


def write_part(tables: Mapping[str, pa.Table], folder: Path, *, ordered: bool = False) -> Part:
    """The part that now stands in `folder/<table>/<name>.parquet` for every table, each file on the disk for good.

    `ordered` tells that the rows are in the order of a part already.
    """

    def image(table: str) -> bytes:
        data = conform(table, tables[table])
        return _image(data if ordered else _ordered(table, data))

    with ThreadPoolExecutor(THREADS) as pool:
        images = dict(zip(KEYED, pool.map(image, KEYED), strict=True))
    name = part_name({table: hashlib.sha256(content).hexdigest() for table, content in images.items()})
    part = Part(name, folder, _versions(tables["articles"]))
    for table, content in images.items():
        _write(part.file(table), content)
    return part


def write_file(table: str, data: pa.Table, folder: Path) -> None:
    """Writes a file of a table that does not belong to articles to `folder/<table>`."""
    image = _image(conform(table, data))
    name = part_name({table: hashlib.sha256(image).hexdigest()})
    _write(folder / table / f"{name}.parquet", image)


def read_part(part: Part, without: set[str] | frozenset[str] = frozenset()) -> dict[str, pa.Table]:
    """The rows of a part in every table, `without` the articles of these ids."""
    tables = {table: pq.ParquetFile(part.file(table)).read() for table in KEYED}
    if not without:
        return tables
    gone = pa.array(sorted(without), pa.string())
    return {name: data.filter(pc.invert(pc.is_in(data["article_id"], value_set=gone))) for name, data in tables.items()}


def files(folder: Path | None, table: str) -> list[Path]:
    """The files of a table in a snapshot, in the order of their names; none where there is no snapshot."""
    schema(table)
    if folder is None or not (folder / table).is_dir():
        return []
    names = sorted(os.listdir(folder / table))  # noqa: PTH208 - a third of the time of Path.iterdir
    return [folder / table / name for name in names if name.endswith(".parquet")]


def read_versions(folder: Path) -> list[Part]:
    """The parts of the snapshot in `folder`, in the order of their names, read from two columns of `articles`."""
    found = files(folder, "articles")
    versions: dict[str, dict[str, str]] = {file.stem: {} for file in found}
    if len(found) < MANY_FILES:
        columns = ["article_id", "article_version"]
        return [Part(file.stem, folder, _versions(pq.ParquetFile(file).read(columns=columns))) for file in found]
    import duckdb  # workers, which make rows alone, do without

    query = "select filename, article_id, article_version from read_parquet(?, filename = true)"
    with duckdb.connect() as connection:
        for file, article_id, version in _rows(connection.execute(query, [list(map(str, found))])):
            versions[Path(file).stem][article_id] = version
    return [Part(name, folder, held) for name, held in versions.items()]


def distinct(found: Sequence[Path], column: str) -> list[str]:
    """The distinct values of a column of text over many files, sorted, without null."""
    if len(found) < MANY_FILES:
        values = {one for file in found for one in pq.ParquetFile(file).read(columns=[column])[column].to_pylist()}
        return sorted(values - {None})
    import duckdb

    quoted = f'"{column}"'
    query = f"select distinct {quoted} from read_parquet(?) where {quoted} is not null"  # noqa: S608 - our own name
    with duckdb.connect() as connection:
        return sorted(value for (value,) in connection.execute(query, [list(map(str, found))]).fetchall())


def part_name(hashes: Mapping[str, str]) -> str:
    """The name of the part whose files have these SHA-256 sums, a table each."""
    lines = "".join(f"{table} {digest}\n" for table, digest in sorted(hashes.items()))
    return hashlib.sha256(lines.encode()).hexdigest()[:NAME_LENGTH]


def concat(tables: Sequence[Mapping[str, pa.Table]]) -> dict[str, pa.Table]:
    """Several parts' rows as one."""
    if not tables:
        return {name: schema(name).empty_table() for name in KEYED}
    return {name: pa.concat_tables([conform(name, one[name]) for one in tables]) for name in KEYED}


def share(file: Path, other: Path) -> None:
    """Makes `other` the same file by a hard link, or a copy where the system allows no (further) link to it."""
    try:
        os.link(file, other)
    except OSError as error:
        if error.errno not in (errno.EMLINK, errno.EPERM, errno.EOPNOTSUPP):
            raise
        _write(other, file.read_bytes())


def sync_folder(folder: Path) -> None:
    """Makes the names in a folder last through a power cut."""
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _rows(found: duckdb.DuckDBPyConnection) -> Iterator[tuple[str, ...]]:
    while rows := found.fetchmany(10_000):
        yield from rows


def _versions(articles: pa.Table) -> dict[str, str]:
    return dict(zip(articles["article_id"].to_pylist(), articles["article_version"].to_pylist(), strict=True))


def _ordered(table: str, data: pa.Table) -> pa.Table:
    """Rows by drug in `drug_mentions`, so that a question on one drug reads few row groups; by article elsewhere."""
    keys = ["article_id"] if table == "articles" else ["article_id", data.schema.names[2]]
    if table == "drug_mentions":
        keys = ["name", "drug_id", *keys]
    return data.take(pc.sort_indices(data, sort_keys=[(key, "ascending") for key in keys]))


def _image(data: pa.Table) -> bytes:
    sink = pa.BufferOutputStream()
    pq.write_table(data, sink, compression="zstd", row_group_size=ROWS_PER_GROUP)
    image: bytes = sink.getvalue().to_pybytes()
    return image


def _write(file: Path, image: bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.open("wb") as stream:
        stream.write(image)
        stream.flush()
        os.fchmod(stream.fileno(), 0o444)
        os.fsync(stream.fileno())
