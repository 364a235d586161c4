"""The window's numbers: time to the first paint, against an empty window, in fresh processes."""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

EMPTY = """
import os, sys, time, psutil
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget
app = QApplication([])
class Window(QWidget):
    def paintEvent(self, event):
        QTimer.singleShot(0, done)
def done():
    print(time.time() - psutil.Process().create_time(), flush=True)
    os._exit(0)
window = Window(); window.resize(1360, 880); window.show()
app.exec()
"""
OURS = """
import os, sys, time, psutil
from photomaker_desktop.ui.shell.application import run
def done():
    print(time.time() - psutil.Process().create_time(), flush=True)
    os._exit(0)
run(["bench"], on_painted=done)
"""
GOAL_SECONDS, GOAL_RATIO = 0.6, 3.0


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
    blank, window = statistics.median(empty[1:]), statistics.median(ours[1:])
    result = {"empty": blank, "window": window, "ratio": window / blank, "runs": arguments.runs}
    if arguments.json:
        print(json.dumps(result))
    else:
        print(f"an empty PySide6 window is painted after   {blank:.2f} s")
        print(f"our window is painted after                {window:.2f} s (goal {GOAL_SECONDS} s)")
        print(f"ratio                                      {window / blank:.2f} (goal {GOAL_RATIO})")
    return int(window > GOAL_SECONDS or window / blank > GOAL_RATIO)


def start(program: str, folder: Path) -> float:
    """Seconds from the start of a process to its first paint."""
    names = ("DATA", "CACHE", "CONFIG", "LOG")
    places = {f"PHOTOMAKER_{name}_DIR": str(folder / name.lower()) for name in names}
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"} | places
    done = subprocess.run(
        [sys.executable, "-c", program],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    return float(done.stdout.strip().splitlines()[-1])
