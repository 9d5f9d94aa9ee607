"""Markdown becomes HTML by a kept library, then a Document."""

from __future__ import annotations

from pipeline.article import Document, RawArticle
from pipeline.parse.text import parse_text


def parse_markdown(raw: RawArticle) -> Document:
    """The document that the Markdown holds."""
    return parse_text(raw)
