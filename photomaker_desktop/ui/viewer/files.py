"""Pictures of the gallery as files: for dragging out, copying, saving."""

import tempfile
from collections.abc import Sequence
from pathlib import Path

from photomaker_desktop.core.errors import LibraryLocked
from photomaker_desktop.core.recipe import Recipe
from photomaker_desktop.library.pictures.gallery import Gallery

NAME = 40


def as_files(gallery: Gallery, picture_ids: Sequence[str]) -> list[Path]:
    """The picture files; an encrypted picture is written in clear to a private temporary folder.

    This happens only when the user exports a picture to another program.
    """
    return [_as_file(gallery, picture_id) for picture_id in picture_ids]


def _as_file(gallery: Gallery, picture_id: str) -> Path:
    try:
        return gallery.path(picture_id)
    except LibraryLocked:
        folder = Path(tempfile.mkdtemp(prefix="photomaker-"))
        return gallery.export(picture_id, folder / f"{picture_id}.png")


def suggested_name(recipe: Recipe | None) -> str:
    """A file name from person and prompt, valid on every system."""
    if recipe is None:
        return "picture.png"
    words = f"{recipe.person.name} {recipe.request.prompt}".replace("@", "").replace("_", " ")
    kept = "".join(letter if letter.isalnum() else " " for letter in words)
    return f"{' '.join(kept.split())[:NAME].strip() or 'picture'} {recipe.seed}.png"
