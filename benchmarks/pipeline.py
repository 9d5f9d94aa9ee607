"""What the whole pipeline and each of its rooms cost, beside their peers, on the same pages in the same run.

    python -m benchmarks.pipeline [--limit 100] [--repeats 5]

Prints a table in Markdown. Every figure is a multiple of one lxml parse of the same pages: the median of the repeats,
with the least and the most. In each repeat every system reads all pages once, one system after the other, so that what
else the machine does falls on all of them; seconds are those of the processor. The pages are those of the gold sets in
`../shared`, which is not part of the repository. Peers that are not installed are left out: pip install
"rxtract[benchmark]".
"""

from __future__ import annotations

import argparse
import gzip
import json
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

import lxml.html

import pipeline
from pipeline.api import as_raw
from pipeline.article import Document, RawArticle
from pipeline.extract import extract_tables
from pipeline.extract.articles import article
from pipeline.lexicon import drug_rows
from pipeline.parse import parse
from pipeline.records import Extraction, Run
from pipeline.run import ingest_inputs
from pipeline.store import Store

SHARED = Path(__file__).parents[2] / "shared" / "bench"
NOON = datetime(2026, 1, 1, 12, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Page:
    """A page of a gold set, and what the rooms before the measured one made of it."""

    html: str
    url: str
    raw: RawArticle
    document: Document
    found: Extraction


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--limit", type=int, default=100, help="pages of each set")
    parser.add_argument("--repeats", type=int, default=5)
    options = parser.parse_args()
    if not SHARED.exists():
        sys.exit(f"needs the gold sets in {SHARED}")
    for title, name, systems in SETS:
        pages = list(read_pages(SHARED / name, options.limit))
        figures = measure({"lxml": lxml_parse, **systems}, pages, options.repeats)
        size = sum(len(page.raw.content) for page in pages) / len(pages) / 1024
        print(f"\n{title}: {len(pages)} pages of {size:.0f} kB, {options.repeats} repeats\n")
        print("| system | times one lxml parse | least | most |\n|---|---|---|---|")
        for system, ratios in figures.items():
            print(f"| {system} | {statistics.median(ratios):.1f} | {min(ratios):.1f} | {max(ratios):.1f} |", flush=True)


def measure(
    systems: dict[str, Callable[[Sequence[Page]], object]], pages: Sequence[Page], repeats: int
) -> dict[str, list[float]]:
    """For each system but lxml its costs as multiples of lxml's in the same repeat; what is not installed is left out.

    Each reads two pages first: what is loaded and compiled once is billed to none.
    """
    ready = {}
    for name, system in systems.items():
        try:
            system(pages[:2])
        except ImportError as error:
            print(f"{name} is left out: {error.name} is not installed", file=sys.stderr)
        else:
            ready[name] = system
    seconds: dict[str, list[float]] = {name: [] for name in ready}
    for _ in range(repeats):
        for name, system in ready.items():
            begin = time.process_time()
            system(pages)
            seconds[name].append(time.process_time() - begin)
    unit = seconds.pop("lxml")
    return {name: [one / other for one, other in zip(each, unit, strict=True)] for name, each in seconds.items()}


def read_pages(path: Path, limit: int) -> Iterator[Page]:
    """The first pages of a set that hold an article."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for number, line in enumerate(lines):
            if number == limit:
                return
            record = json.loads(line)
            html = record.get("html_with_structured_data") or record["html"]
            url = record.get("url") or f"https://example.org/{number}"
            raw = as_raw(html.encode("utf-8", "replace"), media_type="text/html", url=url)
            try:
                document = parse(raw)
            except pipeline.errors.PipelineError:
                continue
            yield Page(html, url, raw, document, extract_tables(document, article(document, raw)))


# ---------------------------------------------------------------- our rooms
def lxml_parse(pages: Sequence[Page]) -> None:
    for page in pages:
        lxml.html.fromstring(page.raw.content, parser=lxml.html.HTMLParser(encoding="utf-8"))


def whole(pages: Sequence[Page]) -> None:
    """Bytes to committed Parquet, every table."""
    with tempfile.TemporaryDirectory() as folder:
        ingest_inputs([page.raw for page in pages], folder)


def parse_room(pages: Sequence[Page]) -> None:
    for page in pages:
        parse(page.raw)


def text_alone(pages: Sequence[Page]) -> None:
    """Main content and metadata, what the peers give."""
    for page in pages:
        pipeline.extract(page.raw.content, media_type="text/html", url=page.url, tables=())


def records_room(pages: Sequence[Page]) -> None:
    """Every table of documents that are parsed already."""
    for page in pages:
        extract_tables(page.document, article(page.document, page.raw))


def faq_pairs(pages: Sequence[Page]) -> None:
    for page in pages:
        pipeline.extract(page.raw.content, media_type="text/html", url=page.url, tables=("faqs",))


def drugs_room(pages: Sequence[Page]) -> None:
    for page in pages:
        pipeline.find_drugs(page.document.text)


def store_room(pages: Sequence[Page]) -> None:
    """Records to a committed snapshot."""
    with tempfile.TemporaryDirectory() as folder, Store(folder).writer(run_id="r", clock=lambda: NOON) as writer:
        for number, page in enumerate(pages):
            writer.put(f"{number:020x}", str(number), page.found)
        writer.commit(Run("r", NOON, NOON, len(pages), 0, 0, 0, 0, "0", "1", "1", None), drug_rows)


# ---------------------------------------------------------------- peers
def trafilatura(pages: Sequence[Page]) -> None:
    from trafilatura import extract

    for page in pages:
        extract(page.html, url=page.url, with_metadata=True)


def readability(pages: Sequence[Page]) -> None:
    from readability import Document as Readable

    for page in pages:
        try:
            Readable(page.html).summary()
        except Exception:  # noqa: S112  # a peer that raises has read nothing; its time counts
            continue


def resiliparse(pages: Sequence[Page]) -> None:
    from resiliparse.extract.html2text import extract_plain_text

    for page in pages:
        extract_plain_text(page.html, main_content=True)


def extruct(pages: Sequence[Page]) -> None:
    """Structured data alone: what the FAQ pairs are compared with has no answer for pairs in the page itself."""
    from extruct import extract

    for page in pages:
        try:
            extract(page.html, base_url=page.url, syntaxes=["json-ld", "microdata"])
        except Exception:  # noqa: S112  # broken JSON ends it
            continue


@cache
def _peer_of_drugs() -> Callable[[list[str]], object]:
    from drug_named_entity_recognition import find_drugs

    return find_drugs  # type: ignore[no-any-return]


def drug_names(pages: Sequence[Page]) -> None:
    """Takes words; splitting at white space is billed to it, as it is the least that a text needs."""
    find = _peer_of_drugs()
    for page in pages:
        find(page.document.text.split())


System = Callable[[Sequence[Page]], object]
SETS: tuple[tuple[str, str, dict[str, System]], ...] = (
    (
        "Article pages",
        "content/articles.jsonl.gz",
        {
            "rxtract: bytes to committed tables": whole,
            "of it parse": parse_room,
            "of it records": records_room,
            "of it store": store_room,
            "rxtract: text and metadata": text_alone,
            "trafilatura: text and metadata": trafilatura,
            "readability-lxml: main content": readability,
            "resiliparse: text": resiliparse,
            "rxtract: drugs of the text": drugs_room,
            "drug-named-entity-recognition": drug_names,
        },
    ),
    (
        "FAQ pages",
        "faq/pages.jsonl.gz",
        {
            "rxtract: bytes to committed tables": whole,
            "rxtract: pairs": faq_pairs,
            "extruct: JSON-LD and microdata": extruct,
            "trafilatura: text and metadata": trafilatura,
        },
    ),
)


if __name__ == "__main__":
    main()
