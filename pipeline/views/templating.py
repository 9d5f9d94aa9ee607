"""The templates of all pages, with what they share: one style, and what may be a link.

A page that stands alone carries its style with it, and a policy that allows this one style by its hash and nothing
else; the explorer serves the same files.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from pipeline.views.article import Row

if TYPE_CHECKING:
    from jinja2 import Environment
    from markupsafe import Markup

STATIC = Path(__file__).parent / "static"


@dataclass(frozen=True, slots=True)
class Style:
    """A style sheet to write into a page, and what the page's policy says of it."""

    css: str
    policy: str


@cache
def environment() -> Environment:
    """The templates; whatever is put into one is escaped."""
    from jinja2 import Environment, PackageLoader, StrictUndefined

    made = Environment(
        loader=PackageLoader("pipeline.views"), autoescape=True, undefined=StrictUndefined,
        trim_blocks=True, lstrip_blocks=True,
    )  # fmt: skip
    made.tests["address"] = is_address
    made.filters["around"] = around
    made.filters["cell"] = cell
    made.filters["marked"] = marked
    made.filters["words"] = lambda name: str(name).replace("_", " ")
    return made


@cache
def style(*names: str) -> Style:
    """The style sheets of these names as one."""
    css = "\n" + "".join((STATIC / f"{name}.css").read_text("utf-8") for name in names)
    digest = base64.b64encode(hashlib.sha256(css.encode()).digest()).decode()
    return Style(css, f"default-src 'none'; style-src 'sha256-{digest}'; img-src data:")


def is_address(target: str | None) -> bool:
    """Whether a link may be a link: anything but http and https could be a script."""
    try:
        return bool(target) and urlsplit(target).scheme in ("http", "https")
    except ValueError:
        return False


def around(assertion: Row, mention: Row, text: str) -> tuple[str, str, str]:
    """The sentence of an assertion in three pieces: before the cue, the cue, after it."""
    start = min(
        value for value in (mention["sentence_start"], assertion["start"], mention["start"]) if value is not None
    )
    end = max(value for value in (mention["sentence_end"], assertion["end"], mention["end"]) if value is not None)
    return text[start : assertion["start"]], text[assertion["start"] : assertion["end"]], text[assertion["end"] : end]


def marked(text: str) -> Markup:
    """Text with what a search put between \\x02 and \\x03 as marks, everything else escaped."""
    from markupsafe import Markup, escape

    escaped = str(escape(" ".join(text.split())))
    return Markup(escaped.replace("\x02", "<mark>").replace("\x03", "</mark>"))  # noqa: S704 - escaped above


def cell(value: Any) -> str:
    """A value of a table as people read it."""
    if value is None:
        return "—"
    if isinstance(value, float):
        return f"{value:,.2f}"
    if isinstance(value, Sequence) and not isinstance(value, str | bytes):
        return ", ".join(map(cell, value))
    return f"{value:,}" if isinstance(value, int) and not isinstance(value, bool) else str(value)
