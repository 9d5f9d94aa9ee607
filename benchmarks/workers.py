"""What a second worker brings: article pages of the gold set to committed tables, with one worker and with two.

    python -m benchmarks.workers [--limit 300] [--repeats 3]

Prints seconds of the clock, in turns, and their ratio; only on a machine that does nothing else do they say anything.
The pages are those of the gold sets in `../shared`, which is not part of the repository.
"""

from __future__ import annotations

import argparse
import gzip
import json
import tempfile
import time
from collections.abc import Sequence
from itertools import islice
from pathlib import Path

from pipeline.article import RawArticle
from pipeline.run import ingest_inputs

PAGES = Path(__file__).parents[2] / "shared" / "bench" / "content" / "articles.jsonl.gz"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--limit", type=int, default=300)
    parser.add_argument("--repeats", type=int, default=3)
    options = parser.parse_args()
    with gzip.open(PAGES, "rt", encoding="utf-8") as lines:
        records = [json.loads(line) for line in islice(lines, options.limit)]
    pages = [RawArticle(each["html"].encode(), each["url"], "text/html", url=each["url"]) for each in records]
    seconds(pages[:20], 2)  # starts the fork server
    print("| one worker s | two workers s | ratio |\n|---|---|---|")
    for _ in range(options.repeats):
        one, two = seconds(pages, 1), seconds(pages, 2)
        print(f"| {one:.2f} | {two:.2f} | {one / two:.2f} |", flush=True)


def seconds(pages: Sequence[RawArticle], workers: int) -> float:
    """By the clock, to the committed tables."""
    with tempfile.TemporaryDirectory() as folder:
        begin = time.perf_counter()
        ingest_inputs(pages, folder, workers=workers)
        return time.perf_counter() - begin


if __name__ == "__main__":
    main()
