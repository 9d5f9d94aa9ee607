"""What the fetcher remembers between runs: `raw/fetched/state.sqlite`.

Enters: what became of each request. Leaves: validators for the next conditional request, where the page is kept, and
which addresses failed or moved. SQLite, because a kill at any moment leaves the last commit and because the memory
of a million pages need not fit into memory. It may be deleted: everything is then fetched once more.
"""

from __future__ import annotations

import hashlib
import logging
import sqlite3
import threading
import zlib
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from pipeline.identity import canonical_form
from pipeline.sources.warc import FOLDER, Place

log = logging.getLogger(__name__)

FILE = f"{FOLDER}/state.sqlite"
_VERSION = 1
_SCHEMA = """
create table pages (
    key blob primary key, url text not null, etag text, last_modified text, content_hash blob, checked_at text,
    archive text, offset integer, media_type text, listing blob, moved_to text,
    failure text, failures integer not null default 0, retry_at text
) without rowid;
create table robots (origin text primary key, body blob, read_at text not null) without rowid;
create table archives (name text primary key, size integer not null) without rowid;
"""
_COLUMNS = (
    "url, etag, last_modified, content_hash, checked_at, archive, offset, media_type, listing, moved_to, failure, "
    "failures, retry_at"
)


@dataclass(frozen=True, slots=True)
class Known:
    """What is remembered of one URL. A page that was fetched has a `place`, a sitemap or feed its `listing`."""

    url: str
    etag: str | None = None
    last_modified: str | None = None
    content_hash: bytes | None = None
    checked_at: datetime | None = None
    place: Place | None = None
    media_type: str | None = None
    listing: bytes | None = None
    moved_to: str | None = None  # a permanent redirect
    failure: str | None = None  # of the last try; None where it succeeded
    failures: int = 0  # in a row
    retry_at: datetime | None = None

    @property
    def conditions(self) -> dict[str, str]:
        """The headers that make a request conditional; empty where there is nothing to compare with."""
        if self.place is None and self.listing is None:
            return {}
        found = {"If-None-Match": self.etag, "If-Modified-Since": self.last_modified}
        return {name: value for name, value in found.items() if value}


class State:
    """The memory of the fetcher; every method is a transaction and may be called from any thread."""

    def __init__(self, raw: Path) -> None:
        path = raw / FILE
        path.parent.mkdir(parents=True, exist_ok=True)
        self._lock = threading.Lock()
        try:
            self._database = _opened(path)
        except sqlite3.DatabaseError as error:
            aside = path.with_suffix(".broken")
            log.warning("%s cannot be read (%s): set aside as %s, everything is fetched anew", path, error, aside.name)
            path.replace(aside)
            for part in ("-wal", "-shm"):
                path.with_name(path.name + part).unlink(missing_ok=True)
            self._database = _opened(path)

    def __enter__(self) -> State:
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()

    def close(self) -> None:
        """Ends the connection."""
        self._database.close()

    def known(self, url: str) -> Known | None:
        """What is remembered of `url`, by its canonical form."""
        with self._lock:
            row = self._database.execute(f"select {_COLUMNS} from pages where key = ?", (_key(url),)).fetchone()  # noqa: S608
        if row is None:
            return None
        place = Place(row[5], row[6]) if row[5] is not None else None
        listing = zlib.decompress(row[8]) if row[8] is not None else None
        return Known(
            url=row[0], etag=row[1], last_modified=row[2], content_hash=row[3], checked_at=_time(row[4]), place=place,
            media_type=row[7], listing=listing, moved_to=row[9], failure=row[10], failures=row[11],
            retry_at=_time(row[12]),
        )  # fmt: skip

    def remember(self, known: Known, size: int | None = None) -> None:
        """Replaces what is remembered of a URL; `size` is that of its archive after the page was written."""
        place, listing = known.place, known.listing
        row = (
            _key(known.url), known.url, known.etag, known.last_modified, known.content_hash, _text(known.checked_at),
            place.archive if place else None, place.offset if place else None, known.media_type,
            zlib.compress(listing) if listing is not None else None, known.moved_to,
            known.failure, known.failures, _text(known.retry_at),
        )  # fmt: skip
        with self._lock, self._database:
            self._database.execute(f"replace into pages (key, {_COLUMNS}) values ({', '.join('?' * len(row))})", row)  # noqa: S608
            if place is not None and size is not None:
                self._database.execute("replace into archives values (?, ?)", (place.archive, size))

    def forget(self, url: str) -> None:
        """Nothing is known of `url` any more."""
        with self._lock, self._database:
            self._database.execute("delete from pages where key = ?", (_key(url),))

    def archives(self) -> dict[str, int]:
        """The archives that were written, by name, with the size that they are known to have."""
        with self._lock:
            return dict(self._database.execute("select name, size from archives").fetchall())

    def robots(self, origin: str) -> tuple[bytes | None, datetime] | None:
        """The robots.txt of an origin (None: it has none) and when it was read; None where it never was."""
        with self._lock:
            row = self._database.execute("select body, read_at from robots where origin = ?", (origin,)).fetchone()
        return (row[0], datetime.fromisoformat(row[1])) if row else None

    def remember_robots(self, origin: str, body: bytes | None, at: datetime) -> None:
        """Keeps a robots.txt, or that there is none."""
        with self._lock, self._database:
            self._database.execute("replace into robots values (?, ?, ?)", (origin, body, _text(at)))


def _opened(path: Path) -> sqlite3.Connection:
    database = sqlite3.connect(path, check_same_thread=False, timeout=30)
    try:
        database.execute("pragma journal_mode = wal")
        database.execute("pragma synchronous = normal")  # a power cut may lose the last pages, which are then fetched
        database.execute("pragma secure_delete = on")  # what is forgotten is overwritten
        version = database.execute("pragma user_version").fetchone()[0]
        if version == 0:
            with database:
                database.executescript(f"begin;{_SCHEMA}pragma user_version = {_VERSION};commit;")
        elif version != _VERSION:
            raise sqlite3.DatabaseError(f"of version {version}, not {_VERSION}")
        database.execute("select count(*) from archives").fetchone()
    except BaseException:
        database.close()
        raise
    return database


def _key(url: str) -> bytes:
    return hashlib.blake2b(canonical_form(url).encode("utf-8", "surrogatepass"), digest_size=16).digest()


def _text(at: datetime | None) -> str | None:
    return at.astimezone(UTC).isoformat() if at else None


def _time(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None
