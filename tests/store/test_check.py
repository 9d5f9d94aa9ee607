"""`check` finds what was done to the tables behind their back; `history` tells what was done in front."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from pipeline.records import Extraction
from pipeline.store import Store, check, history
from tests.store.corpus import clock, commit, drug_rows, extraction, run

TEXT = "Take fluoxetine. Avoid Prozac."


def part(output: Path, table: str) -> Path:
    """The one file of a table."""
    (file,) = (output / "latest" / table).resolve().iterdir()
    return file


def flip_a_byte(output: Path) -> None:
    file = part(output, "blocks")
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 1
    file.chmod(0o644)
    file.write_bytes(content)


def swap_two_tables(output: Path) -> None:
    one, other = part(output, "links"), part(output, "notices")
    other.unlink()
    shutil.copy(one, other)


def link_to_nowhere(output: Path) -> None:
    (output / "latest").unlink()
    (output / "latest").symlink_to(".snapshots/000009")


def copy_a_part(output: Path) -> None:
    for table in (output / "latest").resolve().iterdir():
        if table.is_dir() and table.name not in ("drugs", "runs", "rejections"):
            (file,) = table.iterdir()
            os.link(file, file.with_name("0" * 32 + ".parquet"))


@pytest.mark.parametrize(
    ("damage", "said"),
    [
        (lambda output: part(output, "sections").unlink(), "sections: no file"),
        (flip_a_byte, "blocks"),
        (lambda output: part(output, "faqs").write_bytes(b"PAR1"), "cannot be read"),
        (swap_two_tables, "not the schema of notices"),
        (link_to_nowhere, "which is no snapshot"),
        (copy_a_part, "a is there 2 times"),
        (lambda output: (output / "latest" / "datapackage.json").unlink(), "datapackage.json"),
    ],
)
def test_damage_is_found_and_named(tmp_path: Path, damage: Callable[[Path], None], said: str) -> None:
    commit(tmp_path, put={"a": TEXT})
    assert check(tmp_path) == []
    damage(tmp_path)
    assert said in "; ".join(check(tmp_path))


def with_mention(**changes: object) -> Extraction:
    found = extraction(TEXT)
    return replace(found, drug_mentions=(replace(found.drug_mentions[0], **changes),))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        (with_mention(start=0, end=4), "surface 'fluoxetine' is not what stands there: 'Take'"),
        (with_mention(start=900, end=910), "no place in a text of 30"),
        (with_mention(section_id=7), "section_id 7 is not in sections"),
        (with_mention(paired_with=3), "paired_with 3 is not in drug_mentions"),
        (with_mention(sentence_start=3), "one of sentence_start and sentence_end is null"),
        (with_mention(drug_id="rxcui:0"), ""),
        (replace(extraction(TEXT), article=replace(extraction(TEXT).article, text_hash="0")), "text_hash"),
        (replace(extraction(TEXT), sections=extraction(TEXT).sections * 2), "section_id 0: is there twice"),
    ],
)
def test_rows_that_contradict_each_other_are_found(tmp_path: Path, wrong: Extraction, said: str) -> None:
    with Store(tmp_path).writer(run_id="r", clock=clock) as writer:
        writer.put("a", "v", wrong)
        writer.commit(run("r"), drug_rows)
    problems = check(tmp_path)
    assert said in "; ".join(problems)
    assert bool(problems) == bool(said)


def test_a_mention_of_a_drug_that_is_in_no_row_is_found(tmp_path: Path) -> None:
    with Store(tmp_path).writer(run_id="r", clock=clock) as writer:
        writer.put("a", "v", extraction(TEXT))
        writer.commit(run("r"), lambda _ids: [])
    assert any("drug_id test:fluoxetine is not in drugs" in one for one in check(tmp_path))


def test_nothing_is_wrong_before_the_first_article(tmp_path: Path) -> None:
    assert check(tmp_path / "none") == []
    assert history(tmp_path / "none") == ()


def test_history_tells_every_commit_and_which_can_still_be_read(tmp_path: Path) -> None:
    commit(tmp_path, put={"a": TEXT}, run_id="r1")
    commit(tmp_path, remove=["a"], run_id="r2")
    assert [(one.snapshot, one.run_id, one.kept) for one in history(tmp_path)] == [(2, "r2", True), (1, "r1", True)]
    shutil.rmtree(tmp_path / ".snapshots" / "000001")
    assert [one.kept for one in history(tmp_path)] == [True, False]
