"""Runs benchmark cases in child processes with a time limit."""

import gc
import math
import multiprocessing
import os
import pkgutil
import sys
import time
import traceback
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from multiprocessing.connection import Connection
from typing import Any

from photomaker_desktop.bench.report import BenchReport, Row
from photomaker_desktop.core.models import ModelPaths

LIBRARIES = "photomaker_desktop.bench.libraries"


@dataclass(frozen=True)
class Options:
    """Weights, device, picture size and repetitions.

    ``card`` and ``free`` play a smaller card (GB) and less free main memory (GiB); 0: as it is.
    """

    models: ModelPaths
    device: str = ""
    size: int = 1024
    steps: int | None = None
    repeats: int = 10
    card: float = 0.0
    free: float = 0.0


class Emit:
    """Sends rows to the parent as they are measured."""

    def __init__(self, bench: str, pipe: Connection) -> None:
        self._bench, self._pipe = bench, pipe

    def __call__(
        self,
        what: str,
        value: float | str,
        unit: str = "s",
        *,
        at_most: float | None = None,
        note: str = "",
    ) -> None:
        unit = "" if isinstance(value, str) else unit
        self._pipe.send(Row(self._bench, what, value, unit, at_most, note))


@dataclass(frozen=True)
class Case:
    """``run`` names a function ``module:function`` of this package: (options, emit) → None.

    It is called in a process of its own, for at most ``seconds``, or as long as the whole
    measurement may take; by name, so that the parent imports no library.
    """

    bench: str
    name: str
    run: str
    options: Options
    seconds: float = math.inf

    def limit(self, left: float) -> float:
        """Seconds that it may take when ``left`` remain for the whole measurement."""
        return min(self.seconds, left)


def run_cases(context: Any, cases: Sequence[Case], report: BenchReport, until: float) -> None:
    """Run cases in order; those without time left (``time.monotonic``) are reported and skipped."""
    for case in cases:
        seconds = case.limit(until - time.monotonic())
        if seconds < 3:
            report.add(Row(case.bench, case.name, "not measured", note="no time left"))
            continue
        run_case(context, case, report, seconds)


def contexts() -> Iterator[Any]:
    """Multiprocessing contexts, the fastest first.

    On Linux they come from a server that has imported the libraries already; that fails where a
    library has started CUDA while it was imported.
    """
    os.environ.setdefault("PYTORCH_NVML_BASED_CUDA_CHECK", "1")  # asking must not start CUDA
    if sys.platform == "linux":
        context = multiprocessing.get_context("forkserver")
        context.set_forkserver_preload([LIBRARIES])
        yield context
    yield multiprocessing.get_context("spawn")


def run_case(context: Any, case: Case, report: BenchReport, seconds: float) -> None:
    """Add what the child sends; a failure or a timeout becomes a row, too."""
    receiver, sender = context.Pipe(duplex=False)
    child = context.Process(target=measure, args=(case, sender), daemon=True)
    started = time.monotonic()
    child.start()
    sender.close()
    failed = "not finished in time"
    try:
        while receiver.poll(max(0.0, started + seconds - time.monotonic())):
            row = receiver.recv()
            report.add(row)
    except EOFError:
        failed = ""
    child.join(0.0 if failed else 10.0)
    if child.is_alive():  # one that has sent everything and only ends slowly has not failed
        child.kill()
        child.join(5.0)
    elif child.exitcode:
        report.add(Row(case.bench, case.name, "failed", note=f"exit code {child.exitcode}"))
    if failed:
        report.add(Row(case.bench, case.name, "stopped", note=f"{failed} ({seconds:.0f} s)"))
    print(f"# {case.name}: {time.monotonic() - started:.1f} s", flush=True)


def measure(case: Case, pipe: Connection) -> None:
    """In the child."""
    emit = Emit(case.bench, pipe)
    try:
        from_name(case.run, case.options, emit)
    except Exception as error:  # noqa: BLE001 - any failure is a result
        traceback.print_exc()
        emit(case.name, "failed", note=f"{type(error).__name__}: {str(error).splitlines()[:1]}")
    finally:
        gc.collect()
        pipe.close()


def from_name(name: str, *given: Any) -> Any:
    """Call ``module:function`` of this package."""
    return pkgutil.resolve_name(f"{__package__}.{name}")(*given)
