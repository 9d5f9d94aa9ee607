"""One article with everything that was found in it, read back from the tables."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pipeline.errors import StoreError
from pipeline.records import EXTRACTED
from pipeline.store import connect

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
    connection = connect(output, snapshot=snapshot)
    article_id = _article_id(connection, wanted, output)
    (article,) = _rows(connection, "select * from articles where article_id = ?", article_id)
    tables = {
        name: _rows(connection, f"select * from {name} where article_id = ? order by {_ORDER[name]}", article_id)  # noqa: S608
        for name in EXTRACTED
    }
    mentioned = "select distinct drug_id from drug_mentions where article_id = ?"
    drugs = _rows(connection, f"select * from drugs where drug_id in ({mentioned})", article_id)  # noqa: S608
    return ArticleView(article, tables, {row["drug_id"]: row for row in drugs})


def find_article(wanted: str, output: str | Path = "output") -> str:
    """The id of the one article that `wanted` names, as `load_article` takes it."""
    return _article_id(connect(output), wanted, output)


def _article_id(connection: Any, wanted: str, output: str | Path) -> str:
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


def _rows(connection: Any, query: str, value: str) -> list[Row]:
    result = connection.execute(query, [value])
    names = [column[0] for column in result.description]
    return [dict(zip(names, row, strict=True)) for row in result.fetchall()]
