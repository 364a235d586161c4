"""Start times of commands, and a new engine's first picture compared to later ones."""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

GOALS = {
    ("--help",): 0.25,
    ("identity", "list"): 0.4,
    ("gallery", "list"): 0.4,
    ("library", "where"): 0.4,
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--runs", type=int, default=7)


def run(arguments: argparse.Namespace) -> int:
    """Prints medians; returns 1 where a goal is missed."""
    missed = False
    with tempfile.TemporaryDirectory() as folder:
        for words, goal in GOALS.items():
            took = statistics.median(answered(words, folder) for _ in range(arguments.runs))
            missed |= took > goal
            print(f"{' '.join(words):24} {took:6.2f} s   goal {goal} s", flush=True)
        for what, took in pictures(Path(folder)):
            print(f"{what:24} {took:6.2f} s", flush=True)
    return int(missed)


def answered(words: tuple[str, ...], folder: str) -> float:
    """Seconds of one command in a library of its own."""
    places = {"PHOTOMAKER_DATA_DIR": folder, "PHOTOMAKER_CONFIG_DIR": folder}
    start = time.perf_counter()
    subprocess.run(
        [sys.executable, "-m", "photomaker_desktop", *words],
        env=with_bytecode() | places,
        stdout=subprocess.DEVNULL,
        check=True,
        timeout=60,
    )
    return time.perf_counter() - start


def with_bytecode() -> dict[str, str]:
    """The environment of a child process that keeps the modules it compiles, as an installed
    program has them compiled."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


def pictures(folder: Path) -> list[tuple[str, float]]:
    """Seconds of a new engine to its first and second picture, with the tiny model."""
    from photomaker_desktop.bench.tiny import build_tiny

    models = build_tiny(folder / "tiny")
    done = subprocess.run(
        [sys.executable, "-c", ENGINE, models.base, models.adapter],
        stdout=subprocess.PIPE,
        text=True,
        check=True,
        timeout=300,
    )
    times = [line.rsplit(" ", 1) for line in done.stdout.splitlines() if line.startswith("engine")]
    return [(what, float(number)) for what, number in times]


ENGINE = """
import sys, time
start = time.perf_counter()
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.core.request import GenerationRequest
from photomaker_desktop.engine.generator import Generator
print("engine imported", time.perf_counter() - start)
generator = Generator()
generator.warm_up()
print("engine warm", time.perf_counter() - start)
models = ModelPaths(base=sys.argv[1], adapter=sys.argv[2])
request = GenerationRequest("a hat", width=64, height=64, steps=2, seed=1)
list(generator.generate(models, request))
print("engine, first picture", time.perf_counter() - start)
again = time.perf_counter()
list(generator.generate(models, request))
print("engine, second picture", time.perf_counter() - again)
"""
