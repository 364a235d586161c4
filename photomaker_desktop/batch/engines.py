"""The engines of this computer: one process per device, each started again after a crash."""

import os
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Protocol

from photomaker_desktop.core.device import DeviceKind
from photomaker_desktop.core.engine_options import EngineOptions
from photomaker_desktop.core.messages import FromEngine, Generate, Prepare
from photomaker_desktop.worker.client import EngineClient, Stopped
from photomaker_desktop.worker.process import EngineProcess

Hear = Callable[[FromEngine | Stopped], None]
Start = Callable[[Prepare, int], EngineProcess]
"""(first message, OpenMP threads or 0) → an engine process that is not started yet."""


class TableEngine(Protocol):
    """One engine that makes pictures. Each submitted job ends with ``Done`` or ``Failed``."""

    name: str

    def begin(self, hear: Hear) -> None:
        """``hear`` gets every message, in any thread."""
        ...

    def submit(self, job: Generate) -> None: ...
    def cancel(self, job: str) -> None: ...
    def close(self) -> None: ...


class LocalEngine:
    """An engine process on one device of this computer (``cuda:1``, ``cpu``; empty: the best)."""

    def __init__(
        self, name: str, options: EngineOptions, start: Start, *, device: str, threads: int
    ) -> None:
        self.name = name
        self._device, self._options = device, replace(options, device=device)
        self._start, self._threads = start, threads
        self._client: EngineClient | None = None

    def begin(self, hear: Hear) -> None:
        def make() -> EngineProcess:
            return self._start(Prepare(self._options), self._threads)

        self._client = EngineClient(hear, make)
        self._client.begin()

    def submit(self, job: Generate) -> None:
        own = replace(job.options, device=self._device)
        self._running().submit(Generate(job.job, job.models, job.request, own))

    def cancel(self, job: str) -> None:
        self._running().cancel(job)

    def close(self) -> None:
        if self._client is not None:
            self._client.close()

    def _running(self) -> EngineClient:
        assert self._client is not None
        return self._client


def start_process(prepare: Prepare, threads: int) -> EngineProcess:
    return EngineProcess(prepare, threads=threads)


def local_engines(
    devices: Sequence[str], options: EngineOptions, start: Start = start_process
) -> tuple[LocalEngine, ...]:
    """One engine per entry; two times ``cpu`` gives two engines that share its cores."""
    devices = [device.strip() for device in devices]
    on_cpu = [device for device in devices if device.split(":")[0] == DeviceKind.CPU]
    several = len(on_cpu) > 1 and "OMP_NUM_THREADS" not in os.environ
    threads = max(1, (os.cpu_count() or 1) // len(on_cpu)) if several else 0
    engines = []
    for place, device in enumerate(devices, start=1):
        twin = devices.count(device) > 1
        name = f"{device} #{devices[:place].count(device)}" if twin else device
        engines.append(
            LocalEngine(
                name or "engine",
                options,
                start,
                device=device,
                threads=threads if device in on_cpu else 0,
            )
        )
    return tuple(engines)
