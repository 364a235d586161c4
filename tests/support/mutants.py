"""Seeded mutations: does a room's test folder notice when the code is wrong?

``python -m tests.support.mutants identity`` copies the working tree, changes one comparison, number
or boolean in the room at a time, runs ``tests/identity``, and prints which changes were caught.
``--tests`` names other test folders or files; ``--near`` takes for each change the test files that
import the changed module, or else its folder. A change that cannot alter the result (an equivalent
mutant) counts as missed: look at the list.
"""

import argparse
import ast
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from tests.support.data import REPOSITORY

OPPOSITES = {
    "<": "<=",
    "<=": "<",
    ">": ">=",
    ">=": ">",
    "==": "!=",
    "!=": "==",
    "in": "not in",
    "not in": "in",
    "is": "is not",
    "is not": "is",
    "and": "or",
    "or": "and",
}
OPERATOR = re.compile(r"not\s+in|is\s+not|[<>=!]=|[<>]|\b(?:in|is|and|or)\b")
COPIED = ("photomaker_desktop", "tests", "resources", "packaging", "pyproject.toml", "README.md")


@dataclass(frozen=True)
class Mutation:
    """Bytes ``start`` to ``end`` of a file become ``new``."""

    file: Path
    line: int
    start: int
    end: int
    old: str
    new: str

    def apply(self, root: Path) -> bytes:
        """Returns the file as it was."""
        path = root / self.file
        before = path.read_bytes()
        path.write_bytes(before[: self.start] + self.new.encode() + before[self.end :])
        return before

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.old} → {self.new or '(nothing)'}"


class Finder:
    """All mutations of one file."""

    def __init__(self, file: Path, source: bytes) -> None:
        self.file, self.source = file, source
        self.starts = [0]
        for line in source.splitlines(keepends=True):
            self.starts.append(self.starts[-1] + len(line))

    def find(self) -> Iterator[Mutation]:
        for node in walk_code(ast.parse(self.source)):
            match node:
                case ast.Compare():
                    yield from self.operators([node.left, *node.comparators])
                case ast.BoolOp():
                    yield from self.operators(node.values)
                case ast.UnaryOp(op=ast.Not()):
                    yield self.change(self.start(node), self.start(node.operand), "")
                case ast.Constant(value=bool() | int() | float()):
                    yield self.change(self.start(node), self.end(node), other_value(node.value))

    def operators(self, operands: list[ast.expr]) -> Iterator[Mutation]:
        for left, right in pairwise(operands):
            start, end = self.end(left), self.start(right)
            found = OPERATOR.search(self.source[start:end].decode())
            if found:
                opposite = OPPOSITES[re.sub(r"\s+", " ", found.group())]
                yield self.change(start + found.start(), start + found.end(), opposite)

    def change(self, start: int, end: int, new: str) -> Mutation:
        line = self.source.count(b"\n", 0, start) + 1
        return Mutation(self.file, line, start, end, self.source[start:end].decode(), new)

    def start(self, node: ast.expr) -> int:
        return self.starts[node.lineno - 1] + node.col_offset

    def end(self, node: ast.expr) -> int:
        assert node.end_lineno is not None and node.end_col_offset is not None
        return self.starts[node.end_lineno - 1] + node.end_col_offset


def other_value(value: object) -> str:
    match value:
        case bool():
            return str(not value)
        case int():
            return str(value + 1)
        case _:
            return repr(float(value) * 1.5 or 1.0)  # type: ignore[arg-type]


def walk_code(node: ast.AST) -> Iterator[ast.AST]:
    """Every node that runs: no annotations, no f-string formats."""
    yield node
    for name, child in ast.iter_fields(node):
        if name in {"annotation", "returns", "format_spec"}:
            continue
        for one in child if isinstance(child, list) else [child]:
            if isinstance(one, ast.JoinedStr):
                continue  # positions inside f-strings are only exact from Python 3.12 on
            if isinstance(one, ast.AST):
                yield from walk_code(one)


def mutations(root: Path, room: str) -> list[Mutation]:
    """All of a room (a folder or module of the package), in a fixed order."""
    place = root / "photomaker_desktop" / room
    files = sorted(place.rglob("*.py")) if place.is_dir() else [place.with_suffix(".py")]
    return [
        found
        for file in files
        for found in Finder(file.relative_to(root), file.read_bytes()).find()
    ]


def copy_tree(target: Path) -> None:
    """The working tree without its history; test data is linked, not copied."""
    leave_out = shutil.ignore_patterns("__pycache__", "data", "shots")
    for name in COPIED:
        source = REPOSITORY / name
        if source.is_dir():
            shutil.copytree(source, target / name, ignore=leave_out if name == "tests" else None)
        else:
            shutil.copy2(source, target / name)
    (target / "tests" / "data").symlink_to(REPOSITORY / "tests" / "data")


def passes(root: Path, tests: list[str], limit: float) -> bool:
    """Do these tests pass? Tests that never end count as failed."""
    words = ["-n", "0", "-x", "-q", "-p", "no:cacheprovider", *tests]
    environment = os.environ | {"PYTHONPATH": str(root), "PYTHONDONTWRITEBYTECODE": "1"}
    try:
        done = subprocess.run(
            [sys.executable, "-m", "pytest", *words],
            cwd=root, env=environment, capture_output=True, timeout=limit, check=False,
        )  # fmt: skip
    except subprocess.TimeoutExpired:
        return False
    return done.returncode == 0


def tests_near(mutation: Mutation, root: Path, tests: list[str]) -> list[str]:
    """The test files that import the changed module; all of its folder's, where none does."""
    module = ".".join(mutation.file.with_suffix("").parts)
    files = sorted(file for place in tests for file in (root / place).rglob("test_*.py"))
    for wanted in (module, module.rpartition(".")[0]):
        if found := [file for file in files if mentions(file.read_text("utf-8"), wanted)]:
            return [str(file.relative_to(root)) for file in found]
    return tests


def mentions(source: str, module: str) -> bool:
    """``import a.b``, ``from a.b import c`` and ``from a import b`` all mention ``a.b``."""
    package, _, name = module.rpartition(".")
    names = rf"from {re.escape(package)} import (?:[^\n(]*|\([^)]*)\b{name}\b"
    return bool(re.search(rf"{re.escape(module)}\b|{names}", source))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("room")
    parser.add_argument("--tests", nargs="+", help="default: tests/ROOM")
    parser.add_argument("--near", action="store_true", help="only tests that import the module")
    parser.add_argument("--number", type=int, default=20)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--limit", type=float, default=300, help="seconds for one run of the tests")
    given = parser.parse_args()
    tests = given.tests or [f"tests/{given.room}"]
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        root.chmod(0o755)  # some tests start programs as an ordinary user
        copy_tree(root)
        if not given.near and not passes(root, tests, given.limit):
            print("The tests fail without any mutation.")
            return 1
        found = mutations(root, given.room)
        chosen = random.Random(given.seed).sample(found, min(given.number, len(found)))
        caught = 0
        for mutation in chosen:
            before = mutation.apply(root)
            near = tests_near(mutation, root, tests) if given.near else tests
            survived = passes(root, near, given.limit)
            (root / mutation.file).write_bytes(before)
            caught += not survived
            print("missed" if survived else "caught", mutation, flush=True)
    print(f"{given.room}: {caught} of {len(chosen)} caught")
    return 0


if __name__ == "__main__":
    sys.exit(main())
