"""Which hits of the lexicon are drug mentions: a name alone often is not enough.

Enters: a hit with the rule of its entry, and the sentence it stands in. Leaves: the rule that let it through with a
confidence, or None. The rules ask for what a careful reader would look at: is it written as a name, is it taken,
dosed or prescribed here, does it stand among drugs, or is it the body's own, a food, a level in the blood?
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from pipeline.lexicon import Entry, Hit, word_set
from pipeline.lexicon.folding import fold


class Passed(NamedTuple):
    """What let a hit through, and how sure that is."""

    rule: str
    confidence: float


DOSE = re.compile(
    r"\d\s?(?:mg|mcg|µg|μg|ug|g|grams?|milligrams?|micrograms?|ml|mL|iu|IU|units?|mEq|[mµμn]?mol|micromol|nmol|[mµμn]M|microM|%|percent)(?![A-Za-z])",
    re.ASCII,
)

TAKEN = re.compile(
    r"\b(?:tak(?:e|es|en|ing)|took|prescri\w{2,8}|dos(?:e|es|ed|ing|age|ages)|medications?|medicines?|drugs?"
    r"|tablets?|capsules?|pills?|injections?|inject(?:ed|ing)?|infusions?|inhalers?|ointments?|creams?|gels?"
    r"|patch(?:es)?"
    r"|drops|syrups?|lozenges?|gumm(?:y|ies)|tinctures?|softgels?|suppositor(?:y|ies)|serums?|topical(?:ly)?"
    r"|intravenous(?:ly)?"
    r"|supplement\w{0,8}|treat(?:ed|ment|ments|ing|s)?|therap(?:y|ies)|overdos(?:e|es|ed|ing)|administ\w{3,9}"
    r"|over-the-counter|OTC|side effects?|adverse|contraindicat\w{2,5}|interact(?:s|ion|ions)?|pharmacist|pharmacy"
    r"|withdrawal|addict(?:ion|ed|ive)?|abuse|misuse|relie(?:f|ve|ves|ving)|remed(?:y|ies)|antidote|placebo"
    r"|brand name)\b",
    re.I,
)
"""Words of a sentence in which something is taken or given as a drug."""

NEXT_WORD = re.compile(r"([\s,)-]{0,2})(\w{1,24})")
"""The word right behind a name, and what parts the two."""

SUPPLIED = word_set(
    """tablet tablets capsule capsules pill pills injection injections therapy treatment infusion infusions drops powder
    gummy gummies cream gel ointment patch patches spray syrup drip shot shots pump pumps pen pens replacement dose
    doses dosage dosing extract tincture tinctures lozenge lozenges softgel softgels product products serum mouthwash
    toothpaste rinse use user users overdose abuse"""
)
"""Words right behind a name that make it something taken, and so does one that begins with "supplement"."""

KEPT_OR_CHOSEN = re.compile(
    r" (?:\w+ )?in (?:the|a|your|its) (?:refrigerator|fridge|original)\b"
    r"| (?:is|are|remains?) (?:the|a|an) (?:[\w-]+ ){0,2}(?:choice|treatment|medicine|drug|option)\b",
    re.I,
)
"""Right behind a name: it is stored, or somebody's choice."""

OF_THE_BODY = word_set(
    """level levels production release secretion receptor receptors synthesis metabolism pathway pathways transporter
    transporters concentration concentrations imbalance imbalances status homeostasis reuptake uptake neuron neurons
    activity response spike spikes surge surges rush system store stores absorption content producing rich containing
    fortified time residue residues kinase kinases sensitizer sensitizers induced sensitizing stimulated mediated
    dependent kinetics phosphorylation modification balance disturbance disturbances abnormality abnormalities channel
    channels phosphatase phosphatases hydroxylase synthase transferase reductase protease"""
)
OF_THE_BODY_STEMS = ("sensitiv", "resistan", "deficien", "signal")
"""Words right behind a name that make it a part of the body or of food, and how others begin that do."""

NUMBERED_RECEPTOR = re.compile(r"[\s-]{0,2}D\d receptors?\b", re.I)

ORGAN = word_set(
    """gland glands cancer cancers carcinoma carcinomas disease diseases disorder disorders tumor tumors tumour tumours
    nodule nodules test tests function surgery tissue cell cells"""
)
CELLS = re.compile(r"['’]s (?:[\w-]+ )?cells?\b", re.I)
"""Words right behind a name that make it an organ, or a test of the body's own."""

