"""What each file is for, in its docstring's words: ``python -m tests.support.contents [WORD]``.

With a word, only the files that have it in their name or docstring.
"""

import ast
import sys
from collections.abc import Iterator

from tests.support.walks import PACKAGE


def contents(word: str = "") -> Iterator[tuple[str, str]]:
    """(file, first line) of those with the word, sorted by file."""
    for file in sorted(PACKAGE.rglob("*.py")):
        said = ast.get_docstring(ast.parse(file.read_text(encoding="utf-8"))) or ""
        name = file.relative_to(PACKAGE).as_posix()
        if word.casefold() in f"{name} {said}".casefold():
            yield name, said.partition("\n")[0]


if __name__ == "__main__":
    for name, line in contents(" ".join(sys.argv[1:])):
        print(f"{name:44} {line}")
