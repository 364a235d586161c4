"""``photomaker-desktop train CONFIG``: train PhotoMaker's parts, or Sketchbook from nothing."""

import argparse


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("config", help="a YAML file, or the name of a built-in recipe")
    parser.add_argument("--folder", help="where the run keeps its state (overrides the config)")
    parser.add_argument("--check", action="store_true", help="only look at the data, and report")
    parser.add_argument("--threads", type=int, default=0, help="processor threads (0: all)")


def run(arguments: argparse.Namespace) -> int:
    import logging

    import torch

    from photomaker_desktop.training.configs import load_config, run_config

    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    if arguments.threads:
        torch.set_num_threads(arguments.threads)
    config = load_config(arguments.config, folder=arguments.folder)
    print(run_config(config, check=arguments.check))
    return 0
