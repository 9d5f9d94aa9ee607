"""The documentation is true: what is written from the code is up to date, commands run, links lead somewhere."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from docs.run_tutorial import told
from docs.write_reference import reference
from tests.conftest import ROOT

DOCS = ROOT / "docs"
PAGES = sorted([*DOCS.glob("*.md"), ROOT / "README.md", ROOT / "CONTRIBUTING.md"])


def test_the_reference_is_what_the_code_says() -> None:
    assert (DOCS / "reference.md").read_text("utf-8") == reference(), "python -m docs.write_reference"


@pytest.mark.slow
def test_the_tutorial_prints_what_it_says(tmp_path: Path) -> None:
    page = (DOCS / "tutorial.md").read_text("utf-8")
    assert page.count("```text") > 4
    assert told(page, tmp_path) == page, "python -m docs.run_tutorial"
    assert (tmp_path / "semaglutide.html").stat().st_size > 50_000


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_inside_the_repository_lead_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\(([^)\s]+)\)", page.read_text("utf-8")):
        if "://" in target:
            continue
        path, _, anchor = target.partition("#")
        found = (page.parent / path).resolve() if path else page
        assert found.exists(), target
        if anchor:
            headings = re.findall(r"^#+ (.+)$", found.read_text("utf-8"), re.M)
            assert anchor in {re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in headings}, target


def test_the_index_names_every_page() -> None:
    index = (DOCS / "README.md").read_text("utf-8")
    assert [page.name for page in DOCS.glob("*.md") if page.name != "README.md" and f"({page.name})" not in index] == []


def test_pictures_are_small_and_used() -> None:
    pictures = list((DOCS / "pictures").iterdir())
    assert sum(picture.stat().st_size for picture in pictures) < 1_000_000
    text = "".join(page.read_text("utf-8") for page in PAGES)
    assert [picture.name for picture in pictures if f"pictures/{picture.name}" not in text] == []
