"""Our own WARC archives (ISO 28500:2017): keeping what was fetched, and taking pages out again.

Enters: exchanges; URLs to forget. Leaves: daily files under `raw/fetched` with a request and a response record, each
with digests, from which every table can be built again. Writing is our own, because a kill in the middle of a record
must be mended by cutting the file.
"""

from __future__ import annotations

import base64
import gzip
import hashlib
import os
import shutil
import uuid
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO

from pipeline.sources.connection import Exchange
from pipeline.sources.warc import FOLDER, Place, capture_key
from pipeline.version import VERSION

ROLL_AT = 2**30  # bytes; the usual size of an archive, ISO 28500 annex B
_SOFTWARE = f"rxtract/{VERSION}"
_LEVEL = 6  # of gzip


class Archive:
    """The daily files under `raw/fetched`. Every record is a gzip member of its own, flushed when it is told of.

    `ends` gives the size that a file of ours is known to have: what a killed writer left behind it is cut off.
    """

    def __init__(self, raw: Path, ends: dict[str, int], user_agent: str) -> None:
        self._raw, self._ends, self._user_agent = raw, ends, user_agent
        self._file: BinaryIO | None = None
        self._name = ""

    def __enter__(self) -> Archive:
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()

    def append(self, exchange: Exchange, at: datetime) -> tuple[Place, int]:
        """Writes response and request; gives the place of the response and the new size of the file."""
        file = self._at(at)
        place = Place(self._name, file.tell())
        response_id = _record_id()
        common = {"WARC-Target-URI": exchange.target.url, "WARC-Date": _date(at), "WARC-IP-Address": exchange.address}
        block = _status_and_headers(exchange) + exchange.body
        file.write(_record("response", response_id, "application/http;msgtype=response", block, {
            **common, "WARC-Payload-Digest": _digest(exchange.body),
        }))  # fmt: skip
        file.write(_record("request", _record_id(), "application/http;msgtype=request", exchange.request + b"\r\n", {
            **common, "WARC-Concurrent-To": response_id,
        }))  # fmt: skip
        file.flush()
        self._ends[self._name] = file.tell()
        return place, file.tell()

    def close(self) -> None:
        """Ends the file; what was written is on the disk."""
        if self._file is not None:
            self._file.flush()
            os.fsync(self._file.fileno())
            self._file.close()
            self._file = None

    def _at(self, at: datetime) -> BinaryIO:
        """The file of the day that has room, opened and mended."""
        day = at.astimezone(UTC).strftime("%Y-%m-%d")
        if self._file is not None and f"/{day}-" in self._name and self._file.tell() < ROLL_AT:
            return self._file
        self.close()
        for serial in range(1, 100_000):
            name = f"{FOLDER}/{day}-{serial:05}.warc.gz"
            path = self._raw / name
            known = self._ends.get(name)
            if known is None and path.exists():
                continue  # somebody else's, or of a state that was lost: it is left as it is
            if known is not None and (known >= ROLL_AT or not path.exists() or path.stat().st_size < known):
                continue
            self._open(path, name, known, at)
            break
        assert self._file is not None  # noqa: S101
        return self._file

    def _open(self, path: Path, name: str, known: int | None, at: datetime) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self._name = name
        if known is not None:
            os.truncate(path, known)
            self._file = path.open("ab")
            return
        self._file = path.open("ab")
        fields = {
            "software": _SOFTWARE, "format": "WARC File Format 1.1",
            "conformsTo": "http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/",
            "http-header-user-agent": self._user_agent, "robots": "obey",
        }  # fmt: skip
        block = "".join(f"{key}: {value}\r\n" for key, value in fields.items()).encode()
        more = {"WARC-Date": _date(at), "WARC-Filename": path.name}
        self._file.write(_record("warcinfo", _record_id(), "application/warc-fields", block, more))


def blank_captures(raw: Path, urls: Iterable[str]) -> int:
    """How many captures of `urls` were taken out of our own archives: their bytes are nowhere in `raw/fetched` then.

    In the place of each record comes a small one of the same compressed length, so that no other record moves. An
    archive is replaced as a whole, by one rename.
    """
    keys, blanked = {capture_key(url) for url in urls}, 0
    for path in sorted((raw / FOLDER).glob("*.warc.gz")):
        if spans := [(start, end, kind) for start, end, kind, key in _spans(path) if key in keys]:
            draft = path.with_name(f".{path.name}.{os.getpid()}")
            shutil.copyfile(path, draft)
            with draft.open("r+b") as file:
                for start, end, kind in spans:
                    file.seek(start)
                    file.write(_blank(end - start))
                    blanked += kind == "response"
                os.fsync(file.fileno())
            draft.replace(path)
    return blanked


def _spans(path: Path) -> Iterator[tuple[int, int, str, bytes]]:
    """Start, end, kind and key of each record of an archive whose records are gzip members."""
    from fastwarc.warc import ArchiveIterator

    found: list[tuple[int, str, bytes]] = []
    with path.open("rb") as stream:
        for record in ArchiveIterator(stream, parse_http=False):
            url = record.headers.get("WARC-Target-URI")
            kind = record.headers.get("WARC-Type") or ""
            found.append((record.stream_pos, kind, capture_key(url) if url else b""))
    ends = [start for start, _, _ in found[1:]] + [path.stat().st_size]
    for (start, kind, key), end in zip(found, ends, strict=True):
        yield start, end, kind, key


def _blank(size: int) -> bytes:
    """A gzip member of `size` bytes with a record that says that there was one; a comment makes up the length."""
    block = b"removed"
    head = f"WARC/1.1\r\nWARC-Type: metadata\r\nWARC-Record-ID: {_record_id()}\r\nContent-Length: {len(block)}\r\n\r\n"
    member = gzip.compress(head.encode() + block + b"\r\n\r\n", 9, mtime=0)
    fixed, rest = member[:10], member[10:]  # RFC 1952, 2.3: the comment is named in the flags and stands after the head
    comment = b" " * (size - len(member) - 1)
    return fixed[:3] + b"\x10" + fixed[4:] + comment + b"\0" + rest


def _record(kind: str, record_id: str, content_type: str, block: bytes, fields: dict[str, str]) -> bytes:
    head = {
        "WARC-Type": kind, "WARC-Record-ID": record_id, **fields, "WARC-Block-Digest": _digest(block),
        "Content-Type": content_type, "Content-Length": str(len(block)),
    }  # fmt: skip
    lines = "WARC/1.1\r\n" + "".join(f"{key}: {value}\r\n" for key, value in head.items()) + "\r\n"
    return gzip.compress(lines.encode("utf-8") + block + b"\r\n\r\n", _LEVEL, mtime=0)


def _status_and_headers(exchange: Exchange) -> bytes:
    """The head of the response as it fits the body that is kept: the transfer coding is gone, and said to be."""
    lines = [f"{exchange.version} {exchange.status} {exchange.reason}".rstrip()]
    for name, value in exchange.headers:
        if name.lower() == "transfer-encoding":
            lines.append(f"X-Crawl-{name}: {value}")
        elif name.lower() != "content-length":
            lines.append(f"{name}: {value}")
    lines.append(f"Content-Length: {len(exchange.body)}")
    return ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1", "replace")


def _digest(content: bytes) -> str:
    return "sha1:" + base64.b32encode(hashlib.sha1(content, usedforsecurity=False).digest()).decode("ascii")


def _record_id() -> str:
    return f"<{uuid.uuid4().urn}>"


def _date(at: datetime) -> str:
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
