"""From an address to tables and back again, as a person types it; and a fetch that is killed."""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

import pipeline
from pipeline.article import RawArticle
from pipeline.sources import load
from tests.conftest import ROOT
from tests.web_server import WebServer, article, build_site, hang


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
        command(*arguments),
        cwd=home,
        env=environment(),
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
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


def test_a_purged_page_is_neither_in_the_tables_nor_in_the_archives(
    web: WebServer, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in (1, 2):
        web.page(f"/{number}", article(number))
    monkeypatch.chdir(home)
    assert pipeline.ingest([web.url("/1"), web.url("/2")]).new == 2
    assert rxtract(home, "remove", web.url("/1"), "--purge").returncode == 0
    assert [raw.url for raw in load(["raw"]) if isinstance(raw, RawArticle)] == [web.url("/2")]
    assert pipeline.ingest(["raw"], "rebuilt").new == 1


def test_fetching_alone_takes_the_sources_of_the_configuration(web: WebServer, home: Path) -> None:
    build_site(web, "127.0.0.1", pages=30, crawl_delay=0)
    with (home / "rxtract.toml").open("a") as file:
        file.write(f'[[sources]]\nname = "site"\nsitemaps = ["{web.url("/sitemap.xml")}"]\ntake = ["/article/1*"]\n')
    done = rxtract(home, "fetch", "--json")
    report = json.loads(done.stdout)
    assert (report["new"], report["failures"], done.returncode) == (11, [], 0)
    assert report["hosts"][0]["name"] == "127.0.0.1"
    again = rxtract(home, "fetch", "site")
    assert again.stdout.startswith("0 new, 0 changed, 11 unchanged, 0 failed, 0 forbidden in 14 requests")
    wrong = rxtract(home, "fetch", "sight")
    assert (wrong.returncode, wrong.stderr) == (1, "rxtract: sight: no source is called so; there are site\n")


def test_who_does_not_say_who_they_are_is_told_how(web: WebServer, tmp_path: Path) -> None:
    done = subprocess.run(
        command("ingest", web.url("/1")), cwd=tmp_path, capture_output=True, text=True, timeout=60, check=False,
        env={key: value for key, value in environment().items() if key != "RXTRACT_CONTACT"},
    )  # fmt: skip
    assert done.returncode == 1
    assert "RXTRACT_CONTACT=you@example.org" in done.stdout
    assert web.log == []


def test_an_interrupted_fetch_ends_at_once_though_a_host_hangs(web: WebServer, home: Path) -> None:
    web.route("/hang", hang)
    with (home / "rxtract.toml").open("a") as file:
        file.write("read_timeout = 600\ntotal_timeout = 3600\n")
    running = subprocess.Popen(
        command("fetch", web.url("/hang")),
        cwd=home,
        env=environment(),
        stderr=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
    )
    while not web.requests(path="/hang") and running.poll() is None:
        time.sleep(0.01)
    running.send_signal(signal.SIGINT)
    _, told = running.communicate(timeout=300)  # half of what it would wait for the host
    assert running.returncode == 130, told
    assert b"interrupted" in told


def killed_after(web: WebServer, home: Path, seconds: float | None) -> float:
    """Fetches; kills that so many seconds after its first request. The seconds from there to its end."""
    start = len(web.requests())
    running = subprocess.Popen(
        command("fetch", web.url("/sitemap.xml"), "--quiet"), cwd=home, env=environment(), stdout=subprocess.DEVNULL
    )
    while len(web.requests()) == start and running.poll() is None:
        time.sleep(0.01)
    begin = time.monotonic()
    try:
        running.wait(seconds)
    except subprocess.TimeoutExpired:
        running.send_signal(signal.SIGKILL)
        running.wait()
    return time.monotonic() - begin


@pytest.mark.slow
def test_a_fetch_that_is_killed_goes_on_where_it_was(web: WebServer, home: Path, tmp_path: Path) -> None:
    build_site(web, "127.0.0.1", pages=150, crawl_delay=0.01)
    undisturbed = tmp_path / "undisturbed"
    undisturbed.mkdir()
    shutil.copy(home / "rxtract.toml", undisturbed)
    length = killed_after(web, undisturbed, None)
    web.forget()
    chance = random.Random(11)  # noqa: S311
    for _ in range(10):
        killed_after(web, home, chance.uniform(0, length / 5))
    last = rxtract(home, "fetch", web.url("/sitemap.xml"), "--json")
    report = json.loads(last.stdout)
    assert report["new"] + report["unchanged"] == 140, last.stderr
    full = Counter(
        seen.path for seen in web.requests() if not seen.is_conditional and seen.path.startswith("/article/")
    )
    assert len(full) == 140
    assert sum(full.values()) <= 140 + 10  # a page under way when the kill came
    ingested = rxtract(home, "ingest")
    assert ingested.stdout.startswith("140 new, 0 changed, 0 unchanged, 0 rejected"), ingested.stdout + ingested.stderr
