"""Files that are written whole or not at all."""

import errno
import os
from pathlib import Path

import pytest

from photomaker_desktop.core.errors import DiskFull, FileTooLarge, StorageError
from photomaker_desktop.storage.files import (
    atomic_file,
    read_regular,
    storage_errors,
    try_to_write,
    write_atomic,
)


def test_a_file_is_written_with_the_folders_above_it(tmp_path: Path) -> None:
    file = tmp_path / "a" / "b" / "file"
    write_atomic(file, b"first")
    write_atomic(file, b"second")
    assert file.read_bytes() == b"second"
    assert [one.name for one in file.parent.iterdir()] == ["file"], "no temporary file stays"


def test_an_error_half_way_leaves_the_old_file(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_bytes(b"old")
    with pytest.raises(RuntimeError), atomic_file(file) as half:
        half.write(b"ne")
        raise RuntimeError("in the middle")
    assert file.read_bytes() == b"old"
    assert [one.name for one in tmp_path.iterdir()] == ["file"]


@pytest.mark.parametrize(
    ("number", "kind", "words"),
    [
        (errno.ENOSPC, DiskFull, "disk is full"),
        (errno.EACCES, StorageError, "Permission denied"),
        (errno.EIO, StorageError, "could not be used"),
    ],
)
def test_errors_of_the_system_become_ours(
    tmp_path: Path, number: int, kind: type[StorageError], words: str
) -> None:
    with pytest.raises(StorageError, match=words) as caught, storage_errors(tmp_path / "file"):
        raise OSError(number, os.strerror(number))
    assert type(caught.value) is kind


def test_a_file_where_a_folder_should_be_is_said(tmp_path: Path) -> None:
    (tmp_path / "taken").write_bytes(b"")
    with pytest.raises(StorageError, match="could not be used"):
        write_atomic(tmp_path / "taken" / "file", b"")


def test_a_file_may_be_as_large_as_the_limit(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"x" * 1_000_000)
    assert len(read_regular(tmp_path / "file", 1_000_000)) == 1_000_000
    with pytest.raises(FileTooLarge, match="larger than 0 MB"):
        read_regular(tmp_path / "file", 999_999)


def test_a_folder_is_tried_before_it_is_chosen(tmp_path: Path) -> None:
    try_to_write(tmp_path)
    assert list(tmp_path.iterdir()) == [], "nothing stays"
    with pytest.raises(StorageError):
        try_to_write(tmp_path / "nowhere")
