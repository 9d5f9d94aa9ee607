"""From an address to tables and back again, as a person types it; and a fetch that is killed."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import pipeline
from tests.conftest import ROOT
from tests.web_server import WebServer, article, build_site


@pytest.fixture
def web() -> Iterator[WebServer]:
    with WebServer() as server:
        yield server


@pytest.fixture
def home(tmp_path: Path) -> Path:
    (tmp_path / "rxtract.toml").write_text(
        '[fetch]\ncontact = "tests@example.org"\nallow = ["127.0.0.0/8"]\ndelay = 0\njitter = 0\nbackoff = 0.05\n'
    )
    return tmp_path


def command(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "pipeline", *arguments]


def environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(ROOT)}


def rxtract(home: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command(*arguments), cwd=home, env=environment(), capture_output=True, text=True, timeout=120, check=False
    )


def ids(output: Path) -> dict[str, str]:
    articles = pipeline.read_table("articles", output=output)
    return dict(zip(articles["url"], articles["article_id"], strict=True))


def test_from_addresses_to_tables_in_one_command_and_again_from_what_was_kept(
    web: WebServer, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    build_site(web, "127.0.0.1", pages=30, crawl_delay=0)
    web.page("/alone", article(900))
    sources = [web.url("/alone"), web.url("/sitemap.xml"), web.url("/nothing")]
    first = rxtract(home, "ingest", *sources)
    assert first.stdout.startswith("21 new, 0 changed, 0 unchanged, 1 rejected"), first.stdout + first.stderr
    assert "404 Not Found" in first.stdout
    rows = pipeline.read_table("articles", output=home / "output").set_index("url")
    alone = rows.loc[web.url("/alone")]
    assert (alone["title"], alone["media_type"], alone["source"]) == ("Article 900", "text/html", web.url("/alone"))
    assert alone["fetched_at"] is not None

    monkeypatch.chdir(home)
    web.forget()
    second = pipeline.ingest(sources)
    assert (second.new, second.changed, second.unchanged, len(second.rejected)) == (0, 0, 21, 1)
    assert second.snapshot is None
    assert {seen.path for seen in web.requests() if not seen.is_conditional} == {"/nothing"}

    kept = pipeline.ingest(["raw"])
    assert (kept.new, kept.changed, kept.unchanged, len(kept.rejected)) == (0, 0, 21, 0)
    rebuilt = pipeline.ingest(["raw"], "rebuilt")
    assert (rebuilt.new, len(rebuilt.rejected)) == (21, 0)
    assert ids(home / "rebuilt") == ids(home / "output")

    web.page("/alone", article(900, version=2))
    changed = pipeline.ingest([web.url("/alone")])
    assert (changed.new, changed.changed, changed.unchanged) == (0, 1, 0)
    kept = pipeline.ingest(["raw"])
    assert (kept.new, kept.changed, kept.unchanged, len(kept.rejected)) == (0, 0, 21, 0)


def test_who_does_not_say_who_they_are_is_told_how(web: WebServer, tmp_path: Path) -> None:
    done = subprocess.run(
        command("ingest", web.url("/1")), cwd=tmp_path, capture_output=True, text=True, timeout=60, check=False,
        env={key: value for key, value in environment().items() if key != "RXTRACT_CONTACT"},
    )  # fmt: skip
    assert done.returncode == 1
    assert "RXTRACT_CONTACT=you@example.org" in done.stdout
    assert web.log == []
