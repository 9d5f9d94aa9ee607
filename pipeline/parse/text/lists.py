"""Items become lists: which items stand together, how deep, and what else belongs to an item.

Enters: typed lines. Leaves: for each line its structural ancestors, empty for what is no part of a list.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.article import Node
from pipeline.parse.text.kinds import Typed
from pipeline.parse.text.lines import Marker

_FAR = 8  # lines between two numbers that still count on
_DEEP = 6  # lists inside lists; deeper indentation is layout


@dataclass(slots=True)
class _Open:
    """A list that further items may join."""

    node: Node
    item: Node
    indent: int
    marker: Marker | None
    at: int  # index of its last line


def list_paths(lines: Sequence[Typed]) -> list[tuple[Node, ...]]:
    """The ancestors of each line: its lists and items from the outermost."""
    return _Lister(lines).paths()


class _Lister:
    def __init__(self, lines: Sequence[Typed]) -> None:
        self.lines = lines
        self.open: list[_Open] = []
        self.next_id = 0

    def paths(self) -> list[tuple[Node, ...]]:
        return [self._path(index, typed) for index, typed in enumerate(self.lines)]

    def _path(self, index: int, typed: Typed) -> tuple[Node, ...]:
        if typed.kind in ("heading", "question"):
            self.open.clear()
        elif typed.kind == "item":
            self._place(index, typed)
            return self._ancestors(index)
        elif self.open and self._continues(index, typed):
            return self._ancestors(index)
        return ()

    def _ancestors(self, index: int) -> tuple[Node, ...]:
        for each in self.open:
            each.at = index
        return tuple(node for each in self.open for node in (each.node, each.item))

    def _continues(self, index: int, typed: Typed) -> bool:
        """True for a paragraph that is indented under its item."""
        top = self.open[-1]
        return top.at == index - 1 and top.marker is not None and typed.line.indent >= top.indent + 2

    def _place(self, index: int, typed: Typed) -> None:
        """Opens, continues or closes lists so that the line is the last item of the innermost one."""
        marker, indent = typed.line.marker, typed.line.indent
        while self.open and not self._may_hold(self.open[-1], index, marker, indent):
            self.open.pop()
        if self.open and self._joins(self.open[-1], marker, indent):
            top = self.open[-1]
            top.item, top.marker, top.at = self._node("li", marker), marker, index
            return
        ordered = marker is not None and marker.kind != "bullet"
        node = self._node("ol" if ordered else "ul", None)
        self.open.append(_Open(node, self._node("li", marker), indent, marker, index))

    def _node(self, tag: str, marker: Marker | None) -> Node:
        self.next_id += 1
        return Node(tag, self.next_id, marker.text if marker and marker.kind != "outline" else None)

    def _may_hold(self, top: _Open, index: int, marker: Marker | None, indent: int) -> bool:
        """True where the item joins this list or is a list of its own inside its last item."""
        near = top.at >= index - 1
        if self._joins(top, marker, indent):
            return near or (_counts_on(top.marker, marker) and index - top.at <= _FAR)
        if not near or len(self.open) >= _DEEP or top.marker is None or marker is None:
            return False
        if indent > top.indent + 1 or _depth(marker) > _depth(top.marker):
            return True
        if indent < top.indent or _style(top.marker) == _style(marker):
            return False
        return any(_counts_on(top.marker, later) for later in self._coming(index))

    def _coming(self, index: int) -> list[Marker | None]:
        """The markers of the lines that follow, as far as they may count on."""
        coming = []
        for typed in self.lines[index + 1 : index + 1 + 3 * _FAR]:
            if typed.kind != "item":
                break
            coming.append(typed.line.marker)
        return coming

    def _joins(self, top: _Open, marker: Marker | None, indent: int) -> bool:
        if _style(top.marker) != _style(marker) or abs(indent - top.indent) > 1 or _depth(marker) != _depth(top.marker):
            return False
        if marker is None or top.marker is None or marker.number is None or top.marker.number is None:
            return True
        return marker.number > top.marker.number or marker.number == top.marker.number == 1


def _style(marker: Marker | None) -> str:
    """What items of one list share: a bullet's sign, the kind of a number and what stands around it."""
    if marker is None:
        return ""
    if marker.kind == "bullet":
        return marker.text
    around = "".join(character for character in marker.text if not character.isalnum())
    return f"{marker.kind}{around}" if marker.kind != "outline" else "outline"


def _depth(marker: Marker | None) -> int:
    return marker.text.strip(".").count(".") if marker is not None and marker.kind == "outline" else 0


def _counts_on(one: Marker | None, other: Marker | None) -> bool:
    if one is None or other is None or one.number is None or other.number is None:
        return False
    return _style(one) == _style(other) and other.number == one.number + 1
