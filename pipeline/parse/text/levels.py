"""How deep the headings of bare text stand, relative to each other.

Enters: typed lines. Leaves: a level for each heading. Levels that the text says (underlines, number signs, outline
numbers) hold. The others are weighed as a chain: each heading's own signs vote for a level, what stands between it and
the heading before it votes for deeper, alike or higher. The weights are made by `benchmarks/text_weights.py`.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from pipeline.parse.text import weights
from pipeline.parse.text.kinds import Typed
from pipeline.parse.text.signs import is_faq_title

LEVELS = 6
STEPS = ("deeper", "alike", "higher")

_SURE = 30.0
_RUN = 1.0  # for a numbered run to be deeper than the heading above it, and the heading behind it to be higher
_PROSE = 14  # words of a paragraph that opens an article; a line under a site's name is shorter
_WORDS = (1, 2, 3, 5, 8, 12)
_BODY = (1, 12, 30, 60, 120, 250, 500)  # words that a heading governs
_CLOSING = re.compile(
    r"\b(?:conclusions?|summary|references|sources|faqs?|contact|about|takeaways?|final thoughts|bottom line"
    r"|resources|bibliography|get (?:in touch|started)|book|schedule|ready|external links|see also|further reading"
    r"|related|next steps|frequently|comments|footnotes|notes)\b",
    re.I,
)


_GROUPING = re.compile(
    r"\b(?:types|kinds|forms|symptoms|signs|ways|causes|benefits|options|steps|tips|services|features|treatments"
    r"|conditions|reasons|stages|phases|examples|problems|challenges|risks|factors|effects|methods|strategies|methods"
    r"|principles|techniques|myths|uses|team|process|guide|stories|results|areas|differences|habits|tools|models)\b"
    r"|^(?:our|how|why|what|common|key|main|meet|understanding)\b",
    re.I,
)
_TELLING = ("step", "person", "first:ask", "first:bid", "price")


@dataclass(slots=True)
class Heading:
    """A heading with what it governs: `between` are the indexes of the lines down to the next heading."""

    index: int
    typed: Typed
    body: Sequence[Typed]
    label: Typed | None  # the short line above it
    rank: int  # its place among the headings, from 1 where prose stands above the first: there is no title then
    words: int  # that it governs
    size: int  # step of _BODY
    faq: bool  # announces questions
    closing: bool  # is worded like the end of an article
    grouping: bool  # is worded like a title over several of a kind
    case: str


def heading_levels(lines: Sequence[Typed], indexes: Sequence[int]) -> dict[int, int]:
    """The level of each heading, 1 to 6, by the index of its line."""
    headings = gather(lines, indexes)
    if not headings:
        return {}
    own = [_voted(level_signs(headings, place), heading) for place, heading in enumerate(headings)]
    if headings[0].rank:
        own[0][0] -= _SURE
    steps = [_sum(step_signs(headings, place), weights.LEVELS.steps, len(STEPS)) for place in range(1, len(headings))]
    for start, end in _numbered_runs(headings):
        steps[start - 1][0] += _RUN
        if end < len(headings):
            steps[end - 1][2] += _RUN
    chain = _best(own, steps)
    return {heading.index: level + 1 for heading, level in zip(headings, chain, strict=True)}


def gather(lines: Sequence[Typed], indexes: Sequence[int]) -> list[Heading]:
    """The headings with their bodies; a short line above a heading is its label, not the body of the one before."""
    headings: list[Heading] = []
    rank = (
        int(any(typed.kind == "prose" and typed.look.words > _PROSE for typed in lines[: indexes[0]])) if indexes else 0
    )
    for index, following in zip(indexes, [*indexes, len(lines)][1:], strict=True):
        body = list(lines[index + 1 : following])
        above = lines[index - 1] if index else None
        label = above if above is not None and above.kind == "aside" and above.look.words <= 6 else None
        words = sum(each.look.words for each in body)
        typed, text = lines[index], lines[index].line.text
        size, case = bisect_right(_BODY, words), typed.look.case or "none"
        said = (is_faq_title(text), _CLOSING.search(text) is not None, _GROUPING.search(text) is not None)
        headings.append(Heading(index, typed, body, label, len(headings) + rank, words, size, *said, case))
    return headings


def _numbered_runs(headings: Sequence[Heading]) -> Iterator[tuple[int, int]]:
    """Runs 1, 2, … under a heading without a number that is no title: places of the first and behind the last."""
    start = 0
    for place in range(1, len(headings) + 1):
        counts = place < len(headings) and _numbers(headings[place - 1].typed, headings[place].typed) == "next"
        if counts:
            continue
        first = headings[start].typed.line.marker
        above = headings[start - 1] if start else None
        if place - start > 1 and first and first.number == 1 and above and above.rank and not above.typed.line.marker:
            yield start, place
        start = place


# ---------------------------------------------------------------- signs
def level_signs(headings: Sequence[Heading], place: int) -> list[str]:
    """What a heading shows of its own level."""
    heading = headings[place]
    look, line = heading.typed.look, heading.typed.line
    after = headings[place + 1] if place + 1 < len(headings) else None
    signs = [
        f"count:{bisect_right((1, 3, 6, 10, 16, 25, 40), len(headings))}",
        f"words:{bisect_right(_WORDS, look.words)}",
        f"body:{heading.size}",
        f"end:{look.end}",
        f"marker:{line.marker.kind if line.marker else 'none'}",
        *(
            sign
            for sign in look.signs
            if sign.startswith(("case:", "step", "person", "price", "role:", "numeric", "first:"))
        ),
    ]
    if heading.rank == 0:
        signs += ["first", f"first:index:{min(heading.index, 4)}", f"first:body:{heading.size}"]
    else:
        signs.append(f"body:{heading.size}|words:{bisect_right(_WORDS, look.words)}")
    if place == len(headings) - 1:
        signs.append("last")
    if heading.label is not None:
        signs.append("labelled")
        if heading.label.look.signs and "case:all" in heading.label.look.signs:
            signs.append("labelled:capitals")
    if after is not None and not heading.body:
        signs.append("over-heading")
    if place and not headings[place - 1].body:
        signs.append("under-heading")
    if heading.faq:
        signs.append("faq")
    if heading.closing:
        signs.append("closing")
    if heading.grouping:
        signs.append("grouping")
        signs.append(f"grouping:body:{heading.size}")
    signs += [f"in-body:{kind}" for kind in ("item", "aside") if any(each.kind == kind for each in heading.body)]
    if heading.body:
        signs.append(f"body-ends:{heading.body[-1].look.shape}")
        signs.append(f"body-lines:{min(len(heading.body), 5)}")
    signs.append(f"blanks:{min(line.blanks, 3)}")
    return signs


def step_signs(headings: Sequence[Heading], place: int) -> list[str]:
    """What speaks for the heading at `place` to be deeper than the one before it, alike, or higher."""
    before, heading = headings[place - 1], headings[place]
    one, other = before.typed, heading.typed
    signs = [
        f"between:{before.size}",
        f"between:{before.size}|{heading.size}",
        f"lines:{min(len(before.body), 6)}|{min(len(heading.body), 6)}",
        f"words:{_compared(one.look.words, other.look.words)}",
        f"case:{before.case}|{heading.case}",
        f"end:{one.look.end}|{other.look.end}",
        f"numbers:{_numbers(one, other)}",
        f"labels:{before.label is not None}|{heading.label is not None}",
        f"blanks:{_compared(one.line.blanks, other.line.blanks)}",
        f"place:{min(heading.rank, 3)}",
    ]
    if one.look.first == other.look.first:
        signs.append("same:first-word")
    if _tail(one) == _tail(other):
        signs.append("same:last-word")
    if place == len(headings) - 1:
        signs.append("last")
    if not before.body:
        signs.append("stacked")
    else:
        last = before.body[-1]
        signs.append(f"comes-after:{last.look.shape}")
        if len(before.body) == 1 and last.look.end == ":":
            signs.append("announced")
        signs.append(f"intro:{before.body[0].look.shape}|{len(before.body) == 1}")
    grouping = (before.grouping, heading.grouping)
    signs.append(f"grouping:{grouping[0]}|{grouping[1]}")
    signs.append(f"grouping:{grouping[0]}|{grouping[1]}|between:{before.size}")
    signs.append(f"long:{bisect_right(_WORDS, one.look.words)}|{bisect_right(_WORDS, other.look.words)}")
    for near, name in ((headings[place : place + 3], "coming"), (headings[max(0, place - 3) : place], "gone")):
        words, governed = (sum(column) // len(near) for column in zip(*_lengths(near), strict=True))
        beside = one if name == "coming" else other
        signs.append(f"{name}:{_compared(beside.look.words, words)}|{len(near)}")
        signs.append(f"{name}-body:{(before if name == 'coming' else heading).size}|{bisect_right(_BODY, governed)}")
    for each, name in ((before, "before"), (heading, "here")):
        if each.faq:
            signs.append(f"faq:{name}")
        if each.closing:
            signs.append(f"closing:{name}")
        signs += [
            f"{sign}:{name}"
            for sign in each.typed.look.signs
            if sign.startswith(("step", "person", "first:ask", "first:bid", "price"))
        ]
    if place > 1:
        earlier = headings[place - 2]
        signs.append(f"rhythm:{earlier.size}|{before.size}|{heading.size}")
        signs.append(f"like-last-but-one:{earlier.case == heading.case}|{earlier.typed.look.end == other.look.end}")
    if place + 1 < len(headings):
        after = headings[place + 1]
        signs.append(f"ahead:{heading.size}|{after.size}")
        signs.append(f"numbers-ahead:{_numbers(other, after.typed)}")
    return signs


def _lengths(headings: Sequence[Heading]) -> list[tuple[int, int]]:
    """Of each heading its own words and those that it governs."""
    return [(each.typed.look.words, each.words) for each in headings]


def _tail(typed: Typed) -> str:
    return typed.line.text.rsplit(None, 1)[-1].lower() if typed.look.words > 1 else ""


def _compared(one: int, other: int) -> str:
    return "more" if one > other + 1 else "less" if one < other - 1 else "alike"


def _numbers(one: Typed, other: Typed) -> str:
    """How two headings' numbers go together."""
    first, second = one.line.marker, other.line.marker
    if first is None and second is None:
        return "none"
    if first is None or second is None:
        return "begin" if first is None else "cease"
    if first.kind == second.kind == "outline" or "outline" in (first.kind, second.kind):
        deep, deeper = first.text.strip(".").count("."), second.text.strip(".").count(".")
        return f"outline-{_sign(deeper - deep)}"
    if first.kind == second.kind and first.number is not None and second.number is not None:
        step = second.number - first.number
        return "next" if step == 1 else "again" if second.number == 1 else "on" if step > 0 else "back"
    return "other"


