"""What kind of article the bytes hold, by what they say rather than by what they are called."""

from __future__ import annotations

import re

from pipeline.article import RawArticle
from pipeline.errors import ParseError

TEXT_TYPES = frozenset({"text/html", "text/plain", "text/markdown"})
SUFFIXES = {
    ".html": "text/html",
    ".htm": "text/html",
    ".xhtml": "text/html",
    ".md": "text/markdown",
    ".markdown": "text/markdown",
    ".txt": "text/plain",
    ".text": "text/plain",
}

_SIGNATURES = {
    b"\x89PNG\r\n": "a PNG picture",
    b"\xff\xd8\xff": "a JPEG picture",
    b"GIF8": "a GIF picture",
    b"%PDF-": "a PDF document",
    b"PK\x03\x04": "a ZIP archive",
    b"\x1f\x8b": "gzip data",
    b"\x7fELF": "a program",
    b"RIFF": "a media file",
    b"\xd0\xcf\x11\xe0": "an Office document",
    b"PAR1": "a Parquet file",
}
_HTML_SIGN = re.compile(
    rb"<!doctype\s+html|<html[\s>]|<head[\s>]|<body[\s>]|<(?:div|p|h[1-6]|article|main|section|table|ul|ol)(?:\s[^<>]*)?>",
    re.I,
)
_SNIFFED = 4096  # bytes looked at; browsers sniff 1,445 (WHATWG MIME Sniffing), pages with long preambles need more


def sniff(raw: RawArticle) -> str:
    """text/html, text/markdown or text/plain; raises ParseError for anything that is not text."""
    content = raw.content
    if not content.strip(b" \t\r\n\f\x00\xef\xbb\xbf\xfe\xff"):
        raise ParseError("empty", source=raw.source)
    for signature, name in _SIGNATURES.items():
        if content.startswith(signature):
            raise ParseError(f"not text but {name}", source=raw.source)
    declared = (raw.media_type or "").split(";")[0].strip().lower()
    if declared == "application/xhtml+xml":
        declared = "text/html"
    if declared in TEXT_TYPES:
        return declared
    if declared and not declared.startswith("text/"):
        raise ParseError(f"media type {declared} is neither HTML nor text", source=raw.source)
    name = (raw.path or raw.source).lower().removesuffix(".gz")
    for suffix, media_type in SUFFIXES.items():
        if name.endswith(suffix):
            return media_type
    head = content[:_SNIFFED]
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        head = head.replace(b"\x00", b"")
    return "text/html" if _HTML_SIGN.search(head) else "text/plain"