BODY_BEFORE = word_set(
    """low high higher lower elevated excess raise raises lower lowers produce produces producing make makes release
    releases released releasing secrete secretes secreted secreting neurotransmitter neurotransmitters hormone hormones
    blood serum plasma natural endogenous own your stimulate stimulates stimulated stimulating trigger triggers
    triggered triggering boost boosts boosting"""
)
"""Words right before a name that make it a part of the body or of food."""

BODY_PHRASES = frozenset(
    f"{one} {two}"
    for two, ones in {
        "much": "too",
        "called": "hormone",
        "of": "levels amount amounts production release lack deficiency source sources",
        "in": "deficient deficiency rich increase increases increasing",
    }.items()
    for one in ones.split()
)
"""The same in two words."""

GOVERNING = word_set(
    """take takes taken taking took use uses used using try tried trying start starts started starting stop stops
    stopped stopping give gives given giving gave inject injects injected injecting apply applies applied applying
    receive receives received receiving daily injectable synthetic topical oral dietary intravenous supplemental"""
)
"""Words before a name that say that it is taken or given."""

GOVERNING_STEMS = ("prescri", "recommend", "administ")

GOVERNING_PHRASES = {
    "with": ("treat", "supplement", "combin", "inject", "pair"),
    "like": ("ingredient", "nutrient"),
    "of": ("dose",),
    "about": ("doctor", "pharmacist", "provider", "physician", "prescriber"),
    "on": ("am", "is", "are", "was", "were", "be", "been", "stay", "while", "when", "patients", "people"),
}
"""Second words of two that say so, each with how the first one begins; before "on" it is the whole word."""

PRODUCT = word_set(
    """extract extracts powder powders oil oils tea teas tincture tinctures standardized standardised capsule capsules
    tablet tablets pill pills gummy gummies softgel softgels"""
)
"""Words right behind a name that make it a product, and so does one that begins with "supplement"."""

AMONG_PRODUCTS = re.compile(
    r",? (?:and|or) (?:an|any )?other (?:[\w-]+ )?supplements?\b|[\s,)]{0,2}(?:(?:root|leaf) extract|essential oil)\b",
    re.I,
)

EFFECTS = re.compile(
    r"\b(?:side[ -]effects?|interact(?:s|ion|ions)?|approved|FDA|overdos(?:e|es|ed|ing)|withdrawal|adverse"
    r"|contraindicated)\b"
)

CODE = re.compile(r"(?!(?:A[NST]|B[EY]|I[NST]|NO|O[FNR]|TO|WE)\s)[A-Z]+[\s\d-]")
"""A maker's code is written in capitals, and "AT 125" is none."""

SHORT_TEXT = 400  # code points in which words of health need not stand
SAMPLES = (1_500, 60_000)  # code points in which they are looked for, one after the other
ENOUGH_WORDS = 4

HEALTH = word_set(
    """patient patients symptom symptoms dose doses dosage dosing prescribe prescribed prescription prescriptions
    medication medications medicine medicines medical clinical disease diseases therapy therapies treatment treatments
    treat doctor doctors physician physicians diagnosis diagnosed disorder disorders vitamin vitamins supplement
    supplements nutrient nutrients infection infections pain drug drugs fda health healthcare skin acne blood muscle
    hormone hormones anxiety depression immune allergy allergies diabetes cancer inflammation surgery surgical dentist
    dental pharmacist pharmacy tablet tablets capsule capsules injection injections pregnancy pregnant cholesterol
    nausea headache headaches insomnia addiction overdose vaccine vaccines vaccination heart kidney liver stomach gut
    bone bones metabolism obesity syndrome chronic dietary hydration antioxidant antioxidants"""
)
"""Words that articles about health are full of."""

TRADE_MARKS = ("®", "™")

MAY_CAUSE = re.compile(
    r"[”\"]?\s(?:(?:may|can|might|could)(?: also)? (?:cause|interact|make|lead|treat|relieve|ease|lower|reduce"
    r"|help (?:with|control|lower|treat|manage|prevent|relieve|ease|reduce))|causes) "
)
"""Right behind a name: what it does to people."""

