"""Markdown becomes HTML by a kept library (markdown-it-py, CommonMark with tables), then a Document.

Enters: a `RawArticle`. Leaves: the `Document` that the page written in it gives.
"""

from __future__ import annotations

import re
from dataclasses import replace
from html import escape

from pipeline.article import Document, RawArticle
from pipeline.parse.encoding import decode
from pipeline.parse.excess import PageLimits

_FRONT_MATTER = re.compile(r"\A---[ \t]*\n(?P<fields>(?:[^\n]*\n){0,60}?)(?:---|\.\.\.)[ \t]*(?:\n|\Z)")
_TITLE = re.compile(r"^title:(?P<title>[^\n]+)", re.M | re.I)


def parse_markdown(raw: RawArticle, limits: PageLimits | None = None) -> Document:
    """The document that the Markdown holds; YAML front matter gives its title and is no part of the text."""
    from markdown_it import MarkdownIt

    from pipeline.parse.html import parse_html

    source, warnings = decode(raw)
    source = source.replace("\r\n", "\n").replace("\r", "\n")
    title = ""
    if front := _FRONT_MATTER.match(source):
        if named := _TITLE.search(front["fields"]):
            name = named["title"].strip().strip("\"'")
            title = f"<title>{escape(name)}</title>"
        source = source[front.end() :]
    body = MarkdownIt("commonmark", {"html": True}).enable("table").render(source)
    page = f"<!doctype html><html><head>{title}</head><body><article>{body}</article></body></html>"
    written = replace(raw, content=page.encode("utf-8", "replace"), media_type="text/html", charset="utf-8")
    document = parse_html(written, limits=limits)
    return replace(document, media_type="text/markdown", warnings=(*warnings, *document.warnings))
