"""A Debian with nothing in it but the system: where the package must work."""

import os
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

USER = 1000
HOME = "/home/Ada Löwe"
MIRROR = "http://deb.debian.org/debian"


class Debian:
    """A root folder; ``do`` runs commands in it, as root or as an ordinary user."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def path(self, inside: str) -> Path:
        return self.root / inside.lstrip("/")

    def do(
        self,
        *command: str,
        root: bool = False,
        offline: bool = False,
        environment: Mapping[str, str] | None = None,
    ) -> subprocess.CompletedProcess[str]:
        words = self.words(*command, root=root, offline=offline)
        known = self.environment(environment)
        return subprocess.run(words, env=known, capture_output=True, text=True, check=False)

    def start(self, *command: str, environment: Mapping[str, str]) -> subprocess.Popen[bytes]:
        return subprocess.Popen(self.words(*command), env=self.environment(environment))

    def words(self, *command: str, root: bool = False, offline: bool = False) -> list[str]:
        user = [] if root else [f"--userspec={USER}:{USER}"]
        net = ["unshare", "--net"] if offline else []
        return [*net, "chroot", *user, str(self.root), *command]

    def environment(self, more: Mapping[str, str] | None) -> dict[str, str]:
        usual = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": HOME, "LANG": "C.UTF-8"}
        return usual | dict(more or {})


@contextmanager
def bare_debian(work: Path) -> Iterator[Debian]:
    """A fresh copy of a minimal Debian 12 (fetched once into ``work``), with /proc and /dev."""
    pristine, root = work / "debian", work / "root"
    if not (pristine / "etc" / "debian_version").exists():
        shutil.rmtree(pristine, ignore_errors=True)
        run("debootstrap", "--variant=minbase", "bookworm", str(pristine), MIRROR)
    shutil.rmtree(root, ignore_errors=True)
    run("cp", "-a", str(pristine), str(root))
    places = ("proc", "dev", "tmp/.X11-unix")
    (root / "tmp" / ".X11-unix").mkdir(parents=True, exist_ok=True)
    shutil.copy2("/etc/resolv.conf", root / "etc" / "resolv.conf")
    home = root / HOME.lstrip("/")
    home.mkdir(parents=True)
    os.chown(home, USER, USER)
    for place in places:
        run("mount", "--bind", f"/{place}", str(root / place))
    try:
        yield Debian(root)
    finally:
        for place in places:
            run("umount", "--lazy", str(root / place))


def run(*command: str) -> None:
    subprocess.run(command, check=True)
