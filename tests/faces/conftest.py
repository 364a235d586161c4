"""The real small models and photos of ``../shared``; tests skip where they are missing."""

import io
from collections.abc import Callable
from pathlib import Path

import insightface
import pytest
from PIL import Image

from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.core.photo import PhotoInput
from photomaker_desktop.faces import FaceModels
from tests.shared import shared

YUNET = "models/face_detection_yunet_2023mar.onnx"
MOBILEFACENET = "models/mobilefacenet_arcface_128.onnx"


@pytest.fixture(scope="session")
def detecting() -> FaceModels:
    """A detector, no recogniser."""
    return FaceModels(ModelPaths(detector=str(shared(YUNET))))


@pytest.fixture(scope="session")
def recognising() -> FaceModels:
    """A detector and a recogniser."""
    return FaceModels(
        ModelPaths(
            detector=str(shared(YUNET)),
            recogniser=str(shared(MOBILEFACENET)),
            recogniser_kind="mobilefacenet",
        )
    )


@pytest.fixture
def newton() -> Callable[[int], PhotoInput]:
    """One of four portraits of one man."""
    return lambda number: PhotoInput(str(shared(f"photos/newton_{number}.jpg")))


@pytest.fixture
def astronaut() -> PhotoInput:
    """Somebody else."""
    return PhotoInput(str(shared("photos/astronaut.jpg")))


@pytest.fixture
def six_people() -> PhotoInput:
    """A group photo that comes with insightface."""
    return PhotoInput(str(Path(insightface.__file__).parent / "data" / "images" / "t1.jpg"))


def picture(photo: PhotoInput) -> Image.Image:
    with Image.open(photo.path) as file:
        return file.convert("RGB")


def saved(image: Image.Image, name: str = "photo.jpg", quality: int = 90) -> PhotoInput:
    """The picture as JPEG bytes that never were a file."""
    file = io.BytesIO()
    image.save(file, "JPEG", quality=quality)
    return PhotoInput(name, data=file.getvalue())
