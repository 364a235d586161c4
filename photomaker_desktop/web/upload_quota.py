"""Upload limits: per visitor, in total, and by free disk space."""

import shutil
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from photomaker_desktop.web.visitors import files_below

FULL_DISK = "This computer has no room for uploads."
FULL_SERVER = "The server has too many uploads at present. Try again in some minutes."
FULL_VISITOR = "These are too many uploads. Try again in some minutes, or with smaller photos."
NEVER = float("inf")


@dataclass(frozen=True)
class UploadLimits:
    """Bytes in one request, of a visitor and of all, and what stays free on the disk.

    ``unused``: seconds until an upload that nobody uses is deleted.
    """

    request: int = 120_000_000
    visitor: int = 400_000_000
    in_all: int = 2_000_000_000
    least_free: int = 500_000_000
    unused: float = 15 * 60.0


class QuotaExceeded(Exception):
    """Nothing more can be uploaded now; the text is for the visitor."""


@dataclass(eq=False)
class Upload:
    """One request: it counts while one of its files exists, or, without files, until a time."""

    who: str
    size: int
    files: tuple[Path, ...] = ()
    until: float = NEVER


@dataclass
class UploadQuota:
    """Counts uploads until their files are gone. ``root`` is the server's folder. Thread-safe."""

    root: Path
    limits: UploadLimits = field(default_factory=UploadLimits)
    clock: Callable[[], float] = time.monotonic
    _uploads: list[Upload] = field(default_factory=list)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def begin(self, who: str, announced: int = 0) -> Upload:
        """Reserve the announced bytes, or all that is left; raises ``QuotaExceeded``."""
        limits = self.limits
        with self._lock:
            self._uploads = [one for one in self._uploads if self._counts(one)]
            own = sum(one.size for one in self._uploads if one.who == who)
            coming = sum(one.size for one in self._uploads if not one.files and one.until == NEVER)
            rooms = {
                FULL_DISK: shutil.disk_usage(self.root).free - limits.least_free - coming,
                FULL_SERVER: limits.in_all - folder_size(self.root) - coming,
                FULL_VISITOR: limits.visitor - own,
            }
            for message, room in rooms.items():
                if max(announced, 1) > room:
                    raise QuotaExceeded(message)
            upload = Upload(who, announced or min(limits.request, *rooms.values()))
            self._uploads.append(upload)
            return upload

    def end(self, upload: Upload, came: int, files: tuple[Path, ...]) -> None:
        """``came`` bytes arrived; without ``files`` the upload failed, and its remains are deleted
        later.
        """
        with self._lock:
            upload.size, upload.files = came, files
            upload.until = NEVER if files else self.clock() + self.limits.unused

    def _counts(self, upload: Upload) -> bool:
        if upload.files:
            return any(file.exists() for file in upload.files)
        return self.clock() < upload.until


def folder_size(root: Path) -> int:
    """Bytes of the files in it; one that is deleted meanwhile does not count."""
    size = 0
    for path in files_below(root):
        with suppress(FileNotFoundError):
            size += path.stat().st_size
    return size
