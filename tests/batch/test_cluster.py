"""The same table on a Ray cluster of two nodes, whose workers die and which is lost once."""

import os
import random
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from photomaker_desktop.batch.report import TableReport
from tests.support.batch.make import simple, write_csv
from tests.support.batch.ray_cluster import RayCluster
from tests.support.batch.standin import begun
from tests.support.waiting import until
from tests.support.worker.forks import Forks

pytestmark = [pytest.mark.slow, pytest.mark.timeout(1800), pytest.mark.xdist_group("ray")]
ray = pytest.importorskip("ray")
PATIENCE = 900.0


@pytest.fixture(scope="module")
def nodes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RayCluster]:
    made = RayCluster(tmp_path_factory.mktemp("ray"), 20_000 + os.getpid() % 10_000)
    try:
        yield made
    finally:
        made.kill()


@pytest.fixture
def cluster(nodes: RayCluster) -> RayCluster:
    """Both nodes, started again where the test before left less."""
    if not nodes.is_whole:
        nodes.kill()
        nodes.start()
    return nodes


def start(cluster: RayCluster, *command: str) -> subprocess.Popen[bytes]:
    words = ["--cluster", cluster.address, "--name", "{row}", "--no-contact-sheet"]
    return subprocess.Popen(
        [sys.executable, "-m", *command, *words],
        env=cluster.environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
    )


def made(out: Path) -> int:
    return len(list(out.glob("*.png")))


def wait_for(child: subprocess.Popen[bytes], out: Path, count: int) -> None:
    """Until so many pictures are there; the command must not end before."""

    def there() -> bool:
        enough = made(out) >= count
        assert enough or child.poll() is None, f"it ended with {made(out)} of {count} pictures"
        return enough

    until(there, f"{count} pictures never came", PATIENCE)


def finish(
    cluster: RayCluster,
    out: Path,
    total: int,
    command: list[str],
    chance: random.Random,
    *,
    first: Sequence[str] = (),
) -> None:
    """Kill workers on the way, then the whole cluster; start it again, and the same command.

    ``first`` is what the table is begun with instead.
    """
    *stops, last = sorted(chance.sample(range(2, total * 3 // 4), 4))
    child = start(cluster, *(first or command))
    for stop in stops:
        wait_for(child, out, stop)
        until(cluster.kill_worker)
    wait_for(child, out, last)
    cluster.kill()
    child.kill()
    child.wait()
    there = made(out)
    assert there < total
    cluster.start()
    assert start(cluster, *command).wait(PATIENCE) == 0
    assert made(out) == total
    with TableReport.open(out) as report:
        entries = list(report.entries())
    assert [entry.row for entry in entries] == list(range(2, total + 2))
    assert {entry.state for entry in entries} == {"done"}


def test_five_hundred_rows_of_a_stand_in(tmp_path: Path, cluster: RayCluster) -> None:
    table, out = simple(tmp_path, 500), tmp_path / "out"
    (tmp_path / "e").mkdir()
    command = ["tests.support.batch.standin", str(tmp_path / "e"), "0.002", str(table)]
    finish(cluster, out, 500, [*command, "--out", str(out)], random.Random(19))
    tries = Counter(line["key"] for line in begun(tmp_path / "e"))
    assert len(tries) == 500
    assert sum(tries.values()) - 500 <= 5 * 2 * 2  # what was being made, and waited, at each kill


def test_an_engine_that_is_given_up_leaves_the_others_at_work(
    tmp_path: Path, cluster: RayCluster
) -> None:
    words = [sys.executable, "-m", "tests.support.batch.leaving", cluster.address, str(tmp_path)]
    child = subprocess.run(words, env=cluster.environment, timeout=PATIENCE, check=False)
    assert child.returncode == 0


def test_forty_rows_of_sketchbook(tmp_path: Path, cluster: RayCluster, forks: Forks) -> None:
    """Begun with engines that need no imports, finished as users start it."""
    rows = [f"a man in the rain,128x128,2,{seed}" for seed in range(40)]
    table, out = write_csv(tmp_path / "a.csv", ["prompt,size,steps,seed", *rows]), tmp_path / "out"
    words = [str(table), "--out", str(out)]
    finish(
        cluster, out, 40, ["photomaker_desktop", "batch", *words], random.Random(40),
        first=["tests.support.batch.forked", forks.address, *words],
    )  # fmt: skip
