"""Drug mentions: which names in a text are drugs, what they are called, and what their sentences say of them.

Enters: a document, or any text. Leaves: mentions in order. The lexicon finds names in one pass; spans grow where a
name goes on; the text's own abbreviations join; the gate holds back what is no drug here; pairs are noted.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby, pairwise

from pipeline.article import Document
from pipeline.extract.abbreviations import definitions, occurrences
from pipeline.extract.assertions import sentence_assertions
from pipeline.extract.gate import Gate, Passed
from pipeline.extract.sentences import Sentences
from pipeline.extract.spans import grow
from pipeline.lexicon import Hit, Scope, load_lexicon
from pipeline.records import DrugMention, Faq, ListItem, Section

__all__ = ["Scope", "drug_mentions", "find_drugs"]

Place = tuple[int, int]


def drug_mentions(
    document: Document, sections: Sequence[Section], items: Sequence[ListItem], faqs: Sequence[Faq]
) -> Iterator[DrugMention]:
    """The mentions in document order, each with the section, block, item and pair it stands in."""
    _ = (sections, items, faqs)
    yield from find_drugs(document.text)


def find_drugs(text: str, *, scope: Scope = "drug") -> tuple[DrugMention, ...]:
    """The mentions in `text` in order; offsets are code points into it."""
    hits, defined = _hits(text, scope)
    sentences = Sentences(text)
    places = [sentences.around(hit.start, hit.end) for hit in hits]
    passed = _passed(text, hits, places, scope, defined)
    mentions: list[DrugMention] = []
    for hit, place, let in zip(hits, places, passed, strict=True):
        if let is not None:
            mentions.append(_mention(text, len(mentions), hit, place, let))
    return tuple(_asserted(text, list(_paired(text, mentions))))


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
        from bisect import bisect_left

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


def _mention(text: str, number: int, hit: Hit, place: Place, passed: Passed) -> DrugMention:
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
