"""What people decided, from the TOML files in curated/, laid over the compiled sources."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pipeline.lexicon.compile import Compilation


def apply_curated(lexicon: Compilation, folder: Path) -> None:
    """Lays the curated files over what the sources gave."""
