"""How deep headings of bare text stand, relative to each other."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.parse.text_kinds import Typed


def heading_levels(lines: Sequence[Typed], headings: Sequence[int]) -> dict[int, int]:
    """The level of each heading, 1 to 6, by index."""
    levels: dict[int, int] = {}
    for place, index in enumerate(headings):
        typed = lines[index]
        if typed.line.level is not None:
            levels[index] = typed.line.level
        elif place == 0 and index < 3:
            levels[index] = 1
        else:
            levels[index] = 3 if typed.line.marker is not None else 2
    return levels
