"""Writing: a batch of new, changed and removed articles becomes the next snapshot, or nothing at all.

Enters: extractions of articles, rejections, the run. Leaves: a snapshot that shares every untouched part with the one
before it. Rows are spilled to parts as they come, so memory does not grow with the batch or the corpus.
"""

from __future__ import annotations

import errno
import json
import os
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from pipeline.errors import StoreError
from pipeline.records import KEYED, SCHEMA_VERSION, TABLES, Drug, Extraction, Rejection, Run
from pipeline.store.lock import writer_lock
from pipeline.store.package import package, row_counts
from pipeline.store.parts import (
    ARTICLES_PER_PART,
    BYTES_PER_PART,
    MANY_SMALL_PARTS,
    ROWS_PER_GROUP,
    SMALL_PART,
    Part,
    concat,
    distinct,
    files,
    read_part,
    read_versions,
    share,
    write_file,
    write_part,
)
from pipeline.store.rows import Put, Rows, keyed, rows_of
from pipeline.store.schema import conform, schema, to_table
from pipeline.store.snapshot import (
    Snapshot,
    clear_rubbish,
    current,
    drop_all_but_current,
    point,
    prune,
    publish,
    seal,
)

PUT_AT_ONCE = 50

STEPS = (
    "locked",
    "spilled",
    "rewritten",
    "linked",
    "described",
    "sealed",
    "pointed",
    "published",
    "pruned",
)
"""What a commit goes through, in this order; before "published" the last snapshot stands, from it on the new one."""

DrugRows = Callable[[Sequence[str]], Iterable[Drug]]


class Store:
    """The tables in an output folder. Nothing is read or made before it is asked for."""

    def __init__(self, output: Path | str) -> None:
        self.output = Path(output)

    def versions(self) -> dict[str, str]:
        """Version by article id in the present snapshot; empty before the first."""
        folder = current(self.output)
        return {} if folder is None else {k: v for part in read_versions(folder) for k, v in part.versions.items()}

    def tombstones(self) -> dict[str, str]:
        """When each removed article was removed (ISO 8601), by article id: a rebuild leaves these out."""
        return _tombstones(current(self.output))

    @contextmanager
    def writer(
        self,
        *,
        run_id: str,
        clock: Callable[[], datetime],
        on_wait: Callable[[str], None] | None = None,
        on_step: Callable[[str], None] | None = None,
        started: datetime | None = None,
    ) -> Iterator[Writer]:
        """A writer that alone may write until the block ends.

        Waits while another one writes: `on_wait` is told once who that is and since when. What a killed writer left
        is cleared first. Leaving the block without `commit` leaves the last snapshot as it was. `clock` gives aware
        UTC times; articles are stamped with `started`, now where that is None. `on_step` is told the name of each
        step of `STEPS` as it is done. Raises StoreError where the folder cannot be written or was written by another
        major version.
        """
        with _failures(self.output):
            self.output.mkdir(parents=True, exist_ok=True)
        with writer_lock(self.output, run_id=run_id, since=clock(), on_wait=on_wait):
            with _failures(self.output):
                writer = Writer(self.output, run_id, clock, on_step or (lambda _: None), started or clock())
            try:
                yield writer
            finally:
                writer.close()


