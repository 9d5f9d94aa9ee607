# ruff: noqa: E501 - a pattern is read as one line
"""The shape of a sentence around its drugs: clauses, coordinations, and which drugs a cue speaks of.

Enters: a sentence with its mentions and cues. Leaves: a `Scene`, which answers where a cue's drugs are. In the manner
of ConText (Harkema 2009): a cue has a direction, and a scope ends with the clause; what is said of one drug is said of
those it is coordinated with.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from pipeline.extract.assertions.cues import Found
from pipeline.lexicon import Hit, word_set

BEFORE_REACH = 170  # code points between a subject and its cue
AFTER_REACH = 70  # code points between a cue and its object
MET = 14  # code points between a verb and the drug that it hinders
BESIDE = 14  # an attribute stands this close to its noun: "FDA-approved atypical antipsychotics"
LINK_REACH = 60  # code points between two drugs of one coordination

COORDINATION = re.compile(
    r"[\s,/()\[\]+&‘’“”\"'®™*·-]*(?:(?:and|or|nor|and/or|such as|like|including|includes?|for example|e\.g\."
    r"|i\.e\.|namely"
    r"|the|as well as|also|called|known as|brand names?|sold as|other|both|either|plus|a|an|is|are|was|were|one"
    r"|two|type"
    r"|kind|class|form|of|generic|specifically|especially|particularly|certain|some|most|another|common|newer"
    r"|older|oral"
    r"|low-dose|high-dose|mg|mcg|\d[\d.]*+%?)[\s,/()\[\]+&:®™-]+)*[\s,/()\[\]+&‘’“”\"'®™-]*"
)
"""What may stand between two drugs of which the same is said."""

PRONOUN = re.compile(
    r"[\s,]*(?:and |or |that |because |since |but |so )?(?:it|they|this|these|those|which|that|both|one|the (?:drug"
    r"|medication|medicine)s?|excess|too much|overdos(?:es?|ing)|overuse|(?:high|large|low|small)(?:er)? (?:doses|amounts)"
    r"|(?:long-term|heavy|regular|daily) use)\b",
    re.I,
)

ELLIPSIS = re.compile(
    r"(?:also |still |not |never |should |can |may |must |is |are |was |were |has |have |does |do |only )", re.I
)
"""Words that a clause without a subject of its own starts with: what it says is said of the subject before it."""

NAMED_BEFORE = re.compile(r"\b(?:it|them|they)\b", re.I)

OBJECT_PRONOUN = re.compile(r"\s+(?:it|them|this|these|those)\b", re.I)

SUBORDINATE = word_set("although though unlike because since whereas") | {"even though"}

IS_A = re.compile(
    r"(?:s|'s|’s)?\s*\)?,?\s+(?:is|are|was|were) (?:both |all |also )?(?:an? |the |one of the )?[\w\s-]{0,30}$"
)
ASIDE_THAT = re.compile(r"s?\)?,\s+which\b[^,;]*$")
THAT = re.compile(r"s?\)?,?\s+(?:that|which)\b")

MERE = re.compile(r"\b(?:rare|uncommon|small|slight|mild|infrequent|unlikely|low|slow|brief|modest)\s+$", re.I)

_AFTER_BREAK = re.compile(
    r"[\s;,]*(?:but|however|although|though|whereas|yet|because|since|unlike|instead|nevertheless)?[\s,]*", re.I
)


LABEL_GAP = re.compile(r"s?:\s*(?:\w+ ){0,2}")


class Target(NamedTuple):
    """A mention in its sentence, the number of the coordination it belongs to, and whether it is a nutrient."""

    start: int
    end: int
    mention_id: int
    group: int
    nutrient: bool


class Scene(NamedTuple):
    """A sentence with everything that was worked out about it before its cues are read."""

    text: str
    start: int
    end: int
    cues: Sequence[Found]
    targets: Sequence[Target]
    clauses: Sequence[tuple[int, int]]
    asides: frozenset[int]

    def clause(self, at: int) -> int:
        """The number of the clause at a place."""
        if len(self.clauses) == 1:
            return 0
        number = 0
        for start, each in self.clauses:
            if start <= at:
                number = each
        return number

    def clause_start(self, at: int) -> int:
        """Where the stretch around a place begins."""
        if len(self.clauses) == 1:
            return self.start
        return max(start for start, _ in self.clauses if start <= at)

    def clause_end(self, at: int) -> int:
        """Where the stretch around a place ends."""
        if len(self.clauses) == 1:
            return self.end
        return min((start for start, _ in self.clauses if start > at), default=self.end)

    def free(self) -> Sequence[Target]:
        """The mentions that are not named for comparison only."""
        if not self.asides:
            return self.targets
        return [target for target in self.targets if target.mention_id not in self.asides]

    def chosen(self, found: Found, side: str | None = None) -> list[Target]:
        """The mentions that a cue speaks of: the nearest coordination on its side, within its clause."""
        text, side = self.text, side or found.cue.side
        start, end, _ = found
        if side == "<" and self.targets[0].end > start:
            return []
        if len(self.targets) == 1 and len(self.clauses) == 1 and not self.asides and side != "<<":
            return self._lone(start, end, side)
        free = self.free()
        if side == "<" and self.asides:
            last = next((t for t in reversed(self.targets) if t.end <= found.start), None)
            if last and last.mention_id in self.asides and ASIDE_THAT.match(text, last.end, found.start):
                return nearest([last], self.targets, first=True)
        if side == "<<":
            return [target for target in free if 0 <= start - target.end <= 1]
        before = [t for t in free if 0 <= start - t.end <= BEFORE_REACH]
        if side == ">" and before and OBJECT_PRONOUN.match(text, end):
            return nearest(before, free, first=False)
        inside, after = before, []
        if side != "<":
            after = [t for t in free if 0 <= t.start - end <= AFTER_REACH]
        if len(self.clauses) > 1:
            here = self.clause(start)
            inside = [t for t in before if self.clause(t.start) == here]
            after = [t for t in after if self.clause(t.start) == here]
        if side == ">" or (after and _attribute(text, found, after[0])):
            return nearest(after, free, first=True) or _label(text, found, free)
        if not inside and before and self._goes_on(found):
            inside = before
        if inside:
            return self._subjects(nearest(inside, free, first=False))
        return nearest(after, free, first=True) if side == "<>" else []

    def _lone(self, start: int, end: int, side: str) -> list[Target]:
        """The only mention of a sentence of one clause, where it is within reach of a cue."""
        only = self.targets[0]
        if only.end <= start:
            if side != ">":
                near = start - only.end <= BEFORE_REACH
            else:
                near = start - only.end <= BEFORE_REACH and OBJECT_PRONOUN.match(self.text, end) is not None
                near = near or _labels(self.text, only, start)
        else:
            near = side != "<" and 0 <= only.start - end <= AFTER_REACH
        return [only] if near else []

    def _goes_on(self, found: Found) -> bool:
        """True where the clause of a cue has no subject of its own, or a pronoun for one."""
        begin = _after_break(self.text, self.clause_start(found.start))
        led = self.text[found.start : found.end].lower().startswith(("is ", "are ", "be ", "should "))
        return bool(
            begin >= found.start
            or led
            or PRONOUN.match(self.text, begin)
            or ELLIPSIS.match(self.text, begin)
            or NAMED_BEFORE.search(self.text, begin, found.start)
        )

    def _subjects(self, group: list[Target]) -> list[Target]:
        """A coordination without the class of which its drugs are said to be: "X is an antibiotic that …"."""
        related = len(group) > 1 and THAT.match(self.text, group[-1].end)
        return group[:-1] if related and IS_A.match(self.text, group[-2].end, group[-1].start) else group

    def both_sides(self, found: Found) -> list[Target]:
        """The nearest coordinations before and behind a cue, in its clause."""
        here = self.clause(found.start)
        near = [t for t in self.targets if self.clause(t.start) == here]
        before = [t for t in near if t.end <= found.start and found.start - t.end <= BEFORE_REACH]
        after = [t for t in near if t.start >= found.end and t.start - found.end <= AFTER_REACH]
        return nearest(before, near, first=False) + nearest(after, near, first=True)


def scene(
    text: str, sentence: tuple[int, int], cues: Sequence[Found], mentions: Sequence[Hit], first: int = 0
) -> Scene:
    """What a sentence is made of."""
    start, end = sentence
    targets = _groups(text, mentions, first)
    clauses, asides = [(start, 0)], NONE_ASIDE
    kinds = {found.cue.kind for found in cues}
    if "break" in kinds or text.find(";", start, end) >= 0:
        clauses = _clauses(text, sentence, cues)
    if "aside" in kinds or text.find(" than", start, end) >= 0:
        asides = _asides(text, cues, targets)
    return _scene(Scene, (text, start, end, cues, targets, clauses, asides))


NONE_ASIDE: frozenset[int] = frozenset()


def nearest(near: Sequence[Target], free: Sequence[Target], *, first: bool) -> list[Target]:
    """The whole coordination that the nearest mention belongs to."""
    if not near:
        return []
    group = near[0 if first else -1].group
    return [target for target in free if target.group == group]


def _groups(text: str, mentions: Sequence[Hit], first: int) -> list[Target]:
    """The mentions with the coordination each belongs to; their ids count from `first`."""
    targets: list[Target] = []
    group, last = 0, -1
    for number, (start, end, entry) in enumerate(mentions, first):
        if last >= 0:
            gap = text[last:start]
            if ";" in gap and _in_brackets(text, last):
                gap = gap.replace(";", ",")
            if gap not in JOINED and (len(gap) > LINK_REACH or not COORDINATION.fullmatch(gap)):
                group += 1
        nutrient = entry.kind == "supplement" or entry.normalized in NUTRIENTS
        targets.append(_target(Target, (start, end, number, group, nutrient)))
        last = end
    return targets


_target = _scene = tuple.__new__  # a third of what the constructor of a named tuple costs

NUTRIENTS = frozenset({"vitamin", "mineral"})

JOINED = frozenset({", ", " (", ") and ", " and ", " or ", ", and ", "/", "), "})
"""The coordinations that are met most: known without a look."""


def _in_brackets(text: str, at: int) -> bool:
    """True where a bracket was opened shortly before and is not closed: "acetaminophen (Tylenol; called …"."""
    floor = max(0, at - LINK_REACH)
    return text.rfind("(", floor, at) > text.rfind(")", floor, at)


def _clauses(text: str, sentence: tuple[int, int], cues: Sequence[Found]) -> list[tuple[int, int]]:
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
        if word == "but" and MERE.search(text, max(sentence[0], start - 14), start):
            continue  # "a rare but serious risk"
        if word == "because" and text.startswith(" of ", end):
            continue  # what follows is no clause
        outer = stretches[-1][1]
        count += 1
        stretches.append((start, count))
        comma = text.find(",", end, sentence[1])
        if word in SUBORDINATE and comma >= 0:
            led = text[sentence[0] : start].strip(" ,")
            inserted = text[sentence[0] : start].rstrip().endswith(",") and led
            if inserted or not led:
                count += not led
                stretches.append((comma, outer if inserted else count))
    return stretches


BRACKET_OR_SEMICOLON = re.compile(r"[();]")


def _semicolons(text: str, sentence: tuple[int, int]) -> Iterator[int]:
    """Places of the semicolons outside brackets: one inside them ends no clause around them."""
    depth = 0
    for match in BRACKET_OR_SEMICOLON.finditer(text, *sentence):
        if match.group() == "(":
            depth += 1
        elif match.group() == ")":
            depth = max(0, depth - 1)
        elif not depth:
            yield match.start()


def _asides(text: str, cues: Sequence[Found], targets: Sequence[Target]) -> frozenset[int]:
    """Mentions that are named for comparison only, up to the comma that ends the comparison."""
    aside: set[int] = set()
    for found in cues:
        if found.cue.kind != "aside" and not text.endswith(" than", 0, found.end):
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


def _label(text: str, found: Found, targets: Sequence[Target]) -> list[Target]:
    """The drug that stands as a label before its sentence: "Benzodiazepines: avoid in older adults"."""
    return [target for target in targets if _labels(text, target, found.start)]


def _labels(text: str, target: Target, start: int) -> bool:
    """True where a drug stands as a label before a cue."""
    return target.end < start and LABEL_GAP.fullmatch(text, target.end, start) is not None


def _after_break(text: str, at: int) -> int:
    """Where the words of a clause begin, behind its conjunction."""
    match = _AFTER_BREAK.match(text, at)
    return match.end() if match else at


def _attribute(text: str, found: Found, target: Target) -> bool:
    """True where a cue stands right before its noun."""
    gap = text[found.end : target.start]
    return (
        len(gap) <= BESIDE
        and not re.search(r"[,.;:()]|\b(?:for|to|in|as|by|of)\b", gap + " ")
        and not re.search(r"\b(?:for|to|in|as|by|of|with)$", text[found.start : found.end])
    )


PERSONS = word_set(
    """you we they i he she people patients doctor doctors researchers scientists experts company companies plan plans
    insurer insurers insurance pharmacies pharmacist pharmacists clinic clinics dentists adults women men children kids
    parents users medicare medicaid exercise diet yogurt food foods counseling therapy surgery agency fda"""
)
"""Who else may do what a verb says, right before it."""

JOINS = word_set("but and though although because since while yet so that")

MODALS = word_set("can could may might will would should also must often usually do")


def person(between: str) -> bool:
    """True where the words before a verb end in somebody who does it."""
    words = between[-48:].lower().split()
    while words and words[-1] in MODALS:
        words.pop()
    if words and words[-1] == "they" and (len(words) == 1 or words[-2] in JOINS or words[-2][-1] in ",;"):
        return False  # "…, but they can dull memory": the drugs
    if words == ["therapy"]:
        return False  # the drug's own: "oxygen therapy can cause …"
    return bool(words) and words[-1] in PERSONS


RELATIVE = re.compile(r"\b(?:that|which|who|whose)\b[^,;]{0,60}$", re.I)
OWN_RELATIVE = re.compile(
    r"[\s,)s®™]*(?:(?:is|are|was|were|as)\b.{0,40}|,? ?(?:an?|the|one of)\b.{0,40})?", re.I | re.S
)
LABEL = re.compile(r"s?\s*:")


ANOTHER = re.compile(
    r"\b(?:if|when|whenever|until|unless|so that)\s+(?!it\b|they\b|you\b|taken\b|used\b|combined\b)\w", re.I
)
"""Another clause begins between a drug and a verb, with a subject of its own."""


OTHER_SUBJECT = re.compile(
    r":|\b(?:if|when|whenever|until|unless|that|which|who|whose|(?:replacement|substitute) for)\b"
)
"""Without any of these between a drug and a verb, only a person may be another subject."""

INSTEAD = re.compile(r"\b(?:replacement|substitute) for\s*$")


def others_do(between: str) -> bool:
    """True where the words between a drug and a verb hold another subject for it."""
    if between == " ":
        return False
    if person(between):
        return True
    if not OTHER_SUBJECT.search(between):
        return False
    if INSTEAD.search(between):
        return True
    if ANOTHER.search(between):
        return True
    if ":" in between and not LABEL.match(between):
        return True
    relative = RELATIVE.search(between)
    return relative is not None and not OWN_RELATIVE.fullmatch(between, 0, relative.start())
