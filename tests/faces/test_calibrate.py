"""The measuring of thresholds: what it prints for known photos."""

import re
import sys
from pathlib import Path

import pytest
from PIL import Image

from photomaker_desktop.faces import calibrate
from tests.support.data import ASTRONAUT, MOBILEFACENET, NEWTON, YUNET, small_model

KINDS = ("as it is", "blurred by 4%", "light × 0.3", "dark glasses", "blue mask")


@pytest.fixture
def folders(tmp_path: Path) -> list[Path]:
    """Two people, each in a folder, one file that is no picture, and a folder without a face."""
    for name, photos in {"isaac": NEWTON[:2], "eileen": (ASTRONAUT,)}.items():
        (tmp_path / name).mkdir()
        for photo in photos:
            with Image.open(photo) as picture:
                picture.convert("RGB").resize((300, 300)).save(tmp_path / name / photo.name)
    (tmp_path / "isaac" / "notes.txt").write_text("no picture")
    (tmp_path / "nobody").mkdir()
    Image.effect_noise((300, 300), 60).save(tmp_path / "nobody" / "noise.png")
    return [tmp_path / name for name in ("isaac", "eileen", "nobody")]


def printed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], *words: object
) -> str:
    monkeypatch.setattr(sys, "argv", ["calibrate", "--detector", str(YUNET), *map(str, words)])
    calibrate.main()
    return capsys.readouterr().out


def median(text: str, section: str, measure: str) -> float:
    """Of the third of five numbers behind ``measure``, in the part called ``section``."""
    lines = text[text.index(f"\n{section}\n") :].splitlines()
    line = next(line for line in lines if line.strip().startswith(measure))
    return float(re.findall(r"-?\d+\.\d\d", line.split(")", 1)[1])[2])


def test_every_measure_answers_to_what_it_is_for(
    folders: list[Path], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    isaac, eileen, nobody = folders
    text = printed(monkeypatch, capsys, isaac, eileen, "--without", nobody)
    assert text.startswith("3 faces in 3 pictures")
    assert re.search(r"found where there is none +0 of 1 pictures", text)
    plain, blurred, dark, glasses, mask = KINDS
    for worse, measure in ((blurred, "sharpness"), (dark, "highlights"), (glasses, "eyes")):
        assert median(text, worse, measure) < median(text, plain, measure)
    assert median(text, mask, "colour (") > median(text, plain, "colour (")


def test_copies_are_nearer_than_other_pictures(
    folders: list[Path], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    isaac, eileen, _ = folders
    text = printed(monkeypatch, capsys, isaac, eileen)
    part = text[text.index("\nduplicates:") :].splitlines()
    bits = {line[:30].strip(): re.findall(r"\d+\.\d\d", line[30:]) for line in part if line[30:]}
    assert float(bits["JPEG 30"][2]) < float(bits["different pictures"][2])


def test_one_person_is_more_alike_than_two(
    folders: list[Path], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    isaac, eileen, _ = folders
    model = small_model(MOBILEFACENET)
    text = printed(monkeypatch, capsys, isaac, eileen, "--recogniser", model)
    same, other = (
        float(re.findall(r"-?\d+\.\d\d", text[text.index(name) :])[2])
        for name in ("same folder", "other folder")
    )
    assert same > other + 0.2
