# ruff: noqa: E501 - a pattern is read as one line
"""Side effects that are told otherwise than by a verb of effect: risks, reports, the people who have them.

Enters: a scene and a cue. Leaves: assertions in `made`: an ailment has to be named; less of it is a use.
"""

from __future__ import annotations

import re

from pipeline.extract.assertions.clauses import MET, Scene, others_do
from pipeline.extract.assertions.conditions import Phrase, ill_between, phrase
from pipeline.extract.assertions.cues import Found
from pipeline.extract.assertions.saying import Made, said, say
from pipeline.lexicon import word_set


def comes(scene: Scene, found: Found, made: Made) -> None:
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
        if LESS_OF.match(text, found.end) or LESS_OF.search(text, found.start, found.end):
            return
        if subjects and others_do(text[subjects[-1].end : found.start]):
            return
        say(scene, found.saying("side_effect_of", "<"), subjects, made, what)
    elif found.cue.kind == "comes":
        after = [t for t in scene.chosen(found, ">") if t.start - found.end <= MET]
        ill = ill_between(text, scene.clause_start(found.start), found.start)
        if after and ill:
            say(scene, found.saying("side_effect_of", ">"), after, made, Phrase(*ill, "ill"))


LESS_OF = re.compile(r"\s{1,3}(?:a |an )?(?:much |far |somewhat )?(?:less|lower|little|low|fewer|smaller|no)\b", re.I)

LESSENED = re.compile(
    r"\b(?:low|reduc|decreas|cut|minimi[sz]|lessen|avoid|prevent)(?:er|ers|ered|e|es|ed|s|ing|ting|ering)?\s+(?:(?:the|your|their|a|overall|any)\s+)?$",
    re.I,
)
"""Before "risk of …": a verb that makes it less."""


def risk(scene: Scene, found: Found, made: Made) -> None:
    """A risk of something, unless a verb makes it less or it is that of people."""
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
    said(scene, found._replace(cue=found.cue._replace(kind="side_effect_of")), made)


def warning(scene: Scene, found: Found, made: Made) -> None:
    """A boxed warning, and what it is about."""
    what = phrase(scene.text, found.end, scene.end)
    say(scene, found.saying("side_effect_of", "<>"), scene.chosen(found), made, what)


def linked(scene: Scene, found: Found, made: Made) -> None:
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
            say(scene, found.saying(kind, ">"), after, made, Phrase(*ill, "ill") if ill else None)
        return
    what = phrase(text, found.end, scene.end)
    if subjects and what and not others_do(text[subjects[-1].end : found.start]):
        fewer = re.match(r"\s+(?:an? )?(?:less|fewer|lower|reduced|decreased)\b", text[found.end : found.end + 16])
        kind = "indication" if fewer else "side_effect_of"
        if what.sense in ("good", "high") and not fewer:
            return
        say(scene, found.saying(kind, "<"), subjects, made, what)


TIED_TO = re.compile(r"s?[®™]?\s+(?:use )?(?:to|with)\b")


def ties(scene: Scene, found: Found, made: Made) -> None:
    """ "Reports have tied X to nightmares": the drug right behind, the ailment behind it."""
    text = scene.text
    after = [t for t in scene.chosen(found, ">") if t.start - found.end <= MET]
    to = TIED_TO.match(text, after[-1].end) if after else None
    what = phrase(text, to.end(), scene.end) if to else None
    if what is not None and what.sense == "ill":
        say(scene, found.saying("side_effect_of", ">"), after, made, what)


def is_ill(scene: Scene, found: Found, made: Made) -> None:
    """Is addictive, toxic, hard on the stomach."""
    said(scene, found.saying("side_effect_of", "<"), made)


ON_IT = re.compile(
    r"(?:.{0,40}\b(?:taking|took|take|takes|on|using|use|uses|given|treated with|users of|use of|receiving|received|with|after|from|of|during|to|start|starts|starting)\s+)?"
    r"(?:the |an? |certain |some |most |high-dose |low-dose |high doses of |low doses of |oral |daily |topical |inhaled |injected |intravenous |long[- ]term |chronic |regular )*\s*$",
    re.I | re.S,
)
"""What may stand between "common with" and its drug."""


def occurs(scene: Scene, found: Found, made: Made) -> None:
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
    say(scene, found.saying(kind, ">"), after, made, Phrase(*ill, "ill"))


def from_drug(scene: Scene, found: Found, made: Made) -> None:
    """An ailment right before "from" and a drug right behind it."""
    text = scene.text
    after = [t for t in scene.chosen(found, ">") if t.start - found.end <= 16]
    if not after or re.search(r"[,;:]", text[found.end : after[0].start]):
        return
    floor = max(scene.clause_start(found.start), found.start - 40)
    ill = ill_between(text, floor, found.start)
    if ill is None and opened(scene, found, made):
        return
    if ill is None or not re.fullmatch(
        r"\s*(?:(?:that (?:comes|came|results?)|coming|resulting|as a result|often|can come|in (?:the|your) \w+|of the \w+|of (?:your|the) \w+)\s*)?",
        text[ill[1] : found.start],
    ):
        return
    if re.search(r"\b(?:relief|recover\w*|protect\w*|free|relieve\w*|benefit)\b", text[floor : ill[0]], re.I):
        return
    say(scene, found.saying("side_effect_of", ">"), after, made, Phrase(*ill, "ill"))


