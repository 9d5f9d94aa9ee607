"""What happened to the tables: the runs that committed, and which of their snapshots can still be read."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import pyarrow.parquet as pq

from pipeline.store.parts import files
from pipeline.store.snapshot import retained


@dataclass(frozen=True, slots=True)
class Commit:
    """A run that committed. `kept` tells whether `connect(snapshot=…)` can still read what it left."""

    snapshot: int | None
    run_id: str
    started_at: datetime
    ended_at: datetime
    articles_new: int
    articles_changed: int
    articles_removed: int
    inputs_rejected: int
    kept: bool


def history(output: Path | str = "output") -> tuple[Commit, ...]:
    """Every commit, newest first; empty before the first."""
    folders = retained(Path(output))
    if not folders:
        return ()
    kept = {int(folder.name) for folder in folders}
    rows = [row for file in files(folders[-1], "runs") for row in pq.ParquetFile(file).read().to_pylist()]
    rows.sort(key=lambda row: (row["snapshot"] or 0, row["started_at"]), reverse=True)
    names = [name for name in Commit.__slots__ if name != "kept"]
    return tuple(Commit(**{name: row[name] for name in names}, kept=row["snapshot"] in kept) for row in rows)
