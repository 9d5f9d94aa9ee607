"""One article with everything that was found in it, read back from the tables."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pipeline.errors import StoreError
from pipeline.records import EXTRACTED
from pipeline.store import Connection, connect
from pipeline.store.parts import files
from pipeline.store.schema import schema
from pipeline.store.snapshot import resolve

Row = Mapping[str, Any]

_ORDER = {"sections": "section_id", "blocks": "block_id", "lists": "list_id", "list_items": "item_id",
          "faqs": "faq_id", "drug_mentions": "mention_id", "links": "link_id", "notices": "notice_id"}  # fmt: skip
_CANDIDATES = 5  # named when what was asked for fits several articles


@dataclass(frozen=True, slots=True)
class ArticleView:
    """An article's row and the rows of every table that belong to it; `drugs` by id."""

    article: Row
    tables: Mapping[str, Sequence[Row]]
    drugs: Mapping[str, Row]


def load_article(wanted: str, output: str | Path = "output", *, snapshot: int | None = None) -> ArticleView:
    """The article that `wanted` names: an id or the start of one, a source, a URL, or a part of a title.

    The first of these that fits any article decides. Raises StoreError, naming the candidates, where none or
    several fit.
    """
    folder = resolve(Path(output), snapshot)
    with connect(output, snapshot=int(folder.name) if folder else None) as connection:
        return read_article(connection, folder, _article_id(connection, wanted, output))


def read_article(
    connection: Connection, folder: Path | None, article_id: str, *, part: str | None = None
) -> ArticleView:
    """The article of an id in the snapshot in `folder`, to which `connection` leads.

    Reads the files of the part that holds it alone; whoever knows which one that may be says so by `part`. Raises
    StoreError where there is no such article.
    """
    name = _part_name(connection, folder, article_id, part)

    def rows(table: str, order: str) -> list[Row]:
        file = str(folder / table / f"{name}.parquet") if folder else ""
        sql = f"select * from read_parquet(?) where article_id = ? order by {order}"  # noqa: S608 - our own names
        missing = dict.fromkeys(schema(table).names)  # columns that an older version did not have
        return [{**missing, **row} for row in _rows(connection, sql, file, article_id)]

    (article,) = rows("articles", "article_id")
    tables = {table: rows(table, _ORDER[table]) for table in EXTRACTED}
    mentioned = sorted({mention["drug_id"] for mention in tables["drug_mentions"] if mention["drug_id"]})
    drugs = _rows(connection, "select * from drugs where drug_id in (select unnest(?::varchar[]))", mentioned)
    return ArticleView(article, tables, {row["drug_id"]: row for row in drugs})


def find_article(wanted: str, output: str | Path = "output") -> str:
    """The id of the one article that `wanted` names, as `load_article` takes it."""
    return _article_id(connect(output), wanted, output)


def _article_id(connection: Connection, wanted: str, output: str | Path) -> str:
    tests = {
        "article_id = ?": wanted,
        "source = ? or url = $1 or canonical_url = $1": wanted,
        "starts_with(article_id, ?)": wanted.lower(),
        "ends_with(source, ?)": wanted,
        "contains(lower(title), ?)": wanted.lower(),
    }
    for test, value in tests.items():
        query = f"select article_id, coalesce(title, source) as name from articles where {test} order by name"  # noqa: S608
        found = _rows(connection, query.replace("?", "$1"), value)
        if len(found) == 1:
            return str(found[0]["article_id"])
        if found:
            names = "; ".join(f"{row['article_id']} {row['name']}" for row in found[:_CANDIDATES])
            raise StoreError(f"{wanted!r} fits {len(found)} articles: {names}")
    raise StoreError(f"no article {wanted!r} in {output}: name an id, a source, a URL or a part of a title")


def _part_name(connection: Connection, folder: Path | None, article_id: str, guess: str | None) -> str:
    every = files(folder, "articles")
    for some in ([file for file in every if file.stem == guess], every):
        if some:
            sql = "select filename from read_parquet(?, filename = true) where article_id = ?"
            found = _rows(connection, sql, [str(file) for file in some], article_id)
            if found:
                return Path(found[0]["filename"]).stem
    raise StoreError(f"no article {article_id!r}")


def _rows(connection: Connection, query: str, *values: object) -> list[Row]:
    result = connection.execute(query, list(values))
    names = [column[0] for column in result.description]
    return [dict(zip(names, row, strict=True)) for row in result.fetchall()]
