"""From measurements to findings: pure functions, one rule per finding."""

from dataclasses import dataclass

from photomaker_desktop.core.errors import PictureError
from photomaker_desktop.core.photo import Box, Face, Finding, Severity
from photomaker_desktop.core.text import Text, joined
from photomaker_desktop.faces import thresholds as at
from photomaker_desktop.faces.pose import Pose
from photomaker_desktop.faces.quality import Cover, Light

NOTE, WARNING, PROBLEM = Severity.NOTE, Severity.WARNING, Severity.PROBLEM


@dataclass(frozen=True)
class FaceMeasures:
    """All measurements of the chosen face of one photo."""

    face: Face
    width: int
    height: int
    sharpness: float
    light: Light
    cover: Cover
    colourfulness: float
    pose: Pose


def findings(measures: FaceMeasures) -> list[Finding]:
    """Findings about one face, most severe first."""
    found = [
        *_size(measures),
        *_sharpness(measures),
        *_light(measures),
        *_pose(measures),
        *_cover(measures),
    ]
    order = list(Severity)
    return sorted(found, key=lambda finding: -order.index(finding.severity))


def _size(measures: FaceMeasures) -> list[Finding]:
    side = min(measures.face.box.width, measures.face.box.height)
    size = f"{measures.face.box.width} × {measures.face.box.height} pixels"
    if side < at.FACE_TINY:
        return [
            Finding(
                "face_tiny",
                WARNING,
                Text("The face is very small ({size}).", size=size),
                Text("Use a closer photo, or the original file."),
            )
        ]
    if side < at.FACE_SMALL:
        return [
            Finding(
                "face_small",
                NOTE,
                Text("The face is small ({size}).", size=size),
                Text("A larger face gives more detail."),
            )
        ]
    return []


def _sharpness(measures: FaceMeasures) -> list[Finding]:
    if min(measures.face.box.width, measures.face.box.height) < at.FACE_TINY:
        return []
    if measures.sharpness < at.BLURRED:
        return [
            Finding(
                "blurred",
                WARNING,
                Text("The face is blurred."),
                Text("Use a sharper photo if you can."),
            )
        ]
    if measures.sharpness < at.SOFT:
        return [
            Finding(
                "soft", NOTE, Text("The face is a little soft."), Text("A sharper photo helps.")
            )
        ]
    return []


def _light(measures: FaceMeasures) -> list[Finding]:
    found = []
    light = measures.light
    if light.highlights < at.DARK:
        found.append(
            Finding(
                "dark",
                WARNING,
                Text("The face is very dark."),
                Text("Use a photo with more light."),
            )
        )
    elif light.brightness > at.BRIGHT or light.white > at.WHITE:
        found.append(
            Finding(
                "bright",
                WARNING,
                Text("The face is overexposed."),
                Text("Use a photo with softer light."),
            )
        )
    elif light.contrast < at.FLAT:
        found.append(
            Finding(
                "flat",
                NOTE,
                Text("The face has little contrast."),
                Text("Haze or a filter may hide it."),
            )
        )
    if measures.colourfulness < at.GREY:
        found.append(
            Finding(
                "grey",
                NOTE,
                Text("The photo is black and white."),
                Text("Add a colour photo, or the pictures may turn out grey."),
            )
        )
    return found


def _pose(measures: FaceMeasures) -> list[Finding]:
    found = []
    if abs(measures.pose.yaw) > at.PROFILE:
        found.append(
            Finding(
                "profile",
                NOTE,
                Text("The face is turned to the side."),
                Text("Fine alongside others; at least one photo should look at the camera."),
            )
        )
    elif abs(measures.pose.pitch) > at.NODDING:
        up = measures.pose.pitch > 0
        found.append(
            Finding(
                "looks_up" if up else "looks_down",
                NOTE,
                Text("The face looks up.") if up else Text("The face looks down."),
                Text("Add a photo that looks at the camera."),
            )
        )
    if abs(measures.pose.roll) > at.LYING:
        found.append(
            Finding("lying", NOTE, Text("The photo lies on its side; the face is turned upright."))
        )
    return found


