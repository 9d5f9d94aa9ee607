"""Where a drug's name goes on beyond what the lexicon knows of it, and where a known name is only part of a word.

Enters: hits of the lexicon in order. Leaves: the same hits with grown spans: "naltrexone-bupropion" is one
combination, "semaglutide sodium" a salt, "Glucophage XR" a brand with its release suffix, "antiretroviral drugs" a
class with its headword, "5-HT3 receptor antagonists" a class by mechanism that no list needs to name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from pipeline.lexicon import Entry, Hit, Lexicon, word_set

SALT = re.compile(
    r" (?:hydrochloride|hcl|hydrobromide|sodium|potassium|acetate|citrate|tartrate|bitartrate|maleate|mesylate|besylate"
    r"|fumarate|succinate|sulfate|sulphate|phosphate|chloride|bromide|tosylate|gluconate|lactate|carbonate"
    r"|decanoate|enanthate|cypionate|propionate|valerate|furoate|palmitate|pamoate|tromethamine|medoxomil|dihydrate"
    r"|monohydrate)(?![\w-])",
    re.I,
)

RELEASE = re.compile(r"[ \xa0-](?:XR|SR|ER|CR|XL|LA|IR|DR|EC|CD|ODT|HFA|PM|XT|FlexPen|Diskus|Respimat)(?!\w)")

HEADWORD = re.compile(r"[ \xa0-](?:drugs?|medications?|medicines?|medicaments?|agents?|pills?|meds)(?![\w-])", re.I)

ADDS_NOTHING = re.compile(r"[ \xa0](?:drugs?|medications?|medicines?)(?!\w)", re.I)
"""Behind the noun of a class: the class is said already."""

EFFECT = re.compile(
    r"[ -](?:effects?|activit(?:y|ies)|actions?|propert(?:y|ies)|burden|response|efficacy|potency|potential|benefits?"
    r"|qualities|power|side[ -]effects?|symptoms?|load|resistance|ileus|coating|soap|wash|wipes?)(?!\w)",
    re.I,
)
"""Behind an adjective that also names a class: then it tells an effect ("anticholinergic burden"), not a drug."""

ADJECTIVAL = re.compile(r"(?:ic|ive|ant|ent|al|ory|iac)$")

MECHANISM = word_set(
    """receptor reuptake uptake re-uptake channel enzyme kinase factor protease pathway selective nonselective dual
    triple partial full inverse mixed irreversible reversible noncompetitive competitive converting protein
    monoamine oxidase alpha beta gamma mu kappa delta sigma type subtype ii i iii transporter cotransporter
    co-transporter pump proton checkpoint immune gonadotropin-releasing hormone hormone-releasing growth
    peptide-1 peptide glucagon-like neurokinin muscarinic nicotinic adrenergic adrenoceptor serotonergic
    dopaminergic histamine leukotriene aldosterone angiotensin angiotensin-converting endothelin vasopressin
    calcium sodium potassium chloride estrogen androgen progesterone aromatase reductase phosphodiesterase
    phosphodiesterase-5 cyclooxygenase cyclooxygenase-2 cholinesterase acetylcholinesterase xanthine
    carbonic anhydrase dipeptidyl peptidase-4 sodium-glucose interleukin tumor necrosis tyrosine janus
    topoisomerase proteasome poly polymerase integrase neuraminidase transcriptase nucleoside non-nucleoside
    thrombin renin neprilysin opioid orexin melatonin cannabinoid serotonin norepinephrine noradrenaline
    dopamine gaba nmda glutamate adenosine p2y12 platelet glycoprotein lipase amylin insulin peripherally
    central centrally acting long-acting short-acting ultra-long-acting third-generation second-generation
    first-generation h1 h2 d2 beta-2 beta-1 alpha-1 alpha-2 monoclonal il-6 calcitonin gene-related"""
)
"""Words that tell a mechanism before inhibitor, blocker, agonist, antagonist and the like."""

MECHANISM_SHAPE = re.compile(r"(?=[\w-]*\d|(?:[\w-]*[A-Z]){2})[\w./α-ω-]*[A-Z\d][\w./α-ω-]*|anti-[\w-]+")

_TOKEN_BEFORE = re.compile(r"([\w./+α-ω-]+(?: \([\w./-]{2,8}\))?)( |-|/|, | and | or )$")


HYPHENS = frozenset("-–\u2011")
RELEASE_GAPS = frozenset(" \xa0-")


def grow(text: str, hits: Sequence[Hit], *, enzymes: bool = False) -> Iterator[Hit]:
    """The hits with their spans grown; none overlap, order is kept, heads without a mechanism are dropped.

    A substance in the name of an enzyme is dropped unless `enzymes` is set.
    """
    last = 0
    skip = -1
    final = len(hits) - 1
    for number, hit in enumerate(hits):
        start, end, entry = hit
        if number <= skip or start < last:
            continue
        gap = text[end : end + 1]
        if not enzymes and gap in GAPS and ENZYME.match(text, end):
            continue
        kind = entry.kind
        if (
            not enzymes
            and text[end - 1] == "s"
            and gap == " "
            and kind != "class"
            and _lost_apostrophe(text, end, entry.name)
        ):
            hit = Hit(start, end - 1, entry)
        grown: Hit | None = hit
        if entry.rule == "head":
            grown = _mechanism(text, hit, last)
        elif number < final and hits[number + 1].entry.rule == "head" and _of_mechanism(text, hits, number):
            continue
        elif kind == "class":
            grown = _class(text, hit)
        elif kind == "generic" or entry.name in METALS:
            if entry.name in METALS and number < final and _metal(text, hit, hits[number + 1]):
                skip = number + 1
                salt = replace(hits[skip].entry, normalized=f"{hits[skip].entry.normalized} {entry.name}")
                grown = Hit(start, hits[skip].end, salt)
            elif gap in HYPHENS:
                grown, skip = _combination(text, hits, number)
            grown = _salt(text, grown or hit)
            if text[start - 2 : start].endswith(STEREO_ENDS) and (
                stereo := STEREO.search(text, max(last, start - 8), start)
            ):
                grown = Hit(stereo.start(), grown.end, grown.entry)
        elif gap == "+" and kind == "abbreviation" and not text[end + 1 : end + 2].isalnum():
            grown = Hit(start, end + 1, entry)  # the charge of "NAD+"
        elif kind == "brand" and gap in RELEASE_GAPS and (suffix := RELEASE.match(text, end)):
            grown = Hit(start, suffix.end(), entry)
        if grown is not None:
            last = grown.end
            yield grown


STEREO = re.compile(r"(?<!\w)(?:[RS]\([+-]\)[ -]?|\([RS+-]\)-)$")
STEREO_ENDS = ("-", ")", ") ")
"""Before a substance: which of its mirror images it is, "S(-)-warfarin", "(R)-methadone"."""

OF_IT = re.compile(
    r" (?:plasma|serum|blood|half-life|effects?|clearance|metabolism|conversion|absorption|levels?|concentrations?"
    r"|action|efficacy|toxicity|label|maker|price|side effects|active ingredient)\b"
)


def _lost_apostrophe(text: str, end: int, name: str) -> bool:
    """True where the s behind a name is what is left of "'s": "Tolbutamides conversion to …"."""
    return name[-1:].lower() != "s" and OF_IT.match(text, end) is not None


GAPS = frozenset(" -")

ENZYME = re.compile(
    r"[ -](?:[NOS]-)?(?=\w++(?:(?<=ase)|(?<=ases)))"
    r"(?:\w*(?:oxid|transfer|reduct|hydroxyl|kin|synth|synthet|prote|dehydrogen|phosphat|hydrol|ester"
    r"|oxygen)ases?)(?! ?inhib)\b"
)
"""Behind a substance: the enzyme that works on it, "xanthine oxidase"."""


METALS = ("sodium", "potassium")


def _metal(text: str, metal: Hit, acid: Hit) -> bool:
    """True where a metal and the substance behind it are one salt: "sodium fluorescein"."""
    return (
        acid.start == metal.end + 1 and text[metal.end] == " " and acid.entry.kind == "generic" and not acid.entry.rule
    )


def _of_mechanism(text: str, hits: Sequence[Hit], number: int) -> bool:
    """True where a hit is the first word of the mechanism that the head behind it takes in: "calcium channel"."""
    hit, head = hits[number], hits[number + 1]
    if head.start - hit.end > LONGEST_MECHANISM or text[hit.start : hit.end].lower() not in MECHANISM:
        return False
    grown = _mechanism(text, head, hit.start)
    return grown is not None and grown.start <= hit.start


LONGEST_MECHANISM = 48  # code points between the first word of a mechanism and its head


def _combination(text: str, hits: Sequence[Hit], number: int) -> tuple[Hit, int]:
    """Substances that a hyphen joins are one combination; the index of the last hit that went into it."""
    parts = [hits[number]]
    while number + 1 < len(hits) and hits[number + 1].entry.kind == "generic":
        gap = text[parts[-1].end : hits[number + 1].start]
        if gap not in HYPHENS or hits[number + 1].entry.rule == "head":
            break
        number += 1
        parts.append(hits[number])
    if len(parts) == 1:
        return parts[0], number
    if text.startswith(" interaction", parts[-1].end):
        return parts[0], number - len(parts) + 1  # two drugs that interact
    ordered = sorted((part.entry for part in parts), key=lambda entry: entry.normalized)
    name = "-".join(entry.normalized for entry in ordered)
    schemes = {entry.drug_id.partition(":")[0] for entry in ordered}
    ids = [entry.drug_id.partition(":")[2] for entry in ordered]
    drug_id = f"{schemes.pop()}:{'+'.join(ids)}" if len(schemes) == 1 else "+".join(e.drug_id for e in ordered)
    needs = ordered[0].rule if all(entry.rule for entry in ordered) else ""
    entry = Entry(name, "generic", drug_id, name, needs, ordered[0].source)
    return Hit(parts[0].start, parts[-1].end, entry), number


def _salt(text: str, hit: Hit) -> Hit:
    """The hit with the salt behind it, which is part of the name."""
    if hit.entry.rule or text[hit.end : hit.end + 1] != " ":
        return hit
    end, words = hit.end, ""
    while salt := SALT.match(text, end):
        end, words = salt.end(), words + salt.group().lower()
    return Hit(hit.start, end, replace(hit.entry, normalized=hit.entry.normalized + words)) if words else hit


RECEPTOR = re.compile(r" receptors?(?!\w)(?! (?:\w+ )?(?:agon|antagon|block|modul|inhib|activ))")
"""Behind a class: then it names what its drugs act on."""


def _class(text: str, hit: Hit) -> Hit | None:
    """A class with its headword; None for an adjective that tells an effect or a degree."""
    start, end, entry = hit
    adjective = text[start : start + 4].lower() == "anti" or (
        text[end - 1] != "s" and ADJECTIVAL.search(text, start, end) is not None
    )
    if RECEPTOR.match(text, end):
        return None
    if not adjective:
        return _bare_class(text, hit)
    if head := HEADWORD.match(text, end):
        return Hit(start, head.end(), replace(entry, rule="" if entry.rule == "evidence" else entry.rule))
    if EFFECT.match(text, end) or (text[end - 1] != "s" and DEGREE.search(text, max(0, start - 12), start)):
        return None
    return hit


DEGREE = re.compile(r"\b(?:less|more|most|least|very|highly|strongly|mildly|weakly)\s$", re.I)
"""Before an adjective that also names a class: "less anticholinergic"."""


def _bare_class(text: str, hit: Hit) -> Hit:
    """The hit without a headword that adds nothing: a "benzodiazepine medication" is a benzodiazepine.

    Only the class's own name stands alone: "sulfa drugs" is a term, and an adjective needs its noun.
    """
    own = hit.start + len(hit.entry.normalized)
    if own < hit.end and ADDS_NOTHING.match(text, own) and text[hit.start : own].lower() == hit.entry.normalized:
        noun = not ADJECTIVAL.search(hit.entry.normalized)
        return Hit(hit.start, own, hit.entry) if noun else hit
    return hit


def _mechanism(text: str, head: Hit, floor: int) -> Hit | None:
    """A class named by its mechanism: the words before inhibitor, blocker, agonist … that tell one."""
    start, telling, at = head.start, False, head.start
    while match := _TOKEN_BEFORE.search(text, max(floor, at - 48), at):
        token, gap = match.group(1), match.group(2)
        bare = token.split(" (")[0]
        known = bare.lower() in MECHANISM or bool(MECHANISM_SHAPE.fullmatch(bare))
        if not known or (gap not in (" ", "-", "/") and not telling):
            break
        telling = True
        start = at = match.start(1)
    while lead := re.match(r"(?:and|or|I|A|The|In|These|Other|Some) ", text[start : head.start]):
        start += lead.end()
    if start == head.start:
        return None
    name = re.sub(r" \([^)]*\)", "", text[start : head.end]).lower()
    name = name[:-1] if name.endswith("s") else name
    return Hit(start, head.end, replace(head.entry, kind="class", normalized=name, rule=""))


METABOLIC = ("ethyl", "acetyl", "ydroxy", "arboxy")
"""What the names of metabolites have in them: looked for first, since little is as fast as finding a string."""

METABOLITE = re.compile(
    r"(?:\d{1,2}-)?(?:[NOS]-)?(?:(?:di)?des?(?:methyl|ethyl|acetyl)|hydroxy|carboxy)-?([a-z]{6,})(?![\w-])", re.I
)
"""What the body makes of a drug, named after it: "desmethyldiltiazem", "4-hydroxytolbutamide"."""

WORD_BEFORE = re.compile(r"[\w-]{0,14}$")


def metabolites(text: str, lexicon: Lexicon) -> list[Hit]:
    """Metabolites of drugs that the lexicon knows, in order; they have no id of their own."""
    found: dict[int, Hit] = {}
    for part in METABOLIC:
        at = text.find(part)
        while at >= 0:
            word = WORD_BEFORE.search(text, max(0, at - 14), at)
            match = METABOLITE.match(text, word.start() if word else at)
            if match is not None:
                name = match.group().lower()
                known = [entry for entry in lexicon.exact(match[1]) if entry.kind == "generic" and not entry.rule]
                for entry in known[:1]:
                    own = replace(entry, name=name, normalized=name, drug_id="")
                    found[match.start()] = Hit(match.start(), match.end(), own)
            at = text.find(part, at + len(part))
    return [found[start] for start in sorted(found)]