class Writer:
    """Collects what a run found and commits it; made by `Store.writer`."""

    def __init__(
        self,
        output: Path,
        run_id: str,
        clock: Callable[[], datetime],
        on_step: Callable[[str], None],
        started: datetime,
    ) -> None:
        self._started = started
        self._output, self._run_id, self._clock, self._reached = output, run_id, clock, on_step
        self._building = output / ".snapshots" / ".building"
        clear_rubbish(output)
        self._base = current(output)
        if self._base and _purge_is_pending(self._base):
            drop_all_but_current(output)
        self._upgrade = self._base is not None and _is_outdated(self._base)
        parts = read_versions(self._base) if self._base else []
        self._parts = {part.name: part for part in parts}
        self._rows = Counter(row_counts(self._base) if self._base else dict.fromkeys(TABLES, 0))
        self._where = {article_id: part.name for part in parts for article_id in part.versions}
        self._dropped: dict[str, set[str]] = {}
        self._tombstones = _tombstones(self._base)
        self._puts: dict[str, Put] = {}
        self._put_bytes = 0
        self._buffer: list[Mapping[str, pa.Table]] = []
        self._buffer_bytes = 0
        self._buffered: dict[str, None] = {}
        self._rejections: list[tuple[str | None, Rejection]] = []
        self._changed = False
        self._committed = False
        self._reached("locked")

    @property
    def versions(self) -> dict[str, str]:
        """Version by article id as of now, with what this writer was given: true while the lock is held."""
        self._convert()
        found = {
            k: v for part in self._parts.values() for k, v in part.versions.items() if self._where.get(k) == part.name
        }
        for one in self._buffer:
            found |= zip(
                one["articles"]["article_id"].to_pylist(), one["articles"]["article_version"].to_pylist(), strict=True
            )
        return found

    def by_version(self) -> dict[str, str]:
        """Article id by version, of the snapshot that this writer started from."""
        return {version: article_id for part in self._parts.values() for article_id, version in part.versions.items()}

    def holds(self, article_id: str) -> bool:
        """Whether there is such an article, as of now."""
        return article_id in self._where or article_id in self._puts or article_id in self._buffered

    @property
    def tombstones(self) -> dict[str, str]:
        """When each removed article was removed, by article id."""
        return dict(self._tombstones)

    def put(self, article_id: str, article_version: str, extraction: Extraction) -> None:
        """Takes a new or changed article: its rows replace the old ones in every table.

        Putting back a removed article takes its tombstone away. An article with a value that does not fit its column
        is rejected.
        """
        try:
            (rows,) = rows_of([extraction])
        except StoreError as error:
            source = extraction.article.source or article_id
            self.reject(Rejection(source, error.stage, "StoreError", error.message, self._clock(), self._run_id))
        else:
            self.put_rows(article_id, article_version, rows)

    def put_rows(self, article_id: str, article_version: str, rows: Rows, warning: str | None = None) -> None:
        """As `put`, with rows that were made where the article was read; `warning` is added to the article's."""
        self._puts[article_id] = Put(article_id, article_version, rows, warning)
        self._put_bytes += rows.bundle.nbytes // len(rows.bundle.counts["articles"])
        if len(self._puts) >= PUT_AT_ONCE or self._put_bytes >= BYTES_PER_PART:
            self._convert()

    def remove(self, article_id: str) -> bool:
        """Takes an article out of every table and leaves a tombstone; False where there is no such article."""
        if not self.drop(article_id):
            return False
        self._tombstones[article_id] = _iso(self._clock())
        return True

    def drop(self, article_id: str) -> bool:
        """As `remove`, without a tombstone: what another article has replaced may come back."""
        self._convert()
        if article_id in self._buffered:
            self._spill()
        part = self._where.pop(article_id, None)
        if part is None:
            return False
        self._dropped.setdefault(part, set()).add(article_id)
        self._changed = True
        return True

    def reject(self, rejection: Rejection, article_id: str | None = None) -> None:
        """Takes a rejection. One that is stored already, by source, stage and message, is no change."""
        self._rejections.append((article_id, rejection))

    def commit(self, run: Run, drug_rows: DrugRows, *, purge: bool = False) -> Snapshot | None:
        """The new snapshot, or None where nothing changed.

        `drug_rows` is asked for the rows of all drug ids that the new state mentions, sorted. With `purge` the
        snapshots before are dropped, and the search index, so that nothing of a removed article is left on the disk.
        """
        if self._committed:
            raise StoreError("this writer has committed already")
        with _failures(self._output):
            return self._commit(run, drug_rows, purge)

    def close(self) -> None:
        """Clears what was not committed."""
        if not self._committed:
            with suppress(OSError):
                clear_rubbish(self._output)

    def _convert(self) -> None:
        if self._puts:
            puts = list(self._puts.values())
            self._puts, self._put_bytes = {}, 0
            self._take(keyed(puts))

    def _take(self, tables: Mapping[str, pa.Table]) -> None:
        articles = self._stamped(tables["articles"])
        ids = articles["article_id"].to_pylist()
        if not ids:
            return
        if any(one in self._buffered for one in ids):
            self._spill()
        for article_id in ids:
            part = self._where.pop(article_id, None)
            if part is not None:
                self._dropped.setdefault(part, set()).add(article_id)
            self._tombstones.pop(article_id, None)
        self._buffer.append({**tables, "articles": articles})
        self._buffer_bytes += sum(table.nbytes for table in tables.values())
        self._buffered |= dict.fromkeys(ids)
        self._changed = True
        if len(self._buffered) >= ARTICLES_PER_PART or self._buffer_bytes >= BYTES_PER_PART:
            self._spill()

    def _stamped(self, articles: pa.Table) -> pa.Table:
        """The articles with run and time filled where they were left open."""
        for column, value in (("run_id", self._run_id), ("ingested_at", self._started)):
            index = articles.schema.get_field_index(column)
            field = articles.schema.field(index)
            if articles[column].null_count:
                filled = pc.fill_null(articles[column], pa.scalar(value, field.type))
                articles = articles.set_column(index, field, filled)
        return articles

    def _spill(self) -> None:
        if not self._buffer:
            return
        with _failures(self._output):
            part = write_part(concat(self._buffer), self._build())
        self._add(part)
        self._buffer, self._buffered, self._buffer_bytes = [], {}, 0
        self._reached("spilled")

    def _add(self, part: Part) -> None:
        if part.name not in self._parts:
            self._rows.update(part.rows())
        self._parts[part.name] = part
        self._dropped.pop(part.name, None)
        self._where |= dict.fromkeys(part.versions, part.name)

    def _build(self) -> Path:
        if not self._building.is_dir():
            self._building.mkdir(parents=True)
        return self._building

    def _commit(self, run: Run, drug_rows: DrugRows, purge: bool) -> Snapshot | None:
        self._convert()
        self._spill()
        rejections = self._new_rejections()
        if not (self._changed or self._upgrade or rejections.num_rows or purge):
            return None
        building = self._build()
        self._rewrite()
        self._reached("rewritten")
        number = int(self._base.name) + 1 if self._base else 1
        self._link()
        self._append("rejections", rejections)
        self._append("runs", to_table("runs", [replace(run, snapshot=number)]))
        drugs = to_table("drugs", drug_rows(self._mentioned()))
        self._rows["drugs"] = drugs.num_rows
        write_file("drugs", drugs, building)
        self._reached("linked")
        now = self._clock()
        _write_json(building / "tombstones.json", self._tombstones)
        _write_json(
            building / "datapackage.json", package(building, self._rows, number=number, created_at=now, purge=purge)
        )
        self._reached("described")
        sealed = seal(building, number, now)
        self._reached("sealed")
        link = point(self._output, sealed)
        self._reached("pointed")
        publish(link)
        self._committed = True
        self._reached("published")
        if purge:
            drop_all_but_current(self._output)
        prune(self._output, now)
        self._reached("pruned")
        return Snapshot(number, sealed, now)

    def _rewrite(self) -> None:
        """Rewrites parts that lost articles, drops empty ones, and merges small ones where there are many."""
        left = {name: len(part.versions) - len(self._dropped.get(name, ())) for name, part in self._parts.items()}
        for name in [name for name, count in left.items() if not count]:
            self._forget(self._parts[name])
        for group in self._groups({name: count for name, count in left.items() if count}):
            tables = [read_part(part, self._dropped.get(part.name, frozenset())) for part in group]
            for part in group:
                self._forget(part)
            self._add(write_part(concat(tables), self._building, ordered=len(group) == 1))

    def _groups(self, left: Mapping[str, int]) -> list[list[Part]]:
        """The parts to write anew, each group as one; `left` is how many articles a part will have."""
        touched = {name for name in left if self._dropped.get(name) or (self._upgrade and self._is_old(name))}
        small = sorted(name for name, count in left.items() if count < SMALL_PART)
        groups: list[list[Part]] = []
        if len(small) >= MANY_SMALL_PARTS:
            touched -= set(small)
            room = 0
            for name in small:
                if left[name] > room:
                    groups.append([])
                    room = ARTICLES_PER_PART
                groups[-1].append(self._parts[name])
                room -= left[name]
        return [*([self._parts[name]] for name in sorted(touched)), *groups]

    def _is_old(self, name: str) -> bool:
        return self._parts[name].folder == self._base

    def _forget(self, part: Part) -> None:
        del self._parts[part.name]
        self._rows.subtract(part.rows())
        self._dropped.pop(part.name, None)
        if part.folder == self._building:
            for table in KEYED:
                part.file(table).unlink()

    def _link(self) -> None:
        """Hard links of every part that stays as it was; an empty part where a table would have no file."""
        for table in KEYED:
            (self._building / table).mkdir(exist_ok=True)
        for part in self._parts.values():
            if part.folder == self._building:
                continue
            for table in KEYED:
                share(part.file(table), self._building / table / part.file(table).name)
        if not self._parts:
            write_part(concat([]), self._building)

    def _new_rejections(self) -> pa.Table:
        """The rejections that are not stored yet, and not twice."""
        known: set[tuple[str, str, str]] = set()
        if self._rejections and self._base:
            stored = pq.read_table(self._base / "rejections", columns=["source", "stage", "message"])
            known = set(zip(*(stored[name].to_pylist() for name in stored.schema.names), strict=True))
        fresh: dict[tuple[str, str, str], tuple[str | None, Rejection]] = {}
        for article_id, one in self._rejections:
            key = (one.source, one.stage, one.message)
            if key not in known:
                fresh.setdefault(key, (article_id, one))
        ids = [article_id for article_id, _ in fresh.values()]
        versions = self.versions if any(ids) else {}
        return to_table(
            "rejections", [one for _, one in fresh.values()], [ids, [versions.get(one) if one else None for one in ids]]
        )

    def _append(self, table: str, rows: pa.Table) -> None:
        """Adds rows to a table that only grows: full files are linked, the last one is written anew with the rows."""
        (self._building / table).mkdir(exist_ok=True)
        self._rows[table] += rows.num_rows
        loose = [rows]
        for file in files(self._base, table):
            stored = pq.ParquetFile(file)
            if stored.metadata.num_rows >= ROWS_PER_GROUP and not self._upgrade:
                share(file, self._building / table / file.name)
            else:
                loose.insert(-1, conform(table, stored.read()))
        write_file(table, pa.concat_tables(loose), self._building)

    def _mentioned(self) -> list[str]:
        """Every drug id in the new state, sorted."""
        return distinct(files(self._building, "drug_mentions"), "drug_id")


