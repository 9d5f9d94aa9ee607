"""Drug mentions: which names in a text are drugs, what they are called, and what their sentences say of them.

Enters: a document, or any text. Leaves: mentions in order. The lexicon finds names in one pass; spans grow where a
name goes on; the text's own abbreviations join; the gate holds back what is no drug here; pairs are noted.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple

from pipeline.article import Document
from pipeline.extract.abbreviations import definitions, occurrences
from pipeline.extract.assertions import sentence_assertions
from pipeline.extract.blocks import faq_finder, section_finder
from pipeline.extract.gate import BY_NAME, SURE, Gate, Near, Passed
from pipeline.extract.sentences import Sentences, is_english
from pipeline.extract.spans import grow, metabolites
from pipeline.lexicon import Hit, Scope, load_lexicon
from pipeline.records import Assertion, DrugMention, Faq, ListItem, Section

__all__ = ["Scope", "drug_mentions", "find_drugs"]

Place = tuple[int, int]


class Standing(NamedTuple):
    """What a mention stands in: the numbers of its block, section, list item and pair."""

    block_id: int | None = None
    section_id: int | None = None
    item_id: int | None = None
    faq_id: int | None = None


def drug_mentions(
    document: Document, sections: Sequence[Section], items: Sequence[ListItem], faqs: Sequence[Faq]
) -> Iterator[DrugMention]:
    """The mentions in document order, each with the section, block, item and pair it stands in.

    Assertions are None where the document is not in English.
    """
    blocks = [(block.start, block.end) for block in document.blocks]
    starts = [start for start, _ in blocks]
    section_at, item_at, faq_at = section_finder(sections), _item_finder(items), faq_finder(faqs)

    def standing(offset: int) -> Standing:
        block_id = max(0, bisect_right(starts, offset) - 1) if starts else None
        return Standing(block_id, section_at(offset), item_at(offset), faq_at(offset))

    english = is_english(document.text, document.metadata.language)
    return mentions(document.text, blocks=blocks, standing=standing, english=english)


def find_drugs(text: str, *, scope: Scope = "drug") -> tuple[DrugMention, ...]:
    """The mentions in `text` in order; offsets are code points into it.

    Assertions are None where the text is not English.
    """
    return tuple(mentions(text, scope=scope, english=is_english(text)))


def _item_finder(items: Sequence[ListItem]) -> Callable[[int], int | None]:
    """A function from an offset to the innermost list item that holds it."""
    placed = sorted((item.start, item.end, item.item_id) for item in items if item.start is not None and item.end)
    starts = [start for start, _, _ in placed]

    def item_at(offset: int) -> int | None:
        at = bisect_right(starts, offset) - 1
        for number in range(at, max(-1, at - DEEPEST), -1):
            if offset < placed[number][1]:
                return placed[number][2]
        return None

    return item_at


DEEPEST = 60  # items looked back over: an item holds those nested in it, and few hold more before a mention


NOWHERE = Standing()


def mentions(
    text: str,
    *,
    scope: Scope = "drug",
    blocks: Sequence[Place] = (),
    standing: Callable[[int], Standing] = lambda _: NOWHERE,
    english: bool = False,
) -> Iterator[DrugMention]:
    """The mentions in a text, sentence by sentence, with assertions where it is English."""
    number = 0
    for place, kept in tuple(let_through(text, scope, blocks)):  # a pass at a time: each has the caches to itself
        said = sentence_assertions(text, place, [hit for hit, _ in kept], number) if english else None
        yield from _described(text, place, kept, number, standing, said)
        number += len(kept)


Kept = tuple[Hit, Passed]


def let_through(text: str, scope: Scope = "drug", blocks: Sequence[Place] = ()) -> Iterator[tuple[Place, list[Kept]]]:
    """The sentences that name drugs, each with the hits that the gate lets through."""
    hits, defined = _hits(text, scope)
    gate = Gate(text, hits, chemical=scope == "chemical", defined=defined)
    return _kept(hits, Sentences(text, blocks), gate)


def _hits(text: str, scope: Scope) -> tuple[list[Hit], frozenset[str]]:
    """The lexicon's hits with grown spans, those of the text's own abbreviations, and what these letters are."""
    lexicon = load_lexicon(scope)
    hits = list(grow(text, lexicon.hits(text), enzymes=scope == "chemical"))
    if further := metabolites(text, lexicon):
        inside = _Covered(hits)
        hits = sorted([*hits, *(hit for hit in further if not inside.overlaps(hit))], key=lambda hit: hit.start)
    defined = definitions(text, hits)
    if not defined:
        return hits, frozenset()
    kept = [hit for hit in hits if text[hit.start : hit.end].rstrip("s") not in defined]
    inside = _Covered(kept)
    kept += [hit for hit in occurrences(text, defined) if not inside.overlaps(hit)]
    return sorted(kept, key=lambda hit: hit.start), frozenset(defined)


class _Covered:
    """Places that hits cover."""

    def __init__(self, hits: Sequence[Hit]) -> None:
        self._starts = [hit.start for hit in hits]
        self._ends = [hit.end for hit in hits]

    def overlaps(self, hit: Hit) -> bool:
        at = bisect_left(self._starts, hit.end)
        return at > 0 and self._ends[at - 1] > hit.start


def _kept(hits: Sequence[Hit], sentences: Sentences, gate: Gate) -> Iterator[tuple[Place, list[Kept]]]:
    """The hits that the gate lets through, by sentence. What passes on its own is company for what does not."""
    before: Hit | None = None  # the hit before this one, where it was let through
    number, count = 0, len(hits)
    while number < count:
        place = sentences.around(hits[number].start, hits[number].end)
        first, number, end = number, number + 1, place[1]
        while number < count and hits[number][1] <= end:
            number += 1
        companions = -1
        kept: list[Kept] = []
        for at in range(first, number):
            hit = hits[at]
            passed: Passed | None = BY_NAME
            if not gate.knows(hit[2]):
                if companions < 0:
                    companions = [each.entry.rule in SURE for each in hits[first:number]].count(True)
                behind = hits[at + 1] if at + 1 < count and hits[at + 1].entry.rule in SURE else None
                passed = gate.passes(hit, Near(place, companions, before, behind))
            before = None
            if passed is not None:
                before = hit
                kept.append((hit, passed))
        if kept:
            yield place, kept


def _described(
    text: str,
    place: Place,
    kept: Sequence[Kept],
    number: int,
    standing: Callable[[int], Standing],
    said: Mapping[int, tuple[Assertion, ...]] | None,
) -> Iterator[DrugMention]:
    """The mentions of a sentence, numbered from `number`, each with what is `said` of it, where that was looked for.

    A brand and its ingredient side by side know one another.
    """
    sentence = text[place[0] : place[1]]
    partners = _partners(text, kept) if len(kept) > 1 else {}
    for at, ((start, end, entry), passed) in enumerate(kept):
        partner = partners.get(at)
        yield DrugMention(
            number + at, start, end, text[start:end], entry.kind, entry.normalized, entry.drug_id or None,
            *standing(start), *place, sentence, None if partner is None else number + partner, *passed,
            None if said is None else said.get(number + at, ()),
        )  # fmt: skip


PAIRING = re.compile(
    r"\s?[(\[]\s?(?:(?:sold|marketed|available|known) as |(?:the )?(?:brand|trade|generic) names?:? |e\.g\.,? |also )?"
    r"|,? (?:(?:which is|is|the|a|the generic|also|sold|marketed|better|known|under|as|by|its|brand|trade|generic"
    r"|names?|version|form|of|for) ){2,8}",
)
"""What may stand between the two names of one drug: a parenthesis, or "the brand name of"."""


def _partners(text: str, kept: Sequence[Kept]) -> dict[int, int]:
    """Which two of the hits of a sentence name one drug side by side, by their places in it."""
    other: dict[int, int] = {}
    for at in range(1, len(kept)):
        one, two = kept[at - 1][0], kept[at][0]
        if one.entry.drug_id == two.entry.drug_id and at - 1 not in other and two.start - one.end < 60:
            named_alike = text[one.start : one.end].lower() == text[two.start : two.end].lower()
            if not named_alike and PAIRING.fullmatch(text, one.end, two.start):
                other[at - 1], other[at] = at, at - 1
    return other
