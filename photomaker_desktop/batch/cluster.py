"""Engines of a Ray cluster, one actor per graphics card (per node where there is none).

Ray opens ports and pickles, unlike the rest of this program (``.github/SECURITY.md``): the
cluster's token authentication is required, only the address that the user named is connected to,
and Ray carries only our own messages, as bytes. Ray restarts an actor whose process or node dies
and repeats its job; a picture counts once, because the report knows its key. People travel as
identity tokens, never as photos.
"""

import os
import threading
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

import msgspec

from photomaker_desktop.batch.cluster_actor import EngineActor, Setup, packed_job, unpacked
from photomaker_desktop.batch.engines import Hear
from photomaker_desktop.core.errors import EngineDied, PhotoMakerError, UsageError
from photomaker_desktop.core.framing import failure
from photomaker_desktop.core.messages import Generate
from photomaker_desktop.core.text import Text
from photomaker_desktop.network import offline

SETTINGS = {
    "RAY_USAGE_STATS_ENABLED": "0",
    "RAY_AUTH_MODE": "token",
    "RAY_ENABLE_UV_RUN_RUNTIME_ENV": "0",
}
TOKEN_FILE = Path.home() / ".ray" / "auth_token"
RESTARTS, RETRIES = 5, 2
TOGETHER = 4
"""Calls that an actor runs at once: a picture, one that waits, and cancelling."""
TICK = 0.2  # seconds


class Cluster:
    """Connected to a cluster; ``engines`` are its actors. Close it at the end."""

    def __init__(self, address: str, setup: Setup, root: Path) -> None:
        """Raises ``UsageError`` without Ray or a token, ``EngineDied`` if the cluster does not
        answer.
        """
        self._ray = _ray(address)
        self._root = root
        self._waiting: dict[Any, tuple[ClusterEngine, str]] = {}
        self._lock, self._closed = threading.Lock(), threading.Event()
        self._left: set[ClusterEngine] = set()
        data = msgspec.msgpack.encode(setup)
        options = self._options()
        actor = self._ray.remote(**options)(EngineActor)
        count = self._count(options)
        self.engines = tuple(
            ClusterEngine(f"cluster {number}", self, actor.remote(data))
            for number in range(1, count + 1)
        )
        self._pump = threading.Thread(target=self._hear_all, name="cluster", daemon=True)
        self._pump.start()

    def submit(self, engine: "ClusterEngine", job: Generate) -> None:
        try:
            answer = engine.actor.generate.remote(packed_job(job, self._root))
        except PhotoMakerError as error:
            engine.hear(failure(job.job, error))
            return
        self.wait_for(engine, job.job, answer)

    def wait_for(self, engine: "ClusterEngine", job: str, answer: Any) -> None:
        """Pass the messages of ``answer`` to the engine's listener when it comes."""
        with self._lock:
            self._waiting[answer] = (engine, job)

    def leave(self, engine: "ClusterEngine") -> None:
        """End one actor; the last one that leaves closes the cluster."""
        with self._lock:
            self._left.add(engine)
            self._waiting = {one: to for one, to in self._waiting.items() if to[0] is not engine}
            last = len(self._left) == len(self.engines)
        if last:
            self.close()
        elif not self._closed.is_set():
            with suppress(Exception):  # it is gone already
                self._ray.kill(engine.actor)

    def close(self) -> None:
        """End the actors and leave the cluster."""
        if self._closed.is_set():
            return
        self._closed.set()
        self._pump.join()
        for engine in self.engines:
            with suppress(Exception):  # it is gone already
                self._ray.kill(engine.actor)
        self._ray.shutdown()

    def _options(self) -> dict[str, Any]:
        """A graphics card for each actor, or a processor core."""
        on_cards = self._ray.cluster_resources().get("GPU", 0) >= 1
        return {
            "num_cpus": 0 if on_cards else 1,
            "num_gpus": 1 if on_cards else 0,
            "max_restarts": RESTARTS,
            "max_task_retries": RETRIES,
            "max_concurrency": TOGETHER,
            "scheduling_strategy": "SPREAD",
        }

    def _count(self, options: Mapping[str, Any]) -> int:
        if options["num_gpus"]:
            return int(self._ray.cluster_resources()["GPU"])
        alive = [node for node in self._ray.nodes() if node["Alive"]]
        return sum(node["Resources"].get("CPU", 0) >= 1 for node in alive)

    def _hear_all(self) -> None:
        """Pass on answers in the order in which they arrive."""
        while not self._closed.is_set():
            with self._lock:
                waiting = list(self._waiting)
            if not waiting:
                self._closed.wait(TICK)
                continue
            ready, _ = self._ray.wait(waiting, num_returns=1, timeout=TICK)
            for answer in ready:
                with self._lock:
                    waits = self._waiting.pop(answer, None)
                if waits is not None:
                    self._pass_on(*waits, answer)

    def _pass_on(self, engine: "ClusterEngine", job: str, answer: Any) -> None:
        try:
            messages = list(unpacked(self._ray.get(answer)))
        except (self._ray.exceptions.RayError, PhotoMakerError) as error:
            reason = (str(error).splitlines() or [""])[0]
            lost = EngineDied("An engine of the cluster was lost.", reason)
            messages = [failure(job, lost)]
        for message in messages:
            engine.hear(message)


class ClusterEngine:
    """One actor, as an engine of a batch."""

    def __init__(self, name: str, cluster: Cluster, actor: Any) -> None:
        self.name, self.actor, self._cluster = name, actor, cluster
        self.hear: Hear = lambda message: None

    def begin(self, hear: Hear) -> None:
        self.hear = hear
        self._cluster.wait_for(self, "", self.actor.ready.remote())

    def submit(self, job: Generate) -> None:
        self._cluster.submit(self, job)

    def cancel(self, job: str) -> None:
        self.actor.cancel.remote(job)

    def close(self) -> None:
        self._cluster.leave(self)


def check_token() -> None:
    """Raises ``UsageError`` without the cluster's token."""
    named = os.environ.get("RAY_AUTH_TOKEN") or os.environ.get("RAY_AUTH_TOKEN_PATH")
    if not named and not TOKEN_FILE.is_file():
        raise UsageError(
            "The cluster's token is missing.",
            "Without one, anybody in the network could run programs on it.",
            "Run “ray get-auth-token --generate” on the head, and copy ~/.ray/auth_token here.",
        )


def _ray(address: str) -> Any:
    """Ray, connected. Raises ``UsageError`` or ``EngineDied``."""
    host, colon, port = address.rpartition(":")
    if not colon or not host or not port.isdecimal():
        raise UsageError(
            Text("“{address}” is no address of a cluster.", address=address),
            todo="Give the head's address and port, such as 192.168.1.20:6379.",
        )
    check_token()
    os.environ.update(SETTINGS)
    try:
        import ray
    except ImportError as error:
        raise UsageError(
            "A cluster needs the package ray.",
            todo="Run: pip install 'photomaker-desktop[cluster]'.",
        ) from error
    here = {host.lower(), "127.0.0.1", "localhost"}
    try:
        with offline.lock().permit(here):
            ray.init(
                address=address,
                include_dashboard=None,
                log_to_driver=False,
                logging_level="error",
                namespace="photomaker",
            )
    except (ConnectionError, RuntimeError, ValueError, ray.exceptions.RayError) as error:
        reason = (str(error).splitlines() or [""])[0]
        raise EngineDied(
            Text("The cluster {address} does not answer.", address=address),
            reason,
            "Start this computer into the cluster: ray start --address=HEAD:PORT.",
        ) from error
    return ray
