"""The unsent prompt and the saved searches lie in the library, sealed where it is."""

from pathlib import Path

import pytest

from photomaker_desktop.library import Library
from photomaker_desktop.library.records import Query
from photomaker_desktop.library.workspace import Workspace
from tests.support.library.make import CHEAP, PASSPHRASE

KEPT = Workspace("a secret garden", "hats", {"best": Query(rating_at_least=4)})


def test_it_is_there_after_a_restart(tmp_path: Path) -> None:
    with Library.open(tmp_path / "library") as library:
        assert library.workspace.load() == Workspace()
        library.workspace.save(KEPT)
    with Library.open(tmp_path / "library") as library:
        assert library.workspace.load() == KEPT


def test_an_encrypted_library_shows_none_of_it_on_the_disk(tmp_path: Path) -> None:
    root = tmp_path / "library"
    with Library.open(root) as library:
        library.workspace.save(KEPT)
        library.encrypt(passphrase=PASSPHRASE, cost=CHEAP)
        found = [file for file in root.rglob("*") if file.is_file()]
        assert not any(b"secret garden" in file.read_bytes() for file in found)
        assert library.workspace.load() == KEPT
    with Library.open(root, passphrase=PASSPHRASE) as library:
        assert library.workspace.load() == KEPT
        library.decrypt()
        assert library.workspace.load() == KEPT


@pytest.mark.parametrize("passphrase", [None, PASSPHRASE], ids=["plain", "encrypted"])
@pytest.mark.parametrize("damage", [b'{"prompt": "a secret gar', b"[" * 50_000, b"\xff\xfe", b""])
def test_a_damaged_file_is_set_aside_with_a_message(
    tmp_path: Path, damage: bytes, passphrase: str | None
) -> None:
    root = tmp_path / "library"
    with Library.open(root) as library:
        library.workspace.save(KEPT)
        if passphrase:
            library.encrypt(passphrase=passphrase, cost=CHEAP)
    (root / "workspace.json").write_bytes(damage)
    with Library.open(root, passphrase=passphrase) as library:
        assert "saved searches were damaged" in str(library.messages[-1])
        library.workspace.save(KEPT)
        assert library.workspace.load() == KEPT
        assert library.check(deep=True).clean
    assert len(list((root / "damaged").iterdir())) == 1
    with Library.open(root, passphrase=passphrase) as library:
        assert library.messages == ()


def test_a_broken_file_is_an_empty_workspace(tmp_path: Path) -> None:
    with Library.open(tmp_path / "library") as library:
        (library.root / "workspace.json").write_text("{")
        assert library.workspace.load() == Workspace()
