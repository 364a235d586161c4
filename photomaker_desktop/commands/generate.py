"""``generate``: pictures of a person, from photos or from the library, as files with recipes."""

import argparse
import itertools
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from photomaker_desktop.commands.generate_arguments import (
    add_arguments,
    chosen_models,
    other_settings,
    overrides,
    own_files,
    request_from,
)
from photomaker_desktop.commands.generate_progress import PictureProgress
from photomaker_desktop.commands.generator import new_generator
from photomaker_desktop.commands.output import print_json
from photomaker_desktop.commands.prompt_check import check_prompt, people_for
from photomaker_desktop.commands.subject_source import (
    ResolvedSubject,
    identity_changed,
    resolve_subject,
)
from photomaker_desktop.core.errors import StorageError, UsageError
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.core.presets import check
from photomaker_desktop.core.recipe import Recipe
from photomaker_desktop.core.recipe_request import base_name, files_of
from photomaker_desktop.core.request import GenerationRequest, Subject
from photomaker_desktop.core.sizes import AspectRatio
from photomaker_desktop.core.text import NO_TEXT, Text
from photomaker_desktop.imaging.formats import SUFFIXES
from photomaker_desktop.imaging.opening import open_picture, read_bytes
from photomaker_desktop.imaging.recipes import read_recipe
from photomaker_desktop.requests.offered import unsuited
from photomaker_desktop.storage import settings
from photomaker_desktop.storage.files import storage_errors, write_atomic
from photomaker_desktop.storage.safe_names import numbered, safe_stem
from photomaker_desktop.weights.local.checksums import content_sha256
from photomaker_desktop.weights.local.native_resolution import native_size
from photomaker_desktop.weights.manifest.manifest import builtin_manifest

if TYPE_CHECKING:
    from photomaker_desktop.engine.generated_picture import GeneratedPicture
    from photomaker_desktop.engine.generator import Generator
OTHER_PERSON = Text(
    "The person's photos, crops or model have changed since this picture, "
    "so the new one will differ."
)
STALE = Text(
    "This person was learned with another PhotoMaker file; the likeness may suffer. "
    "Learn the person again with “identity again”."
)
EARLIER_PERSON = (
    "{name} was made with {model}. Learn the person again with “identity again {name}”."
)
EARLIER_PICTURE = (
    "The picture was made with {model}; its successor draws another one, in its own size."
)
OTHER_BASE = Text("The base model differs from this picture's, so the result will differ.")
KIND = "recogniser_kind"
__all__ = ["add_arguments", "run"]


def run(arguments: argparse.Namespace) -> int:
    """Make the pictures; each is written, whole, as soon as it is finished."""
    folder: Path = arguments.out
    if arguments.again is not None:
        read_bytes(arguments.again)
    check_options(arguments)
    check_writable(folder)
    chosen = settings.load().settings
    models, files = chosen_models(arguments, chosen), own_files(arguments, chosen)
    native, folders = native_size(models.base), chosen.models_path()
    sizes = models.capabilities.sizes(native)
    check_inputs(arguments, native, folders, sizes)
    studio = cache(lambda: new_generator(chosen))
    notes: list[dict[str, str]] = []
    written: list[dict[str, Any]] = []
    hashes: dict[str, str] = {}
    with PictureProgress(quiet=arguments.json) as bar:
        note = bar.noting(notes)

        def expect(person: Subject, photos: int) -> None:
            asked = request_from(arguments, person, native, folders, sizes=sizes)
            check_prompt(asked, (), chosen.user_styles_dir, models, note, photos=photos)

        resolved = resolve_subject(arguments, studio, models, expect)
        request = request_from(
            arguments, resolved.subject, native, folders, resolved.others, sizes=sizes
        )
        warn(arguments, resolved, request, models=models, chosen=chosen, note=note)
        code = 0
        try:
            for picture in studio().generate(models, request, on_progress=bar.show, on_note=note):
                if not written and (said := base_note(arguments.again, picture.recipe)):
                    note("base_differs", said, {})
                hashes = hashes or used_here(request, models, files | resolved.files(), chosen)
                recipe = signed(resolved.sign(picture.recipe), files, hashes)
                path = write_picture(folder, picture, recipe, studio())
                written.append(entry(path, recipe))
                bar.say(str(path))
        except KeyboardInterrupt:
            if not arguments.json:
                raise
            code = 130  # what was finished is told
    if arguments.json:
        print_json({"pictures": written, "notes": notes, "reports": resolved.reports})
    return code


