"""Two programs with one library."""

import subprocess
import sys
from pathlib import Path

import pytest

from photomaker_desktop.core.errors import (
    LibraryError,
    LibraryLocked,
    WriterElsewhere,
)
from photomaker_desktop.library import Library, Query
from tests.support.library import make
from tests.support.library.database import written
from tests.support.library.story import fill, story


def test_one_writes_and_others_read(root: Path) -> None:
    with Library.open(root) as library:
        fill(library)
        with pytest.raises(WriterElsewhere, match="Another program"):
            Library.open(root)
        with Library.open(root, writer=False) as reader:
            assert not reader.writer
            assert story(reader) == story(library)
            with written(root) as connection:
                connection.execute("DELETE FROM history")
                assert story(reader) == story(library)  # neither waits for the other
            library.gallery.add(make.png("a new cat"))
            assert reader.gallery.count(Query(words="new")) == 1
            with pytest.raises(LibraryLocked):
                reader.gallery.rate(reader.gallery.ids(), 1)
    Library.open(root).close()


def test_the_lock_goes_with_the_program(root: Path) -> None:
    code = "import sys, pathlib; from photomaker_desktop.library import Library as L;"
    code += (
        "library = L.open(pathlib.Path(sys.argv[1])); print('open', flush=True); sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code, str(root)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as other:
        assert other.stdout is not None and other.stdout.readline() == "open\n"
        with pytest.raises(WriterElsewhere):
            Library.open(root)
        other.kill()
    Library.open(root).close()


def test_there_is_no_library_to_read(tmp_path: Path) -> None:
    with pytest.raises(LibraryError, match="no library"):
        Library.open(tmp_path / "nothing", writer=False)
    assert not (tmp_path / "nothing").exists()