def _cut_off(measures: FaceMeasures) -> list[Finding]:
    box = measures.face.box
    inside = box.left > 0 and box.top > 0
    if inside and box.right < measures.width and box.bottom < measures.height:
        return []
    return [
        Finding(
            "cut_off",
            NOTE,
            Text("The edge of the picture cuts off the face or is very close."),
            Text("Use a photo that shows the whole head."),
        )
    ]


def _cover(measures: FaceMeasures) -> list[Finding]:
    found = _cut_off(measures)
    hidden = measures.sharpness >= at.SOFT and measures.light.highlights >= at.DARK
    cover = measures.cover
    mask = cover.colour > at.MASK_COLOUR_ALONE or (
        cover.colour > at.MASK_COLOUR and cover.detail < at.MASK_DETAIL
    )
    if hidden and mask:
        found.append(
            Finding(
                "mouth_hidden",
                NOTE,
                Text("Something may cover the mouth and chin."),
                Text("Use photos without a mask or scarf."),
            )
        )
    elif hidden and cover.eyes < at.GLASSES and abs(measures.pose.yaw) <= at.PROFILE:
        found.append(
            Finding(
                "eyes_hidden",
                NOTE,
                Text("Dark glasses or a shadow may hide the eyes."),
                Text("Use photos that show the eyes."),
            )
        )
    return found


def good() -> Finding:
    return Finding("good", Severity.GOOD, Text("Clear and well lit."))


def unreadable(error: PictureError) -> Finding:
    return Finding("unreadable", PROBLEM, error.what, joined(error.why, error.todo))


def no_face() -> Finding:
    return Finding(
        "no_face",
        PROBLEM,
        Text("No face was found; this photo is not used."),
        Text("Mark the face manually, or choose another photo."),
    )


def no_face_in_drawing() -> Finding:
    return Finding(
        "no_face_in_drawing",
        WARNING,
        Text("No face was found; the centre of the photo is used."),
        Text("Faces in drawings are not always found. Crop manually if it is elsewhere."),
    )


def no_face_in_crop() -> Finding:
    return Finding(
        "no_face_in_crop",
        WARNING,
        Text("No face was found in your crop; it is used as drawn."),
        Text("Check that the crop shows the face."),
    )


def no_face_vector() -> Finding:
    return Finding(
        "no_face_vector",
        PROBLEM,
        Text("PhotoMaker V2 finds no face; this photo is not used."),
        Text("Use PhotoMaker V1, or a photo that shows the face clearly."),
    )


def no_detector(*, by_hand: bool) -> Finding:
    """The detector ships with the program, so this is an incomplete installation."""
    return Finding(
        "no_detector",
        NOTE,
        Text("The face detector is missing; your crop is used, unchecked.")
        if by_hand
        else Text("The face detector is missing; the centre of the photo is used, unchecked."),
        Text("Reinstall PhotoMaker.")
        if by_hand
        else Text("Reinstall PhotoMaker, or crop manually."),
    )


def several(count: int) -> Finding:
    return Finding(
        "several_faces",
        NOTE,
        Text("{count} faces found; the largest is used.", count=count),
        Text("Click another face to use it."),
    )


def face_gone(index: int) -> Finding:
    return Finding(
        "face_gone",
        WARNING,
        Text("There is no face {number}; the largest is used.", number=index + 1),
        Text("Select the face again."),
    )


def bad_crop(box: Box) -> Finding:
    return Finding(
        "bad_crop",
        WARNING,
        Text(
            "The crop ({width} × {height} at {left}, {top}) does not fit the photo; "
            "it is cropped automatically.",
            width=box.width,
            height=box.height,
            left=box.left,
            top=box.top,
        ),
        Text("Draw the crop again."),
    )


def duplicate(of: str) -> Finding:
    return Finding(
        "duplicate",
        WARNING,
        Text("This is the same shot as {other}.", other=of),
        Text("It adds nothing. Remove one of them."),
    )


def someone_else(better: int | None) -> Finding:
    advice = Text("Remove it if it shows someone else.")
    if better is not None:
        advice = Text(
            "Face {number} in this photo looks like the others; use that one.",
            number=better + 1,
        )
    return Finding("someone_else", WARNING, Text("This looks like a different person."), advice)


def people_differ() -> Finding:
    return Finding(
        "people_differ",
        WARNING,
        Text("These photos may not all show the same person."),
        Text("Add another photo, or remove the odd one."),
    )
