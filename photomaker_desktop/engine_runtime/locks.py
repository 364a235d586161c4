"""The exact wheels of a back end: name, version, URL, hash, size. ``packaging/lock.py`` writes
them."""

import hashlib
import re
from pathlib import Path

import msgspec

from photomaker_desktop.core.decoding import DecodeError, from_json
from photomaker_desktop.core.errors import EngineMissing
from photomaker_desktop.core.text import Text
from photomaker_desktop.engine_runtime.platforms import OFFERS, BackEnd, System, this_system
from photomaker_desktop.storage import paths

UNPACKED = 3.7  # bytes on disk per byte of wheel, measured on Linux without CUDA
PLAIN = re.compile(r"[A-Za-z0-9][A-Za-z0-9._+!-]*")
WHEEL = re.compile(r"[A-Za-z0-9][A-Za-z0-9._+!-]*\.whl")
HASH = re.compile(r"[0-9a-f]{64}")


class Wheel(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One wheel; ``size`` in bytes, ``sha256`` in hex."""

    name: str
    version: str
    filename: str
    url: str
    sha256: str
    size: int

    @property
    def requirement(self) -> str:
        return f"{self.name}=={self.version} --hash=sha256:{self.sha256}"


class Lock(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """All wheels of one back end on one system, for Python ``python`` ("3.11")."""

    back_end: BackEnd
    system: System
    python: str
    wheels: tuple[Wheel, ...]

    @property
    def size(self) -> int:
        return sum(wheel.size for wheel in self.wheels)

    @property
    def unpacked(self) -> int:
        """Bytes on disk once installed, roughly."""
        return int(self.size * UNPACKED)

    @property
    def id(self) -> str:
        """Changes with any wheel: an environment of another id is out of date."""
        text = "\n".join([self.python, *sorted(wheel.requirement for wheel in self.wheels)])
        return f"{self.back_end}-{hashlib.sha256(text.encode()).hexdigest()[:10]}"


def is_wheel(wheel: Wheel) -> bool:
    """Whether name, version, file and hash are plain words: no paths, no line breaks."""
    return bool(
        WHEEL.fullmatch(wheel.filename)
        and PLAIN.fullmatch(wheel.name)
        and PLAIN.fullmatch(wheel.version)
        and HASH.fullmatch(wheel.sha256)
        and wheel.size > 0
    )


def read_lock(path: Path) -> Lock:
    """Read a lock file; raises ``EngineMissing`` if it is missing or damaged."""
    try:
        lock = from_json(path.read_bytes(), Lock)
    except (OSError, DecodeError) as error:
        raise EngineMissing(
            Text("The engine's parts list cannot be read ({name}).", name=path.name),
            str(error),
            "Reinstall PhotoMaker.",
        ) from error
    for wheel in lock.wheels:
        if not is_wheel(wheel):
            raise EngineMissing(
                Text("The parts list does not name a wheel: “{file}”.", file=wheel.filename)
            )
    return lock


def lock_file(back_end: BackEnd, system: System) -> Path:
    return paths.resources() / "engine" / f"{back_end}-{system}.json"


def offered(system: System | None = None) -> tuple[BackEnd, ...]:
    """Back ends with a lock file for this system."""
    system = system or this_system()
    return tuple(
        one.back_end
        for one in OFFERS
        if system in one.systems and lock_file(one.back_end, system).is_file()
    )


def lock_of(back_end: BackEnd) -> Lock:
    """The lock for this system; raises ``EngineMissing`` if there is none."""
    system = this_system()
    if system is None or not lock_file(back_end, system).is_file():
        raise EngineMissing(
            Text("There is no “{kind}” engine for this computer.", kind=back_end),
            "This copy has no parts list for it.",
            "Choose another engine type, or install it from a file.",
        )
    return read_lock(lock_file(back_end, system))
