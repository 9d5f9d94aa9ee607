"""SQL of whoever asks, in a process that can be ended.

Enters: one SELECT. Leaves: its first rows. DuckDB gives up at the time limit when it is told to, but not inside a
single function call that builds a huge value; so queries run in processes of their own, which have a memory limit and
are killed when they do not give up. What a query may read is the matter of `store.query`.
"""

from __future__ import annotations

import multiprocessing
import resource
import signal
from concurrent.futures import CancelledError, wait
from concurrent.futures import TimeoutError as TimeIsUp
from dataclasses import dataclass
from pathlib import Path
from threading import Event, Lock, Timer
from typing import TYPE_CHECKING

import pyarrow as pa

from pipeline.errors import StoreError

if TYPE_CHECKING:
    from pebble import ProcessPool

    from pipeline.store import Connection

LONGEST = 20_000  # characters of a query
LARGEST = 64 * 2**20  # bytes of an answer
_GRACE = 0.5  # seconds that DuckDB has to give up by itself
_START = 60  # seconds that a process has to begin and to open the tables, on the busiest of machines
_LOOK_UP = 0.2  # seconds after which whoever waits looks whether the explorer is ending
_PROCESSES = 2  # queries at a time


@dataclass(frozen=True, slots=True)
class Limits:
    """What one query may cost."""

    seconds: float = 10
    rows: int = 1_000
    megabytes: int = 1_024


@dataclass(frozen=True, slots=True)
class Answer:
    """The first rows of an answer; `is_cut` where there are more."""

    rows: pa.Table
    is_cut: bool


class Sandbox:
    """Processes that answer queries over one folder."""

    def __init__(self, output: Path, limits: Limits) -> None:
        self._output, self.limits = output, limits
        self._lock = Lock()
        self._is_ending = Event()
        self._pool: ProcessPool | None = None

    def answer(self, sql: str, snapshot: int | None, *, rows: int | None = None) -> Answer:
        """The answer to one SELECT; raises StoreError where it is none, fails, or costs more than it may."""
        from pebble import ProcessExpired

        if len(sql) > LONGEST:
            raise StoreError(f"a query may have {LONGEST:,} characters")
        seconds, most = self.limits.seconds, rows or self.limits.rows
        arguments = (sql, self._output, snapshot, most, seconds, self.limits.megabytes)
        try:
            future = self._running().schedule(_answer, args=arguments, timeout=seconds + _GRACE + _START)
            while not wait([future], timeout=_LOOK_UP).done:
                if self._is_ending.is_set():
                    raise StoreError("the explorer is ending")
            stream, problem = future.result()
        except TimeIsUp as error:
            raise _too_long(seconds) from error
        except ProcessExpired as error:
            if error.exitcode == -signal.SIGALRM:
                raise _too_long(seconds) from error
            raise StoreError("the query was too much: the process that ran it died") from error
        except (CancelledError, RuntimeError) as error:
            raise StoreError("the query was too much: the process that ran it died") from error
        if problem == "time":
            raise _too_long(seconds)
        if problem:
            raise StoreError(problem)
        found = pa.ipc.open_stream(stream).read_all()
        return Answer(found.slice(0, most), len(found) > most)

    def end(self) -> None:
        """Lets whoever waits for an answer wait no longer; may be called by a signal."""
        self._is_ending.set()

    def close(self) -> None:
        """Ends every query at once."""
        self.end()
        with self._lock:
            if self._pool is not None:
                self._pool.stop()  # type: ignore[no-untyped-call]
                self._pool.join()
                self._pool = None

    def _running(self) -> ProcessPool:
        from pebble import ProcessPool

        with self._lock:
            if self._pool is None or not self._pool.active:
                context = multiprocessing.get_context("forkserver")
                context.set_forkserver_preload([__name__])
                self._pool = ProcessPool(_PROCESSES, initializer=_ignore_interrupt, context=context)
            return self._pool


def _too_long(seconds: float) -> StoreError:
    return StoreError(f"the query took longer than {seconds:g} s and was stopped")


def _ignore_interrupt() -> None:
    """Ctrl-C is for the parent, which ends its workers; they go at once, whatever they are at."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    signal.signal(signal.SIGALRM, signal.SIG_DFL)


_connections: dict[tuple[Path, int | None], Connection] = {}


def _answer(
    sql: str, output: Path, snapshot: int | None, most: int, seconds: float, megabytes: int
) -> tuple[bytes, str | None]:
    """The rows as an Arrow stream, or what is wrong; runs in a worker."""
    import duckdb

    try:
        tables = _connected(output, snapshot, megabytes)
    except StoreError as error:
        return b"", str(error)
    timer = Timer(seconds, tables.interrupt)
    timer.start()
    signal.setitimer(signal.ITIMER_REAL, seconds + _GRACE)  # whose signal ends the process, whatever it is at
    try:
        found = tables.sql(sql).limit(most + 1).to_arrow_table()
    except duckdb.InterruptException:
        return b"", "time"
    except (MemoryError, duckdb.OutOfMemoryException):
        return b"", f"the query needs more than {megabytes:,} MB of memory"
    except (duckdb.Error, StoreError) as error:
        return b"", str(error)
    finally:
        timer.cancel()
        signal.setitimer(signal.ITIMER_REAL, 0)
    if found.nbytes > LARGEST:
        return b"", f"the answer is larger than {LARGEST // 2**20} MB: ask for fewer rows or shorter values"
    sink = pa.BufferOutputStream()
    with pa.ipc.new_stream(sink, found.schema) as writer:
        writer.write_table(found)
    return sink.getvalue().to_pybytes(), None


def _connected(output: Path, snapshot: int | None, megabytes: int) -> Connection:
    """This process's connection to a snapshot; one is kept."""
    from pipeline.store import connect

    key = (output, snapshot)
    if key not in _connections:
        _, hard = resource.getrlimit(resource.RLIMIT_DATA)
        resource.setrlimit(resource.RLIMIT_DATA, (hard, hard))
        _connections.clear()
        _connections[key] = connect(output, snapshot=snapshot)  # starts its threads, whose stacks count as data
        wanted = _data_in_use() + megabytes * 2**20
        resource.setrlimit(resource.RLIMIT_DATA, (wanted if hard < 0 else min(wanted, hard), hard))
    return _connections[key]


def _data_in_use() -> int:
    """Bytes of this process that the limit counts; 0 where the system does not tell (macOS counts none)."""
    try:
        lines = Path("/proc/self/status").read_text().splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) * 1024 for line in lines if line.startswith("VmData:")), 0)
