"""Faults of processes: killed, stopped, two at once, an engine that dies at every message."""

import os
import queue
import random
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

from photomaker_desktop.core.errors import PhotoMakerError
from photomaker_desktop.core.messages import (
    Analyse,
    Analysed,
    Done,
    Failed,
    FromEngine,
    Heartbeat,
)
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.core.photo import PhotoInput
from photomaker_desktop.engine_runtime.environment import engine_environment
from photomaker_desktop.library import Library
from photomaker_desktop.worker.client import EngineClient, Stopped
from photomaker_desktop.worker.process import EngineProcess
from tests.chaos.trial import PATIENCE, Outcome, settle, verify, writer
from tests.support.data import NEWTON, REPOSITORY
from tests.support.signals import hear_ctrl_c
from tests.support.tiny import build_tiny
from tests.support.worker.talk import order


def killed(folder: Path, trials: int) -> Outcome:
    """``kill -9`` at a random moment."""
    outcome, chance = Outcome("kill -9"), random.Random(5)
    for trial in range(trials):
        root = folder / f"killed-{trial}"
        with writer(root, 400) as running:
            running.until(chance.randrange(1, 30))
            time.sleep(chance.random() * 0.02)
            running.process.send_signal(signal.SIGKILL)
            settle(outcome, root, running, killed=True)
    return outcome


def stopped(folder: Path, trials: int) -> Outcome:
    """SIGSTOP; others read meanwhile and are refused to write; then SIGCONT."""
    outcome = Outcome("SIGSTOP, SIGCONT")
    for trial in range(trials):
        root = folder / f"stopped-{trial}"
        with writer(root, 24) as running:
            running.until(3 + trial)
            running.process.send_signal(signal.SIGSTOP)
            with writer(root, 2) as other:
                other.end()
            outcome.refusals |= other.refusals
            if other.kept:
                outcome.faults.append("two programs wrote at once")
            with Library.open(root, writer=False) as library:
                if library.gallery.count() < 3:
                    outcome.faults.append("a reader does not see what was finished")
            running.process.send_signal(signal.SIGCONT)
            settle(outcome, root, running)
        if len(running.kept) != 24:
            outcome.faults.append(f"only {len(running.kept)} of 24 were finished")
    return outcome


def two_writers(folder: Path, trials: int) -> Outcome:
    """Several programs open the library for writing at once; one has it, the others wait."""
    outcome = Outcome("two writers")
    for trial in range(trials):
        root = folder / f"two-{trial}"
        with writer(root, 12) as first, writer(root, 12) as second, writer(root, 12) as third:
            running = (first, second, third)
            errors = [one.end() for one in running]
        kept = first.kept | second.kept | third.kept
        outcome.trials += 1
        outcome.finished += len(kept)
        for one, said in zip(running, errors, strict=True):
            outcome.refusals |= one.refusals
            if "Traceback" in said:
                outcome.faults.append(said.strip().splitlines()[-1])
        verify(outcome, root, kept)
    return outcome


class Ear:
    """An engine client's messages; ``kill_at`` kills the engine at the n-th message of a job."""

    def __init__(self, kill_at: int) -> None:
        self.kill_at, self.count = kill_at, 0
        self.heard: queue.SimpleQueue[FromEngine] = queue.SimpleQueue()
        self.processes: list[EngineProcess] = []
        self.was_killed = threading.Event()

    def make(self) -> EngineProcess:
        environment = engine_environment() | {"PYTHONPATH": str(REPOSITORY)}
        self.processes.append(EngineProcess(environment=environment))
        return self.processes[-1]

    def hear(self, message: FromEngine | Stopped) -> None:
        if isinstance(message, Stopped | Heartbeat):
            return
        self.count += 1
        if self.count == self.kill_at and not self.was_killed.is_set():
            self.was_killed.set()
            if pid := self.processes[-1].pid:
                os.kill(pid, signal.SIGKILL)
        self.heard.put(message)

    def end_of(self, job: str) -> FromEngine:
        """The message that ends ``job``."""
        while True:
            message = self.heard.get(timeout=PATIENCE)
            if getattr(message, "job", "") == job and isinstance(message, Done | Failed | Analysed):
                return message


def engine_killed(folder: Path, trials: int) -> Outcome:
    """The engine dies at message 1, 2, 3 … of a job; the next job is done by a new one."""
    outcome, models = Outcome("engine killed at every message"), build_tiny(folder / "tiny")
    for trial in range(trials):
        outcome.trials += 1
        try:
            outcome.finished += one_engine(models, trial + 1, outcome)
        except (queue.Empty, PhotoMakerError) as error:
            outcome.faults.append(f"message {trial + 1}: {type(error).__name__} {error}")
    return outcome


def one_engine(models: ModelPaths, kill_at: int, outcome: Outcome) -> int:
    """How many of two jobs were finished; the first may fail, in words, the second must not."""
    ear = Ear(kill_at)
    client = EngineClient(ear.hear, ear.make)
    client.begin()
    try:
        client.submit(order(models, "first", number=2))
        first = ear.end_of("first")
        if isinstance(first, Failed):
            outcome.refusals.add(first.code)
        photo = PhotoInput(str(NEWTON[0]))
        client.submit(Analyse("looked", models, (photo,)))
        ear.end_of("looked")
        client.submit(order(models, "second"))
        second = ear.end_of("second")
        if isinstance(second, Failed):
            outcome.faults.append(f"message {kill_at}: the next job failed: {second.what}")
        return (not isinstance(first, Failed)) + (not isinstance(second, Failed))
    finally:
        client.close()


def interrupted_terminal(folder: Path, trials: int) -> Outcome:
    """Ctrl+C at any moment of a command that lists the library."""
    outcome, root = Outcome("Ctrl+C"), folder / "library"
    with writer(root, 20) as running:
        settle(outcome, root, running)
    command = [sys.executable, "-m", "photomaker_desktop", "library", "check", "--repair"]
    for trial in range(trials):
        with subprocess.Popen(
            [*command, "--json", "--library", str(root)],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=REPOSITORY,
            preexec_fn=hear_ctrl_c,  # noqa: PLW1509
        ) as process:  # fmt: skip
            time.sleep(0.05 + 0.12 * trial)
            process.send_signal(signal.SIGINT)
            _, errors = process.communicate(timeout=PATIENCE)
        outcome.trials += 1
        if "Traceback" in errors and "photomaker_desktop" in errors:
            outcome.faults.append(errors.strip().splitlines()[-1])
    verify(outcome, root, running.kept)
    return outcome
