"""Politeness: a host is asked one thing at a time, and has a pause after each answer.

Enters: a checked target. Leaves: the answer, in the host's turn, and how it went with the host.
"""

from __future__ import annotations

import random
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from pipeline.sources.addresses import Target
from pipeline.sources.connection import Exchange, HostError, Limits, Wire
from pipeline.sources.fetch.results import HostReport
from pipeline.sources.fetch.retries import GIVEN_UP_AFTER
from pipeline.sources.robots import Rules


@dataclass(slots=True)
class Host:
    """A host by its name. `turn` is held for one request, `asking` while its robots.txt is had."""

    name: str
    delay: float  # seconds between an answer and the next request
    wire: Wire
    rules: dict[str, Rules] = field(default_factory=dict)  # by origin
    robots_tries: int = 0
    next_at: float = 0.0  # on the monotonic clock: it is not asked before
    left: str | None = None  # why nothing more is asked of it in this run
    asking: threading.Lock = field(default_factory=threading.Lock)
    _turn: threading.Lock = field(default_factory=threading.Lock)
    _ended: float = 0.0  # when its last answer was over, on the same clock
    _failed_in_a_row: int = 0
    _requests: int = 0
    _bytes: int = 0
    _seconds: float = 0.0
    _slowest: float = 0.0

    def get(
        self,
        target: Target,
        headers: Mapping[str, str],
        limits: Limits,
        accept: frozenset[str],
        jitter: float,
        sleep: Callable[[float], None],
    ) -> Exchange:
        """The answer to one request, in the host's turn and after its pause; raises as `Wire.get` does."""
        with self._turn:
            sleep(self.next_at - time.monotonic())
            begin = time.monotonic()
            try:
                exchange = self.wire.get(target, headers, limits, accept)
                self._bytes += len(exchange.body)
            except HostError as error:
                self.left = error.message
                raise
            finally:
                self._ended = end = time.monotonic()
                self._requests += 1
                self._seconds += end - begin
                self._slowest = max(self._slowest, end - begin)
                self.next_at = end + self.delay + random.uniform(0, jitter)  # noqa: S311
        return exchange

    def slow_down(self, delay: float) -> None:
        """Asks no faster than this from now on: its robots.txt says so."""
        self.delay = max(self.delay, delay)
        self.wait_until(self._ended + delay)

    def wait_until(self, at: float) -> None:
        """Does not ask it before that."""
        self.next_at = max(self.next_at, at)

    def succeeded(self) -> None:
        """A job was done with it."""
        self._failed_in_a_row = 0

    def failed(self) -> None:
        """A job failed with it for what may pass; after a few in a row it is left for this run."""
        self._failed_in_a_row += 1
        if self._failed_in_a_row >= GIVEN_UP_AFTER and self.left is None:
            self.left = "its host failed several times in a row and is left for this run"

    def report(self) -> HostReport:
        """How it went."""
        return HostReport(self.name, self._requests, self._bytes, self._seconds, self._slowest)
