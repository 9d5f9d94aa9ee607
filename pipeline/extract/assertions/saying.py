# ruff: noqa: E501 - a pattern is read as one line
"""Writing an assertion down for each of the drugs that it is of.

Enters: a cue and the mentions it speaks of. Leaves: assertions, by mention id, each with the words of its object.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from pipeline.extract.assertions.clauses import Scene, Target
from pipeline.extract.assertions.conditions import Phrase, phrase
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


def say(scene: Scene, found: Found, chosen: Sequence[Target], made: Made, what: Phrase | None = None) -> None:
    """Write an assertion down for each of the drugs that it is of."""
    text, kind = scene.text, found.cue.kind
    named = text[what.start : what.end] if what else None
    if named is None and found.cue.object and kind not in ("interaction", "hypothetical"):
        behind = phrase(text, found.end, scene.end, group=kind == "contraindicated")
        named = text[behind.start : behind.end] if behind else None
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
    say(scene, found, scene.chosen(found), made)
