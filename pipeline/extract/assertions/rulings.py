# ruff: noqa: E501 - a pattern is read as one line
"""What authorities, labels and warnings rule: approved, not approved, contraindicated.

Enters: a scene and a cue. Leaves: assertions in `made`.
"""

from __future__ import annotations

import re

from pipeline.extract.assertions.clauses import OBJECT_PRONOUN, Scene, nearest
from pipeline.extract.assertions.conditions import phrase
from pipeline.extract.assertions.cues import Found
from pipeline.extract.assertions.saying import Made, said, say
from pipeline.extract.assertions.together import DRINK


def approved(scene: Scene, found: Found, made: Made) -> None:
    """Approved: not by or for a person ("approved by your doctor", "licensed providers")."""
    if not BY_PERSON.match(scene.text, found.end) or A_DRUG.match(scene.text, found.end):
        chosen = scene.chosen(found)
        noun = OTHER_NOUN.match(scene.text, found.end)
        if (
            chosen
            and chosen[-1].end <= found.start
            and noun
            and not IS_SO.search(scene.text, chosen[-1].end, found.start)
        ):
            return
        if NONE.match(scene.text, scene.clause_start(found.start)):
            found = found._replace(cue=found.cue._replace(kind="not_approved"))
        said(scene, found, made)


OTHER_NOUN = re.compile(
    r"\s+(?:drugs?|labels?|labeling|products?|medications?|medicines?|doses?|versions?|uses?|treatments?)\b"
)
IS_SO = re.compile(r"(?:,|\b(?<!what )(?:is|are|was|were|as|remains?|combination of)\b)\s*[^.;,]{0,30}$")
NONE = re.compile(r"\W*(?:no|none|neither|nothing)\b(?![.,])", re.I)


BARE_ADJECTIVE = re.compile(r"(?:dangerous|harmful|hazardous|unsafe|risky)$", re.I)
PREDICATE = re.compile(
    r"\b(?:is|are|be|was|were|being|seems?|becomes?)\s+(?:\w+ly |very |too |so |also |even )*$", re.I
)
PREDICATE_END = re.compile(r"\s*(?:[.,;:!?)]|$|(?:and|or|because|while|when|with|in|for|during|if|at|to)\b)")


USE_BY = re.compile(r"[^.,;]{0,40}\buse (?:in|by|during|for|with|among|if|when)\b")


def barred(scene: Scene, found: Found, made: Made) -> None:
    """Not for: of people or ailments, not "for long-term use"; dangerous: the drug, not "a dangerous rhythm"."""
    if BARE_ADJECTIVE.search(scene.text, found.start, found.end) and not (
        PREDICATE.search(scene.text, scene.start, found.start) and PREDICATE_END.match(scene.text, found.end)
    ):
        return
    if (
        found.cue.side == ">"
        or USE_BY.match(scene.text, found.end)
        or not re.match(r"[^.,;]{0,40}\b(?:use|purposes|everyone|now|only)\b", scene.text[found.end : found.end + 60])
        or re.match(r" (?:in|by|during|with)\b", scene.text[found.end - 3 : found.end + 4])
    ):
        said(scene, found, made)


BY_PERSON = re.compile(
    r"\s+(?:by )?(?:your|an?|our|insur\w+|providers?|clinic\w*|professionals?|therapists?|practitioners?|pharmac\w+|health\w*"
    r"|medical|nurs\w+|physicians?|doctors?|facilit\w+)\b"
)
A_DRUG = re.compile(r"\s+an? (?:new |first )?(?:pill|drug|treat|medic|once|generic|version|form)")

AUTHORITY = re.compile(
    r"\b(?:FDA|EMA|MHRA|agency|regulators?|panel|committee|Canada|Europe(?:an)?|Union|EU|Kingdom|States|governments?|authorities"
    r"|ministry|country|countries)\b"
)
OFF_SALE = re.compile(r"\bfrom (?:the )?(?:\w+ )?(?:markets?|shelves|sale)\b")


def rejected(scene: Scene, found: Found, made: Made) -> None:
    """Turned down, withdrew: by an authority, or from the market."""
    if AUTHORITY.search(scene.text, scene.start, found.start) or OFF_SALE.search(scene.text, found.end, scene.end):
        say(scene, found.saying("not_approved", ">"), scene.chosen(found), made)


BECAUSE = re.compile(r"[^.;]{0,40}?\s(?:because of|due to|over|amid|for causing|after reports of|because it caused)\s")


def withdrawn(scene: Scene, found: Found, made: Made) -> None:
    """Taken off the market; because of an ailment, which then is its side effect."""
    chosen = scene.chosen(found)
    say(scene, found.saying("not_approved", "<>"), chosen, made)
    because = BECAUSE.match(scene.text, found.end, scene.end)
    what = phrase(scene.text, because.end(), scene.end) if because else None
    if what is not None and what.sense == "ill":
        say(scene, found.saying("side_effect_of", "<>"), chosen, made, what)


def avoid(scene: Scene, found: Found, made: Made) -> None:
    """Avoid, skip, stay off: of the drug that follows soon, and not of something that only has to do with it."""
    text = scene.text
    chosen = scene.chosen(found)
    if not chosen:
        return
    drink = DRINK.match(text, found.end + 1)
    if drink:  # "avoid alcohol while taking …"
        drugs = [t for t in scene.free() if t.start >= drink.end()]
        say(scene, found.saying("interaction", ">"), nearest(drugs, scene.free(), first=True), made)
        return
    gap = text[found.end : chosen[0].start]
    if (
        re.search(r"[,;:(]|\b(?:that|which|when|while|if|for|dos\w+|by|to|from|without|the \w+ of|and \w+ing)\b", gap)
        and not OBJECT_PRONOUN.match(text, found.end)
        and not re.search(r"\b(?:such as|like|including)\b", gap)
    ):
        return
    word = text[found.start : found.end].lower()
    if word.startswith(("skip", "pass")) and re.match(
        r"\s*(?:a |your |the )?(?:dose|day|meal)", text[found.end : found.end + 20]
    ):
        return
    if word.startswith("skip") and not (gap.strip() == "" or gap.strip() in ("the", "your")):
        return
    say(scene, found.saying("contraindicated", ">", True), chosen, made)
