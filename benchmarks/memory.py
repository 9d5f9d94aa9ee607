"""Memory of a long ingestion: pages of the gold sets, again and again with changed text, streamed, never on the disk.

    python -m benchmarks.memory [--pages 100000] [--workers 2] [--below 60] [--output FOLDER]

Prints a line of Markdown for every tenth of the pages: what the parent has resident, the most it had meanwhile, and
the most that any worker ever had, in megabytes; at the end what the parent grew by from the first line to the last.
Takes the pages of all sets whose HTML is below so many kilobytes: the memory of a worker follows its largest page, that
of the parent the number of pages, and small ones are read sooner. The pages are those of the gold sets in
`../shared`, which is not part of the repository. Linux alone tells what a process has resident.
"""

from __future__ import annotations

import argparse
import gzip
import json
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from pipeline.article import RawArticle
from pipeline.run import ingest_inputs

SHARED = Path(__file__).parents[2] / "shared" / "bench"
SETS = ("content/articles", "content/reader_pages", "faq/pages", "faq/negatives")
LOOK = 500  # pages between two looks at the memory


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pages", type=int, default=100_000)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--below", type=int, default=60, metavar="KB", help="HTML of a page")
    parser.add_argument("--output", type=Path, help="where the tables go, and stay; a temporary folder otherwise")
    options = parser.parse_args()
    if not SHARED.exists():
        sys.exit(f"needs the gold sets in {SHARED}")
    pages = list(read_pages(options.below * 1000))
    size = sum(map(len, pages)) / len(pages) / 1000
    print(f"{len(pages)} pages of {size:.0f} kB, {options.workers} workers\n", flush=True)
    print("| pages | seconds | parent MB | at most since the line before | worker MB at most |\n|---|---|---|---|---|")
    memory = Memory(options.pages)
    with tempfile.TemporaryDirectory() as folder:
        output = options.output or Path(folder)
        summary = ingest_inputs(
            stream(pages, options.pages), output, workers=options.workers, on_article=memory.look
        )  # fmt: skip
    print(f"\n{summary.new} new, {summary.unchanged} unchanged, {len(summary.rejected)} rejected: {summary.rows}")
    print(f"the parent grew by {memory.lines[-1] - memory.lines[0]:.0f} MB from the first line to the last")


def read_pages(below: int) -> Iterator[str]:
    """The HTML of all sets' pages that is shorter than `below` letters, without what says which page it is."""
    for name in SETS:
        with gzip.open(SHARED / f"{name}.jsonl.gz", "rt", encoding="utf-8") as lines:
            for line in lines:
                record = json.loads(line)
                html = record.get("html_with_structured_data") or record["html"]
                if len(html) < below:
                    yield html.replace("canonical", "former").replace("og:url", "og:former")


def stream(pages: Sequence[str], number: int) -> Iterator[RawArticle]:
    """So many articles; no two have the same address or the same paragraph."""
    for count in range(number):
        changed = pages[count % len(pages)].replace("</p>", f" This is case {count}.</p>")
        url = f"https://site{count % 97}.example/{count}"
        yield RawArticle(changed.encode("utf-8", "replace"), url, "text/html", url=url)


@dataclass
class Memory:
    """What the processes of a run have resident, looked at as its articles are done."""

    pages: int
    done: int = 0
    most: float = 0
    begin: float = field(default_factory=time.monotonic)
    lines: list[float] = field(default_factory=list)

    def look(self, _source: str) -> None:
        """Notes an article; looks, and prints a line, where it is time to."""
        self.done += 1
        if self.done % LOOK == 0:
            self.most = max(self.most, resident("self", "VmRSS"))
        if self.done % (self.pages // 10) == 0:
            now, worker = resident("self", "VmRSS"), max((resident(each, "VmHWM") for each in workers()), default=0)
            seconds = time.monotonic() - self.begin
            print(f"| {self.done:,} | {seconds:.0f} | {now:.0f} | {self.most:.0f} | {worker:.0f} |", flush=True)
            self.lines.append(now)
            self.most = 0


def resident(process: str, what: str) -> float:
    """Megabytes: VmRSS now, VmHWM the most ever; 0 for a process that has gone."""
    try:
        lines = Path("/proc", process, "status").read_text().splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) / 1024 for line in lines if line.startswith(what)), 0)


def workers() -> list[str]:
    """The children of this process, and theirs."""
    found, parents = [], ["self"]
    while parents:
        try:
            children = Path("/proc", parents[-1], "task").glob("*/children")
            below = [child for each in children for child in each.read_text().split()]
        except OSError:
            below = []
        parents.pop()
        found += below
        parents += below
    return found


if __name__ == "__main__":
    main()
