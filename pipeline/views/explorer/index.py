"""Words → articles: a full-text index in SQLite, which Python brings along.

Enters: the part files of a snapshot. Leaves: pages of hits with their snippets.

A part file never changes, so the index knows which it holds: a new snapshot costs the parts that came and went. The
index stores no text in the clear beside its words: the text of an article is kept compressed, for snippets and for
taking its words out again. Words are stemmed as English; other languages are found by their words as they stand.
"""

from __future__ import annotations

import json
import re
import sqlite3
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from threading import Event, local
from time import monotonic
from typing import Any

from pipeline.errors import StoreError
from pipeline.store import connect
from pipeline.store.parts import files
from pipeline.store.snapshot import resolve

FORMAT = 1
COLUMNS = ("title", "headings", "questions", "drugs", "text")
SCOPES: Mapping[str, Sequence[str]] = {"all": COLUMNS, **{name: (name,) for name in COLUMNS[1:]}}
WEIGHTS = (8, 4, 4, 3, 1)
"""How much a word counts in each column when hits are ordered (BM25)."""

MOST_TERMS = 32
SECONDS = 10  # a search may take no longer
START, END = "\x02", "\x03"  # around a hit in what SQLite gives back
_READ = ("articles", "sections", "faqs", "drug_mentions")
_TOKENS = "tokenize = 'porter unicode61 remove_diacritics 2'"
_NAMES = ", ".join(COLUMNS)
_TERM = re.compile(r'(-?)"([^"]*)"?|(-?)([^\s"]+)')

_SCHEMA = f"""
create table meta (key text primary key, value text) without rowid;
create table parts (name text primary key) without rowid;
create table docs (id integer primary key, article_id text not null unique, part text not null, version text not null,
    title text, site text, address text, published text, words integer, mentions integer, body blob not null);
create index docs_by_part on docs (part);
create index docs_by_site on docs (site);
create index docs_by_date on docs (published desc, id);
create table said (drug text, what text, doc integer, primary key (drug, what, doc)) without rowid;
create index said_by_doc on said (doc);
create index said_by_what on said (what, doc);
create virtual table fts using fts5 ({_NAMES}, content = '', {_TOKENS});
insert into fts (fts, rank) values ('rank', 'bm25({", ".join(map(str, WEIGHTS))})');
insert into meta values ('format', '{FORMAT}');
"""


@dataclass(frozen=True, slots=True)
class Query:
    """What is looked for; `drugs` are sets of ids, of each of which the article names one (and asserts it of that)."""

    words: str = ""
    scope: str = "all"
    drugs: Sequence[frozenset[str]] = ()
    assertion: str | None = None
    site: str | None = None
    since: str | None = None
    until: str | None = None


@dataclass(frozen=True, slots=True)
class Hit:
    """An article that was found; marked text has START and END around the words looked for."""

    article_id: str
    title: str
    site: str | None
    address: str | None
    published: str | None
    words: int
    mentions: int
    snippet: str
    lines: Sequence[tuple[str, str]]  # of headings and questions that have the words: which, text


@dataclass(frozen=True, slots=True)
class Hits:
    """One page of hits, and how many there are in all."""

    total: int
    hits: Sequence[Hit]


