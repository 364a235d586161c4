"""When small faces are worked on without being asked for."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from photomaker_desktop.core.face_pass import FaceGoal, FacePass
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.core.request import GenerationRequest, PictureInput, Subject
from photomaker_desktop.engine.generation_plan import details_small_faces

ADA = Subject("Ada", "woman", b"", centroid=b"1234")
ASKED = GenerationRequest("@Ada walks", subject=ADA)


@pytest.fixture
def models(tmp_path: Path) -> ModelPaths:
    """A base of SDXL's size, with something to find and to tell faces."""
    return based(tmp_path, sample=128)


def based(folder: Path, sample: int) -> ModelPaths:
    for part, values in (
        ("unet", {"sample_size": sample}),
        ("vae", {"block_out_channels": [1, 1, 1, 1]}),
    ):
        (folder / part).mkdir(exist_ok=True)
        (folder / part / "config.json").write_text(json.dumps(values))
    return ModelPaths(base=str(folder), adapter="", detector="d", recogniser="r")


def test_new_pictures_of_somebody_known_by_a_large_model(models: ModelPaths) -> None:
    assert details_small_faces(ASKED, models)


@pytest.mark.parametrize(
    "request_",
    [
        replace(ASKED, subject=None),
        replace(ASKED, subject=replace(ADA, centroid=b"")),
        replace(ASKED, preset="draft"),
        replace(ASKED, picture=PictureInput("party.jpg")),
        replace(ASKED, face_pass=FacePass(FaceGoal.KEEP)),
        replace(ASKED, face_pass=FacePass()),
    ],
    ids=["nobody", "unmeasured", "draft", "from a photo", "kept", "asked for"],
)
def test_otherwise_as_asked(models: ModelPaths, request_: GenerationRequest) -> None:
    assert not details_small_faces(request_, models)


def test_not_without_a_recogniser_nor_on_a_small_model(tmp_path: Path, models: ModelPaths) -> None:
    assert not details_small_faces(ASKED, replace(models, recogniser=""))
    assert not details_small_faces(ASKED, replace(models, detector=""))
    assert not details_small_faces(ASKED, based(tmp_path, sample=32))
