"""``train RECIPE --check``: what it remarks on real photos, and on broken ones."""

import json
import shutil
from collections.abc import Sequence
from pathlib import Path

import pytest

from photomaker_desktop import cli
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.training.check import check_people
from photomaker_desktop.training.folders import read_people
from tests.support.data import ASTRONAUT, MOBILEFACENET, NEWTON, YUNET, small_model
from tests.support.people_folder import write_people


def person(root: Path, name: str, photos: Sequence[Path]) -> Path:
    folder = root / name
    folder.mkdir(parents=True)
    lines = []
    for photo in photos:
        shutil.copy(photo, folder)
        lines.append(json.dumps({"file_name": photo.name, "text": "a man at a desk"}))
    (folder / "metadata.jsonl").write_text("\n".join(lines), encoding="utf-8")
    return folder


def remarks(root: Path) -> dict[str, str]:
    models = ModelPaths(
        detector=str(YUNET),
        recogniser=str(small_model(MOBILEFACENET)),
        recogniser_kind="mobilefacenet",
    )
    found = check_people(read_people(root), models)
    return {f"{remark.person}/{remark.picture}": remark.text for remark in found}


def test_somebody_else_among_the_photos_is_named(tmp_path: Path) -> None:
    person(tmp_path, "newton", [*NEWTON, ASTRONAUT])
    assert "different person" in remarks(tmp_path)["newton/astronaut.jpg"]


def test_a_picture_without_a_face_and_a_broken_one_are_named(tmp_path: Path) -> None:
    folder = person(tmp_path, "newton", NEWTON)
    drawn = write_people(tmp_path / "drawn", count=1) / "person-0"
    shutil.copy(drawn / "0.mask.png", folder / "newton_1.jpg")
    (folder / "newton_2.jpg").write_bytes(b"no picture")
    (folder / "newton_3.jpg").unlink()
    found = remarks(tmp_path)
    assert "face" in found["newton/newton_1.jpg"]
    assert {"newton/newton_2.jpg", "newton/newton_3.jpg"} <= found.keys()
    assert "newton/newton_0.jpg" not in found


def test_the_command_lists_who_has_too_few_pictures(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DATA", "CACHE", "CONFIG", "LOG"):
        monkeypatch.setenv(f"PHOTOMAKER_{name}_DIR", str(tmp_path / name))
    write_people(tmp_path / "people", count=2, pictures=2)
    code = cli.main(["train", "photomaker-v1-sdxl", "--data", str(tmp_path / "people"), "--check"])
    said = capsys.readouterr().out.splitlines()
    assert code == 0
    assert [line for line in said if line.startswith("person-")] == [
        "person-0/*: 2 pictures; 3 or more are better",
        "person-1/*: 2 pictures; 3 or more are better",
    ]
    assert not any("not looked for" in line for line in said)  # the detector ships


def test_the_answer_in_json(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DATA", "CACHE", "CONFIG", "LOG"):
        monkeypatch.setenv(f"PHOTOMAKER_{name}_DIR", str(tmp_path / name))
    write_people(tmp_path / "people", count=1, pictures=2)
    command = ["train", "photomaker-v1-sdxl", "--data", str(tmp_path / "people"), "--check"]
    assert cli.main([*command, "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert answer["problems"][0] == "person-0/*: 2 pictures; 3 or more are better"
    assert cli.main(["train", "no such recipe", "--json"]) == 2
    assert "no such recipe" in json.loads(capsys.readouterr().out)["error"]["what"]


def test_no_people_at_all_is_an_error(tmp_path: Path) -> None:
    command = ["train", "photomaker-v1-sdxl", "--data", str(tmp_path), "--check"]
    assert cli.main(command) == 2
