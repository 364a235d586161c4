"""Build an environment from downloaded wheels: a copy of the bundled Python, filled by uv."""

import os
import shutil
from pathlib import Path

from photomaker_desktop.core.errors import DiskFull, EngineMissing
from photomaker_desktop.core.text import Text
from photomaker_desktop.engine_runtime import install_paths
from photomaker_desktop.engine_runtime.launch import clean_environment
from photomaker_desktop.engine_runtime.locks import Lock
from photomaker_desktop.engine_runtime.subprocesses import ProcessResult, run_hidden
from photomaker_desktop.engine_runtime.tools import Tools, program_of
from photomaker_desktop.storage.files import storage_errors
from photomaker_desktop.weights.download.progress import Control

LIMIT = 3600.0  # seconds; for slow disks with a virus scanner
LINKED = (".rlib", ".lib", ".a", ".d")
FULL = ("No space left", "os error 28", "os error 112", "Disk quota")


def assemble(lock: Lock, folder: Path, tools: Tools, control: Control) -> None:
    """Create a Python in ``folder`` with exactly the wheels of ``lock``, without network.

    The Python is copied, not linked: the application may move, be read-only, or be updated.
    Raises ``EngineMissing``, ``DiskFull``, ``StorageError``, ``Cancelled``.
    """
    with storage_errors(folder):
        copy_python(tools.python, folder)
        listing = folder / "requirements.txt"
        lines = [wheel.requirement for wheel in lock.wheels]
        listing.write_text("\n".join(lines) + "\n", encoding="utf-8")
    # Its own folder, so that an unpacker that outlives its killed parent does no harm.
    scratch = install_paths.root() / "unpacking" / folder.name
    result = run_hidden(
        _command(tools.uv, folder, listing, scratch), clean_environment(), control, LIMIT
    )
    shutil.rmtree(scratch, ignore_errors=True)
    if result.code:
        raise _failure(result, folder)
    drop_link_libraries(folder)


def drop_link_libraries(folder: Path) -> None:
    """Delete what only a linker reads: tens of megabytes of the C2PA library's wheel."""
    for place in folder.rglob("c2pa/libs"):
        for file in place.iterdir():
            if file.suffix in LINKED:
                file.unlink()


def copy_python(source: Path, target: Path) -> None:
    """A writable copy, even if the original is read-only."""
    shutil.copytree(source, target, symlinks=True)
    for folder, _, _ in os.walk(target):
        Path(folder).chmod(0o755)


def _command(uv: Path, folder: Path, listing: Path, scratch: Path) -> list[str]:
    """The uv command; it unpacks on the same disk, so that it can link instead of copying."""
    return [
        str(uv), "pip", "install", "--python", str(program_of(folder)), "--break-system-packages",
        "--requirements", str(listing), "--no-deps", "--require-hashes", "--only-binary", ":all:",
        "--no-index", "--find-links", str(install_paths.root() / "wheels"), "--offline",
        "--no-config", "--no-python-downloads", "--cache-dir", str(scratch), "--link-mode",
        "hardlink",
        "--no-progress",
    ]  # fmt: skip


def _failure(result: ProcessResult, folder: Path) -> Exception:
    if any(sign in result.errors for sign in FULL):
        return DiskFull(
            "The disk became full while installing the engine.",
            Text("Destination: {folder}.", folder=folder.parent),
            "Free some space, then continue. Downloaded files are kept.",
        )
    return EngineMissing(
        "The engine could not be installed.",
        result.last_line or Text("uv quit with exit code {code}.", code=result.code),
        "Try “Repair”.",
    )
