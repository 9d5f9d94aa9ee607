"""`rxtract.toml`: what is fetched and read, how often, and how politely.

Enters: a TOML file. Leaves: a `Config`, every value checked; an error names the key and says what it should be.
"""

from __future__ import annotations

import os
import re
import tomllib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, fields
from fnmatch import fnmatchcase
from ipaddress import ip_network
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from pipeline.errors import PipelineError
from pipeline.sources.addresses import Network
from pipeline.sources.connection import Limits
from pipeline.version import VERSION

FILE = "rxtract.toml"
CONTACT = "RXTRACT_CONTACT"  # environment variable
RUNNERS = ("threads", "processes", "dask")


class ConfigError(PipelineError):
    """A value in rxtract.toml that is none; the message starts with its key."""

    stage = "sources"


@dataclass(frozen=True, slots=True)
class Source:
    """Something to fetch or read under one name, and which of its pages are wanted.

    `take` and `skip` are patterns (`*`, `?`, `[…]`) on the whole URL, or on its path and query where they start with
    a slash; a page is wanted that one of `take` matches (any, where there is none) and none of `skip`. `limit` is
    the most pages a run takes from its sitemaps and feeds.
    """

    name: str
    urls: tuple[str, ...] = ()
    sitemaps: tuple[str, ...] = ()
    feeds: tuple[str, ...] = ()
    paths: tuple[str, ...] = ()  # files, folders, patterns, archives
    take: tuple[str, ...] = ()
    skip: tuple[str, ...] = ()
    limit: int = 10_000
    trust_lastmod: bool = False  # pages that a sitemap dates before the last visit are not asked for
    cron: str | None = None
    every: float | None = None  # seconds
    output: str = "output"

    def wants(self, url: str) -> bool:
        """Whether a page that a sitemap or feed names is to be taken."""
        parts = urlsplit(url)
        path = parts.path + (f"?{parts.query}" if parts.query else "")

        def matches(pattern: str) -> bool:
            return fnmatchcase(path if pattern.startswith("/") else url, pattern)

        return (not self.take or any(map(matches, self.take))) and not any(map(matches, self.skip))


@dataclass(frozen=True, slots=True)
class Settings:
    """How fetching behaves; times are seconds. `contact` is an address where a site's people reach ours."""

    contact: str = ""
    delay: float = 1.0  # between two requests to a host, at least; robots.txt can only make it longer
    jitter: float = 0.5  # at most this much is added at random
    concurrency: int = 8  # hosts at the same time
    retries: int = 2  # after a failure that may pass
    backoff: float = 2.0  # before the first retry, doubled for each one after
    max_wait: float = 120.0  # the longest wait that a host may ask for; one that asks for more is left for this run
    max_redirects: int = 5
    allow: tuple[Network, ...] = ()  # networks that are fetched although they are not public
    ca_file: str | None = None  # certificates to trust instead of the system's
    limits: Limits = field(default_factory=Limits)

    @property
    def user_agent(self) -> str:
        """What every request says of us."""
        return f"rxtract/{VERSION} (+{self.contact})"


@dataclass(frozen=True, slots=True)
class Tasks:
    """Where the flows read articles: `runner` is "threads", "processes", "dask" or the address of a Dask scheduler.

    `workers` batches are read at once, each of `batch` articles and in a process of its own; with a scheduler of
    one's own it is the number of workers there. The limits are those of one article, as `rxtract ingest` has them.
    """

    runner: str = "threads"
    workers: int = 2
    batch: int = 200  # a task costs some 10 ms on threads and 150 to 200 ms elsewhere, an article about as much
    time_limit: float = 60  # seconds
    memory_limit: int = 1_024  # MB
    nesting_limit: int = 1_500  # elements in each other
    attribute_limit: int = 256  # of one element


@dataclass(frozen=True, slots=True)
class Config:
    """The whole file."""

    sources: tuple[Source, ...] = ()
    settings: Settings = field(default_factory=Settings)
    tasks: Tasks = field(default_factory=Tasks)
    raw: str = "raw"


def read_config(path: str | Path = FILE) -> Config:
    """The checked content of a configuration file; raises ConfigError, also where it cannot be read."""
    try:
        table = tomllib.loads(Path(path).read_text("utf-8"))
    except OSError as error:
        raise ConfigError(error.strerror or str(error), source=str(path)) from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ConfigError(f"not TOML: {error}", source=str(path)) from None
    try:
        return _config(table)
    except ConfigError as error:
        raise ConfigError(error.message, source=str(path)) from None


