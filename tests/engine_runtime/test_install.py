"""Building a real environment from a web folder that fails, and everything that may go wrong."""

import os
import shutil
import subprocess
import sys
import threading
from collections import namedtuple
from pathlib import Path

import msgspec
import pytest

from photomaker_desktop.core.errors import (
    Cancelled,
    DiskFull,
    DownloadError,
    EngineMissing,
    StorageError,
)
from photomaker_desktop.engine_runtime import install_paths
from photomaker_desktop.engine_runtime.install import InstallProgress, InstallStage
from photomaker_desktop.engine_runtime.launch import engine_launch, needs_engine
from photomaker_desktop.engine_runtime.locks import Lock
from photomaker_desktop.engine_runtime.subprocesses import run_hidden
from photomaker_desktop.engine_runtime.tools import Tools
from photomaker_desktop.weights.download.progress import Control
from tests.support.engine_runtime.world import World
from tests.support.waiting import until

Usage = namedtuple("Usage", "total used free")


def version_in_use() -> str:
    """What the chosen engine's own Python says."""
    launch = engine_launch()
    assert launch is not None
    words = [launch.program[0], "-c", "import beta; print(beta.VERSION)"]
    said = run_hidden(words, launch.environment, Control(), 60.0)
    assert said.code == 0, said.errors
    return said.out.strip()


def test_from_nothing_over_a_bad_line_to_an_engine(engines: World) -> None:
    lock = engines.lock()
    alpha, beta = (wheel.filename for wheel in lock.wheels)
    engines.trouble.cut, engines.trouble.wrong = frozenset({alpha}), frozenset({beta})
    assert needs_engine()
    stages: list[InstallStage] = []
    seen: list[InstallProgress] = []

    def note(progress: InstallProgress) -> None:
        seen.append(progress)
        if progress.stage not in stages:
            stages.append(progress.stage)

    engines.install(lock).run(note)
    assert engines.trouble.did == {"cut": 1, "wrong": 1}
    assert stages == [
        InstallStage.FETCHING,
        InstallStage.BUILDING,
        InstallStage.TESTING,
        InstallStage.DONE,
    ]
    assert seen[-1].fetch is not None and seen[-1].fetch.done == lock.size
    resumed = [one.headers.get("range") for one in engines.hub.requests("GET")]
    assert any(resumed), "the cut file was fetched from its beginning"
    assert version_in_use() == "1.0" and not needs_engine()


def test_a_busy_server_is_asked_again(engines: World) -> None:
    lock = engines.lock()
    engines.trouble.busy = frozenset(wheel.filename for wheel in lock.wheels)
    engines.install(lock).run()
    assert engines.trouble.did == {"busy": 2} and version_in_use() == "1.0"


def test_an_update_fetches_only_what_changed_and_one_can_go_back(engines: World) -> None:
    engines.install(engines.lock("1.0")).run()
    engines.hub.seen.clear()
    engines.install(engines.lock("2.0")).run()
    assert engines.fetched() == ["beta-2.0-py3-none-any.whl"]
    assert version_in_use() == "2.0"
    assert install_paths.go_back() and version_in_use() == "1.0"
    assert install_paths.go_back() and version_in_use() == "2.0"


def test_a_third_engine_drops_the_first(engines: World) -> None:
    for beta in ("1.0", "2.0", "3.0"):
        engines.install(engines.lock(beta)).run()
    assert len(list((install_paths.root() / "env").iterdir())) == 2
    kept = {file.name for file in (install_paths.root() / "wheels").iterdir()}
    assert "beta-1.0-py3-none-any.whl" not in kept and "alpha-1.0-py3-none-any.whl" in kept


def test_an_engine_that_fails_its_test_is_not_used(engines: World) -> None:
    engines.install(engines.lock("1.0")).run()

    def fails(*_: object) -> install_paths.Proof:
        raise EngineMissing("The new engine failed its test and is not used.")

    with pytest.raises(EngineMissing, match="not used"):
        engines.install(engines.lock("2.0"), trial=fails).run()
    assert version_in_use() == "1.0"
    assert len(list((install_paths.root() / "env").iterdir())) == 1


def test_a_damaged_wheel_on_disk_is_fetched_again(engines: World) -> None:
    lock = engines.lock()
    engines.install(lock).run()
    file = install_paths.wheel_file(lock.wheels[1])
    file.write_bytes(bytes(file.stat().st_size))
    engines.hub.seen.clear()
    engines.install(lock).run()
    assert engines.fetched() == [lock.wheels[1].filename] and version_in_use() == "1.0"


