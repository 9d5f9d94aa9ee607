"""Names become drugs: the compiled lexicon, what finds its names in a text, and the commands that compile it.

Enters: text. Leaves: hits, each with the entry it stands for; whether a hit is a drug mention is for
`extract.drugs` to say. Layers below: records, article, errors.
"""

from __future__ import annotations

from pipeline.lexicon.editing import add_name, remove_name
from pipeline.lexicon.folding import word_set
from pipeline.lexicon.load import SHIPPED, Entry, Hit, Lexicon, Scope, drug_rows, lexicon_version, load_lexicon, lookup
from pipeline.lexicon.user import VARIABLE

__all__ = [
    "SHIPPED", "VARIABLE", "Entry", "Hit", "Lexicon", "Scope", "add_name", "drug_rows", "lexicon_version",
    "load_lexicon", "lookup", "remove_name", "word_set",
]  # fmt: skip
