"""``python -m photomaker_desktop.bench``: the table of measurements, or one of them."""

import argparse
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import NamedTuple


class Measurement(NamedTuple):
    """One benchmark: what it measures, and its goals as text."""

    text: str
    goals: str


BENCHES = {
    "full": Measurement(
        "load, forward, whole pictures and memory at full size",
        "forward with a person ≤ 1.02 × stock; picture ≤ 1.03 ×; loading ≤ 1.5 × reading; "
        "peak ≤ 1.1 × the estimate; changing the person ≤ 1 s",
    ),
    "tiers": Measurement(
        "cards of 4 to 24 GB, played on a larger one", "a picture on each; peak ≤ 1.1 × estimate"
    ),
    "levers": Measurement(
        "switches that might be faster, one by one", "none: they decide what is on"
    ),
    "gpu": Measurement("full, tiers and levers in one file", "done within 8 minutes"),
    "start": Measurement(
        "how soon commands answer and the first picture is there",
        "--help ≤ 0.25 s; library commands ≤ 0.4 s",
    ),
    "overhead": Measurement(
        "our driver against the stock SDXL pipeline", "≤ 1.05 × outside the UNet"
    ),
    "gallery": Measurement("the library with many pictures", "a page ≤ 5 ms; a search ≤ 20 ms"),
    "ui": Measurement(
        "the window: first paint, gaps of the event loop",
        "painted ≤ 0.6 s and ≤ 3 × an empty window; gaps ≤ 50 ms",
    ),
    "chunks": Measurement(
        "long prompts on Sketchbook: a scene in the second chunk",
        "at most 0.05 less scene agreement than in the first",
    ),
    "tables": Measurement(
        "a table on 1 to 64 engines that sleep; the work per row; memory",
        "16 engines ≥ 0.95 of the ideal; a row ≤ 5 ms; 10,000 rows no larger than 1,000",
    ),
    "faces": Measurement(
        "small faces worked on, two people by method, the best of many, on Sketchbook 2",
        "small faces gain identity; closer to oneself ≥ 0.95 (one class word 0.90), features of "
        "the other ≤ 0.05; 0 pixels outside; the best 4 of 12 gain at ≤ 0.75 of the work",
    ),
    "likeness": Measurement(
        "likeness, copying and faces found for folders of people, by preset and fusion",
        "none: they are published",
    ),
    "marks": Measurement(
        "which mark of a picture survives which operation",
        "saved here: signed and marked; changed: broken; never called intact",
    ),
    "photos": Measurement("thirty large photos in the dialog Add a person", "gaps ≤ 250 ms"),
    "scroll": Measurement("the window's gallery with many pictures", "shown ≤ 50 ms; ≤ 250 MB"),
}


def main(given: Sequence[str] | None = None) -> int:
    """Run one benchmark; only its module is imported: some need torch, some Qt."""
    parser = argparse.ArgumentParser(prog="python -m photomaker_desktop.bench")
    benches = parser.add_subparsers(dest="bench")
    words = list(sys.argv[1:] if given is None else given)
    for name, bench in BENCHES.items():
        command = benches.add_parser(name, help=bench.text)
        if words[:1] == [name]:
            module = import_module(f"photomaker_desktop.bench.{name}")
            module.add_arguments(command)
            command.set_defaults(run=module.run)
    arguments = parser.parse_args(words)
    if not arguments.bench:
        print(table())
        return 0
    return int(arguments.run(arguments))


def table() -> str:
    """All measurements with their goals, in Markdown."""
    rows = [f"| {name} | {bench.text} | {bench.goals} |" for name, bench in BENCHES.items()]
    return "\n".join(["| bench | what it measures | goals |", "|---|---|---|", *rows])


if __name__ == "__main__":
    sys.exit(main())
