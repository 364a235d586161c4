"""The subject of a picture: photos, a saved person, or the person of an older picture."""

import argparse
import os
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from photomaker_desktop.commands.library_cli import ADD_SOMEBODY, PASSPHRASE, person_named
from photomaker_desktop.core.errors import LibraryError, PictureError, UsageError
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.core.photo import PhotoInput, PhotoReport
from photomaker_desktop.core.recipe import Recipe
from photomaker_desktop.core.recipe_request import base_name
from photomaker_desktop.core.request import Subject
from photomaker_desktop.core.text import Text
from photomaker_desktop.identity.tokens import IdentityTokens
from photomaker_desktop.imaging.recipes import read_recipe
from photomaker_desktop.library import Library
from photomaker_desktop.prompt.people import other_names
from photomaker_desktop.storage import settings
from photomaker_desktop.weights.local.known_files import find, find_by_name
from photomaker_desktop.weights.local.photo_encoder import encoders
from photomaker_desktop.weights.manifest.manifest import builtin_manifest

if TYPE_CHECKING:
    from photomaker_desktop.engine.generator import Generator

MOST_WEIGHT = 10.0


@dataclass(frozen=True)
class ResolvedSubject:
    """The person (None: nobody), and the photos that they were learned from just now; ``others``
    are further people whom the prompt mentions.

    ``stale``: a person in the library who was learned with another encoder, ``earlier``: the title
    of the built-in model that it belongs to, where that has a successor. ``drawn``: no real
    person. ``people``: everybody in that library.
    """

    subject: Subject | None = None
    photo_files: tuple[str, ...] = ()
    photo_weights: tuple[float, ...] = ()
    reports: tuple[PhotoReport, ...] = ()
    others: tuple[Subject, ...] = ()
    stale: bool = False
    earlier: str = ""
    drawn: bool = False
    people: tuple[str, ...] = ()

    def sign(self, recipe: Recipe) -> Recipe:
        """The recipe with the photos in it, so that it can be made again without a library."""
        names = tuple(map(base_name, self.photo_files))
        return replace(recipe, photo_files=names, photo_weights=self.photo_weights)

    def files(self) -> dict[str, str]:
        """The photos, by their role in a recipe."""
        return {f"photos.{place}": path for place, path in enumerate(self.photo_files)}


Expect = Callable[[Subject, int], None]
"""Called before somebody is learned from photos, with their number."""
Studio = Callable[[], "Generator"]
"""The engine, loaded at the first call: an unknown name needs none."""


def resolve_subject(
    arguments: argparse.Namespace, studio: Studio, models: ModelPaths, expect: Expect
) -> ResolvedSubject:
    """Raises ``UsageError`` for two answers, ``LibraryError`` for an unknown name.

    ``expect`` may refuse the prompt before photos are learned, which takes a while.
    """
    if arguments.photos and arguments.identity:
        raise UsageError("Use either --photos or --identity.")
    if arguments.photos:
        paths = tuple(str(path.absolute()) for path in arguments.photos)
        photos = inputs(paths, tuple(arguments.weights or [1.0] * len(paths)))
        return from_photos(photos, ("", arguments.class_word), studio, models, expect)
    if arguments.identity:
        return from_library(arguments, arguments.identity, models)
    recipe = read_recipe(arguments.again) if arguments.again else None
    return (
        ResolvedSubject()
        if recipe is None
        else from_recipe(recipe, arguments, studio, models, expect)
    )


def identity_changed(resolved: ResolvedSubject, picture: Path | None) -> bool:
    """Whether a picture to be made again shows somebody with other numbers than ``resolved``."""
    recipe = read_recipe(picture) if picture else None
    if recipe is None or resolved.subject is None or not recipe.tokens_sha256:
        return False
    return IdentityTokens.from_bytes(resolved.subject.tokens).sha256() != recipe.tokens_sha256


def inputs(paths: tuple[str, ...], weights: tuple[float, ...]) -> tuple[PhotoInput, ...]:
    if len(weights) != len(paths):
        raise UsageError(
            f"Photos: {len(paths)}, weights: {len(weights)}.", "Give one weight per photo."
        )
    if not all(0 <= weight <= MOST_WEIGHT for weight in weights):
        raise UsageError(f"Weights go from 0 to {MOST_WEIGHT:g}.")
    return tuple(PhotoInput(path, weight=w) for path, w in zip(paths, weights, strict=True))


def from_photos(
    photos: tuple[PhotoInput, ...],
    called: tuple[str, str],
    studio: Studio,
    models: ModelPaths,
    expect: Expect,
) -> ResolvedSubject:
    """``called`` are name and class word."""
    expect(Subject(*called, b""), len(photos))
    person = studio().encode(models, photos)
    subject = Subject.encoded(*called, person)
    paths, weights = (photo.path for photo in photos), (photo.weight for photo in photos)
    return ResolvedSubject(subject, tuple(paths), tuple(weights), person.reports)


def from_recipe(
    recipe: Recipe,
    arguments: argparse.Namespace,
    studio: Studio,
    models: ModelPaths,
    expect: Expect,
) -> ResolvedSubject:
    """The same person again, if this computer still has the photos or the library the person."""
    person = recipe.person
    if recipe.photo_files:
        photos = inputs(known_photos(recipe), recipe.photo_weights)
        return from_photos(photos, (person.name, person.class_word), studio, models, expect)
    if not person.identity_id:
        return ResolvedSubject()
    return from_library(arguments, person.identity_id, models)


def known_photos(recipe: Recipe) -> tuple[str, ...]:
    """Photos that were used on this computer; a photo that has changed since is found by name.

    Raises ``PictureError`` for one that is not here.
    """
    root = settings.load().settings.models_path()
    found = []
    for place, name in enumerate(map(base_name, recipe.photo_files)):
        sha256 = recipe.hashes.get(f"photos.{place}", "")
        path = find(name, sha256, root) or find_by_name(name, root)
        if not path:
            raise PictureError(
                Text("The photo “{name}” was never used on this computer.", name=name),
                todo="Name the person with --photos or --identity.",
            )
        found.append(path)
    return tuple(found)


def from_library(arguments: argparse.Namespace, name: str, models: ModelPaths) -> ResolvedSubject:
    chosen = settings.load().settings
    root: Path = arguments.library or chosen.library_path()
    if not root.exists():
        raise LibraryError(
            Text("There is no person called “{name}”.", name=name),
            "The library is empty.",
            ADD_SOMEBODY,
        )
    present = encoders(models, chosen.models_path())
    with Library.open(root, passphrase=os.environ.get(PASSPHRASE), writer=False) as library:
        version = next(iter(present), None)
        subject = library.identities.subject(person_named(library, name).id, version)
        stale = subject.identity_id in {p.id for p in library.identities.stale(present)}
        identity = library.identities.get(subject.identity_id)
        earlier = builtin_manifest().earlier_model(identity.encodings.values()) if stale else ""
        people = tuple(person.name for person in library.identities.list())
        named = other_names(prompt_of(arguments), subject.name, people)
        others = tuple(library.identities.subject(other, version) for other in named)
    return ResolvedSubject(
        subject,
        others=others,
        stale=stale,
        earlier=earlier,
        drawn=identity.is_drawn,
        people=people,
    )


def prompt_of(arguments: argparse.Namespace) -> str:
    """The given options, or the settings of the ``--from`` picture."""
    if arguments.prompt is not None or not arguments.again:
        return arguments.prompt or ""
    recipe = read_recipe(arguments.again)
    return recipe.request.prompt if recipe else ""