class SearchIndex:
    """The index in one file; threads may share it."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._connections = local()
        self._prepare()

    def update(self, output: Path, snapshot: int | None, told: Callable[[int, int], None], stop: Event) -> None:
        """Brings the index up to a snapshot; tells how many of how many parts have been read.

        What is done is kept where it is interrupted. Costs what changed: parts that came are read, articles whose
        version is there already only change their part. A file that turns out to be broken is dropped, and the next
        update makes it anew.
        """
        self._prepare()
        try:
            self._update(output, snapshot, told, stop)
        except sqlite3.OperationalError:
            raise  # no room, no permission: no fault of what is there
        except sqlite3.DatabaseError:
            self._drop()
            raise

    def _update(self, output: Path, snapshot: int | None, told: Callable[[int, int], None], stop: Event) -> None:
        folder = resolve(output, snapshot)
        found = {table: {file.stem: file for file in files(folder, table)} for table in _READ}
        present = found["articles"].keys()
        with closing(self._open()) as connection, connect(output, snapshot=snapshot) as tables:
            connection.execute("pragma secure_delete = on")
            stored = {name for (name,) in connection.execute("select name from parts")}
            fresh = sorted(present - stored)
            for at, name in enumerate(fresh):
                if stop.is_set():
                    return
                told(at, len(fresh))
                with connection:
                    _add_part(connection, tables, name, {table: paths[name] for table, paths in found.items()})
            with connection:
                for name in stored - present:
                    gone = connection.execute("select id from docs where part = ?", (name,)).fetchall()
                    _forget(connection, [number for (number,) in gone])
                    connection.execute("delete from parts where name = ?", (name,))
        told(len(fresh), len(fresh))

    @property
    def is_there(self) -> bool:
        """Whether nobody has taken the file away."""
        return self._file.exists()

    def search(self, query: Query, *, limit: int = 20, offset: int = 0) -> Hits:
        """Hits in the order of their weight, or newest first where no words are given.

        Raises StoreError where it takes longer than SECONDS.
        """
        plan = _plan(query)
        if plan is None:
            return Hits(0, ())
        with self._timed() as connection:
            (total,) = connection.execute(f"select count(*) from {plan.counted}{plan.where}", plan.values).fetchone()
            rows = connection.execute(
                "select article_id, docs.title, site, address, published, words, mentions, body"
                f" from {plan.listed}{plan.where}{plan.order} limit ? offset ?",
                [*plan.values, limit, offset],
            ).fetchall()
        return Hits(total, list(_hits(rows, plan.match)))

    def article_ids(self, query: Query, most: int) -> list[str]:
        """The ids of the articles that a query finds, in order, `most` at most."""
        plan = _plan(query)
        if plan is None:
            return []
        sql = f"select article_id from {plan.listed}{plan.where}{plan.order} limit ?"
        with self._timed() as connection:
            return [one for (one,) in connection.execute(sql, [*plan.values, most])]

    def part_of(self, article_id: str) -> str | None:
        """The part that an article stands in, as far as the index knows."""
        with self._timed() as connection:
            row = connection.execute("select part from docs where article_id = ?", (article_id,)).fetchone()
        return row[0] if row else None

    def sites(self) -> list[str]:
        """The sites that there are, those with the most articles first."""
        sql = "select site from docs where site is not null group by site order by count(*) desc, site limit 500"
        with self._timed() as connection:
            return [site for (site,) in connection.execute(sql)]

    def _prepare(self) -> None:
        """Makes the file where it is missing, of another format, or no index at all."""
        self._file.parent.mkdir(parents=True, exist_ok=True)
        with closing(self._open()) as connection:
            if _format(connection) == FORMAT:
                return
        self._drop()
        with closing(self._open()) as connection:
            connection.executescript(f"begin; {_SCHEMA} commit;")

    def _drop(self) -> None:
        for each in self._file.parent.glob(f"{self._file.name}*"):
            each.unlink(missing_ok=True)

    def _open(self) -> sqlite3.Connection:
        connection = sqlite3.connect(self._file, timeout=60)
        with suppress(sqlite3.DatabaseError):  # no database at all is found out when it is read
            connection.execute("pragma journal_mode = wal")
            connection.execute("pragma synchronous = off")  # whatever is lost can be made again
        return connection

    @contextmanager
    def _timed(self) -> Iterator[sqlite3.Connection]:
        """A connection of this thread's own, for so many seconds."""
        try:
            inode = self._file.stat().st_ino  # another file may have come in its place
        except FileNotFoundError as error:
            raise StoreError("the search index is being made anew: try again in a while") from error
        known, connection = getattr(self._connections, "one", (None, None))
        if connection is None or known != inode:
            connection = self._open()
            connection.execute("pragma query_only = on")
            self._connections.one = (inode, connection)
        end = monotonic() + SECONDS
        connection.set_progress_handler(lambda: monotonic() > end, 10_000)
        try:
            yield connection
        except sqlite3.OperationalError as error:
            if "interrupted" in str(error):
                raise StoreError(f"the search took longer than {SECONDS} s: name more of what you look for") from error
            raise


