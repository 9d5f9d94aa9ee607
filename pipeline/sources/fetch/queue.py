"""The jobs of a fetch, by host: a thread gets the next job of the host whose pause is over first.

Enters: jobs, from the sources and from what they name. Leaves: one job a host at a time, until all are done.
"""

from __future__ import annotations

import heapq
import itertools
import threading
import time
from collections import deque
from dataclasses import dataclass, field

from pipeline.identity import canonical_form
from pipeline.sources.config import Source
from pipeline.sources.fetch.gate import Kind
from pipeline.sources.fetch.hosts import Host
from pipeline.sources.fetch.results import Order


@dataclass(slots=True)
class Job:
    """Something to ask for. `named` where a person named it; `order` is its place in the summary."""

    url: str
    kind: Kind
    source: Source
    order: Order
    named: bool = False
    depth: int = 0  # of listings in listings
    attempts: int = 0
    lastmod: str | None = None
    claimed: set[str] = field(default_factory=set)  # addresses that its redirects led to


@dataclass(slots=True)
class _Line:
    """A host with the jobs that wait for it."""

    host: Host
    jobs: deque[Job] = field(default_factory=deque)
    is_ready: bool = False  # stands in the heap, or is being served


class Queue:
    """Its methods may be called from any thread."""

    def __init__(self) -> None:
        self._lines: dict[str, _Line] = {}
        self._ready: list[tuple[float, int, _Line]] = []  # a heap, by when the hosts may be asked
        self._ticket = itertools.count()
        self._changed = threading.Condition()
        self._seen: set[str] = set()
        self._is_stopped = False
        self._known = self._done = 0

    def add(self, job: Job, host: Host) -> bool:
        """Queues a job whose address was not asked for in this run; says whether it was not."""
        with self._changed:
            key = key_of(job.url, job.kind)
            if key in self._seen:
                return False
            self._seen.add(key)
            line = self._lines.setdefault(host.name, _Line(host))
            line.jobs.append(job)
            self._known += 1
            self._enqueue(line)
        return True

    def is_known(self, url: str) -> bool:
        """Whether the page at `url` is, or was, asked for in this run."""
        with self._changed:
            return key_of(url) in self._seen

    def claim(self, job: Job, url: str) -> bool:
        """Whether a redirect of `job` may be followed: nobody else asked for where it leads, in this run."""
        key = key_of(url, job.kind)
        if key == key_of(job.url, job.kind) or key in job.claimed:
            return True
        with self._changed:
            if key in self._seen:
                return False
            self._seen.add(key)
        job.claimed.add(key)
        return True

    def next(self) -> tuple[Host, Job] | None:
        """The next job with its host, waited for; None when all are done or the run was stopped.

        The host has no other job taken before `done` is called for this one.
        """
        with self._changed:
            while self._done < self._known and not self._is_stopped:
                wait = self._ready[0][0] - time.monotonic() if self._ready else None
                if wait is not None and wait <= 0:
                    line = heapq.heappop(self._ready)[2]
                    return line.host, line.jobs.popleft()
                self._changed.wait(wait)
            self._changed.notify_all()
            return None

    def done(self, host: Host, job: Job, *, again: bool) -> tuple[int, int]:
        """Takes a job as done, or puts it back to be tried again; gives how many are done and how many are known."""
        with self._changed:
            line = self._lines[host.name]
            if again:
                line.jobs.appendleft(job)
            else:
                self._done += 1
            line.is_ready = False
            self._enqueue(line)
            self._changed.notify()
            return self._done, self._known

    def stop(self) -> None:
        """Gives out no more jobs."""
        with self._changed:
            self._is_stopped = True
            self._changed.notify_all()

    def _enqueue(self, line: _Line) -> None:
        """Puts a host that has jobs into the heap, once; the condition is held."""
        if line.jobs and not line.is_ready:
            line.is_ready = True
            heapq.heappush(self._ready, (line.host.next_at, next(self._ticket), line))
            self._changed.notify()


def key_of(url: str, kind: Kind = "page") -> str:
    """What tells addresses apart; a listing and a page of one address are two things, so that both may be asked."""
    return f"{'listing' if kind in ('sitemap', 'feed') else 'page'}:{canonical_form(url)}"
