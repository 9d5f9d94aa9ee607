"""Bytes become text: the first step of parsing, for pages and plain text alike.

Enters: a `RawArticle`. Leaves: its text and what a reader should know of how it was read. The order is that of
browsers (WHATWG Encoding and HTML standards): byte order mark, the charset that came with the bytes (an HTTP
header, a caller who decoded them), what the bytes declare, UTF-8, windows-1252. Two things are believed over a
label: bytes that are valid UTF-8 beyond ASCII are UTF-8, and bytes that are not valid in the declared UTF-8 are
windows-1252. Text that was already garbled when it was written (mojibake) is left alone and reported.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator

from pipeline.article import RawArticle
from pipeline.parse.charsets import CODECS

_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_WIDE_STARTS = ((b"<\x00", "utf-16-le"), (b"\x00<", "utf-16-be"))

_DECLARED = re.compile(rb"<meta[^>]{0,500}?charset\s*=\s*[\"']?\s*([\w.:+-]{1,40})", re.I)
_XML_DECLARED = re.compile(rb"\A\s*<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([\w.:+-]{1,40})", re.I)
_DECLARED_WITHIN = 16_384  # bytes; the standard asks for 1,024, but style sheets before the meta are common

_READ_AS = {  # Python's name of a label → the codec that browsers use for it
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "johab": "cp949",
    "big5": "big5hkscs",
}
_CODECS = """utf-8 utf-8-sig utf-16 utf-16-le utf-16-be cp866 cp874 cp932 cp949 cp1250 cp1251 cp1252 cp1253 cp1254
    cp1255 cp1256 cp1257 cp1258 iso8859-2 iso8859-3 iso8859-4 iso8859-5 iso8859-6 iso8859-7 iso8859-8 iso8859-10
    iso8859-13 iso8859-14 iso8859-15 iso8859-16 koi8-r koi8-u mac-roman mac-cyrillic gb18030 big5hkscs euc_jp
    iso2022_jp"""
_KNOWN = frozenset(_CODECS.split())
"""The encodings of the web (WHATWG Encoding Standard) by Python's names; any other label is not believed."""

_GARBLED = re.compile("â€[˜™œ\x9d“”¦¢•]|Ã[\x80-\xbf‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|Â[\xa0-\xbf]")
_MAY_BE_GARBLED = re.compile("Ã|Â|â€".encode())  # what each of these begins with
_GARBLED_ENOUGH = 2  # one may be a quotation of the phenomenon, or a name


def decode(raw: RawArticle) -> tuple[str, tuple[str, ...]]:
    """The text of `raw` without byte order mark and NUL, and warnings for a reader; never raises."""
    content, warnings = as_utf8(raw)
    return content.decode("utf-8"), warnings


def as_utf8(raw: RawArticle) -> tuple[bytes, tuple[str, ...]]:
    """The same in UTF-8, which is what libxml2 reads; most pages are that already and are not written anew."""
    warnings = list[str]()
    content = raw.content if raw.decoded else _in_utf8(raw, warnings)
    content = content.removeprefix(codecs.BOM_UTF8)
    if b"\x00" in content:
        content = content.replace(b"\x00", b"")
    if garbled := _garbled(content):
        warnings.append(f"mojibake left alone in {garbled} places, such as UTF-8 that was read as windows-1252")
    return content, tuple(warnings)


def _in_utf8(raw: RawArticle, warnings: list[str]) -> bytes:
    content = raw.content
    codec, certain = _codec(raw, warnings)
    if codec not in ("utf-8", "utf-16-le", "utf-16-be") and not certain and _is_utf8_beyond_ascii(content):
        warnings.append(f"declared {codec}, read as utf-8, which it is")
        codec = "utf-8"
    if codec != "utf-8":
        return _other(content, codec, warnings).encode("utf-8")
    return content if _is_utf8(content) else _mended(content, warnings).encode("utf-8")


def _codec(raw: RawArticle, warnings: list[str]) -> tuple[str, bool]:
    """The codec to try, and whether it is beyond doubt."""
    for mark, codec in _BYTE_ORDER_MARKS:
        if raw.content.startswith(mark):
            return codec, True
    for start, codec in _WIDE_STARTS:
        if raw.content.startswith(start):
            return codec, True
    for label, outside in _labels(raw):
        known = _known_codec(label)
        if known is None:
            warnings.append(f"unknown charset {label[:40]}")
        elif known.startswith("utf-16"):
            # a declaration that can be read as ASCII is not UTF-16; from outside it may be
            return (known, True) if outside and b"\x00" in raw.content[:_DECLARED_WITHIN] else ("utf-8", False)
        else:
            return known, False
    return "utf-8", False


def _labels(raw: RawArticle) -> Iterator[tuple[str, bool]]:
    """The charsets that are named, and whether from outside; what the bytes declare is looked for last."""
    if raw.charset:
        yield raw.charset, True
    head = raw.content[:_DECLARED_WITHIN]
    if found := _XML_DECLARED.search(head) or _DECLARED.search(head):
        yield found[1].decode("ascii", "replace"), False


def _known_codec(label: str) -> str | None:
    if known := CODECS.get(label.strip().lower()):
        return known
    try:
        name = codecs.lookup(label.strip().lower().removeprefix("x-")).name
    except (LookupError, ValueError):
        return None
    name = _READ_AS.get(name, name)
    if name not in _KNOWN:
        return None
    return {"utf-8-sig": "utf-8", "utf-16": "utf-16-le"}.get(name, name)


def _is_utf8_beyond_ascii(content: bytes) -> bool:
    return not content.isascii() and _is_utf8(content)


def _is_utf8(content: bytes) -> bool:
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _mended(content: bytes, warnings: list[str]) -> str:
    """What is nearly UTF-8; a byte that is none is read as windows-1252, which is what such bytes nearly always are."""
    mended = 0

    def as_windows_1252(error: UnicodeError) -> tuple[str, int]:
        nonlocal mended
        if not isinstance(error, UnicodeDecodeError):
            raise error
        if error.reason == "unexpected end of data":
            return "\ufffd", len(error.object)
        mended += error.end - error.start
        return _windows_1252(error.object[error.start : error.end]), error.end

    codecs.register_error("rxtract.windows-1252", as_windows_1252)
    text = content.decode("utf-8", "rxtract.windows-1252")
    if mended:
        warnings.append(f"{mended} bytes that are not UTF-8 read as windows-1252")
    else:
        warnings.append("cut off inside a character")
    return text


def _other(content: bytes, codec: str, warnings: list[str]) -> str:
    if codec == "cp1252":
        return _windows_1252(content)
    try:
        return content.decode(codec)
    except UnicodeDecodeError:
        text = content.decode(codec, "replace")
        warnings.append(f"{text.count(chr(0xFFFD))} characters that are not {codec} replaced")
        return text


def _windows_1252(content: bytes) -> str:
    """Windows-1252 as browsers read it: its five unassigned bytes are the control characters of latin-1."""
    try:
        return content.decode("cp1252")
    except UnicodeDecodeError:
        return "".join(_WINDOWS_1252[byte] for byte in content)


_WINDOWS_1252 = tuple(bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in range(256))


def _garbled(content: bytes) -> int:
    if b"\xc3" not in content or not _MAY_BE_GARBLED.search(content):  # the byte alone is found several times as fast
        return 0
    count = sum(1 for _ in _GARBLED.finditer(content.decode("utf-8")))
    return count if count >= _GARBLED_ENOUGH else 0
