"""Calibration of the thresholds: the checks' measures on real and on degraded pictures.

``python -m photomaker_desktop.faces.calibrate --detector YUNET.onnx FOLDER…`` prints the spread of
every measure over the faces of the folders' pictures. Pictures in one folder show one person, as
far as the recogniser's cosines go (``--recogniser FILE --kind KIND``); folders given after
``--without`` hold pictures without a face.
"""

import argparse
import io
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageEnhance, ImageFilter

from photomaker_desktop.core.errors import PictureError
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.core.photo import Face
from photomaker_desktop.faces import thresholds as at
from photomaker_desktop.faces.alignment import chip
from photomaker_desktop.faces.detector import FaceDetector
from photomaker_desktop.faces.models import FaceModels
from photomaker_desktop.faces.picture_similarity import (
    hash_distance,
    perceptual_hash,
    registered_correlation,
)
from photomaker_desktop.faces.pose import pose
from photomaker_desktop.faces.quality import colourfulness, cover, light, sharpness
from photomaker_desktop.faces.recognisers import Recogniser
from photomaker_desktop.imaging.opening import open_picture

Change = Callable[[Image.Image, Face], Image.Image]


@dataclass(frozen=True)
class CalibrationSample:
    """A picture, the person it shows (its folder), and its faces."""

    path: Path
    image: Image.Image
    faces: tuple[Face, ...]


def blurred(share: float) -> Change:
    """By a Gaussian of this share of the face's height."""
    return lambda image, face: image.filter(ImageFilter.GaussianBlur(share * face.box.height))


def lit(gain: float) -> Change:
    return lambda image, _: ImageEnhance.Brightness(image).enhance(gain)


def contrast(share: float) -> Change:
    return lambda image, _: ImageEnhance.Contrast(image).enhance(share)


def with_glasses(image: Image.Image, face: Face) -> Image.Image:
    image, reach = image.copy(), face.box.width * 0.2
    for x, y in face.landmarks[:2]:
        spot = (x - reach, y - reach * 0.8, x + reach, y + reach * 0.8)
        ImageDraw.Draw(image).ellipse(spot, fill=(25, 22, 25))
    return image


def with_mask(colour: tuple[int, int, int]) -> Change:
    def change(image: Image.Image, face: Face) -> Image.Image:
        image, box, (x, y) = image.copy(), face.box, face.landmarks[2]
        edge, inset = y - 0.02 * box.width, 0.1 * box.width
        shape = [(box.left, edge), (x, y - 0.15 * box.width), (box.right, edge)]
        shape += [(box.right - inset, box.bottom), (box.left + inset, box.bottom)]
        ImageDraw.Draw(image).polygon(shape, fill=colour)
        return image

    return change


def jpeg(image: Image.Image) -> Image.Image:
    file = io.BytesIO()
    image.save(file, "JPEG", quality=30)
    return open_picture(file.getvalue())


WORSE: dict[str, Change] = {
    "as it is": lambda image, _: image,
    **{f"blurred by {share:.0%}": blurred(share) for share in (0.01, 0.02, 0.04)},
    **{f"light × {gain}": lit(gain) for gain in (0.3, 0.5, 1.7)},
    "contrast × 0.4": contrast(0.4),
    "dark glasses": with_glasses,
    "blue mask": with_mask((150, 190, 220)),
    "white mask": with_mask((235, 235, 235)),
    "black mask": with_mask((20, 20, 20)),
}

