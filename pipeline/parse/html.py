"""An HTML page becomes a Document.

Enters: a `RawArticle`. Leaves: its `Document`. The page is parsed once by lxml; what it says of itself is gathered from
that tree before anything is left out; what its elements hold is asked once, for the questions, the metadata and the
choice of the main content alike; BeautifulSoup sees the chosen subtree alone, and one walk over it makes the blocks.
"""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import urljoin

from lxml import etree

from pipeline.article import Anchor, Document, Pair, RawArticle, join_blocks
from pipeline.errors import ParseError
from pipeline.parse import carriers
from pipeline.parse.asides import asides, give_list_roles, give_roles, unmake_headings
from pipeline.parse.blocks import Walked, read_blocks
from pipeline.parse.content import main_content
from pipeline.parse.encoding import as_utf8
from pipeline.parse.excess import PageLimits
from pipeline.parse.masses import ON_DEMAND, measure
from pipeline.parse.metadata import gather, read_metadata
from pipeline.parse.page import page_tree
from pipeline.parse.structured import json_ld, pairs


def parse_html(
    raw: RawArticle,
    *,
    questions: bool = True,
    roles: bool = True,
    links: bool = True,
    limits: PageLimits | None = None,
) -> Document:
    """The document that the page holds, with its carriers and pairs where `questions` are asked for.

    Without `roles`, blocks have none but those of link lists, and there are no asides; without `links`, no anchors.
    Raises ParseError where it holds no element.
    """
    source, warnings = as_utf8(raw)
    tree, cut = page_tree(source, limits)
    if tree is None:
        raise ParseError("no markup in it", source=raw.source)
    data = json_ld(tree)
    named: tuple[Pair, ...] = ()
    fields = None
    if questions:
        etree.strip_elements(tree, "script", "style", with_tail=False)  # half a page, which searches would go through
        named, fields = pairs(tree, data), carriers.fields_of(tree)
    said = gather(tree, data, raw.url)
    if (body := next(tree.iterchildren("body"), None)) is None:
        body = tree
    masses = measure(body, on_demand=questions)
    noted = carriers.note(masses, fields, named=bool(named)) if fields else ()
    if not ON_DEMAND.isdisjoint(masses.tags):
        masses = measure(body)
    metadata = read_metadata(said, masses)
    content = main_content(masses, metadata.title)
    walked = read_blocks(content)
    unmake_headings(walked.drafts)
    give_list_roles(walked.drafts)
    if roles:
        give_roles(walked.drafts)
    text, blocks = join_blocks(walked.drafts)
    anchors = tuple(_anchors(walked, text, blocks, _base(tree, raw.url))) if links else ()
    outside = tuple(asides(content)) if roles else ()
    return Document("text/html", text, blocks, metadata, anchors, noted, named, outside, (*warnings, *cut), raw.url)


def _base(tree: Any, url: str | None) -> str | None:
    href = next((href for each in tree.iter("base") if (href := each.get("href")) is not None), None)
    try:
        return urljoin(url or "", href) if href else url
    except ValueError:
        return url


def _anchors(walked: Walked, text: str, blocks: tuple[Any, ...], base: str | None) -> list[Anchor]:
    anchors = []
    for link in walked.links:
        start = blocks[link.first].start + link.start
        end = blocks[link.last].start + link.end
        href = link.href.strip()
        if base and not _ABSOLUTE.fullmatch(href):
            try:
                href = urljoin(base, href)
            except ValueError:
                continue
        if end > start:
            anchors.append(Anchor(href, text[start:end], link.rel, start, end, blocks[link.first].role))
    return anchors


_ABSOLUTE = re.compile(r"https?://[\w.-]+(?:/[\w./%~+,=-]*)?", re.A)  # what joining would leave as it is, at some cost
