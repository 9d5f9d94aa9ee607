"""Drug mentions: which names in a text are drugs, what they are called, and what their sentences say of them.

Enters: a document, or any text. Leaves: mentions in order. The lexicon finds names in one pass; spans grow where a
name goes on; the text's own abbreviations join; the gate holds back what is no drug here; pairs are noted.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby, pairwise

from pipeline.article import Document
from pipeline.extract.abbreviations import definitions, occurrences
from pipeline.extract.assertions import sentence_assertions
from pipeline.extract.blocks import faq_finder, section_finder
from pipeline.extract.gate import Gate, Passed
from pipeline.extract.sentences import Sentences, is_english
from pipeline.extract.spans import grow
from pipeline.lexicon import Hit, Scope, load_lexicon
from pipeline.records import DrugMention, Faq, ListItem, Section

__all__ = ["Scope", "drug_mentions", "find_drugs"]

Place = tuple[int, int]


def drug_mentions(
    document: Document, sections: Sequence[Section], items: Sequence[ListItem], faqs: Sequence[Faq]
) -> Iterator[DrugMention]:
    """The mentions in document order, each with the section, block, item and pair it stands in.

    Assertions are None where the document is not in English.
    """
    english = is_english(document.text, document.metadata.language)
    blocks = [(block.start, block.end) for block in document.blocks]
    starts = [start for start, _ in blocks]
    section_at, item_at, faq_at = section_finder(sections), _item_finder(items), faq_finder(faqs)
    for mention in _mentions(document.text, "drug", blocks, english):
        yield replace(
            mention,
            block_id=max(0, bisect_right(starts, mention.start) - 1) if starts else None,
            section_id=section_at(mention.start),
            item_id=item_at(mention.start),
            faq_id=faq_at(mention.start),
        )


def find_drugs(text: str, *, scope: Scope = "drug") -> tuple[DrugMention, ...]:
    """The mentions in `text` in order; offsets are code points into it.

    Assertions are None where the text is not English.
    """
    return tuple(_mentions(text, scope, (), is_english(text)))


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


def _mentions(text: str, scope: Scope, blocks: Sequence[Place], english: bool) -> Iterator[DrugMention]:
    hits, defined = _hits(text, scope)
    sentences = Sentences(text, blocks)
    places = [sentences.around(hit.start, hit.end) for hit in hits]
    passed = _passed(text, hits, places, scope, defined)
    mentions: list[DrugMention] = []
    for hit, place, let in zip(hits, places, passed, strict=True):
        if let is not None:
            mentions.append(_mention(text, len(mentions), hit, place, let, english))
    paired = list(_paired(text, mentions))
    yield from _asserted(text, paired) if english else paired


def _asserted(text: str, mentions: Sequence[DrugMention]) -> Iterator[DrugMention]:
    """The mentions with what their sentences say of them."""
    for place, group in groupby(mentions, key=lambda mention: (mention.sentence_start or 0, mention.sentence_end or 0)):
        together = list(group)
        said = sentence_assertions(text, place, together)
        for mention in together:
            made = said.get(mention.mention_id)
            yield replace(mention, assertions=made) if made else mention


def _hits(text: str, scope: Scope) -> tuple[list[Hit], frozenset[str]]:
    """The lexicon's hits with grown spans, those of the text's own abbreviations, and what these letters are."""
    hits = list(grow(text, list(load_lexicon(scope).hits(text))))
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


def _passed(
    text: str, hits: Sequence[Hit], places: Sequence[Place], scope: Scope, defined: frozenset[str]
) -> list[Passed | None]:
    """What the gate says of each hit. What passes on its own is company for what does not."""
    gate = Gate(text, scope == "chemical", defined)
    sure = [hit.entry.rule in ("", "cased", "acronym", "misspelling") for hit in hits]
    company = Counter(place for place, strong in zip(places, sure, strict=True) if strong)
    medical = sum(company.values()) > 0 or sum(hit.entry.kind == "supplement" for hit in hits) > 1
    passed: list[Passed | None] = []
    for number, (hit, place) in enumerate(zip(hits, places, strict=True)):
        before = number > 0 and passed[-1] is not None and _listed(text, hits[number - 1], hit)
        behind = number + 1 < len(hits) and sure[number + 1] and _listed(text, hit, hits[number + 1])
        passed.append(gate.passes(hit, place, company[place], before or behind, medical))
    return passed


LISTED = re.compile(r"[\s,/+&()–—-]{1,4}(?:(?:and|or|plus|with)\s)?(?:the\s)?")
"""What stands between two drugs of one list."""


def _listed(text: str, one: Hit, two: Hit) -> bool:
    return two.start - one.end <= 12 and LISTED.fullmatch(text[one.end : two.start]) is not None


def _mention(text: str, number: int, hit: Hit, place: Place, passed: Passed, english: bool) -> DrugMention:
    entry = hit.entry
    return DrugMention(
        number,
        hit.start,
        hit.end,
        text[hit.start : hit.end],
        entry.kind,
        entry.normalized,
        entry.drug_id or None,
        sentence_start=place[0],
        sentence_end=place[1],
        sentence=text[place[0] : place[1]],
        match_rule=passed.rule,
        confidence=passed.confidence,
        assertions=() if english else None,
    )


PAIRING = re.compile(
    r"\s?[(\[]\s?(?:(?:sold|marketed|available|known) as |(?:the )?(?:brand|trade|generic) names?:? |e\.g\.,? |also )?"
    r"|,? (?:(?:which is|is|the|a|the generic|also|sold|marketed|better|known|under|as|by|its|brand|trade|generic"
    r"|names?|version|form|of|for) ){2,8}",
)
"""What may stand between the two names of one drug: a parenthesis, or "the brand name of"."""


def _paired(text: str, mentions: Sequence[DrugMention]) -> Iterator[DrugMention]:
    """The mentions, each brand and its ingredient side by side knowing of one another."""
    other: dict[int, int] = {}
    for one, two in pairwise(mentions):
        if one.drug_id == two.drug_id and one.mention_id not in other and two.start - one.end < 60:
            gap = text[one.end : two.start]
            if one.surface.lower() != two.surface.lower() and PAIRING.fullmatch(gap):
                other[one.mention_id], other[two.mention_id] = two.mention_id, one.mention_id
    for mention in mentions:
        pair = other.get(mention.mention_id)
        yield mention if pair is None else replace(mention, paired_with=pair)