TREATS = re.compile(
    r" (?:relieves|treats|eases|helps (?:treat|relieve|prevent|with)|is used (?:to|for)"
    r"|is an? (?:treatment|medication|drug)) "
)
"""Right behind the name of a substance: what it is taken for."""

DOES = re.compile(
    r" (?:(?:may|can|might|could)(?: also)? (?:add|raise|lower|increase|reduce|decrease|weaken|block|slow|interfere"
    r"|thin|keep|make)"
    r"|interferes|lowers|raises|weakens|slows) "
)
"""Right behind a name in a sentence that names a drug: what it does to people, or to the drug."""

THE_ORGAN = re.compile(
    r"\b(?:the|your|their|his|her|my|a|an|(?:under|over)?active|enlarged|swollen|diseased|healthy|normal)\s$", re.I
)

CONTRACEPTION = re.compile(r"\b(?:contracepti\w{1,5}|birth[ -]control|pregnan\w{2,3}|IUDs?|condoms?)\b", re.I)

SUBSTANCE_USE = re.compile(
    r"\b(?:addict\w{0,5}|abus(?:e|ed|ing)|misus(?:e|ed|ing)|intoxicat\w{0,4}|illegal|illicit|recreational\w{0,2}"
    r"|get(?:ting)? high"
    r"|snort\w{0,3}|smok(?:e|es|ed|ing)|overdos(?:e|es|ed|ing)|drug use|street drugs?"
    r"|dealers?|rehab)\b",
    re.I,
)

IN_FOOD = re.compile(
    r"\b(?:foods?|diets?|dietary intake|eat(?:s|ing|en)?|meals?|recipe|sources? of|rich in|fortified|vegetables?"
    r"|fruits?|meat|grains?"
    r"|nuts|seeds|milk|dairy|beans)\b",
    re.I,
)

SURE = frozenset({"", "cased", "acronym", "misspelling"})
"""Rules of names that need no evidence."""


class Near(NamedTuple):
    """What stands around a hit: its sentence, how many sure hits that has, and the hits before and behind it.

    `before` is None unless the hit before it was let through, `behind` unless the one behind it is sure.
    """

    sentence: tuple[int, int]
    companions: int
    before: Hit | None = None
    behind: Hit | None = None


LISTED = re.compile(r"[\s,;*/+&()–—-]{1,5}(?:(?:and|or|plus|with)\s)?(?:the\s)?")
"""What stands between two drugs of one list."""

BY_NAME = Passed("lexicon", 0.95)


