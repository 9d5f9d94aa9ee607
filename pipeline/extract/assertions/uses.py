# ruff: noqa: E501 - a pattern is read as one line
"""What a drug is for: used for, a treatment of, treated with.

Enters: a scene and a cue. Leaves: assertions in `made`: behind the cue, or before it, an ailment or a benefit is named.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.extract.assertions.clauses import OBJECT_PRONOUN, Scene, person
from pipeline.extract.assertions.conditions import JUNK, Phrase, ill_between, phrase
from pipeline.extract.assertions.cues import Found, purpose_verbs
from pipeline.extract.assertions.effects import verb
from pipeline.extract.assertions.harms import on_it, opened
from pipeline.extract.assertions.saying import Made, said, say


def used(scene: Scene, found: Found, made: Made) -> None:
    """Used, given, effective for something: an indication where that is an ailment or a benefit."""
    text = scene.text
    chosen = scene.chosen(found)
    if not chosen:
        return
    what = phrase(text, found.end, scene.end)
    if what is None:
        if re.match(r"\s+(?:it|them|this|these|that)\b", text[found.end : found.end + 8]) and ill_between(
            text, scene.start, found.start
        ):
            said(scene, found.saying("indication", found.cue.side), made)
        return
    words = text[found.start : found.end].lower().split()
    first = text[what.start : what.end].lower().split()
    if what.sense in ("ill", "high", "agent", "good"):
        known = True
    elif words[-1] in ("for", "against") and words[0] not in ("given", "taken", "administered", "tried", "it"):
        known = what.sense is not None or plausible(first)
    elif words[-1] == "to":
        known = words[0] in ("used", "given", "taken", "prescribed") and first[0] in PURPOSES and what.sense is not None
    else:
        known = False
    if words[-1] == "as" or not known or (words[-1] == "to" and first[0] in ("be", "people", "patients")):
        return
    if words[-1] == "by":
        return
    say(scene, found.saying("indication", found.cue.side), chosen, made, what)


PURPOSES = frozenset(
    {"help", "make", "trigger", "induce", "bring", "keep", "get", "start", "clear", "lose", "build", "fill"}
)


def plausible(words: Sequence[str]) -> bool:
    """True where words that nobody knows may name an ailment: no place, time, price, person or number."""
    return not (
        words[0] in JUNK or words[-1] in JUNK or any(char.isdigit() for word in words for char in word)
    ) and not (words[0].endswith("ly"))


def works(scene: Scene, found: Found, made: Made) -> None:
    """Works, is effective: for an ailment that is named behind it or before."""
    text = scene.text
    words = text[found.start : found.end].lower().split()
    subjects = scene.chosen(found, "<")
    if not subjects or words[-1] in ("by", "to") or person(text[max(scene.start, found.start - 48) : found.start]):
        return
    what = phrase(text, found.end, scene.end)
    if (
        what is not None
        and what.sense in ("ill", "high", "agent", "good")
        and BEFORE_WHAT.fullmatch(text, found.end, what.start)
    ):
        say(scene, found.saying("indication", "<"), subjects, made, what)
        return
    if words[-1] not in ("for", "against", "in", "during", "after", "at", "on"):
        ill = ill_between(text, scene.clause_start(found.start), found.start)
        less = re.search(r"\b(?:less|how|whether|if|more|most|as)\s*$", text[scene.start : found.start], re.I)
        if ill and not less and ill[1] <= subjects[0].start:
            say(scene, found.saying("indication", "<"), subjects, made, Phrase(*ill, "ill"))


BEFORE_WHAT = re.compile(r"\s+(?:(?:well at|at|the|for|a|an|severe|mild|moderate|some|many|most) ){0,2}")


def choice(scene: Scene, found: Found, made: Made) -> None:
    """A treatment, remedy, option for something."""
    text = scene.text
    chosen = scene.chosen(found)
    if not chosen:
        return
    what = phrase(text, found.end, scene.end)
    words = text[found.start : found.end].lower().split()
    strong = words[0].rstrip("s") in (
        "treatment",
        "remedy",
        "cure",
        "antidote",
        "therapy",
        "mainstay",
        "cornerstone",
        "backbone",
        "first",
        "gold",
        "therapie",
        "remedie",
    )
    if words[-1] == "to":
        verb = EFFECT_VERB.match(text, found.end)
        if not verb:
            return
        what = phrase(text, verb.end(), scene.end)
    if what is None:
        return
    head = text[what.start : what.end].lower().split()
    further = CARE_FOR.match(text, what.start)
    if further:  # "the mainstay of treatment for …"
        what = phrase(text, further.end(), scene.end) or what
    if what.sense in ("ill", "high", "agent") or (what.sense == "good" and words[-1] in ("for", "to")):
        pass
    elif not (strong and words[-1] in ("for", "of") and plausible(head)) or re.search(
        r"\b(?:with|using)\b", text[what.end : what.end + 6]
    ):
        return
    if (
        words[-1] in ("of", "in", "from")
        and not strong
        and words[0] not in ("relief", "benefit", "benefits", "evidence")
    ):
        return
    if words[0] == "effectiveness":
        return
    say(scene, found.saying("indication", found.cue.side), chosen, made, what)


CARE_FOR = re.compile(r"(?:treatment|therapy|care)s? (?:for|of)\b")

EFFECT_VERB = re.compile(
    r"\s+(?:treat|prevent|relieve|manage|lower|control|ease|reduce|cool|quiet|calm|help|stop|fight|improve|soothe|cut|slow|clear|tame|curb)\b",
    re.I,
)


def treated(scene: Scene, found: Found, made: Made) -> None:
    """An ailment is treated with, responds to, needs a drug."""
    text = scene.text
    words = text[found.start : found.end].lower().split()
    after = [t for t in scene.chosen(found, ">") if t.start - found.end <= 50]
    if len(words) == 1 and words[0] not in ("needs", "need", "requires", "require"):
        if words[0] not in ("relief", "therapy", "treatment"):
            verb(scene, found.saying("treats", "<"), made)
        return
    if not after and words[0] == "relief":
        choice(scene, found.saying("choice", "<", True), made)
    if not after or re.search(r"[,;:]", text[found.end : after[0].start]):
        return
    ill = ill_between(text, scene.clause_start(found.start), found.start)
    if ill is None and words[0] in ("treated", "managed", "controlled"):
        ill = ill_between(text, scene.start, scene.clause_start(found.start))
    if ill is None:
        return
    if SOMEBODY.search(text, max(scene.start, found.start - 16), found.start):
        if SEEN.search(text, ill[1], found.start):
            say(scene, found.saying("side_effect_of", ">"), after, made, Phrase(*ill, "ill"))
        elif not re.match(r"\s*(?:\w+\s+){0,3}$", text[ill[1] : found.start]):
            return
    if SEEN.search(text, ill[1], found.start):
        return
    if re.search(r"\b(?:avoid|stop|stay|not|quit)\b", text[found.end : after[0].start]):
        return
    if words[0].startswith(("need", "requir", "call")) and text[ill[1] : found.start].strip() not in (
        "",
        "may",
        "can",
        "might",
        "often",
        "usually",
        "sometimes",
    ):
        return
    say(scene, found.saying("indication", ">"), after, made, Phrase(*ill, "ill"))


SOMEBODY = re.compile(r"\b(?:people|patients|those|adults|women|men|children|users)\s+(?:\w+\s+)?$", re.I)
SEEN = re.compile(r"\b(?:seen|occur\w*|reported|develop\w*|noted|observed|happen\w*|common|turned up)\b", re.I)

BARE_DRUG = re.compile(
    r"s?[®™]?\)?(?:['’]s)?(?: \((?:particularly|especially|mainly|mostly|chiefly))?(?: (?:tablets?|pills?|capsules?|injections?|shots?|infusions?|cream|gel|therapy|treatment|supplements?|alone|daily|every day|instead|off-label|regularly))*\s*$",
    re.I,
)
"""What may stand between a drug and the "for" that says its purpose."""


def purpose(scene: Scene, found: Found, made: Made) -> None:
    """A drug, and right behind it what for: "ketamine for depression"."""
    text = scene.text
    if not text[scene.start : found.start].strip(" “\"'"):
        _fronted(scene, found, made)
        return
    subjects = scene.chosen(found, "<")
    if not subjects or not BARE_DRUG.fullmatch(text, subjects[-1].end, found.start):
        return
    what = phrase(text, found.end, scene.end)
    if what is None or what.sense not in ("ill", "high", "agent", "good"):
        return
    say(scene, found.saying("indication", "<"), subjects, made, what)


def _fronted(scene: Scene, found: Found, made: Made) -> None:
    """ "For toenail fungus, X is …": an ailment that opens the sentence, and right behind its comma the drug."""
    text = scene.text
    what = phrase(text, found.end, scene.end, group=True)
    if what is None or what.sense not in ("ill", "agent") or not AGAINST.isdisjoint(c.cue.kind for c in scene.cues):
        return
    after = [t for t in scene.chosen(found, ">") if FIRST_NAMED.fullmatch(text, what.end, t.start)]
    if after and not PEOPLE.search(text, found.end, what.end):
        say(scene, found.saying("indication", ">"), after, made, what)


AGAINST = frozenset(
    "contraindicated negated avoid rejected not_approved quits causes is_ill indication choice works used".split()
)
"""Kinds of cues that say something else of a drug that is named for an ailment, or the same in clearer words."""

FIRST_NAMED = re.compile(
    r"(?: [\w-]+){0,4}, (?:(?:the|a|an|generic|oral|topical|low-dose|drug|over-the-counter) ){0,3}"
)
PEOPLE = re.compile(r"\b(?:people|patients|adults|children|women|men|those|anyone|kids|babies|someone)\b", re.I)

WITH_ILL = re.compile(
    r"\b(?:people|patients|adults|children|women|men|those|person|man|woman|child|someone)\s+(?:with|who have|who has|living with)\b",
    re.I,
)
ADVERBS = re.compile(
    r"\s*(?:(?:often|usually|should|may|can|must|need to|needs to|are|is|sometimes|also|generally|commonly|typically|who|to|have to|has to|who are|likely|being|"
    r"might|will|also)\s*){0,4}"
)
CAREFULLY = re.compile(
    r"\b(?:caution\w*|careful\w*|less|lower|smaller|only if|unless|risk\w*|avoid\w*|monitor\w*|without)\b", re.I
)


def _of_sufferers(scene: Scene, found: Found, made: Made) -> bool:
    """ "People with gout often take …": what they have is what they take it for."""
    text = scene.text
    chosen = scene.chosen(found, ">")
    who = WITH_ILL.search(text, scene.clause_start(found.start), found.start)
    if not who or not chosen or chosen[0].start - found.end > 24 or CAREFULLY.search(text, chosen[-1].end, scene.end):
        return False
    what = phrase(text, who.end(), found.start)
    if what is None or what.sense != "ill" or not ADVERBS.fullmatch(text, what.end, found.start):
        return False
    say(scene, found.saying("indication", ">"), chosen, made, what)
    return True


def uses(scene: Scene, found: Found, made: Made) -> None:
    """Someone uses a drug: an indication where the sentence says for whose ailment, before or behind."""
    text = scene.text
    chosen = scene.chosen(found)
    if not chosen or _of_sufferers(scene, found, made):
        return
    behind = re.match(
        r"s?\s+(?:to|in) (?:people|patients|those|adults|children|women|men|her|his|their|your)\b",
        text[chosen[-1].end : scene.end],
    )
    if OBJECT_PRONOUN.match(text, found.end):
        behind = re.match(
            r"\s+(?:it|them|this|these) (?:to|in) (?:people|patients|those|adults|children|women|men)\b",
            text[found.end : scene.end],
        )
        at = found.end
    else:
        at = chosen[-1].end
    if behind:
        what = phrase(text, at + behind.end(), scene.end)
        if what and what.sense == "ill":
            say(scene, found.saying("indication", ">"), chosen, made, what)
        return
    ahead = FOR_WHAT.match(text, scene.start, found.start)
    if ahead and ahead.group(1) in (None, *PURPOSE_VERBS):
        what = phrase(text, ahead.end(), found.start)
        if what and what.sense in ("ill", "high", "agent", "good"):
            say(scene, found.saying("indication", ">"), chosen, made, what)
            return
    opened(scene, found, made)


FOR_WHAT = re.compile(r"\W*(?:For|In|To (?:help )?([a-z]+)(?: (?:down|off|up|away|out|back))?)\b")
"""What a sentence opens with that says what for: "For hives, …", "To bring down a fever, …"."""

PURPOSE_VERBS = purpose_verbs()


def taken(scene: Scene, found: Found, made: Made) -> None:
    """ "To bring down a fever, take …": what is taken is for that; else only an ailment that opens the clause says something."""
    text = scene.text
    opens = FOR_WHAT.match(text, scene.start, found.start)
    if (
        opens
        and opens.group(1)
        and "," in text[opens.end() : found.start]
        and text[found.start : found.end].lower() in TAKE
    ):
        chosen = scene.chosen(found)
        if chosen and not HOW.match(text, chosen[-1].end):
            uses(scene, found, made)
        return
    if not _of_sufferers(scene, found, made):
        on_it(scene, found, made)


TAKE = ("take", "taking", "use")
HOW = re.compile(r"s?\s+(?:with|at|in|on|before|after|an? \w+ before|early|every)\b")
"""Behind a drug: the purpose is that of how it is taken, not that of the drug."""


def kinds(scene: Scene, found: Found, made: Made) -> None:
    """ "Migraine medications such as …": what they are named by is what they are for."""
    text = scene.text
    after = [t for t in scene.chosen(found) if t.start - found.end <= 16]
    ill = ill_between(text, max(scene.start, found.start - 40), found.start)
    if after and ill and not text[ill[1] : found.start].strip():
        say(scene, found.saying("indication", ">"), after, made, Phrase(*ill, "ill"))
