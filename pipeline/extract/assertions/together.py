# ruff: noqa: E501 - a pattern is read as one line
"""Two drugs, or a drug and a drink, that must not or should hardly meet.

Enters: a scene and a cue of meeting. Leaves: interactions in `made`, where the sentence says that this is a hazard.
"""

from __future__ import annotations

import re

from pipeline.extract.assertions.clauses import AFTER_REACH, Scene
from pipeline.extract.assertions.cues import Found
from pipeline.extract.assertions.harms import fronted, opened
from pipeline.extract.assertions.saying import Made, say

HAZARD = re.compile(
    r"\b(?:danger\w*|risk\w*|serious|severe|bleed\w*|syndrome|fatal|death|deadly|harmful|unsafe|caution\w*"
    r"|toxic\w*|overdose|kill\w*|lethal"
    r"|sedat\w*|soar\w*|crisis|seizure\w*|contraindicated|stroke|kidney|liver|heart|drows\w*|hypotension|worse\w*|breathing|slow\w*|avoid\w*|not|never|\w+n['’]t|warn\w*|problem\w*"
    r"|reduc\w*|lower\w*|harm\w*|must|deepen\w*|vomit\w*"
    r"|cut in half|halv\w*|adjust\w*|increas\w*|rais\w*|interfer\w*)\b",
    re.I,
)  # fmt: skip

ASKED_BEFORE = re.compile(r"\b(?:ask|tell|talk|check)\b.*\bbefore\b", re.I | re.S)
MAY = re.compile(r"\s+(?:[\w’'-]+\s+){0,2}(?:can|could|may|might)\b")
SAFE = re.compile(r"\bsafe(?:ly)?\b", re.I)
NOT = re.compile(r"\bnot\b|n['’]t")

PLAIN = frozenset({"with", "following", "at least", "plus", "alongside", "pair", "pairing"})

SUPPOSED = re.compile(
    r"(?:if|once|before) (?:you|someone|people|they) (?:also |already |currently |recently |are |is |who |have |has |had |been )*(?:take|taking|taken|took|use|used|using|on|start|starting)\b",
    re.I,
)

WAY_OF_LIFE = re.compile(
    r"\s+(?:[\w’'-]+\s+){0,3}(?:diet\w{0,4}|exercis\w{1,3}|lifestyle|physical activity|workouts?|counsell?ing"
    r"|psychotherapy|therapy|meditation|sleep|stress|weight loss|nutrition|support|surgery|yoga|meals?|food|water|breakfast|dinner)(?!\w)",
    re.I,
)
"""What a drug is combined with that is no substance."""

DRINK = re.compile(r"\b(?:alcohol|grapefruit(?: juice)?|drinking)\b", re.I)


CONTAINING = re.compile(
    r" (?:any )?other (?:medicines?|medications?|drugs?|products?|pills?) (?:that |which )?(?:contain\w*|with|like|such as) "
)
THIS_WITH = re.compile(
    r"\b(?:tak(?:e|ing)|us(?:e|ing)|combin(?:e|ing)|mix(?:ing)?)\s+(?:it|them|this|these)(?: (?:medicine|medication|drug|product|pill)s?)?\s*$",
    re.I,
)


def together(scene: Scene, found: Found, made: Made) -> None:
    """Two drugs taken together, where the sentence says that this is a hazard."""
    text, targets = scene.text, scene.targets
    if text[found.start : found.end].lower() == "with" and (opened(scene, found, made) or fronted(scene, found, made)):
        return
    if found.cue.kind == "with" and len(targets) == 1:
        if (
            targets[0].start >= found.end
            and THIS_WITH.search(text, scene.start, found.start)
            and HAZARD.search(text, targets[0].end, scene.end)
        ):
            say(scene, found.saying("interaction", ">"), scene.chosen(found, ">"), made)
        return
    if found.cue.kind == "with" and text[found.start : found.end].lower() in PLAIN:
        # A plain "with" joins two drugs only where they stand right beside it.
        before = [t for t in targets if t.end <= found.start]
        after = [t for t in targets if t.start >= found.end]
        near = after and (after[0].start - found.end <= 20 or CONTAINING.fullmatch(text, found.end, after[0].start))
        if not (before and near and found.start - before[-1].end <= 12):
            return
    if not (
        HAZARD.search(text, scene.start, scene.end)
        or ASKED_BEFORE.search(text, scene.start, found.start)
        or MAY.match(text, found.end, found.end + 24)
    ):
        return
    if SAFE.search(text, scene.start, scene.end) and not NOT.search(text, scene.start, scene.end):
        return
    if _with_no_drug(scene, found):
        return
    chosen = list(targets) if found.cue.kind == "with" else scene.both_sides(found)
    if len(chosen) == 1 and len(targets) > 1:
        chosen = list(targets)
    if re.search(r"\b(?:when|if)\s*$", text[scene.start : found.start], re.I) and len(chosen) >= 2:
        say(scene, found.saying("interaction", "<>", True), chosen, made)
        return
    joins = not re.search(r"\b(?:with|alongside|as|to)$", text[found.start : found.end].lower())
    if (
        len({t.group for t in chosen}) < 2
        and (len(chosen) < 2 or not joins)
        and (
            found.cue.kind == "with"
            or (not DRINK.search(text, scene.start, scene.end) and not found.cue.denies and not _other(scene, found))
        )
    ):
        return
    say(scene, found.saying("interaction", "<>", True), chosen, made)


def _other(scene: Scene, found: Found) -> bool:
    """True where what a drug is combined with is said to be some drug or drink."""
    return bool(
        re.search(
            r"\b(?:alcohol|drugs?|medic\w+|opioids?|painkillers?|substances?|pills?|drink\w*|juice|supplements?|inhibitors?|pharmacotherapy)\b",
            scene.text[found.end : min(scene.end, found.end + 60)],
            re.I,
        )
    )


def _with_no_drug(scene: Scene, found: Found) -> bool:
    """True where a "with" has only what is no substance behind it: "along with diet and exercise"."""
    text = scene.text
    if not text[found.start : found.end].lower().endswith("with"):
        return False
    reach = min(found.end + 70, scene.end)
    if any(found.end <= target.start < reach for target in scene.targets):
        return False
    return WAY_OF_LIFE.match(text, found.end) is not None


def apart(scene: Scene, found: Found, made: Made) -> None:
    """Hours before or after: two drugs that are to be kept apart in time."""
    chosen = scene.both_sides(found)
    if chosen and chosen[0].start >= found.end:  # "wait four hours after X before you take Y"
        chosen = [t for t in scene.targets if 0 <= t.start - found.end <= AFTER_REACH]
    if len({target.group for target in chosen}) > 1:
        say(scene, found.saying("interaction", "<>"), chosen, made)


def interaction(scene: Scene, found: Found, made: Made) -> None:
    """Interacts with: two drugs, or one and what is taken or drunk."""
    chosen = scene.both_sides(found)
    before = [t for t in chosen if t.end <= found.start]
    if (
        not before
        and re.search(
            r"\b(?:audience|company|users?|patients?|people|you)\b", scene.text[scene.start : found.start], re.I
        )
        and found.cue.side == "<>"
    ) and scene.text[found.start : found.end].lower().startswith("interact"):
        return
    say(scene, found, chosen, made)


def drink(scene: Scene, found: Found, made: Made) -> None:
    """Drinking while on a drug, where that is a hazard."""
    chosen = [t for t in scene.chosen(found) if t.start - found.end <= 24]
    if chosen and HAZARD.search(scene.text, scene.start, scene.end):
        say(scene, found.saying("interaction", ">"), chosen, made)
