"""Yaw, pitch and roll of a head whose turn is known."""

import numpy as np
import pytest
from numpy.typing import NDArray

from photomaker_desktop.core.photo import Box, Face
from photomaker_desktop.faces.pose import pose

# Eyes, nose and mouth of a head in millimetres: right, down, away from the camera.
HEAD = np.array([[-31.5, 0, 0], [31.5, 0, 0], [0, 39.5, -28], [-26, 72.5, -3], [26, 72.5, -3]])


def turned(yaw: float, pitch: float, roll: float, head: NDArray[np.float64] = HEAD) -> Face:
    """What a camera far away sees of the head, in a picture of any scale and place."""
    a, b, c = np.radians([yaw, pitch, roll])
    look_right = np.array([[np.cos(a), 0, -np.sin(a)], [0, 1, 0], [np.sin(a), 0, np.cos(a)]])
    look_up = np.array([[1, 0, 0], [0, np.cos(b), np.sin(b)], [0, -np.sin(b), np.cos(b)]])
    tilt = np.array([[np.cos(c), -np.sin(c), 0], [np.sin(c), np.cos(c), 0], [0, 0, 1]])
    points = (head @ (tilt @ look_up @ look_right).T)[:, :2] * 1.7 + [400, 300]
    return Face(Box(300, 250, 200, 250), 0.9, tuple((float(x), float(y)) for x, y in points))


@pytest.mark.parametrize("yaw", [-60, -25, 0, 25, 60])
@pytest.mark.parametrize("pitch", [-30, 0, 30])
@pytest.mark.parametrize("roll", [-90, -20, 0, 45, 180])
def test_angles_of_a_known_turn(yaw: float, pitch: float, roll: float) -> None:
    measured = pose(turned(yaw, pitch, roll))
    assert measured.yaw == pytest.approx(yaw, abs=3)
    assert measured.pitch == pytest.approx(pitch, abs=3)
    assert abs((measured.roll - roll + 180) % 360 - 180) < 6


@pytest.mark.parametrize("stretch", [0.85, 1.15])
def test_wide_and_narrow_faces_look_straight_ahead(stretch: float) -> None:
    measured = pose(turned(0, 0, 0, HEAD * [stretch, 1, 1]))
    assert (measured.yaw, measured.pitch, measured.roll) == pytest.approx((0, 0, 0), abs=1)


def test_landmarks_that_fall_together_give_numbers() -> None:
    face = Face(Box(0, 0, 1, 1), 0.7, ((5.0, 5.0),) * 5)
    assert np.isfinite([pose(face).yaw, pose(face).pitch, pose(face).roll]).all()
