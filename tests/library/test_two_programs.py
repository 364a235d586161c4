"""Two programs with one library."""

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor, wait
from contextlib import ExitStack
from pathlib import Path

import pytest

from photomaker_desktop.core.errors import (
    LibraryDamaged,
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


@pytest.mark.parametrize("gone", [False, True], ids=["moved", "erased"])
@pytest.mark.parametrize("kind", ["picture", "person"])
def test_what_is_just_being_moved_is_not_called_damaged(root: Path, kind: str, gone: bool) -> None:
    """A change moves files before its transaction ends; whoever reads meanwhile waits."""
    with Library.open(root) as library:
        fill(library)
        picture, person = library.gallery.ids()[0], library.identities.list()[0].id
        parts = {
            "picture": (library.gallery, picture, lambda reader: reader.gallery.picture(picture)),
            "person": (library.identities, person, lambda reader: reader.identities.tokens(person)),
        }
        part, id_, read = parts[kind]
        ids = [id_] if kind == "picture" else id_
        with Library.open(root, writer=False) as reader, ThreadPoolExecutor() as pool:
            before = read(reader)
            with library._store.change():
                part.erase(ids) if gone else part.trash(ids)
                answers = [pool.submit(read, who) for who in (reader, library)]
                wait(answers, 0.3)  # both have seen that the file is not where it was
            for answer in answers:
                if gone:
                    with pytest.raises(LibraryError, match="not in the"):
                        answer.result(60)
                    assert not isinstance(answer.exception(), LibraryDamaged)
                else:
                    assert type(answer.result(60)) is type(before)


READ_OFTEN = """
import sys
from pathlib import Path
from photomaker_desktop.library import Library
for _ in range(100):
    with Library.open(Path(sys.argv[1]), writer=False) as library:
        library.identities.list(), library.gallery.page(), library.history.list()
"""
WRITE_OFTEN = """
import sys
from pathlib import Path
from photomaker_desktop.core.errors import WriterElsewhere
from photomaker_desktop.library import Library
while True:
    try:
        with Library.open(Path(sys.argv[1])) as library:
            library.history.add("a dog")
    except WriterElsewhere:
        pass
"""


@pytest.mark.slow
def test_readers_never_say_damaged_while_others_open_write_and_close(root: Path) -> None:
    with Library.open(root) as library:
        fill(library)
    with ExitStack() as stack:
        for _ in range(3):
            writer = subprocess.Popen([sys.executable, "-c", WRITE_OFTEN, str(root)])
            stack.callback(writer.wait)
            stack.callback(writer.kill)
        readers = [
            subprocess.Popen([sys.executable, "-c", READ_OFTEN, str(root)], stderr=subprocess.PIPE)
            for _ in range(2)
        ]
        for reader in readers:
            _, said = reader.communicate(timeout=300)
            assert reader.returncode == 0, said.decode()
