"""InsightFace's vectors for PhotoMaker V2: the package's real classes on models in miniature."""

import socket
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw

from photomaker_desktop.core.errors import WeightsInvalid, WeightsMissing
from photomaker_desktop.core.photo import Box, Face
from photomaker_desktop.faces.insight import FaceVectors
from tests.support.faces.standins import projection, write_insightface


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Any attempt to open a connection fails the test."""

    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a connection was tried")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)


@pytest.fixture(scope="module")
def vectors(tmp_path_factory: pytest.TempPathFactory) -> FaceVectors:
    return FaceVectors(str(write_insightface(tmp_path_factory.mktemp("buffalo"))))


def red_faces(*middles: tuple[int, int], size: int = 640, tone: int = 255) -> Image.Image:
    """A grey picture with a red 64-pixel square at every middle: what the stand-in calls a face."""
    picture = Image.new("RGB", (size, size), (90, 90, 90))
    for index, (x, y) in enumerate(middles):
        red = (tone - 40 * index, 0, 0)
        ImageDraw.Draw(picture).rectangle((x - 32, y - 32, x + 31, y + 31), fill=red)
        ImageDraw.Draw(picture).ellipse((x - 9, y + 2, x + 9, y + 12 + 3 * index), fill=(250,) * 3)
    return picture


def face_at(x: int, y: int) -> Face:
    return Face(Box(x - 32, y - 40, 64, 80), 0.9, ((0.0, 0.0),) * 5)


def test_one_face_gives_the_raw_512_numbers(vectors: FaceVectors) -> None:
    vector = vectors(red_faces((320, 320)))
    assert vector is not None
    assert vector.shape == (512,) and vector.dtype == np.float32
    assert np.linalg.norm(vector) > 5  # raw: a normalised vector has length 1


def test_the_chosen_face_wins_over_the_higher_score(vectors: FaceVectors) -> None:
    both, alone = red_faces((160, 160), (480, 480)), red_faces((160, 160))
    best, chosen = vectors(both), vectors(both, face_at(480, 480))
    assert best is not None and chosen is not None
    assert np.array_equal(best, np.asarray(vectors(alone)))
    assert not np.allclose(chosen, best, rtol=0.1)


def test_another_persons_face_is_never_taken(vectors: FaceVectors) -> None:
    picture = red_faces((160, 160))
    assert vectors(picture, face_at(480, 480), alone=False) is None
    assert vectors(picture, face_at(480, 480), alone=True) is not None


def test_a_picture_without_a_face_has_no_vector(vectors: FaceVectors) -> None:
    assert vectors(Image.new("RGB", (300, 200), "grey")) is None


def test_blue_is_not_red(vectors: FaceVectors) -> None:
    red, green, blue = red_faces((320, 320)).split()
    assert vectors(Image.merge("RGB", (blue, green, red))) is None


@pytest.mark.parametrize(
    ("size", "found"),
    [(640, True), (448, True), (320, True), (288, False), (256, True), (224, False)],
)
def test_detection_sizes_are_those_of_the_reference(tmp_path: Path, size: int, found: bool) -> None:
    vectors = FaceVectors(str(write_insightface(tmp_path, only_at=size)))
    picture = Image.new("RGB", (640, 640), (255, 0, 0))
    assert (vectors(picture) is not None) == found


def test_missing_models_are_named_and_never_fetched(tmp_path: Path) -> None:
    with pytest.raises(WeightsMissing, match=r"det_10g\.onnx"):
        FaceVectors(str(tmp_path))


def test_other_files_under_the_names_are_refused(tmp_path: Path) -> None:
    folder = write_insightface(tmp_path)
    (folder / "det_10g.onnx").write_bytes(b"not a model")
    with pytest.raises(WeightsInvalid, match=r"det_10g\.onnx"):
        FaceVectors(str(folder))
    (folder / "det_10g.onnx").write_bytes(projection(512).SerializeToString())
    with pytest.raises(WeightsInvalid, match=r"det_10g\.onnx"):
        FaceVectors(str(folder))
    write_insightface(folder)
    (folder / "w600k_r50.onnx").write_bytes(projection(128).SerializeToString())
    with pytest.raises(WeightsInvalid, match=r"w600k_r50\.onnx"):
        FaceVectors(str(folder))


def test_models_beside_the_two_are_not_opened(tmp_path: Path) -> None:
    folder = write_insightface(tmp_path)
    (folder / "genderage.onnx").write_bytes(b"rubbish")
    assert FaceVectors(str(folder))(red_faces((320, 320))) is not None