def match_expression(words: str, scope: str = "all") -> str | None:
    """What a person typed, in the language of FTS5; None where no word is in it.

    "in quotes" is a phrase, -word leaves out, word* begins so, OR between two takes either.
    """
    wanted: list[str] = []
    unwanted: list[str] = []
    either = False
    for minus, phrase, dash, word in _TERM.findall(words.replace("\0", " "))[:MOST_TERMS]:
        if word == "OR" and wanted:
            either = True
            continue
        text = phrase or word
        if not re.search(r"\w", text):
            continue
        term = '"' + text.replace('"', '""').rstrip("*") + '"' + ("*" if word.endswith("*") else "")
        if minus or dash:
            unwanted.append(term)
        elif either:
            wanted[-1] = f"{wanted[-1]} OR {term}"
        else:
            wanted.append(term)
        either = False
    if not wanted:
        return None
    columns = f"{{{' '.join(SCOPES[scope])}}} : " if scope != "all" else ""
    match = f"{columns}({' AND '.join(f'({each})' for each in wanted)})"
    return f"({match}) NOT ({' OR '.join(unwanted)})" if unwanted else match


@dataclass(frozen=True, slots=True)
class _Plan:
    """The pieces of a search in SQL; `counted` is where rows are counted, `listed` where they are read."""

    match: str | None
    counted: str
    listed: str
    where: str
    order: str
    values: Sequence[Any]


def _plan(query: Query) -> _Plan | None:
    """How a query is asked; None where it holds no word that could be found."""
    match = match_expression(query.words, query.scope)
    if match is None and query.words.strip():
        return None
    conditions, values = _conditions(query)
    listed = "fts join docs on docs.id = fts.rowid" if match else "docs"
    counted = listed if conditions or not match else "fts"
    if match:
        conditions, values = ["fts match ?", *conditions], [match, *values]
    where = f" where {' and '.join(conditions)}" if conditions else ""
    order = " order by rank" if match else " order by docs.published desc, docs.id"
    return _Plan(match, counted, listed, where, order, values)


def _conditions(query: Query) -> tuple[list[str], list[Any]]:
    conditions: list[str] = []
    values: list[Any] = []
    for ids in query.drugs:
        conditions.append(f"docs.id in (select doc from said where drug in ({', '.join('?' * len(ids))}) and what = ?)")
        values += [*sorted(ids), query.assertion or ""]
    if query.assertion and not query.drugs:
        conditions.append("docs.id in (select doc from said where what = ?)")
        values.append(query.assertion)
    if query.site:
        conditions.append("site = ?")
        values.append(query.site)
    if query.since:
        conditions.append("published >= ?")
        values.append(query.since)
    if query.until:
        conditions.append("published < ?")
        values.append(query.until + "~")  # after every day and month that begins so
    return conditions, values


def _hits(rows: Iterable[tuple[Any, ...]], match: str | None) -> Iterator[Hit]:
    """The rows with their snippets: SQLite marks them in a small index of these rows alone."""
    found = list(rows)
    bodies = [_plain(json.loads(zlib.decompress(row[-1]))) for row in found]
    marked = _marked(bodies, match) if match else None
    for at, (row, body) in enumerate(zip(found, bodies, strict=True)):
        title, headings, questions, text = marked[at] if marked else (body[0], "", "", body[4][:300])
        lines = [(kind, line) for kind, lines in (("heading", headings), ("question", questions))
                 for line in lines.split("\n") if START in line]  # fmt: skip
        article_id, _, site, address, published, words, mentions, _ = row
        yield Hit(article_id, title or address, site, address, published, words, mentions, text, lines[:4])


def _plain(body: list[str]) -> list[str]:
    return [value.replace(START, " ").replace(END, " ") for value in body]


def _marked(bodies: Sequence[Sequence[str]], match: str) -> list[tuple[str, str, str, str]]:
    with closing(sqlite3.connect(":memory:")) as small:
        small.execute(f"create virtual table fts using fts5 ({_NAMES}, {_TOKENS})")
        small.executemany(f"insert into fts (rowid, {_NAMES}) values (?, ?, ?, ?, ?, ?)",
                          [(at, *body) for at, body in enumerate(bodies)])  # fmt: skip
        marks = (START, END)
        sql = ("select rowid, highlight(fts, 0, ?, ?), highlight(fts, 1, ?, ?), highlight(fts, 2, ?, ?), "
               "snippet(fts, 4, ?, ?, '…', 40) from fts where fts match ?")  # fmt: skip
        found = {row[0]: row[1:] for row in small.execute(sql, [*marks * 4, match])}
    return [found.get(at, (body[0], "", "", body[4][:300])) for at, body in enumerate(bodies)]


