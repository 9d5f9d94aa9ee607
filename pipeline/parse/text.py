"""Plain text whose markup is lost becomes a Document: structure is inferred and marked so."""

from __future__ import annotations

import re

from pipeline.article import Block, Document, RawArticle, join_blocks


def parse_text(raw: RawArticle) -> Document:
    """The document that the text holds."""
    source = raw.content.decode(raw.charset or "utf-8", "replace")
    paragraphs = (" ".join(each.split()) for each in re.split(r"\n\s*\n", source))
    text, blocks = join_blocks(Block("paragraph", each, inferred=True) for each in paragraphs if each)
    return Document("text/plain", text, blocks)