def choose_sources(config: Config, names: Sequence[str]) -> list[Source]:
    """The sources of those names, all where there are none; addresses among the names become a source of their own.

    Raises ConfigError for a name that no source has, and where there is nothing to choose from.
    """
    urls = tuple(name for name in names if name.startswith(("http://", "https://")))
    by_name = {source.name: source for source in config.sources}
    for name in names:
        if name not in by_name and name not in urls:
            raise ConfigError(f"no source is called so; there are {', '.join(by_name) or 'none'}", source=name)
    if not names and not by_name:
        raise ConfigError(f"nothing to fetch: name an address, or sources in {FILE}")
    chosen = [by_name[name] for name in names if name in by_name] if names else list(config.sources)
    return [*chosen, Source("named", urls)] if urls else chosen


def settings_here() -> Settings:
    """The settings of rxtract.toml in the working directory, the usual ones where there is none.

    The environment variable RXTRACT_CONTACT overrules the contact.
    """
    settings = read_config().settings if Path(FILE).exists() else Settings()
    contact = os.environ.get(CONTACT)
    return with_contact(settings, contact) if contact else settings


def with_contact(settings: Settings, contact: str) -> Settings:
    """`settings` with another contact; raises ConfigError where it is none."""
    values = {each.name: getattr(settings, each.name) for each in fields(settings)}
    return Settings(**{**values, "contact": _contact("contact", contact)})


# ---------------------------------------------------------------- reading the tables
Check = Callable[[str, Any], Any]


def _config(table: dict[str, Any]) -> Config:
    known = {"raw": _text, "output": _text, "fetch": _settings, "tasks": _tasks, "sources": _sources}
    values = _checked("", table, known)
    output = values.get("output", "output")
    sources = tuple(Source(**{"output": output, **each}) for each in values.get("sources", ()))
    names = [source.name for source in sources]
    if doubles := sorted({name for name in names if names.count(name) > 1}):
        raise ConfigError(f"sources.name: two sources are called {doubles[0]}")
    return Config(sources, values.get("fetch", Settings()), values.get("tasks", Tasks()), values.get("raw", "raw"))


def _checked(prefix: str, table: Mapping[str, Any], known: Mapping[str, Check]) -> dict[str, Any]:
    """The values of a table by key, each checked; a key that is not known is an error, for it may be a slip."""
    for key in table:
        if key not in known:
            raise ConfigError(f"{prefix}{key}: no such key; there are {', '.join(known)}")
    return {key: known[key](f"{prefix}{key}", value) for key, value in table.items()}


def _sources(key: str, value: Any) -> list[dict[str, Any]]:
    if not isinstance(value, list) or not all(isinstance(each, dict) for each in value):
        raise ConfigError(f"{key}: must be tables, each under [[sources]]")
    return [_source(f"{key}[{number}].", each) for number, each in enumerate(value)]


def _source(prefix: str, table: dict[str, Any]) -> dict[str, Any]:
    values = _checked(prefix, table, _SOURCE)
    if "name" not in values:
        raise ConfigError(f"{prefix}name: is missing")
    if not any(values.get(key) for key in ("urls", "sitemaps", "feeds", "paths")):
        raise ConfigError(f"{prefix}urls: nothing to read; name urls, sitemaps, feeds or paths")
    if "cron" in values and "every" in values:
        raise ConfigError(f"{prefix}every: either cron or every, not both")
    return values


def _settings(key: str, value: Any) -> Settings:
    if not isinstance(value, dict):
        raise ConfigError(f"{key}: must be a table, [{key}]")
    values = _checked(f"{key}.", value, {**_SETTINGS, **_LIMITS})
    limits = {_LIMIT_NAMES[name]: values.pop(name) for name in _LIMITS if name in values}
    return Settings(**values, limits=Limits(**limits))


def _tasks(key: str, value: Any) -> Tasks:
    if not isinstance(value, dict):
        raise ConfigError(f"{key}: must be a table, [{key}]")
    return Tasks(**_checked(f"{key}.", value, _TASKS))


def checked_runner(key: str, value: Any) -> str:
    """The name of a task runner; raises ConfigError, naming `key`, for what is none."""
    if isinstance(value, str) and (
        value in RUNNERS or re.fullmatch(r"(?:tcp|tls|ucx|wss?)://[^\s/]+:[0-9]{1,5}/?", value)
    ):
        return value
    known = ", ".join(f'"{each}"' for each in RUNNERS)
    raise ConfigError(f'{key}: must be {known} or a scheduler such as "tcp://10.0.0.1:8786", not {_shown(value)}')


def _text(key: str, value: Any) -> str:
    if not isinstance(value, str) or not value.strip():
        raise ConfigError(f"{key}: must be text, not {_shown(value)}")
    return value


