"""The present snapshot, followed: what pages ask of it.

Enters: an output folder. Leaves: rows. A `State` stays with one snapshot; `Corpus` takes the next one when there is
one, and keeps the search index up with it. What a page asks twice of the same snapshot is asked once.
"""

from __future__ import annotations

import logging
import sqlite3
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event, Lock
from typing import Any

import duckdb

from pipeline.errors import PipelineError
from pipeline.store import Connection, connect
from pipeline.store.snapshot import SEARCH, resolve
from pipeline.views.article import ArticleView, Row, read_article
from pipeline.views.explorer.index import SearchIndex
from pipeline.views.page import addresses

log = logging.getLogger(__name__)

ASSERTIONS = ("indication", "approved", "not_approved", "off_label", "side_effect_of", "contraindicated", "interaction",
              "negated", "hypothetical")  # fmt: skip
_MOST_KEPT = 500  # answers kept of one snapshot


@dataclass(frozen=True, slots=True)
class DrugNames:
    """The drugs of the corpus by all their names, and the classes with what belongs to them."""

    rows: Mapping[str, Row]
    ids: Mapping[str, str]  # by name or brand in lower case
    members: Mapping[str, frozenset[str]]  # of a class, by its name; the class itself is one

    def find(self, name: str) -> str | None:
        """The id of a drug that is called so, by its name, a brand or its id."""
        return name if name in self.rows else self.ids.get(name.strip().lower())


@dataclass(slots=True)
class State:
    """One snapshot; `number` is None before the first."""

    output: Path
    number: int | None
    tables: Connection
    drugs: DrugNames
    kept: dict[tuple[Any, ...], Any] = field(default_factory=dict)

    def rows(self, sql: str, *values: Any) -> list[Row]:
        """The rows of a query of our own; asked once."""
        key = (sql, *values)
        found: list[Row] | None = self.kept.get(key)
        if found is None:
            with self.tables.cursor() as connection:
                result = connection.execute(sql, list(values))
                names = [column[0] for column in result.description]
                found = [dict(zip(names, row, strict=True)) for row in result.fetchall()]
            if len(self.kept) >= _MOST_KEPT:
                self.kept.clear()
            self.kept[key] = found
        return found

    def prepare(self) -> None:
        """Asks what the first page asks, which on a large corpus takes a while."""
        self.totals()
        self.drug_list()
        self.rows(RECENT)
        self.rows(QUESTIONS)

    def totals(self) -> Row:
        """How much there is."""
        return self.rows(_TOTALS)[0]

    def drug_list(self, kind: str | None = None) -> list[Row]:
        """Every drug that is mentioned, most mentioned first: id, name, kind, mentions, articles."""
        return [row for row in self.rows(_DRUGS) if kind is None or row["kind"] == kind]

    def drug(self, drug_id: str) -> DrugView | None:
        """What the corpus says of a drug; None where it says nothing."""
        (facts,) = self.rows(_DRUG, drug_id)
        if not facts["mentions"]:
            return None
        row = self.drugs.rows.get(drug_id)
        return DrugView(
            drug_id, row["name"] if row else facts["name"], row, facts, list(addresses(row)),
            self.rows(_SURFACES, drug_id), self.rows(_SAID, drug_id), self.rows(_SAYING, drug_id),
            self.rows(_TOGETHER, drug_id), self.rows(_PAIRS, drug_id), self.rows(_ARTICLES_OF, drug_id),
            [one for one in self.drug_list() if one["drug_id"] in self.drugs.members.get(row["name"], ())
             and one["drug_id"] != drug_id] if row and row["kind"] == "class" else [],
        )  # fmt: skip

    def article(self, article_id: str, part: str | None) -> ArticleView:
        """An article whole, which may stand in that part; raises StoreError where there is none."""
        folder = resolve(self.output, self.number) if self.number is not None else None
        with self.tables.cursor() as connection:
            return read_article(connection, folder, article_id, part=part)


