"""What the bundle carries for the engine: uv and a relocatable Python to build its environment,
and this program's source, which that environment's Python runs."""

import shutil
import subprocess
import tempfile
from pathlib import Path

from recipe import ENGINE_PYTHON, ROOT

LEFT_OUT = shutil.ignore_patterns(
    "test", "tests", "idlelib", "turtledemo", "tkinter", "site-packages", "dist-packages",
    "__pycache__", "config-*", "lib2to3", "ensurepip", "_tkinter*", "*.a", "*.pyc",
)  # fmt: skip
OF_THE_SYSTEM = ("libc.so", "libm.so", "libdl.so", "libpthread.so", "librt.so", "libutil.so", "ld-")


def put_tools(folder: Path, python: Path | None) -> None:
    """Fill ``folder``; ``python`` is a Python to copy instead of the pinned standalone build."""
    import uv

    folder.mkdir(parents=True, exist_ok=True)
    shutil.copy2(uv.find_uv_bin(), folder)
    copy_source(folder / "source" / "photomaker_desktop")
    target = folder / "python"
    if target.exists():
        return
    if python is not None:
        copy_python(python, target)
    else:
        fetch_python(target)


def copy_source(target: Path) -> None:
    """The package without its resources, which the bundle has already."""
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(
        ROOT / "photomaker_desktop", target, ignore=shutil.ignore_patterns("__pycache__")
    )


def fetch_python(target: Path) -> None:
    """The standalone build that the pinned ``pbs-installer`` names, checked by its SHA-256."""
    from pbs_installer import download, get_download_link, install_file

    found, link = get_download_link(ENGINE_PYTHON)
    print(f"fetching Python {found} from {link[0]}")
    with tempfile.TemporaryDirectory() as scratch:
        archive = Path(scratch) / "python"
        name = download(link, archive)
        install_file(archive, target, name)


def copy_python(prefix: Path, target: Path) -> None:
    """A relocatable copy of an installed Python on Linux, with the libraries that it needs.

    For builds on machines that cannot reach the standalone builds.
    """
    version = f"python{ENGINE_PYTHON}"
    (target / "bin").mkdir(parents=True)
    program = target / "bin" / version
    shutil.copy2((prefix / "bin" / version).resolve(), program)
    (target / "bin" / "python3").symlink_to(version)
    shutil.copytree(prefix / "lib" / version, target / "lib" / version, ignore=LEFT_OUT)
    (target / "lib" / version / "site-packages").mkdir()
    modules = (target / "lib" / version / "lib-dynload").glob("*.so")
    for library in {path for one in (program, *modules) for path in libraries(one, prefix)}:
        shutil.copy2(library, target / "lib" / library.name)
    for one in (program, *(target / "lib").rglob("*.so*")):
        up = "/".join([".."] * (len(one.relative_to(target).parts) - 1))
        strip(one)
        patch = ["patchelf", "--set-rpath", f"$ORIGIN/{up}/lib", str(one)]
        subprocess.run(patch, check=True)


def strip_frozen_python(inside: Path) -> None:
    """Drop debugging symbols of Python itself; wheels come stripped, and some break by it."""
    for one in (*inside.glob("libpython*"), *inside.glob("python3*/lib-dynload/*.so")):
        strip(one)


def strip(binary: Path) -> None:
    subprocess.run(["strip", "--strip-unneeded", str(binary)], check=True)


def libraries(binary: Path, prefix: Path) -> set[Path]:
    """Shared libraries that ``binary`` loads, without those of every Linux."""
    command = ["ldd", str(binary)]
    known = {"LD_LIBRARY_PATH": str(prefix / "lib"), "PATH": "/usr/bin:/bin"}
    said = subprocess.run(command, env=known, capture_output=True, text=True, check=True).stdout
    found = [line.split(" => ")[1].split(" (")[0] for line in said.splitlines() if " => /" in line]
    return {Path(one) for one in found if not Path(one).name.startswith(OF_THE_SYSTEM)}
