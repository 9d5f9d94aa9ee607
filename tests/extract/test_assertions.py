"""What is said of a drug: floors on the labelled sentences, and the rules one by one."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest

import pipeline
from pipeline.records import Assertion
from tests.extract.test_assertion_set import DEVELOPMENT, HELD_OUT, SET, score


def told(text: str, surface: str) -> dict[str, Assertion]:
    """What the text says of a drug, by kind; the cues slice out of the text."""
    (mention,) = [m for m in pipeline.find_drugs(text) if m.surface == surface]
    assert mention.assertions is not None
    for each in mention.assertions:
        assert text[each.start : each.end] == each.cue
        assert each.cue.strip() == each.cue
        assert each.object is None or each.object in text
    assert all(one.start <= other.start for one, other in pairwise(mention.assertions))
    return {each.kind: each for each in mention.assertions}


def said(text: str, surface: str) -> set[str]:
    return set(told(text, surface))


@pytest.mark.parametrize(
    ("path", "floor", "negated", "least"),
    [(SET, 0.95, 0.95, 0.93), (DEVELOPMENT, 0.9, 0.92, 0.85), (HELD_OUT, 0.84, 0.86, 0.76)],
    ids=["tuned", "development", "held out"],
)
def test_the_labelled_sentences_are_read_as_well_as_they_were(
    path: Path, floor: float, negated: float, least: float
) -> None:
    result = score(pipeline.find_drugs, path)
    assert result.of_all.f1 >= floor
    assert result.of_all.precision >= floor
    assert result.of_kind["negated"].f1 >= negated
    assert min(tally.f1 for tally in result.of_kind.values()) >= least


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
        ("Viagra and nitrates should not be taken at the same time.", "Viagra", {"interaction"}),
        ("Patients were told not to use Zoloft.", "Zoloft", {"contraindicated"}),
        ("The agency recommends that children not use Zoloft.", "Zoloft", {"contraindicated"}),
        ("People with porphyria can't take Zoloft.", "Zoloft", {"contraindicated"}),
        ("Zoloft is not for children under six.", "Zoloft", {"contraindicated"}),
        ("Zoloft is not meant to be stopped at will.", "Zoloft", set()),
        ("Rashes that do not respond to creams are treated with Zoloft.", "Zoloft", {"indication"}),
        ("Nausea is the main reason that people stop taking Zoloft.", "Zoloft", {"side_effect_of"}),
        ("She quit Zoloft because of headaches.", "Zoloft", {"side_effect_of"}),
        ("Paxil is less likely to cause insomnia than Zoloft.", "Zoloft", {"side_effect_of"}),
        ("Zoloft was pulled from the market over liver damage.", "Zoloft", {"not_approved", "side_effect_of"}),
        ("Evidence that Zoloft prevents dementia is thin.", "Zoloft", {"negated"}),
        ("Your gums may swell on Zoloft.", "Zoloft", {"side_effect_of"}),
        ("On Zoloft, she was dizzy all the time.", "Zoloft", {"side_effect_of"}),
        ("With Zoloft, panic attacks become rarer.", "Zoloft", {"indication"}),
        ("Her pain eased once she was switched to Zoloft.", "Zoloft", {"indication"}),
        ("For hives, Zoloft is a good place to start.", "Zoloft", {"indication"}),
        ("For people with kidney disease, Zoloft may cause nausea.", "Zoloft", {"side_effect_of"}),
        ("To bring down a fever, take Zoloft.", "Zoloft", {"indication"}),
        ("To avoid nausea, take Zoloft with food.", "Zoloft", set()),
        ("People with gout often take Zoloft.", "Zoloft", {"indication"}),
        ("People with gout should take Zoloft with caution.", "Zoloft", set()),
        ("Canada cleared Zoloft a year later.", "Zoloft", {"approved"}),
        ("Zoloft is a supplement, so the FDA doesn't approve it.", "Zoloft", {"not_approved"}),
        ("Wait four hours after Zoloft before you take Synthroid.", "Synthroid", {"interaction"}),
        ("People on Zoloft paid less than before.", "Zoloft", set()),
        ("The study on Zoloft lasted a year.", "Zoloft", set()),
        ("With Zoloft, side effects and costs are watched.", "Zoloft", set()),
        ("Children should not be given Zoloft.", "Zoloft", {"contraindicated"}),
        ("It should not be prescribed to those who take Zoloft.", "Zoloft", set()),
        ("Zoloft is not tested or approved by the FDA.", "Zoloft", {"not_approved"}),
        ("Do not use Zoloft with other medicines that contain sertraline.", "Zoloft", {"interaction"}),
        ("Taking this medicine with Zoloft can increase the risk of bleeding.", "Zoloft", {"interaction"}),
        ("Zoloft is not recommended for long-term use in children.", "Zoloft", {"contraindicated"}),
        ("Zoloft can mask the signs of low blood sugar.", "Zoloft", {"side_effect_of"}),
        ("Zoloft may be prescribed after surgery.", "Zoloft", set()),
        ("Zoloft may be added if that fails.", "Zoloft", {"hypothetical"}),
        ("Because of the risk of bleeding, Zoloft is stopped early.", "Zoloft", {"side_effect_of"}),
        ("Reports have tied Zoloft to nightmares.", "Zoloft", {"side_effect_of"}),
        ("A study found no link between Zoloft and autism.", "Zoloft", {"negated"}),
        ("Zoloft is unlikely to cause dependence.", "Zoloft", {"negated"}),
        ("Zoloft is not an antibiotic.", "Zoloft", set()),
        ("Patients ask about Zoloft.", "Zoloft", set()),
        ("If that fails, ask about Zoloft.", "Zoloft", {"hypothetical"}),
    ],
)
def test_what_is_said_of_a_drug_comes_with_its_cue(text: str, surface: str, kinds: set[str]) -> None:
    assert said(text, surface) == kinds


@pytest.mark.parametrize(
    "text",
    [
        "Zoloft is marketed in Canada by Pfizer.",
        "Zoloft, marketed as Lustral, is an old drug.",
        "The pharmacy sells Zoloft at reduced prices.",
        "Zoloft is taken by mouth once a day.",
        "A month of Zoloft costs more than it did.",
        "Medicare does not cover Zoloft.",
        "Zoloft comes as a tablet and a liquid.",
        "Zoloft targets serotonin.",
        "Zoloft was used for years in that hospital.",
        "Zoloft has been on the market since 1991.",
        "Doctors compared Zoloft with placebo in 400 people.",
        "Do not stop taking Zoloft all at once.",
        "Do not crush Zoloft tablets.",
        "You do not need a prescription for Zoloft.",
        "If you forget a dose of Zoloft, take it as soon as you can.",
        "Read the leaflet before you start Zoloft.",
        "Keep Zoloft out of the reach of children.",
    ],
)
def test_price_place_form_mechanism_and_handling_assert_nothing(text: str) -> None:
    assert said(text, "Zoloft") == set()


@pytest.mark.parametrize(
    "text",
    ["How does Zoloft work?", "What are the side effects of Zoloft?", "Does Zoloft treat anxiety?"],
)
def test_a_question_asserts_nothing(text: str) -> None:
    assert said(text, "Zoloft") == set()


def test_a_question_may_suppose() -> None:
    assert said("Would Spravato be worth a try?", "Spravato") == {"hypothetical"}


@pytest.mark.parametrize(
    ("predicate", "kind"),
    [
        ("lowers blood pressure", "indication"),
        ("lowers the number of white blood cells", "side_effect_of"),
        ("lowers the price of care", None),
        ("reduces the risk of stroke", "indication"),
        ("raises the risk of stroke", "side_effect_of"),
        ("raises your chances of survival", "indication"),
        ("may dampen your libido", "side_effect_of"),
        ("may dampen anxiety", "indication"),
        ("can hurt the liver", "side_effect_of"),
        ("makes many people drowsy", "side_effect_of"),
        ("can turn the tongue black", "side_effect_of"),
        ("makes wrinkles less visible", "indication"),
        ("carries a boxed warning about seizures", "side_effect_of"),
    ],
)
def test_what_a_verb_says_depends_on_what_it_meets(predicate: str, kind: str | None) -> None:
    assert said(f"Zoloft {predicate}.", "Zoloft") == ({kind} if kind else set())


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Hair loss has been reported with Zoloft.", "side_effect_of"),
        ("Hair loss was less frequent with Zoloft than with placebo.", "indication"),
        ("Half of the people on Zoloft report nausea.", "side_effect_of"),
        ("You may feel dizzy when you start Zoloft.", "side_effect_of"),
        ("Panic attacks often respond to Zoloft.", "indication"),
        ("Migraine remedies such as Zoloft differ in price.", "indication"),
        ("Zoloft is being studied as a treatment for obesity.", "hypothetical"),
        ("Researchers do not know whether Zoloft helps with pain.", "hypothetical"),
        ("Zoloft is not reviewed by the FDA.", "not_approved"),
        ("Zoloft is no longer recommended for children.", "contraindicated"),
        ("Zoloft is not addictive.", "negated"),
        ("Nothing suggests that Zoloft helps with pain.", "negated"),
    ],
)
def test_an_ailment_is_told_of_a_drug_in_many_ways(text: str, kind: str) -> None:
    assert said(text, "Zoloft") == {kind}


def test_an_opening_ailment_with_a_drug_is_its_side_effect() -> None:
    assert said("Nausea with Zoloft goes away within a week.", "Zoloft") == {"side_effect_of"}


def test_a_class_in_the_predicate_is_not_what_the_verb_speaks_of() -> None:
    text = "Doxycycline is an antibiotic that fights infections."
    assert said(text, "Doxycycline") == {"indication"}
    assert said(text, "antibiotic") == set()


def test_a_drug_named_to_compare_has_its_own_relative_clause() -> None:
    text = "Losartan is kinder to the lungs than lisinopril, which sets off a cough in some people."
    assert said(text, "Losartan") == set()
    assert said(text, "lisinopril") == {"side_effect_of"}


@pytest.mark.parametrize(
    ("text", "kind", "what"),
    [
        ("Zoloft is used to treat panic disorder in adults.", "indication", "panic disorder"),
        ("Zoloft is prescribed for social anxiety for at least six months.", "indication", "social anxiety"),
        ("The side effects of Zoloft are nausea and dry mouth.", "side_effect_of", "nausea and dry mouth"),
        ("Weight gain has been linked to Zoloft.", "side_effect_of", "Weight gain"),
        ("Doctors prescribe Zoloft off-label for hot flashes.", "off_label", "hot flashes"),
        ("People with epilepsy should not take Zoloft.", "contraindicated", "People with epilepsy"),
        ("Avoid Zoloft if you have liver disease.", "contraindicated", "liver disease"),
        ("The FDA approved Zoloft in 1991.", "approved", "FDA"),
        ("Zoloft does not cause weight gain in most people.", "negated", "weight gain"),
    ],
)  # fmt: skip
def test_the_object_is_the_words_of_the_ailment_alone(text: str, kind: str, what: str) -> None:
    assert told(text, "Zoloft")[kind].object == what


def test_what_is_no_substance_interacts_with_nothing() -> None:
    sentence = "Metformin is used along with diet and exercise to lower blood sugar."
    assert said(sentence, "Metformin") == {"indication"}
    assert "interaction" in said("Taking Xanax along with diet pills is dangerous.", "Xanax")


def test_drugs_to_be_taken_hours_apart_interact() -> None:
    text = "Take levothyroxine four hours before calcium carbonate."
    assert said(text, "levothyroxine") == said(text, "calcium carbonate") == {"interaction"}


def test_an_interaction_names_the_other_drug() -> None:
    one, two = pipeline.find_drugs("Aspirin interacts with warfarin.")
    assert [a.with_mention_id for a in one.assertions or ()] == [two.mention_id]
    assert [a.with_mention_id for a in two.assertions or ()] == [one.mention_id]


def test_no_text_is_too_odd_to_be_read() -> None:
    for text in (
        "Zoloft " * 400,
        "Zoloft may " * 200,
        "not " * 300 + "Zoloft",
        "Zoloft lowers",
        "with Zoloft",
        "Zoloft causes (((((;;;;, and and or, of",
        "“Zoloft—causes—nausea” ‘if you’ (Zoloft)?",
    ):
        for mention in pipeline.find_drugs(text):
            for each in mention.assertions or ():
                assert text[each.start : each.end] == each.cue
