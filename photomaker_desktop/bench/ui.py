"""The window's numbers, in fresh processes: time to the first paint, and gaps of the event loop."""

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

from photomaker_desktop.bench.start import with_bytecode
from photomaker_desktop.storage import settings

EMPTY = """
import os, time
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget
app = QApplication([])
class Window(QWidget):
    def paintEvent(self, event):
        QTimer.singleShot(0, done)
def done():
    print(time.time() - float(os.environ["BEGAN"]), time.process_time(), flush=True)
    os._exit(0)
window = Window(); window.resize(1360, 880); window.show()
app.exec()
"""
OURS = """
import os, time
from photomaker_desktop import cli
from photomaker_desktop.app import main
def done():
    print(time.time() - float(os.environ["BEGAN"]), time.process_time(), flush=True)
    os._exit(0)
main(on_painted=done)
"""
GAPS = """
import io, json, os, time
from dataclasses import replace
from PIL import Image
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from photomaker_desktop.core.request import GenerationRequest
from photomaker_desktop.ui.shell import application
from photomaker_desktop.ui.shell.window import MainWindow
noise = io.BytesIO()
Image.effect_noise((1024, 1024), 60).convert("RGB").save(noise, "JPEG")
large = noise.getvalue()
gaps = {"start": 0.0}
phase, last = "start", 0.0
def tick():
    global last
    now = time.perf_counter()
    if last:
        gaps[phase] = max(gaps[phase], now - last)
    last = now
def watch():
    global window, timer
    window = next(w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow))
    window.services.device_found.connect(lambda device: QTimer.singleShot(3000, order))
    timer = QTimer(); timer.setInterval(1); timer.timeout.connect(tick)
    QTimer.singleShot(1000, timer.start)
def order():
    global phase
    phase = "work"
    gaps[phase] = 0.0
    services = window.services
    request = GenerationRequest("a garden", width=64, height=64, steps=60, number=3, seed=1)
    services.orders.submit(request)
    services.orders.changed.connect(over)
    services.orders.failed.connect(fail)
def over():
    if not window.services.orders.unfinished():
        QTimer.singleShot(500, show_large if phase == "work" else end)
def show_large():
    # Every step shows a preview of 1024 x 1024 pixels.
    global phase, steps
    phase = "preview"
    gaps[phase] = 0.0
    steps = QTimer(); steps.setInterval(60); steps.timeout.connect(step)
    steps.start()
    window.services.orders.submit(
        GenerationRequest("a garden", width=64, height=64, steps=200, seed=1, preview_every=0)
    )
    window.studio.stage.follow()
def step():
    order = window.services.orders.running()
    if order is not None and order.progress is not None:
        window.services.orders.advance(order.id, replace(order.progress, preview=large))
def fail(error):
    del gaps[phase]
    end(str(error))
def end(reason=""):
    print(json.dumps({"gaps": gaps, "reason": reason}), flush=True)
    window.services.close()
    os._exit(0)
application.run(["bench"], on_painted=watch)
"""
PHASES = {
    "start": "while the engine starts",
    "work": "while it makes pictures",
    "preview": "with large previews",
}
GOAL_SECONDS, GOAL_RATIO, GOAL_GAP = 0.6, 3.0, 0.05


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("--json", action="store_true")


def run(arguments: argparse.Namespace) -> int:
    """Prints medians; returns 1 where a goal is missed."""
    with tempfile.TemporaryDirectory() as folder:
        empty, ours = [], []
        for _ in range(arguments.runs + 1):
            empty.append(start(EMPTY, Path(folder)))
            ours.append(start(OURS, Path(folder)))
        gaps, reason = longest_gaps(Path(folder))
    (blank, _), (window, processor) = medians(empty[1:]), medians(ours[1:])
    result = {"empty": blank, "window": window, "ratio": window / blank, "gaps": gaps}
    result |= {"processor": processor, "reason": reason}
    if arguments.json:
        print(json.dumps(result))
    else:
        lines = (
            ("an empty PySide6 window is painted after", f"{blank:.2f} s"),
            ("our window is painted after", f"{window:.2f} s (goal {GOAL_SECONDS} s)"),
            ("of which the processor worked", f"{processor:.2f} s"),
            ("ratio", f"{window / blank:.2f} (goal {GOAL_RATIO})"),
            *(
                (f"longest gap {text}", gap_text(gaps, name, reason))
                for name, text in PHASES.items()
            ),
        )
        for text, number in lines:
            print(f"{text:42} {number}")
    good = window <= GOAL_SECONDS and window / blank <= GOAL_RATIO
    return int(not good or max(gaps.values()) > GOAL_GAP)


def gap_text(gaps: Mapping[str, float], phase: str, reason: str) -> str:
    if phase not in gaps:
        return f"not measured: {reason}"
    return f"{gaps[phase] * 1e3:.0f} ms (goal {GOAL_GAP * 1e3:.0f} ms)"


def medians(runs: Sequence[tuple[float, float]]) -> tuple[float, float]:
    clock, processor = zip(*runs, strict=True)
    return statistics.median(clock), statistics.median(processor)


def longest_gaps(folder: Path) -> tuple[dict[str, float], str]:
    """The event loop's longest gap by phase, in seconds, with a real engine and a tiny model.

    Where pictures cannot be made, as without the nudity check, their phases are left out; the
    second value says why.
    """
    from photomaker_desktop.bench.tiny import build_tiny

    models = build_tiny(folder / "tiny")
    overrides = {"base": models.base, "adapter": models.adapter, "vae": f"{models.base}/vae"}
    chosen = settings.Settings(
        first_run_done=True, model_set="photographs", model_overrides=overrides
    )
    settings.save(chosen, folder / "config" / "settings.json")
    found = json.loads(output_of(GAPS, folder))
    return {name: float(value) for name, value in found["gaps"].items()}, found["reason"]


def start(program: str, folder: Path) -> tuple[float, float]:
    """Seconds from the start of a process to its first paint: elapsed, and processor time."""
    clock, processor = output_of(program, folder).split()
    return float(clock), float(processor)


def output_of(program: str, folder: Path) -> str:
    """The last line that ``program`` prints, run offscreen in folders of its own.

    Logs of each run lie apart: what a run that was cut short leaves is a crash to the next one.
    """
    names = ("DATA", "CACHE", "CONFIG")
    places = {f"PHOTOMAKER_{name}_DIR": str(folder / name.lower()) for name in names}
    places["PHOTOMAKER_LOG_DIR"] = tempfile.mkdtemp(dir=folder)
    began = {"BEGAN": str(time.time())}
    environment = with_bytecode() | {"QT_QPA_PLATFORM": "offscreen"} | places | began
    done = subprocess.run(
        [sys.executable, "-c", program],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        check=True,
        timeout=300,
    )
    return done.stdout.strip().splitlines()[-1]
