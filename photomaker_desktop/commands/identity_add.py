"""``photomaker-desktop identity add``: look at photos, encode them, keep the person."""

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from photomaker_desktop import settings
from photomaker_desktop.commands.in_library import opened, say
from photomaker_desktop.core.errors import NoFaceError, UsageError
from photomaker_desktop.core.identity import Fusion, FusionMode
from photomaker_desktop.core.photo import PhotoInput, PhotoReport, Severity
from photomaker_desktop.library import Encoding, consent
from photomaker_desktop.library.learnt import learnt
from photomaker_desktop.pictures import read_bytes
from photomaker_desktop.weights.locate import model_paths

if TYPE_CHECKING:
    from photomaker_desktop.engine.studio import EncodedPerson

PICTURES = {".jpg", ".jpeg", ".png", ".webp", ".bmp", ".tif", ".tiff"}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("name")
    parser.add_argument("photos", nargs="+", type=Path, help="pictures, or folders of pictures")
    parser.add_argument("--as", dest="class_word", required=True, metavar="WORDS")
    parser.add_argument("--mode", choices=[mode.value for mode in FusionMode], default="stack")
    parser.add_argument("--slots", type=int, default=Fusion().slots, help="of mode budget")
    parser.add_argument("--weights", type=float, nargs="+", help="one per photo")
    parser.add_argument("--tags", default="", metavar="A,B")
    parser.add_argument("--notes", default="")
    parser.add_argument("--models", default="", metavar="SET", help="default: as in the settings")
    parser.add_argument("--keep-photos", action="store_true", help="keep the photos, too")
    parser.add_argument("--i-may-use-these-photos", action="store_true", help=consent.TEXT)


def run(arguments: argparse.Namespace) -> int:
    if not arguments.i_may_use_these_photos:
        raise UsageError(
            "Say that you may use these photos.",
            f"“{consent.TEXT}”",
            "If this is so, add --i-may-use-these-photos.",
        )
    photos = inputs(files(arguments.photos), arguments.weights)
    with opened(arguments) as library:
        encoded = encode(arguments, photos)
        encoding = Encoding(encoded.tokens, encoded.encoder_sha256)
        used = learnt(encoding, encoded, photos)
        person = library.identities.add(
            arguments.name,
            arguments.class_word,
            [encoding],
            consent.given(),
            thumbnails=used.thumbnails,
            photos=used.kept()
            if arguments.keep_photos
            else (),
            centroid=used.centroid,
            recogniser=encoded.recogniser,
            fusion=Fusion(FusionMode(arguments.mode), arguments.slots),
            notes=arguments.notes,
            tags=arguments.tags.split(","),
        )
    if not arguments.json:
        tell(encoded.reports)
    text = f"{person.name} is kept, from {len(used.photos)} of {len(photos)} photos."
    return say(arguments, {"identity": person, "reports": encoded.reports}, text)


def files(paths: list[Path]) -> list[Path]:
    """Folders are looked through, not below them."""
    found: list[Path] = []
    for path in paths:
        inside = sorted(path.iterdir()) if path.is_dir() else [path]
        found += [p for p in inside if not path.is_dir() or p.suffix.lower() in PICTURES]
    if not found:
        raise NoFaceError("There are no pictures in these folders.")
    return found


def inputs(paths: list[Path], weights: list[float] | None) -> tuple[PhotoInput, ...]:
    if weights is not None and len(weights) != len(paths):
        raise UsageError(f"{len(paths)} photos need {len(paths)} weights.")
    return tuple(
        PhotoInput(str(path), weight=weight)
        for path, weight in zip(paths, weights or [1.0] * len(paths), strict=True)
    )


def encode(arguments: argparse.Namespace, photos: tuple[PhotoInput, ...]) -> "EncodedPerson":
    from photomaker_desktop.engine.studio import Studio

    chosen = settings.load().settings
    return Studio(chosen).encode(model_paths(chosen, arguments.models), photos)


def tell(reports: tuple[PhotoReport, ...]) -> None:
    for report in reports:
        for finding in report.findings:
            if finding.severity is not Severity.GOOD:
                print(f"{Path(report.source).name}: {finding.sentence}", file=sys.stderr)
