"""``doctor`` and ``demo``: with and without the built-in model."""

import json
import shutil
from pathlib import Path

import pytest
from PIL import Image

from photomaker_desktop.cli import main
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.core.photo import PhotoInput
from photomaker_desktop.library import Library
from photomaker_desktop.marking.credentials import Signature, read_credentials
from photomaker_desktop.storage import settings
from tests.support.library.make import CONSENT


def test_doctor_knows_what_is_missing(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["doctor", "--models", "photographs", "--json"]) == 4
    found = json.loads(capsys.readouterr().out)
    assert {"torch", "diffusers", "transformers"} <= found["versions"].keys()
    assert any(part["part"] == "photomaker-v1" for part in found["models"]["missing"])
    balanced = next(row for row in found["presets"] if row["name"] == "balanced")
    assert (balanced["steps"], balanced["guided"], balanced["unet_forwards"]) == (25, 16, 41)


def test_missing_models_are_an_error_only_where_it_was_asked(
    capsys: pytest.CaptureFixture[str],
) -> None:
    settings.update(model_set="photographs")
    assert main(["doctor"]) == 0
    assert "PhotoMaker V1: missing, 934.1 MB" in capsys.readouterr().out
    assert main(["doctor", "--strict"]) == 4


def test_doctor_survives_settings_with_an_unknown_set(capsys: pytest.CaptureFixture[str]) -> None:
    settings.update(model_set="of tomorrow")
    assert main(["doctor"]) == 0
    said = capsys.readouterr().out
    assert "There is no model set called “of tomorrow”." in said
    assert "Device: " in said
    assert main(["doctor", "--models", "of tomorrow"]) == 2


def test_doctor_is_content_with_a_whole_set(
    tiny_sketchbook: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["doctor", "--models", "sketchbook"]) == 0
    said = capsys.readouterr().out
    assert "ready" in said
    assert str(tiny_sketchbook / "sketchbook" / "base") in said


def test_the_demo_is_honest_without_sample_people(
    tiny_sketchbook: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.rmtree(tiny_sketchbook / "samples", ignore_errors=True)
    assert main(["demo", "--no-window"]) == 0
    assert "no sample people" in capsys.readouterr().out


def test_the_demo_draws_six_pictures_into_the_gallery_and_one_contact_sheet(
    tiny_sketchbook: Path,
    tiny_models: ModelPaths,
    photos: list[str],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    write_sample(tiny_sketchbook / "samples" / "Ada.pmid", tiny_models, photos, tmp_path)
    for turn in (1, 2):
        assert main(["demo", "--no-window"]) == 0
        said = capsys.readouterr().out.splitlines()
        sheet, *paths = [Path(line) for line in said if line.endswith(".png")]
        assert len(paths) == 6 and all(path.is_file() for path in paths)
        assert sheet.parent == settings.Settings().library_path()
        for file in (sheet, *paths):
            found = read_credentials(file.read_bytes(), sheet.parent / "certificates")
            assert found.signature is Signature.OWN
        first, whole = Image.open(paths[0]), Image.open(sheet)
        assert whole.size == (3 * first.width, 2 * first.height)
        corner = whole.crop((0, 0, *first.size))
        assert list(corner.getdata()) == list(first.convert("RGB").getdata())
        with Library.open(settings.Settings().library_path(), writer=False) as library:
            assert library.gallery.count() == 6 * turn
            assert [person.name for person in library.identities.list()] == ["Ada"]


def write_sample(target: Path, models: ModelPaths, photos: list[str], folder: Path) -> None:
    from photomaker_desktop.engine.generator import Generator

    person = Generator().encode(models, [PhotoInput(path) for path in photos])
    with Library.open(folder / "elsewhere") as library:
        ada = library.identities.add("Ada", "woman", person, consent=CONSENT)
        target.parent.mkdir(exist_ok=True)
        target.write_bytes(library.identities.export(ada.id))
