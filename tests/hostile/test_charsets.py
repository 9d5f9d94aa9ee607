"""Every label of the WHATWG Encoding standard (encoding.spec.whatwg.org, section 4.2) is read as browsers read it."""

from __future__ import annotations

import pytest

import pipeline
from pipeline.api import extract_raw
from pipeline.article import RawArticle
from pipeline.parse.charsets import CODECS, LABELS
from pipeline.parse.encoding import decode
from tests.hostile.inputs import article
from tests.hostile.judgement import well_formed

REFUSED = "csiso2022kr hz-gb-2312 iso-2022-cn iso-2022-cn-ext iso-2022-kr replacement x-user-defined".split()
"""Labels that browsers turn into a single replacement character, because they have been used for attacks; we read the
bytes as if nothing had been said. x-user-defined is for binary data."""

SAID = {
    "iso8859-2": "é", "iso8859-3": "é", "iso8859-4": "é", "iso8859-10": "é", "iso8859-13": "é", "iso8859-14": "é",
    "iso8859-15": "€", "iso8859-16": "€", "mac-roman": "é", "cp1250": "€", "cp1252": "€", "cp1254": "€", "cp1257": "€",
    "cp1258": "é", "iso8859-5": "доза", "koi8-r": "доза", "koi8-u": "доза", "cp866": "доза", "cp1251": "доза",
    "mac-cyrillic": "доза", "iso8859-7": "δόση", "cp1253": "δόση", "iso8859-6": "دواء", "cp1256": "دواء",
    "iso8859-8": "תרופה", "cp1255": "תרופה", "cp874": "ยา", "gb18030": "药物", "big5hkscs": "藥物", "euc_jp": "薬は",
    "iso2022_jp": "薬は", "cp932": "薬は", "cp949": "약물", "utf-8": "é药",
}  # fmt: skip


def test_each_label_stands_for_one_encoding() -> None:
    assert len(CODECS) == sum(len(labels.split()) for labels in LABELS.values()) > 200
    assert set(SAID) == set(LABELS)
    assert CODECS.keys().isdisjoint(REFUSED)


@pytest.mark.parametrize("codec", LABELS)
def test_a_page_is_read_by_each_label_of_its_encoding(codec: str) -> None:
    word = SAID[codec]
    for label in LABELS[codec].split():
        for said in (label, f" {label.upper()} "):
            page = article(f'<meta charset="{said.strip()}">').replace("Drink", f"{word} Drink").encode(codec)
            for raw in (RawArticle(page, "-", "text/html", said), RawArticle(page, "-", "text/html")):
                found = extract_raw(raw, ())
                assert f"{word} Drink" in found.article.text, label
                assert found.article.warnings == (), label


@pytest.mark.parametrize("label", REFUSED)
def test_a_label_that_no_browser_reads_is_told_and_not_followed(label: str) -> None:
    page = article(f'<meta charset="{label}">').replace("Drink", "é Drink").encode()
    found = pipeline.extract(page)
    assert "é Drink" in found.article.text
    assert f"unknown charset {label}" in found.article.warnings


@pytest.mark.parametrize("codec", [*LABELS, "utf-16-le", "utf-16-be"])
def test_any_bytes_in_any_encoding_give_text_that_can_be_stored(codec: str) -> None:
    label = LABELS.get(codec, codec).split()[0]
    for start in (b"", b"\x1b$B", b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff"):
        content = start + article().encode() + bytes(range(256)) * 3 + bytes(range(255, -1, -1)) + b"\x1b(J\x0e\x8f\xff"
        for raw in (RawArticle(content, "-", "text/html", label), RawArticle(content, "-", "text/plain", label)):
            text, _ = decode(raw)
            text.encode("utf-8")
            assert "\0" not in text
            well_formed(extract_raw(raw))