def _is_outdated(folder: Path) -> bool:
    """Whether the snapshot has another schema than this version; StoreError where it cannot be brought to it."""
    outdated = False
    for table in TABLES:
        file = next(iter(files(folder, table)), None)
        if file is None:
            outdated = True
            continue
        found = pq.read_schema(file)
        version = (found.metadata or {}).get(b"schema_version", b"?").decode()
        if version.split(".")[0] != SCHEMA_VERSION.split(".")[0]:
            raise StoreError(
                f"{folder.parent.parent} has schema {version}, this version writes {SCHEMA_VERSION}: rebuild"
            )
        conform(table, found.empty_table())
        outdated |= not found.equals(schema(table)) or version != SCHEMA_VERSION
    return outdated


def _tombstones(folder: Path | None) -> dict[str, str]:
    if folder is None:
        return {}
    found: dict[str, str] = json.loads((folder / "tombstones.json").read_text("utf-8"))
    return found


def _purge_is_pending(folder: Path) -> bool:
    return bool(json.loads((folder / "datapackage.json").read_text("utf-8")).get("purge"))


@contextmanager
def _failures(output: Path) -> Iterator[None]:
    """Turns what the disk refuses into a StoreError that says so."""
    try:
        yield
    except OSError as error:
        reason = "the disk is full" if error.errno in (errno.ENOSPC, errno.EDQUOT) else error.strerror or str(error)
        raise StoreError(f"cannot write {output}: {reason}; the tables are as they were") from error


def _write_json(file: Path, content: Any) -> None:
    with file.open("w", encoding="utf-8") as stream:
        stream.write(json.dumps(content, ensure_ascii=False) + "\n")
        stream.flush()
        os.fsync(stream.fileno())


def _iso(moment: datetime) -> str:
    return moment.isoformat()
