"""A user's own names, laid over the lexicon that is shipped: a small TOML file that people can read and write.

    [name]
    "Foozol" = { kind = "brand", means = "ibuprofen" }          # another name of a known drug
    "zorvamab" = { kind = "generic" }                           # a drug that the lexicon does not know
    "soma" = { remove = true }                                  # never a drug in these articles

Enters: the file, and what the commands `add`, `remove` and `lookup` are told. Leaves: the file changed, or what a name
stands for. `RXTRACT_LEXICON` (the option --lexicon) names the file to use; a compiled .parquet file there replaces
the shipped lexicon as a whole.
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
    return {name.lower(): _user_name(name, said, path) for name, said in table.items()}


def _user_name(name: str, said: Any, path: Path) -> UserName:
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


def add_name(path: Path, name: str, *, kind: str | None = None, means: str | None = None) -> UserName:
    """The name added to `path`, which is made where it is missing; an older row of the name is replaced.

    Raises LexiconError where `means` is a name that the lexicon does not know, or neither it nor a kind is given.
    """
    from pipeline.lexicon.load import lookup

    said = {key: value for key, value in (("kind", kind), ("means", means)) if value is not None}
    added = _user_name(name, said, path)
    if means is not None and not lookup(means, user=None):
        raise LexiconError(f"the lexicon knows no {means!r}", source=str(path))
    names = read_user_names(path) | {name.lower(): added}
    _write(path, names)
    return added


def remove_name(path: Path, name: str) -> UserName:
    """The row that makes `name` no drug any more; a name that was only the user's own leaves the file."""
    from pipeline.lexicon.load import lookup

    names = read_user_names(path)
    removed = UserName(name, remove=True)
    if lookup(name, user=None):
        names[name.lower()] = removed
    elif names.pop(name.lower(), None) is None:
        raise LexiconError(f"neither the lexicon nor this file knows {name!r}", source=str(path))
    _write(path, names)
    return removed


def _write(path: Path, names: Mapping[str, UserName]) -> None:
    lines = ["# Names of our own, laid over the drug lexicon; see docs/drugs.md.", "", "[name]"]
    for each in sorted(names.values(), key=lambda each: each.name.lower()):
        said = {"remove": True} if each.remove else {"kind": each.kind, "means": each.means}
        cells = ", ".join(f"{key} = {json.dumps(value)}" for key, value in said.items() if value is not None)
        lines.append(f"{json.dumps(each.name, ensure_ascii=False)} = {{ {cells} }}")
    path.parent.mkdir(parents=True, exist_ok=True)
    new = path.with_name(f".{path.name}.new")
    new.write_text("\n".join(lines) + "\n", encoding="utf-8")
    new.replace(path)


def user_version(path: Path) -> str:
    """A hash of what the file says, so that articles are read again when it changes."""
    names = read_user_names(path)
    rows = [(each.name, each.kind, each.means, each.remove) for _, each in sorted(names.items())]
    return hashlib.sha256(json.dumps(rows).encode()).hexdigest()[:8]
