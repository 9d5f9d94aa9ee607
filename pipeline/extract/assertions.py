# ruff: noqa: E501 - a pattern is read as one line
"""What a sentence says of the drugs in it: each assertion with the cue that says so.

Enters: a sentence with its mentions. Leaves: assertions for each of them. Cues are found in one pass
(`pipeline.extract.cues`), each "not" joined to its cue (`denial`), the sentence parted into clauses (`clauses`). Most
cues say something only with what they meet (`conditions`): a verb that lessens an ailment says what a drug is for, one
that lessens a count of blood cells says a side effect, one that lessens a price says nothing. A question asserts
nothing; it may suppose.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from pipeline.extract.clauses import Scene, Target, nearest, scene
from pipeline.extract.conditions import JUNK, Phrase, Sense, ill_between, names_any, phrase
from pipeline.extract.cues import Cue, Found, find_cues
from pipeline.extract.denial import EFFECTS, NEGATION_REACH, NO_NOUN, resolve
from pipeline.lexicon import word_set
from pipeline.records import Assertion, DrugMention

Made = dict[int, list[Assertion]]

BEATEN = {
    "indication": {"approved", "not_approved", "off_label"},
    "negated": {"contraindicated", "not_approved"},
}
"""A kind is dropped where one of these is said of the same mention: the more specific one stays."""


def sentence_assertions(
    text: str, sentence: tuple[int, int], mentions: Sequence[DrugMention]
) -> dict[int, tuple[Assertion, ...]]:
    """The assertions of each mention of one sentence, by mention id; a mention of which nothing is said has none."""
    spans = [(mention.start, mention.end) for mention in mentions]
    apart = [
        found
        for found in find_cues(text, *sentence)
        if not any(found.start < end and start < found.end for start, end in spans)
        and not (found.cue.kind in EFFECTS and _compound(text, found.start, spans))
    ]
    cues = resolve(text, apart, mentions)
    if not any(found.cue.kind not in SILENT for found in cues):
        return {}
    at = scene(text, sentence, cues, mentions)
    made: Made = {}
    for found in cues:
        if (rule := RULES.get(found.cue.kind)) is not None:
            rule(at, found, made)
    _elliptic(at, made)
    asks = text[sentence[0] : sentence[1]].rstrip(" )”\"’'").endswith("?")
    settled = {mention_id: _settled(said, at) for mention_id, said in made.items()}
    if asks:
        return {key: tuple(each for each in said if each.kind == "hypothetical") for key, said in settled.items()}
    return settled


def _compound(text: str, at: int, spans: Sequence[tuple[int, int]]) -> bool:
    """True inside a compound that is of another noun: "wound-healing", "non-burning", but not "statin-induced"."""
    return text[at - 1 : at] == "-" and all(end != at - 1 for _, end in spans)


SILENT = frozenset(
    {"break", "aside", "none", "whom", "neg", "stop", "advised", "labelled", "taking", "vetted", "fewer"}
)
"""Kinds of cues that say nothing by themselves."""


# ---- cues that say it outright


def _said(scene: Scene, found: Found, made: Made) -> None:
    _say(scene, found, scene.chosen(found), made)


def _both(scene: Scene, found: Found, made: Made) -> None:
    _say(scene, found, scene.both_sides(found), made)


def _approved(scene: Scene, found: Found, made: Made) -> None:
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
        _said(scene, found, made)


OTHER_NOUN = re.compile(
    r"\s+(?:drugs?|labels?|labeling|products?|medications?|medicines?|doses?|versions?|uses?|treatments?)\b"
)
IS_SO = re.compile(r"(?:,|\b(?:is|are|was|were|as|remains?|combination of)\b)\s*[^.;,]{0,30}$")
NONE = re.compile(r"\W*(?:no|none|neither|nothing)\b", re.I)


BARE_ADJECTIVE = re.compile(r"(?:dangerous|harmful|hazardous|unsafe|risky)$", re.I)
PREDICATE = re.compile(
    r"\b(?:is|are|be|was|were|being|seems?|becomes?)\s+(?:\w+ly |very |too |so |also |even )*$", re.I
)
PREDICATE_END = re.compile(r"\s*(?:[.,;:!?)]|$|(?:and|or|because|while|when|with|in|for|during|if|at|to)\b)")


def _barred(scene: Scene, found: Found, made: Made) -> None:
    """Not for: of people or ailments, not "for long-term use"; dangerous: the drug, not "a dangerous rhythm"."""
    if BARE_ADJECTIVE.search(scene.text, found.start, found.end) and not (
        PREDICATE.search(scene.text, scene.start, found.start) and PREDICATE_END.match(scene.text, found.end)
    ):
        return
    if not re.match(
        r"[^.,;]{0,40}\b(?:use|purposes|everyone|now|only)\b", scene.text[found.end : found.end + 60]
    ) or re.match(r" (?:in|by|during|with)\b", scene.text[found.end - 3 : found.end + 4]):
        _said(scene, found, made)


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


def _rejected(scene: Scene, found: Found, made: Made) -> None:
    """Turned down, withdrew: by an authority, or from the market."""
    if AUTHORITY.search(scene.text, scene.start, found.start) or OFF_SALE.search(scene.text, found.end, scene.end):
        _say(scene, found._replace(cue=Cue("not_approved", ">")), scene.chosen(found), made)


# ---- what a drug does

PERSONS = word_set(
    """you we they i he she people patients doctor doctors researchers scientists experts company companies plan plans
    insurer insurers insurance pharmacies pharmacist pharmacists clinic clinics dentists adults women men children kids
    parents users medicare medicaid exercise diet yogurt food foods counseling therapy surgery agency fda"""
)
"""Who else may do what a verb says, right before it."""

MODALS = word_set("can could may might will would should also must often usually do")


def _person(between: str) -> bool:
    """True where the words before a verb end in somebody who does it."""
    for word in reversed(between[-48:].lower().split()):
        if word not in MODALS:
            return word in PERSONS
    return False


PRONOUN = re.compile(r"\s+(?:it|them|this|these|one|those)\b", re.I)
LEVELS = re.compile(
    r"\b(?:levels?|amounts?|concentrations?|effects?|effectiveness|absorption|metabolism|clearance|breakdown|dos(?:e|es"
    r"|age)|work|job|activity|efficacy|potency|toxicity|exposure|action)\b",
    re.I,
)  # fmt: skip
PRONOUN_LEVEL = re.compile(
    r"\s+(?:its|their|the (?:amount|effects?|effectiveness|absorption|level)|the other['’]?s?|the absorption of the other"
    r"|the level of the other)\b",
    re.I,
)
DEPLETED = re.compile(r" (?:the |your |blood )*levels? of (?:the )?$", re.I)
"""Between a verb and a nutrient: what a drug does to its level in the blood is an effect of the drug."""
PRICED = re.compile(r"\s*-?(?:dos(?:e|es|ing)|prices?|costs?|rates? of|than|back pain|form|strength)\b", re.I)
MET = 14  # code points between a verb and the drug that it hinders

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


def _effect(scene: Scene, found: Found, made: Made) -> None:
    """A verb of effect: a use, a side effect or an interaction, by what it meets."""
    subjects = scene.chosen(found, "<")
    if not subjects:
        return
    text, kind = scene.text, found.cue.kind
    between = text[subjects[-1].end : found.start]
    if kind == "harms" and OF_NOUN.search(text, max(scene.start, found.start - 12), found.end):
        return
    if _others_do(between) or (PRICED.match(text, found.end) and kind in ("lessens", "raises")):
        return
    if _meets(scene, found, subjects, made) or kind == "meets":
        return
    end = scene.end
    if PRONOUN.match(text, found.end) and kind in ("treats", "lessens", "helps"):
        if ill_between(text, scene.start, found.start):
            _say(scene, found._replace(cue=Cue("indication", "<")), subjects, made)
        return
    what = phrase(text, found.end, end)
    if what is None:
        if (
            kind in ("treats", "lessens")
            and not text[found.start : found.end].endswith("ed")
            and ill_between(text, scene.start, subjects[0].start)
        ):
            _say(scene, found._replace(cue=Cue("indication", "<")), subjects, made)
        return
    said = _verdict(kind, text, what)
    if (
        what.sense == "organ"
        and text[found.start : found.start + 4].lower() == "slow"
        and "heart" not in text[what.start : what.end]
    ):
        said = "side_effect_of"
    if kind == "lessens" and what.sense == "mineral" and not DEPLETES.match(text, found.start):
        return
    if said:
        _say(scene, found._replace(cue=Cue(said, "<")), subjects, made, what)


OF_NOUN = re.compile(r"\b(?:with|of|from|for|a|the|your|and)\s+\w+(?:ing|ed)$", re.I)
"""Up to the end of a verb: it stands before its noun, "men with thinning hair"."""

DEPLETES = re.compile(r"lower|reduc|decreas|diminish|cut", re.I)

RELATIVE = re.compile(r"\b(?:that|which|who|whose)\b[^,;]{0,60}$", re.I)
OWN_RELATIVE = re.compile(
    r"[\s,)s®™]*(?:(?:is|are|was|were|as)\b.{0,40}|,? ?(?:an?|the|one of)\b.{0,40})?", re.I | re.S
)
LABEL = re.compile(r"s?\s*:")


def _others_do(between: str) -> bool:
    """True where the words between a drug and a verb hold another subject for it."""
    if _person(between) or re.search(r"\b(?:replacement|substitute) for\s*$", between):
        return True
    if ":" in between and not LABEL.match(between):
        return True
    relative = RELATIVE.search(between)
    return relative is not None and not OWN_RELATIVE.fullmatch(between, 0, relative.start())


def _verdict(kind: str, text: str, what: Phrase) -> str | None:
    words = text[what.start : what.end].lower().split()
    if what.sense is None:
        junk = words[-1] in JUNK or words[0] in JUNK or any(char.isdigit() for char in words[0])
        return None if junk else UNKNOWN.get(kind)
    return GOOD_FOR[kind].get(what.sense)


def _causes(scene: Scene, found: Found, made: Made) -> None:
    """A verb of causing: a side effect whatever is caused, unless it is a drug."""
    subjects = scene.chosen(found, "<")
    if not subjects or _others_do(scene.text[subjects[-1].end : found.start]):
        return
    if any(0 <= t.start - found.end <= MET for t in scene.targets) and _meets(scene, found, subjects, made):
        return
    text = scene.text
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
            _say(scene, found._replace(cue=Cue(said, "<")), subjects, made, what)
        return
    what = phrase(text, found.end, scene.end)
    plain = word.startswith(("caus", "trigger", "worsen", "provok", "aggravat", "exacerbat", "set", "bring", "brought"))
    if what is None and word.startswith("caus"):
        return
    if what is not None:
        if what.sense == "good" and not word.startswith("caus"):
            _say(scene, found._replace(cue=Cue("indication", "<")), subjects, made, what)
            return
        head = text[what.start : what.end].lower().split()[0]
        if what.sense is None and (head in JUNK or not plain):
            return
        if any(t.start < what.end and what.start < t.end for t in scene.targets) and what.sense != "ill":
            return
    _say(scene, found._replace(cue=Cue("side_effect_of", "<")), subjects, made, what)


CHANGE_IN = re.compile(
    r"\s+(?:an? )?(?:[\w-]+ ){0,2}?(reductions?|decreases?|drops?|declines?|improvements?) (?:in|of)\b", re.I
)


def _meets(scene: Scene, found: Found, subjects: Sequence[Target], made: Made) -> bool:
    """One drug changes the level or effect of another: said of both. True where that, or a lack it brings, was said."""
    text, kind = scene.text, found.cue.kind
    here = scene.clause(found.start)
    after = [t for t in scene.targets if 0 <= t.start - found.end <= 70 and scene.clause(t.start) == here]
    after = [t for t in after if not re.search(r"[:;]", text[found.end : t.start])]
    if after and after[0].group != subjects[-1].group:
        first = after[0]
        gap = text[found.end : first.start]
        if first.nutrient and (DEPLETED.match(text, found.end, first.start) or (kind == "harms" and len(gap) <= MET)):
            _say(
                scene,
                found._replace(cue=Cue("side_effect_of", "<")),
                subjects,
                made,
                phrase(text, found.end, scene.end),
            )
            return True
        level = LEVELS.search(gap) and "," not in gap
        behind = re.match(
            r"['’]?s?\s+(?:levels?|concentrations?|absorption|effects?|toxicity|less|more|dos(?:e|es|age))\b",
            text[first.end : first.end + 24],
        )
        close = len(gap) <= MET and not re.search(r"[,:]|\b(?:and|but|or|with|by)\b", gap)
        if level or (close and (behind or kind in ("harms", "meets", "makes"))):
            _say(
                scene,
                found._replace(cue=Cue("interaction", "<>")),
                [*subjects, *nearest(after, scene.targets, first=True)],
                made,
            )
            return True
        if kind == "meets" and len(gap) <= 50:
            _say(
                scene,
                found._replace(cue=Cue("interaction", "<>")),
                [*subjects, *nearest(after, scene.targets, first=True)],
                made,
            )
            return True
    if PRONOUN_LEVEL.match(text, found.end) and not after:
        others = [t for t in scene.targets if t.group != subjects[0].group]
        if not others and "other" in text[found.end : found.end + 30] and len(subjects) == 2:
            others, subjects = [subjects[0]], [subjects[1]]
        if others:
            _say(scene, found._replace(cue=Cue("interaction", "<>")), [*others, *subjects], made)
            return True
    return False


def _raised_by_food(scene: Scene, found: Found, made: Made) -> bool:
    """ "Grapefruit juice raises the level of simvastatin": what changes a drug's level is no drug here."""
    if scene.chosen(found, "<"):
        return False
    text = scene.text
    after = [t for t in scene.targets if 0 <= t.start - found.end <= 50]
    direct = found.cue.kind == "meets" and after and after[0].start - found.end <= MET
    if (
        after
        and (direct or LEVELS.search(text, found.end, after[0].start))
        and "," not in text[found.end : after[0].start]
    ):
        start = text.rfind(",", scene.start, found.start) + 1 or scene.start
        if DIETARY.search(text, start, found.start):
            _say(scene, found._replace(cue=Cue("interaction", ">")), nearest(after, scene.targets, first=True), made)
            return True
    return False


