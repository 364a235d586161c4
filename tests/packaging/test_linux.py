"""The Linux tree: what desktops read, checked by their own tools where they are installed."""

import configparser
import shutil
import subprocess
from pathlib import Path
from xml.etree import ElementTree

import pytest
from linux_tree import SOURCE, control, make_appdir, share
from recipe import IDENTIFIER, PROGRAM


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("tree")
    icons = folder / "icons"
    icons.mkdir()
    for size in (16, 24, 32, 48, 64, 128, 256, 512):
        (icons / f"app-{size}.png").write_bytes(b"png")
    share(folder / "share", icons, "1.2.3")
    return folder


def test_the_desktop_file_starts_the_program_with_a_person(tree: Path) -> None:
    file = tree / "share" / "applications" / f"{PROGRAM}.desktop"
    entry = configparser.ConfigParser(interpolation=None)
    entry.read(file, encoding="utf-8")
    assert entry["Desktop Entry"]["Exec"] == f"{PROGRAM} %f"
    types = ElementTree.parse(SOURCE / f"{PROGRAM}.xml").getroot()[0].attrib["type"]
    assert entry["Desktop Entry"]["MimeType"] == f"{types};"
    if shutil.which("desktop-file-validate"):
        subprocess.run(["desktop-file-validate", str(file)], check=True)


def test_software_centres_understand_the_description(tree: Path) -> None:
    file = tree / "share" / "metainfo" / f"{IDENTIFIER}.metainfo.xml"
    root = ElementTree.parse(file).getroot()
    assert root.findtext("launchable") == f"{PROGRAM}.desktop"
    releases = root.find("releases")
    assert releases is not None and releases[0].attrib["version"] == "1.2.3"
    assert "@" not in file.read_text(encoding="utf-8")
    if shutil.which("appstreamcli"):
        said = subprocess.run(
            ["appstreamcli", "validate", "--no-net", str(file)],
            capture_output=True,
            text=True,
            check=False,
        )
        assert said.returncode == 0, said.stdout


def test_icons_lie_where_every_desktop_looks(tree: Path) -> None:
    icons = tree / "share" / "icons" / "hicolor"
    assert (icons / "scalable" / "apps" / f"{PROGRAM}.svg").read_text().startswith("<svg")
    assert len(list(icons.rglob(f"{PROGRAM}.png"))) == 8


def test_the_package_states_its_size_and_what_a_bare_system_lacks(tmp_path: Path) -> None:
    (tmp_path / "big").write_bytes(bytes(3 << 20))
    fields = dict(
        line.split(": ", 1) for line in control(tmp_path, "amd64", "1.2.3").splitlines()[:9]
    )
    assert fields["Installed-Size"] == "3072"
    assert {"libegl1", "libxcb-cursor0"} <= set(fields["Depends"].split(", "))


def test_the_appdir_starts_from_wherever_it_lies(tree: Path, tmp_path: Path) -> None:
    bundle = tmp_path / "bundle"
    bundle.mkdir()
    program = bundle / PROGRAM
    program.write_text('#!/bin/sh\necho "started with $1"\n')
    program.chmod(0o755)
    root = make_appdir(bundle, tree / "icons", tmp_path / "any where", "1.2.3")
    link = tmp_path / "link"
    link.symlink_to(root / "AppRun")
    said = subprocess.run([str(link), "Ada.pmid"], capture_output=True, text=True, check=True)
    assert said.stdout == "started with Ada.pmid\n"
