"""The errors that the pipeline raises on purpose; each names the article it speaks of.

`run` turns a PipelineError into a row of `rejections`. Anything else that is raised is a bug.
"""

from __future__ import annotations


class PipelineError(Exception):
    """A failure that belongs to one input; `source` names it and `stage` the room that raised it."""

    stage = "run"

    def __init__(self, message: str, *, source: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.source = source

    def __str__(self) -> str:
        return f"{self.source}: {self.message}" if self.source else self.message


class FetchError(PipelineError):
    """The raw article could not be had: a missing or unreadable file, a broken archive, a refused address."""

    stage = "sources"


class ParseError(PipelineError):
    """The bytes hold no article: empty, not text, no words."""

    stage = "parse"


class LexiconError(PipelineError):
    """A lexicon is missing, malformed or was compiled for another version."""

    stage = "lexicon"


class StoreError(PipelineError):
    """The output folder cannot be read, written or trusted."""

    stage = "store"
