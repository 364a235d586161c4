"""``python -m photomaker_desktop.bench``: run one of the measurements."""

import argparse
import sys
from importlib import import_module

BENCHES = {
    "full": "load, forward, whole pictures and memory at full size",
    "tiers": "cards of 4 to 24 GB, played on a larger one",
    "levers": "switches that might be faster, one by one",
    "gpu": "full, tiers and levers within minutes, in one file",
    "overhead": "our driver against the stock SDXL pipeline",
    "gallery": "the library and the gallery with many pictures",
    "ui": "the window: first paint, gaps of the event loop",
    "scroll": "the window's gallery with many pictures",
}


def main() -> int:
    """Only the chosen measurement's module is imported: some have torch, some have Qt."""
    parser = argparse.ArgumentParser(prog="python -m photomaker_desktop.bench")
    benches = parser.add_subparsers(dest="bench", required=True)
    chosen = sys.argv[1:2]
    for name, text in BENCHES.items():
        command = benches.add_parser(name, help=text)
        if chosen == [name]:
            module = import_module(f"photomaker_desktop.bench.{name}")
            module.add_arguments(command)
            command.set_defaults(run=module.run)
    arguments = parser.parse_args()
    return int(arguments.run(arguments))


if __name__ == "__main__":
    sys.exit(main())
