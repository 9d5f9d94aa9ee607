"""Bytes are read as browsers read them, and what was mended is told."""

from __future__ import annotations

import pytest

from pipeline import extract
from pipeline.article import RawArticle
from pipeline.parse.encoding import decode


def read(content: bytes, charset: str | None = None) -> tuple[str, tuple[str, ...]]:
    return decode(RawArticle(content, "-", charset=charset))


@pytest.mark.parametrize(
    ("mark", "codec"), [("\ufeff", "utf-8"), ("\ufeff", "utf-16-le"), ("\ufeff", "utf-16-be"), ("", "utf-16-le")]
)
def test_a_byte_order_mark_or_wide_characters_decide(mark: str, codec: str) -> None:
    page = '<meta charset="windows-1252"><p>5 µg — café</p>'
    assert read((mark + page).encode(codec)) == (page, ())


def test_the_http_header_overrules_the_meta() -> None:
    content = '<meta charset="koi8-r"><p>Доза</p>'.encode("cp1251")
    assert read(content, "windows-1251")[0].endswith("<p>Доза</p>")


def test_the_meta_is_believed_where_no_header_speaks() -> None:
    content = '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><p>Доза</p>'.encode("cp1251")
    assert read(content)[0].endswith("<p>Доза</p>")


def test_latin_1_is_read_as_windows_1252() -> None:
    content = b'<meta charset="iso-8859-1"><p>patient\x92s dose \x96 5 mg \x9d</p>'
    assert read(content) == ('<meta charset="iso-8859-1"><p>patient’s dose – 5 mg \x9d</p>', ())


def test_utf_8_under_another_label_is_read_as_utf_8_and_told() -> None:
    text, warnings = read("<meta charset=iso-8859-1><p>naïve “café”</p>".encode())
    assert "naïve “café”" in text
    assert warnings == ("declared cp1252, read as utf-8, which it is",)


def test_bytes_that_are_not_utf_8_are_read_as_windows_1252_and_told() -> None:
    text, warnings = read("<p>naïve</p>".encode() + b"<p>patient\x92s</p>", "utf-8")
    assert text == "<p>naïve</p><p>patient’s</p>"
    assert warnings == ("1 bytes that are not UTF-8 read as windows-1252",)


def test_mojibake_is_left_alone_and_told() -> None:
    garbled = "the patientâ€™s doctor saidâ€¦"
    text, warnings = read(garbled.encode())
    assert text == garbled
    assert any("mojibake" in warning for warning in warnings)


def test_good_accents_are_no_mojibake() -> None:
    assert read("NÃO É PÂNICO. Ângela Ãnima".encode()) == ("NÃO É PÂNICO. Ângela Ãnima", ())


@pytest.mark.parametrize("label", ["rot13", "idna", "unicode_escape", "utf-7", "no-such", "\x00", "x" * 99])
def test_a_label_that_is_no_charset_of_the_web_is_not_believed(label: str) -> None:
    text, warnings = read("café \\u0041".encode(), label)
    assert text == "café \\u0041"
    assert warnings[0].startswith("unknown charset")


def test_a_text_cut_inside_a_character_keeps_the_rest() -> None:
    text, warnings = read("café".encode()[:-1])
    assert text == "caf\ufffd"
    assert warnings == ("cut off inside a character",)


def test_nul_characters_are_dropped() -> None:
    assert read(b"a\x00b")[0] == "ab"


@pytest.mark.parametrize("start", ["", "<\x00", "\ufeff", "\xff\xfe", '<?xml version="1.0" encoding="utf-16"?>'])
def test_what_is_text_already_is_read_as_it_is_whatever_it_declares_or_begins_with(start: str) -> None:
    page = f'{start}<html><meta charset="shift_jis"><body><p>Café crème is no medicine — 日本.</p></body></html>'
    article = extract(page, media_type="text/html").article
    assert "Café crème is no medicine — 日本." in article.text
    assert article.warnings == ()
