# ruff: noqa: E501 - a pattern is read as one line
"""What is only supposed, or denied.

Enters: a scene and a cue. Leaves: hypothetical and negated assertions in `made`.
"""

from __future__ import annotations

import re

from pipeline.extract.assertions.clauses import BESIDE, Scene, others_do
from pipeline.extract.assertions.conditions import names_any, phrase
from pipeline.extract.assertions.cues import Found
from pipeline.extract.assertions.denial import NEGATION_REACH, NO_NOUN
from pipeline.extract.assertions.effects import MADE_OF, PRONOUN
from pipeline.extract.assertions.saying import Made, say
from pipeline.extract.assertions.together import SUPPOSED, together
from pipeline.extract.assertions.uses import plausible

USE_WORD = re.compile(
    r"(?<!\w)(?:tak(?:e|es|ing|en)|took|us(?:e|es|ed|ing)|on|receiv\w+|given|prescrib\w+|start\w*|need\w*|try|tried|add\w*|switch\w*|put you|wants? to|offered|choose|chose)(?!\w)",
    re.I,
)
SUPPOSED_REACH = 60


def if_taken(scene: Scene, found: Found, made: Made) -> None:
    """If somebody takes a drug: supposed; if somebody forgets it, has an ailment or asks: nothing said of the drug."""
    text = scene.text
    chosen = scene.chosen(found)
    if not chosen or chosen[0].start - found.end > SUPPOSED_REACH:
        return
    gap = text[found.end : chosen[0].start]
    if re.search(r"[,;:(]", gap) or not USE_WORD.search(gap):
        return
    if re.search(
        r"\b(?:forget|while|miss|notice|feel|have(?! (?:taken|used|been|recently|ever))|develop|get|skip|stop|quit|overdose|dose of|allergic)\b",
        gap,
        re.I,
    ):
        return
    if SUPPOSED.match(text, found.start) and len(scene.targets) > 1:
        together(scene, found.saying("with", "<>", True), made)
    say(scene, found.saying("hypothetical", ">"), chosen, made)


def asked(scene: Scene, found: Found, made: Made) -> None:
    """Ask your doctor about, whether, before: not what the doctor is to be told besides."""
    text = scene.text
    chosen = scene.chosen(found)
    if not chosen:
        return
    gap = text[found.end : chosen[0].start]
    if re.search(r"[,;:(]|\b(?:all|any|every|stop\w*|how|other|dose)\b", gap):
        return
    if (
        text[found.start : found.end].lower().startswith("before")
        or text[found.start : found.end].lower().endswith("before")
        or re.search(r"\bbefore\b", gap)
    ):
        together(scene, found.saying("with", "<>", True), made)
    say(scene, found.saying("hypothetical", ">"), chosen, made)


def before(scene: Scene, found: Found, made: Made) -> None:
    """Ask somebody before taking a drug: supposed; "read the leaflet before" is not."""
    if ASKING.search(scene.text, scene.clause_start(found.start), found.start):
        asked(scene, found, made)


ASKING = re.compile(r"\b(?:ask|check with|talk (?:to|with)|see|consult|speak (?:to|with)|tell)\b[^.;]*$", re.I)


def whether(scene: Scene, found: Found, made: Made) -> None:
    """Whether a drug works, helps, is safe: of the drug right behind."""
    text = scene.text
    chosen = scene.chosen(found)
    if (
        not chosen
        or chosen[0].start - found.end > 34
        or re.search(r"[,;:]|\b(?:for|more|less)\b", text[found.end : chosen[0].start])
    ):
        return
    if re.search(r"\ballergic\b", text[found.end : chosen[0].start]):
        return
    word = text[found.start : found.end].lower()
    if (
        word in ("if", "whether")
        and word == "if"
        and not re.search(
            r"\b(?:ask|see|know|sure|say|tell|wonder\w*|clear|learn)\s*$", text[scene.start : found.start], re.I
        )
    ):
        return
    say(scene, found.saying("hypothetical", ">"), chosen, made)


def maybe(scene: Scene, found: Found, made: Made) -> None:
    """ "Your doctor may prescribe": supposed; "doctors may prescribe" is what they do."""
    ahead = scene.text[max(scene.start, found.start - 40) : found.start]
    if re.search(r"\b(?:your|her|his|their|my|the|a)\s+(?:[\w-]+\s+){0,2}[\w-]*[^s\s]\s+(?:also )?$", ahead, re.I):
        hypothetical(scene, found.saying("hypothetical", ">"), made)


