"""The pages and further sitemaps that a sitemap names (sitemaps.org 0.9), read as a stream.

Enters: the bytes of an XML sitemap, a sitemap index, or a plain list of addresses; gzip or not. Leaves: its entries
in order, one by one, so that one of a million costs no memory. XML is read by expat without entities; a broken
sitemap gives what comes before the break, then raises.
"""

from __future__ import annotations

import gzip
import io
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from xml.parsers import expat

from pipeline.errors import FetchError

SITEMAP_ROOTS = frozenset({"urlset", "sitemapindex"})
_CHUNK = 64 * 1024
_MAX_TEXT = 8_000  # characters of one address; more is none


@dataclass(frozen=True, slots=True)
class Entry:
    """An address that a sitemap or feed names. `is_sitemap` where it is another sitemap."""

    url: str
    lastmod: str | None = None
    is_sitemap: bool = False


@dataclass(slots=True)
class Element:
    """An XML element that is over: its path of local names from the root, its attributes and its own text."""

    path: tuple[str, ...]
    attributes: dict[str, str]
    text: str


def sitemap_entries(content: bytes, source: str, max_bytes: int) -> Iterator[Entry]:
    """The entries of a sitemap in its order; raises FetchError where it is broken or larger than `max_bytes`."""
    if root(content, max_bytes) is None:
        yield from _text_entries(content, source, max_bytes)
        return
    address: str | None = None
    lastmod: str | None = None
    for element in elements(content, source, max_bytes):
        match element.path:
            case (("urlset" | "sitemapindex"), ("url" | "sitemap"), "loc"):
                address = element.text
            case (("urlset" | "sitemapindex"), ("url" | "sitemap"), "lastmod"):
                lastmod = element.text
            case (("urlset" | "sitemapindex") as outer, ("url" | "sitemap")):
                if address:
                    yield Entry(address, lastmod or None, is_sitemap=outer == "sitemapindex")
                address = lastmod = None


def root(content: bytes, max_bytes: int) -> str | None:
    """The local name of the root element, None where it is no XML."""
    parser = expat.ParserCreate()
    found: list[str] = []

    def start(name: str, _attributes: dict[str, str]) -> None:
        found.append(name.rpartition(":")[2])
        raise _Enough

    parser.StartElementHandler = start
    try:
        for piece in unpacked(content, "", max_bytes):
            parser.Parse(piece)
    except (_Enough, expat.ExpatError, FetchError, ValueError, LookupError):
        pass
    return found[0] if found else None


def elements(content: bytes, source: str, max_bytes: int) -> Iterator[Element]:
    """The elements of an XML document as they end; raises FetchError where it is broken or declares entities."""
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    path: list[str] = []
    attributes: list[dict[str, str]] = []
    texts: list[list[str]] = []
    ended: list[Element] = []

    def start(name: str, attributes_of: dict[str, str]) -> None:
        path.append(name.rpartition(" ")[2])
        attributes.append({key.rpartition(" ")[2]: value for key, value in attributes_of.items()})
        texts.append([])

    def text(piece: str) -> None:
        if texts and sum(map(len, texts[-1])) <= _MAX_TEXT:
            texts[-1].append(piece)

    def end(_name: str) -> None:
        ended.append(Element(tuple(path), attributes.pop(), "".join(texts.pop()).strip()))
        path.pop()

    def entity(*_declaration: object) -> None:
        raise FetchError("XML with entities of its own is not read", source=source)

    parser.StartElementHandler, parser.EndElementHandler = start, end
    parser.CharacterDataHandler, parser.EntityDeclHandler = text, entity
    try:
        for piece in unpacked(content, source, max_bytes):
            try:
                parser.Parse(piece)
            finally:
                yield from ended
                ended.clear()
        parser.Parse(b"", True)
    except (expat.ExpatError, ValueError, LookupError) as error:
        raise FetchError(f"broken XML: {error}", source=source) from None


def unpacked(content: bytes, source: str, max_bytes: int) -> Iterator[bytes]:
    """`content` in pieces, without gzip where it is gzip; raises FetchError at `max_bytes`."""
    stream: io.BufferedIOBase = io.BytesIO(content)
    if content.startswith(b"\x1f\x8b"):
        stream = gzip.GzipFile(fileobj=stream)
    size = 0
    try:
        while piece := stream.read(_CHUNK):
            size += len(piece)
            if size > max_bytes:
                raise FetchError(f"larger than the limit of {max_bytes / 2**20:,.0f} MB", source=source)
            yield piece
    except (OSError, EOFError, zlib.error) as error:
        raise FetchError(f"broken gzip: {error}", source=source) from None


def _text_entries(content: bytes, source: str, max_bytes: int) -> Iterator[Entry]:
    """An address a line, UTF-8; other lines are passed over."""
    rest, found = b"", False
    for piece in unpacked(content, source, max_bytes):
        *lines, rest = (rest + piece).splitlines(keepends=True) or [b""]
        if len(rest) > _MAX_TEXT:
            rest = b""
        for line in lines:
            if line.lstrip(b"\xef\xbb\xbf \t").startswith((b"http://", b"https://")) and len(line) <= _MAX_TEXT:
                found = True
                yield Entry(line.decode("utf-8", "replace").strip("\ufeff \t\r\n"))
    if rest.lstrip(b"\xef\xbb\xbf \t").startswith((b"http://", b"https://")):
        found = True
        yield Entry(rest.decode("utf-8", "replace").strip("\ufeff \t\r\n"))
    if not found:
        raise FetchError("neither a sitemap nor a list of addresses", source=source)


class _Enough(Exception):  # noqa: N818
    """Ends a parse that has given what was asked."""
