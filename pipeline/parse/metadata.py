"""What a page says of itself: title, description, authors, site, times, language, addresses.

Enters: the page's tree and its structured data. Leaves: `Metadata`.
"""

from __future__ import annotations

from typing import Any

from pipeline.article import Metadata
from pipeline.parse.structured import Data


def read_metadata(tree: Any, data: tuple[Data, ...], url: str | None) -> Metadata:
    """What the page says of itself."""
    _ = (data, url)
    title = tree.findtext(".//h1")
    return Metadata(title=title)