class Gate:
    """Decides over the hits of one text. `defined` are the letters that the text itself says the meaning of."""

    def __init__(
        self, text: str, hits: Sequence[Hit], *, chemical: bool = False, defined: frozenset[str] = frozenset()
    ) -> None:
        self.text = text
        self.chemical = chemical
        self.defined = defined
        self._asked, self._food = (-1, -1), False
        self.hits = hits
        sure = any(hit.entry.rule in SURE for hit in hits)
        self.medical = sure or sum(hit.entry.kind == "supplement" for hit in hits) > 1
        self._clinical: bool | None = None

    def knows(self, entry: Entry) -> bool:
        """True where the name alone is enough: what stands around it need not be looked at."""
        return not entry.rule and not (self.chemical and entry.kind == "class")

    def passes(self, hit: Hit, near: Near) -> Passed | None:
        """What lets a hit through; None where it is no mention."""
        entry = hit.entry
        if self.chemical and entry.kind == "class" and entry.normalized not in FAMILIES:
            return None
        if not entry.rule:
            return BY_NAME
        needs = _needs(entry.rule)
        if needs.way == "misspelling":
            return Passed("misspelling", 0.85)
        if not (self.chemical or self.clinical()):
            return None
        if needs.way == "stem":
            return Passed("stem", 0.6) if self._is_word(hit) else None
        if not self._written(hit, needs):
            return None
        if needs.way == "street":
            used = self.medical and SUBSTANCE_USE.search(self.text, *near.sentence)
            return Passed("drug use", 0.6) if used and hit.end - hit.start > 2 else None
        if needs.way == "contraception":
            return Passed("taken", 0.7) if CONTRACEPTION.search(self.text) else None
        if self.chemical:
            return self._chemical(hit, needs)
        if needs.way == "lenient":
            return self._lenient(hit, near, needs)
        if not needs.evidence:
            return Passed("lexicon", 0.9)
        return self._evidence(hit, near, needs, needs.evidence)

    def clinical(self) -> bool:
        """True where the text is about health, so that a name which is also a word may be the name.

        It names two drugs whose names are nothing else, or has words of health. A short text is given the benefit.
        """
        if self._clinical is None:
            self._clinical = len(self.text) < SHORT_TEXT or self._of_health()
        return self._clinical

    def _of_health(self) -> bool:
        """True where the text names two drugs by names that are nothing else, or has enough words of health.

        The opening of a text says so for most.
        """
        plain = {hit.entry.drug_id for hit in self.hits if not hit.entry.rule and hit.entry.kind != "supplement"}
        return len(plain) > 1 or any(
            len(HEALTH.intersection(fold(self.text[:reach]).split())) + 2 * len(plain) >= ENOUGH_WORDS
            for reach in SAMPLES
        )

    def _is_word(self, hit: Hit) -> bool:
        """True where a name is written small somewhere: "Andersen" has the ending of a drug, and is none."""
        surface = self.text[hit.start : hit.end]
        return surface.islower() or surface.lower() in self.text

    def _written(self, hit: Hit, needs: Needs) -> bool:
        """True where the name is written as the rules ask: with its capitals, and no part of another name."""
        surface = self.text[hit.start : hit.end]
        if needs.capital and not surface[:1].isupper():
            return False
        if needs.code and not CODE.match(surface):
            return False
        return not needs.acronym or (
            _as_written(surface, hit.entry.name)
            and not RECEPTOR.match(self.text, hit.end)
            and not ATTACHED.search(self.text[max(0, hit.start - 3) : hit.start])
        )

    def _listed(self, hit: Hit, near: Near) -> bool:
        """True where another drug stands beside the hit in a list."""
        text = self.text
        if near.before and hit.start - near.before.end <= 12 and LISTED.fullmatch(text, near.before.end, hit.start):
            return True
        behind = near.behind
        return bool(behind and behind.start - hit.end <= 12 and LISTED.fullmatch(text, hit.end, behind.start))

    def _chemical(self, hit: Hit, needs: Needs) -> Passed | None:
        """Anything that is a chemical counts here; letters only where the text says what they are."""
        if "substance_use" in needs.evidence or PROTEIN.search(hit.entry.name):
            return None
        if needs.acronym and hit.entry.rule != "acronym":
            spelled = self.text[hit.start : hit.end].rstrip("s") in self.defined
            return Passed("abbreviation", 0.9) if spelled else None
        return Passed("lexicon", 0.8)

    def _evidence(self, hit: Hit, near: Near, needs: Needs, wanted: frozenset[str]) -> Passed | None:
        """The first kind of evidence found of those that the entry accepts."""
        behind = self.text[hit.end : hit.end + 28]
        before = self.text[max(0, hit.start - 48) : hit.start]
        if behind[:1] in TRADE_MARKS and hit.entry.kind == "brand":
            return Passed("brand mark", 0.95)
        if "long_form" in wanted and self.text[hit.start : hit.end].rstrip("s") in self.defined:
            return Passed("abbreviation", 0.95)
        if "dose" in wanted and (
            DOSE.search(behind if behind.startswith(":") else behind[:16]) or DOSE.search(before[-16:])
        ):
            return Passed("dose", 0.9)
        gap, word = _next_word(behind)
        if "form" in wanted and _supplied(behind, gap, word):
            return Passed("form", 0.9)
        if "product" in wanted and _product(behind, gap, word):
            return Passed("product", 0.85)
        if hit.entry.name == "thyroid" and THE_ORGAN.search(before):
            return None
        if (word in ORGAN and gap and "," not in gap and ")" not in gap) or CELLS.match(behind):
            return None
        if (needs.acronym or "company" in wanted or "pair" in wanted) and self._listed(hit, near):
            return Passed("among drugs", 0.85)
        if "effect" not in wanted and _of_the_body_behind(behind, gap, word):
            return None
        if "taking" in wanted and _governed(before, 2 if needs.acronym else 4):
            return Passed("taken", 0.8)
        if "company" in wanted and near.companions and not (needs.acronym and hit.end - hit.start < 3):
            return Passed("among drugs", 0.75)
        if near.companions and DOES.match(behind):
            return Passed("effect", 0.65)
        if hit.entry.kind == "generic" and TREATS.match(behind):
            return Passed("effect", 0.7)
        if (needs.acronym or "effect" in wanted) and MAY_CAUSE.match(behind):
            return Passed("effect", 0.7)
        if "effect" in wanted and EFFECTS.search(self.text, *near.sentence):
            return Passed("effect", 0.7)
        if "substance_use" in wanted and SUBSTANCE_USE.search(self.text, *near.sentence):
            return Passed("drug use", 0.65)
        if wanted is ANY_EVIDENCE and TAKEN.search(self.text, *near.sentence):
            return Passed("taken", 0.65)
        return None

    def _lenient(self, hit: Hit, near: Near, needs: Needs) -> Passed | None:
        """A nutrient counts unless it is spoken of as part of the body or of food."""
        found = self._evidence(hit, near, needs, OF_NUTRIENTS)
        if found is not None:
            return found
        before = self.text[max(0, hit.start - 48) : hit.start]
        behind = self.text[hit.end : hit.end + 24]
        if _of_the_body_behind(behind, *_next_word(behind)) or _of_the_body(before):
            return None
        if _governed(before):
            return Passed("taken", 0.8)
        if (not self.medical and hit.entry.name in MATERIALS) or self._in_food(near.sentence):
            return None
        return Passed("nutrient", 0.6)

    def _in_food(self, sentence: tuple[int, int]) -> bool:
        """True where the sentence speaks of food; kept, because what stands in lists is asked about many times."""
        if sentence != self._asked:
            self._asked = sentence
            self._food = IN_FOOD.search(self.text, *sentence) is not None
        return self._food


