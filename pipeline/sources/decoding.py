"""Content codings and media types: what HTTP says of a body, taken away from it piece by piece.

Enters: pieces of a body with its headers. Leaves: the content, never more of it than a limit.
"""

from __future__ import annotations

import zlib
from typing import Any

from pipeline.errors import FetchError

_CHUNK = 64 * 1024
_GZIP_OR_ZLIB = 47  # zlib's window bits for "tell the two apart by the header"


class Decoder:
    """Takes a content coding away piece by piece, and stops at a size; raises FetchError."""

    def __init__(self, coding: str | None, max_bytes: int, source: str) -> None:
        self._coding = (coding or "identity").strip().lower()
        self._source, self._max_bytes = source, max_bytes
        self._pieces: list[bytes] = []
        self._size = 0
        self._inflate: Any = None
        if self._coding in ("gzip", "x-gzip", "deflate"):
            self._inflate = zlib.decompressobj(_GZIP_OR_ZLIB)
        elif self._coding == "br":  # never asked for, but in archives that browsers wrote
            import brotli

            self._inflate = brotli.Decompressor()
        elif self._coding not in ("identity", "none", "utf-8"):  # the last two are servers' mistakes for none
            raise FetchError(f"content encoding {self._coding[:40]} was not asked for", source=source)

    def feed(self, piece: bytes) -> None:
        """Takes the next piece."""
        if self._inflate is None:
            self._keep(piece)
        elif self._coding == "br":
            self._feed_brotli(piece)
        else:
            self._feed_zlib(piece)

    def end(self) -> bytes:
        """Everything decoded; raises where the coding ended too early."""
        if self._inflate is not None and self._size and self._coding != "br" and not self._inflate.eof:
            raise FetchError(f"broken {self._coding}: it ends too early", source=self._source)
        return b"".join(self._pieces)

    def _feed_zlib(self, piece: bytes) -> None:
        try:
            while piece:
                if self._inflate.eof:  # another member, or padding
                    if not piece.startswith(b"\x1f\x8b"):
                        return
                    self._inflate = zlib.decompressobj(_GZIP_OR_ZLIB)
                self._keep(self._inflate.decompress(piece, self._max_bytes - self._size + 1))
                piece = self._inflate.unused_data if self._inflate.eof else self._inflate.unconsumed_tail
        except zlib.error:
            raise FetchError(f"broken {self._coding}", source=self._source) from None

    def _feed_brotli(self, piece: bytes) -> None:
        try:
            self._keep(self._inflate.process(piece, output_buffer_limit=_CHUNK))
            while not self._inflate.can_accept_more_data():
                self._keep(self._inflate.process(b"", output_buffer_limit=_CHUNK))
        except Exception:  # the module's own error class goes by several names
            if self._size > self._max_bytes:
                raise
            raise FetchError("broken br", source=self._source) from None

    def _keep(self, piece: bytes) -> None:
        self._size += len(piece)
        if self._size > self._max_bytes:
            raise too_large(self._max_bytes, self._source)
        self._pieces.append(piece)


def too_large(max_bytes: int, source: str) -> FetchError:
    """The error for what is larger than it may be, before or after decompression."""
    return FetchError(f"larger than the limit of {max_bytes / 2**20:,.4g} MB (--size-limit, max_bytes)", source=source)


def media_type(declared: str | None) -> str | None:
    """The media type in a Content-Type header, in lower case, without parameters; None where there is none."""
    name = (declared or "").partition(";")[0].strip().lower()
    return name if "/" in name else None


def charset(declared: str | None) -> str | None:
    """The charset in a Content-Type header; None where there is none."""
    for parameter in (declared or "").split(";")[1:]:
        name, _, value = parameter.partition("=")
        if name.strip().lower() == "charset":
            return value.strip().strip("\"'").lower()[:40] or None
    return None
