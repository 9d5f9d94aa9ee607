"""The article itself: what it says of itself, its text and what identifies both."""

from __future__ import annotations

import hashlib
import re
from itertools import filterfalse

from pipeline.article import Document, RawArticle
from pipeline.records import Article

_WORD = re.compile(r"\w++(?:[’'\-]\w++)*+")


def article(document: Document, raw: RawArticle) -> Article:
    """The article's row without what only a run knows (when, by which run and versions)."""
    said = document.metadata
    return Article(
        source=raw.source,
        url=raw.url,
        canonical_url=said.canonical_url,
        licence_url=said.licence_url,
        media_type=document.media_type,
        title=said.title,
        description=said.description,
        authors=said.authors,
        site=said.site,
        published_at=said.published_at,
        published_date=said.published_date,
        modified_at=said.modified_at,
        language=said.language,
        text=document.text,
        word_count=_count_words(document.text),
        raw_hash=hashlib.sha256(raw.content).hexdigest(),
        text_hash=hashlib.sha256(document.text.encode("utf-8", "surrogatepass")).hexdigest(),
        fetched_at=raw.fetched_at,
        warnings=document.warnings,
    )


def _count_words(text: str) -> int:
    """How many words a text has; most stand alone but for a sign behind them, which is told without looking further."""
    pieces = text.split()
    others = [piece for piece in filterfalse(str.isalnum, pieces) if not piece[:-1].isalnum()]
    return len(pieces) - len(others) + len(_WORD.findall(" ".join(others)))
