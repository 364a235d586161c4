"""Data sets of people on disk, which others may have made."""

from pathlib import Path

import pytest

from photomaker_desktop.core.errors import UsageError
from photomaker_desktop.training.folders import METADATA, is_made, read_photos

GOOD = b'{"file_name": "a.jpg", "text": "a woman at sea"}'


def test_lines_with_any_ending_and_a_byte_order_mark(tmp_path: Path) -> None:
    (tmp_path / METADATA).write_bytes(b"\xef\xbb\xbf" + GOOD + b"\r\n\n" + GOOD)
    assert [photo.caption.class_word for photo in read_photos(tmp_path)] == ["woman", "woman"]


@pytest.mark.parametrize("line", [b"[" * 100_000, b"\xff\xfe", b"[]", b"3", b'{"text": 1}', b"{"])
def test_a_line_that_makes_no_sense_is_named(tmp_path: Path, line: bytes) -> None:
    (tmp_path / METADATA).write_bytes(GOOD + b"\n" + line)
    with pytest.raises(UsageError, match=r"^Line 2 of .*metadata\.jsonl cannot be used"):
        read_photos(tmp_path)


@pytest.mark.parametrize("left", [b"", b"{", b"[" * 100_000, b"\xff", b'{"size": 64}'])
def test_an_album_that_was_not_finished_is_not_there(tmp_path: Path, left: bytes) -> None:
    (tmp_path / "album.json").write_bytes(left)
    assert not is_made(tmp_path / "album.json", {"size": 128})
    assert not is_made(tmp_path / "none.json", {"size": 128})
