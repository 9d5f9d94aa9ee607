"""References: raw articles without their bytes, which another process or machine reads where they are kept.

Enters: raw articles that have a location; later, their references. Leaves: the same raw articles. What a reference
says of the article (name, URL, media type, path) travels with it; only the bytes are read again.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from pipeline.article import Location, RawArticle
from pipeline.errors import FetchError


def refer(raw: RawArticle) -> RawArticle:
    """`raw` without its bytes; as it is where they are kept nowhere."""
    return replace(raw, content=b"") if raw.location else raw


def read_references(references: Iterable[RawArticle], max_bytes: int) -> Iterator[RawArticle | FetchError]:
    """The raw articles of `references` in their order, a FetchError in the place of each that is gone.

    Bytes that were changed in the meantime come as they are now.
    """
    wanted = list(references)
    records = _records(wanted, max_bytes)
    for each in wanted:
        if each.location is None:
            yield each
        elif each.location.offset is None:
            yield _file(each, each.location, max_bytes)
        else:
            yield records[each.location]


def _file(reference: RawArticle, location: Location, max_bytes: int) -> RawArticle | FetchError:
    from pipeline.sources.files import read_file

    try:
        content, _ = read_file(Path(location.file), max_bytes)
    except FetchError as error:
        return FetchError(error.message, source=reference.source)
    return replace(reference, content=content)


def _records(references: Iterable[RawArticle], max_bytes: int) -> dict[Location, RawArticle | FetchError]:
    """The records of archives among the references, each archive opened once for all of its own."""
    archives: dict[str, dict[Location, str]] = {}
    for each in references:
        if each.location is not None and each.location.offset is not None:
            archives.setdefault(each.location.file, {})[each.location] = each.source
    if not archives:
        return {}
    from pipeline.sources.warc import read_locations

    found: dict[Location, RawArticle | FetchError] = {}
    for file, pages in archives.items():
        found |= read_locations(Path(file), pages, max_bytes)
    return found