SUFFERERS = re.compile(
    r"\b(?:people|patients|adults|women|men|children|those|users|anyone|everyone|half|percent|third|\w+ in \w+)\b.{0,40}"
    r"\b(?:taking|took|take|takes|on|using|use|uses|given|treated with|receiving|received)\s+(?:\w+\s+)?$"
    r"|\busers of\s+$",
    re.I | re.S,
)


FALLS = re.compile(
    r"\s+(?:levels? )?(?:drop|fall|go down|decline|improve|ease|fade|shrink|disappear|clear|vanish)\b", re.I
)


HAPPENS = re.compile(
    r"\b(?:seen|occur\w*|happen\w*|appear\w*|surface\w*|develop\w*|comes?|starts?|begins?|shows? up|turns? up|common|rare|unusual|uncommon"
    r"|typical|likely|frequent|possible|report\w*|noted|strikes?|fades?|go(?:es)? away|worse|worsens?|sets? in)\b",
    re.I,
)
RELIEVED = re.compile(
    r"\b(?:improv\w*|eas(?:e|es|ed|ing)|respond\w*|treat\w*|reliev\w*|better|less|fewer|drop\w*|fell|help\w*|control\w*|manag\w*|clear\w*|prevent\w*|rarer|milder|shorter|subsid\w*|vanish\w*|disappear\w*|gone|went away"
    r"|needs?|should|must|stop\w*|lift\w*)\b",
    re.I,
)


GAINED = re.compile(r"\b(?:gain(?:ed|s)?|put on|puts on)\s+(?:[\w-]+\s+){0,3}(?:pounds|weight|lbs|kilos)\b", re.I)

FRONTED_REACH = 60  # code points between "On X," and the ailment that it tells of

ONCE = re.compile(r"\b(?:once|after|when|since|as soon as|within)\b", re.I)
NOT_TAKEN = word_set(
    """study studies research information data focus focuses focused based depend depends depending dependent rely relies
    relying report reports article limits limit spend spends spent hooked effect effects trial trials work works worked
    working act acts go going went put puts rules law ban lawsuit warning warnings label people patients those anyone
    adults women men children users person someone are is was were am be been while still stay staying live keep"""
)
"""Words before "on" with a drug behind: nobody has an ailment on it, or another rule reads that."""


def upon(scene: Scene, found: Found, made: Made) -> None:
    """An ailment that somebody has on a drug: "Your gums may swell on …", "On …, she was hungry all the time"."""
    text = scene.text
    after = [t for t in scene.chosen(found, ">") if t.start - found.end <= 2]
    if not after or opened(scene, found, made):
        return
    begin = scene.clause_start(found.start)
    before = text[begin : found.start].split()
    if not before:
        fronted(scene, found, made)
        return
    if before[-1].lower().strip("(,") in NOT_TAKEN:
        return
    ill = ill_between(text, begin, found.start)
    if ill is None and (gained := GAINED.search(text, begin, found.start)):
        ill = gained.span()
    between = text[ill[1] : found.start] if ill else ""
    if (
        ill
        and len(between) <= 30
        and not re.search(r"[,;:]", between)
        and not RELIEVED.search(text, begin, found.start)
    ):
        say(scene, found.saying("side_effect_of", ">"), after, made, Phrase(*ill, "ill"))


def fronted(scene: Scene, found: Found, made: Made) -> bool:
    """ "With X, panic attacks become rarer", "On X, …": what the sentence that opens so goes on to tell."""
    text = scene.text
    after = [t for t in scene.chosen(found, ">") if t.start - found.end <= 3]
    comma = after[-1].end if after else 0
    if not after or text[scene.start : found.start].strip(" “\"'") or text[comma : comma + 1] != ",":
        return False
    end = scene.clause_end(found.start)
    ill = ill_between(text, comma, min(end, comma + FRONTED_REACH))
    if ill is None:
        return False
    kind = "indication" if RELIEVED.search(text, comma, end) else "side_effect_of"
    if (
        kind == "side_effect_of"
        and text[found.start : found.end].lower() == "with"
        and not HAPPENS.search(text, comma, end)
    ):
        return False
    say(scene, found.saying(kind, ">"), after, made, Phrase(*ill, "ill"))
    return True


