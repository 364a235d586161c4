"""The square that is encoded."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from photomaker_desktop.core.photo import Box, Face
from photomaker_desktop.faces.crop import centre_square, face_in, face_square, hand_square


def face(left: int, top: int, width: int, height: int) -> Face:
    points = ((0.3, 0.4), (0.7, 0.4), (0.5, 0.6), (0.35, 0.8), (0.65, 0.8))
    return Face(
        Box(left, top, width, height),
        0.9,
        tuple((left + x * width, top + y * height) for x, y in points),
    )


def inside(box: Box, width: int, height: int) -> bool:
    return box.left >= 0 and box.top >= 0 and box.right <= width and box.bottom <= height


def test_hair_and_chin_are_in_and_the_face_keeps_more_than_a_tenth() -> None:
    person = face(400, 300, 150, 200)
    crop = face_square(person, 1000, 1000)
    assert crop == Box(275, 190, 400, 400)
    assert person.box.area / crop.area > 0.1


@pytest.mark.parametrize(
    ("person", "size", "crop"),
    [
        (face(0, 0, 150, 200), (1000, 1000), Box(0, 0, 400, 400)),  # shifted into the corner
        (face(850, 800, 150, 200), (1000, 1000), Box(600, 600, 400, 400)),
        (face(400, 20, 150, 200), (1000, 240), Box(355, 0, 240, 240)),  # shrunk in a thin strip
        (face(0, 0, 90, 100), (90, 100), Box(0, 0, 90, 90)),  # the face is the picture
    ],
)
def test_at_the_edge(person: Face, size: tuple[int, int], crop: Box) -> None:
    assert face_square(person, *size) == crop


def test_upside_down_the_hair_is_below() -> None:
    upright = face(400, 400, 150, 200)
    turned = Face(upright.box, 0.9, tuple((950 - x, 1000 - y) for x, y in upright.landmarks))
    assert face_square(turned, 1000, 1000).top > face_square(upright, 1000, 1000).top


@given(
    st.integers(1, 3000),
    st.integers(1, 3000),
    st.tuples(*[st.integers(-500, 3500)] * 2),
    st.tuples(*[st.integers(1, 3500)] * 2),
)
def test_always_a_square_inside(
    width: int, height: int, at: tuple[int, int], size: tuple[int, int]
) -> None:
    crop = face_square(face(*at, *size), width, height)
    assert crop.width == crop.height >= 1
    assert inside(crop, width, height)


def test_the_middle_without_a_detector() -> None:
    assert centre_square(300, 200) == Box(50, 0, 200, 200)


@pytest.mark.parametrize(
    ("drawn", "used"),
    [
        (Box(10, 20, 100, 100), Box(10, 20, 100, 100)),
        (Box(10, 20, 200, 100), Box(60, 20, 100, 100)),  # the middle of a rectangle
        (Box(250, 20, 100, 100), Box(200, 20, 100, 100)),  # shifted into the picture
        (Box(290, 20, 100, 100), None),  # mostly outside
        (Box(10, 20, 0, 100), None),
        (Box(10, 20, -5, -5), None),
        (Box(10, 20, 10, 10), None),  # a slip of the mouse
    ],
)
def test_a_crop_made_by_hand(drawn: Box, used: Box | None) -> None:
    assert hand_square(drawn, 300, 200) == used


def test_a_crop_is_about_the_largest_face_in_it() -> None:
    faces = (face(0, 0, 90, 90), face(200, 0, 60, 60), face(300, 0, 50, 50))
    assert face_in(Box(180, 0, 200, 200), faces) == 1
    assert face_in(Box(500, 0, 200, 200), faces) is None
