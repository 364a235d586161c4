"""Running a table: throughput against the ideal, work per row, memory.

``bench tables`` uses stand-ins that sleep; ``--sketchbook ROWS`` draws with one and two engines.
"""

import argparse
import queue
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import psutil

from photomaker_desktop.batch.engines import Hear, TableEngine, local_engines
from photomaker_desktop.batch.files import TableFiles
from photomaker_desktop.batch.keys import RequestKeys
from photomaker_desktop.batch.people import TablePeople
from photomaker_desktop.batch.plan import BatchPlan, plan_batch
from photomaker_desktop.batch.report import Entry, TableReport
from photomaker_desktop.batch.requests import Context
from photomaker_desktop.batch.run import BatchRun
from photomaker_desktop.batch.table import Table, TableRow
from photomaker_desktop.bench.standin_engine import make
from photomaker_desktop.core.device import DeviceFacts, DeviceKind
from photomaker_desktop.core.engine_options import EngineOptions
from photomaker_desktop.core.messages import Done, Generate, Prepare, Ready
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.prompt.styles import load_styles
from photomaker_desktop.storage.settings import Settings
from photomaker_desktop.weights.local.locate import model_paths
from photomaker_desktop.worker.process import EngineProcess

STANDIN = "photomaker_desktop.bench.standin_engine"
ROUNDS = 12
MB = 2**20


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--engines", type=int, nargs="+", default=[1, 4, 16, 64])
    parser.add_argument("--seconds", type=float, default=1.0, help="that a stand-in sleeps")
    parser.add_argument("--rows", type=int, default=10_000, help="for the work per row")
    parser.add_argument("--sketchbook", type=int, default=0, metavar="ROWS")


def run(arguments: argparse.Namespace) -> int:
    for count in arguments.engines:
        share = efficiency(count, arguments.seconds)
        print(f"{count} engines: {share:.3f} of the ideal", flush=True)
    for rows in (arguments.rows // 10, arguments.rows):
        planning, running, memory = work_per_row(rows)
        print(
            f"{rows} rows: {planning * 1000:.2f} ms to plan and {running * 1000:.2f} ms to run a"
            f" row (processor time), {memory / MB:.0f} MB",
            flush=True,
        )
    if arguments.sketchbook:
        for devices in (["cpu"], ["cpu", "cpu"]):
            speed = drawn_per_minute(devices, arguments.sketchbook)
            print(f"Sketchbook on {len(devices)} engines: {speed:.1f} a minute", flush=True)
    return 0


def efficiency(count: int, seconds: float) -> float:
    """Ideal time ÷ measured time, from the end of the first round on."""
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", STANDIN, folder, str(seconds)]

        def start(prepare: Prepare, threads: int) -> EngineProcess:
            return EngineProcess(prepare, command=command)

        engines = local_engines(["cpu"] * count, EngineOptions(), start)
        times = made_at(planned(count * ROUNDS), engines, Path(folder) / "out")
    warm = count * 2  # processes start one after another
    ideal = (len(times) - warm) * seconds / count
    return ideal / (times[-1] - times[warm - 1])


def work_per_row(rows: int) -> tuple[float, float, int]:
    """Processor seconds per row to plan and to run, and this process's memory at the end."""
    before = time.process_time()
    plan = planned(rows)
    between = time.process_time()
    with tempfile.TemporaryDirectory() as folder:
        made_at(plan, [AtOnce(), AtOnce()], Path(folder))
    after = time.process_time()
    memory = int(psutil.Process().memory_info().rss)
    return (between - before) / rows, (after - between) / rows, memory


def drawn_per_minute(devices: Sequence[str], rows: int) -> float:
    """With Sketchbook, from the end of the first round on."""
    paths = model_paths(Settings())
    options = Settings().engine_options()
    with tempfile.TemporaryDirectory() as folder:
        engines = local_engines(devices, options)
        times = made_at(planned(rows), engines, Path(folder), lambda name: paths)
    warm = len(devices)
    return (len(times) - warm) / (times[-1] - times[warm - 1]) * 60


def made_at(
    plan: BatchPlan,
    engines: Sequence[TableEngine],
    out: Path,
    models: Callable[[str], ModelPaths] = ModelPaths,
) -> list[float]:
    """When each picture was written."""
    times: list[float] = []

    def note(entry: Entry) -> None:
        assert entry.state == "done", entry.message
        times.append(time.monotonic())

    with TableReport.open(out) as report:
        batch = BatchRun(plan.tasks, report, models, EngineOptions(), note)
        batch.start(engines)
        batch.wait()
        batch.close()
        report.finish(task.key for task in plan.tasks)
    return sorted(times)


def planned(rows: int) -> BatchPlan:
    """A table of small pictures of nobody, with ten prompts."""
    cells = ({"prompt": f"a hat in place {n % 10}", "seed": n, "size": "128x128", "steps": 4}
             for n in range(rows))  # fmt: skip
    lines = tuple(TableRow(number, one) for number, one in enumerate(cells, start=2))
    table = Table(("prompt", "seed", "size", "steps"), lines, Path())
    context = Context({}, TablePeople(), ModelPaths, TableFiles(Path()), load_styles())
    return plan_batch(table, context, RequestKeys(lambda name: {}, Path()), "{row}")


class AtOnce:
    """An engine without a process that answers at once, with the same small picture."""

    name = "at once"

    def __init__(self) -> None:
        self._jobs: queue.SimpleQueue[Generate | None] = queue.SimpleQueue()

    def begin(self, hear: Hear) -> None:
        threading.Thread(target=self._answer, args=(hear,), daemon=True).start()

    def submit(self, job: Generate) -> None:
        self._jobs.put(job)

    def cancel(self, job: str) -> None: ...

    def close(self) -> None:
        self._jobs.put(None)

    def _answer(self, hear: Hear) -> None:
        hear(Ready(DeviceFacts(DeviceKind.CPU), "", "", {}, 0))
        while (job := self._jobs.get()) is not None:
            hear(make(job, Path(), 0.0, float("inf")))
            hear(Done(job.job))
