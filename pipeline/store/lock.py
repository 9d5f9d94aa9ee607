"""One writer at a time: the lock on an output folder, and a note that tells who holds it and since when.

The operating system frees the lock when its holder dies, however it dies; the note beside it is only for people.
"""

from __future__ import annotations

import json
import os
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path

from filelock import FileLock, Timeout

from pipeline.errors import StoreError

POLL_SECONDS = 0.05


@contextmanager
def writer_lock(output: Path, *, run_id: str, since: datetime, on_wait: Callable[[str], None] | None) -> Iterator[None]:
    """Holds the lock of `output`; `on_wait` is told once, before waiting, who holds it and since when."""
    lock = FileLock(output / ".lock", thread_local=False, fallback_to_soft=False, preserve_lock_file=True)
    note = output / ".writer.json"
    try:
        try:
            lock.acquire(timeout=0)
        except Timeout:
            if on_wait:
                on_wait(_holder(note))
            lock.acquire(poll_interval=POLL_SECONDS)
    except OSError as error:
        raise StoreError(f"cannot lock {output}: {error.strerror or error}") from error
    try:
        _leave_note(note, run_id, since)
        yield
    finally:
        with suppress(OSError):
            note.unlink()
        lock.release()


def _leave_note(note: Path, run_id: str, since: datetime) -> None:
    content = {"run_id": run_id, "pid": os.getpid(), "host": socket.gethostname(), "since": since.isoformat()}
    written = note.with_name(note.name + ".new")
    with suppress(OSError):
        written.write_text(json.dumps(content), "utf-8")
        written.replace(note)


def _holder(note: Path) -> str:
    try:
        found = json.loads(note.read_text("utf-8"))
        return f"run {found['run_id']} (process {found['pid']} on {found['host']}) writes since {found['since']}"
    except (OSError, ValueError, KeyError, TypeError):
        return "another run writes"
