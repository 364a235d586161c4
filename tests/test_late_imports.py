"""An import inside a function saves something: what is loaded anyway stands at the top."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import photomaker_desktop

ROOT = Path(photomaker_desktop.__file__).parent
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)


@cache
def path_of(module: str) -> Path | None:
    """The file of one of our modules."""
    place = ROOT.parent.joinpath(*module.split("."))
    found = (place.with_suffix(".py"), place / "__init__.py")
    return next((file for file in found if file.is_file() and ROOT in file.parents), None)


def named(node: ast.Import | ast.ImportFrom) -> Iterator[str]:
    """The modules that a statement loads."""
    if isinstance(node, ast.Import):
        yield from (one.name for one in node.names)
    elif node.module:
        yield node.module
        ours = (f"{node.module}.{one.name}" for one in node.names)
        yield from (one for one in ours if path_of(one))


def at_the_top(node: ast.AST) -> Iterator[ast.Import | ast.ImportFrom]:
    """Imports that run with the module: none in functions, none for type checkers alone."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Import | ast.ImportFrom):
            yield child
        elif isinstance(child, ast.If) and "TYPE_CHECKING" in ast.dump(child.test):
            continue
        elif not isinstance(child, FUNCTIONS):
            yield from at_the_top(child)


def in_functions(tree: ast.AST) -> Iterator[ast.Import | ast.ImportFrom]:
    for node in ast.walk(tree):
        if isinstance(node, FUNCTIONS):
            yield from (
                one for one in ast.walk(node) if isinstance(one, ast.Import | ast.ImportFrom)
            )


@cache
def tree_of(file: Path) -> ast.Module:
    return ast.parse(file.read_bytes())


@cache
def imports_of(file: Path) -> set[str]:
    return {module for node in at_the_top(tree_of(file)) for module in named(node)}


def loaded_with(file: Path) -> set[str]:
    """Every module that our own modules import on the way, when ``file`` is imported."""
    found: set[str] = set()
    left = [file]
    while left:
        for module in imports_of(left.pop()) - found:
            found.add(module)
            if ours := path_of(module):
                left.append(ours)
    return found


def test_no_import_in_a_function_is_needless() -> None:
    needless = [
        f"{file.relative_to(ROOT)}:{node.lineno}"
        for file in sorted(ROOT.rglob("*.py"))
        if any(in_functions(tree_of(file)))
        for loaded in [loaded_with(file)]
        for node in in_functions(tree_of(file))
        if set(named(node)) <= loaded
    ]
    assert needless == []
