"""Every regular expression of the pipeline, and strings that bring out the worst in each.

Collected are the patterns that modules hold, wherever in their constants, and those that calls of `re` are given.
A string is made of a pattern's own tree: what leads to a repetition, what it repeats, and a letter that fits nothing,
so that the engine has to try everything before it gives up.
"""

from __future__ import annotations

import ast
import importlib
import pkgutil
import re
import re._constants as op  # the parser of the standard library: no other knows exactly what the engine is given
import re._parser as parser
from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

import pipeline

ROOT = Path(pipeline.__file__).parent
SAMPLES = "a1 .-,A_\n\"'<>=/&;:()[]{}?!é\x00"
MANY = 40  # repetitions from which a bound is no bound for a short attack


@dataclass(frozen=True)
class Found:
    """A pattern, its place, and what is called of it: match, fullmatch, or scan for all that goes through a text."""

    pattern: re.Pattern[Any]
    where: str
    uses: frozenset[str]


def collect() -> tuple[list[Found], list[str]]:
    """The patterns of all modules, each once; and the calls of `re` whose pattern a function makes of its values."""
    found: dict[tuple[Any, int], Found] = {}
    unknown: list[str] = []
    sources = {module.__name__: Path(str(module.__file__)) for module in modules()}
    trees = {name: ast.parse(path.read_text("utf-8")) for name, path in sources.items()}
    uses = methods(trees)
    for module in modules():
        nodes = ast.walk(trees[module.__name__])
        own = {node.id for node in nodes if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)}
        own |= {node.name for node in ast.walk(trees[module.__name__]) if isinstance(node, ast.ClassDef)}
        for name, value in vars(module).items():
            if name in own:  # what is imported is looked at where it was made
                for pattern in held(value, 0):
                    keep(found, pattern, f"{module.__name__}.{name}", uses.get((module.__name__, name), {"scan"}))
        for call in calls(trees[module.__name__]):
            try:
                flags = evaluated(call.args[-1], module) if len(call.args) > 1 and is_flag(call.args[-1]) else 0
                pattern = re.compile(evaluated(call.args[0], module), flags)
            except (NameError, TypeError, AttributeError):
                unknown.append(f"{module.__name__}: {ast.unparse(call)}")
                continue
            if call.func.attr != "compile":  # type: ignore[attr-defined]
                keep(found, pattern, f"{module.__name__}:{call.lineno}", {use(call.func.attr)})  # type: ignore[attr-defined]
    return list(found.values()), unknown


def keep(found: dict[tuple[Any, int], Found], pattern: re.Pattern[Any], where: str, uses: set[str]) -> None:
    """Notes a pattern, or another use of it."""
    key = pattern.pattern, pattern.flags
    before = found.get(key, Found(pattern, where, frozenset()))
    found[key] = Found(pattern, before.where, before.uses | uses)


def use(method: str) -> str:
    """What a method does to a text."""
    return method if method in ("match", "fullmatch") else "scan"


def modules() -> Iterator[ModuleType]:
    """Every module of the pipeline but the one that starts it."""
    for info in pkgutil.walk_packages(pipeline.__path__, "pipeline."):
        if not info.name.endswith("__main__"):
            yield importlib.import_module(info.name)


def held(value: Any, depth: int) -> Iterator[re.Pattern[Any]]:
    """The patterns in a constant: in collections, data classes and classes too."""
    if isinstance(value, re.Pattern):
        yield value
    elif depth < 4 and isinstance(value, dict):
        yield from (each for pair in value.items() for one in pair for each in held(one, depth + 1))
    elif depth < 4 and isinstance(value, list | tuple | set | frozenset):
        yield from (each for one in value for each in held(one, depth + 1))
    elif depth < 4 and is_dataclass(value) and not isinstance(value, type):
        yield from (each for field in fields(value) for each in held(getattr(value, field.name), depth + 1))
    elif isinstance(value, type) and value.__module__.startswith("pipeline"):
        yield from (each for one in vars(value).values() for each in held(one, 3))


def calls(tree: ast.AST) -> Iterator[ast.Call]:
    """The calls of the functions of `re` that take a pattern."""
    taking = {"compile", "search", "match", "fullmatch", "split", "findall", "finditer", "sub", "subn"}
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in taking:
            module = node.func.value
            if isinstance(module, ast.Name) and module.id == "re":
                yield node


def methods(trees: dict[str, ast.Module]) -> dict[tuple[str, str], set[str]]:
    """By module and name of a constant, what is called of it anywhere; any other mention counts as a scan."""
    uses: dict[tuple[str, str], set[str]] = {}
    for module, tree in trees.items():
        nodes = list(ast.walk(tree))
        imported = {alias.asname or alias.name: (node.module or "", alias.name)
                    for node in nodes if isinstance(node, ast.ImportFrom) for alias in node.names}  # fmt: skip
        called = {id(node.func.value): node.func.attr for node in nodes
                  if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)}  # fmt: skip
        for node in nodes:
            if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load):
                owner = imported.get(node.id, (module, node.id))
                uses.setdefault(owner, set()).add(use(called.get(id(node), "search")))
    return uses


