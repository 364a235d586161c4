"""``inspect``: the marks of a picture in words and as JSON."""

import json
from pathlib import Path

import pytest

from photomaker_desktop.cli import main
from photomaker_desktop.marking.marker import Marker, origin_of
from photomaker_desktop.storage.settings import Settings
from tests.support.library import make


@pytest.fixture
def own(tmp_path: Path) -> Path:
    file = tmp_path / "ein Bild.png"
    marker = Marker(Settings().signing_options())
    file.write_bytes(marker.signed(make.png(), origin_of(make.recipe())))
    return file


def test_a_picture_made_here(own: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["inspect", str(own)]) == 0
    first, *rest = capsys.readouterr().out.splitlines()
    assert first.startswith("Yes.")
    assert rest[0].startswith("+ Content credentials: Signed here.")
    assert any(one.startswith("? Watermark: Not looked for") for one in rest)


def test_json(own: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["inspect", str(own), "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["answer"] == "yes"
    assert [one["mark"] for one in found["findings"]] == [
        "credentials", "watermark", "recipe", "source type",
    ]  # fmt: skip


def test_another_library_did_not_make_it(
    own: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["inspect", str(own), "--library", str(tmp_path / "other")]) == 0
    assert "made elsewhere" in capsys.readouterr().out


def test_what_is_no_picture_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.txt").write_text("words")
    assert main(["inspect", str(tmp_path / "a.txt")]) == 3
    assert main(["inspect", str(tmp_path / "gone.png")]) == 3
    told = capsys.readouterr()
    assert told.out == ""
    assert "a.txt is not a picture" in told.err
