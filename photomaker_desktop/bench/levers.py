"""Possible optimisations, each measured alone."""

import argparse
import math

from photomaker_desktop.bench.cases import Case, Options
from photomaker_desktop.bench.full import add_arguments, measure

__all__ = ["add_arguments", "cases", "run"]


def cases(options: Options, seconds: float = math.inf) -> list[Case]:
    return [
        Case("levers", "layouts and decoding", "lever_times:layouts", options, seconds),
        Case("levers", "guidance interval", "lever_times:guidance", options, seconds),
        Case("levers", "group offload", "lever_times:grouped", options, seconds),
        Case("levers", "regional compile", "lever_times:compiled", options, 2 * seconds),
    ]


def run(arguments: argparse.Namespace) -> int:
    return measure(arguments, "levers", cases)
