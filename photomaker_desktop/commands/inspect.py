"""``inspect``: which marks a picture carries, and what they prove. Works on any picture."""

import argparse
from importlib.util import find_spec
from pathlib import Path

from photomaker_desktop.commands.output import print_json
from photomaker_desktop.imaging.opening import open_picture, read_bytes
from photomaker_desktop.marking.inspect import (
    TITLES,
    Inspection,
    MarkFinding,
    WatermarkReading,
    inspect_picture,
)
from photomaker_desktop.requests.other_programs.written import written_in
from photomaker_desktop.storage import settings
from photomaker_desktop.weights.local.locate import TRUSTMARK, find

SIGNS = {True: "+", False: "-", None: "?"}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.description = (
        "Was this picture made here? Reads its content credentials, watermark, recipe and source "
        "type, and says what each proves and what not. Changes nothing, needs no network."
    )
    parser.add_argument("file", type=Path, metavar="FILE", help="any picture")
    parser.add_argument("--library", type=Path, metavar="DIR", help="default: from the settings")
    parser.add_argument("--json", action="store_true", help="print JSON")


def run(arguments: argparse.Namespace) -> int:
    """Always 0 for a picture, whatever it carries; 3 for a file that is none."""
    chosen = settings.load().settings
    data = read_bytes(arguments.file)
    open_picture(data, name=str(arguments.file))
    library = arguments.library or chosen.library_path()
    certificates = library / "certificates"
    watermark = read_watermark(data, chosen, certificates)
    found = inspect_picture(data, certificates, watermark, written_in(data))
    if arguments.json:
        print_json(found)
    else:
        print(in_words(found))
    return 0


def read_watermark(
    data: bytes, chosen: settings.Settings, certificates: Path
) -> WatermarkReading | None:
    """None where the watermark's models, or the libraries that run them, are not installed."""
    folder = find(chosen, TRUSTMARK)
    if not folder or find_spec("onnxruntime") is None:
        return None
    from photomaker_desktop.engine.watermarks import Watermarks
    from photomaker_desktop.marking.watermark import binding, is_own

    value = Watermarks(folder).read(open_picture(data))
    bound = "" if value is None else binding(value)
    return WatermarkReading(bound, is_own(bound, certificates))


def in_words(found: Inspection) -> str:
    return "\n".join([str(found.summary), *map(line, found.findings)])


def line(finding: MarkFinding) -> str:
    """For example ``+ Recipe: A recipe of …`` and, below it, what that proves."""
    text = f"{SIGNS[finding.found]} {TITLES[finding.mark]}: {finding.says}"
    return f"{text}\n    {finding.proves}" if finding.proves else text
