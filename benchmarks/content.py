"""HTML articles: the project beside its peers, every figure measured in the same run on the same pages.

    python -m benchmarks.content [--limit 250]

Prints a table in Markdown: word F1 of the body text, micro F1 of headings and list items, share of right titles,
authors and days, and the time as a multiple of one lxml parse of the same pages. Seconds are those of the processor.
The pages are those of the gold set of article pages in `../shared`, which is not part of the repository.
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import lxml.html

import pipeline

PAGES = Path(__file__).parents[2] / "shared" / "bench" / "content" / "articles.jsonl.gz"
_WORD = re.compile(r"\w+")

Page = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Read:
    """What a system made of one page; None for what it does not give."""

    text: str
    headings: Sequence[str] | None = None
    items: Sequence[str] | None = None
    title: str | None = None
    authors: Sequence[str] | None = None
    day: str | None = None


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--limit", type=int, default=250, help="pages to read")
    limit = parser.parse_args().limit
    if not PAGES.exists():
        sys.exit(f"needs the gold set {PAGES}")
    with gzip.open(PAGES, "rt", encoding="utf-8") as lines:
        pages = [json.loads(line) for line, _ in zip(lines, range(limit), strict=False)]
    unit = _seconds(_parse, pages)[0]
    print(f"{len(pages)} article pages; one lxml parse takes {1000 * unit / len(pages):.1f} ms a page\n")
    print("| system | word F1 | headings F1 | list items F1 | title | author | day | times one lxml parse |")
    print("|---|---|---|---|---|---|---|---|")
    for name, system in SYSTEMS.items():
        system(pages[0])  # imports and what is compiled once are not billed to the first page
        seconds, reads = _seconds(system, pages)
        print(f"| {name} | {' | '.join(_figures(pages, reads))} | {seconds / unit:.1f} |", flush=True)


# ---------------------------------------------------------------- the systems
def _parse(page: Page) -> object:
    return lxml.html.fromstring(page["html"].encode(), parser=lxml.html.HTMLParser(encoding="utf-8"))


def _ours_text(page: Page) -> Read:
    article = pipeline.extract(page["html"], media_type="text/html", url=page["url"], tables=()).article
    return Read(article.text, title=article.title or "", authors=article.authors, day=article.published_date or "")


def _ours(page: Page) -> Read:
    tables = ("sections", "lists", "list_items")
    found = pipeline.extract(page["html"], media_type="text/html", url=page["url"], tables=tables)
    doubled = {each.list_id for each in found.lists if each.role == "numbered_headings"}
    return Read(
        found.article.text,
        [section.heading for section in found.sections if section.heading],
        [item.text for item in found.list_items if item.list_id not in doubled],
        found.article.title or "",
        found.article.authors,
        found.article.published_date or "",
    )


def _trafilatura(page: Page) -> Read:
    import trafilatura

    found = trafilatura.bare_extraction(page["html"], url=page["url"], with_metadata=True)
    if found is None:
        return Read("", (), (), "", (), "")
    body = found.body
    headings = [" ".join("".join(each.itertext()).split()) for each in body.iter("head")]
    items = [" ".join("".join(each.itertext()).split()) for each in body.iter("item")]
    return Read(
        found.text or "", headings, items, found.title or "", (found.author or "").split("; "), found.date or ""
    )


def _readability(page: Page) -> Read:
    from readability import Document

    found = Document(page["html"])
    return _from_html(found.summary(), found.short_title())


def _resiliparse(page: Page) -> Read:
    from resiliparse.extract.html2text import extract_plain_text

    return Read(extract_plain_text(page["html"], main_content=True))


def _from_html(source: str, title: str) -> Read:
    tree = lxml.html.fromstring(source)
    headings = [each.text_content() for each in tree.iter("h1", "h2", "h3", "h4", "h5", "h6")]
    return Read(tree.text_content(), headings, [each.text_content() for each in tree.iter("li")], title)


SYSTEMS: dict[str, Callable[[Page], Read]] = {
    "rxtract, text and metadata": _ours_text,
    "rxtract, with sections and lists": _ours,
    "trafilatura": _trafilatura,
    "readability-lxml": _readability,
    "resiliparse": _resiliparse,
}


# ---------------------------------------------------------------- the figures
def _seconds(system: Callable[[Page], Any], pages: Sequence[Page]) -> tuple[float, list[Any]]:
    reads = []
    begin = time.process_time()
    for page in pages:
        try:
            reads.append(system(page))
        except Exception:  # a system that raises has found nothing on that page
            reads.append(Read("", (), (), "", (), ""))
    return time.process_time() - begin, reads


def _figures(pages: Sequence[Page], reads: Sequence[Read]) -> list[str]:
    pairs = list(zip(pages, reads, strict=True))
    cells = [f"{sum(_f1(_words(page['text']), _words(read.text)) for page, read in pairs) / len(pairs):.3f}"]
    for key, name in (("headings", "headings"), ("list_items", "items")):
        if any(getattr(read, name) is None for read in reads):
            cells.append("–")
            continue
        counts = [(_squashed(page[key]), _squashed(getattr(read, name))) for page, read in pairs]
        hits = sum(sum((one & other).values()) for one, other in counts)
        total = sum(sum(one.values()) + sum(other.values()) for one, other in counts)
        cells.append(f"{2 * hits / max(total, 1):.3f}")
    for key, right in (("title", _right_title), ("author", _right_author), ("publish_date", _right_day)):
        asked = [(page, read) for page, read in pairs if page.get(key)]
        known = any(getattr(read, {"author": "authors", "publish_date": "day"}.get(key, key)) for read in reads)
        cells.append(
            f"{sum(right(page[key], read) for page, read in asked) / max(len(asked), 1):.3f}" if known else "–"
        )
    return cells


def _right_title(gold: str, read: Read) -> bool:
    return _f1(_words(gold), _words(read.title or "")) >= 0.8


def _right_author(gold: str, read: Read) -> bool:
    said = list(read.authors or ())
    return any(_f1(_words(gold), _words(each)) >= 0.8 for each in [*said, ", ".join(said)])


def _right_day(gold: str, read: Read) -> bool:
    return gold[:10] == (read.day or "")[:10]


def _words(text: str) -> Counter[str]:
    return Counter(_WORD.findall(text.lower()))


def _squashed(texts: Iterable[str]) -> Counter[str]:
    return Counter(filter(None, ("".join(filter(str.isalnum, text.lower())) for text in texts)))


def _f1(one: Counter[str], other: Counter[str]) -> float:
    total = sum(one.values()) + sum(other.values())
    return 2 * sum((one & other).values()) / total if total else 0.0


if __name__ == "__main__":
    main()
