"""Libraries, people and pictures that the first version wrote: see ``tests/data/README.md``."""

import json
import tempfile
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from photomaker_desktop.core.identity import Fusion, FusionMode
from photomaker_desktop.imaging.recipes import read_recipe
from photomaker_desktop.library import Library, Query
from photomaker_desktop.library.storage.file_names import new_id
from tests.support.data import DATA
from tests.support.library import make
from tests.support.library.shown import shown

OLD = DATA / "library_v1"
KINDS = ("plain", "encrypted")


def unpacked(kind: str, folder: Path) -> Path:
    with zipfile.ZipFile(OLD / f"{kind}.zip") as archive:
        archive.extractall(folder)
    return folder


def opened(root: Path) -> Library:
    return Library.open(root, passphrase=make.PASSPHRASE)


def expected(kind: str) -> Any:
    return json.loads((OLD / f"{kind}.json").read_text(encoding="utf-8"))


def everyone(library: Library) -> list[str]:
    return [person.id for person in library.identities.list()]


def every_picture(library: Library) -> list[str]:
    return list(library.gallery.ids())


@pytest.mark.parametrize("kind", KINDS)
def test_an_old_library_shows_everything(kind: str, root: Path) -> None:
    with opened(unpacked(kind, root)) as library:
        assert shown(library) == expected(kind)
        assert library.encrypted == library.encrypts_pictures == (kind == "encrypted")
        assert library.check(deep=True).clean
        sought = Query(words="lighthouse")
        assert library.gallery.page(sought).pictures[0].rating == 3


@pytest.mark.parametrize("kind", KINDS)
def test_an_old_library_is_made_again_from_its_files(kind: str, root: Path) -> None:
    """Queue and history are not in files; everything else is."""
    for name in ("library.db", "backups/library.json"):
        unpacked(kind, root).joinpath(name).unlink()
    with opened(root) as library:
        now, then = shown(library), expected(kind)
        for gone in ("history", "jobs"):
            now.pop(gone), then.pop(gone)
        assert now == then


@pytest.mark.parametrize("kind", KINDS)
def test_an_old_library_switches_its_encryption(kind: str, root: Path) -> None:
    with opened(unpacked(kind, root)) as library:
        if kind == "plain":
            library.encrypt(passphrase=make.PASSPHRASE, pictures=True, cost=make.CHEAP)
        else:
            library.decrypt()
    with opened(root) as library:
        assert library.encrypted == (kind == "plain")
        assert shown(library) == expected(kind)


def restore_all(library: Library) -> None:
    for person in library.identities.list(trashed=True):
        library.identities.restore(person.id)
    library.gallery.restore(library.gallery.ids(Query(trashed=True)))


def lengthen_a_name(library: Library) -> None:
    first = library.identities.list()[0]
    library.identities.rename(first.id, f"{first.name} II")


CHANGES: dict[str, Callable[[Library], object]] = {
    "rename": lengthen_a_name,
    "tag": lambda library: library.identities.edit(everyone(library)[-1], tags=["new"]),
    "reorder": lambda library: library.identities.reorder(everyone(library)[::-1]),
    "add a person": lambda library: make.add_person(library, f"New {new_id()}", keep=True),
    "trash a person": lambda library: library.identities.trash(everyone(library)[-1]),
    "add a picture": lambda library: library.gallery.add(make.png("a new picture")),
    "rate": lambda library: library.gallery.rate(every_picture(library), 4),
    "collect": lambda library: library.gallery.collect(every_picture(library)[:2], "New"),
    "trash a picture": lambda library: library.gallery.trash(every_picture(library)[-1:]),
    "restore": restore_all,
    "use words": lambda library: library.history.add("a lighthouse", "people"),
    "go on with the queue": lambda library: library.jobs.interrupted(),
    "rebuild": lambda library: library.rebuild(),
}


@pytest.mark.parametrize("kind", KINDS)
@settings(max_examples=12, deadline=None, derandomize=True)
@given(changes=st.lists(st.sampled_from(sorted(CHANGES)), min_size=1, max_size=6))
def test_an_old_library_survives_changes(kind: str, changes: list[str]) -> None:
    """After any changes it is whole, and shows the same when it is opened again."""
    with tempfile.TemporaryDirectory() as folder:
        root = unpacked(kind, Path(folder))
        with opened(root) as library:
            for change in changes:
                if len(everyone(library)) > 1 and len(every_picture(library)) > 2:
                    CHANGES[change](library)
            left = shown(library)
        with opened(root) as library:
            assert shown(library) == left
            assert library.check(deep=True).clean


@pytest.mark.parametrize(("name", "passphrase"), [("Ada", ""), ("Bob", make.PASSPHRASE)])
def test_an_old_identity_file_is_taken(library: Library, name: str, passphrase: str) -> None:
    taken = library.identities.import_((OLD / f"{name}.pmid").read_bytes(), passphrase)
    (then,) = (person for person in expected("plain")["people"] if person["name"] == name)
    now = next(person for person in shown(library)["people"] if person["name"] == taken.name)
    for key in ("class_word", "fusion", "encodings", "tokens", "weights", "recogniser"):
        assert now[key] == then[key]


def test_recipes_of_old_pictures_are_read() -> None:
    folder = DATA / "pictures_v1"
    recipes = {name: read_recipe(folder / f"{name}.png") for name in ("average", "film-noir")}
    average, noir = recipes["average"], recipes["film-noir"]
    assert average and noir
    assert (average.request.prompt, average.seed) == ("@Ada in a red hat", 7)
    assert average.fusion == Fusion(FusionMode.AVERAGE)
    assert (noir.style, noir.settings.preset, noir.settings.steps) == ("Film noir", "draft", 12)
    everything = read_recipe(folder / "everything.png")
    assert everything is not None
    assert everything.photo_weights == (1.0, 0.5)
    assert [lora.strength for lora in everything.request.loras] == [0.7, 1.0]
    assert everything.request.picture.strength == 0.45
