"""Small articles for the tests of the store, built without the rooms before it."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

from pipeline.records import Article, BlockRecord, Drug, DrugMention, Extraction, Rejection, Run, Section
from pipeline.store import Snapshot, Store

NOON = datetime(2026, 5, 4, 12, tzinfo=UTC)
DRUGS = {"fluoxetine": "generic", "lithium": "generic", "sertraline": "generic", "prozac": "brand"}


_runs = count()


def clock() -> datetime:
    """Always noon."""
    return NOON


def extraction(text: str) -> Extraction:
    """An article of one section and one block, with its mentions of `DRUGS`."""
    found = re.finditer("|".join(DRUGS), text, re.IGNORECASE)
    return Extraction(
        Article(
            source="test",
            title="Title",
            text=text,
            text_hash=hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest(),
        ),
        sections=(Section(0, None, None, None, 0, (), 0, len(text), False, 1.0),),
        blocks=(BlockRecord(0, "paragraph", 0, None, None, None, None, 0, len(text), text, False, 1.0),),
        drug_mentions=tuple(_mention(number, match) for number, match in enumerate(found)),
    )


def drug_rows(ids: Iterable[str]) -> list[Drug]:
    """The rows that a lexicon would give."""
    return [Drug(one, "generic", one.split(":")[1], (), None, None, None, (), (), "test", "CC0") for one in ids]


def run(run_id: str) -> Run:
    """A run at noon."""
    return Run(run_id, NOON, NOON, 0, 0, 0, 0, 0, "0", "1", "1", None)


def commit(
    output: Path,
    put: Mapping[str, str] | None = None,
    remove: Sequence[str] = (),
    reject: Sequence[tuple[str, str]] = (),
    run_id: str | None = None,
) -> Snapshot | None:
    """What a run that found these texts, by article id, commits."""
    run_id = run_id or f"r{next(_runs)}"
    with Store(output).writer(run_id=run_id, clock=clock) as writer:
        for article_id, text in (put or {}).items():
            writer.put(article_id, f"v:{text}", extraction(text))
        for article_id in remove:
            writer.remove(article_id)
        for source, message in reject:
            writer.reject(Rejection(source, "parse", "ParseError", message, NOON, run_id))
        return writer.commit(run(run_id), drug_rows)


def _mention(number: int, match: re.Match[str]) -> DrugMention:
    name = match.group().lower()
    kind = DRUGS[name]
    return DrugMention(
        number,
        match.start(),
        match.end(),
        match.group(),
        kind,
        name,
        f"test:{name}",
        block_id=0,
        section_id=0,  # type: ignore[arg-type]
    )
