"""A lexicon compiled from a few made-up substances, and properties of the one that is shipped."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.lexicon import SHIPPED, Lexicon, drug_rows, lookup
from pipeline.lexicon.compile import Sources, build_lexicon
from pipeline.lexicon.shapes import is_code, wordlike


def sources(folder: Path) -> Sources:
    unii = folder / "UNII_Names.txt"
    rows = [
        ("ZORVASTATIN [INN]", "cn", "AAAAA11111", "ZORVASTATIN"),
        ("ZORVASTATIN CALCIUM [USAN]", "cn", "AAAAA22222", "ZORVASTATIN CALCIUM"),
        ("ZORVALIP", "bn", "AAAAA22222", "ZORVASTATIN CALCIUM"),
        ("OLDIPINE [INN]", "cn", "AAAAA33333", "OLDIPINE"),
        ("XY-12345", "cd", "AAAAA33333", "OLDIPINE"),
        ("QUERCUS ALBA POLLEN", "cn", "AAAAA44444", "QUERCUS ALBA POLLEN"),
    ]
    unii.write_text("Name\tTYPE\tUNII\tDisplay Name\n" + "".join("\t".join(row) + "\n" for row in rows), "utf-8")
    book = folder / "products.txt"
    book.write_text("Ingredient~Trade_Name~Appl_Type~Type\nZORVASTATIN CALCIUM; OLDIPINE~ZORDUO~N~RX\n", "utf-8")
    return Sources(unii=unii, orange_book=book, curated=None)


def test_salts_and_brands_lead_to_their_ingredients(tmp_path: Path) -> None:
    build_lexicon(sources(tmp_path), tmp_path / "made.parquet")
    lexicon = Lexicon(tmp_path / "made.parquet", "drug")
    found = {hit.entry.name: hit.entry for hit in lexicon.hits("Zorvalip, zorvastatin calcium, Zorduo and XY-12345")}
    assert found["zorvalip"].normalized == "zorvastatin"
    assert (found["zorvastatin calcium"].drug_id, found["zorvastatin calcium"].normalized) == (
        "unii:AAAAA11111",
        "zorvastatin calcium",
    )
    assert found["zorduo"].normalized == "oldipine-zorvastatin"
    assert found["zorduo"].drug_id == "unii:AAAAA33333+AAAAA11111"
    assert found["xy-12345"].normalized == "oldipine"
    assert not list(lexicon.hits("quercus alba pollen"))


def test_the_same_sources_give_the_same_bytes(tmp_path: Path) -> None:
    for name in ("one.parquet", "two.parquet"):
        build_lexicon(sources(tmp_path), tmp_path / name)
    assert (tmp_path / "one.parquet").read_bytes() == (tmp_path / "two.parquet").read_bytes()


def test_the_shipped_file_is_small_and_each_row_names_its_source_and_licence() -> None:
    import pyarrow.parquet as pq

    assert SHIPPED.stat().st_size <= 3_000_000
    table = pq.read_table(SHIPPED, columns=["source", "licence"])
    assert all(table["source"].to_pylist())
    assert all(table["licence"].to_pylist())


@pytest.mark.parametrize(
    ("name", "drug_id", "normalized"),
    [
        ("Tylenol", "rxcui:161", "acetaminophen"),
        ("paracetamol", "rxcui:161", "acetaminophen"),
        ("aspirin", "rxcui:1191", "aspirin"),
        ("warfarin", "rxcui:11289", "warfarin"),
        ("Ozempic", "rxcui:1991302", "semaglutide"),
        ("SSRI", "class:ssri", "selective serotonin reuptake inhibitor"),
    ],
)
def test_well_known_names_have_their_public_ids(name: str, drug_id: str, normalized: str) -> None:
    assert (lookup(name)[0].drug_id, lookup(name)[0].normalized) == (drug_id, normalized)


def test_a_described_drug_has_classes_and_every_id_that_is_known() -> None:
    (row,) = drug_rows(["rxcui:11289"])
    assert (row.name, row.unii, row.drugbank_id) == ("warfarin", "5Q7ZVV76EI", "DB00682")
    assert "vitamin k antagonist" in row.classes


def test_shapes_of_names() -> None:
    assert wordlike("st. john's wort")
    assert not wordlike("2-(acetyloxy)benzoic acid")
    assert is_code("ly3437943")
    assert not is_code("nsc-27223")
