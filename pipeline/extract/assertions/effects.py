# ruff: noqa: E501 - a pattern is read as one line
"""What a drug does, by its verb and what the verb meets: a use, a side effect, an interaction.

Enters: a scene and a verb of effect. Leaves: assertions in `made`. A verb that lessens an ailment says what a drug is
for, one that lessens a count of blood cells says a side effect, one that lessens a price says nothing.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.extract.assertions.clauses import MET, Scene, Target, nearest, others_do
from pipeline.extract.assertions.conditions import JUNK, Phrase, Sense, ill_between, phrase
from pipeline.extract.assertions.cues import Cue, Found
from pipeline.extract.assertions.harms import occurs
from pipeline.extract.assertions.saying import Made, say
from pipeline.lexicon import word_set

PRONOUN = re.compile(r"\s+(?:it|them|this|these|one|those)\b", re.I)
LEVELS = re.compile(
    r"\b(?:levels?|amounts?|concentrations?|effects?|effectiveness|absorption|metabolism|clearance|breakdown|dos(?:e|es"
    r"|age)|work|job|process(?:es)?|breaks? down|absorbs?|handles?|metaboli[sz]es|activity|efficacy|potency|toxicity|exposure|action)\b",
    re.I,
)  # fmt: skip
PRONOUN_LEVEL = re.compile(
    r"\s+(?:its|their|the (?:amount|effects?|effectiveness|absorption|level)|the other['’]?s?|the absorption of the other"
    r"|the level of the other)\b",
    re.I,
)
DEPLETED = re.compile(
    r" (?:the |your |blood )*(?:levels?|absorption|stores?) of (?:the |some |fat-soluble |certain )*$", re.I
)
"""Between a verb and a nutrient: what a drug does to its level in the blood is an effect of the drug."""
PRICED = re.compile(r"\s*-?(?:dos(?:e|es|ing)|prices?|costs?|rates? of|than|back pain|form|strength)\b", re.I)
GOOD_FOR: dict[str, dict[Sense, str | None]] = {
    "treats": {"ill": "indication", "high": "indication", "agent": "indication", "organ": "indication"},
    "lessens": {"ill": "indication", "high": "indication", "agent": "indication", "good": "side_effect_of",
                "mineral": "side_effect_of", "organ": None},
    "raises": {"ill": "side_effect_of", "high": "side_effect_of", "mineral": None, "good": "indication"},
    "helps": {"ill": "indication", "high": "indication", "good": "indication", "organ": "indication", "agent": "indication",
              "mineral": "indication"},
    "harms": {"ill": None, "agent": "indication", "good": "side_effect_of", "organ": "side_effect_of",
              "mineral": "side_effect_of", "high": None},
}  # fmt: skip
"""What a verb says by the sense of its object."""

UNKNOWN = {"treats": "indication", "harms": "side_effect_of"}
"""What a verb says of an object of which no word is known."""


def verb(scene: Scene, found: Found, made: Made) -> None:
    """A verb of effect: a use, a side effect or an interaction, by what it meets."""
    subjects = scene.chosen(found, "<")
    if not subjects:
        _of_no_drug(scene, found, made)
        return
    text, kind = scene.text, found.cue.kind
    between = text[subjects[-1].end : found.start]
    if kind == "harms" and OF_NOUN.search(text, max(scene.start, found.start - 12), found.end):
        return
    if others_do(between) or (kind in ("lessens", "raises") and PRICED.match(text, found.end)):
        return
    if _meets(scene, found, subjects, made) or kind == "meets":
        return
    end = scene.end
    if PRONOUN.match(text, found.end) and kind in ("treats", "lessens", "helps"):
        ill = ill_between(text, scene.start, found.start)
        if ill:
            say(scene, found.saying("indication", "<"), subjects, made, Phrase(*ill, "ill"))
        return
    what = phrase(text, found.end, end)
    if what is None and kind == "helps" and BARE_HELP.match(text, found.start):
        say(scene, found.saying("indication", "<"), subjects, made)
        return
    if what is None:
        if (
            kind in ("treats", "lessens")
            and not text[found.start : found.end].endswith("ed")
            and ill_between(text, scene.start, subjects[0].start)
        ):
            say(scene, found.saying("indication", "<"), subjects, made)
        return
    said = _verdict(kind, text, what)
    begins, heart = text[found.start : found.start + 4].lower(), "heart" in text[what.start : what.end]
    if what.sense == "organ" and ((begins == "slow" and not heart) or (begins == "spee" and heart)):
        said = "side_effect_of"
    if kind == "lessens" and what.sense == "mineral" and not DEPLETES.match(text, found.start):
        return
    if said:
        say(scene, found.saying(said, "<"), subjects, made, what)


OF_NOUN = re.compile(r"\b(?:with|of|from|for|a|the|your|and)\s+\w+(?:ing|ed)$", re.I)
"""Up to the end of a verb: it stands before its noun, "men with thinning hair"."""

BARE_HELP = re.compile(r"helps?(?=\s*(?:[.,;:!)]|$))")

DEPLETES = re.compile(r"lower|reduc|decreas|diminish|cut", re.I)


def _verdict(kind: str, text: str, what: Phrase) -> str | None:
    """What a verb says by the sense of its object; None where that is nothing."""
    if what.sense is None:
        words = text[what.start : what.end].lower().split()
        junk = words[-1] in JUNK or words[0] in JUNK or any(char.isdigit() for char in words[0])
        return None if junk else UNKNOWN.get(kind)
    return GOOD_FOR[kind].get(what.sense)


VERB = re.compile(
    r"\s+(?:also |even |often |sometimes |rarely |,? ?in rare cases,? )?([a-z]+)(?: (?:up|off|out|down|away|back|on|at))?\b"
)
AT_ONCE = re.compile(
    r"s?[®™]?\)?,?\s+(?:and \w+ )?(?:(?:because|since|as|but|and|though) )?(?:(?:it|they|this|these) )?(?:also |sometimes )?$"
)
NO_EFFECT = word_set(
    """be have take also need cost come require want make get go do use give show see seem last work start feel look mean help say
    vary differ include contain depend interact not never only still take stay remain enter pass reach"""
)
"""Verbs that say nothing of what a drug does to somebody."""


def may(scene: Scene, found: Found, made: Made) -> None:
    """A drug may do something, by a verb that no list knows: to an ailment it is a use, to a part of the body a harm."""
    text = scene.text
    subjects = scene.chosen(found)
    verb = VERB.match(text, found.end, scene.end)
    if (
        not subjects
        or not verb
        or verb.group(1) in NO_EFFECT
        or not AT_ONCE.fullmatch(text, subjects[-1].end, found.start)
    ):
        return
    if any(
        found.end <= other.start <= verb.end()
        for other in scene.cues
        if other.cue.kind not in ("from", "taking", "purpose")
    ):
        return
    what = phrase(text, verb.end(), scene.end)
    if what is None or what.sense is None or any(t.start < what.end and what.start < t.end for t in scene.targets):
        return
    whole = Found(
        found.start, verb.end(), Cue("indication" if what.sense in ("ill", "agent") else "side_effect_of", "<")
    )
    if what.sense != "high":
        say(scene, whole, subjects, made, what)


HARMFUL = ("caus", "worsen", "provok", "aggravat")
"""How verbs of causing begin that nobody uses for what is wanted."""


def causes(scene: Scene, found: Found, made: Made) -> None:
    """A verb of causing: a side effect whatever is caused, unless it is a drug."""
    subjects = scene.chosen(found, "<")
    if not subjects or others_do(scene.text[subjects[-1].end : found.start]):
        return
    if any(0 <= t.start - found.end <= MET for t in scene.targets) and _meets(scene, found, subjects, made):
        return
    text = scene.text
    if LESS_LIKELY.search(text, subjects[-1].end, found.start):  # "… than Y": then Y does
        others = [t for t in scene.targets if text.endswith(" than ", 0, t.start)]
        if others:
            what = phrase(text, found.end, scene.end)
            say(scene, found.saying("side_effect_of", "<>"), others, made, what)
        return
    word = text[found.start : found.end].lower()
    change = CHANGE_IN.match(text, found.end)
    if change:  # "produced reductions in liver fat"
        what = phrase(text, change.end(), scene.end)
        said = (
            _verdict("helps" if change.group(1).lower().startswith("impro") else "lessens", text, what)
            if what
            else None
        )
        if said:
            say(scene, found.saying(said, "<"), subjects, made, what)
        return
    what = phrase(text, found.end, scene.end)
    plain = word.startswith(("caus", "trigger", "worsen", "provok", "aggravat", "exacerbat", "set", "bring", "brought"))
    if what is None and word.startswith("caus"):
        return
    if what is not None:
        if what.sense == "good" and LESSER.search(text, what.start, what.end):
            what = what._replace(sense="ill")
        if what.sense == "good" and not word.startswith(HARMFUL):
            say(scene, found.saying("indication", "<"), subjects, made, what)
            return
        head = text[what.start : what.end].lower().split()[0]
        if what.sense is None and (head in JUNK or not plain):
            return
        if any(t.start < what.end and what.start < t.end for t in scene.targets) and what.sense != "ill":
            return
    say(scene, found.saying("side_effect_of", "<"), subjects, made, what)


LESSER = re.compile(
    r"\b(?:slow(?:ed|er)?|reduced|decreased|impaired|lost|lower(?:ed)?|shallow|poor|less|trouble|changes?|irregular|abnormal|weak\w*)\b",
    re.I,
)
"""Before what is wanted: then it is not."""

LESS_LIKELY = re.compile(r"\b(?:less|not) likely\b|\bless often\b")

CHANGE_IN = re.compile(
    r"\s+(?:an? )?(?:[\w-]+ ){0,2}?(reductions?|decreases?|drops?|declines?|improvements?) (?:in|of)\b", re.I
)


def _meets(scene: Scene, found: Found, subjects: Sequence[Target], made: Made) -> bool:
    """One drug changes the level or effect of another: said of both. True where that, or a lack it brings, was said."""
    if len(scene.targets) == 1:
        return False
    text, kind = scene.text, found.cue.kind
    here = scene.clause(found.start)
    after = [t for t in scene.targets if 0 <= t.start - found.end <= 70 and scene.clause(t.start) == here]
    after = [t for t in after if not re.search(r"[:;]", text[found.end : t.start])]
    if after and after[0].group != subjects[-1].group:
        first = after[0]
        gap = text[found.end : first.start]
        if first.nutrient and (DEPLETED.match(text, found.end, first.start) or (kind == "harms" and len(gap) <= MET)):
            say(
                scene,
                found.saying("side_effect_of", "<"),
                subjects,
                made,
                phrase(text, found.end, scene.end),
            )
            return True
        level = LEVELS.search(gap) and ("," not in gap or re.search(r"\b(?:including|such as|like)\b", gap))
        behind = re.match(
            r"['’]?s?\s+(?:levels?|concentrations?|absorption|effects?|toxicity|less|more|dos(?:e|es|age))\b",
            text[first.end : first.end + 24],
        )
        close = len(gap) <= MET and not re.search(r"[,:]|\b(?:and|but|or|with|by)\b", gap)
        near = kind == "meets" and len(gap) <= 50
        if level or near or (close and (behind or kind in ("harms", "meets", "makes"))):
            say(
                scene,
                found.saying("interaction", "<>"),
                [*subjects, *nearest(after, scene.targets, first=True)],
                made,
            )
            return True
    if PRONOUN_LEVEL.match(text, found.end) and not after:
        others = [t for t in scene.targets if t.group != subjects[0].group]
        if not others and "other" in text[found.end : found.end + 30] and len(subjects) == 2:
            others, subjects = [subjects[0]], [subjects[1]]
        if others:
            say(scene, found.saying("interaction", "<>"), [*others, *subjects], made)
            return True
    return False


def pushes(scene: Scene, found: Found, made: Made) -> None:
    """Pushes its level up: of the drug named before."""
    subjects = scene.chosen(found, "<")
    others = [t for t in scene.targets if subjects and t.group != subjects[0].group and t.end <= found.start]
    if others:
        say(scene, found.saying("interaction", "<>"), [*others, *subjects], made)


def _of_no_drug(scene: Scene, found: Found, made: Made) -> None:
    """A verb whose subject is no drug: "grapefruit juice raises the level of …", "nausea bothers people on …"."""
    text = scene.text
    if found.cue.kind == "harms":
        occurs(scene, found.saying("occurs", ">"), made)
        return
    after = [t for t in scene.targets if 0 <= t.start - found.end <= 50]
    direct = found.cue.kind == "meets" and after and after[0].start - found.end <= MET
    if (
        after
        and (direct or LEVELS.search(text, found.end, after[0].start))
        and "," not in text[found.end : after[0].start]
    ):
        start = text.rfind(",", scene.start, found.start) + 1 or scene.start
        if DIETARY.search(text, start, found.start):
            say(scene, found.saying("interaction", ">"), nearest(after, scene.targets, first=True), made)


DIETARY = re.compile(
    r"\b(?:grapefruit|juice|alcohol|smoking|tobacco|food|foods|milk|dairy|caffeine|coffee|meal|meals|cheese|greens|supplements?|drinking|licorice|antacids?)\b",
    re.I,
)


MADE_OF = re.compile(
    r"\s{1,3}(?:[\w’'-]+\s+){0,4}?(?:less|more|fewer|worse|better|feel|sleepy|drowsy|dizzy|tired|groggy|black|dark|red|orange|dry|sick|tingle"
    r"|nauseous|gain|lose|thirsty|hungry|sensitive|awake|up at night|shaky|jittery|anxious|irritable|weak|prone|(?!easier|happier|healthier)\w+ier|short|hold|retain|swell|ache|race|easily|hard|harder|likely|moody|foggy"
    r"|blue|green|brown|yellow|gray|grey|pale|thin|pound|numb|stiff|sore|itchy|vulnerable|unsteady|lightheaded|confused|depressed|constipated|sweat|burn)\b",
    re.I,
)


KEPT_FROM = re.compile(r"\s+(?:[\w’'-]+\s+){1,6}?(?:from|out of) ((?:the )?\w+)\b", re.I)


def makes(scene: Scene, found: Found, made: Made) -> None:
    """Make, leave, turn, keep: another drug less effective, an ailment less, or somebody worse."""
    text = scene.text
    subjects = scene.chosen(found, "<")
    if not subjects or others_do(text[subjects[-1].end : found.start]):
        return
    word = text[found.start : found.end].lower()
    if text.endswith(" by ", 0, found.start):
        return  # how it works: "by making the pancreas release more"
    here = scene.clause(found.start)
    after = [t for t in scene.targets if 0 <= t.start - found.end <= MET and scene.clause(t.start) == here]
    if after and after[0].group != subjects[-1].group:
        if re.match(
            r"s?(?:,[^,.;]{0,50},)?\s+(?:less|more|from|too|weaker|stronger|unsafe|harder)\b",
            text[after[0].end : after[0].end + 70],
        ):
            say(
                scene,
                found.saying("interaction", "<>"),
                [*subjects, *nearest(after, scene.targets, first=True)],
                made,
            )
            return
        if after[0].start - found.end <= 2:
            return
    kept = KEPT_FROM.match(text, found.end, scene.end)
    if kept and word.startswith("ke"):
        what = phrase(text, kept.end() - len(kept.group(1)), scene.end)
        kind = "side_effect_of" if what and what.sense == "good" else "indication"
        say(scene, found.saying(kind, "<"), subjects, made, what)
        return
    match = MADE_OF.match(text, found.end, scene.end)
    behind = text[found.end : scene.clause_end(found.start)]
    pause = re.search(r"[,;.]", behind)
    behind = behind[: pause.start()] if pause else behind
    ill = ill_between(text, found.end, found.end + len(behind))
    lessened = re.search(r"\b(?:less|easier|milder|better|away|at bay|in check|under control|from)\b", behind)
    if (
        ill
        and lessened
        and word.startswith(("ma", "ke"))
        and ill[0] < found.end + lessened.start() + (30 if lessened.group() == "from" else 0)
    ):
        say(scene, found.saying("indication", "<"), subjects, made, Phrase(*ill, "ill"))
    elif (match or ill) and not (word.startswith("ke") and not ill and not re.search(r"\b(?:awake|up)\b", behind)):
        end = found.end + len(behind.rstrip())
        start = found.end + len(behind) - len(behind.lstrip())
        say(scene, found.saying("side_effect_of", "<"), subjects, made, Phrase(*(ill or (start, end)), "ill"))
