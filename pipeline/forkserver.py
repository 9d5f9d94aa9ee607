"""What the fork server holds before it forks workers: imported there and nowhere else.

Code and lexicon are loaded once and shared by all workers, those that replace a dead one included, and a worker that
is born after Ctrl-C has ended its parent goes without a word.
"""

from __future__ import annotations

import gc
import sys
from types import TracebackType

import pipeline.parse.html
import pipeline.parse.text
import pipeline.workers  # noqa: F401
from pipeline.lexicon import load_lexicon


def _say_nothing_of_a_parent_that_is_gone(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    if not isinstance(error, FileNotFoundError | EOFError | ConnectionError):
        sys.__excepthook__(kind, error, trace)


load_lexicon()
gc.freeze()  # or the collector of each worker would write to, and so copy, every page of memory that they share
sys.excepthook = _say_nothing_of_a_parent_that_is_gone