def _texts(key: str, value: Any) -> tuple[str, ...]:
    if isinstance(value, str) or not isinstance(value, list):
        raise ConfigError(f"{key}: must be a list of texts, not {_shown(value)}")
    return tuple(_text(f"{key}[{number}]", each) for number, each in enumerate(value))


def _addresses(key: str, value: Any) -> tuple[str, ...]:
    found = _texts(key, value)
    for number, each in enumerate(found):
        if not each.startswith(("http://", "https://")):
            raise ConfigError(f"{key}[{number}]: must start with http:// or https://, not {_shown(each)}")
    return found


def _flag(key: str, value: Any) -> bool:
    if not isinstance(value, bool):
        raise ConfigError(f"{key}: must be true or false, not {_shown(value)}")
    return value


def _number(least: float, most: float) -> Check:
    def check(key: str, value: Any) -> float:
        if isinstance(value, bool) or not isinstance(value, int | float) or not least <= value <= most:
            raise ConfigError(f"{key}: must be a number from {least:g} to {most:g}, not {_shown(value)}")
        return float(value)

    return check


def _whole(least: int, most: int) -> Check:
    def check(key: str, value: Any) -> int:
        if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= most:
            raise ConfigError(f"{key}: must be a whole number from {least} to {most:,}, not {_shown(value)}")
        return value

    return check


def _networks(key: str, value: Any) -> tuple[Network, ...]:
    found = []
    for number, each in enumerate(_texts(key, value)):
        try:
            found.append(ip_network(each))
        except ValueError:
            message = f'{key}[{number}]: must be an address or a network such as "10.1.0.0/16", not {_shown(each)}'
            raise ConfigError(message) from None
    return tuple(found)


def _contact(key: str, value: Any) -> str:
    text = _text(key, value).strip()
    if not re.fullmatch(r"[\x21-\x7e]{3,200}", text) or not re.search(r"[^@/]@[^@/]|^https?://[^/]", text):
        raise ConfigError(f"{key}: must be a mail address or the address of a page, not {_shown(value)}")
    return text


def _cron(key: str, value: Any) -> str:
    text = _text(key, value)
    if len(text.split()) != 5 or not re.fullmatch(r"[\w*/,\-#? ]+", text):
        raise ConfigError(f'{key}: must be five fields such as "0 3 * * *" (minute hour day month weekday)')
    return text


def _interval(key: str, value: Any) -> float:
    found = re.fullmatch(r"([0-9]{1,6})\s*([smhd])", value.strip()) if isinstance(value, str) else None
    if found is None or int(found[1]) == 0:
        raise ConfigError(f'{key}: must be a time such as "90s", "15m", "6h" or "1d", not {_shown(value)}')
    return float(int(found[1]) * {"s": 1, "m": 60, "h": 3600, "d": 86400}[found[2]])


def _shown(value: Any) -> str:
    return repr(value)[:60]


_TASKS: Mapping[str, Check] = {
    "runner": checked_runner,
    "workers": _whole(1, 1_000),
    "batch": _whole(1, 10_000),
    "time_limit": _number(0.1, 86_400),
    "memory_limit": _whole(16, 1_048_576),
    "nesting_limit": _whole(100, 1_500),
    "attribute_limit": _whole(1, 1_000_000),
}
_SOURCE: Mapping[str, Check] = {
    "name": _text,
    "urls": _addresses,
    "sitemaps": _addresses,
    "feeds": _addresses,
    "paths": _texts,
    "take": _texts,
    "skip": _texts,
    "limit": _whole(1, 10_000_000),
    "trust_lastmod": _flag,
    "cron": _cron,
    "every": _interval,
    "output": _text,
}
_SETTINGS: Mapping[str, Check] = {
    "contact": _contact,
    "delay": _number(0.0, 3600.0),
    "jitter": _number(0.0, 3600.0),
    "concurrency": _whole(1, 64),
    "retries": _whole(0, 10),
    "backoff": _number(0.0, 3600.0),
    "max_wait": _number(0.0, 86400.0),
    "max_redirects": _whole(0, 20),
    "allow": _networks,
    "ca_file": _text,
}
_LIMITS: Mapping[str, Check] = {
    "connect_timeout": _number(0.1, 600.0),
    "read_timeout": _number(0.1, 600.0),
    "total_timeout": _number(0.1, 86400.0),
    "max_bytes": _whole(1, 2**40),
}
_LIMIT_NAMES = {
    "connect_timeout": "connect",
    "read_timeout": "read",
    "total_timeout": "total",
    "max_bytes": "max_bytes",
}
