"""Head pose from the five landmarks of a face."""

from dataclasses import dataclass

import numpy as np

from photomaker_desktop.core.photo import Face

# An average head, in millimetres from the middle of the eyes: how far down the nose's tip and the
# mouth lie, and how far before the eyes. Depths from common anthropometric tables; the nose's
# height is where YuNet puts it on faces that look straight ahead (calibrate prints it: 0.55 of the
# way from the eyes to the mouth).
NOSE_DOWN, NOSE_AHEAD = 39.5, 28.0
MOUTH_DOWN, MOUTH_AHEAD = 72.5, 3.0


@dataclass(frozen=True)
class Pose:
    """Degrees. ``yaw`` > 0: towards the picture's right; ``pitch`` > 0: up; ``roll`` > 0: tilted
    clockwise as the picture shows it.

    Pitch is the least certain: noses differ in length, so ten degrees mean little.
    """

    yaw: float
    pitch: float
    roll: float


def pose(face: Face) -> Pose:
    """The turn (first yaw, then pitch, then roll) of an average head, seen from afar.

    Only the line from eyes to mouth and the nose's place beside it count: they keep their meaning
    for wide and narrow faces, which the distance between the eyes does not.
    """
    points = np.array(face.landmarks, np.float64)
    eyes, nose, mouth = points[:2].mean(axis=0), points[2], points[3:].mean(axis=0)
    axis = np.arctan2(mouth[0] - eyes[0], mouth[1] - eyes[1])
    yaw = pitch = lean = 0.0
    for _ in range(10):
        down = np.array([np.sin(axis - lean), np.cos(axis - lean)])
        length = max(float((mouth - eyes) @ down), 1e-6)
        along = float((nose - eyes) @ down) / length
        aside = float((nose - eyes) @ [down[1], -down[0]]) / length
        depth = (NOSE_AHEAD - MOUTH_AHEAD * along) * np.cos(yaw)
        pitch = np.arctan2(NOSE_DOWN - MOUTH_DOWN * along, max(depth, 0.2 * NOSE_AHEAD))
        seen = MOUTH_DOWN * np.cos(pitch) - MOUTH_AHEAD * np.cos(yaw) * np.sin(pitch)
        yaw = np.arcsin(np.clip(aside * seen / NOSE_AHEAD, -1, 1))
        lean = np.arctan2(MOUTH_AHEAD * np.sin(yaw), seen)
    roll = (lean - axis + np.pi) % (2 * np.pi) - np.pi
    return Pose(*(float(np.degrees(angle)) for angle in (yaw, pitch, roll)))
