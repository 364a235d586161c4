"""Possible optimisations, each measured alone.

``--sketchbook PEOPLE`` measures what they change in pictures of the built-in model, with no other
weights: pixels, and identity and scene as its judge reads them.
"""

import argparse
import math

from photomaker_desktop.bench.cases import Case, Options
from photomaker_desktop.bench.full import add_arguments as add_full_arguments
from photomaker_desktop.bench.full import measure, names
from photomaker_desktop.bench.report import BenchReport

__all__ = ["add_arguments", "cases", "run"]


def cases(options: Options, seconds: float = math.inf) -> list[Case]:
    return [
        Case("levers", "layouts and decoding", "lever_times:layouts", options, seconds),
        Case("levers", "guidance interval", "lever_times:guidance", options, seconds),
        Case("levers", "group offload", "lever_times:grouped", options, seconds),
        Case("levers", "regional compile", "lever_times:compiled", options, 2 * seconds),
    ]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_full_arguments(parser)
    parser.add_argument(
        "--sketchbook", type=int, default=0, metavar="PEOPLE",
        help="compare pictures of so many people instead of times",
    )  # fmt: skip
    parser.add_argument(
        "--model", default="sketchbook", metavar="FOLDER", help="for --sketchbook: one trained anew"
    )
    parser.add_argument("--seed", type=int, default=0, help="for --sketchbook")


def run(arguments: argparse.Namespace) -> int:
    if arguments.sketchbook:
        return pictures(arguments)
    return measure(arguments, "levers", cases)


def pictures(arguments: argparse.Namespace) -> int:
    """Returns 1 if something that is on by default loses more than the gate allows.

    Raises ``UsageError`` for an unknown lever, ``WeightsMissing`` or ``WeightsInvalid``.
    """
    from photomaker_desktop.bench.chunk_scenes import sitting
    from photomaker_desktop.bench.lever_pictures import LeverPictures, chosen
    from photomaker_desktop.bench.preparing import describe
    from photomaker_desktop.engine.devices import detect
    from photomaker_desktop.training.proofs import model_folder

    levers = chosen(names(arguments.only))
    sitters = sitting(model_folder(arguments.model), arguments.sketchbook, arguments.seed)
    report = BenchReport(arguments.out, "levers-sketchbook", describe(detect("cpu")))
    found = LeverPictures(sitters, arguments.steps, arguments.seed, report.add)
    found.measure(levers)
    return int(bool(found.missed))
