"""``photomaker-desktop train RECIPE``: train PhotoMaker's parts, or Sketchbook from nothing."""

import argparse
import logging
import sys
from contextlib import nullcontext, redirect_stdout

from photomaker_desktop.commands.output import print_json

FIELDS = ("folder", "data", "base", "start")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("recipe", help="a YAML file or a built-in recipe")
    parser.add_argument("--folder", help="folder for checkpoints and results")
    parser.add_argument("--data", help="the folder of people")
    parser.add_argument("--base", help="the SDXL base model to train for")
    parser.add_argument("--start", help="a trained model to continue from")
    parser.add_argument("--check", action="store_true", help="only check the data")
    parser.add_argument("--threads", type=int, default=0, help="processor threads (0: all)")
    parser.add_argument("--json", action="store_true", help="print JSON")


def run(arguments: argparse.Namespace) -> int:
    import torch

    from photomaker_desktop.training.configs import check_config, load_config, run_config

    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    if arguments.threads:
        torch.set_num_threads(arguments.threads)
    given = {name: getattr(arguments, name) for name in FIELDS if getattr(arguments, name)}
    config = load_config(arguments.recipe, **given)
    if arguments.check:
        remarks = check_config(config)
        if arguments.json:
            print_json({"problems": remarks})
        else:
            print("\n".join(remarks) or "No problems found.")
        return 0
    with redirect_stdout(sys.stderr) if arguments.json else nullcontext():
        result = run_config(config)
    if arguments.json:
        print_json({"result": str(result)})
    else:
        print(f"Written to {result}")
    return 0
