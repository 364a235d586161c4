"""Cards of 4 to 24 GB, simulated on a larger one by limiting the process's memory."""

import argparse
import math
from dataclasses import replace

from photomaker_desktop.bench.cases import Case, Options
from photomaker_desktop.bench.full import add_arguments, measure

__all__ = ["add_arguments", "cases", "run"]

CARDS = (8.0, 12.0, 24.0, 6.0, 16.0, 4.0)
STEPS = 4


def cases(options: Options, seconds: float = math.inf) -> list[Case]:
    """Each card, one that is smaller than it reports, and every tier set explicitly."""
    few = replace(options, steps=options.steps or STEPS)
    cards = [replace(few, card=size) for size in CARDS]
    return [
        *(
            Case("tiers", f"{one.card:g} GB", "card_pictures:one_card", one, seconds)
            for one in cards
        ),
        Case(
            "tiers",
            "a card that fills up",
            "card_pictures:ladder",
            replace(few, card=6.0),
            seconds,
        ),
        Case("tiers", "every tier", "card_pictures:every_tier", few, 2 * seconds),
    ]


def run(arguments: argparse.Namespace) -> int:
    return measure(arguments, "tiers", cases)
