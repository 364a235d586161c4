"""Small files of the program, messages between processes, and what strangers type or send."""

import io
import os
from contextlib import suppress
from pathlib import Path
from unittest import mock

import msgspec

from photomaker_desktop.core.decoding import DecodeError, json_object
from photomaker_desktop.core.errors import PhotoMakerError, UsageError
from photomaker_desktop.core.framing import frame, from_app, from_engine
from photomaker_desktop.core.messages import Analyse, Failed, Generate, Heartbeat
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.core.photo import PhotoInput
from photomaker_desktop.core.request import GenerationRequest, Subject
from photomaker_desktop.core.text import Text
from photomaker_desktop.engine_runtime import install_paths
from photomaker_desktop.prompt.plan import plan_prompt
from photomaker_desktop.prompt.styles import load_styles
from photomaker_desktop.storage import settings
from photomaker_desktop.web.orders import Limits, order_from, request_of
from photomaker_desktop.weights.local import records
from tests.fuzz.mutate import damaged_json
from tests.fuzz.parsers.parser import Parser, cases

ADA = Subject("Ada", "woman", b"")


def read_settings(data: bytes, path: Path) -> object:
    path.write_bytes(data)
    found = settings.load(path)
    for aside in path.parent.glob("settings.broken*"):
        aside.unlink()
    return found


def read_records(data: bytes, path: Path) -> object:
    (path.parent / records.NAME).write_bytes(data)
    return records.read(path.parent)


def read_engine(data: bytes, path: Path) -> object:
    """Which engine is active."""
    with mock.patch.dict(os.environ, {"PHOTOMAKER_DATA_DIR": str(path.parent / "data")}):
        (install_paths.root()).mkdir(parents=True, exist_ok=True)
        (install_paths.root() / "current").write_bytes(data)
        return install_paths.current()


def frames() -> list[bytes]:
    photo = PhotoInput("a.jpg", data=b"x")
    models = ModelPaths(base="b", adapter="a")
    asked = Analyse("j", models, (photo,))
    wanted = Generate("j", models, GenerationRequest("words", subject=ADA))
    failed = Failed("j", "PictureError", Text("{name} is empty.", name="a"), Text(), Text())
    made = (asked, wanted, failed, Heartbeat())
    return [*map(frame, made), frame(asked) + frame(wanted), *cases("fuzz/crash-wire*")]


def read_frames(data: bytes, _: Path) -> object:
    """In both directions; the bytes are a message of one of them at most."""
    errors = []
    for incoming in (from_app(io.BytesIO(data)), from_engine(io.BytesIO(data))):
        try:
            while incoming.read() is not None:
                pass
        except PhotoMakerError as error:
            errors.append(error)
    if len(errors) == 2:
        raise errors[0]
    return None


def styles() -> list[bytes]:
    ours = {"styles": [{"name": "A", "prompt": "{prompt}, {red|blue}", "negative": "x"}]}
    table = b'name,prompt,negative_prompt\r\nNoir,"noir, {prompt}",colour\r\n'
    return [msgspec.json.encode(ours), table, *cases("styles/*")]


def read_styles(data: bytes, path: Path) -> object:
    folder = path.parent / "styles"
    folder.mkdir(exist_ok=True)
    for name in ("mine.json", "mine.csv"):
        (folder / name).write_bytes(data)
    return load_styles(str(folder))


def prompts() -> list[bytes]:
    habits = "a {red|blue} (coat:1.2) [hat] BREAK @Ada, 一个@Ada \\@ {a|{b|c}}"
    lines = [line for data in cases("*.txt") for line in data.splitlines()]
    return [habits.encode(), *lines, *cases("fuzz/crash-words*")]


def read_prompt(data: bytes, _: Path) -> object:
    request = GenerationRequest(data.decode("utf-8", "surrogateescape"), subject=ADA)
    return plan_prompt(request, 7, None, ("Ada L.", "Bob"))


def payloads() -> list[bytes]:
    whole = {
        "prompt": "a garden", "photos": ["a.jpg"], "weights": [1.0], "faces": [-1],
        "class_word": "woman", "identity": "", "negative": "hat", "style": "Photographic",
        "preset": "balanced", "size": "3:4", "number": 1, "seed": 7, "steps": 20,
        "scheduler": "euler", "guidance": 5.0, "style_strength": 20, "fusion": "stack",
        "slots": 2, "control": "sketch", "control_scale": 0.7,
    }  # fmt: skip
    return [msgspec.json.encode(whole), b'{"prompt":"x","seed":1e99,"size":"64x64","number":true}']


def read_payload(data: bytes, _: Path) -> object:
    """What a visitor's browser or a client of the API sends."""
    try:
        said = json_object(data)
    except DecodeError as error:
        raise UsageError(str(error)) from error
    order = order_from(said)
    request = request_of(order, None, Limits())
    with suppress(UsageError):
        plan_prompt(request, request.seed or 0)
    return request


SETTINGS = b'{"version":1,"device":"cpu","window":{"style":"x"},"extra_model_folders":["a"]}'
RECORDS = b'{"verified":{"a":{"size":1,"changed":2,"sha256":"x"}}}'
ENGINE = b'{"current":"a-1","previous":"b-2"}'
PARSERS = (
    Parser("settings", lambda: [SETTINGS], read_settings, 10, damaged_json),
    Parser("records", lambda: [RECORDS], read_records, 8, damaged_json),
    Parser("engine in use", lambda: [ENGINE], read_engine, 2, damaged_json),
    Parser("frames", frames, read_frames, 20),
    Parser("styles", styles, read_styles, 1, damaged_json),
    Parser("prompts", prompts, read_prompt, 1),
    Parser("web payloads", payloads, read_payload, 6, damaged_json),
)
