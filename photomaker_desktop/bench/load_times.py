"""Loading, compared to reading the same bytes, and the time to the first step."""

import time
from pathlib import Path

import torch

from photomaker_desktop.bench.cases import Emit, Options
from photomaker_desktop.bench.forward import changes, compare, load, place
from photomaker_desktop.bench.gauges import (
    GIB,
    MainMemory,
    evict,
    play_computer,
    read_all,
    synchronize,
)
from photomaker_desktop.bench.subject import person, request
from photomaker_desktop.core.device import DeviceFacts
from photomaker_desktop.core.engine_options import EngineOptions
from photomaker_desktop.core.progress import Progress
from photomaker_desktop.engine.adapter import load_adapter
from photomaker_desktop.engine.devices import detect
from photomaker_desktop.engine.generator import Generator
from photomaker_desktop.engine.loaded import Base

GOAL = 1.5
SMALL_COMPUTER = 11e9 / GIB


def cold(options: Options, emit: Emit) -> None:
    """The page cache is dropped before each reading."""
    files = weight_files(options)
    if not evict(files):
        emit("loading, cold", "not measured", note="this system cannot forget files")
        return
    reading, size = read_all(files)
    emit("reading the files, cold", reading, note=f"{size / 1e9:.2f} GB")
    evict(files)
    measure(options, emit, "cold", reading)


def warm_and_forward(options: Options, emit: Emit) -> None:
    """The files are in main memory; then the UNet's forward with what was loaded."""
    forward_of(*warm(options, emit), options, emit)


def forward_of(base: Base, facts: DeviceFacts, options: Options, emit: Emit) -> None:
    compare(base, facts, options, emit)
    changes(base, facts, options, emit)


def warm(options: Options, emit: Emit) -> tuple[Base, DeviceFacts]:
    """The files are in main memory."""
    files = weight_files(options)
    reading, size = read_all(files)
    emit("reading the files, warm", reading, note=f"{size / 1e9:.2f} GB")
    return measure(options, emit, "warm", reading)


def measure(options: Options, emit: Emit, how: str, reading: float) -> tuple[Base, DeviceFacts]:
    """Base and adapter → on the device, with the person merged in."""
    facts = detect(options.device)
    torch.zeros(1, device=facts.torch_name)  # the device's own start is not loading
    start = time.perf_counter()
    with MainMemory() as memory:
        base = load(options, facts)
        place(base, facts, person=True)
        synchronize(facts)
    loading = time.perf_counter() - start
    emit(f"loading until ready, {how}", loading)
    emit(f"its ratio to reading, {how}", loading / reading, "×", at_most=GOAL)
    emit(f"peak of main memory, {how}", memory.peak / GIB, "GiB", note="with mapped files")
    emit(f"peak of main memory, {how}, without mapped files", memory.own_peak / GIB, "GiB")
    return base, facts


def first_step(options: Options, emit: Emit) -> None:
    """A new engine asked for its first picture; memory has a goal on a played computer."""
    if options.free:
        play_computer(options.free)
    generator = Generator(EngineOptions(device=options.device))
    subject = person(load_adapter(options.models.adapter))
    steps: list[float] = []
    start = time.perf_counter()

    def note_step(progress: Progress) -> None:
        steps.append(time.perf_counter() - start)

    with MainMemory() as memory:
        list(generator.generate(options.models, request(options, subject), on_progress=note_step))
    emit("until the first step, files in memory", steps[0])
    emit("until the first picture", time.perf_counter() - start, note=f"{len(steps)} steps")
    emit(
        "peak of main memory for a picture",
        memory.peak / GIB,
        "GiB",
        at_most=SMALL_COMPUTER if options.free else None,
        note="with mapped files",
    )
    emit("the same without mapped files", memory.own_peak / GIB, "GiB")


def weight_files(options: Options) -> list[Path]:
    base = Path(options.models.base)
    return [*sorted(base.rglob("*.safetensors")), Path(options.models.adapter)]
