"""What bare text must hold against the gold sets beside the project."""

from __future__ import annotations

import gzip
import json
from collections import Counter
from pathlib import Path

from benchmarks.text_variants import loosened, plain
from pipeline.api import extract


def test_items_with_blank_lines_between_them_are_items_still(shared: Path) -> None:
    right = found = wanted = 0
    with gzip.open(shared / "bench" / "text" / "documents.jsonl.gz", "rt", encoding="utf-8") as lines:
        documents = [json.loads(line) for line in lines]
    for document in documents:
        gold = Counter(plain(each["text"]) for each in document["list_items"])
        items = extract(loosened(document), media_type="text/plain", tables=("lists", "list_items"))
        headings = {each.list_id for each in items.lists if each.role == "numbered_headings"}
        got = Counter(plain(each.text) for each in items.list_items if each.list_id not in headings)
        right, found, wanted = right + (gold & got).total(), found + got.total(), wanted + gold.total()
    assert len(documents) > 100
    assert 2 * right / (found + wanted) >= 0.85
