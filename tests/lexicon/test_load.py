from __future__ import annotations

import pytest

from pipeline.lexicon import drug_rows, lexicon_version, load_lexicon
from pipeline.lexicon.folding import fold


@pytest.mark.parametrize(
    "text", ["", "PAXIL®", "β-blocker’s “use”", "e\u0301 😀 Ⅷ ﬁ \ud800", "a\r\nb\n\nc", "İSTANBUL ß"]
)
def test_folding_keeps_the_number_of_code_points(text: str) -> None:
    folded = fold(text)
    assert len(folded) == len(text)
    assert folded.isascii()


def test_hits_are_places_in_the_text_whatever_its_marks() -> None:
    text = "Ask about “PAXIL”® (paroxetine hydrochloride)\u2014not Xanax’s."
    hits = [text[hit.start : hit.end] for hit in load_lexicon().hits(text)]
    assert hits == ["PAXIL", "paroxetine hydrochloride", "Xanax"]


def test_a_name_whose_last_character_is_a_mark_takes_no_word_before_it() -> None:
    hits = [text[hit.start : hit.end] for text in ["with hydrocodone today"] for hit in load_lexicon().hits(text)]
    assert hits == ["hydrocodone"]


@pytest.mark.parametrize("text", ["warfarinx", "xwarfarin", "warfarin\u0301", "яwarfarin"])
def test_a_name_inside_a_longer_word_is_no_hit(text: str) -> None:
    assert not list(load_lexicon().hits(text))


def test_the_dimension_table_describes_an_id_and_skips_unknown_ones() -> None:
    (row,) = drug_rows(["rxcui:4493", "rxcui:0"])
    assert (row.name, row.kind, row.unii, row.drugbank_id) == ("fluoxetine", "generic", "01K63SUP8D", "DB00472")
    assert "Prozac" in row.brands
    assert "Prozack" not in row.brands


def test_the_version_is_a_hash_of_the_content() -> None:
    assert len(lexicon_version()) == 12
    assert lexicon_version() == load_lexicon().version


def test_each_spelling_of_several_words_is_judged_by_its_marks_however_many_there_are() -> None:
    letters = "folic acid"
    spelled = ["".join(c.upper() if number >> at & 1 else c for at, c in enumerate(letters)) for number in range(256)]
    text = "\n\n".join(f"{each}\n\n{each.replace(' ', '. ')}" for each in spelled)
    hits = [text[hit.start : hit.end] for hit in load_lexicon().hits(text) if hit.entry.normalized == "folic acid"]
    assert hits == spelled, "a full stop between two words parts them, whatever was met before"
