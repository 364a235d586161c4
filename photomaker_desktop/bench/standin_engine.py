"""An engine process that sleeps instead of drawing, for measuring and testing whatever drives
engines.

``python -m photomaker_desktop.bench.standin_engine FOLDER [SECONDS [PIXELS]]``: a picture takes
``SECONDS``; one with more than ``PIXELS`` does not fit its memory. Each picture begun is a line in
``FOLDER/begun.jsonl``. Words in a prompt cause failures: ``die`` ends the process every time, ``die
once`` and ``refuse`` (a failure) as they say.
"""

import io
import json
import os
import sys
import time
from pathlib import Path
from typing import BinaryIO

from PIL import Image

from photomaker_desktop.core.device import DeviceFacts, DeviceKind
from photomaker_desktop.core.errors import OutOfMemory, PhotoMakerError, UnsafePicture
from photomaker_desktop.core.framing import failure, frame, from_app
from photomaker_desktop.core.messages import (
    Done,
    Generate,
    Message,
    Pictured,
    Ready,
    Shutdown,
)
from photomaker_desktop.core.presets import resolve
from photomaker_desktop.core.recipe import Recipe
from photomaker_desktop.core.recipe_request import portable
from photomaker_desktop.imaging.recipes import encode_png


def main(folder: Path, seconds: float = 0.0, pixels: float = float("inf")) -> int:
    incoming, outgoing = from_app(sys.stdin.buffer), sys.stdout.buffer
    send(outgoing, Ready(DeviceFacts(DeviceKind.CPU), "float32", "", {}, os.getpid()))
    while (message := incoming.read()) is not None and not isinstance(message, Shutdown):
        if not isinstance(message, Generate):
            continue
        note(folder, message)
        try:
            picture = make(message, folder, seconds, pixels)
        except PhotoMakerError as error:
            send(outgoing, failure(message.job, error))
            continue
        send(outgoing, picture)
        send(outgoing, Done(message.job))
    return 0


def make(message: Generate, folder: Path, seconds: float, pixels: float) -> Pictured:
    """Sleep, and answer with a picture of one pixel. Raises ``PhotoMakerError``."""
    request = message.request
    if request.width * request.height > pixels:
        raise OutOfMemory("The device ran out of memory.")
    if "refuse" in request.prompt:
        raise UnsafePicture("The check refused the picture.")
    if "die once" in request.prompt:
        died = folder / f"died-{request.seed}"
        if not died.exists():
            died.touch()
            os._exit(9)
    elif "die" in request.prompt:
        os._exit(9)
    time.sleep(seconds)
    recipe = Recipe(portable(request, request.seed or 0), resolve(request), seconds=seconds)
    png = encode_png(Image.new("RGB", (1, 1)), recipe)
    return Pictured(message.job, png, recipe)


def note(folder: Path, message: Generate) -> None:
    """One short line, whole also where many processes write."""
    person = message.request.subject.name if message.request.subject else ""
    words = {"pid": os.getpid(), "key": message.job.partition("-")[0], "person": person}
    line = json.dumps(words | {"prompt": message.request.prompt, "seed": message.request.seed})
    with io.FileIO(folder / "begun.jsonl", "a") as file:
        file.write(line.encode() + b"\n")


def send(stream: BinaryIO, message: Message) -> None:
    stream.write(frame(message))
    stream.flush()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), *map(float, sys.argv[2:])))
