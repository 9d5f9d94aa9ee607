"""What a "not" says: joined to the cue behind it, or to the drug beside it.

Enters: the cues of a sentence. Leaves: the cues with each "not" resolved: "not approved" is not_approved, "does not
cause" negated, "should not be taken" contraindicated; a "not" that denies something else says nothing of a drug
("Medicare does not cover …").
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.extract.assertions.conditions import ill_between
from pipeline.extract.assertions.cues import Cue, Found
from pipeline.lexicon import Hit, word_set

NEGATION_REACH = 26  # code points between "not" and the cue that it turns round

EFFECTS = frozenset(
    {"treats", "lessens", "raises", "helps", "harms", "causes", "makes", "meets", "works", "risks", "comes"}
)
"""Kinds of cues that are verbs of what a drug does."""

TOLD = re.compile(
    r"(?:\b(?:should|must|ought)\b[^.;,]{0,12}|\b(?:recommend|advis|urg|suggest)\w*\b[^.;,]{0,30}"
    r"|shouldn['’]t|mustn['’]t|\bto not|\bnot to"
    r"|(?:^|[.,;:!?(—–•*-]|\b(?:and|so|but|please|then|however))\s*(?:do not|don['’]t|never))\s*$",
    re.I,
)
"""Up to the end of a "not": somebody is told not to, which "cells don't use insulin" does not."""

FORBIDDEN = re.compile(
    r"\b(?:people|patients|those|anyone|women|men|children|adults|teens|you|babies|infants|mothers|smokers|drivers|pilots)\b[^.;]{0,60}?"
    r"\b(?:can['’]?t|cannot|can not|may not|(?:are|is)(?:n['’]t| not) (?:supposed|allowed|meant|permitted) to)\s$",
    re.I,
)
"""Up to the verb of taking: people of some kind are not allowed to."""
FORBIDDEN_REACH = 120  # code points of it

TOGETHER = re.compile(
    r"\s+(?:together|at the same time|at once|side by side|alongside|on the same day|in the same)\b", re.I
)

OR = re.compile(r",?\s+(?:or|nor)\s+")
NOR = re.compile(r",?\s+nor\s+", re.I)

BEING = re.compile(r"\b(?:(?:is|are|was|were) not|(?:is|are|was|were)n['’]t)$", re.I)

NOT_FOR = re.compile(
    r"\s+(?:meant |intended |suitable |right |recommended |an option |a choice )?for\s+(?:\w+\s+)?"
    r"(?:people|adults|children|women|men|patients|those|anyone|infants|babies|teens|teenagers|kids)\b",
    re.I,
)
"""Behind "is not": whom a drug is not for."""

TO_SOMEBODY = re.compile(r"(?:given|prescribed|offered)(?! (?:to|for|in|by|with|during|if|when)\b)")
"""Verbs whose subject may be who gets the drug: "Children should not be given X"."""

PASSIVE = re.compile(r"(?:used|given|taken|prescribed|administered|injected|applied|offered|recommended)\b", re.I)

AUXILIARY = re.compile(
    r"s?\)?,?\s+(?:(?:do|does|did|can|could|will|would|may|might|is|are|was|were|has|have|had|alone|usually|itself) ?)*"
)

GIVEN = word_set(
    """take use give start apply place put inject try combine mix inhale smoke drink eat consume administer prescribe
    pair wear rub handle touch ingest offer feed begin receive"""
)
"""Verbs by which a drug gets into somebody: told not to, it is contraindicated."""

HAD = word_set(
    """take taken took use used using taking given had have received receive prescribed on any been a an the got tried
    started needed need contain contains of such added other no evidence prescribe offered touch touched"""
)
"""Words between a "not" and a drug that is therefore not there."""

PARTED = re.compile(r"[,;:(·|]|\.\s|\b(?:i|we|you|they|he|she|it)\b", re.I)
"""Between a "not" and what stands behind it: they do not belong together."""

NO_NOUN = re.compile(
    r"s?\s+(?:coverage|prescription|approval|interaction|label|review|overdose|use disorder|interactions)\b", re.I
)
"""Behind a drug: what is denied is something else."""


def resolve(text: str, cues: Sequence[Found], mentions: Sequence[Hit]) -> list[Found]:
    """The cues with each "not" joined to what it denies."""
    if "neg" not in [found.cue.kind for found in cues]:
        return list(cues)
    kept: list[Found] = []
    starts = [mention.start for mention in mentions]
    number = 0
    while number < len(cues):
        found = cues[number]
        number += 1
        if found.cue.kind != "neg":
            kept.append(found)
            continue
        ahead = number
        while ahead < len(cues) and cues[ahead].cue.kind in ("from", "purpose", "none", "whom"):
            ahead += 1
        if text[found.start : found.end].lower() == "no":
            coming = range(ahead, min(len(cues), ahead + MOST_BETWEEN))
            ahead = next((at for at in coming if _none_seen(text, found, cues[at])), ahead)
        following = cues[ahead] if ahead < len(cues) and cues[ahead].cue.kind != "neg" else None
        gap = text[found.end : following.start] if following else None
        near = gap is not None and len(gap) <= NEGATION_REACH and not PARTED.search(gap)
        near = near or (following is not None and _none_seen(text, found, following))
        if near and following and text[following.start : following.end].startswith(("need", "requir")):
            kept += _alone(text, found, mentions)
            number = ahead + 1
            continue
        told = (
            near and gap and following and following.cue.kind in EFFECTS and gap.split()[:1] and gap.split()[0] in GIVEN
        )
        if following is None or not near or told or any(found.end <= start < following.start for start in starts):
            kept += _alone(text, found, mentions)
            continue
        if following.cue.side == ">" and following.cue.kind in ("side_effect_of", "linked") and gap and gap.strip():
            continue  # "could not stand the side effects of …"
        number = ahead + 1
        if number + 1 < len(cues) and NOR.fullmatch(text, following.end, cues[number + 1].start):
            following, number = cues[number + 1], number + 2  # "neither prevents nor cures": both meet what follows
        turned = _turned(text, found, following)
        if following.cue.kind == "whether":  # "do not know whether …"
            kept.append(following)
        elif turned is not None:
            kept.append(Found(found.start, following.end, turned))
        while number < len(cues) and OR.fullmatch(text, cues[number - 1].end, cues[number].start):  # "not A or B"
            further = _turned(text, found, cues[number])
            if further is not None:
                kept.append(Found(cues[number].start, cues[number].end, further))
            number += 1
    return kept


NONE_SEEN = re.compile(r"[^.,;:]{1,80}\b(?:was|were|(?:has|have|had) been)\s+(?:\w+ly\s+)?", re.I)
"""Between a "no" and what was seen: "no cases of liver damage were seen with X"."""
MOST_BETWEEN = 4  # cues that are looked at for it


def _none_seen(text: str, found: Found, occurs: Found) -> bool:
    """True where a "no" and a cue of what occurs say that nothing was seen."""
    return (
        occurs.cue.kind == "occurs"
        and text[found.start : found.end].lower() == "no"
        and NONE_SEEN.fullmatch(text, found.end, occurs.start) is not None
    )


def _alone(text: str, found: Found, mentions: Sequence[Hit]) -> list[Found]:
    """What a "not" says that denies no cue: the drug right behind it, or what the drug before it does or is."""
    if text[found.start : found.end].lower() in ("neither", "nor"):
        return [Found(found.start, found.end, Cue("negated", ">"))]
    before = text[max(0, found.start - 48) : found.end].lstrip()
    ahead = [m for m in mentions if 0 <= m.start - found.end <= NEGATION_REACH]
    ahead = [m for m in ahead if not PARTED.search(text, found.end, m.start)]
    if ahead:
        gap = re.findall(r"\w+", text[found.end : ahead[0].start].lower())
        word = text[found.start : found.end].lower()
        if word != "no" and TOLD.search(before):
            told = bool(gap) and gap[0] in GIVEN
            return [Found(found.start, found.end, Cue("contraindicated", ">"))] if told else []
        if gap in (["a"], ["an"]) and BEING.search(text, max(0, found.start - 12), found.end):
            return []  # "is not a controlled substance" says what the drug is
        if NO_NOUN.match(text, ahead[0].end) or not (
            all(each in HAD for each in gap) or (word == "no" and len(gap) <= 2)
        ):
            return []
        return [Found(found.start, found.end, Cue("negated", ">"))]
    for mention in mentions:
        if mention.end <= found.start and AUXILIARY.fullmatch(text[mention.end : found.start]):
            if NOT_FOR.match(text, found.end):
                return [Found(found.start, found.end, Cue("contraindicated", "<", True))]
            behind = re.match(r"[^.;,]*", text[found.end : found.end + 60])
            end = found.end + (behind.end() if behind else 0)
            if not text[found.end : end].strip() or ill_between(text, found.end, end):
                return [Found(found.start, found.end, Cue("negated", "<"))]
    return []


def _turned(text: str, negation: Found, denied: Found) -> Cue | None:
    """What a denied cue says; None where nothing is said of the drug itself ("do not stop", "not considered")."""
    kind, side = denied.cue.kind, denied.cue.side
    word = text[negation.start : negation.end].lower()
    before = text[max(0, negation.start - 48) : negation.end]
    if kind in ("approved", "vetted"):
        return Cue("not_approved", "<>", denied.cue.object)
    if kind == "advised":
        if re.match(r"\s+to be (?!used|taken|given)", text[denied.end : denied.end + 16]):
            return None  # "not meant to be stopped"
        return Cue("contraindicated", "<", True)
    if kind == "labelled":
        return Cue("off_label", "<>")
    if kind == "not_approved":
        return Cue("not_approved", side, True)
    if kind in ("together", "interaction", "with"):
        prevented = TOLD.search(before) or kind == "together"
        if kind == "with" and not prevented:
            return None
        return Cue("together" if prevented else "negated", "<>", True)
    passive = PASSIVE.match(text, denied.start)
    if passive and TOGETHER.match(text, passive.end()):
        return Cue("together", "<>", True)
    if passive and re.search(r"\bbe\b", text[negation.start : denied.start]):
        return Cue("contraindicated", "<>" if TO_SOMEBODY.match(text, denied.start) else "<", True)
    if passive and word == "no longer" and kind in ("used", "taking"):
        return Cue("contraindicated", "<", True)
    if kind == "occurs":
        return Cue("negated", ">", False)
    if kind == "treated":  # "does not respond to X": the drug right behind alone
        return Cue("negated", ">", denied.cue.object, kind)
    if kind in ("indication", "used", "choice"):
        return Cue("negated", "<>" if passive or side == ">" else "<", denied.cue.object)
    if kind == "uses" and word == "no longer":
        return Cue("contraindicated", ">", True)
    if (
        kind in ("taking", "uses")
        and not passive
        and FORBIDDEN.search(text, max(0, denied.start - FORBIDDEN_REACH), denied.start)
    ):
        return Cue("contraindicated", ">", False)
    if kind in ("taking", "uses", "on"):
        told = TOLD.search(before) and not (passive and word == "never")
        if told and word != "no":
            return Cue("contraindicated", ">", False)
        return Cue("negated", "<>" if passive else ">", False)
    if kind in EFFECTS or kind in ("side_effect_of", "negated", "is_ill", "linked", "risk"):
        return Cue("negated", denied.cue.side, denied.cue.object, kind)
    if kind == "drink":
        return denied.cue
    if kind == "off_label":
        return Cue("negated", "<>", False)
    return None
