"""rxtract turns health articles into data.

    import pipeline

    found = pipeline.extract(open("article.html", "rb").read())
    pipeline.find_drugs("Prozac, the brand name of fluoxetine")
    pipeline.ingest(["raw/"], output="output")
    pipeline.connect("output").sql("select name, count(*) from drug_mentions group by all")

Heavy imports happen when a name is first used, so that the command line starts at once.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

# The room `pipeline.extract` and the function `pipeline.extract` share a name. Importing the room binds it here
# once; this line comes after and binds the function, and Python never binds a loaded room again.
from pipeline.api import extract, find_drugs
from pipeline.version import VERSION

if TYPE_CHECKING:
    from pipeline.run import Summary, ingest
    from pipeline.store import connect, read_table, scan

__version__ = VERSION
__all__ = ["Summary", "__version__", "connect", "extract", "find_drugs", "ingest", "read_table", "scan"]

_HOMES = {
    "ingest": "pipeline.run",
    "Summary": "pipeline.run",
    "connect": "pipeline.store",
    "read_table": "pipeline.store",
    "scan": "pipeline.store",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module 'pipeline' has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)
