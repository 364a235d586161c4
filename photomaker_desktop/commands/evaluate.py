"""``photomaker-desktop evaluate sketchbook``: measure the model and print the results."""

import argparse
import json
import sys
from pathlib import Path


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("model", help="“sketchbook”, or a folder with a trained model")
    parser.add_argument("--people", type=int, default=100, help="number of people per test")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument(
        "--only",
        nargs="*",
        default=[],
        help="kept, fusion, sketch, quick; of Sketchbook delayed, mixed too; "
        "of Sketchbook 2 judges, sizes, styles, autoencoder, sheet too",
    )
    parser.add_argument(
        "--short", action="store_true",
        help="Sketchbook 2 with six people: a goal is missed only if its interval excludes it",
    )  # fmt: skip
    parser.add_argument(
        "--sheet",
        type=Path,
        help="save a contact sheet: a PNG, of Sketchbook 2 also a JPEG or WebP",
    )
    parser.add_argument("--threads", type=int, default=2, help="processor threads")
    parser.add_argument("--json", action="store_true", help="print JSON")


def run(arguments: argparse.Namespace) -> int:
    import torch

    from photomaker_desktop.training.proofs import model_folder, prove
    from photomaker_desktop.training.sketchbook2.layout import is_sketchbook2
    from photomaker_desktop.training.sketchbook2.proofs import prove_sketchbook2

    torch.set_num_threads(arguments.threads)
    quiet = arguments.json
    root = model_folder(arguments.model)
    if is_sketchbook2(root):
        goals, tables = prove_sketchbook2(
            root,
            people=arguments.people,
            seed=arguments.seed,
            only=arguments.only,
            short=arguments.short,
            sheet=arguments.sheet,
            say=lambda line: print(f"… {line}", file=sys.stderr, flush=True),
            show=(lambda text: None) if quiet else (lambda text: print(text, flush=True)),
        )
        if quiet:
            print(json.dumps(tables, indent=1, default=vars))
        return 0 if all(goal.reached(excluded=arguments.short) for goal in goals) else 1
    proofs = prove(
        arguments.model,
        people=arguments.people,
        seed=arguments.seed,
        only=arguments.only,
        sheet=arguments.sheet,
        say=lambda line: print(f"… {line}", file=sys.stderr, flush=True),
        show=(lambda text: None) if quiet else (lambda text: print(text, flush=True)),
    )
    if quiet:
        print(json.dumps(proofs, indent=1, default=vars))
    return 0
