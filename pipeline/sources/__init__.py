"""Where raw articles come from.

Enters: what a person names (paths, directories, globs, archives, addresses, "-"). Leaves: raw articles one after the
other, and a `FetchError` in the place of each that could not be had. Nothing is decoded or parsed here.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

from pipeline.article import RawArticle
from pipeline.errors import FetchError, PipelineError
from pipeline.sources.files import MAX_BYTES, load_paths

if TYPE_CHECKING:
    from pipeline.sources.config import Settings

__all__ = ["MAX_BYTES", "load"]


def load(
    sources: Sequence[str | Path],
    *,
    raw: Path = Path("raw"),
    max_bytes: int = MAX_BYTES,
    settings: Settings | None = None,
) -> Iterator[RawArticle | FetchError]:
    """The articles that `sources` name, in their order, directories sorted by path.

    Addresses of pages, sitemaps and feeds that follow each other are fetched together, as `settings` say (those of
    rxtract.toml in the working directory where None), and read back from `raw`. `raw` is the folder that keeps what
    has no other home: what was fetched, and what comes by standard input. An input of more than `max_bytes` (after
    decompression) is refused.
    """
    for is_web, group in groupby(map(str, sources), is_address):
        if is_web:
            yield from _load_addresses(tuple(group), raw, max_bytes, settings)
        else:
            for source in group:
                yield from load_paths(source, raw=raw, max_bytes=max_bytes)


def is_address(source: str) -> bool:
    """Whether a source is on the web."""
    return source.lower().startswith(("http://", "https://"))


def _load_addresses(
    urls: tuple[str, ...], raw: Path, max_bytes: int, settings: Settings | None
) -> Iterator[RawArticle | FetchError]:
    from pipeline.sources.config import Source, settings_here
    from pipeline.sources.fetch import fetch, fetched_articles

    try:
        summary = fetch([Source("named", urls)], raw, settings or settings_here())
    except PipelineError as error:
        yield FetchError(error.message, source=error.source or urls[0])
        return
    yield from fetched_articles(summary, raw, max_bytes)
