"""What the tests of pages share: a corpus of the samples and a hostile article, and an explorer of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

import pipeline
from tests.views.serving import Served, served
from tests.views.test_article import HOSTILE


@pytest.fixture(scope="session")
def corpus(tmp_path_factory: pytest.TempPathFactory, samples: Path) -> Path:
    """The tables of the sample articles and of a hostile one."""
    folder = tmp_path_factory.mktemp("corpus")
    (folder / "page.html").write_text(HOSTILE)
    pipeline.ingest([samples, folder / "page.html"], folder / "output", raw=samples)
    return folder / "output"


@pytest.fixture(scope="session")
def explorer(corpus: Path) -> Iterator[Served]:
    """An explorer of that corpus."""
    with served(corpus, "--time-limit", "60", "--memory-limit", "512") as running:
        running.wait(1)
        yield running
