"""The labelled sentences that drug assertions are measured on, and the measure.

Enters: texts in the voice of consumer health articles, written and labelled before a rule had read them:
`assertions.jsonl`, 150 whose errors the rules were then mended on, `assertions_development.jsonl`, 550 of the same use,
and `assertions_held_out.jsonl`, 342 that no rule may be mended on. Leaves: precision, recall and F1 a kind.
`python -m tests.extract.test_assertion_set` prints a table for each, and what went wrong but for the last.

A line is `{"text", "mentions"}`; a mention is its `surface`, which `occurrence` of it in the text (from 0), and its
`assertions`: `kind`, `cue` (words of the text), `object` (condition, effect, group, regulator or partner that is no
drug, in words of the text) and `with` (surface of the other mention of an interaction). Every drug that a text names
is listed. How the labels were drawn:

- negated: presence, use or effect is denied ("had not taken any", "-free", "does not help", "does not cause").
- hypothetical: use is only supposed or conditional ("if you take", "might be considered", "ask your doctor whether").
  "May help" and "may cause" are not: they speak of an effect.
- approved, not_approved: by a regulator or a law. They and off_label beat indication; contraindicated beats negated.
- interaction: two drugs that must not or should hardly meet; each of the two has it, also where the word is
  "contraindicated" or "avoid". The effect of the two together is not a side effect of one.
- What is said of a coordination ("A and B are …", "neither A nor B") or of a name and its pair in parentheses is said
  of each. "Unlike A, B may …" says nothing of A, and "do not stop taking A" does not deny A.
- `optional`: a mention that may be found or not, and whatever is said of it (bare words, alcohol, the body's own).
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from pipeline.records import Assertion, DrugMention

SET = Path(__file__).with_name("assertions.jsonl")
DEVELOPMENT = Path(__file__).with_name("assertions_development.jsonl")
HELD_OUT = Path(__file__).with_name("assertions_held_out.jsonl")
SETS = (SET, DEVELOPMENT, HELD_OUT)
EACH = pytest.mark.parametrize("path", SETS, ids=["tuned", "development", "held out"])

KINDS = (
    "negated",
    "hypothetical",
    "indication",
    "off_label",
    "approved",
    "not_approved",
    "side_effect_of",
    "contraindicated",
    "interaction",
)

FindDrugs = Callable[[str], Iterable[DrugMention]]


@dataclass(frozen=True, slots=True)
class LabelledMention:
    """A drug in a labelled text, and the kinds of what is said of it."""

    start: int
    end: int
    surface: str
    kinds: frozenset[str]
    optional: bool


@dataclass(slots=True)
class Tally:
    """Counts of right, wrong and missed assertions."""

    right: int = 0
    wrong: int = 0
    missed: int = 0

    @property
    def precision(self) -> float:
        """1 where nothing was said."""
        return self.right / said if (said := self.right + self.wrong) else 1.0

    @property
    def recall(self) -> float:
        """1 where there was nothing to say."""
        return self.right / wanted if (wanted := self.right + self.missed) else 1.0

    @property
    def f1(self) -> float:
        """0 where nothing is right."""
        return 2 * self.right / (2 * self.right + self.wrong + self.missed) if self.right else 0.0


@dataclass(frozen=True, slots=True)
class Score:
    """A tally a kind, one `of_all`, and each error as a line that says kind, surface and text."""

    of_kind: dict[str, Tally] = field(default_factory=lambda: {kind: Tally() for kind in KINDS})
    of_all: Tally = field(default_factory=Tally)
    errors: list[str] = field(default_factory=list)


def score(find_drugs: FindDrugs, path: Path = SET) -> Score:
    """How well `find_drugs` tells what the labelled texts of a set say of their drugs.

    A predicted assertion is right when its mention overlaps the labelled one and the kind agrees; a kind counts once a
    mention. A mention that is not found misses its assertions; an assertion on what is no labelled mention is wrong,
    unless the mention is optional.
    """
    result = Score()
    for text, mentions in labelled(path):
        wanted = {(m, kind) for m in mentions for kind in m.kinds}
        said = set(_said(find_drugs(text), mentions))
        for mention, kind in sorted(said | wanted, key=lambda pair: (pair[0].start, pair[1])):
            verdict = "right" if (mention, kind) in said & wanted else "wrong" if (mention, kind) in said else "missed"
            for tally in (result.of_kind[kind], result.of_all):
                setattr(tally, verdict, getattr(tally, verdict) + 1)
            if verdict != "right":
                result.errors.append(f"{verdict:6} {kind:15} {mention.surface:28} {text}")
    return result


def labelled(path: Path = SET) -> Iterator[tuple[str, tuple[LabelledMention, ...]]]:
    """Each text of a set with its mentions in order."""
    for line in _lines(path):
        yield line["text"], tuple(_place(line["text"], mention) for mention in line["mentions"])


@cache
def _lines(path: Path) -> tuple[dict[str, Any], ...]:
    return tuple(json.loads(line) for line in path.read_text("utf-8").splitlines())


def _place(text: str, mention: dict[str, Any]) -> LabelledMention:
    surface, start = mention["surface"], -1
    for _ in range(mention["occurrence"] + 1):
        start = text.index(surface, start + 1)
    kinds = frozenset(assertion["kind"] for assertion in mention["assertions"])
    return LabelledMention(start, start + len(surface), surface, kinds, mention.get("optional", False))


def _said(found: Iterable[DrugMention], mentions: tuple[LabelledMention, ...]) -> Iterator[tuple[LabelledMention, str]]:
    """What was said, on the labelled mention it belongs to, or on one of its own where there is none."""
    for drug in found:
        overlapping = [m for m in mentions if m.start < drug.end and drug.start < m.end]
        if any(m.optional for m in overlapping):
            continue
        here = overlapping or [LabelledMention(drug.start, drug.end, drug.surface, frozenset(), False)]
        for assertion in drug.assertions or ():
            yield from ((mention, assertion.kind) for mention in here)


@EACH
def test_each_mention_stands_in_its_text_in_order_and_overlaps_no_other(path: Path) -> None:
    for text, mentions in labelled(path):
        assert mentions, text
        for mention in mentions:
            assert text[mention.start : mention.end] == mention.surface
            assert not text[mention.end : mention.end + 1].isalnum(), (text, mention.surface)
            assert not text[max(mention.start - 1, 0) : mention.start].isalnum(), (text, mention.surface)
        for one, other in pairwise(mentions):
            assert one.end <= other.start, text


@EACH
def test_each_assertion_has_a_known_kind_and_words_of_the_text(path: Path) -> None:
    for line in _lines(path):
        assert line.keys() == {"text", "mentions"}
        surfaces = {mention["surface"] for mention in line["mentions"]}
        for mention in line["mentions"]:
            kinds = [assertion["kind"] for assertion in mention["assertions"]]
            assert len(kinds) == len(set(kinds)), line["text"]
            assert not (mention.get("optional") and kinds), line["text"]
            for assertion in mention["assertions"]:
                assert assertion.keys() == {"kind", "cue", "object", "with"}
                assert assertion["kind"] in KINDS
                assert assertion["cue"]
                assert assertion["cue"] in line["text"], line["text"]
                assert assertion["object"] is None or assertion["object"] in line["text"], line["text"]
                assert assertion["with"] is None or assertion["with"] in surfaces - {mention["surface"]}, line["text"]


@EACH
def test_an_interaction_names_its_partner_and_the_partner_names_it_back(path: Path) -> None:
    for line in _lines(path):
        partners = {
            (mention["surface"], assertion["with"])
            for mention in line["mentions"]
            for assertion in mention["assertions"]
            if assertion["kind"] == "interaction" and (assertion["with"] or not assertion["object"])
        }
        optional = {mention["surface"] for mention in line["mentions"] if mention.get("optional")}
        assert all((other, one) in partners for one, other in partners if other not in optional), line["text"]


@pytest.mark.parametrize(
    ("path", "size", "each", "none"), [(SET, 150, 16, 15), (DEVELOPMENT, 550, 5, 60), (HELD_OUT, 342, 8, 60)]
)
def test_every_kind_has_its_texts_and_some_texts_assert_nothing(path: Path, size: int, each: int, none: int) -> None:
    texts = [text for text, _ in labelled(path)]
    assert len(texts) == len(set(texts)) == size
    kinds = [set().union(*(mention.kinds for mention in mentions)) for _, mentions in labelled(path)]
    counts = Counter(kind for of_text in kinds for kind in of_text)
    assert all(counts[kind] >= each for kind in KINDS), counts
    assert sum(not of_text for of_text in kinds) >= none


def test_no_text_stands_in_two_sets() -> None:
    texts = [text for path in SETS for text, _ in labelled(path)]
    assert len(texts) == len(set(texts))


@EACH
def test_the_score_of_the_labels_themselves_is_perfect(path: Path) -> None:
    result = score(_from_labels, path)
    assert result.of_all.f1 == 1.0
    assert not result.errors
    assert all(tally.right and tally.f1 == 1.0 for tally in result.of_kind.values())


def test_the_score_of_a_finder_that_finds_nothing_is_all_missed() -> None:
    result = score(lambda _: ())
    assert (result.of_all.precision, result.of_all.recall, result.of_all.f1) == (1.0, 0.0, 0.0)
    assert result.of_all.missed == sum(len(mention.kinds) for _, mentions in labelled() for mention in mentions)


def test_a_wrong_kind_is_one_wrong_and_one_missed_assertion() -> None:
    perfect = score(_from_labels)
    result = score(lambda text: [_mention(m, frozenset({"negated"} & m.kinds or {"negated"})) for m in _mentions(text)])
    negated = result.of_kind["negated"]
    assert negated.recall == 1.0
    assert negated.wrong == sum("negated" not in m.kinds for _, ms in labelled() for m in ms if not m.optional)
    assert result.of_all.missed == perfect.of_all.right - negated.right


def test_an_assertion_on_words_that_are_no_drug_is_wrong() -> None:
    text, _ = next(labelled())
    word = LabelledMention(0, len(text.split()[0]), text.split()[0], frozenset(), False)
    result = score(lambda asked: [_mention(word, frozenset({"approved"}))] if asked == text else ())
    assert result.of_kind["approved"].wrong == 1


def _mentions(text: str) -> tuple[LabelledMention, ...]:
    return next(mentions for path in SETS for each, mentions in labelled(path) if each == text)


def _from_labels(text: str) -> list[DrugMention]:
    return [_mention(mention, mention.kinds) for mention in _mentions(text)]


def _mention(at: LabelledMention, kinds: frozenset[str]) -> DrugMention:
    return DrugMention(
        mention_id=0,
        start=at.start,
        end=at.end,
        surface=at.surface,
        kind="generic",
        name=at.surface.lower(),
        drug_id=None,
        assertions=tuple(Assertion(kind, at.surface, at.start, at.end) for kind in sorted(kinds)),
    )


def table(result: Score) -> str:
    """The score as a table, a kind a row, then the errors."""
    rows = [*result.of_kind.items(), ("all", result.of_all)]
    head = f"{'kind':16}{'P':>6}{'R':>6}{'F1':>6}{'right':>7}{'wrong':>7}{'missed':>7}"
    lines = [
        f"{name:16}{t.precision:6.3f}{t.recall:6.3f}{t.f1:6.3f}{t.right:7}{t.wrong:7}{t.missed:7}" for name, t in rows
    ]
    return "\n".join([head, *lines])


if __name__ == "__main__":
    import pipeline

    for each_set in SETS:
        result = score(pipeline.find_drugs, each_set)
        print(each_set.name, table(result), *(result.errors if each_set is not HELD_OUT else ()), "", sep="\n")
