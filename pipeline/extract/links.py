"""Links of the article by kind."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.article import Document
from pipeline.records import Link


def links(document: Document) -> Iterator[Link]:
    """The links in document order."""
    for link_id, anchor in enumerate(document.anchors):
        yield Link(link_id, anchor.href, anchor.text or None, "external", anchor.start, anchor.end, None)