@dataclass(frozen=True, slots=True)
class DrugView:
    """A drug's page. `row` is its row of `drugs`."""

    drug_id: str
    name: str
    row: Row | None
    facts: Row
    addresses: Sequence[tuple[str, str]]
    surfaces: Sequence[Row]
    said: Sequence[Row]
    saying: Sequence[Row]
    together: Sequence[Row]
    pairs: Sequence[Row]
    articles: Sequence[Row]
    members: Sequence[Row]


class Corpus:
    """The tables in a folder, as they are now. `indexed` tells how many of how many parts the search knows."""

    def __init__(self, output: Path) -> None:
        self.output = output
        self.indexed = (0, 0)
        self.is_ready = False
        self._problem: str | None = None
        self._stop = Event()
        self._busy = Lock()
        self._spare = tempfile.TemporaryDirectory(prefix="rxtract-search-", ignore_cleanup_errors=True)
        self.index = self._index()
        self.state = _state(output)

    def refresh(self) -> None:
        """Takes a newer snapshot, where there is one, and brings the search index up to it."""
        with self._busy:
            state, problem = self._next()
            if problem and problem != self._problem:
                log.warning("the search is not up to date: %s", problem)
            self.state, self.is_ready, self._problem = state, problem is None, problem

    def _next(self) -> tuple[State, str | None]:
        """The state to show from now on, and why it cannot be searched (as a whole).

        The snapshot may go while it is read, the disk may be full: the next look may find it otherwise.
        """
        state = self.state
        try:
            number = _number(self.output)
            self.is_ready = self.is_ready and self.index.is_there
            if self.is_ready and number == state.number:
                return state, None
            if number != state.number:
                state = _state(self.output)
            self.index.update(self.output, number, self._told, self._stop)
            state.prepare()
        except (PipelineError, OSError, sqlite3.Error, duckdb.Error) as error:
            return state, str(error)
        return state, None

    def close(self) -> None:
        """Stops what is under way and drops what was kept for this run alone."""
        self._stop.set()
        with self._busy:
            self._spare.cleanup()

    def _told(self, done: int, parts: int) -> None:
        self.indexed = (done, parts)

    def _index(self) -> SearchIndex:
        """The index beside the tables; for this run alone where nothing may be written there."""
        try:
            if not self.output.is_dir():
                raise OSError(f"{self.output} is no folder yet")
            return SearchIndex(self.output / SEARCH / "index.sqlite")
        except (OSError, sqlite3.Error):
            return SearchIndex(Path(self._spare.name) / "index.sqlite")


def _number(output: Path) -> int | None:
    folder = resolve(output)
    return int(folder.name) if folder else None


def _state(output: Path) -> State:
    number = _number(output)
    tables = connect(output, snapshot=number)
    result = tables.execute("select * from drugs")
    names = [column[0] for column in result.description]
    rows = {row["drug_id"]: row for row in (dict(zip(names, row, strict=True)) for row in result.fetchall())}
    return State(output, number, tables, _drug_names(rows))


def _drug_names(rows: Mapping[str, Row]) -> DrugNames:
    ids: dict[str, str] = {}
    members: dict[str, set[str]] = {}
    for drug_id, row in rows.items():
        ids[row["name"].lower()] = drug_id
        for name in [*row["classes"], *([row["name"]] if row["kind"] == "class" else [])]:
            members.setdefault(name, set()).add(drug_id)
    for drug_id, row in rows.items():
        for brand in row["brands"]:
            ids.setdefault(brand.lower(), drug_id)
    return DrugNames(rows, ids, {name: frozenset(held) for name, held in members.items()})


