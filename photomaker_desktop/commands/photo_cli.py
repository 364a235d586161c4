"""Photos on the command line: arguments, checks and encoding."""

import argparse
import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from photomaker_desktop.commands.generate_arguments import add_models, chosen_models
from photomaker_desktop.commands.generator import new_generator
from photomaker_desktop.commands.library_cli import say
from photomaker_desktop.commands.subject_source import MOST_WEIGHT
from photomaker_desktop.core.errors import NoFaceError, PictureError, UsageError, WeightsMissing
from photomaker_desktop.core.identity import EncodedIdentity
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.core.photo import Box, PhotoInput, PhotoReport, Severity
from photomaker_desktop.core.text import Text
from photomaker_desktop.imaging.formats import EXPORT, picture_files
from photomaker_desktop.storage import settings
from photomaker_desktop.weights.local.locate import check_paths

DRAWN_UNCHECKED = "The chosen model is for drawings, which face recognisers do not tell apart."
NAMED = 6  # files left out that are named


def add_photo_arguments(parser: argparse.ArgumentParser, nargs: str = "+") -> None:
    """Arguments for photos, manual choices, and models."""
    parser.add_argument(
        "photos", nargs=nargs, type=Path, metavar="PHOTO", help="pictures, or folders with pictures"
    )
    parser.add_argument("--weights", type=float, nargs="+", metavar="W", help="one per photo")
    parser.add_argument("--face", action="append", default=[], metavar="PHOTO=N",
                        help="use the N-th largest face of this photo (file or number), "
                        "if the largest is wrong")  # fmt: skip
    parser.add_argument("--crop", action="append", default=[], metavar="PHOTO=X,Y,SIDE",
                        help="use this square, in pixels from the upper left")  # fmt: skip
    add_models(parser.add_argument_group("models"))
    parser.set_defaults(again=None)


def models_of(arguments: argparse.Namespace) -> ModelPaths:
    return chosen_models(arguments, settings.load().settings)


def check_models(arguments: argparse.Namespace) -> ModelPaths:
    """As ``models_of``, but without a complete set the photos are checked all the same."""
    try:
        return models_of(arguments)
    except WeightsMissing:
        return check_paths(settings.load().settings, arguments.models)


def photos_of(arguments: argparse.Namespace) -> tuple[PhotoInput, ...]:
    """Raises ``PictureError`` for a file that is not there, ``UsageError`` for odd choices."""
    paths = files(arguments.photos)
    photos = weighted([PhotoInput(str(path)) for path in paths], arguments.weights)
    for choice in arguments.face:
        index, number = chosen(choice, paths, 1, "--face")
        if number[0] < 1:
            raise UsageError("Faces are numbered from 1.")
        photos[index] = replace(photos[index], face=number[0] - 1)
    for choice in arguments.crop:
        index, (left, top, side) = chosen(choice, paths, 3, "--crop")
        photos[index] = replace(photos[index], crop=Box(left, top, side, side))
    return tuple(photos)


def files(paths: Sequence[Path]) -> list[Path]:
    """Pictures in folders, not recursive; unsupported ones are listed."""
    for path in paths:
        if not path.exists():
            raise PictureError(f"{path} does not exist.", todo="Check the name.")
    found, left_out = picture_files(paths)
    names = ", ".join(path.name for path in left_out[:NAMED])
    names += " …" if len(left_out) > NAMED else ""
    if not found:
        if left_out:
            raise NoFaceError(
                "None of these picture formats can be opened.",
                Text("{names}.", names=names),
                EXPORT,
            )
        raise NoFaceError("There are no pictures in these folders.")
    if left_out:
        print(f"Skipped, format not supported: {names}.", file=sys.stderr)
    return found


def weighted(photos: Sequence[PhotoInput], weights: Sequence[float] | None) -> list[PhotoInput]:
    if weights is None:
        return list(photos)
    if len(weights) != len(photos):
        raise UsageError(f"{len(photos)} photos need {len(photos)} weights.")
    if not all(0 <= weight <= MOST_WEIGHT for weight in weights) or not any(weights):
        raise UsageError(f"Weights go from 0 to {MOST_WEIGHT:g}; not all can be 0.")
    return [replace(photo, weight=w) for photo, w in zip(photos, weights, strict=True)]


def chosen(
    choice: str, paths: Sequence[Path], count: int, option: str
) -> tuple[int, tuple[int, ...]]:
    """``PHOTO=numbers`` as the photo's index and its numbers; one photo needs no name."""
    name, _, text = choice.rpartition("=")
    try:
        numbers = tuple(int(number) for number in text.split(","))
    except ValueError:
        numbers = ()
    places = [i for i, path in enumerate(paths) if name in (str(i + 1), str(path), path.name)]
    if not name and len(paths) == 1:
        places = [0]
    if len(numbers) != count or min(numbers) < 0 or len(places) != 1:
        example = "2" if count == 1 else "40,30,500"
        raise UsageError(
            f"{option} {choice} is not valid.",
            f"There are {len(paths)} photos, numbered from 1.",
            f"Use for example {option} {paths[0].name}={example}.",
        )
    return places[0], numbers


def encode(models: ModelPaths, photos: Sequence[PhotoInput]) -> EncodedIdentity:
    return new_generator(settings.load().settings).encode(models, photos)


def look(arguments: argparse.Namespace) -> int:
    """``identity look``: photo checks only; nothing is saved."""
    photos, models = photos_of(arguments), check_models(arguments)
    reports = new_generator(settings.load().settings).analyse(models, photos)
    said = [text for report in reports for text in lines(report)]
    say(arguments, reports, "\n".join(said + not_checked(models, len(photos))))
    unreadable = any(f.code == "unreadable" for report in reports for f in report.findings)
    return PictureError.exit_code if unreadable else 0


def not_checked(models: ModelPaths, photos: int) -> list[str]:
    """What ``look`` could not check of several photos, and why; empty if it checked everything."""
    what = "Not checked: whether all photos show the same person."
    if photos < 2:
        return []
    if not models.capabilities.real_people:
        return [f"{what} {DRAWN_UNCHECKED}"]
    if not models.recogniser:
        return [f"{what} Download the recogniser: photomaker-desktop models fetch sface"]
    return []


def lines(report: PhotoReport) -> Iterator[str]:
    """The report as lines: the photo, its faces from the largest, and findings."""
    size = f"{report.width}×{report.height}" if report.width else "unreadable"
    alike = "" if report.likeness is None else f", like the others {report.likeness:.0%}"
    yield f"{Path(report.source).name}: {size}{alike}"
    for index, face in enumerate(report.faces):
        box, mark = face.box, "*" if index == report.chosen else " "
        yield f" {mark} face {index + 1}: {box.width}×{box.height} at {box.left},{box.top}"
    if report.crop.area:
        yield f"   crop: {report.crop.left},{report.crop.top},{report.crop.width}"
    for finding in report.findings:
        yield f"   {finding.severity.value}: {finding.sentence} {finding.advice}".rstrip()


def print_findings(reports: Sequence[PhotoReport]) -> None:
    """What is worth saying about the photos, to stderr; those that are used have numbers."""
    number = 0
    for report in reports:
        name = Path(report.source).name
        number += report.usable
        for finding in report.findings:
            if finding.severity is not Severity.GOOD:
                photo = f"photo {number}, " if report.usable else ""
                sentence = str(finding.sentence).removeprefix(f"{name} ")
                print(f"{photo}{name}: {sentence} {finding.advice}".rstrip(), file=sys.stderr)
