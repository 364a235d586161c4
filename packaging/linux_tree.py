"""The Linux tree: program, link, desktop file, icons, file type, AppStream; as .deb and AppDir."""

import gzip
import os
import shutil
import subprocess
import time
from pathlib import Path

from recipe import HOMEPAGE, IDENTIFIER, NAME, PROGRAM, ROOT, SUMMARY

SOURCE = ROOT / "packaging" / "linux"
DEPENDS = (
    "libc6 (>= 2.34)", "libgl1", "libegl1", "libfontconfig1", "libdbus-1-3", "libglib2.0-0",
    "libxkbcommon0", "libxkbcommon-x11-0", "libxcb-cursor0", "libxcb-icccm4", "libxcb-keysyms1",
    "libxcb-shape0", "libxcb-image0", "libxcb-render-util0", "libxcb-xinerama0", "libgomp1",
)  # fmt: skip
DESCRIPTION = """\
 Learns who someone is from a few photos, keeps that identity in a library,
 and pictures that person in any scene that words describe. Nothing leaves
 this computer."""
APPRUN = """\
#!/bin/sh
here="${{APPDIR:-$(dirname "$(readlink -f "$0")")}}"
exec "$here/usr/lib/{program}/{program}" "$@"
"""
COPYRIGHT = """\
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: {name}
Source: {homepage}

Files: *
Copyright: The PhotoMaker Desktop authors
License: Apache-2.0
Comment: Other software in this package and its licences:
 /opt/{program}/THIRD-PARTY-NOTICES.txt

License: Apache-2.0
 On Debian systems the text is in /usr/share/common-licenses/Apache-2.0.
"""


def share(target: Path, icons: Path, number: str) -> None:
    """Everything below ``share/``: what the desktop knows the program by."""
    epoch = int(os.environ.get("SOURCE_DATE_EPOCH") or time.time())
    words = {
        "@IDENTIFIER@": IDENTIFIER,
        "@HOMEPAGE@": HOMEPAGE,
        "@VERSION@": number,
        "@DATE@": time.strftime("%Y-%m-%d", time.gmtime(epoch)),
    }
    metainfo = (SOURCE / f"{PROGRAM}.metainfo.xml.in").read_text(encoding="utf-8")
    for word, value in words.items():
        metainfo = metainfo.replace(word, value)
    put(target / "metainfo" / f"{IDENTIFIER}.metainfo.xml", metainfo.encode())
    desktop = (SOURCE / f"{PROGRAM}.desktop").read_bytes()
    put(target / "applications" / f"{PROGRAM}.desktop", desktop)
    put(target / "mime" / "packages" / f"{PROGRAM}.xml", (SOURCE / f"{PROGRAM}.xml").read_bytes())
    for size in (16, 24, 32, 48, 64, 128, 256, 512):
        picture = (icons / f"app-{size}.png").read_bytes()
        put(target / "icons" / "hicolor" / f"{size}x{size}" / "apps" / f"{PROGRAM}.png", picture)
    drawing = (ROOT / "resources" / "icons" / "app.svg").read_bytes()
    put(target / "icons" / "hicolor" / "scalable" / "apps" / f"{PROGRAM}.svg", drawing)


def put(file: Path, content: bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content)


def make_deb(bundle: Path, icons: Path, work: Path, out: Path, number: str) -> Path:
    """``dist/photomaker-desktop_<version>_<architecture>.deb``; needs dpkg-deb."""
    root = work / "deb"
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(bundle, root / "opt" / PROGRAM, symlinks=True)
    (root / "usr" / "bin").mkdir(parents=True)
    (root / "usr" / "bin" / PROGRAM).symlink_to(f"../../opt/{PROGRAM}/{PROGRAM}")
    share(root / "usr" / "share", icons, number)
    document = root / "usr" / "share" / "doc" / PROGRAM
    copyright_text = COPYRIGHT.format(name=NAME, homepage=HOMEPAGE, program=PROGRAM)
    put(document / "copyright", copyright_text.encode())
    changes = f"{PROGRAM} ({number}) stable; urgency=low\n\n  * See {HOMEPAGE}/releases\n"
    put(document / "changelog.gz", gzip.compress(changes.encode(), mtime=0))
    kind = said("dpkg", "--print-architecture")
    put(root / "DEBIAN" / "control", control(root, kind, number).encode())
    package = out / f"{PROGRAM}_{number}_{kind}.deb"
    run("dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(root), str(package))
    shutil.rmtree(root)
    return package


def control(root: Path, kind: str, number: str) -> str:
    size = sum(f.lstat().st_size for f in root.rglob("*") if f.is_file() and not f.is_symlink())
    fields = {
        "Package": PROGRAM,
        "Version": number,
        "Architecture": kind,
        "Maintainer": "The PhotoMaker Desktop authors <noreply@users.noreply.github.com>",
        "Installed-Size": str(size // 1024),
        "Depends": ", ".join(DEPENDS),
        "Section": "graphics",
        "Priority": "optional",
        "Homepage": HOMEPAGE,
        "Description": f"{SUMMARY}\n{DESCRIPTION}",
    }
    return "".join(f"{name}: {value}\n" for name, value in fields.items())


def make_appdir(bundle: Path, icons: Path, out: Path, number: str) -> Path:
    """What appimagetool packs: the release workflow calls it."""
    root = out / f"{PROGRAM}.AppDir"
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(bundle, root / "usr" / "lib" / PROGRAM, symlinks=True)
    share(root / "usr" / "share", icons, number)
    shutil.copy2(SOURCE / f"{PROGRAM}.desktop", root)
    shutil.copy2(icons / "app-256.png", root / f"{PROGRAM}.png")
    (root / ".DirIcon").symlink_to(f"{PROGRAM}.png")
    put(root / "AppRun", APPRUN.format(program=PROGRAM).encode())
    (root / "AppRun").chmod(0o755)
    return root


def run(*command: str) -> None:
    subprocess.run(command, check=True)


def said(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()
