"""The gate that every request goes through: checked address, robots.txt, the host's turn, what the answer means.

Enters: a URL, what is wanted there, the conditions of a request. Leaves: an answer that may be used, or a FetchError;
a `TransientError` may pass by itself. Every redirect comes through here again.
"""

from __future__ import annotations

import ssl
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Literal

from pipeline.errors import FetchError
from pipeline.sources.addresses import Resolve, Target, normal_url, system_addresses, target
from pipeline.sources.config import Settings
from pipeline.sources.connection import Exchange, HostError, TransientError, Wire
from pipeline.sources.fetch.hosts import Host
from pipeline.sources.fetch.listings import LISTING_BYTES, XML_TYPES
from pipeline.sources.fetch.results import HostReport
from pipeline.sources.fetch.retries import answered, check_passing, retry_after
from pipeline.sources.robots import ANYTHING, KEPT_FOR, Rules, read_rules
from pipeline.sources.robots import MAX_BYTES as ROBOTS_BYTES
from pipeline.sources.state import State
from pipeline.sources.warc import HTML_TYPES, TEXT_TYPES

Kind = Literal["page", "sitemap", "feed", "any"]

REDIRECTS = frozenset({301, 302, 303, 307, 308})
_PAGE_TYPES = HTML_TYPES | TEXT_TYPES
_ACCEPT: Mapping[str, frozenset[str]] = {"page": _PAGE_TYPES, "any": _PAGE_TYPES | XML_TYPES}
_RESOLVED_FOR = 300.0  # seconds that an answer of the resolver is kept, for connections to be kept too
_STALE_ROBOTS = timedelta(days=30)  # an old robots.txt that is used while the host gives no new one
_ROBOTS_REDIRECTS = 5  # RFC 9309, 2.3.1.2


class StoppedError(Exception):
    """The run was interrupted: whoever waits for its turn goes home."""


class ForbiddenError(FetchError):
    """robots.txt says no."""


