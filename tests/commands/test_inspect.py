"""``inspect``: the marks of a picture in words and as JSON."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from photomaker_desktop.cli import main
from photomaker_desktop.imaging.recipes import encode_png
from photomaker_desktop.library.pictures.save_as import converted
from photomaker_desktop.marking.marker import Marker, origin_of
from photomaker_desktop.storage.settings import Settings
from tests.support.library import make
from tests.support.other_programs import png, with_exif


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


OTHERS = {
    "ComfyUI": png(prompt=json.dumps({
        "1": {"class_type": "KSampler", "inputs": {"seed": 77, "steps": 22, "cfg": 6.5,
              "sampler_name": "euler", "scheduler": "normal", "positive": ["2", 0]}},
        "2": {"class_type": "CLIPTextEncode", "inputs": {"text": "a grey heron at dusk"}},
    })),
    "InvokeAI": png(invokeai_metadata=json.dumps({
        "positive_prompt": "a grey heron at dusk", "seed": 77, "steps": 22, "cfg_scale": 6.5})),
    "AUTOMATIC1111": with_exif("JPEG", {}, b"UNICODE\0" + (
        "a grey heron at dusk\nSteps: 22, Sampler: Euler, CFG scale: 6.5, Seed: 77"
    ).encode("utf-16-be")),
    "PhotoMaker Desktop 0.1": converted(encode_png(make.picture(), replace(
        make.recipe("a grey heron at dusk"), program="PhotoMaker Desktop 0.1",
    )), ".jpg", recipe=True),
}  # fmt: skip


@pytest.mark.parametrize("program", OTHERS)
def test_settings_of_other_programs_are_shown_as_they_are_read(
    program: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "heron").write_bytes(OTHERS[program])
    assert main(["inspect", str(tmp_path / "heron")]) == 0
    told = capsys.readouterr().out
    assert told.startswith("It says that a model made it.")
    assert f"+ Recipe: Settings of {program}" in told
    assert "a grey heron at dusk, Steps: " in told
    assert "Seed: 7" in told


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
