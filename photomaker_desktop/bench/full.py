"""Speed and memory at full size: random weights in the published layouts, on the device here."""

import argparse
import math
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from tempfile import gettempdir
from typing import Any

from photomaker_desktop.bench.cases import Case, Options, contexts, from_name, run_cases
from photomaker_desktop.bench.report import BenchReport, Row
from photomaker_desktop.core.errors import PhotoMakerError
from photomaker_desktop.core.models import ModelPaths

BYTES, DONE = 7_800_000_000, "complete"
Cases = Callable[[Options], list[Case]]


def cases(options: Options, seconds: float = math.inf) -> list[Case]:
    """The most informative first."""
    return [
        Case("full", "load and forward", "load_times:warm_and_forward", options, seconds),
        Case("full", "whole pictures", "whole_pictures:run", options, seconds),
        Case("full", "memory of a picture", "load_times:first_step", options, seconds),
        Case("full", "load cold", "load_times:cold", options, seconds),
    ]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    place = Path(gettempdir()) / "photomaker-bench"
    parser.add_argument("--folder", type=Path, default=place, help="for the random weights (8 GB)")
    parser.add_argument("--tiny", action="store_true", help="the same with a miniature model")
    parser.add_argument("--device", default="", help="cuda, mps, xpu, cpu; default: the best")
    parser.add_argument("--size", type=int, default=1024, help="pixels, both ways")
    parser.add_argument("--steps", type=int, help="default: as the presets have it")
    parser.add_argument("--repeats", type=int, default=10, help="measurements per figure")
    parser.add_argument("--free", type=float, default=0, help="GiB of free main memory to play")
    parser.add_argument("--only", default="", help="names of cases to run, with commas between")
    parser.add_argument("--seconds", type=float, default=3600, help="stop after this time")
    parser.add_argument("--out", type=Path, default=Path.cwd(), help="folder for the results")


def run(arguments: argparse.Namespace) -> int:
    return measure(arguments, "full", cases)


def measure(arguments: argparse.Namespace, name: str, wanted: Cases) -> int:
    """Build missing weights, then run the cases; returns 1 if a goal is missed."""
    until = time.monotonic() + arguments.seconds
    ask_for_space(arguments)
    start = time.perf_counter()
    context, (models, machine) = prepared(arguments)
    report = BenchReport(arguments.out, name, machine)
    report.add(Row(name, "start, and weights written", time.perf_counter() - start, "s"))
    options = Options(
        models,
        arguments.device,
        arguments.size,
        arguments.steps,
        arguments.repeats,
        free=arguments.free,
    )
    only = names(arguments.only)
    chosen = [case for case in wanted(options) if not only or case.name in only]
    run_cases(context, chosen, report, until)
    return int(any(row.verdict == "no" for row in report.rows))


def names(listed: str) -> set[str]:
    """Names with commas between them."""
    return {one.strip() for one in listed.split(",") if one.strip()}


def prepared(arguments: argparse.Namespace) -> tuple[Any, tuple[ModelPaths, dict[str, str]]]:
    """A way to start processes that can use the device, and what ``prepare`` found with it."""
    given = (arguments.folder, arguments.tiny, arguments.device)
    ways = list(contexts())
    for context in ways:
        try:
            with ProcessPoolExecutor(1, context) as builder:
                found = builder.submit(from_name, "preparing:prepare", *given).result()
                return context, found
        except (RuntimeError, PhotoMakerError) as error:
            if context is ways[-1]:
                raise
            print(f"# child processes start slowly: {error}", flush=True)
    raise AssertionError


def ask_for_space(arguments: argparse.Namespace) -> None:
    if not arguments.tiny and not (arguments.folder / DONE).exists():
        print(f"# writing {BYTES / 1e9:.1f} GB of random weights into {arguments.folder}")
