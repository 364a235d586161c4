"""Tables, people and contexts for tests of batches."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from photomaker_desktop.batch.files import TableFiles
from photomaker_desktop.batch.keys import RequestKeys
from photomaker_desktop.batch.people import TablePeople
from photomaker_desktop.batch.plan import BatchPlan, plan_batch
from photomaker_desktop.batch.read_table import read_table
from photomaker_desktop.batch.requests import Context
from photomaker_desktop.core.errors import UsageError
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.core.request import Subject
from photomaker_desktop.prompt.styles import load_styles

DRAWER = ModelPaths("drawer")
ADA = Subject("Ada", "woman", b"tokens of Ada")
BOB = Subject("Bob", "man", b"tokens of Bob")


def models(name: str) -> ModelPaths:
    """Two sets that need no files."""
    if name not in ("", "drawer", "painter"):
        raise UsageError(f"There is no model set “{name}”.")
    return ModelPaths(name or "drawer")


def context(folder: Path, **changes: Any) -> Context:
    both = {person.name: person for person in (ADA, BOB)}
    usual = {
        "defaults": {},
        "people": TablePeople(tuple(both), both.__getitem__),
        "models": models,
        "places": TableFiles(folder),
        "styles": load_styles(),
    }
    return Context(**(usual | changes))


def keys() -> RequestKeys:
    return RequestKeys(lambda name: {"base": f"hash of {name or 'drawer'}"}, Path())


def write_csv(path: Path, lines: Iterable[str]) -> Path:
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def planned(path: Path, template: str = "{row}", **changes: Any) -> BatchPlan:
    table = read_table(path)
    return plan_batch(table, context(table.folder, **changes), keys(), template)


def simple(folder: Path, count: int, **columns: str) -> Path:
    """``count`` small pictures of nobody; ``columns`` add cells."""
    names = ["prompt", "size", *columns]
    rows = (",".join([f"a hat {n}", "64x64", *columns.values()]) for n in range(count))
    return write_csv(folder / "table.csv", [",".join(names), *rows])
