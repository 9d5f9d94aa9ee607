# ruff: noqa: E501 - a pattern is read as one line
"""Writing an assertion down for each of the drugs that it is of.

Enters: a cue and the mentions it speaks of. Leaves: assertions, by mention id, each with the words of its object.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from pipeline.extract.assertions.clauses import Scene, Target
from pipeline.extract.assertions.conditions import Phrase, ill_between, phrase
from pipeline.extract.assertions.cues import Found
from pipeline.records import Assertion

Made = dict[int, list[Assertion]]
"""What was said so far, by mention id."""

Rule = Callable[[Scene, Found, Made], None]
"""What reads a kind of cue."""

REGULATOR = re.compile(
    r"\b(?:FDA|U\.?S\.? Food and Drug Administration|Food and Drug Administration|EMA|European Medicines Agency|MHRA|Health Canada|TGA"
    r"|European Commission|regulators|federal law)\b"
)


def say(
    scene: Scene,
    found: Found,
    chosen: Sequence[Target],
    made: Made,
    what: Phrase | None = None,
    named: str | None = None,
) -> None:
    """Write an assertion down for each of the drugs that it is of; `what` or `named` is its object."""
    text, kind = scene.text, found.cue.kind
    if what is None and found.cue.object and kind not in ("interaction", "hypothetical"):
        what = phrase(text, found.end, scene.end, group=kind == "contraindicated")
    own = what is not None and any(t.start < what.end and what.start < t.end for t in chosen)
    if what is not None and (own or (kind == "off_label" and what.sense is None)):
        what = None
    plain = kind == "negated" and found.cue.side not in ("<", "<>")  # "drug-free", "had not taken any"
    if what is None and named is None and chosen and kind in SOUGHT and not plain:
        what = _sought(scene, found, chosen)
    if what is not None:
        named = text[what.start : what.end]
    if kind in ("approved", "not_approved"):
        regulator = REGULATOR.search(text, found.start, found.end) or REGULATOR.search(
            text, scene.clause_start(found.start), scene.clause_end(found.start)
        )
        named = regulator.group() if regulator else named
    if kind == "hypothetical" and len(chosen) == 2 and text[chosen[0].end : chosen[1].start].strip() == ",":
        chosen = chosen[:1]  # the comma ends the condition
    for target in chosen:
        partner = None
        if kind == "interaction":
            partner = next((t.mention_id for t in chosen if t.group != target.group), None)
            if partner is None:
                partner = next((t.mention_id for t in chosen if t.mention_id != target.mention_id), None)
        said = Assertion(kind, text[found.start : found.end], found.start, found.end, named, partner)
        made.setdefault(target.mention_id, []).append(said)


def said(scene: Scene, found: Found, made: Made) -> None:
    """A cue that says by itself what is said."""
    say(scene, found, scene.chosen(found), made)


SOUGHT = frozenset({"off_label", "side_effect_of", "contraindicated", "negated"})
"""Kinds whose object is looked for where it does not stand behind the cue."""

TOLD_OF = re.compile(r"['’]?s?\)?\s+(?:may |can |often |commonly )?(?:includes?|are|is|were|was)\s+")
FOR = re.compile(
    r"\b(?:for|to (?:treat|ease|slow|curb|prevent|calm|help|soften|trigger|lose)|against|include|range from|as)\s"
)
WHEN = re.compile(
    r"\b(?:if (?:you|they|he|she|your \w+)(?:['’]ve|['’]re| have| are| had)?(?: ever)?(?: had)?|in|during|for|after|under|when|with|(?<!due )to)\s"
)
TO_WHOM = re.compile(
    r"\W*((?:\w+ ){0,3}?(?:people|anyone|everyone|patients|those|children|teenagers|babies|infants|toddlers|adults|women|men|smokers|mothers|drinkers"
    r"|somebody|someone)\b.*?)\s+(?:should|must|shouldn|mustn|need|ought|are|is|cannot|can|may|have to|do)\b",
    re.I | re.S,
)


def _sought(scene: Scene, found: Found, chosen: Sequence[Target]) -> Phrase | None:
    """The object of an assertion that does not stand right behind its cue."""
    text, kind = scene.text, found.cue.kind
    begin, end = scene.clause_start(found.start), scene.clause_end(found.start)
    last = max(found.end, chosen[-1].end)
    if kind == "contraindicated":
        whom = TO_WHOM.match(text, begin, found.end + 12)
        if whom:
            return Phrase(whom.start(1), whom.end(1), None)
        when = WHEN.search(text, last, end)
        return phrase(text, when.end(), scene.end, group=True) if when else None
    told = TOLD_OF.match(text, chosen[-1].end) if kind == "side_effect_of" else FOR.search(text, last, end)
    what = phrase(text, told.end(), scene.end) if told else None
    if what is not None and what.sense is not None:
        return what
    ill = ill_between(text, scene.start if kind == "side_effect_of" else begin, found.start)
    return Phrase(*ill, "ill") if ill else None
