"""Somebody is put into a picture, by the built-in model, from the request to the PNG."""

import io
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from photomaker_desktop.core.errors import UsageError, WeightsMissing
from photomaker_desktop.core.face_pass import FaceGoal, FacePass
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.core.request import GenerationRequest, Subject
from photomaker_desktop.engine.generator import Generator
from photomaker_desktop.imaging.recipes import read_recipe
from photomaker_desktop.marking.credentials import read_credentials
from tests.engine.face_pass.drawing import one
from tests.support.sketchbook import SIDE, traits


def test_noor_takes_felixs_place_and_ada_stays(
    generator: Generator, models: ModelPaths, people: dict[str, Subject], couple: Path
) -> None:
    asked = FacePass(FaceGoal.INSERT, face=2, into=str(couple))
    noor = people["Noor"]
    made = one(generator, models, GenerationRequest("", subject=noor, face_pass=asked))
    alone = one(generator, models, GenerationRequest("white background", subject=noor))
    before, after = Image.open(couple), Image.open(io.BytesIO(made.png))
    assert (after.size, after.mode) == (before.size, before.mode)
    assert np.array_equal(np.asarray(after)[:, : SIDE - 8], np.asarray(before)[:, : SIDE - 8])
    right = (SIDE, 0, 2 * SIDE, SIDE)
    assert traits(after.crop(right)) == traits(alone.image) != traits(before.crop(right))


def test_the_recipe_tells_of_the_face_and_of_no_folder(
    generator: Generator, models: ModelPaths, people: dict[str, Subject], couple: Path
) -> None:
    asked = FacePass(FaceGoal.CHANGE, face=1, into=str(couple))
    made = one(generator, models, GenerationRequest("", subject=people["Noor"], face_pass=asked))
    recipe = read_recipe(made.png)
    assert recipe is not None and recipe.request.face_pass == replace(asked, into="couple.png")
    assert len(recipe.hashes["into"]) == 64
    credentials = read_credentials(made.png)
    assert credentials.source_type == "compositeWithTrainedAlgorithmicMedia"
    (change,) = recipe.faces
    assert change.kept and change.box.left < SIDE


def test_nobody_cannot_be_put_anywhere_and_faces_need_a_detector(
    generator: Generator, models: ModelPaths, people: dict[str, Subject], couple: Path
) -> None:
    asked = FacePass(FaceGoal.INSERT, into=str(couple))
    with pytest.raises(UsageError, match="Choose a person"):
        one(generator, models, GenerationRequest("", face_pass=asked))
    request = GenerationRequest("", subject=people["Ada"], face_pass=asked)
    with pytest.raises(WeightsMissing, match="face detector"):
        one(generator, replace(models, detector=""), request)
