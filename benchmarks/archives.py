"""Web archives: loading their pages beside fastwarc alone, on an archive made of the sample articles.

    python -m benchmarks.archives [--pages 5000] [--rounds 5]

Prints a table in Markdown: pages a second, and time as a multiple of fastwarc's own, measured in turns. Seconds are
those of the processor. fastwarc alone parses the heads and reads the bodies of one pass; `load` takes two passes, the
first for the newest capture of each address; `read_references` is what a worker does with a batch.
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

from fastwarc.warc import ArchiveIterator, WarcRecordType

from pipeline.article import RawArticle
from pipeline.sources import MAX_BYTES, load
from pipeline.sources.addresses import Target
from pipeline.sources.archive import Archive
from pipeline.sources.connection import Exchange
from pipeline.sources.references import read_references, refer

SAMPLES = Path(__file__).parents[1] / "raw"
BATCH = 200


def write_archive(folder: Path, pages: int) -> Path:
    """An archive of so many pages, each with a number of its own."""
    samples = [path.read_bytes() for path in sorted(SAMPLES.glob("*.html"))]
    head = (("Content-Type", "text/html; charset=utf-8"),)
    with Archive(folder, {}, "benchmark") as archive:
        for number in range(pages):
            target = Target(f"https://example.org/{number}", "https", "example.org", 443, ("127.0.0.1",))
            page = samples[number % len(samples)].replace(b"</title>", b" %d</title>" % number)
            exchange = Exchange(target, "127.0.0.1", b"GET / HTTP/1.1\r\n", "HTTP/1.1", 200, "OK", head, page)
            archive.append(exchange, datetime(2026, 11, 23, tzinfo=UTC))
    return next(folder.glob("fetched/*.warc.gz"))


def by_fastwarc(path: Path) -> int:
    """Responses that fastwarc reads."""
    with path.open("rb") as stream:
        records = ArchiveIterator(stream, WarcRecordType.response, parse_http=True)
        return sum(bool(record.reader.read()) for record in records)


def by_reference(references: list[RawArticle]) -> Iterator[object]:
    """The pages of a list of references, a batch at a time."""
    for start in range(0, len(references), BATCH):
        yield from read_references(references[start : start + BATCH], MAX_BYTES)


def main() -> None:
    """Measures and prints."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pages", type=int, default=5_000)
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = write_archive(Path(folder), options.pages)
        references = [refer(each) for each in load([path]) if isinstance(each, RawArticle)]
        ways: dict[str, Callable[[], int]] = {
            "fastwarc alone": lambda: by_fastwarc(path),
            "load": lambda: sum(1 for _ in load([path])),
            "read_references": lambda: sum(1 for _ in by_reference(references)),
        }
        seconds: dict[str, list[float]] = {name: [] for name in ways}
        for _ in range(options.rounds):
            for name, way in ways.items():
                begin = time.process_time()
                assert way() == options.pages, name  # noqa: S101
                seconds[name].append(time.process_time() - begin)
    print(f"{options.pages:,} pages, the best and the spread of {options.rounds} rounds\n")
    print("| way | pages a second | x fastwarc |\n|---|---:|---:|")
    for name, each in seconds.items():
        ratios = [one / other for one, other in zip(each, seconds["fastwarc alone"], strict=True)]
        spread = f"{statistics.median(ratios):.1f} ({min(ratios):.1f} to {max(ratios):.1f})"
        print(f"| {name} | {options.pages / min(each):,.0f} | {spread} |")


if __name__ == "__main__":
    main()