DIETARY = re.compile(
    r"\b(?:grapefruit|juice|alcohol|smoking|tobacco|food|foods|milk|dairy|caffeine|coffee|meal|meals|cheese|greens|supplements?|drinking|licorice|antacids?)\b",
    re.I,
)


def _verb(scene: Scene, found: Found, made: Made) -> None:
    if _raised_by_food(scene, found, made):
        return
    if found.cue.kind == "harms" and not scene.chosen(found, "<"):
        _occurs(scene, found._replace(cue=Cue("occurs", ">")), made)
    else:
        _effect(scene, found, made)


MADE_OF = re.compile(
    r"\s+(?:[\w’'-]+\s+){0,4}?(?:less|more|fewer|worse|better|feel|sleepy|drowsy|dizzy|tired|groggy|black|dark|red|orange|dry|sick"
    r"|nauseous|gain|lose|thirsty|hungry|sensitive|awake|up at night|shaky|jittery|anxious|irritable|weak|prone|short|hold|retain|swell|ache|race|easily|hard|harder|likely|moody|foggy"
    r"|blue|green|brown|yellow|gray|grey|pale|thin|pound|numb|stiff|sore|itchy|vulnerable|unsteady|lightheaded|confused|depressed|constipated|sweat|burn)\b",
    re.I,
)