def _add_part(connection: sqlite3.Connection, tables: Any, name: str, part: Mapping[str, Path]) -> None:
    """Takes the articles of a part in; one that is there in that version moves here."""
    for row in _part_rows(tables, part):
        stored = connection.execute("select id, version from docs where article_id = ?", (row.article_id,)).fetchone()
        if stored and stored[1] == row.version:
            connection.execute("update docs set part = ? where id = ?", (name, stored[0]))
            continue
        if stored:
            _forget(connection, [stored[0]])
        _add(connection, name, row)
    connection.execute("insert into parts values (?)", (name,))


@dataclass(frozen=True, slots=True)
class _Row:
    """An article as the index takes it in; `facts` are the columns of docs from title to words."""

    article_id: str
    version: str
    facts: Sequence[Any]
    headings: str
    questions: str
    text: str
    mentions: Sequence[tuple[Any, ...]]


_ARTICLES = """select article_id, article_version, title, site, coalesce(canonical_url, url, source), published_date,
word_count, text from read_parquet(?)"""
_HEADINGS = """select article_id, string_agg(replace(heading, chr(10), ' '), chr(10) order by section_id)
from read_parquet(?) where heading is not null group by article_id"""
_QUESTIONS = """select article_id, string_agg(replace(question, chr(10), ' ')
|| case when answer_start is null then chr(10) || answer else '' end, chr(10) order by faq_id)
from read_parquet(?) group by article_id"""
_MENTIONS = """select article_id, coalesce(drug_id, 'name:' || name), any_value(name), list(distinct surface), count(*),
list_distinct(flatten(list([each.kind for each in coalesce(assertions, [])])))
from read_parquet(?) group by 1, 2"""


def _part_rows(tables: Any, part: Mapping[str, Path]) -> Iterator[_Row]:
    def asked(sql: str, table: str) -> list[tuple[Any, ...]]:
        found: list[tuple[Any, ...]] = tables.execute(sql, [str(part[table])]).fetchall()
        return found

    headings, questions = dict(asked(_HEADINGS, "sections")), dict(asked(_QUESTIONS, "faqs"))
    mentions: dict[str, list[tuple[Any, ...]]] = {}
    for article_id, *mention in asked(_MENTIONS, "drug_mentions"):
        mentions.setdefault(article_id, []).append(tuple(mention))
    for article_id, version, *facts, text in asked(_ARTICLES, "articles"):
        yield _Row(article_id, version, facts, headings.get(article_id, ""), questions.get(article_id, ""), text,
                   mentions.get(article_id, ()))  # fmt: skip


def _add(connection: sqlite3.Connection, part: str, row: _Row) -> None:
    drugs = "\n".join(", ".join(dict.fromkeys([name, *surfaces])) for _, name, surfaces, _, _ in row.mentions)
    values = [row.facts[0] or "", row.headings, row.questions, drugs, row.text]
    count = sum(times for _, _, _, times, _ in row.mentions)
    body = zlib.compress(json.dumps(values, ensure_ascii=False).encode("utf-8", "surrogatepass"), 1)
    number = connection.execute(
        "insert into docs (article_id, version, part, title, site, address, published, words, mentions, body)"
        " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (row.article_id, row.version, part, *row.facts, count, body),
    ).lastrowid
    connection.execute(f"insert into fts (rowid, {_NAMES}) values (?, ?, ?, ?, ?, ?)", (number, *values))
    said = [(drug, what, number) for drug, _, _, _, kinds in row.mentions for what in ("", *kinds)]
    connection.executemany("insert or ignore into said values (?, ?, ?)", said)


def _forget(connection: sqlite3.Connection, numbers: Iterable[int]) -> None:
    """Takes articles out: their words too, for which SQLite wants to be told what they were."""
    for number in numbers:
        (body,) = connection.execute("select body from docs where id = ?", (number,)).fetchone()
        values = json.loads(zlib.decompress(body))
        connection.execute(f"insert into fts (fts, rowid, {_NAMES}) values ('delete', ?, ?, ?, ?, ?, ?)",
                           (number, *values))  # fmt: skip
        connection.execute("delete from said where doc = ?", (number,))
        connection.execute("delete from docs where id = ?", (number,))


def _format(connection: sqlite3.Connection) -> int | None:
    """The format of the index in a file; None where there is none."""
    try:
        row = connection.execute("select value from meta where key = 'format'").fetchone()
    except sqlite3.DatabaseError:
        return None
    return int(row[0]) if row else None
