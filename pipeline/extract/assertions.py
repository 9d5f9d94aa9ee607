"""What a sentence says of the drugs in it: each assertion with the cue that says so.

Enters: a sentence with its mentions. Leaves: assertions for each of them. In the manner of ConText (Harkema 2009):
cues have a kind and a direction, a scope ends with the clause, and what is said of one drug is said of those it is
coordinated with. "Not" belongs to the cue behind it: "not approved", "does not cause", "should not be taken".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from pipeline.extract.cues import Cue, Found, find_cues
from pipeline.records import Assertion, DrugMention


class Target(NamedTuple):
    """A mention in its sentence, the number of the coordination it belongs to, and whether it is a nutrient."""

    start: int
    end: int
    mention_id: int
    group: int
    nutrient: bool


@dataclass(frozen=True, slots=True)
class _Context:
    """A sentence with everything that was worked out about it before its cues are read."""

    text: str
    sentence: tuple[int, int]
    cues: Sequence[Found]
    targets: Sequence[Target]
    clauses: Sequence[tuple[int, int]]
    asides: frozenset[int]


NEGATION_REACH = 26  # code points between "not" and the cue that it turns round
BEFORE_REACH = 170  # code points between a subject and its cue
AFTER_REACH = 70  # code points between a cue and its object
BESIDE = 14  # an attribute stands this close to its noun: "FDA-approved atypical antipsychotics"

COORDINATION = re.compile(
    r"[\s,/()\[\]+&‘’“”\"'®™*·-]*(?:(?:and|or|nor|and/or|such as|like|including|includes?|for example|e\.g\."
    r"|i\.e\.|namely"
    r"|the|as well as|also|called|known as|brand names?|sold as|other|both|either|plus|a|an|is|are|was|were|one"
    r"|two|type"
    r"|kind|class|form|of|generic|specifically|especially|particularly|certain|some|most|another|common|newer"
    r"|older|oral"
    r"|low-dose|high-dose|mg|mcg|\d[\d.,]*%?)[\s,/()\[\]+&:®™-]+)*[\s,/()\[\]+&‘’“”\"'®™-]*"
)
"""What may stand between two drugs of which the same is said."""

LINK_REACH = 60

PRONOUN = re.compile(
    r"[\s,]*(?:and |or |that |because |since |but |so )?(?:it|they|this|these|those|which|that|both|one|the (?:drug"
    r"|medication|medicine)s?)\b",
    re.I,
)

LEVELS = re.compile(
    r"\b(?:levels?|amounts?|concentrations?|effects?|effectiveness|absorption|metabolism|clearance|breakdown|dos(?:e|es"
    r"|age)|activity"
    r"|efficacy|potency|toxicity|exposure|action)\b",
    re.I,
)  # fmt: skip

HAZARD = re.compile(
    r"\b(?:danger\w*|risk\w*|serious|severe|bleed\w*|syndrome|fatal|death|deadly|harmful|unsafe|caution\w*"
    r"|toxic\w*|overdose"
    r"|sedat\w*|soar\w*|crisis|seizure\w*|contraindicated|stroke|kidney|liver|heart|drowsi\w*|hypotension|worse\w*|breathing|slow\w*|avoid\w*|not|never|n['’]t|warn\w*|problem\w*"
    r"|reduc\w*|lower\w*"
    r"|increas\w*|rais\w*|interfer\w*)\b",
    re.I,
)  # fmt: skip

IMPERATIVE = re.compile(
    r"(?:\b(?:should|must|do|to)\b[^.;,]{0,12}|shouldn['’]t|mustn['’]t|don['’]t|never)[^.;,]{0,6}$", re.I
)

PAST = re.compile(r"\b(?:i|we|he|she|they|who|people|patients|you)\s+(?:do|don['’]t|have|had|did)", re.I)

LESSENED = re.compile(
    r"\b(?:lower|reduc|decreas|cut|minimi[sz]|lessen)(?:e|es|ed|s|ing|ting)?\s+(?:(?:the|your|their|a|overall)\s+)?$",
    re.I,
)
"""Before "risk of …": a verb that makes it less."""

SAID = frozenset(
    {
        "negated", "hypothetical", "indication", "off_label", "approved", "not_approved", "side_effect_of",
        "contraindicated", "interaction",
    }
)  # fmt: skip

WORKED_OUT = frozenset({"together", "with", "changes", "hinders", "uses", "rejected"})
"""Kinds of cues that say something only with what else is in the sentence."""

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
    found_cues = [
        c for c in find_cues(text, *sentence) if not any(c.start < end and start < c.end for start, end in spans)
    ]
    cues = _negations(text, found_cues, mentions)
    if not any(found.cue.kind in SAID or found.cue.kind in WORKED_OUT for found in cues):
        return {}
    targets = _groups(text, mentions)
    clauses = _clauses(text, sentence, cues)
    made: dict[int, list[Assertion]] = {}
    asides = _asides(text, cues, targets)
    context = _Context(text, sentence, cues, targets, clauses, asides)
    for found in cues:
        kind = found.cue.kind
        if kind in ("together", "with"):
            _together(context, found, made)
        elif kind in ("changes", "hinders"):
            _changes(context, found, made)
        elif kind == "uses":
            _uses(context, found, made)
        elif kind == "rejected":
            if re.search(r"\b(?:FDA|EMA|agency|regulators?|panel|committee)\b", text[sentence[0] : found.start], re.I):
                turned = Found(found.start, found.end, Cue("not_approved", ">"))
                _say(context, turned, _chosen(context, turned), made)
        elif kind == "interaction":
            _say(context, found, _both_sides(context, found), made)
        elif kind == "side_effect_of" and found.cue.side == "<" and _hinders_a_drug(context, found):
            _changes(context, found._replace(cue=Cue("hinders", "<")), made)
        elif kind == "side_effect_of" and LESSENED.search(text, max(sentence[0], found.start - 24), found.start):
            continue  # "lowers the risk of stroke": the verb has said it
        elif kind in SAID:
            if kind == "hypothetical" and SUPPOSED.match(text, found.start):
                _together(context, found._replace(cue=Cue("with", "<>", True)), made)
            _say(context, found, _chosen(context, found), made)
    _elliptic(context, made)
    return {mention_id: _settled(said, clauses) for mention_id, said in made.items()}


def _negations(text: str, cues: Sequence[Found], mentions: Sequence[DrugMention]) -> list[Found]:
    """The cues with each "not" joined to what it denies."""
    kept: list[Found] = []
    starts = [mention.start for mention in mentions]
    number = 0
    while number < len(cues):
        found = cues[number]
        following = cues[number + 1] if number + 1 < len(cues) else None
        number += 1
        if found.cue.kind != "neg":
            kept.append(found)
            continue
        gap = text[found.end : following.start] if following else None
        near = gap is not None and len(gap) <= NEGATION_REACH and not re.search(r"[,;:]", gap)
        if following is None or not near or any(found.end <= start < following.start for start in starts):
            kept += _denied_alone(text, found, mentions)
            continue
        number += 1
        turned = _turned(text, found, following)
        if turned is not None:
            kept.append(Found(found.start, following.end, turned))
    return kept


def _denied_alone(text: str, found: Found, mentions: Sequence[DrugMention]) -> list[Found]:
    """What a "not" says that denies no cue: the drug right behind it, or what the drug before it does."""
    before = text[max(0, found.start - 24) : found.end]
    ahead = [m for m in mentions if 0 <= m.start - found.end <= NEGATION_REACH]
    ahead = [m for m in ahead if not re.search(r"[,;:]", text[found.end : m.start])]
    if ahead:
        word = text[found.start : found.end].lower()
        if word != "no" and IMPERATIVE.search(before) and not PAST.search(before):
            verb = re.match(r"\s*(\w+)", text[found.end :])
            told = verb and verb.group(1).lower() not in HARMLESS
            return [Found(found.start, found.end, Cue("contraindicated", ">"))] if told else []
        return [Found(found.start, found.end, Cue("negated", ">"))]
    for mention in mentions:
        if mention.end <= found.start and AUXILIARY.fullmatch(text[mention.end : found.start]):
            return [Found(found.start, found.end, Cue("negated", "<"))]
    return []


AUXILIARY = re.compile(
    r"s?\)?,?\s+(?:(?:do|does|did|can|could|will|would|may|might|is|are|was|were|has|have|had|alone|usually|itself) ?)*"
)

HARMLESS = frozenset(
    {
        "worry",
        "confuse",
        "forget",
        "stop",
        "panic",
        "hesitate",
        "skip",
        "change",
        "discontinue",
        "miss",
        "quit",
        "assume",
        "expect",
        "be",
    }
)


def _turned(text: str, negation: Found, denied: Found) -> Cue | None:
    """What a denied cue says."""
    kind, side = denied.cue.kind, denied.cue.side
    word = text[negation.start : negation.end].lower()
    before = text[max(0, negation.start - 24) : negation.end]
    if kind == "approved":
        return Cue("not_approved", "<>", denied.cue.object)
    if kind == "advised":
        return Cue("contraindicated", "<", True)
    if kind == "labelled":
        return Cue("off_label", "<>")
    if kind == "not_approved":
        return Cue("not_approved", side, True)
    if kind in ("together", "interaction"):
        prevented = IMPERATIVE.search(before) or kind == "together"
        return Cue("together" if prevented else "negated", "<>", True)
    passive = PASSIVE.match(text, denied.start)
    if passive and re.search(r"\bbe\b", text[negation.start : denied.start]):
        return Cue("contraindicated", "<", True)
    if kind == "indication":
        return Cue("negated", "<>" if passive or side == ">" else "<", denied.cue.object)
    if kind in ("taking", "uses"):
        told = IMPERATIVE.search(before) and not PAST.search(before) and not (passive and word == "never")
        if told and word != "no":
            return Cue("contraindicated", ">", False)
        return Cue("negated", "<>" if passive else ">", False)
    if kind in ("side_effect_of", "changes", "negated", "hinders"):
        return Cue("negated", "<", denied.cue.object)
    if kind == "off_label":
        return Cue("negated", "<>", False)
    return None  # "do not stop", "not avoid", "not considered": nothing is said of the drug itself


PASSIVE = re.compile(r"(?:used|given|taken|prescribed|administered|injected|applied|offered|recommended)\b", re.I)


def _groups(text: str, mentions: Sequence[DrugMention]) -> list[Target]:
    """The mentions with the coordination each belongs to."""
    targets: list[Target] = []
    group = 0
    for mention in mentions:
        if targets:
            gap = text[targets[-1].end : mention.start]
            if ";" in gap and _in_brackets(text, targets[-1].end):
                gap = gap.replace(";", ",")
            if len(gap) > LINK_REACH or not COORDINATION.fullmatch(gap):
                group += 1
        targets.append(Target(mention.start, mention.end, mention.mention_id, group, mention.kind == "supplement"))
    return targets


def _in_brackets(text: str, at: int) -> bool:
    """True where a bracket was opened shortly before and is not closed: "acetaminophen (Tylenol; called …"."""
    floor = max(0, at - LINK_REACH)
    return text.rfind("(", floor, at) > text.rfind(")", floor, at)


def _clauses(text: str, sentence: tuple[int, int], cues: Iterable[Found]) -> list[tuple[int, int]]:
    """Where stretches of the sentence begin, each with the number of its clause.

    A clause begins at a semicolon or a conjunction. "…, though less sedating, …" ends at its comma, and what follows
    is the clause before it; after "Although …," a new one begins.
    """
    stretches = [(sentence[0], 0)]
    count = 0
    marks = [
        (found.start, found.end, text[found.start : found.end].lower()) for found in cues if found.cue.kind == "break"
    ]
    marks += [(at, at + 1, ";") for at in _semicolons(text, sentence)]
    for start, end, word in sorted(marks):
        outer = stretches[-1][1]
        count += 1
        stretches.append((start, count))
        comma = text.find(",", end, sentence[1])
        if word in SUBORDINATE and comma >= 0:
            led = text[sentence[0] : start].strip(" ,")
            inserted = text[:start].rstrip().endswith(",") and led
            if inserted or not led:
                count += not led
                stretches.append((comma, outer if inserted else count))
    return stretches


def _semicolons(text: str, sentence: tuple[int, int]) -> Iterator[int]:
    """Places of the semicolons outside brackets: one inside them ends no clause around them."""
    if text.find(";", *sentence) < 0:
        return
    depth = 0
    for at in range(*sentence):
        if text[at] == "(":
            depth += 1
        elif text[at] == ")":
            depth = max(0, depth - 1)
        elif text[at] == ";" and not depth:
            yield at


SUBORDINATE = frozenset({"although", "though", "even though", "unlike", "because", "since", "whereas"})


def _clause(clauses: Sequence[tuple[int, int]], at: int) -> int:
    """The number of the clause at a place."""
    number = 0
    for start, each in clauses:
        if start <= at:
            number = each
    return number


def _clause_start(clauses: Sequence[tuple[int, int]], at: int) -> int:
    """Where the stretch around a place begins."""
    return max(start for start, _ in clauses if start <= at)


def _asides(text: str, cues: Iterable[Found], targets: Sequence[Target]) -> frozenset[int]:
    """Mentions that are named for comparison only, up to the comma that ends the comparison."""
    aside: set[int] = set()
    for found in cues:
        if found.cue.kind != "aside":
            continue
        end = found.end
        for target in targets:
            if target.start < found.end:
                continue
            if target.start - end > 30 or re.search(r"[,;.]", text[end : target.start]):
                break
            aside.add(target.mention_id)
            end = target.end
    return frozenset(aside)


def _chosen(context: _Context, found: Found) -> list[Target]:
    """The mentions that a cue speaks of: the nearest coordination on its side, within its clause."""
    text, clauses, side = context.text, context.clauses, found.cue.side
    here = _clause(clauses, found.start)
    free = [target for target in context.targets if target.mention_id not in context.asides]
    if side == "<<":
        return [target for target in free if 0 <= found.start - target.end <= 1]
    before = [t for t in free if t.end <= found.start and found.start - t.end <= BEFORE_REACH]
    after = [t for t in free if t.start >= found.end and t.start - found.end <= AFTER_REACH]
    after = [t for t in after if _clause(clauses, t.start) == here]
    inside = [t for t in before if _clause(clauses, t.start) == here]
    if not inside and before and PRONOUN.match(text, _after_break(text, _clause_start(clauses, found.start))):
        inside = before
    if not inside and before and text[found.start : found.end].lower().startswith(("is ", "are ", "be ", "should ")):
        inside = before  # "X is approved for A but is contraindicated in B": the subject is left out
    if not inside and before and ELLIPSIS.match(text, _after_break(text, _clause_start(clauses, found.start))):
        inside = before
    if side == ">" and before and OBJECT_PRONOUN.match(text, found.end):
        return _nearest(before, free, first=False)
    if side == ">" or (side == "<>" and after and _attribute(text, found, after[0])):
        return _nearest(after, free, first=True) or _label(text, found, free)
    if inside:
        return _nearest(inside, free, first=False)
    return _nearest(after, free, first=True) if side == "<>" else []


ELLIPSIS = re.compile(
    r"(?:also |still |not |never |should |can |may |must |is |are |was |were |has |have |does |do |only )", re.I
)
"""Words that a clause without a subject of its own starts with: what it says is said of the subject before it."""


OBJECT_PRONOUN = re.compile(r"\s+(?:it|them|this|these|those)\b", re.I)


def _label(text: str, found: Found, targets: Sequence[Target]) -> list[Target]:
    """The drug that stands as a label before its sentence: "Benzodiazepines: avoid in older adults"."""
    return [
        t for t in targets if t.end < found.start and re.fullmatch(r"s?:\s*(?:\w+ ){0,2}", text[t.end : found.start])
    ]


def _after_break(text: str, at: int) -> int:
    match = re.compile(
        r"[\s;,]*(?:but|however|although|though|whereas|yet|because|since|unlike|instead|nevertheless)?[\s,]*", re.I
    ).match(text, at)
    return match.end() if match else at


def _attribute(text: str, found: Found, target: Target) -> bool:
    """True where a cue stands right before its noun."""
    gap = text[found.end : target.start]
    return (
        len(gap) <= BESIDE
        and not re.search(r"[,.;:()]|\b(?:for|to|in|as|by|of)\b", gap + " ")
        and not re.search(r"\b(?:for|to|in|as|by|of|with)$", text[found.start : found.end])
    )


def _nearest(near: Sequence[Target], free: Sequence[Target], *, first: bool) -> list[Target]:
    """The whole coordination that the nearest mention belongs to."""
    if not near:
        return []
    group = near[0 if first else -1].group
    return [target for target in free if target.group == group]


def _both_sides(context: _Context, found: Found) -> list[Target]:
    here = _clause(context.clauses, found.start)
    near = [t for t in context.targets if _clause(context.clauses, t.start) == here]
    before = [t for t in near if t.end <= found.start and found.start - t.end <= BEFORE_REACH]
    after = [t for t in near if t.start >= found.end and t.start - found.end <= AFTER_REACH]
    return _nearest(before, near, first=False) + _nearest(after, near, first=True)


SUPPOSED = re.compile(
    r"if (?:you|someone|people|they) (?:also |already |currently |are |is |who )*(?:take|taking|use|using|on)"
    r"\b",
    re.I,
)


def _hinders_a_drug(context: _Context, found: Found) -> bool:
    """True where the thing harmed is a drug or its effect: "can weaken birth control pills", "weaken the effect"."""
    if LEVEL_BEHIND.match(context.text, found.end) and len({t.group for t in context.targets}) > 1:
        return True
    near = [t for t in context.targets if 0 <= t.start - found.end <= HINDERED]
    near = [t for t in near if not re.search(r"[,:]|\b(?:and|but|or)\b", context.text[found.end : t.start])]
    return bool(near) and any(t.end <= found.start for t in context.targets)


def _together(context: _Context, found: Found, made: dict[int, list[Assertion]]) -> None:
    """Two drugs taken together, where the sentence says that this is a hazard."""
    text, targets = context.text, context.targets
    behind = text[found.end : found.end + 24]
    if not HAZARD.search(text, *context.sentence) and not re.match(
        r"\s+(?:[\w’'-]+\s+){0,2}(?:can|could|may|might)\b", behind
    ):
        return
    if _with_no_drug(context, found):
        return
    chosen = _both_sides(context, found)
    if found.cue.kind == "with":
        # A plain "with" joins two drugs only where they stand right beside it, or in the two halves of the sentence.
        plain = text[found.start : found.end].lower() in ("with", "following", "after", "at least")
        before = [t for t in targets if t.end <= found.start]
        after = [t for t in targets if t.start >= found.end]
        if plain and not (before and after and found.start - before[-1].end <= 12 and after[0].start - found.end <= 20):
            return
        chosen = list(targets)
    if len(chosen) == 1 and len(targets) > 1:
        chosen = list(targets)
    if found.cue.kind == "with" and len({t.group for t in chosen}) < 2 and len(chosen) < 2:
        return
    _say(context, Found(found.start, found.end, Cue("interaction", "<>", True)), chosen, made)


def _with_no_drug(context: _Context, found: Found) -> bool:
    """True where a "with" has only what is no substance behind it: "along with diet and exercise"."""
    text = context.text
    if not text[found.start : found.end].lower().endswith("with"):
        return False
    reach = min(found.end + AFTER_REACH, context.sentence[1])
    if any(found.end <= target.start < reach for target in context.targets):
        return False
    return WAY_OF_LIFE.match(text, found.end) is not None


WAY_OF_LIFE = re.compile(
    r"\s+(?:[\w’'-]+\s+){0,3}(?:diet\w{0,4}|exercis\w{1,3}|lifestyle|physical activity|workouts?|counsell?ing"
    r"|psychotherapy|therapy|meditation|sleep|stress|weight loss|nutrition|support|surgery|yoga)(?!\w)",
    re.I,
)
"""What a drug is combined with that is no substance."""


def _changes(context: _Context, found: Found, made: dict[int, list[Assertion]]) -> None:
    """One drug changes the level or effect of another; or something that is no drug: then it is used for that."""
    text = context.text
    before = _chosen(context, Found(found.start, found.end, Cue("", "<")))
    here = _clause(context.clauses, found.start)
    after = [t for t in context.targets if 0 <= t.start - found.end <= AFTER_REACH]
    after = [t for t in after if _clause(context.clauses, t.start) == here]
    parted = after and ":" in text[found.end : after[0].start]
    if before and after and after[0].nutrient and DEPLETED.match(text, found.end, after[0].start):
        _say(context, Found(found.start, found.end, Cue("side_effect_of", "<", True)), before, made)
        return
    if after and not parted and not (before and after[0].group == before[0].group):
        between = text[found.end : after[0].start] + " " + text[after[0].end : after[0].end + 60]
        if (LEVELS.search(between) and "," not in between[: after[0].start - found.end]) or (
            found.cue.kind == "hinders" and before and after[0].start - found.end <= HINDERED
        ):
            whole = Found(found.start, found.end, Cue("interaction", "<>"))
            _say(context, whole, [*before, *_nearest(after, context.targets, first=True)], made)
            return
    if before and not after and re.match(PRONOUN_LEVEL, text[found.end : found.end + 30]):
        others = [t for t in context.targets if t.group != before[0].group]
        if others:
            _say(context, Found(found.start, found.end, Cue("interaction", "<>")), [*others, *before], made)
            return
    word = text[found.start : found.end].lower()
    if before and not after and re.match(r"lower|reduc|decreas|control|slow|prevent|stop", word):
        _say(context, Found(found.start, found.end, Cue("indication", "<", True)), before, made)


DEPLETED = re.compile(r" (?:the |your |blood )*levels? of (?:the )?$", re.I)
"""Between a verb and a nutrient: what a drug does to its level in the blood is an effect of the drug."""

LEVEL_BEHIND = re.compile(r"\s+(?:the|its|their) (?:levels?|amounts?|effects?|effectiveness|absorption|action)\b", re.I)

HINDERED = 14  # code points between a verb and the drug that it hinders

PRONOUN_LEVEL = re.compile(
    r"\s+(?:its|their|the (?:amount|effect|effects|effectiveness|absorption|level)"
    r"|the other['’]?s?|the absorption of the other|the level of the other)\b",
    re.I,
)


def _uses(context: _Context, found: Found, made: dict[int, list[Assertion]]) -> None:
    """Someone uses a drug for something: an indication where the sentence says for what."""
    chosen = _chosen(context, found)
    if chosen:
        behind = context.text[chosen[-1].end : context.sentence[1]]
        ahead = context.text[context.sentence[0] : found.start]
        if re.match(
            r"s?[^.;]{0,30}?\b(?:for|to (?:treat|help|relieve|prevent|manage|control|ease))\b", behind
        ) or re.match(r"(?:For|To (?:treat|relieve|prevent|manage|ease|control))\b", ahead):
            _say(context, Found(found.start, found.end, Cue("indication", ">")), chosen, made)


def _elliptic(context: _Context, made: dict[int, list[Assertion]]) -> None:
    """What "X is approved, but Y is not" and "X is not approved; Y is" say of Y."""
    partly = re.search(r"\bbut not (?:yet )?(?:in|for)\b", context.text[slice(*context.sentence)])
    if partly:
        start, end = context.sentence[0] + partly.start() + 4, context.sentence[0] + partly.end()
        approved = [t for t in context.targets if any(a.kind == "approved" for a in made.get(t.mention_id, ()))]
        _say(context, Found(start, end, Cue("not_approved", "<", True)), [t for t in approved if t.end < start], made)
    for number, target in enumerate(context.targets):
        behind = context.text[target.end : target.end + 40]
        match = re.match(r"s?\s+(?:is|are|was|were|does|do|has|have|can)(\s+not|n['’]t)?(?=\s*(?:[.,;!]|$))", behind)
        if not match or number == 0:
            continue
        earlier = next(
            (t for t in reversed(context.targets[:number]) if t.mention_id in made and t.group != target.group), None
        )
        if earlier is None:
            continue
        for said in made[earlier.mention_id]:
            kind = TURNED.get(said.kind) if match.group(1) else UPRIGHT.get(said.kind)
            if kind:
                start = target.end + match.start() + (len(match.group()) - len(match.group().lstrip("s ")))
                cue = Found(start, target.end + match.end(), Cue(kind, "<"))
                same = [t for t in context.targets if t.group == target.group]
                for each in same:
                    made[each.mention_id] = [
                        a for a in made.get(each.mention_id, []) if a.kind not in (said.kind, "negated")
                    ]
                _say(context, cue, same, made)


TURNED = {"approved": "not_approved", "indication": "negated", "side_effect_of": "negated"}
UPRIGHT = {
    "not_approved": "approved",
    "approved": "approved",
    "side_effect_of": "side_effect_of",
    "indication": "indication",
}


def _say(context: _Context, found: Found, chosen: Sequence[Target], made: dict[int, list[Assertion]]) -> None:
    cue = context.text[found.start : found.end]
    what = _object(context.text, found, context.sentence[1]) if found.cue.object else None
    if found.cue.kind == "indication" and what and re.match(r"(?:you|me|him|her|them)\b", what):
        return
    if (
        found.cue.kind == "hypothetical"
        and len(chosen) == 2
        and context.text[chosen[0].end : chosen[1].start].strip() == ","
    ):
        chosen = chosen[:1]  # the comma ends the condition
    for target in chosen:
        partner = None
        if found.cue.kind == "interaction":
            partner = next((t.mention_id for t in chosen if t.group != target.group), None)
            if partner is None:
                partner = next((t.mention_id for t in chosen if t.mention_id != target.mention_id), None)
        said = Assertion(found.cue.kind, cue, found.start, found.end, what, partner)
        made.setdefault(target.mention_id, []).append(said)


_OBJECT = re.compile(r"\s*(?:the |a |an |your |people with |patients with )?([\w][\w’'/ -]{2,60})")


def _object(text: str, found: Found, end: int) -> str | None:
    """The words behind a cue that name a condition, effect or regulator, up to the next mark or clause."""
    match = _OBJECT.match(text, found.end, min(end, found.end + 80))
    if not match:
        return None
    words = re.split(
        r"\b(?:and|or|but|which|that|because|if|when|while|in people|in adults|in patients|such as|include"
        r"|includes|is|are)\b",
        match.group(1),
    )[0]  # fmt: skip
    return words.strip(" -") or None


def _settled(said: Sequence[Assertion], clauses: Sequence[tuple[int, int]]) -> tuple[Assertion, ...]:
    """One assertion a kind, the first; a kind that a more specific one beats is dropped.

    "X must not be taken with Y" is an interaction; "must not be taken in asthma, because it hinders Y" is both.
    """
    kinds = {each.kind for each in said}
    meets = min((each.start for each in said if each.kind == "interaction"), default=None)
    if meets is not None:  # what two drugs do together is no side effect of one
        said = [each for each in said if each.kind != "side_effect_of" or each.start < meets]
    kept: dict[str, Assertion] = {}
    for each in sorted(said, key=lambda each: each.start):
        if each.kind == "contraindicated" and "interaction" in kinds:
            here = _clause(clauses, each.start)
            beaten = any(other.kind == "interaction" and _clause(clauses, other.start) == here for other in said)
        else:
            beaten = bool(BEATEN.get(each.kind, set()) & kinds)
        if not beaten:
            kept.setdefault(each.kind, each)
    return tuple(sorted(kept.values(), key=lambda each: each.start))