class Gate:
    """The hosts of one fetch; its methods may be called from any thread."""

    def __init__(
        self, settings: Settings, state: State, now: Callable[[], datetime], resolve: Resolve | None = None
    ) -> None:
        self._settings, self._state, self._now, self._resolve = settings, state, now, resolve
        self._tls = _trust(settings.ca_file)
        self._hosts: dict[str, Host] = {}
        self._naming = threading.Lock()
        self._addresses: dict[tuple[str, int], tuple[float, Sequence[str] | None]] = {}  # with when to ask again
        self._stopped = threading.Event()

    def host(self, name: str) -> Host:
        """The host of that name."""
        with self._naming:
            if name not in self._hosts:
                self._hosts[name] = Host(name, self._settings.delay, Wire(self._tls))
            return self._hosts[name]

    def ask(self, url: str, kind: Kind, conditions: Mapping[str, str]) -> Exchange:
        """The answer to a request that robots.txt allows; raises what may pass as TransientError."""
        where = self._target(url)
        host = self.host(where.host)
        if host.left is not None:
            raise HostError(host.left, source=url)
        rules = self._rules(where, host)
        if rules.refusal is not None:
            raise HostError(rules.refusal, source=url)
        if not rules.allows(where.url):
            raise ForbiddenError("robots.txt forbids it", source=url)
        exchange = self._get(where, kind, conditions)
        check_passing(exchange, self._now())
        return exchange

    def reports(self) -> list[HostReport]:
        """How it went with each host that was asked anything."""
        return [report for host in self._hosts.values() if (report := host.report()).requests]

    def stop(self) -> None:
        """Lets nobody through any more, and ends what is under way."""
        self._stopped.set()
        with self._naming:
            hosts = list(self._hosts.values())
        for host in hosts:
            host.wire.cut()

    def close(self) -> None:
        """Ends the connections."""
        for host in self._hosts.values():
            host.wire.close()

    # -------------------------------------------------------- one request
    def _target(self, url: str) -> Target:
        """Where an address leads, checked."""
        try:
            return target(url, allowed=self._settings.allow, resolve=self._resolved)
        except FetchError as error:
            raise HostError(error.message, source=error.source) from None

    def _resolved(self, host: str, port: int) -> Sequence[str]:
        """What the resolver says, asked once in a while: not again for each page of a host that has no address."""
        found = self._addresses.get((host, port))
        if found is None or time.monotonic() > found[0]:
            try:
                answer = (self._resolve or system_addresses)(host, port)
            except OSError:
                answer = None
            found = (time.monotonic() + _RESOLVED_FOR, answer)
            self._addresses[host, port] = found
        if found[1] is None:
            raise OSError("no such name, or no answer")
        return found[1]

    def _get(self, where: Target, kind: Kind | Literal["robots"], conditions: Mapping[str, str]) -> Exchange:
        limits = self._settings.limits
        if kind == "robots":
            limits = replace(limits, max_bytes=ROBOTS_BYTES * 8)
        elif kind in ("sitemap", "feed"):
            limits = replace(limits, max_bytes=max(limits.max_bytes, LISTING_BYTES))
        headers = {
            "User-Agent": self._settings.user_agent,
            "Accept": "text/html, application/xhtml+xml, text/plain;q=0.9, */*;q=0.1",
            "Accept-Encoding": "gzip",
            **conditions,
        }
        accept, jitter = _ACCEPT.get(kind, frozenset()), self._settings.jitter
        return self.host(where.host).get(where, headers, limits, accept, jitter, self._sleep)

    def _sleep(self, seconds: float) -> None:
        if self._stopped.wait(max(seconds, 0)):
            raise StoppedError

    # -------------------------------------------------------- robots.txt
    def _rules(self, where: Target, host: Host) -> Rules:
        """What the origin asks of robots, had once a run at most and kept for a day."""
        with host.asking:
            rules = host.rules.get(where.origin)
            if rules is None:
                kept = self._state.robots(where.origin)
                if kept is not None and self._now() - kept[1] < KEPT_FOR:
                    rules = _read(kept[0])
                else:
                    rules = self._ask_robots(where, host, kept)
                if rules.refusal is None and rules.delay > self._settings.max_wait:
                    rules = Rules(refusal=f"its host asks for more than {self._settings.max_wait:g} s between requests")
                host.rules[where.origin] = rules
                host.slow_down(rules.delay)
        return rules

    def _ask_robots(self, where: Target, host: Host, kept: tuple[bytes | None, datetime] | None) -> Rules:
        """robots.txt by RFC 9309, 2.3.1: none there allows everything, none to be had forbids everything."""
        try:
            body = self._robots_body(f"{where.origin}/robots.txt")
        except TransientError as error:
            if kept is not None and self._now() - kept[1] < _STALE_ROBOTS:
                return _read(kept[0])
            host.robots_tries += 1
            if host.robots_tries <= self._settings.retries:
                raise
            return _not_to_be_had(error)
        except HostError:
            raise
        except FetchError as error:
            return _not_to_be_had(error)
        self._state.remember_robots(where.origin, body, self._now())
        return _read(body)

    def _robots_body(self, url: str) -> bytes | None:
        """The file, None where there is none; a few redirects are followed, to other hosts too."""
        for _ in range(_ROBOTS_REDIRECTS + 1):
            exchange = self._get(self._target(url), "robots", {})
            if exchange.status == 200:
                return exchange.content[:ROBOTS_BYTES]
            if exchange.status in REDIRECTS:
                url = normal_url(location(exchange), url)
            elif exchange.status >= 500 or exchange.status == 429:
                wait = retry_after(exchange.header("retry-after"), self._now())
                raise TransientError(answered(exchange.status), wait=wait)
            else:
                return None
        return None


def location(exchange: Exchange) -> str:
    """Where a redirect leads; headers are read as Latin-1, but addresses in them are UTF-8 if anything."""
    found = exchange.header("location")
    if not found:
        raise FetchError("redirects to nowhere", source=exchange.target.url)
    try:
        return found.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return found


def _read(body: bytes | None) -> Rules:
    return ANYTHING if body is None else read_rules(body)


def _not_to_be_had(error: FetchError) -> Rules:
    return Rules(refusal=f"its robots.txt cannot be had ({error.message}), so nothing is fetched there")


def _trust(ca_file: str | None) -> ssl.SSLContext:
    try:
        return ssl.create_default_context(cafile=ca_file)
    except OSError as error:
        raise FetchError(f"no certificates can be read from it: {error.strerror or error}", source=ca_file) from None
