"""What must hold of every page of the gold sets, whatever is found in it."""

from __future__ import annotations

import gzip
import json
import statistics
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from pipeline.article import RawArticle
from pipeline.errors import ParseError
from pipeline.parse.blocks import read_blocks
from pipeline.parse.content import Content, main_content
from pipeline.parse.html import parse_html
from pipeline.parse.masses import measure
from pipeline.parse.page import page_tree

SLOWEST = 500  # times the median page


def pages(shared: Path) -> Iterator[dict[str, Any]]:
    for name in ("content/articles", "content/reader_pages", "faq/pages", "faq/negatives"):
        with gzip.open(shared / "bench" / f"{name}.jsonl.gz", "rt", encoding="utf8") as lines:
            yield from map(json.loads, lines)


def letters(text: str) -> str:
    return "".join(filter(str.isalnum, text))


def shown(content: Content) -> str:
    """The letters of the chosen subtree, without what is left out, in document order."""
    page, pieces = content.page, list[str]()
    index, end = content.root, page.ends[content.root]
    open_: list[tuple[int, int]] = []  # elements that are not left yet, each with the place behind it
    while index < end:
        behind = page.ends[index]
        left_out = index in content.dropped
        if not left_out:
            pieces.append(page.texts[index] or "")
        open_.append((index, behind))
        index = behind if left_out else index + 1
        while open_ and open_[-1][1] <= index:
            done, _ = open_.pop()
            pieces.append(page.tails[done] or "" if done != content.root else "")
    return letters("".join(pieces))


@pytest.mark.slow
def test_every_visible_letter_of_the_chosen_content_is_in_exactly_one_block(shared: Path) -> None:
    wrong = []
    for page in pages(shared):
        tree, _ = page_tree(page["html"].encode())
        body = tree.find("body")
        content = main_content(measure(tree if body is None else body))
        want = shown(content)
        if letters("".join(draft.text for draft in read_blocks(content).drafts)) != want:
            wrong.append(page["id"])
    assert wrong == []


@pytest.mark.slow
def test_no_page_raises_or_takes_far_longer_than_the_others(shared: Path) -> None:
    seconds: list[float] = []
    refused = []
    for page in pages(shared):
        begin = time.process_time()
        try:
            parse_html(RawArticle(page["html"].encode(), page["id"], "text/html", "utf-8", page.get("url")))
        except ParseError:
            refused.append(page["id"])
        seconds.append(time.process_time() - begin)
    assert refused == []
    assert max(seconds) < SLOWEST * statistics.median(seconds)
