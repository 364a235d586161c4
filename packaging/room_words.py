"""What the rooms below the window say to a user: errors, findings, and names of things.

They raise and return plain English, for the command line too; the window translates it where it
is shown (``ui/phrases.py``). This collects every such text, ``{0}`` where something is filled in.
"""

import ast
import json
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
CODE, RESOURCES = ROOT / "photomaker_desktop", ROOT / "resources"
ROOMS = (
    *("core", "prompt", "faces", "identity", "library", "weights", "worker", "engine"),
    *("engine_runtime", "imaging", "network", "storage"),
)
SENTENCE = re.compile(r"[A-Z“{].*\s.*[.…!]|[A-Z][a-z]+\.|\{0\} photos?", re.DOTALL)
WORD = re.compile(r"[^\W\d_]{2,}")
NAMED = frozenset({"_within"})  # calls that take titles, not sentences


def collect() -> list[str]:
    """All texts, sorted, each once."""
    return sorted({*_sentences(), *_names()})


def _sentences() -> Iterator[str]:
    for room in ROOMS:
        place = CODE / room
        for file in sorted(place.rglob("*.py")) if place.is_dir() else [place]:
            yield from sentences(file.read_text(encoding="utf-8"))


def sentences(code: str) -> Iterator[str]:
    """Every sentence in a module that is neither a docstring nor a statement of its own."""
    tree = ast.parse(code)
    silent = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            silent |= {id(part) for part in ast.walk(node) if isinstance(part, ast.Constant)}
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") in NAMED:
            yield from (text for text in map(written, node.args) if text[:1].isupper())
    for node in ast.walk(tree):
        text = written(node) if id(node) not in silent else ""
        if SENTENCE.fullmatch(text) and WORD.search(text):
            yield text


def written(node: ast.AST) -> str:
    """A literal's text, with numbered holes for what is filled in; "" for anything else."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if not isinstance(node, ast.JoinedStr):
        return ""
    pieces, holes = [], 0
    for part in node.values:
        if isinstance(part, ast.Constant):
            pieces.append(str(part.value))
        else:
            pieces.append(f"{{{holes}}}")
            holes += 1
    return "".join(pieces)


def _names() -> Iterator[str]:
    manifest = tomllib.loads((RESOURCES / "models" / "manifest.toml").read_text(encoding="utf-8"))
    for table in ("licences", "parts", "sets"):
        for entry in manifest.get(table, {}).values():
            yield from (entry[key] for key in ("title", "terms", "purpose") if key in entry)
    for file in sorted((RESOURCES / "styles").glob("*.json")):
        styles = json.loads(file.read_text(encoding="utf-8"))["styles"]
        yield from (style["name"].removesuffix(" (Default)") for style in styles)
    templates = json.loads((RESOURCES / "templates.json").read_text(encoding="utf-8"))
    yield from (template["title"] for template in templates["templates"])
