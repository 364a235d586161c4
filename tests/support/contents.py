"""What each file is for, in its docstring's words: ``python -m tests.support.contents [WORD]``.

With a word, what has one that begins so in its name or docstring: files, classes and functions.
"""

import ast
import re
import sys
from collections.abc import Iterator

from tests.support.walks import PACKAGE

Documented = ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef


def contents(word: str = "") -> Iterator[tuple[str, str]]:
    """(place, first line) by file; a place is ``file.py`` or ``file.py function``."""
    wanted = re.compile(rf"(?<![^\W_]){re.escape(word)}", re.IGNORECASE)
    for file in sorted(PACKAGE.rglob("*.py")):
        name = file.relative_to(PACKAGE).as_posix()
        tree = ast.parse(file.read_text(encoding="utf-8"))
        for node in ast.walk(tree) if word else [tree]:
            if isinstance(node, Documented):
                own = name if isinstance(node, ast.Module) else node.name
                said = ast.get_docstring(node) or ""
                if wanted.search(f"{own} {' '.join(said.split())}"):
                    place = name if own == name else f"{name} {own}"
                    yield place, said.partition("\n")[0]


if __name__ == "__main__":
    for place, line in contents(" ".join(sys.argv[1:])):
        print(f"{place:44} {line}")
