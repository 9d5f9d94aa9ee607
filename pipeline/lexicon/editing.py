"""The commands `add` and `remove`: a user's file of names, changed.

Enters: a name and what it means. Leaves: the file with it, written anew and sorted.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from pipeline.errors import LexiconError
from pipeline.lexicon.load import lookup
from pipeline.lexicon.user import UserName, read_user_names, user_name


def add_name(path: Path, name: str, *, kind: str | None = None, means: str | None = None) -> UserName:
    """The name added to `path`, which is made where it is missing; an older row of the name is replaced.

    Raises LexiconError where `means` is a name that the lexicon does not know, or neither it nor a kind is given.
    """
    said = {key: value for key, value in (("kind", kind), ("means", means)) if value is not None}
    added = user_name(name, said, path)
    if means is not None and not lookup(means, user=None):
        raise LexiconError(f"the lexicon knows no {means!r}", source=str(path))
    names = read_user_names(path) | {name.lower(): added}
    _write(path, names)
    return added


def remove_name(path: Path, name: str) -> UserName:
    """The row that makes `name` no drug any more; a name that was only the user's own leaves the file."""
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