def _next_word(behind: str) -> tuple[str, str]:
    """What parts a name from the word right behind it, and the word, in lower case; both empty where none is."""
    match = NEXT_WORD.match(behind)
    return (match[1], match[2].lower()) if match else ("", "")


def _supplied(behind: str, gap: str, word: str) -> bool:
    """True where the words behind a name make it something taken."""
    if word in SUPPLIED or word.startswith("supplement"):
        return "-" not in gap
    return (gap == "-" and word in ("free", "treated")) or KEPT_OR_CHOSEN.match(behind) is not None


def _product(behind: str, gap: str, word: str) -> bool:
    """True where the words behind a name make it a product."""
    if word in PRODUCT or word.startswith("supplement"):
        return "-" not in gap
    return AMONG_PRODUCTS.match(behind) is not None


def _of_the_body_behind(behind: str, gap: str, word: str) -> bool:
    """True where the words behind a name make it a part of the body or of food."""
    if word in OF_THE_BODY or word.startswith(OF_THE_BODY_STEMS):
        return "," not in gap and ")" not in gap
    return NUMBERED_RECEPTOR.match(behind) is not None


def _of_the_body(before: str) -> bool:
    """True where the words before a name make it a part of the body or of food."""
    before = before.rstrip(OPENING)
    words = before.lower().split()[-2:] if before[-1:].isspace() else []
    return bool(words) and (words[-1].lstrip(OPENING) in BODY_BEFORE or " ".join(words).lstrip(OPENING) in BODY_PHRASES)


def _governed(before: str, reach: int = 4) -> bool:
    """True where one of the last words before a name says that it is taken or given, with no mark between them."""
    before = before.rstrip(OPENING)
    if not before[-1:].isspace():
        return False
    words = before.lower().split()
    at = len(words)
    for word in words[: -reach - 1 : -1]:
        at -= 1
        word = word.lstrip(OPENING)
        if word in GOVERNING or word.startswith(GOVERNING_STEMS):
            return True
        if word in GOVERNING_PHRASES or word == "as":
            first = words[at - 1].lstrip(OPENING) if at else ""
            if word == "as" and first == "such" and at > 1:
                word, first = "like", words[at - 2]
            firsts = GOVERNING_PHRASES.get(word)
            if firsts and (first in firsts if word == "on" else first.startswith(firsts)):
                return True
        if not (word.isalnum() or word.translate(INSIDE_WORDS).isalnum()):
            return False
    return False


OPENING = "([“‘\"'—–-"
INSIDE_WORDS = {ord(mark): None for mark in "-’'_"}

RECEPTOR = re.compile(r"[ -](?:receptors?|subtypes?|agonism|antagonism)\b")