KEPT_FROM = re.compile(r"\s+(?:[\w’'-]+\s+){1,6}?(?:from|out of) ((?:the )?\w+)\b", re.I)


def _makes(scene: Scene, found: Found, made: Made) -> None:
    """Make, leave, turn, keep: another drug less effective, an ailment less, or somebody worse."""
    text = scene.text
    subjects = scene.chosen(found, "<")
    if not subjects or _others_do(text[subjects[-1].end : found.start]):
        return
    word = text[found.start : found.end].lower()
    here = scene.clause(found.start)
    after = [t for t in scene.targets if 0 <= t.start - found.end <= MET and scene.clause(t.start) == here]
    if after and after[0].group != subjects[-1].group:
        if re.match(
            r"s?\s+(?:less|more|from|too|weaker|stronger|unsafe|harder)\b", text[after[0].end : after[0].end + 14]
        ):
            _say(
                scene,
                found._replace(cue=Cue("interaction", "<>")),
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
        _say(scene, found._replace(cue=Cue(kind, "<")), subjects, made, what)
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
        _say(scene, found._replace(cue=Cue("indication", "<")), subjects, made, Phrase(*ill, "ill"))
    elif (match or ill) and not (word.startswith("ke") and not ill and not re.search(r"\b(?:awake|up)\b", behind)):
        end = found.end + len(behind.rstrip())
        start = found.end + len(behind) - len(behind.lstrip())
        _say(
            scene, found._replace(cue=Cue("side_effect_of", "<")), subjects, made, Phrase(*(ill or (start, end)), "ill")
        )


def _comes(scene: Scene, found: Found, made: Made) -> None:
    """Carries a risk of, comes with, is known for: a side effect where an ailment is named."""
    text = scene.text
    what = phrase(text, found.end, scene.end)
    if what and (what.sense in ("ill", "mineral", "high") or found.cue.kind == "risks"):
        subjects = scene.chosen(found, "<")
        after = scene.chosen(found, ">")
        if after and after[0].start - found.end <= MET and found.cue.kind == "comes":
            return
        if LESSENED.search(text, max(scene.start, found.start - 24), found.start):
            return
        if subjects and _others_do(text[subjects[-1].end : found.start]):
            return
        _say(scene, found._replace(cue=Cue("side_effect_of", "<")), subjects, made, what)
    elif found.cue.kind == "comes":
        after = [t for t in scene.chosen(found, ">") if t.start - found.end <= MET]
        ill = ill_between(text, scene.clause_start(found.start), found.start)
        if after and ill:
            _say(scene, found._replace(cue=Cue("side_effect_of", ">")), after, made, Phrase(*ill, "ill"))


LESSENED = re.compile(
    r"\b(?:low|reduc|decreas|cut|minimi[sz]|lessen|avoid|prevent)(?:er|ers|ered|e|es|ed|s|ing|ting|ering)?\s+(?:(?:the|your|their|a|overall|any)\s+)?$",
    re.I,
)
"""Before "risk of …": a verb that makes it less."""


def _risk(scene: Scene, found: Found, made: Made) -> None:
    text = scene.text
    if LESSENED.search(text, max(scene.start, found.start - 24), found.start):
        return
    chosen = scene.chosen(found)
    if (
        chosen
        and chosen[-1].end <= found.start
        and re.search(r"\b(?:who|people|those|patients|you|at)\b", text[chosen[-1].end : found.start])
    ):
        return
    _said(scene, found._replace(cue=found.cue._replace(kind="side_effect_of")), made)


def _warning(scene: Scene, found: Found, made: Made) -> None:
    what = phrase(scene.text, found.end, scene.end)
    _say(scene, found._replace(cue=Cue("side_effect_of", "<>")), scene.chosen(found), made, what)


def _linked(scene: Scene, found: Found, made: Made) -> None:
    """Linked to, blamed for: the drug on one side, the ailment on the other."""
    text = scene.text
    after = [t for t in scene.chosen(found, ">") if t.start - found.end <= 40]
    subjects = scene.chosen(found, "<")
    if after and not (subjects and subjects[-1].end > found.start - 20 and "," in text[found.end : after[0].start]):
        ill = ill_between(text, scene.clause_start(found.start), found.start)
        if ill or not subjects:
            fewer = re.search(
                r"\b(?:less|fewer|lower|reduced)\b", text[scene.clause_start(found.start) : after[0].start]
            )
            kind = "indication" if fewer and ill else "side_effect_of"
            _say(scene, found._replace(cue=Cue(kind, ">")), after, made, Phrase(*ill, "ill") if ill else None)
        return
    what = phrase(text, found.end, scene.end)
    if subjects and what and not _others_do(text[subjects[-1].end : found.start]):
        fewer = re.match(r"\s+(?:an? )?(?:less|fewer|lower|reduced|decreased)\b", text[found.end : found.end + 16])
        kind = "indication" if fewer else "side_effect_of"
        if what.sense in ("good", "high") and not fewer:
            return
        _say(scene, found._replace(cue=Cue(kind, "<")), subjects, made, what)


def _is_ill(scene: Scene, found: Found, made: Made) -> None:
    _said(scene, found._replace(cue=Cue("side_effect_of", "<")), made)


# ---- who has it

ON_IT = re.compile(
    r"(?:.{0,40}\b(?:taking|took|take|takes|on|using|use|uses|given|treated with|users of|use of|receiving|received|with|after|from|of|during|to|start|starts|starting)\s+)?"
    r"(?:the |an? |certain |some |most |high-dose |low-dose |high doses of |low doses of |oral |daily )*\s*$",
    re.I | re.S,
)
"""What may stand between "common with" and its drug."""


def _occurs(scene: Scene, found: Found, made: Made) -> None:
    """An ailment is seen, common, reported with a drug: its side effect; less of it: its use."""
    text = scene.text
    after = scene.chosen(found, ">")
    if not after or after[0].start - found.end > 60:
        return
    gap = text[found.end : after[0].start]
    if not ON_IT.fullmatch(gap) or re.search(r"[;:,]", gap):
        return
    if not text[found.start : found.end].lower().startswith("accompan") and not re.search(
        r"\b(?:with|on|after|from|taking|take|takes|using|use|took|during|among|given|of|receiving|to|starting)\b",
        text[found.start : after[0].start],
    ):
        return
    ill = ill_between(text, scene.clause_start(found.start), found.start)
    if ill is None:
        return
    fewer = re.search(r"\b(?:less|fewer|lower|rarer|half as)\b", text[scene.clause_start(found.start) : found.end])
    kind = "indication" if fewer else "side_effect_of"
    if fewer and re.search(r"side effects?|reactions?", text[scene.clause_start(found.start) : found.start], re.I):
        return
    _say(scene, found._replace(cue=Cue(kind, ">")), after, made, Phrase(*ill, "ill"))


def _from(scene: Scene, found: Found, made: Made) -> None:
    """An ailment right before "from" and a drug right behind it."""
    text = scene.text
    after = [t for t in scene.chosen(found, ">") if t.start - found.end <= 16]
    if not after or re.search(r"[,;:]", text[found.end : after[0].start]):
        return
    floor = max(scene.clause_start(found.start), found.start - 40)
    ill = ill_between(text, floor, found.start)
    if ill is None or not re.fullmatch(
        r"\s*(?:(?:that (?:comes|came|results?)|coming|resulting|as a result|often|can come|in (?:the|your) \w+|of the \w+|of (?:your|the) \w+)\s*)?",
        text[ill[1] : found.start],
    ):
        return
    if re.search(r"\b(?:relief|recover\w*|protect\w*|free|relieve\w*|benefit)\b", text[floor : ill[0]], re.I):
        return
    _say(scene, found._replace(cue=Cue("side_effect_of", ">")), after, made, Phrase(*ill, "ill"))


SUFFERERS = re.compile(
    r"\b(?:people|patients|adults|women|men|children|those|users|anyone|everyone|half|percent|third|\w+ in \w+)\b.{0,40}"
    r"\b(?:taking|took|take|takes|on|using|use|uses|given|treated with|receiving|received)\s+(?:\w+\s+)?$",
    re.I | re.S,
)


FALLS = re.compile(
    r"\s+(?:levels? )?(?:drop|fall|go down|decline|improve|ease|fade|shrink|disappear|clear|vanish)\b", re.I
)


def _suffers(scene: Scene, found: Found, made: Made) -> None:
    """People on a drug report an ailment."""
    text = scene.text
    subjects = scene.chosen(found, "<")
    if (
        not subjects
        or not SUFFERERS.search(text[scene.start : subjects[0].start])
        or len(text[subjects[-1].end : found.start]) > 30
    ):
        return
    what = phrase(text, found.end, scene.end)
    if what is not None and what.sense in ("ill", "high") and FALLS.match(text, what.end):
        _say(scene, found._replace(cue=Cue("indication", "<")), subjects, made, what)
        return
    if what is None or (what.sense != "ill" and "risk" not in text[found.start : found.end]):
        return
    fewer = re.match(r"\s+(?:far |much |significantly )?(?:less|fewer)\b", text[found.end : found.end + 22])
    _say(scene, found._replace(cue=Cue("indication" if fewer else "side_effect_of", "<")), subjects, made, what)


def _allergic(scene: Scene, found: Found, made: Made) -> None:
    """A reaction to a drug, not one that somebody is only asked or warned about."""
    if re.search(
        r"\b(?:if|whether|are you|unless|anyone|people|those)\b",
        scene.text[scene.clause_start(found.start) : found.start],
        re.I,
    ):
        return
    _said(scene, found._replace(cue=Cue("side_effect_of", ">")), made)


# ---- what a drug is for


def _used(scene: Scene, found: Found, made: Made) -> None:
    """Used, given, effective for something: an indication where that is an ailment or a benefit."""
    text = scene.text
    what = phrase(text, found.end, scene.end)
    if what is None:
        if re.match(r"\s+(?:it|them|this|these|that)\b", text[found.end : found.end + 8]) and ill_between(
            text, scene.start, found.start
        ):
            _said(scene, found._replace(cue=Cue("indication", found.cue.side)), made)
        return
    words = text[found.start : found.end].lower().split()
    first = text[what.start : what.end].lower().split()
    if what.sense in ("ill", "high", "agent", "good"):
        known = True
    elif words[-1] in ("for", "against") and words[0] not in ("given", "taken", "administered", "tried", "it"):
        known = what.sense is not None or _plausible(first)
    elif words[-1] == "to":
        known = words[0] in ("used", "given", "taken", "prescribed") and first[0] in PURPOSES and what.sense is not None
    else:
        known = False
    if words[-1] == "as" or not known or (words[-1] == "to" and first[0] in ("be", "people", "patients")):
        return
    if words[-1] == "by":
        return
    _say(scene, found._replace(cue=Cue("indication", found.cue.side)), scene.chosen(found), made, what)


PURPOSES = frozenset(
    {"help", "make", "trigger", "induce", "bring", "keep", "get", "start", "clear", "lose", "build", "fill"}
)


def _plausible(words: Sequence[str]) -> bool:
    """True where words that nobody knows may name an ailment: no place, time, price, person or number."""
    return not (
        words[0] in JUNK or words[-1] in JUNK or any(char.isdigit() for word in words for char in word)
    ) and not (words[0].endswith("ly"))


def _works(scene: Scene, found: Found, made: Made) -> None:
    """Works, is effective: for an ailment that is named behind it or before."""
    text = scene.text
    what = phrase(text, found.end, scene.end)
    words = text[found.start : found.end].lower().split()
    if words[-1] in ("by", "to") or _person(text[max(scene.start, found.start - 48) : found.start]):
        return
    if (
        what is not None
        and what.sense in ("ill", "high", "agent", "good")
        and text[found.end : what.start].strip() in ("", "well at", "at", "the", "for")
    ):
        _say(scene, found._replace(cue=Cue("indication", "<")), scene.chosen(found), made, what)
        return
    if len(words) == 1:
        ill = ill_between(text, scene.clause_start(found.start), found.start)
        less = re.search(r"\b(?:less|how|whether|if|more|most|as)\s*$", text[scene.start : found.start], re.I)
        subjects = scene.chosen(found, "<")
        if ill and not less and subjects and ill[1] <= subjects[0].start:
            _say(scene, found._replace(cue=Cue("indication", "<")), subjects, made, Phrase(*ill, "ill"))


def _choice(scene: Scene, found: Found, made: Made) -> None:
    """A treatment, remedy, option for something."""
    text = scene.text
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
    if what.sense in ("ill", "high", "agent") or (what.sense == "good" and words[-1] in ("for", "to")):
        pass
    elif not (strong and words[-1] in ("for", "of") and _plausible(head)) or re.search(
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
    _say(scene, found._replace(cue=Cue("indication", found.cue.side)), scene.chosen(found), made, what)


EFFECT_VERB = re.compile(
    r"\s+(?:treat|prevent|relieve|manage|lower|control|ease|reduce|cool|quiet|calm|help|stop|fight|improve|soothe|cut|slow|clear|tame|curb)\b",
    re.I,
)


def _treated(scene: Scene, found: Found, made: Made) -> None:
    """An ailment is treated with, responds to, needs a drug."""
    text = scene.text
    words = text[found.start : found.end].lower().split()
    after = [t for t in scene.chosen(found, ">") if t.start - found.end <= 50]
    if len(words) == 1 and words[0] not in ("needs", "need", "requires", "require"):
        if words[0] not in ("relief", "therapy", "treatment"):
            _effect(scene, found._replace(cue=Cue("treats", "<")), made)
        return
    if not after and words[0] == "relief":
        _choice(scene, found._replace(cue=Cue("choice", "<", True)), made)
    if not after or re.search(r"[,;:]", text[found.end : after[0].start]):
        return
    ill = ill_between(text, scene.clause_start(found.start), found.start)
    if ill is None and words[0] in ("treated", "managed", "controlled"):
        ill = ill_between(text, scene.start, scene.clause_start(found.start))
    if ill is None:
        return
    if SOMEBODY.search(text, max(scene.start, found.start - 16), found.start):
        if SEEN.search(text, ill[1], found.start):
            _say(scene, found._replace(cue=Cue("side_effect_of", ">")), after, made, Phrase(*ill, "ill"))
        elif not re.match(r"\s*(?:\w+\s+){0,3}$", text[ill[1] : found.start]):
            return
    if SEEN.search(text, ill[1], found.start):
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
    _say(scene, found._replace(cue=Cue("indication", ">")), after, made, Phrase(*ill, "ill"))


SOMEBODY = re.compile(r"\b(?:people|patients|those|adults|women|men|children|users)\s+(?:\w+\s+)?$", re.I)
SEEN = re.compile(r"\b(?:seen|occur\w*|reported|develop\w*|noted|observed|happen\w*|common|turned up)\b", re.I)

BARE_DRUG = re.compile(
    r"s?[®™]?\)?(?:['’]s)?(?: \((?:particularly|especially|mainly|mostly|chiefly))?(?: (?:tablets?|pills?|capsules?|injections?|shots?|infusions?|cream|gel|therapy|treatment|supplements?|alone|daily|every day|instead|off-label|regularly))*\s*$",
    re.I,
)
"""What may stand between a drug and the "for" that says its purpose."""


def _purpose(scene: Scene, found: Found, made: Made) -> None:
    """A drug, and right behind it what for: "ketamine for depression"."""
    text = scene.text
    subjects = scene.chosen(found, "<")
    if not subjects or not BARE_DRUG.fullmatch(text, subjects[-1].end, found.start):
        return
    what = phrase(text, found.end, scene.end)
    if what is None or what.sense not in ("ill", "high", "agent", "good"):
        return
    _say(scene, found._replace(cue=Cue("indication", "<")), subjects, made, what)


def _uses(scene: Scene, found: Found, made: Made) -> None:
    """Someone uses a drug: an indication where the sentence says for whose ailment, before or behind."""
    text = scene.text
    chosen = scene.chosen(found)
    if not chosen:
        return
    behind = re.match(
        r"s?\s+(?:to|in) (?:people|patients|those|adults|children|women|men|her|his|their|your)\b",
        text[chosen[-1].end : scene.end],
    )
    if OBJECT.match(text, found.end):
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
            _say(scene, found._replace(cue=Cue("indication", ">")), chosen, made, what)
        return
    ahead = re.match(
        r"\W*(?:For|In|To (?:treat|relieve|prevent|manage|ease|control|lower|reduce|fight|help))\b",
        text[scene.start : found.start],
    )
    if ahead:
        what = phrase(text, scene.start + ahead.end(), found.start)
        if what and what.sense in ("ill", "high", "agent", "good"):
            _say(scene, found._replace(cue=Cue("indication", ">")), chosen, made, what)


OBJECT = re.compile(r"\s+(?:it|them|this|these|those)\b", re.I)


# ---- who must not


def _avoid(scene: Scene, found: Found, made: Made) -> None:
    """Avoid, skip, stay off: of the drug that follows soon, and not of something that only has to do with it."""
    text = scene.text
    chosen = scene.chosen(found)
    if not chosen:
        return
    drink = DRINK.match(text, found.end + 1)
    if drink:  # "avoid alcohol while taking …"
        drugs = [t for t in scene.free() if t.start >= drink.end()]
        _say(scene, found._replace(cue=Cue("interaction", ">")), nearest(drugs, scene.free(), first=True), made)
        return
    gap = text[found.end : chosen[0].start]
    if (
        re.search(r"[,;:(]|\b(?:that|which|when|while|if|for|dos\w+|by|to|from|without|the \w+ of|and \w+ing)\b", gap)
        and not OBJECT.match(text, found.end)
        and not re.search(r"\b(?:such as|like|including)\b", gap)
    ):
        return
    word = text[found.start : found.end].lower()
    if word.startswith(("skip", "pass")) and re.match(r"\s*(?:a |your |the )?(?:dose|day|meal)", text[found.end :]):
        return
    if word.startswith("skip") and not (gap.strip() == "" or gap.strip() in ("the", "your")):
        return
    _say(scene, found._replace(cue=Cue("contraindicated", ">", True)), chosen, made)


# ---- two drugs

HAZARD = re.compile(
    r"\b(?:danger\w*|risk\w*|serious|severe|bleed\w*|syndrome|fatal|death|deadly|harmful|unsafe|caution\w*"
    r"|toxic\w*|overdose|kill\w*|lethal"
    r"|sedat\w*|soar\w*|crisis|seizure\w*|contraindicated|stroke|kidney|liver|heart|drows\w*|hypotension|worse\w*|breathing|slow\w*|avoid\w*|not|never|n['’]t|warn\w*|problem\w*"
    r"|reduc\w*|lower\w*|harm\w*|must|deepen\w*|vomit\w*"
    r"|increas\w*|rais\w*|interfer\w*)\b",
    re.I,
)  # fmt: skip

PLAIN = frozenset({"with", "following", "at least", "plus", "alongside", "pair", "pairing"})

SUPPOSED = re.compile(
    r"(?:if|once|before) (?:you|someone|people|they) (?:also |already |currently |are |is |who )*(?:take|taking|use|using|on|start|starting)\b",
    re.I,
)

WAY_OF_LIFE = re.compile(
    r"\s+(?:[\w’'-]+\s+){0,3}(?:diet\w{0,4}|exercis\w{1,3}|lifestyle|physical activity|workouts?|counsell?ing"
    r"|psychotherapy|therapy|meditation|sleep|stress|weight loss|nutrition|support|surgery|yoga|meals?|food|water|breakfast|dinner)(?!\w)",
    re.I,
)
"""What a drug is combined with that is no substance."""

DRINK = re.compile(r"\b(?:alcohol|grapefruit(?: juice)?|drinking)\b", re.I)


def _together(scene: Scene, found: Found, made: Made) -> None:
    """Two drugs taken together, where the sentence says that this is a hazard."""
    text, targets = scene.text, scene.targets
    if text[found.start : found.end].lower() == "with" and _ill_with(scene, found, made):
        return
    behind = text[found.end : found.end + 24]
    asked = re.search(r"\b(?:ask|tell|talk|check)\b.*\bbefore\b", text[scene.start : found.start], re.I | re.S)
    hazard = HAZARD.search(text, scene.start, scene.end) or asked
    if not hazard and not re.match(r"\s+(?:[\w’'-]+\s+){0,2}(?:can|could|may|might)\b", behind):
        return
    if re.search(r"\bsafe(?:ly)?\b", text[scene.start : scene.end], re.I) and not re.search(
        r"\bnot\b|n['’]t", text[scene.start : scene.end]
    ):
        return
    if _with_no_drug(scene, found):
        return
    chosen = scene.both_sides(found)
    if found.cue.kind == "with":
        # A plain "with" joins two drugs only where they stand right beside it, or in the two halves of the sentence.
        plain = text[found.start : found.end].lower() in PLAIN
        before = [t for t in targets if t.end <= found.start]
        after = [t for t in targets if t.start >= found.end]
        if plain and not (before and after and found.start - before[-1].end <= 12 and after[0].start - found.end <= 20):
            return
        chosen = list(targets)
    if len(chosen) == 1 and len(targets) > 1:
        chosen = list(targets)
    if re.search(r"\b(?:when|if)\s*$", text[scene.start : found.start], re.I) and len(chosen) >= 2:
        _say(scene, found._replace(cue=Cue("interaction", "<>", True)), chosen, made)
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
    _say(scene, found._replace(cue=Cue("interaction", "<>", True)), chosen, made)


def _ill_with(scene: Scene, found: Found, made: Made) -> bool:
    """ "Rash and fever with lamotrigine …": an ailment that opens the clause, and the drug that it comes with."""
    text = scene.text
    begin = scene.clause_start(found.start)
    after = [t for t in scene.chosen(found, ">") if t.start - found.end <= 2]
    if not after or found.start - begin > 50 or any(t.end <= found.start for t in scene.targets):
        return False
    opening = phrase(text, begin, found.start)
    if opening is None or opening.sense != "ill" or text[opening.end : found.start].strip():
        return False
    _say(scene, found._replace(cue=Cue("side_effect_of", ">")), after, made, opening)
    return True


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


def _interaction(scene: Scene, found: Found, made: Made) -> None:
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
    _say(scene, found, chosen, made)


# ---- what is only supposed

USE_WORD = re.compile(
    r"(?<!\w)(?:tak(?:e|es|ing|en)|took|us(?:e|es|ed|ing)|on|receiv\w+|given|prescrib\w+|start\w*|need\w*|try|tried|add\w*|switch\w*|put you|wants? to|offered|choose|chose)(?!\w)",
    re.I,
)
SUPPOSED_REACH = 60


def _if(scene: Scene, found: Found, made: Made) -> None:
    """If somebody takes a drug: supposed; if somebody forgets it, has an ailment or asks: nothing said of the drug."""
    text = scene.text
    chosen = scene.chosen(found)
    if not chosen or chosen[0].start - found.end > SUPPOSED_REACH:
        return
    gap = text[found.end : chosen[0].start]
    if re.search(r"[,;:(]", gap) or not USE_WORD.search(gap):
        return
    if re.search(r"\b(?:forget|miss|skip|stop|quit|overdose|dose of|allergic)\b", gap, re.I):
        return
    if SUPPOSED.match(text, found.start):
        _together(scene, found._replace(cue=Cue("with", "<>", True)), made)
    _say(scene, found._replace(cue=Cue("hypothetical", ">")), chosen, made)


def _asked(scene: Scene, found: Found, made: Made) -> None:
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
        _together(scene, found._replace(cue=Cue("with", "<>", True)), made)
    _say(scene, found._replace(cue=Cue("hypothetical", ">")), chosen, made)


def _before(scene: Scene, found: Found, made: Made) -> None:
    """Ask somebody before taking a drug: supposed; "read the leaflet before" is not."""
    if ASKING.search(scene.text, scene.clause_start(found.start), found.start):
        _asked(scene, found, made)


ASKING = re.compile(r"\b(?:ask|check with|talk (?:to|with)|see|consult|speak (?:to|with)|tell)\b[^.;]*$", re.I)


def _whether(scene: Scene, found: Found, made: Made) -> None:
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
    _say(scene, found._replace(cue=Cue("hypothetical", ">")), chosen, made)


def _maybe(scene: Scene, found: Found, made: Made) -> None:
    """ "Your doctor may prescribe": supposed; "doctors may prescribe" is what they do."""
    ahead = scene.text[max(scene.start, found.start - 40) : found.start]
    if re.search(r"\b(?:your|her|his|their|my|the|a)\s+(?:[\w-]+\s+){0,2}[\w-]*[^s\s]\s+(?:also )?$", ahead, re.I):
        _hypothetical(scene, found._replace(cue=Cue("hypothetical", ">")), made)


def _drink(scene: Scene, found: Found, made: Made) -> None:
    """Drinking while on a drug, where that is a hazard."""
    chosen = [t for t in scene.chosen(found) if t.start - found.end <= 24]
    if chosen and HAZARD.search(scene.text, scene.start, scene.end):
        _say(scene, found._replace(cue=Cue("interaction", ">")), chosen, made)


def _hypothetical(scene: Scene, found: Found, made: Made) -> None:
    chosen = scene.chosen(found)
    if found.cue.side == ">" and chosen and chosen[0].start - found.end > 44:
        return
    if chosen and re.search(
        r"\b(?:stop\w*|quit\w*|while)\b", scene.text[min(found.start, chosen[0].start) : chosen[0].start]
    ):
        return
    _say(scene, found, chosen, made)


def _studied(scene: Scene, found: Found, made: Made) -> None:
    """Being studied for something: supposed."""
    what = phrase(scene.text, found.end, scene.end)
    words = scene.text[found.start : found.end].lower().split()
    named = TREATMENT.match(scene.text, found.end)
    if named:
        what = phrase(scene.text, named.end(), scene.end) or what
    if words[-1] in ("as", "for", "to", "whether") and what is not None:
        _say(scene, found._replace(cue=Cue("hypothetical", "<")), scene.chosen(found), made, what)


TREATMENT = re.compile(
    r"\s+(?:an? )?(?:[\w-]+ ){0,3}?(?:treatment|therapy|option|remedy|drug|medicine|way)s?(?: options?)? (?:for|of|to)\b",
    re.I,
)


def _kinds(scene: Scene, found: Found, made: Made) -> None:
    """ "Migraine medications such as …": what they are named by is what they are for."""
    text = scene.text
    after = [t for t in scene.chosen(found) if t.start - found.end <= 16]
    ill = ill_between(text, max(scene.start, found.start - 40), found.start)
    if after and ill and not text[ill[1] : found.start].strip():
        _say(scene, found._replace(cue=Cue("indication", ">")), after, made, Phrase(*ill, "ill"))


def _denied(scene: Scene, found: Found, made: Made) -> None:
    """Denied: a verb of effect has to meet something that a drug could do."""
    denies = found.cue.denies
    chosen = scene.chosen(found)
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
    if denies and chosen and chosen[-1].end <= found.start and _person(scene.text[chosen[-1].end : found.start]):
        return
    pronoun = PRONOUN.match(scene.text, found.end)
    if (
        denies in ("lessens", "raises", "helps", "meets", "treats")
        and not pronoun
        and what is not None
        and what.sense is None
    ) and not _plausible(scene.text[what.start : what.end].lower().split()):
        return
    if denies == "makes" and what is not None:
        behind = scene.text[found.end : min(scene.end, found.end + 50)]
        if not names_any(scene.text, found.end, found.end + len(behind)) and not MADE_OF.match(
            scene.text, found.end, scene.end
        ):
            return
    _say(scene, found, chosen, made, what)


Rule = Callable[[Scene, Found, Made], None]

RULES: dict[str, Rule] = {
    "negated": _denied,
    "hypothetical": _hypothetical,
    "indication": _said,
    "off_label": _said,
    "approved": _approved,
    "not_approved": _said,
    "side_effect_of": _said,
    "contraindicated": _barred,
    "interaction": _interaction,
    "rejected": _rejected,
    "treats": _verb,
    "lessens": _verb,
    "raises": _verb,
    "helps": _verb,
    "harms": _verb,
    "meets": _verb,
    "causes": _causes,
    "makes": _makes,
    "risks": _comes,
    "comes": _comes,
    "risk": _risk,
    "warning": _warning,
    "linked": _linked,
    "is_ill": _is_ill,
    "occurs": _occurs,
    "from": _from,
    "suffers": _suffers,
    "allergic": _allergic,
    "used": _used,
    "works": _works,
    "choice": _choice,
    "treated": _treated,
    "purpose": _purpose,
    "uses": _uses,
    "avoid": _avoid,
    "together": _together,
    "with": _together,
    "if": _if,
    "asked": _asked,
    "whether": _whether,
    "studied": _studied,
    "kinds": _kinds,
    "before": _before,
    "maybe": _maybe,
    "drink": _drink,
}
"""What reads each kind of cue."""


def _elliptic(scene: Scene, made: Made) -> None:
    """What "X is approved, but Y is not" and "X is not approved; Y is" say of Y."""
    partly = re.search(r"\bbut not (?:yet )?(?:in|for)\b", scene.text[scene.start : scene.end])
    if partly:
        start, end = scene.start + partly.start() + 4, scene.start + partly.end()
        approved = [t for t in scene.targets if any(a.kind == "approved" for a in made.get(t.mention_id, ()))]
        _say(scene, Found(start, end, Cue("not_approved", "<", True)), [t for t in approved if t.end < start], made)
    for number, target in enumerate(scene.targets):
        behind = scene.text[target.end : target.end + 40]
        match = re.match(
            r"s?\s+(?:never\s+)?(?:is|are|was|were|does|do|has|have|can)(\s+not|n['’]t|\s+never)?(?:\s+been)?(?=\s*(?:[.,;!]|$))",
            behind,
        )
        if not match or number == 0:
            continue
        earlier = next(
            (t for t in reversed(scene.targets[:number]) if t.mention_id in made and t.group != target.group), None
        )
        if earlier is None:
            continue
        for said in tuple(made[earlier.mention_id]):
            kind = TURNED.get(said.kind) if match.group(1) or "never" in match.group() else UPRIGHT.get(said.kind)
            if kind:
                start = target.end + match.start() + (len(match.group()) - len(match.group().lstrip("s ")))
                cue = Found(start, target.end + match.end(), Cue(kind, "<"))
                same = [t for t in scene.targets if t.group == target.group]
                for each in same:
                    made[each.mention_id] = [
                        a for a in made.get(each.mention_id, []) if a.kind not in (said.kind, "negated")
                    ]
                _say(scene, cue, same, made)


TURNED = {"approved": "not_approved", "indication": "negated", "side_effect_of": "negated"}
UPRIGHT = {
    "not_approved": "approved",
    "approved": "approved",
    "side_effect_of": "side_effect_of",
    "indication": "indication",
}

REGULATOR = re.compile(
    r"\b(?:FDA|U\.?S\.? Food and Drug Administration|Food and Drug Administration|EMA|European Medicines Agency|MHRA|Health Canada|TGA"
    r"|European Commission|regulators|federal law)\b"
)


def _say(scene: Scene, found: Found, chosen: Sequence[Target], made: Made, what: Phrase | None = None) -> None:
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


def _settled(said: Sequence[Assertion], scene: Scene) -> tuple[Assertion, ...]:
    """One assertion a kind, the first; a kind that a more specific one beats is dropped.

    "X must not be taken with Y" is an interaction; "must not be taken in asthma, because it hinders Y" is both.
    """
    kinds = {each.kind for each in said}
    meets = min((each.start for each in said if each.kind == "interaction"), default=None)
    if meets is not None:  # what two drugs do together is no side effect of one
        said = [each for each in said if each.kind != "side_effect_of" or each.start < meets]
    for ruling in said:
        word = ruling.cue.lower()
        overall = (
            ruling.kind == "negated"
            and re.fullmatch(
                r"neither|nor|none of|.*(?:found|find|shown|show|proven|proved|prove|demonstrated|evidence|proof|nothing|little|fail\w*)\b.*",
                word,
            )
        ) or (ruling.kind == "hypothetical" and re.search(r"whether|\bif$|stud|test|trial|investigat|explor", word))
        if overall:  # "whether X can …", "neither X nor Y …": what the clause goes on to say is not said
            here = scene.clause(ruling.start)
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
