from pathlib import Path

import pytest

from photomaker_desktop.library import Library
from tests.support.library import make
from tests.support.library.told import Told


def names(people: object) -> list[str]:
    assert isinstance(people, list)
    return [person["name"] for person in people]


def test_people(tell: Told, tmp_path: Path) -> None:
    assert names(tell("identity", "list")) == ["Ada", "Bob"]
    assert tell("identity", "mix", "Cy", "Ada=3", "Bob")["class_word"] == "woman"
    parts = tell("identity", "show", "cy")["identity"]["mixed_from"]
    assert [part["share"] for part in parts] == [0.75, 0.25]
    told = tell("identity", "reweigh", "Ada", 1, 0, 0.5, "--fusion", "budget", "--slots", 2)
    assert told["weights"] == {"v1": [1.0, 0.0, 0.5]}
    assert told["identity"]["fusion"] == {"mode": "budget", "slots": 2}
    assert tell("identity", "edit", "Bob", "--as", "old man", "--tags", "x,y")["tags"] == ["x", "y"]
    assert tell("identity", "rename", "Bob", "Bobby")["name"] == "Bobby"
    tell("identity", "export", "Ada", "--out", tmp_path / "ada.pmid")
    assert tell("identity", "import", tmp_path / "ada.pmid")["name"] == "Ada 2"
    tell("identity", "rm", "Ada 2")
    assert names(tell("identity", "list", "--trash")) == ["Ada 2"]
    tell("identity", "restore", "ada 2")
    assert "SSD" in tell("identity", "rm", "Ada 2", "--erase")["said"]
    assert names(tell("identity", "list")) == ["Ada", "Bobby", "Cy"]
    assert tell("identity", "show", "Zoe")["error"]["code"] == "LibraryError"
    assert tell.code == 9


def test_pictures(tell: Told, tmp_path: Path) -> None:
    found = tell("gallery", "search", "cat", "2")
    assert found["count"] == 1
    picture = found["pictures"][0]["id"]
    assert tell("gallery", "show", picture[:6])["recipe"]["request"]["prompt"] == "a cat 2"
    tell("gallery", "rate", 5, picture[:6])
    assert tell("gallery", "list", "--rating", 5)["count"] == 1
    assert tell("gallery", "list", "--rating", "1-4")["count"] == 0
    assert tell("gallery", "list", "--rating", "0-0")["count"] == 2
    tell("gallery", "favourite", picture)
    assert tell("gallery", "list", "--favourites")["count"] == 1
    tell("gallery", "favourite", picture, "--off")
    assert tell("gallery", "list", "--favourites")["count"] == 0
    tell("gallery", "collect", "Best of", picture)
    assert tell("gallery", "collections") == {"Best of": 1}
    assert tell("gallery", "list", "--collection", "Best of")["count"] == 1
    tell("gallery", "collect", "Best of", picture, "--off")
    assert tell("gallery", "collections") == {}
    assert tell("gallery", "list", "--sort", "person")["count"] == 3
    assert tell("gallery", "list", "--copies", "no", "--sort", "copying")["count"] == 3
    assert tell("gallery", "list", "--copies", "only")["count"] == 0
    told = tell("gallery", "export", picture, "--out", tmp_path / "x.png", "--before-faces")
    assert "no version before" in told["error"]["what"]
    out = tmp_path / "out.jpg"
    tell("gallery", "export", picture, "--out", out, "--without-recipe")
    assert out.read_bytes()[:2] == b"\xff\xd8"
    tell("gallery", "rm", picture)
    assert tell("gallery", "list")["count"] == 2
    tell("gallery", "restore", picture)
    assert tell("gallery", "rebuild")["pictures"] == 3
    assert tell("gallery", "list", "--rating", 5)["count"] == 1
    (tmp_path / "new.png").write_bytes(make.png("a dog"))
    assert len(tell("gallery", "add", tmp_path / "new.png")) == 1


def test_the_library(tell: Told, monkeypatch: pytest.MonkeyPatch) -> None:
    assert tell("library", "where")["state"] == "plain"
    assert tell("library", "check", "--deep")["problems"] == []
    monkeypatch.setenv("PHOTOMAKER_PASSPHRASE", make.PASSPHRASE)
    code = tell("library", "encrypt", "--pictures")["recovery_code"]
    assert tell("library", "where")["state"] == "encrypted"
    assert tell("gallery", "search", "cat")["count"] == 3
    monkeypatch.setenv("PHOTOMAKER_PASSPHRASE", "wrong one")
    assert tell("library", "check")["error"]["code"] == "LibraryLocked"
    assert tell.code == 9
    monkeypatch.setenv("PHOTOMAKER_PASSPHRASE", str(code))
    assert tell("library", "unlock")["encrypted"] is True
    assert tell("library", "decrypt")["encrypted"] is False


def test_check_says_what_is_wrong(tell: Told) -> None:
    next((tell.root / "pictures").rglob("*.png")).unlink()
    assert tell("library", "check")["problems"][0]["code"] == "picture_missing"
    assert tell.code == 9
    assert tell("library", "check", "--repair")["problems"][0]["repaired"] is True
    assert tell.code == 0


def test_reading_beside_a_program_that_writes(tell: Told) -> None:
    with Library.open(tell.root):
        assert names(tell("identity", "list")) == ["Ada", "Bob"]
        assert tell("gallery", "list")["count"] == 3
        assert tell("identity", "rm", "Ada")["error"]["code"] == "WriterElsewhere"
