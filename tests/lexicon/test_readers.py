"""Readers against small files in the format that their publishers document."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.errors import LexiconError
from pipeline.lexicon.readers import (
    read_atc,
    read_dron,
    read_drugbank,
    read_mesh,
    read_ndc,
    read_orange_book,
    read_rxnorm,
    read_unii,
    read_words,
)


def written(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text, "utf-8")
    return path


def test_rxnorm_gives_ingredients_with_uniis_and_brands_with_what_is_in_them(tmp_path: Path) -> None:
    def concept(rxcui: str, source: str, kind: str, code: str, name: str, suppressed: str = "N") -> str:
        return f"{rxcui}|ENG||||||9|||9|{source}|{kind}|{code}|{name}||{suppressed}|4096|"

    rows = [
        concept("100", "RXNORM", "IN", "100", "zorvastatin"),
        concept("100", "MTHSPL", "SU", "ABCDE12345", "ZORVASTATIN CALCIUM"),
        concept("200", "RXNORM", "BN", "200", "Zorvalip"),
        concept("300", "RXNORM", "IN", "300", "oldipine", "O"),
        concept("100", "OTHER", "PT", "1", "proprietary name"),
    ]
    written(tmp_path, "RXNCONSO.RRF", "\n".join(rows) + "\n")
    written(tmp_path, "RXNREL.RRF", "100||CUI|RO|200||CUI|tradename_of|1||RXNORM|RXNORM||||\n")
    written(tmp_path, "RXNSAT.RRF", "100||||CUI|100||||OTHER|x|N|\n")
    found = {each.rxcui: each for each in read_rxnorm(tmp_path)}
    assert set(found) == {"100", "200"}
    assert (found["100"].kind, found["100"].unii, found["100"].synonyms) == (
        "IN",
        "ABCDE12345",
        ("ZORVASTATIN CALCIUM",),
    )
    assert (found["200"].name, found["200"].ingredients) == ("Zorvalip", ("100",))


def test_orange_book_gives_trade_names_with_all_their_ingredients(tmp_path: Path) -> None:
    path = written(
        tmp_path,
        "products.txt",
        "Ingredient~DF;Route~Trade_Name~Applicant~Strength~Appl_Type~Appl_No~Product_No~TE_Code~Approval_Date~RLD~RS~Type~Applicant_Full_Name\n"
        "ZORVASTATIN; OLDIPINE~TABLET;ORAL~ZORDUO~ACME~10MG~N~1~001~~Jan 1, 1999~No~No~DISCN~ACME INC\n",
    )
    (product,) = read_orange_book(path)
    assert (product.brand, product.substances, product.category) == ("ZORDUO", ("ZORVASTATIN", "OLDIPINE"), "NDA")


def test_atc_codes_of_substances_alone_are_read_by_name(tmp_path: Path) -> None:
    path = written(tmp_path, "atc.csv", "ATC code,ATC level name\nC10,LIPID MODIFYING AGENTS\nC10AA99,zorvastatin\n")
    assert read_atc(path) == {"zorvastatin": ("C10AA99",)}


def test_mesh_headings_and_entry_terms_lead_to_the_same_id(tmp_path: Path) -> None:
    text = "*NEWRECORD\nRECTYPE = D\nMH = Zorvastatin\nENTRY = Zorvalip|T109|BRD|NRW\nUI = D000001\n"
    assert read_mesh(written(tmp_path, "d.bin", text)) == {"zorvastatin": "D000001", "zorvalip": "D000001"}


def test_unii_names_lose_their_bracket_which_becomes_a_tag(tmp_path: Path) -> None:
    text = "Name\tTYPE\tUNII\tDisplay Name\r\nZORVASTATIN [INN]\tcn\tABCDE12345\tZORVASTATIN\r\n"
    substance = read_unii(written(tmp_path, "u.txt", text))["ABCDE12345"]
    assert (substance.names, substance.tags) == ([("ZORVASTATIN", "cn")], {"INN"})


def test_a_drugbank_row_without_cas_keeps_its_unii_and_synonyms(tmp_path: Path) -> None:
    text = (
        "Column1;Column2;Column3;Column4;Column5;Column6;Column7\n"
        "DrugBank ID;Accession Numbers;Common name;CAS;UNII;Synonyms;Standard InChI Key\n"
        "DB1;APRD1;Zorvastatin;1-2-3;ABCDE12345;Zorvastatina | Zorvastatinum;KEY\n"
        "DB2;EXPT2;Oldipine;ABCDE12346;Oldipina;KEY;\n"
    )
    one, two = read_drugbank(written(tmp_path, "d.csv", text))
    assert (one.unii, one.synonyms, one.experimental) == ("ABCDE12345", ("Zorvastatina", "Zorvastatinum"), False)
    assert (two.unii, two.synonyms, two.experimental) == ("ABCDE12346", ("Oldipina",), True)


def test_dron_joins_labels_with_the_drugbank_ids_of_their_rxcui(tmp_path: Path) -> None:
    labels = written(tmp_path, "i.tsv", "curie\tlabel\trxcui\nCHEBI:1\tzorvastatin\t100\n")
    links = written(tmp_path, "l.tsv", "rxcui\tdrugbank\n100\tDB1\n100\tDB2\n")
    (found,) = read_dron(labels, links)
    assert (found.label, found.rxcui, found.drugbank_ids) == ("zorvastatin", "100", ("DB1", "DB2"))


def test_ndc_products_have_brand_substances_routes_and_classes(tmp_path: Path) -> None:
    text = (
        "PRODUCTTYPENAME\tPROPRIETARYNAME\tNONPROPRIETARYNAME\tROUTENAME\tMARKETINGCATEGORYNAME\tSUBSTANCENAME\tPHARM_CLASSES\n"
        "HUMAN PRESCRIPTION DRUG\tZorduo\tx\tORAL\tNDA\tZORVASTATIN; OLDIPINE\t"
        "HMG-CoA Reductase Inhibitor [EPC],Other [MoA]\n"
    )
    (product,) = read_ndc(written(tmp_path, "p.txt", text))
    assert (product.substances, product.routes) == (("ZORVASTATIN", "OLDIPINE"), ("ORAL",))
    assert product.classes == ("HMG-CoA Reductase Inhibitor",)


def test_a_word_list_keeps_words_and_names_apart(tmp_path: Path) -> None:
    assert read_words(written(tmp_path, "w", "soma\nOliver\nit's\n")) == ({"soma"}, {"oliver"})


@pytest.mark.parametrize("reader", [read_unii, read_ndc, read_orange_book, read_atc, read_mesh, read_drugbank])
def test_a_file_of_another_kind_is_refused_by_name(tmp_path: Path, reader: object) -> None:
    path = written(tmp_path, "other.txt", "a,b\n1,2\n")
    with pytest.raises(LexiconError, match=r"other\.txt"):
        list(reader(path))  # type: ignore[operator]


def test_a_broken_rrf_file_is_refused(tmp_path: Path) -> None:
    written(tmp_path, "RXNCONSO.RRF", "1|2\n")
    with pytest.raises(LexiconError, match="RXNCONSO"):
        list(read_rxnorm(tmp_path))