def test_200_megabytes_free_are_said_before_anything_is_fetched(
    engines: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    lock = engines.lock()
    big = msgspec.structs.replace(lock.wheels[0], size=150_000_000)
    lock = msgspec.structs.replace(lock, wheels=(big, lock.wheels[1]))
    monkeypatch.setattr(shutil, "disk_usage", lambda _: Usage(1 << 40, 0, 200_000_000))
    with pytest.raises(DiskFull, match=r"200\.0 MB are free") as caught:
        engines.install(lock).run()
    assert "Free some space" in str(caught.value.todo) and engines.fetched() == []


def test_pause_holds_the_download_and_resume_goes_on(engines: World) -> None:
    lock = engines.lock()
    engines.hub.rate = 1_500_000
    work = engines.install(lock)
    held: list[int] = []

    def hold(progress: InstallProgress) -> None:
        if progress.fetch and progress.fetch.done > 300_000 and not held:
            work.pause()
            held.append(progress.fetch.done)
            threading.Timer(0.6, work.resume).start()

    work.run(hold)
    assert held and version_in_use() == "1.0"


def test_cancel_keeps_what_was_fetched(engines: World) -> None:
    lock = engines.lock()
    engines.hub.rate = 1_500_000
    work = engines.install(lock)

    def stop(progress: InstallProgress) -> None:
        if progress.fetch and progress.fetch.done > 500_000:
            work.cancel()

    with pytest.raises(Cancelled):
        work.run(stop)
    there = sum(file.stat().st_size for file in (install_paths.root() / "wheels").iterdir())
    assert there > 500_000
    engines.hub.rate = 0
    before = engines.hub.sent
    engines.install(lock).run()
    assert engines.hub.sent - before < lock.size - 400_000


def test_no_server_is_a_clear_sentence(engines: World) -> None:
    lock = engines.lock()
    gone = tuple(
        msgspec.structs.replace(wheel, url="http://127.0.0.1:9/x.whl") for wheel in lock.wheels
    )
    with pytest.raises(DownloadError, match="could not be reached") as caught:
        engines.install(msgspec.structs.replace(lock, wheels=gone)).run()
    assert "will resume" in str(caught.value.todo)


def test_two_builders_do_not_meet(engines: World) -> None:
    with install_paths.only_builder(), pytest.raises(StorageError, match="being changed already"):
        engines.install(engines.lock()).run()


CHILD = """
import sys, msgspec
from pathlib import Path
from photomaker_desktop.engine_runtime.locks import Lock
from photomaker_desktop.engine_runtime.install import Install
from photomaker_desktop.storage.settings import Settings
from tests.support.engine_runtime.world import QUICK, try_imports
lock = msgspec.json.decode(Path(sys.argv[1]).read_bytes(), type=Lock)
Install(Settings(), lock, patience=QUICK, trial=try_imports).run()
"""


def killed_after(lock: Lock, seconds: float, tmp_path: Path) -> int:
    """Build in a process of its own and SIGKILL it; its exit code."""
    file = tmp_path / "lock.json"
    file.write_bytes(msgspec.json.encode(lock))
    process = subprocess.Popen([sys.executable, "-c", CHILD, str(file)])
    began = install_paths.root() / "wheels"
    until(lambda: process.poll() is not None or began.exists())
    try:
        return process.wait(seconds)
    except subprocess.TimeoutExpired:
        process.kill()
        return process.wait()


@pytest.mark.slow
def test_kill_9_at_any_moment_leaves_a_working_engine(engines: World, tmp_path: Path) -> None:
    engines.install(engines.lock("1.0")).run()
    engines.hub.rate = 4_000_000
    new, codes = engines.lock("2.0"), []
    for seconds in (0.05, 0.15, 0.3, 0.6, 1.0):
        for wheel in (install_paths.root() / "wheels").glob("beta-2*"):
            wheel.unlink()
        codes.append(killed_after(new, seconds, tmp_path))
        assert version_in_use() in ("1.0", "2.0")
    assert -9 in codes
    engines.hub.rate = 0
    engines.install(new).run()
    assert version_in_use() == "2.0"
    assert len(list((install_paths.root() / "env").iterdir())) <= 2


def test_a_strange_home_stray_variables_and_a_read_only_bundle(
    engines: World, tools: Tools, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PHOTOMAKER_DATA_DIR", str(tmp_path / "Zoë's home 测试"))
    stray = str(tmp_path / "nowhere")
    for name in ("PYTHONHOME", "PYTHONPATH", "LD_LIBRARY_PATH", "QT_PLUGIN_PATH", "VIRTUAL_ENV"):
        monkeypatch.setenv(name, stray)
    monkeypatch.setenv("PIP_INDEX_URL", "http://127.0.0.1:9/")
    monkeypatch.setenv("UV_OFFLINE", "not a truth")
    folders = [tools.python, *(Path(at) for at, _, _ in os.walk(tools.python))]
    for folder in folders:
        folder.chmod(0o555)
    try:
        engines.install(engines.lock()).run()
    finally:
        for folder in folders:
            folder.chmod(0o755)
    assert version_in_use() == "1.0"
    inside = install_paths.environment(install_paths.choice().current)
    assert all(Path(at).stat().st_mode & 0o200 for at, _, _ in os.walk(inside))
    launch = engine_launch()
    assert launch is not None and stray not in launch.environment.values()
