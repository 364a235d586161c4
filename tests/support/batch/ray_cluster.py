"""A Ray cluster of two nodes on this computer, whose processes can be killed one by one."""

import os
import subprocess
import sys
from functools import partial
from pathlib import Path

import psutil

from tests.support.data import REPOSITORY
from tests.support.waiting import until

TOKEN = "0123456789abcdef" * 2
QUIET = {"RAY_USAGE_STATS_ENABLED": "0", "RAY_AUTH_MODE": "token", "RAY_AUTH_TOKEN": TOKEN}
MEMORY, SLOW, TRIES = 100_000_000, 600.0, 6
"""Bytes, seconds, starts of a node."""


class RayCluster:
    """``start``, ``kill`` everything, ``start`` again."""

    def __init__(self, folder: Path, port: int) -> None:
        self._folder, self._port = folder, port
        self._nodes: list[subprocess.Popen[bytes]] = []
        self.environment = dict(os.environ) | QUIET | {"PYTHONPATH": str(REPOSITORY)}
        self.address = ""

    @property
    def is_whole(self) -> bool:
        """Whether both nodes run."""
        return len(self._nodes) == 2 and all(node.poll() is None for node in self._nodes)

    def start(self) -> None:
        """Returns when both nodes are there."""
        head = self._started("ray start --address='", "--head", "--include-dashboard=false")
        self.address = head.partition("ray start --address='")[2].partition("'")[0]
        self._started("Ray runtime started", f"--address={self.address}")

    def _started(self, sign: str, *words: str) -> str:
        """What the node prints until ``sign``; it gives up by itself on a busy machine."""
        for _ in range(TRIES):
            self._port += 1  # the old one may not be free yet
            port = [f"--port={self._port}"] if "--head" in words else []
            log = self._folder / f"node-{self._port}.log"
            node = self._node(log, *words, *port)
            until(partial(_is_settled, log, sign, node), seconds=SLOW)
            if sign in log.read_text():
                self._nodes.append(node)
                return log.read_text()
        raise AssertionError(log.read_text())

    def _node(self, log: Path, *words: str) -> subprocess.Popen[bytes]:
        ray = str(Path(sys.executable).with_name("ray"))
        usual = ["--num-cpus=1", "--disable-usage-stats", "--block"]
        with log.open("wb") as out:
            return subprocess.Popen(
                [ray, "start", *words, *usual, f"--object-store-memory={MEMORY}"],
                env=self.environment,
                stdin=subprocess.DEVNULL,
                stdout=out,
                stderr=subprocess.STDOUT,
            )

    def kill_worker(self) -> bool:
        """Kill the process of one actor; whether there was one."""
        for process in self._processes():
            if any("EngineActor" in word for word in _words(process)):
                process.kill()
                return True
        return False

    def kill(self) -> None:
        """Kill all processes of both nodes, as a power cut does."""
        for process in self._processes():
            _kill(process)
        for node in self._nodes:
            node.kill()
            node.wait()
        self._nodes.clear()

    def _processes(self) -> list[psutil.Process]:
        found: list[psutil.Process] = []
        for node in self._nodes:
            if psutil.pid_exists(node.pid):
                found += psutil.Process(node.pid).children(recursive=True)
        return found


def _is_settled(log: Path, sign: str, node: subprocess.Popen[bytes]) -> bool:
    return sign in log.read_text() or node.poll() is not None


def _words(process: psutil.Process) -> list[str]:
    try:
        return process.cmdline()
    except psutil.Error:
        return []


def _kill(process: psutil.Process) -> None:
    try:
        process.kill()
    except psutil.Error:
        return
