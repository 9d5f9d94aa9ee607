"""What the fork server holds before it forks workers: imported there and nowhere else.

Code and lexicon are loaded once and shared by all workers, those that replace a dead one included; so is what is
loaded when the first page asks for it. A worker that is born after Ctrl-C has ended its parent goes without a word.
"""

from __future__ import annotations

import gc
import sys
from importlib.abc import MetaPathFinder
from types import TracebackType

import pipeline.parse.html
import pipeline.parse.text  # noqa: F401
from pipeline.api import as_raw
from pipeline.lexicon import load_lexicon
from pipeline.workers import Limits, Ticket, read_chunk

_PAGE = """<!DOCTYPE html><html lang="en"><head><title>How to take sertraline</title>
<link rel="canonical" href="https://example.org/sertraline">
<script type="application/ld+json">{"@type": "Article", "headline": "How to take sertraline"}</script></head>
<body><article><h1>How to take sertraline</h1><p>By Ann Example. Published on 3 March 2021.</p>
<p>Take sertraline (Zoloft) once a day, with or without food, and do not take it with other medicines for mood.</p>
<h2>Is it safe?</h2><p>It is safe for most adults. <a href="https://example.org/warfarin">Warfarin</a> is not.</p>
<ul><li>Drink a glass of water.</li><li>Do not take two.</li></ul></article></body></html>"""


class _WithoutPandas(MetaPathFinder):
    """While it is in place nobody loads pandas.

    pyarrow would, to ask it whether a list is one of its arrays: a quarter of the start and 40 MB. It asks once.
    """

    def find_spec(self, name: str, _path: object, _target: object = None) -> None:
        if name == "pandas":
            raise ModuleNotFoundError(name=name)


def _say_nothing_of_a_parent_that_is_gone(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    if not isinstance(error, FileNotFoundError | EOFError | ConnectionError):
        sys.__excepthook__(kind, error, trace)


load_lexicon()
sys.meta_path.insert(0, _WithoutPandas())
for media_type in ("text/html", "text/plain"):
    read_chunk([Ticket(as_raw(_PAGE, media_type=media_type, url="https://example.org/1"), "")], Limits())
del sys.meta_path[0]
gc.freeze()  # or the collector of each worker would write to, and so copy, every page of memory that they share
sys.excepthook = _say_nothing_of_a_parent_that_is_gone