def hypothetical(scene: Scene, found: Found, made: Made) -> None:
    """Only supposed, of the drug that follows soon."""
    chosen = scene.chosen(found)
    if found.cue.side == ">" and chosen and chosen[0].start - found.end > 44:
        return
    if chosen and re.search(
        r"\b(?:stop\w*|quit\w*|while|(?:lower|smaller|reduced|less|higher)(?: dose| amount)?)\b",
        scene.text[min(found.start, chosen[0].start) : chosen[0].start],
    ):
        return
    say(scene, found, chosen, made)


def ask(scene: Scene, found: Found, made: Made) -> None:
    """ "…, ask about X": what the reader is told to ask for; "patients ask about X" supposes nothing."""
    if TOLD_TO.search(scene.text, scene.start, found.start):
        asked(scene, found, made)


TOLD_TO = re.compile(r"(?:^|[,;:—–(]|\b(?:and|or|then|to|please|can|should|could))\s*$")


def conditional(scene: Scene, found: Found, made: Made) -> None:
    """ "X may be added if …": supposed; "may be prescribed for" says a use."""
    if CONDITION.search(scene.text, scene.start, scene.end):
        say(scene, found.saying("hypothetical", found.cue.side), scene.chosen(found), made)


CONDITION = re.compile(r"\b(?:if|when|unless|in case|should your|once)\b", re.I)


def studied(scene: Scene, found: Found, made: Made) -> None:
    """Being studied for something: supposed."""
    what = phrase(scene.text, found.end, scene.end)
    words = scene.text[found.start : found.end].lower().split()
    named = TREATMENT.match(scene.text, found.end)
    if named:
        what = phrase(scene.text, named.end(), scene.end) or what
    if words[-1] in ("as", "for", "to", "whether") and what is not None:
        say(scene, found.saying("hypothetical", "<"), scene.chosen(found), made, what)


TREATMENT = re.compile(
    r"\s+(?:an? )?(?:[\w-]+ ){0,3}?(?:treatment|therapy|option|remedy|drug|medicine|way)s?(?: options?)? (?:for|of|to)\b",
    re.I,
)


THIN = re.compile(
    r"\b(?:is|are|was|were|remains?|looks?|seems?)\s+(?:still |very |rather |only |too |so far |quite |at best )*"
    r"(?:thin|weak|lacking|scant|scarce|limited|slim|poor|flimsy|sparse|missing|shaky|slight|inconclusive|mixed at best|not (?:there|strong|convincing))\b"
)


def evidence(scene: Scene, found: Found, made: Made) -> None:
    """Evidence that a drug does something, where it is said to be thin: denied."""
    if THIN.search(scene.text, found.end, scene.clause_end(found.start)):
        say(scene, found.saying("negated", ">"), scene.chosen(found, ">"), made)


def denied(scene: Scene, found: Found, made: Made) -> None:
    """Denied: a verb of effect has to meet something that a drug could do."""
    denies = found.cue.denies
    chosen = scene.chosen(found)
    if denies == "treated" and chosen and chosen[0].start - found.end > BESIDE:
        return
    if not denies and found.cue.side == ">" and chosen and chosen[0].start >= found.end:
        gap = scene.text[found.end : chosen[0].start]
        reach = (
            70
            if scene.text[found.start : found.end].lower() in ("none of", "nobody", "no one") and USE_WORD.search(gap)
            else NEGATION_REACH
        )
        if len(gap) > reach or re.search(r"[);:(,·|]", gap) or NO_NOUN.match(scene.text, chosen[0].end):
            return
    what = phrase(scene.text, found.end, scene.end) if found.cue.object else None
    if denies and chosen and chosen[-1].end <= found.start and others_do(scene.text[chosen[-1].end : found.start]):
        return
    pronoun = PRONOUN.match(scene.text, found.end)
    if (
        denies in ("lessens", "raises", "helps", "meets", "treats")
        and not pronoun
        and what is not None
        and what.sense is None
    ) and not plausible(scene.text[what.start : what.end].lower().split()):
        return
    if denies == "makes" and what is None:
        return
    if denies == "makes" and what is not None:
        behind = scene.text[found.end : min(scene.end, found.end + 50)]
        if not names_any(scene.text, found.end, found.end + len(behind)) and not MADE_OF.match(
            scene.text, found.end, scene.end
        ):
            return
    say(scene, found, chosen, made, what)
