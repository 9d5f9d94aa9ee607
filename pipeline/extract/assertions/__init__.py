# ruff: noqa: E501 - a pattern is read as one line
"""What a sentence says of the drugs in it: each assertion with the cue that says so.

Enters: a sentence with its mentions. Leaves: assertions for each of them. Cues are found in one pass (`cues`), each
"not" joined to its cue (`denial`), the sentence parted into clauses (`clauses`). Most cues say something only with what
they meet (`conditions`), which the rules of their kind look at (`effects`, `harms`, `uses`, `rulings`, `together`,
`modality`). A question asserts nothing; it may suppose.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from pipeline.extract.assertions.clauses import Scene, scene
from pipeline.extract.assertions.cues import Cue, Found, find_cues
from pipeline.extract.assertions.denial import EFFECTS, resolve
from pipeline.extract.assertions.effects import causes, makes, may, pushes, verb
from pipeline.extract.assertions.harms import (
    allergic,
    comes,
    from_drug,
    is_ill,
    linked,
    occurs,
    quits,
    risk,
    suffers,
    ties,
    upon,
    warning,
    while_on,
)
from pipeline.extract.assertions.modality import (
    ask,
    asked,
    before,
    conditional,
    denied,
    evidence,
    hypothetical,
    if_taken,
    maybe,
    studied,
    whether,
)
from pipeline.extract.assertions.rulings import approved, avoid, barred, rejected, withdrawn
from pipeline.extract.assertions.saying import Made, Rule, said, say
from pipeline.extract.assertions.together import apart, drink, interaction, together
from pipeline.extract.assertions.uses import choice, kinds, purpose, taken, treated, used, uses, works
from pipeline.lexicon import Hit
from pipeline.records import Assertion

BEATEN = {
    "indication": {"approved", "not_approved", "off_label"},
    "negated": {"contraindicated", "not_approved"},
}
"""A kind is dropped where one of these is said of the same mention: the more specific one stays."""


def sentence_assertions(
    text: str, sentence: tuple[int, int], mentions: Sequence[Hit], first: int = 0
) -> dict[int, tuple[Assertion, ...]]:
    """The assertions of each mention of one sentence, by mention id; a mention of which nothing is said has none.

    The ids of the mentions count from `first`.
    """
    cues = find_cues(text, *sentence)
    if SILENT.issuperset([found.cue.kind for found in cues]):
        return {}
    cues = resolve(text, _apart(text, cues, mentions), mentions)
    at = scene(text, sentence, cues, mentions, first)
    made: Made = {}
    for found in cues:
        if (rule := RULES.get(found.cue.kind)) is not None:
            rule(at, found, made)
    if not made:
        return {}
    _elliptic(at, made)
    asks = text[sentence[0] : sentence[1]].rstrip(" )”\"’'").endswith("?")
    settled = {mention_id: _settled(said, at) for mention_id, said in made.items()}
    if asks:
        return {key: tuple(each for each in said if each.kind == "hypothetical") for key, said in settled.items()}
    return settled


def _apart(text: str, cues: Sequence[Found], mentions: Sequence[Hit]) -> list[Found]:
    """The cues that are no part of a drug's name, nor of a compound that is of another noun.

    Both come in order, so the two are walked through together. Compounds are "wound-healing", "non-burning", but not
    "statin-induced".
    """
    kept: list[Found] = []
    number, last = 0, len(mentions)
    for found in cues:
        start, end, cue = found
        while number < last and mentions[number].end <= start:
            number += 1
        if number < last and mentions[number].start < end and cue.kind != "drink":  # "drinking alcohol while taking"
            continue
        hyphened = cue.kind in EFFECTS and text[start - 1 : start] == "-"
        if hyphened and all(mention.end != start - 1 for mention in mentions):
            continue
        kept.append(found)
    return kept


SILENT = frozenset({"break", "aside", "none", "whom", "stop", "advised", "labelled", "vetted"})
"""Kinds of cues that say nothing by themselves."""


RULES: dict[str, Rule] = {
    "negated": denied,
    "hypothetical": hypothetical,
    "indication": said,
    "off_label": said,
    "approved": approved,
    "not_approved": said,
    "side_effect_of": said,
    "contraindicated": barred,
    "interaction": interaction,
    "rejected": rejected,
    "treats": verb,
    "lessens": verb,
    "raises": verb,
    "helps": verb,
    "harms": verb,
    "meets": verb,
    "causes": causes,
    "makes": makes,
    "risks": comes,
    "comes": comes,
    "risk": risk,
    "warning": warning,
    "linked": linked,
    "is_ill": is_ill,
    "occurs": occurs,
    "from": from_drug,
    "suffers": suffers,
    "allergic": allergic,
    "used": used,
    "works": works,
    "choice": choice,
    "treated": treated,
    "purpose": purpose,
    "uses": uses,
    "avoid": avoid,
    "together": together,
    "with": together,
    "if": if_taken,
    "asked": asked,
    "whether": whether,
    "studied": studied,
    "kinds": kinds,
    "before": before,
    "may": may,
    "apart": apart,
    "taking": taken,
    "quits": quits,
    "on": upon,
    "watch": while_on,
    "withdrawn": withdrawn,
    "evidence": evidence,
    "conditional": conditional,
    "ask": ask,
    "pushes": pushes,
    "ties": ties,
    "maybe": maybe,
    "drink": drink,
}
"""What reads each kind of cue."""


def _elliptic(scene: Scene, made: Made) -> None:
    """What "X is approved, but Y is not" and "X is not approved; Y is" say of Y."""
    partly = None
    if scene.text.find("but not", scene.start, scene.end) >= 0:
        partly = BUT_NOT.search(scene.text, scene.start, scene.end)
    if partly:
        start, end = partly.start() + 4, partly.end()
        approved = [t for t in scene.targets if any(a.kind == "approved" for a in made.get(t.mention_id, ()))]
        say(scene, Found(start, end, Cue("not_approved", "<", True)), [t for t in approved if t.end < start], made)
    for number, target in enumerate(scene.targets[1:], 1):
        match = LEFT_OUT.match(scene.text, target.end, target.end + 40)
        if not match:
            continue
        earlier = next(
            (t for t in reversed(scene.targets[:number]) if t.mention_id in made and t.group != target.group), None
        )
        if earlier is None:
            continue
        for told in tuple(made[earlier.mention_id]):
            kind = TURNED.get(told.kind) if match.group(1) or "never" in match.group() else UPRIGHT.get(told.kind)
            if kind:
                start = match.start() + (len(match.group()) - len(match.group().lstrip("s ")))
                cue = Found(start, match.end(), Cue(kind, "<"))
                same = [t for t in scene.targets if t.group == target.group]
                for each in same:
                    made[each.mention_id] = [
                        a for a in made.get(each.mention_id, []) if a.kind not in (told.kind, "negated")
                    ]
                say(scene, cue, same, made, named=told.object)


BUT_NOT = re.compile(r"\bbut not (?:yet )?(?:in|for)\b")

LEFT_OUT = re.compile(
    r"s?\s+(?:never\s+)?(?:is|are|was|were|does|do|has|have|can)(\s+not|n['’]t|\s+never)?(?:\s+been)?(?=\s*(?:[.,;!]|$))"
)
"""Behind a drug: a verb that leaves out what was said of another one before."""

TURNED = {"approved": "not_approved", "indication": "negated", "side_effect_of": "negated"}
UPRIGHT = {
    "not_approved": "approved",
    "approved": "approved",
    "side_effect_of": "side_effect_of",
    "indication": "indication",
}


OVERALL_DENIED = re.compile(
    r"neither|nor|none of|.*(?:found|find|shown|show|proven|proved|prove|demonstrated|evidence|proof|nothing|little|fail\w*|support|backs?|favor)\b.*"
)
OVERALL_SUPPOSED = re.compile(r"whether|\bif$|stud|test|trial|investigat|explor")
"""Cues that deny or suppose all that the clause goes on to say."""


def _settled(said: Sequence[Assertion], scene: Scene) -> tuple[Assertion, ...]:
    """One assertion a kind, the first; a kind that a more specific one beats is dropped.

    "X must not be taken with Y" is an interaction; "must not be taken in asthma, because it hinders Y" is both.
    """
    if len(said) == 1:
        return (said[0],)
    kinds = {each.kind for each in said}
    meets = min((each.start for each in said if each.kind == "interaction"), default=None)
    if meets is not None:  # what two drugs do together is no side effect of one
        said = [each for each in said if each.kind != "side_effect_of" or each.start < meets]
    for ruling in said:
        word = ruling.cue.lower()
        overall = (ruling.kind == "negated" and OVERALL_DENIED.fullmatch(word)) or (
            ruling.kind == "hypothetical" and OVERALL_SUPPOSED.search(word)
        )
        if overall:  # "whether X can …", "neither X nor Y …": what the clause goes on to say is not said
            here = scene.clause(ruling.start)
            if ruling.object is None:
                named = next((e.object for e in said if e.start > ruling.start and e.object), None)
                said = [replace(e, object=named) if e is ruling else e for e in said]
            said = [
                e
                for e in said
                if e.kind not in ("indication", "side_effect_of")
                or e.start < ruling.start
                or scene.clause(e.start) != here
            ]
    kept: dict[str, Assertion] = {}
    for each in sorted(said, key=lambda each: each.start):
        if each.kind == "contraindicated" and "interaction" in kinds:
            here = scene.clause(each.start)
            beaten = any(other.kind == "interaction" and scene.clause(other.start) == here for other in said)
        else:
            beaten = bool(BEATEN.get(each.kind, set()) & kinds)
        if not beaten:
            kept.setdefault(each.kind, each)
    return tuple(sorted(kept.values(), key=lambda each: each.start))
