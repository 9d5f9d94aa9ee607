"""Web archives: anybody's are read, our own can be trusted after a kill, and everything is there to read again."""

from __future__ import annotations

import base64
import gzip
import hashlib
import random
import subprocess
import sys
import tracemalloc
from datetime import UTC, datetime
from pathlib import Path

import brotli
import pytest

from pipeline.article import RawArticle
from pipeline.errors import FetchError
from pipeline.sources import load
from pipeline.sources.addresses import Target
from pipeline.sources.archive import Archive
from pipeline.sources.connection import Exchange
from pipeline.sources.warc import Place, read_capture
from tests.conftest import ROOT
from tests.web_server import article

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
HTML = "Content-Type: text/html; charset=ISO-8859-1"


def record(body: bytes, *headers: str, url: str = "http://example.org/1", status: str = "200 OK",
           kind: str = "response", date: str = "2026-11-23T10:00:00Z", length: int | None = None) -> bytes:  # fmt: skip
    block = "\r\n".join((f"HTTP/1.1 {status}", *headers, "", "")).encode() + body
    head = (
        f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Record-ID: <urn:uuid:0>\r\nWARC-Date: {date}\r\n"
        f"WARC-Target-URI: {url}\r\nContent-Type: application/http\r\nContent-Length: {length or len(block)}\r\n\r\n"
    )
    return head.encode() + block + b"\r\n\r\n"


def read(path: Path, raw: Path | None = None) -> tuple[list[RawArticle], list[str]]:
    found = list(load([path], raw=raw or path.parent, max_bytes=100_000))
    articles = [each for each in found if isinstance(each, RawArticle)]
    return articles, [each.message for each in found if isinstance(each, FetchError)]


def exchange(number: int, body: bytes | None = None) -> Exchange:
    content = body if body is not None else article(number).encode()
    target = Target(f"https://example.org/{number}", "https", "example.org", 443, ("127.0.0.1",))
    headers = (("Content-Type", "text/html; charset=utf-8"), ("Transfer-Encoding", "chunked"), ("X-Name", "é"))
    return Exchange(
        target, "127.0.0.1", b"GET / HTTP/1.1\r\nHost: example.org\r\n", "HTTP/1.1", 200, "OK", headers, content
    )


@pytest.mark.parametrize("packing", ["none", "a record", "the whole"])
def test_the_html_responses_of_an_archive_are_articles_known_by_their_urls(tmp_path: Path, packing: str) -> None:
    records = [
        b"WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 3\r\n\r\na: \r\n\r\n",
        record(b"", kind="request"),
        record(b"<p>one", HTML),
        record(b"<p>moved", HTML, url="http://example.org/2", status="301 Moved"),
        record(b"{}", "Content-Type: application/json", url="http://example.org/3"),
        record(b"User-agent: *", "Content-Type: text/plain", url="http://example.org/robots.txt"),
        record(gzip.compress(b"<p>four"), HTML, "Content-Encoding: gzip", url="http://example.org/4"),
        record(b"<p>five", HTML, "Content-Encoding: gzip", url="http://example.org/5"),
        record(
            b"4\r\n<p>s\r\n2;x=y\r\nix\r\n0\r\n\r\n", HTML, "Transfer-Encoding: chunked", url="http://example.org/6"
        ),
        record(b"<p>seven", HTML, "Transfer-Encoding: chunked", url="http://example.org/7"),
        record(brotli.compress(b"<p>eight"), HTML, "Content-Encoding: br", url="<http://example.org/8>"),
        record(b"dns", url="dns:example.org"),
        record(b"no head at all", url="http://example.org/9").replace(b"HTTP/1.1 200 OK\r\n", b""),
    ]
    name = "crawl.warc" if packing == "none" else "crawl.warc.gz"
    content = b"".join(gzip.compress(each) if packing == "a record" else each for each in records)
    (tmp_path / name).write_bytes(gzip.compress(content) if packing == "the whole" else content)
    articles, errors = read(tmp_path / name)
    assert [each.content for each in articles] == [
        b"<p>one", b"<p>four", b"<p>five", b"<p>six", b"<p>seven", b"<p>eight",
    ]  # fmt: skip
    first = articles[0]
    assert (first.url, first.source) == ("http://example.org/1", "http://example.org/1")
    assert (first.media_type, first.charset) == ("text/html", "iso-8859-1")
    assert first.fetched_at == datetime(2026, 11, 23, 10, tzinfo=UTC)
    assert articles[-1].url == "http://example.org/8"
    assert errors == []