ATTACHED = re.compile(r"[A-Za-z0-9]-$")
"""Letters behind a hyphen are the end of another name: HT in 5-HT."""

PROTEIN = re.compile(
    r"(?:ase|globulin|ogen|factor|protein|peptide|antibody|mab|vaccine|receptor|hormone)s?$|^(?:prolactin|insulin|erythropoietin"
    r"|glucagon|hemoglobin|albumin|thrombin|prothrombin|renin|calcitonin|collagen|gastrin|leptin|ferritin|placebo|water|air|thyroid"
    r"|antithrombin|lysozyme|fibrin|mucin|casein|epo|bnp|pth|vip|npy|cgrp|ngf|prl|lh|fsh|acth)$"
)
"""Proteins, and what else indexers of chemicals do not count as one."""

FAMILIES = frozenset(
    {
        "corticosteroid", "benzodiazepine", "anthracycline", "aminoglycoside", "statin",
        "prostaglandin analog", "cephalosporin", "macrolide", "salicylate", "methylxanthine", "barbiturate",
        "phenothiazine", "fluoroquinolone", "bisphosphonate", "low molecular weight heparin",
        "oral contraceptive", "estrogen", "androgen", "progestin", "retinoid", "nitrate vasodilator",
        "sulfonamide", "sulfonylurea", "penicillin antibiotic", "tetracycline antibiotic", "taxane",
        "vinca alkaloid", "anabolic steroid", "alkylating agent", "appetite suppressant", "antidepressant",
        "cannabinoid", "amphetamine",
    }
)  # fmt: skip
"""Classes that are families of chemicals, or indexed as if they were: they count in scope "chemical"."""

MATERIALS = word_set(
    "iron zinc copper calcium magnesium potassium sodium sulfur silica phosphorus iodine chromium manganese boron"
    " nickel selenium fluoride chloride nitrate phosphate electrolyte electrolytes antioxidant antioxidants protein"
    " fiber"
)
"""Nutrients that things are made of too: they count only in a text that names other drugs or supplements."""

EVIDENCE = frozenset({"dose", "form", "product", "taking", "pair", "company", "effect", "substance_use", "long_form"})
"""The kinds of evidence that an entry may ask for; one of those it names is enough."""

ANY_EVIDENCE = frozenset({"dose", "form", "product", "taking", "pair", "company", "effect"})


OF_NUTRIENTS = frozenset({"dose", "form", "product", "company", "pair"})


@dataclass(frozen=True, slots=True)
class Needs:
    """What the rule of an entry asks for: `way` is how it is let through, `evidence` what kinds of it are accepted.

    No evidence is asked for where `evidence` is empty. `capital`, `code` and `acronym` say how the name is written.
    """

    way: str
    evidence: frozenset[str]
    capital: bool
    code: bool
    acronym: bool


@lru_cache(maxsize=512)
def _needs(rule: str) -> Needs:
    rules = frozenset(rule.split())
    evidence = next((frozenset(each.split("|")) for each in rules if each.split("|")[0] in EVIDENCE), frozenset())
    if not evidence and not rules.isdisjoint({"evidence", "word", "food"}):
        evidence = ANY_EVIDENCE
    way = next((way for way in WAYS if way in rules), "evidence")
    return Needs(way, evidence, not rules.isdisjoint(CAPITAL), "code" in rules, "acronym" in rules)


WAYS = ("misspelling", "stem", "street", "contraception", "lenient")
"""Rules with a way of their own to be let through; all others go by evidence, where they ask for any."""

CAPITAL = frozenset({"word", "cased", "capital"})


def _as_written(surface: str, name: str) -> bool:
    """True where capitals stand where the name has them; a small plural s may follow."""
    surface = surface.replace("\u2011", "-")
    if len(surface) > len(name) and surface[-1] == "S":
        return False
    if not (name.islower() or name.isupper()):
        return surface.startswith(name)
    if surface.startswith(name):
        return not name.islower()
    wanted = [character for character in name if character.isalpha()]
    found = [character for character in surface if character.isalpha()]
    if name.islower():  # a source that has lost its capitals: all must be
        return all(character.isupper() for character in found[: len(wanted)])
    return all(f.isupper() for w, f in zip(wanted, found, strict=False) if w.isupper())
