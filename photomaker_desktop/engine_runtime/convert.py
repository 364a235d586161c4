"""Convert a pickle to safetensors in the engine's Python, as the app itself has no torch."""

import subprocess
import sys
from pathlib import Path

from photomaker_desktop.core.errors import WeightsInvalid
from photomaker_desktop.core.text import Text
from photomaker_desktop.engine_runtime.launch import engine_launch
from photomaker_desktop.network.offline import NO_TELEMETRY, OFFLINE
from photomaker_desktop.storage.child_process import child_environment, child_folder
from photomaker_desktop.storage.files import storage_errors
from photomaker_desktop.weights.local.verify import check_safetensors

TIMEOUT = 1800  # seconds


def convert_pickle(source: Path, target: Path) -> None:
    """Convert the PhotoMaker file ``source`` to ``target``, atomically.

    Raises ``WeightsInvalid`` with the converter's message, ``EngineMissing`` if an installed
    program has no engine yet.
    """
    with storage_errors(target):
        target.parent.mkdir(parents=True, exist_ok=True)
    partial = target.with_name(f".{target.stem}.part.safetensors")
    partial.unlink(missing_ok=True)
    command, environment = _program()
    try:
        done = subprocess.run(
            [*command, "convert", str(source.absolute()), str(partial.absolute())],
            capture_output=True,
            text=True,
            timeout=TIMEOUT,
            check=False,
            env=environment | NO_TELEMETRY | OFFLINE,
            cwd=child_folder(),
            stdin=subprocess.DEVNULL,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        if done.returncode or not partial.is_file():
            raise _failed(source, done.stderr.strip().splitlines()[-1:])
        check_safetensors(partial)
        with storage_errors(target):
            partial.replace(target)
    except subprocess.TimeoutExpired as error:
        raise _failed(source, ["it took too long"]) from error
    finally:
        partial.unlink(missing_ok=True)


def _program() -> tuple[list[str], dict[str, str]]:
    """Command and environment of the Python that has torch."""
    launch = engine_launch()
    if launch is None:
        return [sys.executable, "-P", "-m", "photomaker_desktop"], child_environment()
    return [*launch.program, "photomaker_desktop"], launch.environment


def _failed(source: Path, words: list[str]) -> WeightsInvalid:
    return WeightsInvalid(
        Text("{name} could not be converted to safetensors.", name=source.name),
        " ".join(words),
        "The download is kept. Start it again to convert it.",
    )