def is_flag(node: ast.expr) -> bool:
    """Whether an argument is a flag such as `re.I`."""
    return ast.unparse(node).startswith("re.")


def evaluated(node: ast.expr, module: ModuleType) -> Any:
    """The value of an expression in a module."""
    return eval(compile(ast.Expression(node), "pattern", "eval"), dict(vars(module)))  # noqa: S307  # our own source


# ---------------------------------------------------------------- attacks
def attacks(pattern: re.Pattern[Any]) -> Iterator[tuple[str, str, str]]:
    """Head, unit and tail of strings to try: the unit is repeated."""
    tree = parser.parse(pattern.pattern, pattern.flags)
    units: dict[tuple[str, str], None] = {}
    letters: dict[str, None] = {}
    for head, body in repetitions(tree, ""):
        units[head, body] = None
        units["", body] = None
        units["", head + body] = None
        units["", head] = None
        letters.update(dict.fromkeys(body[:1]))
    for letter in letters:
        units["", letter] = None
    for head, unit in units:
        if unit:
            for tail in ("", "\x00", "\n!"):
                yield head, unit, tail


def repetitions(tree: Any, before: str) -> Iterator[tuple[str, str]]:
    """For every repetition that has no small bound, what leads to it and what it repeats, in some variants."""
    head = before
    for kind, argument in tree:
        if kind in (op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT):
            _, most, body = argument
            if most is op.MAXREPEAT or most >= MANY:
                yield from ((head, text) for text in variants(body))
            yield from repetitions(body, head)
        elif kind is op.BRANCH:
            for branch in argument[1]:
                yield from repetitions(branch, head)
        elif kind is op.SUBPATTERN:
            yield from repetitions(argument[3], head)
        elif kind is op.ATOMIC_GROUP:
            yield from repetitions(argument, head)
        elif kind in (op.ASSERT, op.ASSERT_NOT):
            yield from repetitions(argument[1], head)
        head += sample([(kind, argument)])


def variants(body: Any) -> Iterator[str]:
    """What a repetition may repeat: each alternative, each of some letters of a set."""
    if len(body) == 1 and body[0][0] is op.IN:
        yield from [letter for letter in SAMPLES if within(letter, body[0][1])][:6]
    elif len(body) == 1 and body[0][0] is op.SUBPATTERN:
        yield from variants(body[0][1][3])
    elif len(body) == 1 and body[0][0] is op.BRANCH:
        yield from (sample(branch) for branch in body[0][1][1][:8])
    else:
        yield sample(body)


def sample(tree: Any) -> str:
    """A short text that the tree matches, assertions and references left out."""
    text = ""
    for kind, argument in tree:
        if kind is op.LITERAL:
            text += chr(argument)
        elif kind is op.NOT_LITERAL:
            text += "a" if argument != ord("a") else "b"
        elif kind is op.ANY:
            text += "x"
        elif kind is op.IN:
            text += next((letter for letter in SAMPLES if within(letter, argument)), first(argument))
        elif kind is op.BRANCH:
            text += sample(argument[1][0])
        elif kind is op.SUBPATTERN:
            text += sample(argument[3])
        elif kind is op.ATOMIC_GROUP:
            text += sample(argument)
        elif kind in (op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT):
            text += sample(argument[2]) * max(1, min(argument[0], 300))
    return text


def within(letter: str, items: Any) -> bool:
    """Whether a set holds a letter."""
    negated, found = False, False
    for kind, argument in items:
        if kind is op.NEGATE:
            negated = True
        elif kind is op.LITERAL:
            found |= ord(letter) == argument
        elif kind is op.RANGE:
            found |= argument[0] <= ord(letter) <= argument[1]
        elif kind is op.CATEGORY:
            found |= CATEGORIES[argument](letter)
    return found is not negated


def first(items: Any) -> str:
    """Any letter that a set names."""
    return next((chr(a if k is op.LITERAL else a[0]) for k, a in items if k in (op.LITERAL, op.RANGE)), "a")


CATEGORIES = {
    op.CATEGORY_DIGIT: str.isdigit,
    op.CATEGORY_NOT_DIGIT: lambda letter: not letter.isdigit(),
    op.CATEGORY_SPACE: str.isspace,
    op.CATEGORY_NOT_SPACE: lambda letter: not letter.isspace(),
    op.CATEGORY_WORD: lambda letter: letter.isalnum() or letter == "_",
    op.CATEGORY_NOT_WORD: lambda letter: not (letter.isalnum() or letter == "_"),
}
