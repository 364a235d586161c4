"""YuNet on real photos of any size and orientation."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from photomaker_desktop.core.errors import WeightsInvalid
from photomaker_desktop.core.photo import PhotoInput
from photomaker_desktop.faces.detector import FaceDetector
from photomaker_desktop.faces.models import FaceModels
from photomaker_desktop.faces.pose import pose
from tests.support.faces.photos import picture
from tests.support.faces.standins import projection

Photo = Callable[[int], PhotoInput]


@pytest.fixture
def detector(detecting: FaceModels) -> FaceDetector:
    assert detecting.detector is not None
    return detecting.detector


def test_six_faces_the_largest_first(detector: FaceDetector, six_people: PhotoInput) -> None:
    faces = detector.detect(picture(six_people))
    areas = [face.box.area for face in faces]
    assert len(faces) == 6
    assert areas == sorted(areas, reverse=True)


@pytest.mark.parametrize("side", [64, 100, 300, 2000, 6000])
def test_the_face_stays_in_its_place_at_any_size(
    detector: FaceDetector, newton: Photo, side: int
) -> None:
    image = picture(newton(0))
    (known,) = detector.detect(image)
    (face,) = detector.detect(image.resize((side, side)))
    scale = side / image.width
    assert face.box.left / scale == pytest.approx(known.box.left, abs=0.05 * image.width)
    assert face.box.height / scale == pytest.approx(known.box.height, rel=0.1)


@pytest.mark.parametrize(
    ("turn", "roll"),
    [
        (Image.Transpose.ROTATE_90, -90),
        (Image.Transpose.ROTATE_180, 180),
        (Image.Transpose.ROTATE_270, 90),
    ],
)
@pytest.mark.parametrize("number", [0, 1, 2, 3])
def test_photos_lying_on_their_side(
    detector: FaceDetector, newton: Photo, number: int, turn: Image.Transpose, roll: int
) -> None:
    faces = detector.detect(picture(newton(number)).transpose(turn))
    assert len(faces) == 1
    assert abs((pose(faces[0]).roll - roll + 180) % 360 - 180) < 25


@pytest.mark.parametrize("margin", [0.0, -0.1])
def test_a_face_that_fills_the_picture(
    detector: FaceDetector, newton: Photo, margin: float
) -> None:
    image = picture(newton(2))
    box = detector.detect(image)[0].box
    inset = round(-margin * box.width)
    edges = (box.left + inset, box.top + inset, box.right - inset, box.bottom - inset)
    assert len(detector.detect(image.crop(edges))) == 1


def test_boxes_never_leave_the_picture(detector: FaceDetector, newton: Photo) -> None:
    image = picture(newton(2)).crop((300, 100, 900, 900))
    for face in detector.detect(image):
        assert face.box.left >= 0 and face.box.top >= 0
        assert face.box.right <= image.width and face.box.bottom <= image.height


def test_nothing_in_noise_and_skies(detector: FaceDetector) -> None:
    sky = Image.linear_gradient("L").resize((800, 600)).convert("RGB")
    noise = Image.effect_noise((640, 480), 90).convert("RGB")
    assert detector.detect(sky) == detector.detect(noise) == ()


@pytest.mark.parametrize("size", [(1, 1), (1, 900), (5000, 3)])
def test_absurd_shapes_have_no_face(detector: FaceDetector, size: tuple[int, int]) -> None:
    assert detector.detect(Image.new("RGB", size)) == ()


def test_a_file_that_is_no_detector(tmp_path: Path) -> None:
    damaged, other = tmp_path / "damaged.onnx", tmp_path / "other.onnx"
    damaged.write_bytes(b"rubbish")
    other.write_bytes(projection(128).SerializeToString())
    for path in (damaged, other, tmp_path / "missing.onnx"):
        with pytest.raises(WeightsInvalid, match=path.name):
            FaceDetector(str(path)).detect(Image.new("RGB", (320, 320)))


@pytest.mark.parametrize("before", ["", "/somewhere"])
def test_opencv_leaves_qt_alone(before: str) -> None:
    code = (
        "import os, photomaker_desktop.faces.opencv as o; "
        "print(os.environ.get('QT_QPA_PLATFORM_PLUGIN_PATH', ''), "
        "os.environ.get('QT_QPA_FONTDIR', ''))"
    )
    environment = {name: value for name, value in os.environ.items() if "QT" not in name}
    if before:
        environment["QT_QPA_PLATFORM_PLUGIN_PATH"] = before
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == before
