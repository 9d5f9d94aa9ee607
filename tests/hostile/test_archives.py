"""Archives and packed files that are small on the disk and large when they are opened: they cost no memory.

Each is read in a child that may have 200 MB of data, beside a page that must come through.
"""

from __future__ import annotations

import gzip
import json
import subprocess
import sys
import zipfile
import zlib
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

UNPACKED = 400  # megabytes; twice what the child may have
MEGABYTE = bytes(2**20)
HTTP = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"
READ = """
import json, resource, sys
from pathlib import Path
from pipeline.sources import load
resource.setrlimit(resource.RLIMIT_DATA, (200 * 2**20, -1))
found = load([sys.argv[1]], raw=Path(sys.argv[1]), max_bytes=50 * 2**20)
print(json.dumps([[getattr(each, "message", None), getattr(each, "url", None), each.source] for each in found]))
"""


def packed(pieces: Iterable[bytes]) -> bytes:
    """One gzip member, made without holding what it unpacks to."""
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    return b"".join(packer.compress(piece) for piece in pieces) + packer.flush()


def record(name: str, body: bytes, length: int | None = None, kind: str = "response", header: str = "") -> bytes:
    """A record of a page at that name; its length may lie."""
    return (
        f"WARC/1.1\r\nWARC-Type: {kind}\r\nWARC-Record-ID: <urn:uuid:{name}>\r\nWARC-Date: 2024-01-01T00:00:00Z\r\n"
        f"WARC-Target-URI: http://example.org/{name}\r\nContent-Type: application/http;msgtype=response\r\n{header}"
        f"Content-Length: {len(body) if length is None else length}\r\n\r\n"
    ).encode() + body


GOOD = packed([record("good", HTTP + b"\r\n<p>Take sertraline in the morning.</p>"), b"\r\n\r\n"])
LONG = UNPACKED * 2**20
ARCHIVES: dict[str, tuple[Callable[[], bytes], str]] = {
    "a page of 400 MB": (
        lambda: packed([record("bad", HTTP + b"\r\n", LONG + len(HTTP) + 2), *[MEGABYTE] * UNPACKED, b"\r\n\r\n"]),
        "larger than the limit of 50 MB (--size-limit, max_bytes)",
    ),
    "a page packed twice": (
        lambda: packed(
            [record("bad", HTTP + b"Content-Encoding: gzip\r\n\r\n" + packed([MEGABYTE] * UNPACKED)), b"\r\n\r\n"]
        ),
        "larger than the limit of 50 MB (--size-limit, max_bytes)",
    ),
    "a resource of 400 MB": (
        lambda: packed([record("bad", b"", LONG, kind="resource"), *[MEGABYTE] * UNPACKED, b"\r\n\r\n"]),
        "",
    ),
    "a header of 400 MB": (
        lambda: packed([b"WARC/1.1\r\nWARC-Type: response\r\nX: ", *[b"a" * 2**20] * UNPACKED, b"\r\n"]),
        "broken archive: ",
    ),
    "an HTTP header of 400 MB": (
        lambda: packed([record("bad", b"HTTP/1.1 200 OK\r\nX: ", LONG), *[b"a" * 2**20] * UNPACKED, b"\r\n\r\n"]),
        "broken archive: ",
    ),
    "a page whose length is a lie": (
        lambda: packed([record("bad", HTTP + b"\r\n<p>x", 10**15), *[MEGABYTE] * UNPACKED]),
        "larger than the limit of 50 MB (--size-limit, max_bytes)",
    ),
    "a length of 25 digits": (lambda: packed([record("bad", HTTP + b"\r\n<p>x", 10**25)]), "broken archive: "),
    "a negative length": (lambda: packed([record("bad", HTTP + b"\r\n<p>x", -5)]), "broken archive: "),
}


@pytest.mark.parametrize("name", ARCHIVES)
def test_an_archive_that_swells_is_refused_and_costs_no_memory(name: str, tmp_path: Path) -> None:
    make, message = ARCHIVES[name]
    (tmp_path / "x.warc.gz").write_bytes(GOOD + make())
    assert (tmp_path / "x.warc.gz").stat().st_size < 2**20
    found = read_in_a_child(tmp_path)
    assert [url for error, url, _ in found if error is None] == ["http://example.org/good"]
    errors = [error for error, _, _ in found if error is not None]
    assert len(errors) == bool(message)
    assert all(error.startswith(message) for error in errors)


def test_a_packed_file_that_swells_is_refused_and_costs_no_memory(tmp_path: Path) -> None:
    (tmp_path / "a.html.gz").write_bytes(packed([b"<p>", *[MEGABYTE] * UNPACKED]))
    (tmp_path / "b.html.gz").write_bytes(packed([b"<p>Take sertraline in the morning."]))
    (tmp_path / "c.html.gz").write_bytes(gzip.compress(packed([b"<p>Take it."])))  # packed twice: no text comes out
    with zipfile.ZipFile(tmp_path / "d.html", "w", zipfile.ZIP_DEFLATED) as bomb:
        bomb.writestr("a.html", MEGABYTE * 10)
    found = read_in_a_child(tmp_path)
    assert [error for error, _, _ in found] == [
        "larger than the limit of 50 MB (--size-limit, max_bytes)", None, None, None,
    ]  # fmt: skip


def read_in_a_child(folder: Path) -> list[list[str]]:
    """What a process with little memory finds in a folder: error, URL and name of each input."""
    done = subprocess.run([sys.executable, "-c", READ, str(folder)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    found: list[list[str]] = json.loads(done.stdout)
    return found
