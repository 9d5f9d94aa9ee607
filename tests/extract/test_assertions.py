"""The 150 labelled sentences, which were written before the rules: what the rules reach on them must not fall."""

from __future__ import annotations

import pytest

import pipeline
from tests.extract.test_assertion_set import score


def said(text: str, surface: str) -> set[str]:
    (mention,) = [m for m in pipeline.find_drugs(text) if m.surface == surface]
    assert mention.assertions is not None
    for each in mention.assertions:
        assert text[each.start : each.end] == each.cue
    return {each.kind for each in mention.assertions}


def test_the_labelled_sentences_are_read_as_well_as_they_were() -> None:
    result = score(pipeline.find_drugs)
    assert result.of_all.f1 >= 0.9
    assert result.of_kind["negated"].f1 >= 0.93
    assert min(tally.f1 for tally in result.of_kind.values()) >= 0.85


@pytest.mark.parametrize(
    ("text", "surface", "kinds"),
    [
        ("Xanax is not approved by the FDA as a standalone treatment for depression.", "Xanax", {"not_approved"}),
        ("Several FDA-approved antidepressants exist.", "antidepressants", {"approved"}),
        ("Doctors may prescribe trazodone off-label for sleep.", "trazodone", {"off_label"}),
        ("Warfarin is dangerous during pregnancy.", "Warfarin", {"contraindicated"}),
        ("If you are taking Zoloft, tell your dentist.", "Zoloft", {"hypothetical"}),
        ("A dry cough is common with lisinopril.", "lisinopril", {"side_effect_of"}),
        ("Methyldopa is used instead.", "Methyldopa", {"indication"}),
        ("Pseudoephedrine raises blood pressure.", "Pseudoephedrine", {"side_effect_of"}),
        ("Metformin can lower the level of vitamin B12.", "Metformin", {"side_effect_of"}),
        ("Cimetidine can raise the amount of metformin in the blood.", "metformin", {"interaction"}),
        ("Acetaminophen (Tylenol; called paracetamol in Europe) lowers fever.", "Acetaminophen", {"indication"}),
        ("Never take sertraline with an MAOI.", "sertraline", {"interaction"}),
        (
            "People with asthma should not take propranolol, because it can keep albuterol from working.",
            "propranolol",
            {"contraindicated", "interaction"},
        ),
        ("Wegovy has been approved since last spring.", "Wegovy", {"approved"}),
        ("Zoloft was a gift of chemistry.", "Zoloft", set()),
    ],
)
def test_what_is_said_of_a_drug_comes_with_its_cue(text: str, surface: str, kinds: set[str]) -> None:
    assert said(text, surface) == kinds


def test_what_is_no_substance_interacts_with_nothing() -> None:
    sentence = "Metformin is used along with diet and exercise to lower blood sugar."
    assert said(sentence, "Metformin") == {"indication"}
    assert "interaction" in said("Taking Xanax along with diet pills is dangerous.", "Xanax")


def test_a_risk_made_less_is_no_side_effect() -> None:
    assert said("Simvastatin lowers the risk of stroke.", "Simvastatin") == {"indication"}
    assert said("Simvastatin raises the risk of muscle pain.", "Simvastatin") == {"side_effect_of"}


def test_an_interaction_names_the_other_drug() -> None:
    one, two = pipeline.find_drugs("Aspirin interacts with warfarin.")
    assert [a.with_mention_id for a in one.assertions or ()] == [two.mention_id]
    assert [a.with_mention_id for a in two.assertions or ()] == [one.mention_id]