def test_of_several_captures_of_a_page_the_newest_is_taken_wherever_it_lies(tmp_path: Path) -> None:
    (tmp_path / "a.warc").write_bytes(
        record(b"<p>new", HTML, date="2026-11-23T10:00:00Z") + record(b"<p>old", HTML, date="2026-11-21T10:00:00Z")
    )
    (tmp_path / "b.warc").write_bytes(
        record(b"<p>middle", HTML, date="2026-11-22T10:00:00Z", url="https://example.org/1#x")
    )
    articles, errors = read(tmp_path)
    assert [each.content for each in articles] == [b"<p>new"]
    assert errors == []


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "no HTML page in this archive"),
        (b"no archive", "broken archive: "),
        (gzip.compress(b"no archive"), "broken archive: "),
        (record(b"x", "Content-Type: image/png"), "no HTML page in this archive"),
        (record(b"<p>cut", HTML, length=5_000), "the archive ends within this page"),
        (record(b"<p>large", HTML, length=10**7), "larger than the limit of 0.09537 MB (--size-limit, max_bytes)"),
        (
            record(gzip.compress(bytes(10**7)), HTML, "Content-Encoding: gzip"),
            "larger than the limit of 0.09537 MB (--size-limit, max_bytes)",
        ),
        (record(gzip.compress(b"<p>cut" * 99)[:-12], HTML, "Content-Encoding: gzip"), "broken gzip: it ends too early"),
        (record(b"<p>where", HTML, url="http://[example.org/"), "no address: "),
        (record(b"<p>what", HTML, "Content-Encoding: zzz"), "content encoding zzz was not asked for"),
    ],
)
def test_what_is_broken_in_an_archive_is_told(tmp_path: Path, content: bytes, message: str) -> None:
    (tmp_path / "x.warc.gz").write_bytes(content)
    articles, errors = read(tmp_path / "x.warc.gz")
    assert articles == []
    assert len(errors) == 1
    assert errors[0].startswith(message)


def test_a_broken_page_costs_the_others_nothing(tmp_path: Path) -> None:
    pages = [record(b"<p>good", HTML, url=f"http://example.org/{number}") for number in range(3)]
    pages.insert(1, record(gzip.compress(bytes(10**7)), HTML, "Content-Encoding: gzip", url="http://example.org/x"))
    (tmp_path / "x.warc").write_bytes(b"".join(pages))
    articles, errors = read(tmp_path / "x.warc")
    assert (len(articles), len(errors)) == (3, 1)


def test_damage_anywhere_gives_articles_and_errors_and_nothing_else(tmp_path: Path) -> None:
    chance = random.Random(7)  # noqa: S311
    records = [record(article(number).encode(), HTML, url=f"http://example.org/{number}") for number in range(6)]
    for content in (b"".join(records), b"".join(map(gzip.compress, records))):
        for _ in range(60):
            damaged = bytearray(content)
            for _ in range(chance.randrange(1, 5)):
                damaged[chance.randrange(len(damaged))] = chance.randrange(256)
            (tmp_path / "x.warc").write_bytes(damaged[: chance.randrange(1, len(damaged))])
            articles, errors = read(tmp_path / "x.warc")
            assert len(articles) <= 6
            assert articles or errors