def _sign(number: int) -> str:
    return "down" if number > 0 else "up" if number < 0 else "level"


# ---------------------------------------------------------------- votes
def _sum(names: Sequence[str], table: Mapping[str, weights.Row], width: int) -> list[float]:
    rows = [row for name in names if (row := table.get(name))]
    return list(map(sum, zip(*rows, strict=True))) if rows else [0.0] * width


def _voted(names: Sequence[str], heading: Heading) -> list[float]:
    total = _sum(names, weights.LEVELS.signs, LEVELS)
    if heading.typed.line.level is not None:
        total[heading.typed.line.level - 1] += _SURE
    return total


def step_of(one: int, other: int) -> int:
    """Which of STEPS leads from level `one` to level `other`."""
    return 0 if other > one else 1 if other == one else 2


def _best(own: Sequence[Sequence[float]], steps: Sequence[Sequence[float]]) -> list[int]:
    """The levels that have the most votes together (Viterbi)."""
    count = range(LEVELS)
    best = [weights.LEVELS.start[level] + own[0][level] for level in count]
    back: list[list[int]] = []
    for votes, row in zip(steps, own[1:], strict=True):
        table = [
            [best[one] + weights.LEVELS.chain[one][other] + votes[step_of(one, other)] for one in count]
            for other in count
        ]
        origin = [max(count, key=scores.__getitem__) for scores in table]
        best = [table[other][origin[other]] + row[other] for other in count]
        back.append(origin)
    chain = [max(count, key=best.__getitem__)]
    for origin in reversed(back):
        chain.append(origin[chain[-1]])
    return chain[::-1]
