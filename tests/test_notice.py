"""The licences of everything that an installation brings along are named."""

from __future__ import annotations

import re
import tomllib
from importlib import metadata

from packaging.requirements import Requirement

from tests.conftest import ROOT


def test_every_dependency_is_named_in_notice_with_its_licence() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    wanted = [
        *project["dependencies"],
        *(each for extra in project["optional-dependencies"].values() for each in extra),
    ]
    names = {re.match(r"[\w.-]+", each)[0].lower().replace("_", "-") for each in wanted} - {"rxtract"}  # type: ignore[index]
    assert len(names) > 30
    notice = " ".join((ROOT / "NOTICE").read_text("utf-8").split())
    missing = [name for name in sorted(names) if not re.search(rf"(?<![\w-]){re.escape(name)} \([\w. -]+\)", notice)]
    assert not missing


FAMILIES = {
    "MIT": r"\bMIT\b",
    "BSD": r"BSD",
    "Apache": r"Apache",
    "LGPL": r"LGPL|Lesser General",
    "GPL": r"(?<!L)GPL\b|(?<!Lesser )General Public",
    "MPL": r"MPL|Mozilla",
    "ISC": r"\bISC",
    "PSF": r"PSF|Python Software Foundation|(?i:matplotlib)",
    "Artistic": r"Artistic",
}
SILENT = {"atheris": "Apache-2.0", "axe-playwright-python": "MIT"}
"""Packages whose metadata name no licence: what the file LICENSE in them says."""


def installed() -> dict[str, str]:
    """What the extras bring along here, with what its metadata say of its licence; of `dev` what it asks for itself."""
    found: dict[str, str] = {}
    extras = metadata.metadata("rxtract").get_all("Provides-Extra") or []
    wanted = [("rxtract", {*extras} - {"dev", "benchmark", "training"}, True), ("rxtract", {"dev"}, False)]
    asked: set[tuple[str, frozenset[str]]] = set()
    while wanted:
        name, extras_of_it, is_followed = wanted.pop()
        if (name, frozenset(extras_of_it)) in asked:
            continue
        asked.add((name, frozenset(extras_of_it)))
        for line in metadata.requires(name) or ():
            requirement = Requirement(line)
            if requirement.marker and not any(
                requirement.marker.evaluate({"extra": each}) for each in extras_of_it | {""}
            ):
                continue
            try:
                said = metadata.metadata(requirement.name)
            except metadata.PackageNotFoundError:
                continue
            classifiers = [each for each in said.get_all("Classifier") or () if each.startswith("License")]
            told = " ".join([said.get("License-Expression") or "", (said.get("License") or "")[:100], *classifiers])
            found[re.sub(r"[-_.]+", "-", requirement.name).lower()] = told
            if is_followed:
                wanted.append((requirement.name, set(requirement.extras), True))
    return {name: told for name, told in found.items() if name != "rxtract"}


def noticed(name: str, notice: str) -> str | None:
    """The licence that NOTICE gives to a package, in brackets behind it or before the list in which it stands."""
    match = re.search(rf"(?<![\w-]){re.escape(name)}\s+\(([^)]+)\)", notice)
    if match and families(match[1]):
        return match[1]
    lists = re.finditer(r"^([^\n:]+):\s((?:[\w-]+,\s+)*[\w-]+)", notice.partition("bring along:")[2], re.M)
    return next((match[1] for match in lists if name in re.split(r",\s+", match[2])), None)


def families(licence: str) -> set[str]:
    return {family for family, pattern in FAMILIES.items() if re.search(pattern, licence)}


def test_what_is_installed_is_named_in_notice_with_a_licence_that_it_tells_itself() -> None:
    notice, there = (ROOT / "NOTICE").read_text("utf-8"), installed()
    assert len(there) > 100
    wrong = []
    for name, told in sorted(there.items()):
        said = noticed(name, notice)
        truth = families(told) or families(SILENT.get(name, ""))
        if said is None or not families(said) & truth:
            wrong.append(f"{name}: NOTICE says {said}, the package {told[:80]!r}")
    assert wrong == []
