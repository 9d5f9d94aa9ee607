"""A full disk and a folder that may not be written leave the tables as they were."""

from __future__ import annotations

import os
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from pipeline.errors import StoreError
from pipeline.store import run_query
from tests.store.kills import Batch, processes, state_of, write, write_and_die

NOBODY = 65534


@pytest.fixture
def small_disk() -> Iterator[Path]:
    """A file system of a few megabytes."""
    with tempfile.TemporaryDirectory() as folder:
        mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", folder], capture_output=True)
        if mounted.returncode:
            pytest.skip("mounting a small file system needs the superuser")
        try:
            yield Path(folder)
        finally:
            subprocess.run(["umount", folder], check=True)


def attempt(output: Path, batch: Batch) -> None:
    """Exits 7 where the store refuses."""
    try:
        write(output, batch)
    except StoreError as error:
        os._exit(7 if "the tables are as they were" in str(error) or "cannot lock" in str(error) else 8)


def attempted(output: Path, batch: Batch) -> int | None:
    process = processes.Process(target=attempt, args=(output, batch))
    process.start()
    process.join()
    return process.exitcode


def test_a_full_disk_leaves_the_last_snapshot_and_the_next_run_completes(small_disk: Path) -> None:
    output = small_disk / "output"
    assert write_and_die(output, Batch({"a": "Take lithium.", "b": "Take prozac."}, ())) == 0
    old = state_of(output)
    big = Batch({f"big{n}": os.urandom(150_000).hex() for n in range(8)}, ["a"])
    assert attempted(output, big) == 7
    assert state_of(output) == old
    ballast = small_disk / "ballast"
    with pytest.raises(OSError, match="No space"):
        ballast.write_bytes(bytes(8 * 2**20))
    assert attempted(output, Batch({"c": "Take lithium."}, ())) == 7
    assert state_of(output) == old
    ballast.unlink()
    assert write_and_die(output, Batch({"c": "Take lithium."}, ["a"])) == 0
    assert sorted(state_of(output)) == ["b", "c"]


def as_nobody(output: Path) -> None:
    """Reads the tables, fails to write, and reads them again, without any privilege."""
    if os.getuid() == 0:
        os.setgroups([])
        os.setgid(NOBODY)
        os.setuid(NOBODY)
    before = run_query("select count(*) as n from articles", output).to_pylist()
    try:
        write(output, Batch({"c": "Take lithium."}, ()))
    except StoreError:
        after = run_query("select count(*) as n from articles", output).to_pylist()
        os._exit(7 if before == after == [{"n": 2}] else 8)


def test_a_read_only_output_is_read_and_refused_to_a_writer_without_privilege() -> None:
    with tempfile.TemporaryDirectory() as folder:
        output = Path(folder) / "output"
        assert write_and_die(output, Batch({"a": "Take lithium.", "b": "Take prozac."}, ())) == 0
        folders = [Path(folder), output, *(one for one in output.rglob("*") if one.is_dir())]
        for one in folders:
            one.chmod(0o555)
        process = processes.Process(target=as_nobody, args=(output,))
        process.start()
        process.join()
        for one in folders:
            one.chmod(0o755)
        assert process.exitcode == 7
        assert sorted(state_of(output)) == ["a", "b"]
