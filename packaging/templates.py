"""The templates of the texts that the window translates, read from the code.

A template is the first argument of ``Text(…)``, or a plain string given to one of the program's
errors. Names in data files (models, licences, styles, prompt templates) are translated like them.
Packages that only the command line or the web page uses speak English and are left out.
"""

import ast
import json
import tomllib
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
CODE, RESOURCES = ROOT / "photomaker_desktop", ROOT / "resources"
ENGLISH_ONLY = frozenset({"bench", "commands", "training", "web"})
PARTS = ("what", "why", "todo")


def collect() -> list[str]:
    """All templates and names, sorted, each once. Raises ``ValueError`` for an f-string."""
    modules = list(read_modules().values())
    errors = error_classes(modules)
    return sorted({*(text for module in modules for text in templates(module, errors)), *names()})


def read_modules() -> dict[str, ast.Module]:
    """The code that may speak to the window, by path."""
    return {
        file.relative_to(CODE).as_posix(): ast.parse(file.read_text(encoding="utf-8"))
        for folder in sorted(CODE.iterdir())
        if folder.is_dir() and folder.name not in ENGLISH_ONLY
        for file in sorted(folder.rglob("*.py"))
    }


def error_classes(modules: list[ast.Module]) -> set[str]:
    """``PhotoMakerError`` and every class that comes from it."""
    bases = {
        node.name: {base.id for base in node.bases if isinstance(base, ast.Name)}
        for module in modules
        for node in ast.walk(module)
        if isinstance(node, ast.ClassDef)
    }
    found, size = {"PhotoMakerError"}, 0
    while size < len(found):
        size = len(found)
        found |= {name for name, of in bases.items() if of & found}
    return found


def templates(module: ast.Module, errors: set[str]) -> Iterator[str]:
    """The templates in one module."""
    for node in ast.walk(module):
        if not isinstance(node, ast.Call):
            continue
        name = getattr(node.func, "id", "")
        if name == "Text":
            yield from literals(node.args[:1])
        elif name in errors:
            named = [word.value for word in node.keywords if word.arg in PARTS]
            yield from literals([*node.args, *named])


def literals(expressions: list[ast.expr]) -> Iterator[str]:
    """The strings that the expressions may be; what only the running program knows is skipped."""
    for node in expressions:
        match node:
            case ast.Constant(value=str(text)) if text:
                yield text
            case ast.IfExp(body=body, orelse=other):
                yield from literals([body, other])
            case ast.BoolOp(values=values):
                yield from literals(values)
            case ast.JoinedStr(values=parts) if any(map(has_words, parts)):
                raise ValueError(f"Use Text instead of {ast.unparse(node)}.")


def has_words(part: ast.expr) -> bool:
    return isinstance(part, ast.Constant) and any(map(str.isalpha, str(part.value)))


def names() -> Iterator[str]:
    manifest = tomllib.loads((RESOURCES / "models" / "manifest.toml").read_text(encoding="utf-8"))
    for table in ("licences", "parts", "sets"):
        for entry in manifest.get(table, {}).values():
            yield from (entry[key] for key in ("title", "terms", "purpose") if key in entry)
    for file in sorted((RESOURCES / "styles").glob("*.json")):
        styles = json.loads(file.read_text(encoding="utf-8"))["styles"]
        yield from (style["name"].removesuffix(" (Default)") for style in styles)
    ideas = json.loads((RESOURCES / "templates.json").read_text(encoding="utf-8"))
    yield from (idea["title"] for idea in ideas["templates"])
    shoots = tomllib.loads((RESOURCES / "shoots" / "shoots.toml").read_text(encoding="utf-8"))
    yield from (shoot["title"] for shoot in shoots.values())
