"""The self-test of a new environment, run in its own Python."""

from pathlib import Path
from typing import Any

from photomaker_desktop.core.decoding import DecodeError, json_object
from photomaker_desktop.core.errors import EngineMissing
from photomaker_desktop.core.text import Text
from photomaker_desktop.engine_runtime.install_paths import Proof
from photomaker_desktop.engine_runtime.launch import launch_in
from photomaker_desktop.engine_runtime.platforms import BackEnd
from photomaker_desktop.engine_runtime.subprocesses import run_hidden
from photomaker_desktop.engine_runtime.tools import Tools
from photomaker_desktop.weights.download.progress import Control

CHECK = ("photomaker_desktop", "engine", "check", "--json")
LIMIT = 900.0  # seconds; the first import of torch is slow on a slow disk
ON_CARD = frozenset(BackEnd) - {BackEnd.CPU}


def try_out(folder: Path, back_end: BackEnd, tools: Tools, control: Control) -> Proof:
    """Imports, device, and a two-step picture.

    Raises ``EngineMissing`` with the cause, ``Cancelled``.
    """
    launch = launch_in(folder, tools)
    result = run_hidden([*launch.program, *CHECK], launch.environment, control, LIMIT)
    answer = _answer(result.out)
    if result.code or "device" not in answer:
        error = answer.get("error", {})
        error_text = " ".join(str(error[key]) for key in ("what", "why") if error.get(key))
        raise EngineMissing(
            "The new engine failed its test and is not used.",
            error_text
            or result.last_line
            or Text("It quit with exit code {code}.", code=result.code),
            "Try “Repair”, or choose another engine type.",
        )
    proof = Proof(str(answer["device"]), str(answer["torch"]), float(answer["seconds"]))
    if back_end in ON_CARD and proof.device == "cpu":
        raise EngineMissing(
            "The new engine works, but cannot use the graphics card.",
            "Its driver is missing, too old, or the card is not supported.",
            "Update the graphics driver, or choose another engine type.",
        )
    return proof


def _answer(out: str) -> dict[str, Any]:
    """The JSON object in the last line."""
    lines = out.strip().splitlines()
    try:
        return json_object(lines[-1]) if lines else {}
    except DecodeError:
        return {}
