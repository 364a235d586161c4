"""Pictures of the gallery as files: for dragging out, copying, saving."""

from collections.abc import Sequence
from pathlib import Path

from photomaker_desktop.core.recipe import Recipe
from photomaker_desktop.library.pictures.gallery import Gallery
from photomaker_desktop.storage.safe_names import safe_stem

LONGEST = 40


def as_files(gallery: Gallery, picture_ids: Sequence[str]) -> list[Path]:
    """The picture files; of an encrypted picture a decrypted copy, until the program ends.

    This happens only when the user hands a picture to another program or to the engine.
    """
    return [gallery.file(picture_id) for picture_id in picture_ids]


def suggested_name(recipe: Recipe | None) -> str:
    """*Save as* proposes person, prompt and seed."""
    if recipe is None:
        return "picture.png"
    words = f"{recipe.person.name} {recipe.request.prompt}".replace("_", " ")
    return f"{safe_stem(words, instead=' ', longest=LONGEST)} {recipe.seed}.png"
