"""Names that consumer health writing is full of, each found under its right name; and sentences that name no drug.

`vocabulary.jsonl` was written from general knowledge (much prescribed drugs, approvals since 2019, OTC and British
brands, classes in technical and lay words, abbreviations, supplements) before anyone had asked what the lexicon makes
of it; so was `no_drugs.jsonl`: common words, foods, body chemistry, companies, people. No `names` means that several
are right. `passages.jsonl` holds sentences with the names in them, written and listed in the same way: brands since
2019, lay names of classes, supplements, abbreviations, vaccines, misspellings, salts.
"""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

import pipeline

HERE = Path(__file__).parent


def rows(name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (HERE / name).read_text("utf-8").splitlines()]


VOCABULARY = rows("vocabulary.jsonl")


def spellings(row: dict[str, Any]) -> list[str]:
    """The ways in which a name is written: case, marks, kinds of hyphens and spaces."""
    name, kinds = row["surface"], row["kinds"]
    forms = [name, name.replace(" ", "\xa0"), name.replace("-", "\u2011")]
    if "brand" in kinds:
        forms += [name + "®", name + "™", f"“{name}”", name + "’s", name.upper()]
    if "class" in kinds or "generic" in kinds:
        forms.append(name[0].upper() + name[1:])
    return list(dict.fromkeys(forms))


def bare(form: str) -> str:
    return form.strip("®™“”").removesuffix("’s")


@pytest.mark.parametrize("frame", ["She takes {} every day.", "Ask your doctor about {}."])
def test_a_known_name_is_found_whatever_its_marks_and_stands_for_the_right_thing(frame: str) -> None:
    wrong = []
    for row in VOCABULARY:
        for form in spellings(row):
            found = [(m.surface, m.kind, m.name, m.drug_id) for m in pipeline.find_drugs(frame.format(form))]
            right = len(found) == 1 and found[0][0] == bare(form) and found[0][1] in row["kinds"] and found[0][3]
            if not right or (row["names"] and found[0][2] not in row["names"]):
                wrong.append((form, found))
    assert len(VOCABULARY) > 600
    assert wrong == []


def test_a_brand_has_the_id_of_what_is_in_it() -> None:
    wrong = []
    for row in VOCABULARY:
        if row["kinds"] == ["brand"] and row["names"] and "-" not in row["names"][0]:
            ids = {m.drug_id for name in row["names"] for m in pipeline.find_drugs(f"She takes {name} 5 mg daily.")}
            ids |= {f"rxcui:{each.removeprefix('rxcui:')}" for each in ids if each}
            (mention,) = pipeline.find_drugs(f"She takes {row['surface']} daily.")
            if mention.drug_id not in ids:
                wrong.append((row["surface"], mention.drug_id, ids))
    assert wrong == []


@pytest.mark.parametrize("text", [row["text"] for row in rows("no_drugs.jsonl")])
def test_a_sentence_about_something_else_names_no_drug(text: str) -> None:
    assert [(m.surface, m.match_rule) for m in pipeline.find_drugs(text)] == []


def test_the_names_of_passages_are_found_and_nothing_else() -> None:
    right = wrong = missed = 0
    for row in rows("passages.jsonl"):
        found = Counter(mention.surface for mention in pipeline.find_drugs(row["text"]))
        wanted = Counter(row["names"])
        right += (found & wanted).total()
        missed += (wanted - found).total()
        wrong += sum(count for name, count in (found - wanted).items() if name not in row["optional"])
    assert right > 220
    assert 2 * right / (2 * right + wrong + missed) > 0.985
