"""Faults of disks and folders."""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from photomaker_desktop.library import Library
from tests.chaos.trial import Outcome, settle, verify, writer
from tests.support.library import make

SHIM = Path(__file__).with_name("faults.c")


@contextmanager
def mounted(place: Path, *words: str) -> Iterator[bool]:
    """Whether a mount is possible here; it is undone afterwards."""
    place.mkdir(parents=True, exist_ok=True)
    done = subprocess.run(["mount", *words, str(place)], capture_output=True, check=False)
    try:
        yield not done.returncode
    finally:
        if not done.returncode:
            subprocess.run(["umount", "-l", str(place)], check=False)


def full_disk(folder: Path, trials: int) -> Outcome:
    """A small disk fills up; then something is deleted, and work goes on."""
    outcome = Outcome("full disk")
    for trial in range(trials):
        place = folder / f"small-{trial}"
        size = f"size={2000 + 150 * trial}k"
        with mounted(place, "-t", "tmpfs", "-o", size, "tmpfs") as possible:
            if possible:
                fill(outcome, place / "library")
            else:
                limited(outcome, place / "library", 60_000 + 9_000 * trial)
    return outcome


def fill(outcome: Outcome, root: Path) -> None:
    with writer(root, 400) as running:
        settle(outcome, root, running)
    if "DiskFull" not in running.refusals:
        outcome.faults.append("the disk did not get full")
    with Library.open(root) as library:
        gone = library.gallery.ids()[:20]
        library.gallery.erase(gone)
        library.gallery.add(make.png("room again"))
    for picture in gone:
        running.kept.pop(picture)
    verify(outcome, root, running.kept)


def limited(outcome: Outcome, root: Path, size: int) -> None:
    """Where nothing may be mounted: a limit on the size of files, which fails in mid-write."""
    with Library.open(root):
        pass
    code = (
        "import resource,signal,runpy,sys;signal.signal(signal.SIGXFSZ,signal.SIG_IGN);"
        f"resource.setrlimit(resource.RLIMIT_FSIZE,({size},{size}));"
        "sys.argv=sys.argv[1:];runpy.run_module('tests.chaos.writer',run_name='__main__')"
    )
    with writer(root, 40, sys.executable, "-c", code) as running:
        settle(outcome, root, running)


def read_only(folder: Path, trials: int) -> Outcome:
    """The library is on a disk that cannot be written."""
    outcome = Outcome("read-only disk")
    for trial in range(trials):
        root, place = folder / f"library-{trial}", folder / f"bound-{trial}"
        with writer(root, 9) as running:
            settle(outcome, root, running)
        with mounted(place, "--bind", str(root)) as possible:
            if not possible:
                continue
            remount = ["mount", "-o", "remount,bind,ro", str(place)]
            subprocess.run(remount, check=True, capture_output=True)
            with writer(place, 5) as refused:
                refused.end()
            outcome.refusals |= refused.refusals
            if refused.kept:
                outcome.faults.append("something was written to a read-only disk")
            with Library.open(place, writer=False) as library:
                if library.gallery.count() == 0:
                    outcome.faults.append("nothing can be read from a read-only disk")
        verify(outcome, root, running.kept)
    return outcome


def shim(folder: Path) -> Path | None:
    """``faults.c``, compiled; None where there is no compiler or no preloading."""
    compiler = shutil.which("cc")
    if sys.platform != "linux" or compiler is None:
        return None
    library = folder / "faults.so"
    command = [compiler, "-shared", "-fPIC", "-O1", "-o", str(library), str(SHIM), "-ldl"]
    done = subprocess.run(command, capture_output=True, check=False)
    return None if done.returncode else library


def io_errors(folder: Path, trials: int) -> Outcome:
    """Writes and syncs fail with EIO, beginning anywhere."""
    outcome, preload = Outcome("EIO"), shim(folder)
    for trial in range(trials if preload else 0):
        root = folder / f"eio-{trial}"
        with Library.open(root):
            pass
        settings = {"LD_PRELOAD": str(preload), "CHAOS_EIO": str(1 + 71 * trial)}
        with writer(root, 16, **settings) as running:
            settle(outcome, root, running)
    return outcome


def clock_jumps(folder: Path, trials: int) -> Outcome:
    """The clock goes 400 days forth and back while the library is written."""
    outcome, preload = Outcome("clock jumps"), shim(folder)
    for trial in range(trials if preload else 0):
        root = folder / f"clock-{trial}"
        settings = {"LD_PRELOAD": str(preload), "CHAOS_CLOCK": str(1 + 40 * trial)}
        with writer(root, 16, **settings) as running:
            settle(outcome, root, running)
    return outcome


def folder_moved(folder: Path, trials: int) -> Outcome:
    """The library's folder is renamed while a program has it open."""
    outcome = Outcome("folder moved")
    for trial in range(trials):
        root, away = folder / f"here-{trial}", folder / f"away-{trial}"
        with writer(root, 60) as running:
            running.until(5 + trial)
            root.rename(away)
            errors = running.end()
        outcome.trials += 1
        outcome.finished += len(running.kept)
        outcome.refusals |= running.refusals
        if "Traceback" in errors:
            outcome.faults.append(errors.strip().splitlines()[-1])
        if any(path.suffix in (".png", ".safetensors", ".pmid") for path in root.rglob("*")):
            outcome.faults.append("files were written to the old place")
        verify(outcome, away, running.kept)
    return outcome


def temporary() -> Path:
    """Beside the tests' other folders, on a real disk."""
    return Path(tempfile.mkdtemp(prefix="chaos-", dir=os.environ.get("CHAOS_DIR")))