COPIES: dict[str, Callable[[Image.Image], Image.Image]] = {
    "JPEG 30": jpeg,
    "a third": lambda image: image.resize((max(image.width // 3, 1), max(image.height // 3, 1))),
    "cut by 10 %": lambda image: image.crop((0, 0, image.width * 9 // 10, image.height * 9 // 10)),
    "lighter": lambda image: ImageEnhance.Brightness(image).enhance(1.25),
    "grey": lambda image: image.convert("L").convert("RGB"),
    "turned by 3°": lambda image: image.rotate(3, expand=True),
}


def samples(folders: Iterable[Path], detector: FaceDetector) -> list[CalibrationSample]:
    found = []
    for path in sorted(path for folder in folders for path in folder.rglob("*") if path.is_file()):
        try:
            image = open_picture(path)
        except PictureError:
            continue
        found.append(CalibrationSample(path, image, detector.detect(image)))
    return found


def spread(values: Iterable[float | None]) -> str:
    """Least, 10th percentile, median, 90th percentile, most."""
    known = [value for value in values if value is not None]
    if not known:
        return "–"
    parts = np.percentile(known, [0, 10, 50, 90, 100])
    return "  ".join(f"{part:7.2f}" for part in parts) + f"   ({len(known)})"


def print_faces(seen: list[CalibrationSample], without: list[CalibrationSample]) -> None:
    faces = [face for sample in seen for face in sample.faces]
    turns = [pose(face) for face in faces]
    print("                              least     10 %   median     90 %     most")
    print(f"score, faces (≥ {at.FACE_SCORE})        {spread(face.score for face in faces)}")
    wrong = [sample for sample in without if sample.faces]
    print(f"found where there is none     {len(wrong)} of {len(without)} pictures")
    print(f"smaller side, px              {spread(min(f.box.width, f.box.height) for f in faces)}")
    print(f"yaw (profile > {at.PROFILE:.0f})           {spread(abs(turn.yaw) for turn in turns)}")
    print(f"pitch (nodding > {at.NODDING:.0f})         {spread(abs(turn.pitch) for turn in turns)}")


def print_quality(seen: list[CalibrationSample]) -> None:
    for name, change in WORSE.items():
        chips = [chip(change(sample.image, face), face) for sample in seen for face in sample.faces]
        lights, covers = [light(each) for each in chips], [cover(each) for each in chips]
        print(f"\n{name}")
        rows = {
            f"sharpness (< {at.BLURRED}, < {at.SOFT})": map(sharpness, chips),
            f"highlights (< {at.DARK})": (each.highlights for each in lights),
            f"brightness (> {at.BRIGHT})": (each.brightness for each in lights),
            f"white (> {at.WHITE})": (each.white for each in lights),
            f"contrast (< {at.FLAT})": (each.contrast for each in lights),
            f"eyes (< {at.GLASSES})": (each.eyes for each in covers),
            f"colour (> {at.MASK_COLOUR}, > {at.MASK_COLOUR_ALONE})": (c.colour for c in covers),
            f"detail (< {at.MASK_DETAIL})": (each.detail for each in covers),
            f"colourfulness (< {at.GREY})": map(colourfulness, chips),
        }
        for label, values in rows.items():
            print(f"  {label:28}{spread(values)}")


def print_duplicates(seen: list[CalibrationSample], detector: FaceDetector) -> None:
    single = [sample for sample in seen if len(sample.faces) == 1]
    print(f"\nduplicates: hash bits (≤ {at.HASH_SAME}), registered faces (> {at.FACE_SAME})")
    for name, copy in COPIES.items():
        bits, alike = [], []
        for sample in single:
            again = copy(sample.image)
            bits.append(hash_distance(perceptual_hash(sample.image), perceptual_hash(again)))
            if faces := detector.detect(again):
                first = chip(sample.image, sample.faces[0])
                alike.append(registered_correlation(first, chip(again, faces[0])))
        print(f"  {name:28}{spread(bits)}\n{'':30}{spread(alike)}")
    pairs = list(combinations(single, 2))
    hashes = {sample.path: perceptual_hash(sample.image) for sample in single}
    chips = {sample.path: chip(sample.image, sample.faces[0]) for sample in single}
    bits = [hash_distance(hashes[one.path], hashes[other.path]) for one, other in pairs]
    alike = [registered_correlation(chips[one.path], chips[other.path]) for one, other in pairs]
    print(f"  {'different pictures':28}{spread(bits)}\n{'':30}{spread(alike)}")


def print_people(seen: list[CalibrationSample], recogniser: Recogniser) -> None:
    single = [sample for sample in seen if len(sample.faces) == 1]
    vectors = recogniser.embed([chip(sample.image, sample.faces[0]) for sample in single])
    same: list[float] = []
    different: list[float] = []
    for (one, first), (other, second) in combinations(enumerate(single), 2):
        values = same if first.path.parent == second.path.parent else different
        values.append(float(vectors[one] @ vectors[other]))
    points = recogniser.kind.calibration.points
    print(f"\ncosines of {recogniser.name}; scale {points}")
    print(f"  {'same folder':28}{spread(same)}\n  {'other folder':28}{spread(different)}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--without", nargs="*", type=Path, default=[])
    parser.add_argument("--detector", required=True)
    parser.add_argument("--recogniser", default="")
    parser.add_argument("--kind", default="mobilefacenet")
    given = parser.parse_args()
    models = FaceModels(
        ModelPaths(detector=given.detector, recogniser=given.recogniser, recogniser_kind=given.kind)
    )
    assert models.detector is not None
    seen = samples(given.folders, models.detector)
    print(f"{sum(len(s.faces) for s in seen)} faces in {len(seen)} pictures")
    print_faces(seen, samples(given.without, models.detector))
    print_quality(seen)
    print_duplicates(seen, models.detector)
    if models.recogniser is not None:
        print_people(seen, models.recogniser)


if __name__ == "__main__":
    main()
