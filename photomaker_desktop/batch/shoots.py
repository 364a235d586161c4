"""Shoots: scenes × clothes × backdrops of a person as a table; three come with the program."""

from collections.abc import Sequence
from itertools import product as combinations
from pathlib import Path

import msgspec

from photomaker_desktop.batch.table import Table, TableRow
from photomaker_desktop.core.decoding import from_toml
from photomaker_desktop.core.errors import UsageError
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.core.request import Subject
from photomaker_desktop.core.text import Text
from photomaker_desktop.library import Library
from photomaker_desktop.storage import paths
from photomaker_desktop.storage.settings import Settings
from photomaker_desktop.weights.local.locate import model_paths

PARTS = ("scene", "clothes", "backdrop")
FIRST_SEED = 1
BEST_OF = 4


class Shoot(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``prompt`` has the fields of ``PARTS``, and a bare ``@`` for the person."""

    title: str
    prompt: str
    scene: tuple[str, ...]
    clothes: tuple[str, ...]
    backdrop: tuple[str, ...]

    def pictures(self) -> int:
        return len(self.scene) * len(self.clothes) * len(self.backdrop)


def load_shoots() -> dict[str, Shoot]:
    """Those that come with the program, by name."""
    file = paths.resources() / "shoots" / "shoots.toml"
    return from_toml(file.read_bytes(), dict[str, Shoot])


def shoot_named(name: str) -> Shoot:
    """Raises ``UsageError``."""
    shoots = load_shoots()
    if name not in shoots:
        raise UsageError(
            Text("There is no shoot called “{name}”.", name=name),
            todo=Text("Choose one of: {names}.", names=", ".join(shoots)),
        )
    return shoots[name]


def shoot_table(
    shoot: Shoot, people: Sequence[str], best_of: int | None = None, first_seed: int = FIRST_SEED
) -> Table:
    """One row per picture, one person after the other.

    Everybody gets the same seeds, so that their pictures differ only in the person; with
    ``best_of`` each picture has that many seeds.
    """
    if not people:
        raise UsageError("A shoot needs at least one person.")
    scenes = list(combinations(shoot.scene, shoot.clothes, shoot.backdrop))
    rows = [
        {
            "person": person,
            **dict(zip(PARTS, parts, strict=True)),
            "prompt": shoot.prompt,
            "seed": first_seed + place * (best_of or 1),
            **({} if best_of is None else {"best_of": best_of}),
        }
        for person in people
        for place, parts in enumerate(scenes)
    ]
    numbered = tuple(TableRow(number, cells) for number, cells in enumerate(rows, start=1))
    return Table(tuple(rows[0]), numbered, Path.cwd(), shoot.title)


def shoot_table_for(name: str, people: Sequence[str], chosen: Settings, library: Library) -> Table:
    """A shoot of people of the library, the best of several where the chosen set can tell."""
    models = model_paths(chosen)
    subjects = [library.identities.subject(person) for person in people]
    return shoot_table(shoot_named(name), people, best_of_for(models, subjects))


def best_of_for(models: ModelPaths, people: Sequence[Subject]) -> int | None:
    """Of how many each picture is the best; None where nothing measures likeness."""
    measures = models.judge or (models.detector and models.recogniser)
    return BEST_OF if measures and all(one.centroid for one in people) else None
