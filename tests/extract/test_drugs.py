from __future__ import annotations

import pytest

import pipeline
from pipeline.extract.sentences import Sentences, is_english


def named(text: str, **scope: str) -> list[tuple[str, str, str]]:
    return [(m.surface, m.kind, m.name) for m in pipeline.find_drugs(text, **scope)]  # type: ignore[arg-type]


def test_brands_generics_classes_and_abbreviations_have_their_kinds_and_normalized_names() -> None:
    text = "Prozac (fluoxetine) is one of the selective serotonin reuptake inhibitors (SSRIs)."
    assert named(text) == [
        ("Prozac", "brand", "fluoxetine"),
        ("fluoxetine", "generic", "fluoxetine"),
        ("selective serotonin reuptake inhibitors", "class", "selective serotonin reuptake inhibitor"),
        ("SSRIs", "abbreviation", "selective serotonin reuptake inhibitor"),
    ]


@pytest.mark.parametrize(
    ("text", "surface", "name"),
    [
        ("She takes PAXIL® daily.", "PAXIL", "paroxetine"),
        ("It is an old benzodiazepine medication.", "benzodiazepine", "benzodiazepine"),
        ("Many take sulfa drugs.", "sulfa drugs", "sulfonamide"),
        ("Many take antiretroviral drugs.", "antiretroviral drugs", "antiretroviral"),
        ("Ask about paracetamol.", "paracetamol", "acetaminophen"),
        ("The naltrexone\u2011bupropion tablet.", "naltrexone\u2011bupropion", "bupropion-naltrexone"),
        ("It contains semaglutide sodium, a salt.", "semaglutide sodium", "semaglutide sodium"),
        ("Take Glucophage XR with food.", "Glucophage XR", "metformin"),
        ("selective serotonin\nreuptake inhibitors", "selective serotonin\nreuptake inhibitors",
         "selective serotonin reuptake inhibitor"),
        ("Ondansetron is among the 5-HT3 receptor antagonists.", "5-HT3 receptor antagonists", None),
        ("His doctor added St. John’s wort.", "St. John’s wort", "st. john's wort"),
    ],
)  # fmt: skip
def test_the_span_is_the_whole_name(text: str, surface: str, name: str | None) -> None:
    found = {m.surface: m.name for m in pipeline.find_drugs(text)}
    assert surface in found
    assert name in (None, found[surface])


@pytest.mark.parametrize(
    "text",
    [
        "Serotonin is a neurotransmitter.",
        "The soma of a neuron is its cell body.",
        "Add the garlic and a glass of water.",
        "The Environmental Protection Agency (EPA) sets limits; the EPA also tests.",
        "Bayer reported its earnings.",
        "This medication and that medicine are both drugs.",
        "Anticholinergic burden adds up.",
        "He wore a gold ring and a copper bracelet.",
        "Side effects reach the thyroid’s C cells.",
        "Side effects may show in a thyroid test.",
    ],
)
def test_what_is_no_drug_in_its_sentence_is_held_back(text: str) -> None:
    assert named(text) == []


@pytest.mark.parametrize(
    ("text", "surface"),
    [
        ("She was prescribed Soma 350 mg for her back.", "Soma"),
        ("He injects insulin 10 units before meals.", "insulin"),
        ("Take garlic capsules with food.", "garlic"),
        ("Trials gave zinc 15 mg twice daily.", "zinc"),
        ("In pregnancy, insulin is the usual choice.", "insulin"),
        ("Drink more and add psyllium or another fiber supplement.", "psyllium"),
    ],
)
def test_evidence_beside_it_lets_an_ambiguous_name_through_and_the_mention_says_so(text: str, surface: str) -> None:
    (mention,) = [m for m in pipeline.find_drugs(text) if m.surface == surface]
    assert mention.match_rule != "lexicon"
    assert mention.confidence < 0.95


def test_letters_that_a_text_defines_mean_what_it_says_everywhere_in_it() -> None:
    text = "Traneximab-free care: tranexamic acid (TXM) helps. TXM is cheap."
    assert [(m.surface, m.name) for m in pipeline.find_drugs(text) if m.kind == "abbreviation"] == [
        ("TXM", "tranexamic acid"),
        ("TXM", "tranexamic acid"),
    ]


def test_a_brand_and_its_ingredient_side_by_side_know_of_one_another() -> None:
    one, two = pipeline.find_drugs("Prozac, the brand name of fluoxetine, came in 1987.")
    assert (one.paired_with, two.paired_with) == (two.mention_id, one.mention_id)


@pytest.mark.parametrize(
    "text",
    ["", "Xanax " * 4000, "x" * 100_000, "الدواء Xanax والطبيب", "💊Xanax💊", "Take (((((Xanax", "a\u0301" * 5000],
)
def test_hostile_text_gives_spans_that_slice_to_their_surfaces(text: str) -> None:
    mentions = pipeline.find_drugs(text)
    assert all(text[m.start : m.end] == m.surface for m in mentions)
    assert len(mentions) == text.count("Xanax")


def test_a_mention_in_a_page_knows_its_section_block_item_and_sentence() -> None:
    page = (
        "<article><h1>Drugs for anxiety and what to expect from them</h1><p>Some people take nothing for it at all.</p>"
        "<ul><li>Xanax is a brand. It acts fast.</li><li>Rest and a walk.</li></ul></article>"
    )
    found = pipeline.extract(page, media_type="text/html")
    (mention,) = found.drug_mentions
    assert found.article.text[mention.start : mention.end] == "Xanax"
    assert mention.sentence == "Xanax is a brand."
    assert found.blocks[mention.block_id or 0].text.startswith("Xanax")
    assert [item.text for item in found.list_items if item.item_id == mention.item_id] == [
        "Xanax is a brand. It acts fast."
    ]
    assert mention.section_id == found.sections[-1].section_id


def test_assertions_are_none_where_the_text_is_not_english() -> None:
    german = "Der Arzt hat ihm Xanax verschrieben, weil er seit Wochen nicht mehr schlafen kann und große Angst hat."
    (mention,) = pipeline.find_drugs(german)
    assert mention.assertions is None
    assert is_english("The doctor said that you can take it with food, and that is all there is to it for now.")
    assert not is_english(german)
    assert not is_english("The doctor said", language="de-CH")


def test_the_number_of_a_reference_does_not_hide_the_end_of_a_sentence() -> None:
    sentences = [
        "It was rarer than with placebo.1,2",
        "A trial of lithium stopped.[3, 4]",
        "Prozac 2.5 mg came in v.2 too.",
    ]
    text = " ".join(sentences)
    for word, sentence in zip(("rarer", "lithium", "Prozac"), sentences, strict=True):
        start = text.index(word)
        assert text[slice(*Sentences(text).around(start, start + len(word)))] == sentence


def test_a_sentence_ends_neither_in_an_abbreviation_nor_in_a_number() -> None:
    text = "Dr. Smith gave 2.5 mg of Xanax, e.g. at night. Then it rained."
    start = text.index("Xanax")
    assert text[slice(*Sentences(text).around(start, start + 5))] == "Dr. Smith gave 2.5 mg of Xanax, e.g. at night."
