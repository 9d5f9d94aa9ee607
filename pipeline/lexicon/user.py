"""A user's own names, laid over the lexicon that is shipped: a small TOML file that people can read and write.

    [name]
    "Foozol" = { kind = "brand", means = "ibuprofen" }          # another name of a known drug
    "zorvamab" = { kind = "generic" }                           # a drug that the lexicon does not know
    "soma" = { remove = true }                                  # never a drug in these articles

Enters: the file. Leaves: its names, and its version; `editing` changes it. `RXTRACT_LEXICON` (the option --lexicon)
names the file to use; a compiled .parquet file there replaces the shipped lexicon as a whole.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, get_args

from pipeline.errors import LexiconError
from pipeline.records import DrugKind

VARIABLE = "RXTRACT_LEXICON"

KINDS: tuple[str, ...] = get_args(DrugKind)


@dataclass(frozen=True, slots=True)
class UserName:
    """A name of a user's file. `means` is a name that the lexicon knows, None for a drug of the user's own."""

    name: str
    kind: str | None = None
    means: str | None = None
    remove: bool = False

    @property
    def own_id(self) -> str:
        """The id of a drug that no lexicon knows: made of its name, so that it stays."""
        return "user:" + re.sub(r"[^a-z0-9]+", "-", self.name.lower()).strip("-")


def chosen_lexicon() -> Path | None:
    """The file that the environment names; None where it names none."""
    name = os.environ.get(VARIABLE)
    return Path(name) if name else None


def read_user_names(path: Path) -> dict[str, UserName]:
    """The names of a file by lower-case name; none where the file does not exist. Raises LexiconError for a bad one."""
    if not path.exists():
        return {}
    try:
        with path.open("rb") as file:
            table = tomllib.load(file).get("name", {})
    except (OSError, tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise LexiconError(f"not a lexicon file: {error}", source=str(path)) from error
    if not isinstance(table, Mapping):
        raise LexiconError("its [name] is no table", source=str(path))
    return {name.lower(): user_name(name, said, path) for name, said in table.items()}


def user_name(name: str, said: Any, path: Path) -> UserName:
    """The name that a row of a file says. Raises LexiconError where it says none."""
    if not isinstance(said, Mapping) or not name.strip():
        raise LexiconError(f"{name!r} needs {{ kind = … }} or {{ remove = true }}", source=str(path))
    if said.get("remove"):
        return UserName(name, remove=True)
    kind, means = said.get("kind"), said.get("means")
    if kind is not None and kind not in KINDS:
        raise LexiconError(f"{name!r}: kind is none of {', '.join(KINDS)}", source=str(path))
    if means is not None and not isinstance(means, str):
        raise LexiconError(f"{name!r}: means is no name", source=str(path))
    if kind is None and means is None:
        raise LexiconError(f"{name!r} needs a kind or what it means", source=str(path))
    return UserName(name, kind, means)


def user_version(path: Path) -> str:
    """A hash of what the file says, so that articles are read again when it changes."""
    names = read_user_names(path)
    rows = [(each.name, each.kind, each.means, each.remove) for _, each in sorted(names.items())]
    return hashlib.sha256(json.dumps(rows).encode()).hexdigest()[:8]