def opened(scene: Scene, found: Found, made: Made) -> bool:
    """An ailment that opens the clause, and the drug that it happens on: "Rash and fever with …", "Hives may appear on …"."""
    text = scene.text
    if scene.targets[0].end <= found.start:
        return False
    begin = scene.clause_start(found.start)
    if found.start - begin > 110:
        return False
    after = [t for t in scene.chosen(found, ">") if t.start - found.end <= 3]
    opening = phrase(text, begin, found.start) if after else None
    if opening is None or opening.sense != "ill" or opening.start - begin > 24:
        return False
    if any(word in SUFFERERS_OF for word in text[begin : opening.start].lower().split()):
        return False
    between = text[opening.end : found.start]
    if RELIEVED.search(text, opening.start, found.start) and ONCE.search(between) and ";" not in between:
        say(scene, found.saying("indication", ">"), after, made, opening)
        return True
    if between.strip() and (not HAPPENS.search(between) or RELIEVED.search(between) or ";" in between):
        return False
    if not between.strip() and text[found.start : found.end].lower() not in ("with", "on", "while taking", "while on"):
        return False
    say(scene, found.saying("side_effect_of", ">"), after, made, opening)
    return True


SUFFERERS_OF = word_set("people patients adults children women men individuals those anyone person with")


def on_it(scene: Scene, found: Found, made: Made) -> None:
    """Taking a drug: it says something only where an ailment opens the clause."""
    opened(scene, found, made)


def suffers(scene: Scene, found: Found, made: Made) -> None:
    """People on a drug report an ailment."""
    text = scene.text
    subjects = scene.chosen(found, "<")
    if not subjects:
        while_on(scene, found, made)
        return
    if found.start - subjects[-1].end > 30 or not SUFFERERS.search(text, scene.start, subjects[0].start):
        return
    times = TIMES.match(text, found.end)
    what = phrase(text, times.end() if times else found.end, scene.end)
    if what is not None and what.sense in ("ill", "high") and FALLS.match(text, what.end):
        say(scene, found.saying("indication", "<"), subjects, made, what)
        return
    said_by = text[found.start : found.end].lower()
    lost = what is not None and what.sense in ("good", "organ") and said_by.startswith("los")
    if what is None or not (what.sense == "ill" or lost or "risk" in said_by):
        return
    fewer = re.match(r"\s+(?:far |much |significantly )?(?:less|fewer|half as)\b", text[found.end : found.end + 22])
    say(scene, found.saying("indication" if fewer else "side_effect_of", "<"), subjects, made, what)


TIMES = re.compile(
    r"\s+(?:(?:about |nearly |almost )?(?:twice|(?:two|three|four|five|ten) times|half) as (?:many|much|often)|a (?:higher|greater|lower) (?:rate|chance) of)"
)


def while_on(scene: Scene, found: Found, made: Made) -> None:
    """ "You may feel jittery when you first take …": an ailment that somebody has while on a drug."""
    text = scene.text
    after = scene.chosen(found, ">")
    what = phrase(text, found.end, scene.end) if after else None
    if (
        what
        and what.sense == "ill"
        and what.end <= after[0].start
        and (
            ON_TAKING.search(text, what.end, after[0].start)
            or text[what.end : after[0].start].strip() in ("on", "after", "from", "with", "if you take", "in people on")
        )
    ):
        say(scene, found.saying("side_effect_of", ">"), after, made, what)


ON_TAKING = re.compile(
    r"\s(?:when|while|after|once|as)\b[^.,;]*?\b(?:tak\w+|us\w+|on|start\w*|of|begin\w*|stop\w*|add\w*)\s+(?:\w+ )?$",
    re.I,
)


QUIT_FOR = re.compile(
    r"\b(?:reasons?|why|leads?|led|leading|forc\w+|makes?|made|causes?|caused|causing|driv\w+|drove|prompt\w*|persuad\w+|caus\w+)\b",
    re.I,
)
BECAUSE = re.compile(
    r"s?\s+(?:\w+ ){0,3}?(?:because of|due to|over|owing to|on account of|thanks to|because (?:they|it|she|he) (?:caused|made))\s",
    re.I,
)


def quits(scene: Scene, found: Found, made: Made) -> None:
    """People give a drug up because of an ailment: its side effect."""
    text = scene.text
    after = [t for t in scene.chosen(found, ">") if t.start - found.end <= 24]
    if not after:
        return
    because = BECAUSE.match(text, after[-1].end)
    what = phrase(text, because.end(), scene.end) if because else None
    if what is None and QUIT_FOR.search(text, scene.clause_start(found.start), found.start):
        ill = ill_between(text, scene.clause_start(found.start), found.start)
        what = Phrase(*ill, "ill") if ill else None
    if what is not None and what.sense == "ill":
        say(scene, found.saying("side_effect_of", ">"), after, made, what)


def allergic(scene: Scene, found: Found, made: Made) -> None:
    """A reaction to a drug, not one that somebody is only asked or warned about."""
    if re.search(
        r"\b(?:if|whether|are you|unless|anyone|people|those)\b",
        scene.text[scene.clause_start(found.start) : found.start],
        re.I,
    ):
        return
    said(scene, found.saying("side_effect_of", ">"), made)
