"""Where raw articles come from.

Enters: what a person names (paths, directories, globs, "-"). Leaves: raw articles one after the other, and a
`FetchError` in the place of each that could not be had. Nothing is decoded or parsed here.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from pipeline.article import RawArticle
from pipeline.errors import FetchError
from pipeline.sources.files import MAX_BYTES, load_paths

__all__ = ["MAX_BYTES", "load"]


def load(
    sources: Sequence[str | Path], *, raw: Path = Path("raw"), max_bytes: int = MAX_BYTES
) -> Iterator[RawArticle | FetchError]:
    """The articles that `sources` name, in their order, directories sorted by path.

    `raw` is the folder that keeps what has no other home: what comes by standard input is written to it. An input
    of more than `max_bytes` (after decompression) is refused.
    """
    for source in sources:
        if str(source).startswith(("http://", "https://")):
            yield FetchError("addresses are not fetched yet: save the page and name its file", source=str(source))
        else:
            yield from load_paths(str(source), raw=raw, max_bytes=max_bytes)
