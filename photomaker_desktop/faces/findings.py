"""From measurements to words: pure, one rule per finding."""

from dataclasses import dataclass

from photomaker_desktop.core.photo import Box, Face, Finding, Severity
from photomaker_desktop.faces import thresholds as at
from photomaker_desktop.faces.pose import Pose
from photomaker_desktop.faces.quality import Cover, Light

NOTE, WARNING, PROBLEM = Severity.NOTE, Severity.WARNING, Severity.PROBLEM


@dataclass(frozen=True)
class Measured:
    """Everything that is known of the chosen face of one photo."""

    face: Face
    width: int
    height: int
    sharpness: float
    light: Light
    cover: Cover
    colourfulness: float
    pose: Pose


def findings(seen: Measured) -> list[Finding]:
    """What is worth saying about one face, the gravest first."""
    found = [*_size(seen), *_sharpness(seen), *_light(seen), *_pose(seen), *_cover(seen)]
    order = list(Severity)
    return sorted(found, key=lambda finding: -order.index(finding.severity))


def _size(seen: Measured) -> list[Finding]:
    side = min(seen.face.box.width, seen.face.box.height)
    size = f"{seen.face.box.width} × {seen.face.box.height} pixels"
    if side < at.FACE_TINY:
        return [
            Finding(
                "face_tiny",
                WARNING,
                f"The face is very small ({size}).",
                "Use a photo taken from nearer, or the original file.",
            )
        ]
    if side < at.FACE_SMALL:
        return [
            Finding("face_small", NOTE, f"The face is small ({size}).", "A larger one shows more.")
        ]
    return []


def _sharpness(seen: Measured) -> list[Finding]:
    if min(seen.face.box.width, seen.face.box.height) < at.FACE_TINY:
        return []
    if seen.sharpness < at.BLURRED:
        return [
            Finding(
                "blurred", WARNING, "The face is blurred.", "Choose a sharper photo if you can."
            )
        ]
    if seen.sharpness < at.SOFT:
        return [Finding("soft", NOTE, "The face is a little soft.", "A sharper photo helps.")]
    return []


def _light(seen: Measured) -> list[Finding]:
    found = []
    light = seen.light
    if light.highlights < at.DARK:
        found.append(
            Finding("dark", WARNING, "The face is very dark.", "Use a photo with more light.")
        )
    elif light.brightness > at.BRIGHT or light.white > at.WHITE:
        found.append(
            Finding("bright", WARNING, "The face is overexposed.", "Use a photo with softer light.")
        )
    elif light.contrast < at.FLAT:
        found.append(
            Finding("flat", NOTE, "The face has little contrast.", "Haze or a filter may hide it.")
        )
    if seen.colourfulness < at.GREY:
        found.append(
            Finding(
                "grey",
                NOTE,
                "The photo is black and white.",
                "Add one in colour, or the pictures may turn out grey.",
            )
        )
    return found


def _pose(seen: Measured) -> list[Finding]:
    found = []
    if abs(seen.pose.yaw) > at.PROFILE:
        found.append(
            Finding(
                "profile",
                NOTE,
                "The face is seen from the side.",
                "Fine beside others; at least one photo should look at the camera.",
            )
        )
    elif abs(seen.pose.pitch) > at.NODDING:
        up = seen.pose.pitch > 0
        found.append(
            Finding(
                "looks_up" if up else "looks_down",
                NOTE,
                "The face looks up." if up else "The face looks down.",
                "Add one that looks at the camera.",
            )
        )
    if abs(seen.pose.roll) > at.LYING:
        found.append(
            Finding("lying", NOTE, "The photo lies on its side; the face is turned upright.")
        )
    return found


def _cover(seen: Measured) -> list[Finding]:
    found = []
    box = seen.face.box
    if box.left <= 0 or box.top <= 0 or box.right >= seen.width or box.bottom >= seen.height:
        found.append(
            Finding(
                "cut_off",
                NOTE,
                "The picture's edge cuts the face or comes very close.",
                "Use a photo that shows the whole head.",
            )
        )
    hidden = seen.sharpness >= at.SOFT and seen.light.highlights >= at.DARK
    cover = seen.cover
    mask = cover.colour > at.MASK_COLOUR_ALONE or (
        cover.colour > at.MASK_COLOUR and cover.detail < at.MASK_DETAIL
    )
    if hidden and mask:
        found.append(
            Finding(
                "mouth_hidden",
                NOTE,
                "Something may cover mouth and chin.",
                "Use photos without a mask or scarf.",
            )
        )
    elif hidden and cover.eyes < at.GLASSES and abs(seen.pose.yaw) <= at.PROFILE:
        found.append(
            Finding(
                "eyes_hidden",
                NOTE,
                "Dark glasses or a shadow may hide the eyes.",
                "Use photos that show the eyes.",
            )
        )
    return found


def good() -> Finding:
    return Finding("good", Severity.GOOD, "Clear and well lit.")


def unreadable(what: str, why: str, todo: str) -> Finding:
    return Finding("unreadable", PROBLEM, what, " ".join(part for part in (why, todo) if part))


def no_face() -> Finding:
    return Finding(
        "no_face",
        PROBLEM,
        "No face was found; this photo is left out.",
        "Mark the face by hand, or choose another photo.",
    )


def no_face_in_crop() -> Finding:
    return Finding(
        "no_face_in_crop",
        WARNING,
        "No face was found inside your crop; it is used as you drew it.",
        "Check that the crop shows the face.",
    )


def no_face_vector() -> Finding:
    return Finding(
        "no_face_vector",
        PROBLEM,
        "PhotoMaker V2 finds no face here; this photo is left out.",
        "Use PhotoMaker V1, or a photo in which the face is plain to see.",
    )


def no_detector() -> Finding:
    return Finding(
        "no_detector",
        NOTE,
        "No face detector is installed: the middle of the photo is used, unchecked.",
        "Fetch the face detector under Models, or crop by hand.",
    )


def several(count: int) -> Finding:
    return Finding(
        "several_faces", NOTE, f"{count} faces are here; the largest is used.", "Click another one."
    )


def face_gone(index: int) -> Finding:
    return Finding(
        "face_gone",
        WARNING,
        f"There is no face number {index + 1} here; the largest is used.",
        "Choose the face again.",
    )


def bad_crop(box: Box) -> Finding:
    return Finding(
        "bad_crop",
        WARNING,
        f"The crop ({box.width} × {box.height} at {box.left}, {box.top}) does not fit the photo; "
        "it is cropped automatically.",
        "Draw the crop again.",
    )


def duplicate(of: str) -> Finding:
    return Finding(
        "duplicate",
        WARNING,
        f"This is the same shot as {of}.",
        "It adds nothing: remove one of the two.",
    )


def someone_else(better: int | None) -> Finding:
    advice = "Remove it if it does not belong here."
    if better is not None:
        advice = f"Face number {better + 1} of this photo looks like the others: choose that one."
    return Finding(
        "someone_else", WARNING, "This looks like someone else than the other photos.", advice
    )


def people_differ() -> Finding:
    return Finding(
        "people_differ",
        WARNING,
        "These photos may not all show the same person.",
        "Add another photo, or remove the one that does not belong.",
    )
