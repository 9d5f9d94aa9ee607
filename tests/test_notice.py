"""The licences of everything that an installation brings along are named."""

from __future__ import annotations

import re
import tomllib

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
