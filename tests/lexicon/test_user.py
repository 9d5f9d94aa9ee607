from __future__ import annotations

from pathlib import Path

import pytest

import pipeline
from pipeline.errors import LexiconError
from pipeline.lexicon import VARIABLE, add_name, drug_rows, lexicon_version, lookup, remove_name


@pytest.fixture
def names(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "ours.toml"
    monkeypatch.setenv(VARIABLE, str(path))
    return path


def test_an_added_name_is_found_and_means_what_it_was_said_to_mean(names: Path) -> None:
    add_name(names, "Foozolex", kind="brand", means="ibuprofen")
    (mention,) = pipeline.find_drugs("She took foozolex.")
    assert (mention.kind, mention.name, mention.drug_id) == ("brand", "ibuprofen", lookup("ibuprofen")[0].drug_id)


def test_a_drug_of_ones_own_has_an_id_of_its_own_and_a_row(names: Path) -> None:
    add_name(names, "Quazz Ten", kind="generic")
    (mention,) = pipeline.find_drugs("Quazz Ten helps.")
    assert mention.drug_id == "user:quazz-ten"
    (row,) = drug_rows([mention.drug_id])
    assert (row.name, row.source) == ("quazz ten", "user")


def test_a_removed_name_is_found_no_more_and_an_added_one_overrules(names: Path) -> None:
    remove_name(names, "Xanax")
    add_name(names, "Prozac", kind="brand", means="sertraline")
    assert [m.name for m in pipeline.find_drugs("Xanax or Prozac")] == ["sertraline"]
    assert lookup("prozac")[0].normalized == "sertraline"


def test_the_version_changes_with_the_names_so_that_articles_are_read_again(names: Path) -> None:
    add_name(names, "Foozolex", kind="brand", means="ibuprofen")
    before = lexicon_version()
    add_name(names, "Barzolex", kind="brand", means="ibuprofen")
    assert lexicon_version() != before
    assert lexicon_version().split("+")[0] == before.split("+")[0]


def test_a_name_that_is_taken_back_leaves_the_file(names: Path) -> None:
    add_name(names, "Foozolex", kind="brand", means="ibuprofen")
    remove_name(names, "Foozolex")
    assert "Foozolex" not in names.read_text("utf-8")


@pytest.mark.parametrize(
    "content",
    [
        "[name",
        "[name]\n'x' = 1",
        "[name]\n'x' = { kind = 'poison' }",
        "[name]\n'x' = {}",
        "name = 3",
        "[name]\n'x' = {means='qqq'}",
    ],
)
def test_a_file_that_is_no_lexicon_says_so(names: Path, content: str) -> None:
    names.write_text(content, "utf-8")
    with pytest.raises(LexiconError, match=r"ours\.toml"):
        pipeline.find_drugs("Xanax")


def test_a_missing_file_and_an_unknown_meaning_are_errors(names: Path) -> None:
    with pytest.raises(LexiconError):
        pipeline.find_drugs("Xanax")
    with pytest.raises(LexiconError, match="knows no"):
        add_name(names, "Foo", means="nothing of the kind")
    with pytest.raises(LexiconError, match="neither"):
        remove_name(names, "nothing of the kind")


def test_lookup_tells_every_meaning_and_nothing_for_an_unknown_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(VARIABLE, raising=False)
    assert lookup("PROZAC")[0].normalized == "fluoxetine"
    assert lookup("prozacx") == ()
