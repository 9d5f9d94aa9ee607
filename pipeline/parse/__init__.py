"""Raw bytes become a Document: HTML and plain text alike.

Enters: a `RawArticle`. Leaves: a `Document`, or a `ParseError` where there is no article in the bytes.
"""

from __future__ import annotations

from dataclasses import replace

from pipeline.article import Document, RawArticle
from pipeline.errors import ParseError
from pipeline.parse.excess import PageLimits
from pipeline.parse.media import sniff

__all__ = ["NO_TEXT", "PageLimits", "parse"]

NO_TEXT = "no text in it"


def parse(
    raw: RawArticle,
    *,
    questions: bool = True,
    roles: bool = True,
    links: bool = True,
    limits: PageLimits | None = None,
) -> Document:
    """The document that `raw` holds; raises ParseError where it holds none.

    Of a page without text that names its title (the frame of a script application) what it says of itself is left,
    with a warning: `NO_TEXT`.
    Without `questions`, pages are not searched for question-answer pairs, without `roles` not for what is not the
    article's own matter; each costs a quarter of their time. Without `links` they have no anchors. What `limits` leave
    out of a page is told in its warnings.
    """
    media_type = sniff(raw)
    if media_type == "text/html":
        from pipeline.parse.html import parse_html

        document = parse_html(raw, questions=questions, roles=roles, links=links, limits=limits)
    elif media_type == "text/markdown":
        from pipeline.parse.markdown import parse_markdown

        document = parse_markdown(raw, limits)
    else:
        from pipeline.parse.text import parse_text

        document = parse_text(raw)
    if not any(map(str.isalnum, document.text)):
        if not any(map(str.isalnum, document.metadata.title or "")):
            raise ParseError(NO_TEXT, source=raw.source)
        return replace(document, warnings=(*document.warnings, NO_TEXT))
    return document
