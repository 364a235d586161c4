"""``photomaker-desktop batch`` with stand-in engines, as a program of its own or in this process.

``python -m tests.support.batch.standin FOLDER SECONDS [words of the command]``. The engines' folder
(``begun.jsonl``) is ``FOLDER``.
"""

import argparse
import json
import sys
from pathlib import Path

from photomaker_desktop.batch.engines import LocalEngine, Start, local_engines
from photomaker_desktop.commands import batch
from photomaker_desktop.core.engine_options import EngineOptions
from photomaker_desktop.core.errors import PhotoMakerError
from photomaker_desktop.core.messages import Prepare
from photomaker_desktop.engine_runtime.environment import engine_environment
from photomaker_desktop.storage import stopping
from photomaker_desktop.worker.process import EngineProcess
from tests.support.data import REPOSITORY

STANDIN = "photomaker_desktop.bench.standin_engine"


def standin(folder: Path, seconds: float = 0.0, **pixels: float) -> Start:
    """Engine processes that sleep; ``pixels`` is the memory of a device: ``cpu=4096``."""
    folder.mkdir(parents=True, exist_ok=True)

    def start(prepare: Prepare, threads: int) -> EngineProcess:
        most = pixels.get(prepare.options.device.replace(":", ""), float("inf"))
        words = [str(folder), str(seconds), str(most)]
        return EngineProcess(
            prepare,
            command=[sys.executable, "-m", STANDIN, *words],
            environment=engine_environment() | {"PYTHONPATH": str(REPOSITORY)},
        )

    return start


def engines(
    folder: Path, *devices: str, seconds: float = 0.0, **pixels: float
) -> list[LocalEngine]:
    start = standin(folder, seconds, **pixels)
    return list(local_engines(devices, EngineOptions(), start))


def begun(folder: Path) -> list[dict[str, str]]:
    """The pictures that stand-ins began, in order."""
    return [json.loads(line) for line in (folder / "begun.jsonl").read_text().splitlines()]


def parse(words: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    batch.add_arguments(parser)
    return parser.parse_args(words)


def main(folder: Path, seconds: float, words: list[str]) -> int:
    try:
        program = (sys.executable, "-m", STANDIN, str(folder), str(seconds))
        return batch.run(parse(words), standin(folder, seconds), program)
    except PhotoMakerError as error:
        print(error, file=sys.stderr)
        return error.exit_code


if __name__ == "__main__":
    stopping.watch()
    stopping.begin()
    sys.exit(main(Path(sys.argv[1]), float(sys.argv[2]), sys.argv[3:]))