def warn(
    arguments: argparse.Namespace,
    resolved: ResolvedSubject,
    request: GenerationRequest,
    *,
    models: ModelPaths,
    chosen: settings.Settings,
    note: Callable[[str, Text, dict[str, str]], None],
) -> None:
    """Note what the result may suffer from. Raises ``PromptError`` for a prompt that is refused."""
    if other := other_settings(arguments):
        for sentence in (Text("Settings of {program}.", program=other.program), *other.notes):
            note("other_program", sentence, {})
    library = arguments.library or chosen.library_path()
    people = resolved.people or people_for(request.prompt, library)
    check_prompt(request, people, chosen.user_styles_dir, models, note)
    if resolved.stale:
        note("person_stale", stale_note(resolved), {})
    if identity_changed(resolved, arguments.again):
        note("person_differs", OTHER_PERSON, {})
    advice = builtin_manifest().real_people_advice(models.name)
    if advice and resolved.subject is not None and not resolved.drawn:
        note("real_person", advice, {})
    for sentence in unsuited(request, models.capabilities, native_size(models.base)):
        note("unsuited", sentence, {})


def check_options(arguments: argparse.Namespace) -> None:
    """What makes no sense is refused before the models are loaded. Raises ``UsageError``."""
    given = overrides(arguments)
    needs_none = arguments.again or arguments.into or given.enlarge
    if given.prompt is None and not needs_none:
        raise UsageError("Give a prompt with --prompt.")
    if arguments.identity is not None and not arguments.identity.strip():
        raise UsageError("The name of the person is empty.", todo="Give a name with --identity.")


def check_inputs(
    arguments: argparse.Namespace, native: int, folders: Path, sizes: Sequence[AspectRatio]
) -> None:
    """The same for numbers out of range and for photos: none that does not open is left out unseen.

    Raises ``UsageError`` and ``PictureError``.
    """
    for path in arguments.photos or ():
        open_picture(path)
    if arguments.again is None:
        asked = request_from(arguments, None, native, folders, sizes=sizes)
        check(asked, 1 if asked.steps is None else asked.steps)


def used_here(
    request: GenerationRequest, models: ModelPaths, files: dict[str, str], chosen: settings.Settings
) -> dict[str, str]:
    """The hashes by role of all files that were named; they are recorded, to be found again."""
    named = files_of(request) | files | {"adapter": models.adapter}
    there = {role: Path(path) for role, path in named.items() if path and Path(path).exists()}
    root = chosen.models_path()
    return {role: content_sha256(path, root) for role, path in there.items()}


def signed(recipe: Recipe, files: dict[str, str], hashes: dict[str, str]) -> Recipe:
    """With the models that were chosen by hand, and the hashes of everything."""
    names = {part: path if part == KIND else base_name(path) for part, path in files.items()}
    kept = {role: sha256 for role, sha256 in hashes.items() if role != "adapter"}
    return replace(recipe, model_files=names, hashes=recipe.hashes | kept)


def stale_note(resolved: ResolvedSubject) -> Text:
    """Of a person whom another encoder made."""
    if resolved.earlier and resolved.subject:
        return Text(EARLIER_PERSON, name=resolved.subject.name, model=resolved.earlier)
    return STALE


def base_note(old: Path | None, new: Recipe) -> Text:
    """Where a picture was made again with other weights than it says; empty if it says none."""
    recipe = read_recipe(old) if old else None
    if recipe is None or recipe.base_sha256 in ("", new.base_sha256):
        return NO_TEXT
    earlier = builtin_manifest().earlier_model([recipe.base_sha256])
    return Text(EARLIER_PICTURE, model=earlier) if earlier else OTHER_BASE


def check_writable(folder: Path) -> None:
    """Before minutes of work. Raises ``StorageError``, ``DiskFull`` or ``UsageError``."""
    if folder.exists() and not folder.is_dir():
        raise StorageError(f"{folder} is a file, not a folder.", todo="Choose a folder with --out.")
    if folder.suffix.lower() in SUFFIXES and not folder.exists():
        raise UsageError(
            f"{folder.name} is a picture's name, and --out is a folder.",
            "Pictures are named by person and seed.",
        )
    with storage_errors(folder):
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder) as probe:
            probe.write(b"photomaker")


def write_picture(
    folder: Path, picture: "GeneratedPicture", recipe: Recipe, studio: "Generator"
) -> Path:
    """Under a free name, with ``recipe``, which may say more than the engine knows."""
    png = picture.png
    if recipe != picture.recipe:
        png = studio.encode_picture(picture.image, recipe, picture.watermark)
    path = free_name(folder, recipe)
    write_atomic(path, png, private=False)
    return path


def free_name(folder: Path, recipe: Recipe) -> Path:
    """Person and seed, and a number where there is such a file: Ada-7.png, Ada-7-2.png."""
    stem = f"{safe_stem(recipe.person.name.replace(' ', '_'))}-{recipe.seed}"
    paths = (folder / numbered(stem, number) for number in itertools.count(1))
    return next(path for path in paths if not path.exists())


def entry(path: Path, recipe: Recipe) -> dict[str, Any]:
    facts = {"path": str(path), "seed": recipe.seed, "likeness": recipe.likeness}
    return facts | {"recipe": recipe}
