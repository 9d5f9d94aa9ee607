"""What was found in one article as rows of Arrow tables: extractions that come from other processes and machines.

Enters: slices of the tables that `schema.extraction_to_arrow` makes. Leaves: tables for `Writer.put_arrow`, under the
id that the article gets when it is committed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import pyarrow as pa


@dataclass(frozen=True)
class Rows:
    """What was found in one article, as rows of every table that belongs to articles."""

    tables: Mapping[str, pa.Table]

    def keyed(self, article_id: str, version: str, **columns: Any) -> dict[str, pa.Table]:
        """The rows under an id; `columns` are values that replace those in `articles`."""
        keyed = {}
        for name, table in self.tables.items():
            values = {"article_id": article_id, "article_version": version, **(columns if name == "articles" else {})}
            for column, value in values.items():
                field = table.schema.field(column)
                filled = pa.array([value] * table.num_rows, field.type)
                table = table.set_column(table.schema.get_field_index(column), field, filled)
            keyed[name] = table
        return keyed

    @cached_property
    def _article(self) -> dict[str, Any]:
        columns = ["title", "text_hash", "canonical_url", "warnings"]
        (row,) = self.tables["articles"].select(columns).to_pylist()
        return row  # type: ignore[no-any-return]

    @property
    def title(self) -> str | None:
        """The article's title."""
        return self._article["title"]  # type: ignore[no-any-return]

    @property
    def text_hash(self) -> str | None:
        """The hash of its text."""
        return self._article["text_hash"]  # type: ignore[no-any-return]

    @property
    def canonical_url(self) -> str | None:
        """The URL that it says it has."""
        return self._article["canonical_url"]  # type: ignore[no-any-return]

    @property
    def warnings(self) -> tuple[str, ...]:
        """What was noticed while it was read."""
        return tuple(self._article["warnings"] or ())
