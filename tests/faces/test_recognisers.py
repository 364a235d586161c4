"""Recognisers behind one interface, and their scales."""

from pathlib import Path

import numpy as np
import onnx
import pytest

from photomaker_desktop.core.errors import WeightsInvalid, WeightsMissing
from photomaker_desktop.core.photo import PhotoInput
from photomaker_desktop.faces.alignment import TEMPLATE, chip, similarity
from photomaker_desktop.faces.models import FaceModels
from photomaker_desktop.faces.recognisers import KINDS, Recogniser
from tests.support.faces.photos import picture
from tests.support.faces.standins import projection


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_scales_are_understandable(kind: str) -> None:
    calibration = KINDS[kind].calibration
    (different, threshold, same) = (point[0] for point in calibration.points[1:4])
    assert calibration(different) <= 0.1
    assert calibration(threshold) == 0.5
    assert calibration(same) == 0.9
    assert calibration(1.0) == 1.0


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_each_kind_of_file_gives_unit_vectors(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "modèle.onnx"
    path.write_bytes(projection(KINDS[kind].numbers, "data").SerializeToString())
    recogniser = Recogniser(str(path), kind)
    chips = [np.full((112, 112, 3), tone, np.uint8) for tone in (40, 200)]
    vectors = recogniser.embed(chips)
    assert vectors.shape == (2, KINDS[kind].numbers) and vectors.dtype == np.float32
    assert np.linalg.norm(vectors, axis=1) == pytest.approx([1, 1], abs=1e-5)
    assert recogniser.embed([]).shape == (0, KINDS[kind].numbers)


def test_what_cannot_be_used_is_named(tmp_path: Path) -> None:
    path = tmp_path / "model.onnx"
    with pytest.raises(WeightsMissing, match=r"model\.onnx"):
        Recogniser(str(path), "sface")
    path.write_bytes(b"rubbish")
    with pytest.raises(WeightsInvalid, match=r"model\.onnx"):
        Recogniser(str(path), "sface")
    onnx.save(projection(512), str(path))
    with pytest.raises(WeightsInvalid, match=r"model\.onnx"):
        Recogniser(str(path), "sface")  # this one has 128 numbers
    with pytest.raises(WeightsInvalid, match="Available: arcface, auraface, mobilefacenet, sface"):
        Recogniser(str(path), "nosuch")


def test_real_people_are_told_apart(recognising: FaceModels, six_people: PhotoInput) -> None:
    assert recognising.detector is not None and recognising.recogniser is not None
    image = picture(six_people)
    chips = [chip(image, face) for face in recognising.detector.detect(image)]
    vectors = recognising.recogniser.embed(chips)
    cosines = (vectors @ vectors.T)[np.triu_indices(6, 1)]
    assert np.mean(cosines) < 0.15
    assert np.mean(cosines < 0.27) > 0.9


def test_alignment_undoes_any_turn_scale_and_shift() -> None:
    turn = 1.7 * np.array([[np.cos(0.4), -np.sin(0.4)], [np.sin(0.4), np.cos(0.4)]])
    moved = TEMPLATE @ turn.T + [30, -12]
    matrix = similarity(moved, TEMPLATE)
    assert np.allclose(moved @ matrix[:, :2].T + matrix[:, 2], TEMPLATE)


def test_a_huge_face_and_its_small_copy_look_the_same(
    recognising: FaceModels, six_people: PhotoInput
) -> None:
    assert recognising.detector is not None and recognising.recogniser is not None
    image = picture(six_people)
    face = recognising.detector.detect(image)[0]
    huge = image.resize((image.width * 6, image.height * 6))
    big = type(face)(face.box, face.score, tuple((x * 6, y * 6) for x, y in face.landmarks))
    vectors = recognising.recogniser.embed([chip(image, face), chip(huge, big)])
    assert vectors[0] @ vectors[1] > 0.98
