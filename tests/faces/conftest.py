"""Real photos and small real models."""

from collections.abc import Callable
from pathlib import Path

import insightface
import pytest

from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.core.photo import PhotoInput
from photomaker_desktop.faces.models import FaceModels
from tests.support.data import ASTRONAUT, MOBILEFACENET, NEWTON, YUNET, small_model


@pytest.fixture(scope="session")
def detecting() -> FaceModels:
    """A detector, no recogniser."""
    return FaceModels(ModelPaths(detector=str(YUNET)))


@pytest.fixture(scope="session")
def recognising() -> FaceModels:
    """A detector and a recogniser."""
    return FaceModels(
        ModelPaths(
            detector=str(YUNET),
            recogniser=str(small_model(MOBILEFACENET)),
            recogniser_kind="mobilefacenet",
        )
    )


@pytest.fixture
def newton() -> Callable[[int], PhotoInput]:
    """One of four portraits of one man."""
    return lambda number: PhotoInput(str(NEWTON[number]))


@pytest.fixture
def astronaut() -> PhotoInput:
    """Somebody else."""
    return PhotoInput(str(ASTRONAUT))


@pytest.fixture
def six_people() -> PhotoInput:
    """A group photo that comes with insightface."""
    return PhotoInput(str(Path(insightface.__file__).parent / "data" / "images" / "t1.jpg"))
