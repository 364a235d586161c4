"""What the program writes is for its user alone; the user's own files follow the umask."""

import os
import stat
import sys
from pathlib import Path

import pytest

from photomaker_desktop.core.errors import FileTooLarge, NotRegularFile
from photomaker_desktop.library import Library
from photomaker_desktop.library.people import folders
from photomaker_desktop.library.storage.file_names import PictureName, new_id
from photomaker_desktop.library.storage.layout import Layout
from photomaker_desktop.storage import logs, settings
from photomaker_desktop.storage.files import mend_private, open_regular, read_regular, write_atomic

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="modes and pipes of POSIX")


def open_to_others(folder: Path) -> list[str]:
    every = [path for path in (folder, *folder.rglob("*")) if not path.is_symlink()]
    return [str(path) for path in every if path.stat().st_mode & 0o077]


def test_library_settings_and_logs_are_private(tmp_path: Path) -> None:
    before = os.umask(0o022)
    try:
        with Library.open(tmp_path / "data" / "library") as library:
            library.history.add("a prompt")
            assert open_to_others(tmp_path / "data") == []
        settings.save(settings.Settings(), tmp_path / "config" / "settings.json")
        settings.update(tmp_path / "config" / "settings.json", device="cpu")
        assert logs.start(tmp_path / "log") is not None
    finally:
        os.umask(before)
    for folder in ("data", "config", "log"):
        assert open_to_others(tmp_path / folder) == []


def test_what_an_older_version_left_open_is_closed_at_the_next_opening(tmp_path: Path) -> None:
    root = tmp_path / "library"
    Library.open(root).close()
    outside = tmp_path / "outside"
    outside.write_text("x")
    outside.chmod(0o644)
    (root / "link").symlink_to(outside)
    for path in (root, *root.rglob("*")):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() else 0o644)
    Library.open(root).close()
    assert open_to_others(root) == []
    assert stat.S_IMODE(outside.stat().st_mode) == 0o644


@pytest.mark.parametrize(("umask", "mode"), [(0o022, 0o644), (0o002, 0o664), (0o077, 0o600)])
def test_the_user_s_own_files_follow_the_umask(tmp_path: Path, umask: int, mode: int) -> None:
    before = os.umask(umask)
    try:
        write_atomic(tmp_path / "out" / "picture.png", b"x", private=False)
        write_atomic(tmp_path / "own" / "file", b"x")
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "out" / "picture.png").stat().st_mode) == mode
    assert stat.S_IMODE((tmp_path / "own" / "file").stat().st_mode) == 0o600
    assert stat.S_IMODE((tmp_path / "own").stat().st_mode) == 0o700


def test_an_executable_stays_one_for_its_owner(tmp_path: Path) -> None:
    folder = tmp_path / "engine"
    folder.mkdir()
    folder.chmod(0o755)
    (folder / "python").write_text("x")
    (folder / "python").chmod(0o755)
    mend_private(folder)
    assert stat.S_IMODE((folder / "python").stat().st_mode) == 0o700


def test_only_ordinary_files_are_read(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "file").write_bytes(b"12345")
    (tmp_path / "link").symlink_to(tmp_path / "file")
    for path in (tmp_path / "pipe", tmp_path, Path("/dev/zero")):
        with pytest.raises(NotRegularFile):
            read_regular(path, 10)
    with pytest.raises(FileTooLarge):
        read_regular(tmp_path / "file", 4)
    with pytest.raises(NotRegularFile):
        read_regular(tmp_path / "link", 10, follow=False)
    assert read_regular(tmp_path / "link", 10) == b"12345"


def test_erasing_never_reaches_outside(tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    (outside / "deep").mkdir(parents=True)
    (outside / "photo.jpg").write_bytes(b"precious")
    (outside / "deep" / "more.jpg").write_bytes(b"precious")
    person = tmp_path / "library" / "ada"
    person.mkdir(parents=True)
    (person / "photo-1").symlink_to(outside / "photo.jpg")
    (person / "folder").symlink_to(outside)
    os.mkfifo(person / "pipe")
    (person / "own").write_bytes(b"mine")
    folders.wipe(person)
    assert not person.exists()
    link = tmp_path / "library" / "bob"
    link.symlink_to(outside)
    folders.remove(folders.mark_for_deletion(link))
    assert not link.is_symlink()
    assert (outside / "photo.jpg").read_bytes() == b"precious"
    assert (outside / "deep" / "more.jpg").read_bytes() == b"precious"


@pytest.mark.parametrize("kind", ["link", "pipe"])
def test_a_check_passes_by_what_is_no_file(tmp_path: Path, kind: str) -> None:
    root = tmp_path / "library"
    (tmp_path / "secret").write_bytes(b"secret")
    layout, known = Layout(root), PictureName(new_id(), "2026-01-01T00:00:00.000000Z", sealed=False)
    with Library.open(root) as library:
        for file in (layout.person(new_id()) / folders.CONTAINER, layout.picture(known)):
            folder = file.parent
            folder.mkdir(parents=True, exist_ok=True)
            for name in (file.name, "by-hand.png"):
                if kind == "link":
                    (folder / name).symlink_to(tmp_path / "secret")
                else:
                    os.mkfifo(folder / name)
        for deep in (False, True):
            library.check(deep=deep)
    assert (tmp_path / "secret").read_bytes() == b"secret"


def test_a_link_is_followed_only_where_that_is_wanted(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"x" * 5)
    (tmp_path / "link").symlink_to(tmp_path / "file")
    with open_regular(tmp_path / "link") as file:
        assert file.read() == b"xxxxx"
    with pytest.raises(NotRegularFile, match="link to another location"):
        open_regular(tmp_path / "link", follow=False)
