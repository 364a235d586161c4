"""All GPU benchmarks, within minutes, in one Markdown file."""

import argparse
from dataclasses import replace

from photomaker_desktop.bench import full, levers, tiers
from photomaker_desktop.bench.cases import Case, Options

SECONDS = 480.0


def cases(options: Options) -> list[Case]:
    """The most useful first, since time may run out."""
    few = replace(options, repeats=min(2, options.repeats))
    at_full = {case.name: case for case in full.cases(options, 60)}
    pictures = {case.name: case for case in full.cases(few, 90)}
    by_card = {case.name: case for case in tiers.cases(options, 40)}
    by_lever = {case.name: case for case in levers.cases(options, 40)}
    return [
        at_full["load and forward"],
        pictures["whole pictures"],
        by_card["8 GB"],
        by_card["4 GB"],
        by_lever["layouts and decoding"],
        by_card["a card that fills up"],
        by_lever["regional compile"],
        *(by_card[name] for name in ("12 GB", "24 GB", "6 GB", "16 GB")),
        at_full["load cold"],
        at_full["memory of a picture"],
        by_lever["group offload"],
        by_card["every tier"],
        by_lever["guidance interval"],
    ]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    full.add_arguments(parser)
    parser.set_defaults(seconds=SECONDS)


def run(arguments: argparse.Namespace) -> int:
    return full.measure(arguments, "gpu", cases)