_KEY = "coalesce(drug_id, 'name:' || name)"
_TOTALS = """select count(*) as articles, count(distinct site) as sites, coalesce(sum(word_count), 0)::bigint as words,
(select count(*) from drug_mentions) as mentions, (select count(*) from faqs) as pairs,
(select count(*) from rejections) as rejections, max(ingested_at) as latest from articles"""
RECENT = """select article_id, coalesce(title, source) as title, site, published_date, word_count from articles
order by ingested_at desc, published_date desc nulls last, article_id limit 8"""
QUESTIONS = """select any_value(question) as question, count(distinct article_id) as articles from faqs
group by lower(regexp_replace(question, '\\W+', ' ', 'g')) order by 2 desc, 1 limit 8"""
_DRUGS = """select coalesce(m.drug_id, 'name:' || m.name) as drug_id,
coalesce(any_value(d.name), any_value(m.name)) as name,
coalesce(any_value(d.kind), mode(m.kind)) as kind, count(*) as mentions, count(distinct m.article_id) as articles,
count(*) filter (m.kind = 'brand') as brand_mentions
from drug_mentions m left join drugs d on d.drug_id = m.drug_id group by 1 order by mentions desc, 2"""
_DRUG = f"""select any_value(name) as name, count(*) as mentions, count(distinct article_id) as articles,
count(*) filter (kind = 'brand') as brand, count(*) filter (kind = 'generic') as generic,
count(*) filter (kind not in ('brand', 'generic')) as other from drug_mentions where {_KEY} = ?"""
_SURFACES = f"""select lower(surface) as surface, any_value(kind) as kind, count(*) as mentions
from drug_mentions where {_KEY} = ? group by 1 order by 3 desc, 1 limit 40"""
_SAID = f"""with said as (select article_id, unnest(assertions).kind as assertion from drug_mentions where {_KEY} = ?)
select assertion, count(*) as times, count(distinct article_id) as articles from said group by 1 order by 2 desc, 1"""
_SAYING = f"""with said as (select article_id, mention_id, sentence, sentence_start, unnest(assertions) as one
from drug_mentions where {_KEY} = ? and sentence is not null and len(assertions) > 0),
short as (select one.kind as assertion, unnest(min_by({{article_id: article_id, mention_id: mention_id,
sentence: sentence, cue: one.cue, cue_start: one.start - sentence_start, cue_end: one."end" - sentence_start}},
(length(sentence), article_id, mention_id), 24)) as place from said group by 1),
told as (select assertion, min_by(place, place.mention_id) as place from short group by assertion, place.sentence)
select assertion, unnest(place), coalesce(a.title, a.source) as title, a.site
from told join articles a on a.article_id = place.article_id
qualify row_number() over (partition by assertion order by length(place.sentence), place.article_id) <= 4
order by assertion, length(place.sentence), place.article_id"""
_TOGETHER = f"""with here as (select distinct article_id from drug_mentions where {_KEY} = $1),
others as (select {_KEY} as drug_id, article_id, count(*) as mentions from drug_mentions
where kind <> 'class' and {_KEY} <> $1 group by 1, 2),
counted as (select drug_id, count(*) as articles, sum(mentions)::bigint as mentions
from others semi join here using (article_id) group by 1)
select drug_id, coalesce(d.name, drug_id[6:]) as name, articles, mentions
from counted left join drugs d using (drug_id) order by articles desc, mentions desc, name limit 16"""
_PAIRS = f"""with named as (select distinct article_id, faq_id from drug_mentions
where {_KEY} = ? and faq_id is not null)
select article_id, faq_id, f.question, f.answer, f.source, coalesce(a.title, a.source) as title
from faqs f join named using (article_id, faq_id) join articles a using (article_id)
order by length(f.answer), article_id limit 12"""
_ARTICLES_OF = f"""with named as (select article_id, count(*) as mentions, min(mention_id) as first from drug_mentions
where {_KEY} = ? group by 1)
select article_id, coalesce(a.title, a.source) as title, a.site, a.published_date, named.mentions, named.first
from articles a join named using (article_id) order by mentions desc, title limit 25"""
MENTIONS = f"""select article_id, coalesce(a.title, a.source) as title, a.site, coalesce(a.canonical_url, a.url,
a.source) as address, a.published_date, m.mention_id, m.surface, m.kind, m.name, m.drug_id, m.start, m."end",
m.sentence, m.assertions, m.confidence
from (select * from drug_mentions where {_KEY} = ?) m join articles a using (article_id) order by article_id, m.start"""
