"""Imports run one way, and a library is known to one room. The layers are those of the design, from the top.

An import inside a function or for type checking counts as well: it is knowledge all the same. Adding a module to
`pipeline/` means giving it a place in `LAYERS`.
"""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from graphlib import TopologicalSorter
from importlib.util import resolve_name
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.conftest import ROOT

LAYERS = (
    ("__main__",),
    ("cli", "flows"),
    ("forkserver",),
    ("pipeline", "run", "views"),  # `pipeline` is the public face, pipeline/__init__.py
    ("batches",),
    ("workers",),
    ("api",),
    ("store", "extract", "parse", "sources"),
    ("lexicon", "identity"),
    ("records", "article", "errors", "version"),
)
DEPTH = {room: depth for depth, layer in enumerate(LAYERS) for room in layer}

KNOWN_TO = {
    "bs4": {"parse"},
    "lxml": {"parse"},
    "pyarrow.parquet": {"store", "lexicon"},  # the lexicon reads the file that is shipped with it
    "prefect": {"flows"},
    "starlette": {"views"},
    "uvicorn": {"cli"},
}

HEAVY = ("lxml", "bs4", "pandas", "pyarrow", "prefect", "duckdb")


class Import(NamedTuple):
    """That a file imports a module, by its full name; of `from a import b` both `a` and `a.b` may be one."""

    file: Path
    line: int
    module: str
    top_level: bool

    @property
    def importer(self) -> str:
        """Room of the file."""
        return room_of(".".join(self.file.with_suffix("").parts).removesuffix(".__init__"))

    def __str__(self) -> str:
        return f"{self.file}:{self.line} imports {self.module}"


def room_of(module: str) -> str:
    """`pipeline.parse.html` is of parse, `flows.nightly` of flows, a name in `pipeline/__init__.py` of pipeline."""
    package, _, rest = module.partition(".")
    inner = rest.partition(".")[0]
    home = ROOT / "pipeline" / inner
    is_room = package == "pipeline" and inner and (home.is_dir() or home.with_suffix(".py").exists())
    return inner if is_room else package


def imports() -> Iterator[Import]:
    for path in sorted([*ROOT.glob("pipeline/**/*.py"), *ROOT.glob("flows/**/*.py")]):
        file = path.relative_to(ROOT)
        tree = ast.parse(path.read_text("utf-8"))
        for node in ast.walk(tree):
            for module in names(node, ".".join(file.parent.parts)):
                yield Import(file, node.lineno, module, node in tree.body)  # type: ignore[attr-defined]


def names(node: ast.AST, package: str) -> list[str]:
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    if isinstance(node, ast.ImportFrom):
        module = resolve_name("." * node.level + (node.module or ""), package)
        return [f"{module}.{alias.name}" for alias in node.names]
    return []


def own() -> Iterator[tuple[Import, str]]:
    """Each import of one room by another, with the room imported."""
    for found in imports():
        room = room_of(found.module)
        if found.module.partition(".")[0] in ("pipeline", "flows") and room != found.importer:
            yield found, room


def test_every_module_has_its_layer() -> None:
    modules = {path.stem for path in ROOT.glob("pipeline/*.py")}
    rooms = {path.parent.name for path in ROOT.glob("pipeline/*/__init__.py")}
    assert (modules | rooms) - {"__init__"} <= DEPTH.keys()


def test_imports_run_one_way() -> None:
    assert [str(found) for found, room in own() if DEPTH[room] < DEPTH[found.importer]] == []


def test_rooms_of_one_layer_do_not_import_each_other_in_a_circle() -> None:
    graph: dict[str, set[str]] = {}
    for found, room in own():
        graph.setdefault(found.importer, set()).add(room)
    order = list(TopologicalSorter(graph).static_order())  # raises CycleError, which names the circle
    assert order.index("article") < order.index("parse")


@pytest.mark.parametrize("room", ["lexicon", "parse", "extract", "store", "sources"])
def test_files_of_one_room_do_not_import_each_other_in_a_circle(room: str) -> None:
    graph: dict[Path, set[Path]] = {}
    for found in imports():
        if found.importer != room:
            continue
        home = ROOT / found.file.parent
        module = found.module.split(".")
        for depth in range(len(module), 0, -1):  # the longest part of the name that is a file
            file = ROOT.joinpath(*module[:depth]).with_suffix(".py")
            if file.is_file() and file.parent == home:
                graph.setdefault(found.file, set()).add(file.relative_to(ROOT))
                break
    assert graph
    TopologicalSorter(graph).prepare()  # raises CycleError, which names the circle


def test_parse_and_extract_import_no_room_beside_them() -> None:
    pure = ("parse", "extract")
    beside = next(layer for layer in LAYERS if "parse" in layer)
    assert [str(found) for found, room in own() if found.importer in pure and room in beside] == []


def test_the_command_line_imports_flows_inside_a_command_only() -> None:
    assert [str(found) for found, room in own() if room == "flows" and found.top_level] == []


@pytest.mark.parametrize("library", KNOWN_TO)
def test_a_library_is_known_to_its_room_alone(library: str) -> None:
    users = [found for found in imports() if f"{found.module}.".startswith(f"{library}.")]
    assert [str(found) for found in users if found.importer not in KNOWN_TO[library]] == []


@pytest.mark.parametrize("module", ["pipeline", "pipeline.cli"])
def test_importing_loads_nothing_heavy(module: str) -> None:
    code = f"import sys, {module}; print(*sorted(set({HEAVY!r}) & sys.modules.keys()))"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.split() == []
