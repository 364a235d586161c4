"""What a generator hands out: pictures, progress and notes."""

from collections.abc import Callable
from dataclasses import dataclass

from PIL import Image

from photomaker_desktop.core.face_pass import FaceChange
from photomaker_desktop.core.progress import Progress
from photomaker_desktop.core.recipe import Recipe
from photomaker_desktop.core.text import Text

OnProgress = Callable[[Progress], None]
OnNote = Callable[[str, Text, dict[str, str]], None]


@dataclass(frozen=True)
class Finished:
    """A picture before it is encoded: ``index`` is its seed's place, ``changes`` what the face
    pass did, ``seconds`` what it took, ``before`` the picture without that."""

    image: Image.Image
    index: int
    changes: tuple[FaceChange, ...]
    seconds: float
    before: Image.Image | None = None


@dataclass(frozen=True)
class GeneratedPicture:
    """A finished picture: pixels, its recipe, and both together as signed PNG bytes.

    ``watermark`` is the value that is in the pixels; empty without one.
    """

    image: Image.Image
    recipe: Recipe
    png: bytes
    watermark: str = ""