def test_what_is_kept_is_iso_28500_with_digests_and_reads_back_the_same(tmp_path: Path) -> None:
    with Archive(tmp_path, {}, "rxtract/test (+a@b.c)") as archive:
        places = [archive.append(exchange(number), NOON)[0] for number in range(3)]
    assert {place.archive for place in places} == {"fetched/2026-11-23-00001.warc.gz"}
    path = tmp_path / places[0].archive
    text = gzip.decompress(path.read_bytes()).decode("latin-1")
    kinds = [line.split()[1] for line in text.splitlines() if line.startswith("WARC-Type:")]
    assert kinds == ["warcinfo", *["response", "request"] * 3]
    payload = article(1).encode()
    digest = base64.b32encode(hashlib.sha1(payload, usedforsecurity=False).digest()).decode()
    assert f"WARC-Payload-Digest: sha1:{digest}" in text
    assert "X-Crawl-Transfer-Encoding: chunked" in text

    from fastwarc.warc import ArchiveIterator

    assert [each.verify_block_digest() for each in ArchiveIterator(str(path), parse_http=False)] == [True] * 7
    articles, errors = read(path)
    assert [each.content for each in articles] == [article(number).encode() for number in range(3)]
    assert errors == []
    assert [read_capture(tmp_path, place, 10**6) for place in places] == articles
    assert list(load([str(place) for place in places], raw=tmp_path)) == articles


def test_a_place_that_is_gone_is_told(tmp_path: Path) -> None:
    for source in ("fetched/2026-11-23-00001.warc.gz@17", "x.warc.gz@", "x.warc.gz@" + "9" * 99):
        (only,) = load([source], raw=tmp_path)
        assert isinstance(only, FetchError)


def test_our_own_plain_text_is_read_again_too(tmp_path: Path) -> None:
    text = exchange(1, b"Aspirin\n\nIt eases pain.\n")
    text = Exchange(text.target, "127.0.0.1", b"", "HTTP/1.1", 200, "OK", (("Content-Type", "text/plain"),), text.body)
    with Archive(tmp_path, {}, "x") as archive:
        archive.append(text, NOON)
    articles, _ = read(tmp_path / "fetched", raw=tmp_path)
    assert [each.media_type for each in articles] == ["text/plain"]


def test_a_day_is_a_file_and_what_a_kill_left_is_cut_off(tmp_path: Path) -> None:
    with Archive(tmp_path, {}, "x") as archive:
        _, size = archive.append(exchange(1), NOON)
        archive.append(exchange(2), NOON)
    ends = {"fetched/2026-11-23-00001.warc.gz": size}
    with Archive(tmp_path, ends, "x") as archive:
        place, _ = archive.append(exchange(3), NOON.replace(hour=23))
        other, _ = archive.append(exchange(4), NOON.replace(day=24))
    assert (place, other.archive) == (
        Place("fetched/2026-11-23-00001.warc.gz", size),
        "fetched/2026-11-24-00001.warc.gz",
    )
    articles, errors = read(tmp_path)
    assert [each.url for each in articles] == [f"https://example.org/{number}" for number in (1, 3, 4)]
    assert errors == []


def test_an_archive_that_is_not_remembered_is_left_as_it_is(tmp_path: Path) -> None:
    for _ in range(2):
        with Archive(tmp_path, {}, "x") as archive:
            archive.append(exchange(1), NOON)
    assert len(list(tmp_path.glob("fetched/*.warc.gz"))) == 2


def test_memory_does_not_grow_with_an_archive(tmp_path: Path) -> None:
    peaks = []
    for pages in (200, 800):
        with Archive(tmp_path / str(pages), {}, "x") as archive:
            for number in range(pages):
                archive.append(exchange(number, article(number).encode() * 20), NOON)
        tracemalloc.start()
        assert sum(1 for _ in load([tmp_path / str(pages)])) == pages
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
    assert peaks[1] < peaks[0] + 300_000


@pytest.mark.slow
def test_an_archive_of_five_thousand_pages_takes_no_more_memory_than_its_first_hundreds(
    samples: Path, tmp_path: Path
) -> None:
    pages = [path.read_bytes() for path in sorted(samples.glob("*.html"))]
    with Archive(tmp_path, {}, "x") as archive:
        for number in range(5_000):
            page = pages[number % len(pages)].replace(b"</title>", b" %d</title>" % number)
            archive.append(exchange(number, page), NOON)
    code = (
        "import resource, sys\n"
        "from pipeline.sources import load\n"
        "for number, _ in enumerate(load([sys.argv[1]]), 1):\n"
        "    if number in (500, 5_000):\n"
        "        print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)\n"
    )
    done = subprocess.run([sys.executable, "-c", code, tmp_path], cwd=ROOT, capture_output=True, text=True, check=True)
    after_500, after_5000 = map(int, done.stdout.split())
    assert after_5000 <= after_500 * 1.05
