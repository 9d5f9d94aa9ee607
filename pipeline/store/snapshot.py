"""Snapshots: complete states of all tables, and the one symbolic link that tells which is the present one.

    output/latest                → .snapshots/000012
    output/.snapshots/000012/<table>/<part>.parquet, datapackage.json, tombstones.json
    output/.snapshots/.building  what a writer is at
    output/.search, .batches     what others keep of the articles: the search index, what tasks have read for a flow

Replacing `latest` is the only commit point. Everything else is either reachable from it, kept for readers that
resolved it earlier, or rubbish that the next writer clears.
"""

from __future__ import annotations

import os
import re
import shutil
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise
from pathlib import Path

from pipeline.errors import StoreError
from pipeline.store.parts import sync_folder

KEPT_SNAPSHOTS = 3
KEPT_FOR = timedelta(minutes=10)

SEARCH, BATCHES = ".search", ".batches"

_NUMBER = re.compile(r"[0-9]{6,}")


@dataclass(frozen=True, slots=True)
class Snapshot:
    """One complete state of all tables. `created_at` is the committing run's time."""

    number: int
    path: Path
    created_at: datetime


def current(output: Path) -> Path | None:
    """The folder of the present snapshot, None before the first; raises StoreError where `latest` is no such link."""
    link = output / "latest"
    try:
        target = link.readlink()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise StoreError(f"{link} is not a link to a snapshot: {error.strerror}") from error
    folder = output / target
    if folder.parent != output / ".snapshots" or not _NUMBER.fullmatch(folder.name) or not folder.is_dir():
        raise StoreError(f"{link} points to {target}, which is no snapshot")
    return folder


def resolve(output: Path, number: int | None = None) -> Path | None:
    """The folder of the present snapshot (None before the first), or of the retained one of that number."""
    return current(output) if number is None else numbered(output, number)


def numbered(output: Path, number: int) -> Path:
    """The folder of a retained snapshot; raises StoreError, naming those there are, where it is gone."""
    folder = output / ".snapshots" / f"{number:06d}"
    kept = [int(one.name) for one in retained(output)]
    if number not in kept:
        raise StoreError(f"snapshot {number} is not kept; there are {', '.join(map(str, kept)) or 'none'}")
    return folder


def retained(output: Path) -> list[Path]:
    """Folders of the snapshots that can be read, oldest first, the present one last."""
    latest = current(output)
    if latest is None:
        return []
    folders = [one for one in (output / ".snapshots").iterdir() if _NUMBER.fullmatch(one.name)]
    return sorted((one for one in folders if int(one.name) <= int(latest.name)), key=lambda one: int(one.name))


def clear_rubbish(output: Path) -> None:
    """Removes unfinished builds, finished ones that were never published, and links that were never renamed."""
    latest = current(output)
    present = int(latest.name) if latest else 0
    folder = output / ".snapshots"
    for one in folder.iterdir() if folder.is_dir() else ():
        if not _NUMBER.fullmatch(one.name) or int(one.name) > present:
            shutil.rmtree(one)
    with suppress(FileNotFoundError):
        (output / ".latest.new").unlink()


def seal(building: Path, number: int, created_at: datetime) -> Path:
    """The folder that the finished build has become; not yet what readers see."""
    for folder in sorted(one for one in building.iterdir() if one.is_dir()):
        sync_folder(folder)
    sync_folder(building)
    sealed = building.with_name(f"{number:06d}")
    building.rename(sealed)
    os.utime(sealed, (created_at.timestamp(), created_at.timestamp()))
    sync_folder(sealed.parent)
    return sealed


def point(output: Path, sealed: Path) -> Path:
    """A new link to `sealed`, beside `latest`."""
    link = output / ".latest.new"
    link.symlink_to(sealed.relative_to(output))
    return link


def publish(link: Path) -> None:
    """Puts the new link in the place of `latest`: the commit point."""
    link.replace(link.with_name("latest"))
    sync_folder(link.parent)


def prune(output: Path, now: datetime) -> None:
    """Removes snapshots that nobody can be expected to read any more.

    The last `KEPT_SNAPSHOTS` stay, and any that was the present one within `KEPT_FOR`: its age counts from its
    successor, as a reader may have resolved it just before. A snapshot's time is its folder's.
    """
    folders = retained(output)
    for folder, successor in pairwise(folders[: 1 - KEPT_SNAPSHOTS]):
        if now.timestamp() - successor.stat().st_mtime < KEPT_FOR.total_seconds():
            return
        discard(folder)


def discard(folder: Path) -> None:
    """Removes a snapshot whole: it leaves its name first, so that nobody finds half of it."""
    rubbish = folder.with_name(f".discarded-{folder.name}")
    folder.rename(rubbish)
    shutil.rmtree(rubbish)


def drop_all_but_current(output: Path) -> None:
    """Drops every snapshot but the present one, and what others keep of the articles beside them.

    The search index is made anew when it is asked for; tasks read only while their flow holds the lock.
    """
    for folder in retained(output)[:-1]:
        discard(folder)
    shutil.rmtree(output / SEARCH, ignore_errors=True)
    for file in (output / BATCHES).glob("*"):
        file.unlink(missing_ok=True)
