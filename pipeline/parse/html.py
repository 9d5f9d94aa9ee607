"""An HTML page becomes a Document."""

from __future__ import annotations

import lxml.html

from pipeline.article import Block, Document, RawArticle, join_blocks


def parse_html(raw: RawArticle) -> Document:
    """The document that the page holds."""
    tree = lxml.html.fromstring(raw.content, parser=lxml.html.HTMLParser(encoding=raw.charset or "utf-8"))
    drafts = []
    for element in tree.iter("h1", "h2", "h3", "h4", "h5", "h6", "p", "li"):
        if text := " ".join("".join(element.itertext()).split()):
            level = int(element.tag[1]) if element.tag[0] == "h" else None
            drafts.append(Block("heading" if level else "paragraph", text, level=level))
    text, blocks = join_blocks(drafts)
    return Document("text/html", text, blocks)
