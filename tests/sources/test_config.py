"""rxtract.toml: what it says, and that an error names its key."""

from __future__ import annotations

from ipaddress import ip_network
from pathlib import Path

import pytest

from pipeline.sources.config import (
    ConfigError,
    Settings,
    Source,
    Tasks,
    choose_sources,
    read_config,
    settings_here,
)
from tests.conftest import ROOT

WHOLE = """
raw = "kept"
output = "tables"

[fetch]
contact = "https://example.org/about"
delay = 2
concurrency = 4
allow = ["10.1.0.0/16"]
total_timeout = 60
max_bytes = 1000000

[tasks]
runner = "tcp://10.0.0.1:8786"
workers = 20
time_limit = 5
memory_limit = 512
attribute_limit = 64

[[sources]]
name = "health"
sitemaps = ["https://example.org/sitemap.xml"]
take = ["/conditions/*"]
skip = ["*.pdf", "*/print/*"]
limit = 500
cron = "0 3 * * *"

[[sources]]
name = "news"
feeds = ["https://example.org/feed.xml"]
paths = ["downloads/"]
every = "6h"
output = "news"
"""


def config(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "rxtract.toml"
    path.write_text(text)
    return path


def test_everything_is_read(tmp_path: Path) -> None:
    found = read_config(config(tmp_path, WHOLE))
    health, news = found.sources
    assert (found.raw, health.output, news.output) == ("kept", "tables", "news")
    assert (health.cron, health.every, news.every, health.limit) == ("0 3 * * *", None, 21600.0, 500)
    assert found.tasks == Tasks("tcp://10.0.0.1:8786", 20, 200, time_limit=5.0, memory_limit=512, attribute_limit=64)
    assert found.settings.allow == (ip_network("10.1.0.0/16"),)
    assert (found.settings.delay, found.settings.limits.total, found.settings.limits.max_bytes) == (
        2.0,
        60.0,
        1_000_000,
    )
    assert found.settings.user_agent.endswith("(+https://example.org/about)")
    assert [source.name for source in choose_sources(found, ["news", "https://a.test/"])] == ["news", "named"]
    with pytest.raises(ConfigError, match="there are health, news"):
        choose_sources(found, ["nws"])


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("x = 1", "x: no such key; there are raw"),
        ("[fetch]\ncontact = 'me'", "fetch.contact: must be a mail address"),
        ("[fetch]\ndelay = '2s'", "fetch.delay: must be a number from 0 to 3600, not '2s'"),
        ("[fetch]\ndelay = true", "fetch.delay: must be a number"),
        ("[fetch]\ndelay = nan", "fetch.delay: must be a number"),
        ("[fetch]\nconcurrency = 0", "fetch.concurrency: must be a whole number from 1 to 64, not 0"),
        ("[fetch]\nallow = ['10.1.0.0/99']", "fetch.allow[0]: must be an address or a network"),
        ("[fetch]\ndelai = 2", "fetch.delai: no such key; there are contact, delay"),
        ("fetch = 1", "fetch: must be a table"),
        ("tasks = 1", "tasks: must be a table"),
        ("[tasks]\nrunner = 'ray'", 'tasks.runner: must be "threads", "processes", "dask" or a scheduler'),
        ("[tasks]\nrunner = 'tcp://here'", "tasks.runner: must be"),
        ("[tasks]\nmemory_limit = '1 GB'", "tasks.memory_limit: must be a whole number from 16 to 1,048,576"),
        ("[tasks]\nnesting_limit = 9999", "tasks.nesting_limit: must be a whole number from 100 to 1,500"),
        ("[tasks]\nworkers = 0", "tasks.workers: must be a whole number from 1 to 1,000, not 0"),
        ("sources = 1", "sources: must be tables"),
        ("[[sources]]\nurls = ['https://a.test/']", "sources[0].name: is missing"),
        ("[[sources]]\nname = 'a'", "sources[0].urls: nothing to read"),
        ("[[sources]]\nname = 'a'\nurls = 'https://a.test/'", "sources[0].urls: must be a list of texts"),
        ("[[sources]]\nname = 'a'\nurls = ['a.test']", "sources[0].urls[0]: must start with http"),
        ("[[sources]]\nname = 'a'\npaths = ['x']\ncron = 'daily'", "sources[0].cron: must be five fields"),
        ("[[sources]]\nname = 'a'\npaths = ['x']\nevery = '6 months'", "sources[0].every: must be a time"),
        ("[[sources]]\nname = 'a'\npaths = ['x']\nevery = '6h'\ncron = '* * * * *'", "sources[0].every: either cron"),
        ("[[sources]]\nname = 'a'\npaths = ['x']\n[[sources]]\nname = 'a'\npaths = ['y']", "two sources are called a"),
        ("[[sources]]\nname = 'a'\nname = 'b'", "not TOML: "),
        ("\x00", "not TOML: "),
    ],
)
def test_an_error_names_the_key(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(ConfigError) as caught:
        read_config(config(tmp_path, text))
    assert message in caught.value.message
    assert caught.value.source == str(tmp_path / "rxtract.toml")


def test_the_documentation_shows_the_values_that_are_used_without_a_file(tmp_path: Path) -> None:
    page = (ROOT / "docs" / "fetching.md").read_text("utf-8")
    block = page.partition("## rxtract.toml\n")[2].partition("\nAn error names")[0]
    shown = read_config(config(tmp_path, "\n".join(line.removeprefix("    ") for line in block.splitlines())))
    usual = Settings(contact=shown.settings.contact, allow=shown.settings.allow, ca_file=shown.settings.ca_file)
    assert shown.settings == usual
    assert shown.tasks == Tasks()
    assert (shown.raw, shown.sources[0].output, shown.sources[0].trust_lastmod) == ("raw", "output", False)


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="No such file"):
        read_config(tmp_path / "rxtract.toml")


def test_the_environment_names_the_contact(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("RXTRACT_CONTACT", raising=False)
    assert settings_here() == Settings()
    monkeypatch.setenv("RXTRACT_CONTACT", "you@example.org")
    assert settings_here().contact == "you@example.org"
    config(tmp_path, "[fetch]\ncontact = 'me@example.org'\ndelay = 3")
    assert (settings_here().contact, settings_here().delay) == ("you@example.org", 3.0)
    monkeypatch.setenv("RXTRACT_CONTACT", "x\r\nEvil: yes")
    with pytest.raises(ConfigError):
        settings_here()


@pytest.mark.parametrize(
    ("take", "skip", "url", "is_wanted"),
    [
        ((), (), "https://a.test/x", True),
        (("/drugs/*",), (), "https://a.test/drugs/aspirin", True),
        (("/drugs/*",), (), "https://a.test/news/drugs/", False),
        (("https://a.test/*",), ("*.pdf",), "https://a.test/x.pdf", False),
        (("/a*", "/b*"), ("/b*",), "https://a.test/b", False),
        ((), ("*?print=1",), "https://a.test/x?print=1", False),
    ],
)
def test_patterns_say_which_pages_are_wanted(
    take: tuple[str, ...], skip: tuple[str, ...], url: str, is_wanted: bool
) -> None:
    assert Source("x", take=take, skip=skip).wants(url) is is_wanted
