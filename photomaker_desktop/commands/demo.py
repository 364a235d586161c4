"""``demo``: pictures of the sample people with the built-in model, without a download."""

import argparse
import io
import os
import sys
import time
from collections.abc import Iterator, Sequence
from itertools import accumulate, cycle
from pathlib import Path
from typing import TYPE_CHECKING

from photomaker_desktop.commands.doctor import examine, in_words
from photomaker_desktop.commands.generator import new_generator
from photomaker_desktop.core.errors import LibraryError, WeightsInvalid
from photomaker_desktop.core.request import GenerationRequest
from photomaker_desktop.imaging import xmp
from photomaker_desktop.library import Library
from photomaker_desktop.library.people.samples import renew_samples
from photomaker_desktop.library.people.transfer import imported
from photomaker_desktop.marking.marker import Marker
from photomaker_desktop.storage import paths
from photomaker_desktop.storage import settings as settings_file
from photomaker_desktop.storage.files import write_atomic
from photomaker_desktop.weights.local.locate import model_paths
from photomaker_desktop.weights.local.native_resolution import native_size

if TYPE_CHECKING:
    from photomaker_desktop.core.identity import Identity
    from photomaker_desktop.core.models import ModelPaths
    from photomaker_desktop.core.request import GenerationRequest
    from photomaker_desktop.library import Library

SET = "sketchbook"
SHEET = "demo.png"
"""The contact sheet, in the library's folder."""
COLUMNS = 3
WIDE, SQUARE = True, False
PORTRAITS = (
    ("illustration of @ in a red hoodie, in a forest, smiling", SQUARE),
    ("portrait of @ with sunglasses, at the beach", SQUARE),
    ("portrait of @ in a blue suit, in the city", SQUARE),
    ("portrait of @ in a purple hoodie, in the snow, laughing", SQUARE),
    ("portrait of @ with round glasses, in green overalls, at night", SQUARE),
    ("portrait of @, surprised, in a yellow t-shirt, in the desert", SQUARE),
)
"""In words that the first Sketchbook knows (``training.captions``)."""
FIGURES = (
    ("portrait of @ with sunglasses, in a red t-shirt, at the beach", SQUARE),
    ("half figure of @, smiling, in a purple hoodie, in a forest", SQUARE),
    ("half figure of @ in a green hoodie and an old man with a full beard in a blue suit, smiling, "
     "in a library", WIDE),
    ("full figure of @ in a blue suit, in the city", SQUARE),
    ("portrait of @, surprised, with round glasses, in green overalls, under the stars", SQUARE),
    ("wide scene with @ in a yellow t-shirt, in the desert", WIDE),
)  # fmt: skip
"""For a model with sizes of its own, in words that Sketchbook 2 knows
(``training.sketchbook2.words``)."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.description = (
        "Pictures the sample people with Sketchbook, the small model that comes with the program, "
        "keeps six pictures in the gallery with their recipes, writes a contact sheet of them, and "
        "opens the window if there is a screen. Offline. Without Sketchbook it says what this "
        "machine has instead."
    )
    parser.add_argument("--no-window", action="store_true", help="only generate the pictures")


def run(arguments: argparse.Namespace) -> int:
    """Generate the pictures, print their paths, and open the window if there is a screen."""
    settings = settings_file.load().settings
    try:
        models = model_paths(settings, SET)
        people = sample_people()
    except (WeightsInvalid, LibraryError) as error:
        return only_examine(str(error))
    started = time.monotonic()
    pictures = list(make_all(models, people))
    print(contact_sheet(pictures, settings.library_path() / SHEET))
    print("\n".join(str(path) for path in pictures))
    seconds = time.monotonic() - started
    print(f"{len(pictures)} pictures of {len(people)} sample people by Sketchbook, a small "
          f"built-in model that draws, in {seconds:.0f} s.")  # fmt: skip
    if arguments.no_window or not has_screen():
        print("Run “photomaker-desktop” to open the window.")
        return 0
    from photomaker_desktop.app import main as window

    return window()


def only_examine(reason: str) -> int:
    """No built-in model in this copy of the program: say so, and show what there is."""
    print(f"The demo cannot run here. {reason}\nThis computer has:\n")
    print(in_words(examine(settings_file.load().settings, SET)))
    return 0


def sample_people() -> list[bytes]:
    """The sample identities that come with the program. Raises ``LibraryError``."""
    found = sorted((paths.resources() / "samples").glob("*.pmid"))
    if not found:
        raise LibraryError("This copy has no sample people.")
    return [path.read_bytes() for path in found]


def make_all(models: "ModelPaths", people: list[bytes]) -> Iterator[Path]:
    """Generate, save each picture to the gallery, and print its path."""
    settings = settings_file.load().settings
    studio = new_generator(settings)
    scenes = FIGURES if models.capabilities.own_sizes else PORTRAITS
    with Library.open(settings.library_path()) as library:
        renew_samples(library)
        known = [in_library(library, person) for person in people]
        for seed, (person, (words, wide)) in enumerate(zip(cycle(known), scenes, strict=False)):
            size = widest(models) if wide else (native_size(models.base),) * 2
            for picture in studio.generate(models, order(library, person, words, seed, size)):
                kept = library.gallery.add(picture.png, picture.recipe)
                yield library.gallery.path(kept.id)


def in_library(library: "Library", person: bytes) -> "Identity":
    """The sample person, imported once."""
    own_id = imported(person, "").identity.id
    same = [known for known in library.identities.list() if known.id == own_id]
    return same[0] if same else library.identities.import_(person)


def order(
    library: "Library", person: "Identity", scene: str, seed: int, size: tuple[int, int]
) -> "GenerationRequest":
    return GenerationRequest(
        prompt=scene.replace("@", f'@"{person.name}"'),
        subject=library.identities.subject(person.id),
        width=size[0],
        height=size[1],
        seed=seed,
        preview_every=0,
    )


def widest(models: "ModelPaths") -> tuple[int, int]:
    """Of the sizes that the model draws well, (width, height)."""
    sizes = models.capabilities.sizes(native_size(models.base))
    size = max(sizes, key=lambda one: one.width / one.height)
    return size.width, size.height


def contact_sheet(pictures: Sequence[Path], path: Path) -> Path:
    """All pictures in rows of ``COLUMNS`` as one PNG at ``path``, marked and signed as they are."""
    from PIL import Image, PngImagePlugin

    opened = [Image.open(picture) for picture in pictures]
    rows = [opened[start : start + COLUMNS] for start in range(0, len(opened), COLUMNS)]
    heights = [max(one.height for one in row) for row in rows]
    width = max(sum(one.width for one in row) for row in rows)
    sheet = Image.new("RGB", (width, sum(heights)), "white")
    for row, top in zip(rows, accumulate(heights, initial=0), strict=False):
        for one, left in zip(row, accumulate((one.width for one in row), initial=0), strict=False):
            sheet.paste(one, (left, top))
    buffer = io.BytesIO()
    mark = PngImagePlugin.PngInfo()
    mark.add_itxt(xmp.PNG_KEY, xmp.packet(xmp.SourceType.TRAINED))
    sheet.save(buffer, "PNG", pnginfo=mark)
    marker = Marker(settings_file.load().settings.signing_options())
    write_atomic(path, marker.signed_again(buffer.getvalue(), pictures[0].read_bytes()))
    return path


def has_screen() -> bool:
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
