"""Subprocesses of the installer, without a console window."""

import subprocess
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from photomaker_desktop.core.errors import Cancelled, EngineMissing
from photomaker_desktop.core.text import Text
from photomaker_desktop.storage.child_process import child_folder
from photomaker_desktop.weights.download.progress import Control

TICK = 0.2  # seconds between two checks for a cancel


@dataclass(frozen=True)
class ProcessResult:
    code: int
    out: str
    errors: str

    @property
    def last_line(self) -> str:
        lines = [line.strip() for line in self.errors.splitlines() if line.strip()]
        return lines[-1] if lines else ""


def run_hidden(
    command: Sequence[str], environment: Mapping[str, str], control: Control, limit: float
) -> ProcessResult:
    """Run to the end, or until a cancel or ``limit`` seconds.

    Raises ``Cancelled``, and ``EngineMissing`` if it cannot be started or times out.
    """
    hidden = getattr(subprocess, "CREATE_NO_WINDOW", 0)
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as errors:
        try:
            process = subprocess.Popen(
                list(command), env=dict(environment), stdin=subprocess.DEVNULL, stdout=out,
                stderr=errors, creationflags=hidden, cwd=child_folder(),
            )  # fmt: skip
        except OSError as error:
            raise EngineMissing(
                "A part of the program could not start.", str(error), "Reinstall PhotoMaker."
            ) from error
        try:
            _wait(process, control, limit)
        finally:
            if process.poll() is None:
                process.kill()
                process.wait()
        texts = []
        for file in (out, errors):
            file.seek(0)
            texts.append(file.read().decode("utf-8", "replace"))
    return ProcessResult(process.returncode, *texts)


def _wait(process: "subprocess.Popen[bytes]", control: Control, limit: float) -> None:
    waited = 0.0
    while True:
        try:
            process.wait(TICK)
            return
        except subprocess.TimeoutExpired:
            waited += TICK
        if control.stopping and not control.paused:
            raise Cancelled("Installing the engine was stopped.", "Downloaded data is kept.")
        if waited > limit:
            raise EngineMissing(
                "Installing the engine took too long and was stopped.",
                Text(
                    "A step did not finish within {minutes} minutes.", minutes=f"{limit / 60:.0f}"
                ),
                "Try again; a virus scanner may slow it down.",
            )
