"""``settings``: listed, changed within their range, reset; the page SETTINGS.md is up to date."""

import json
from dataclasses import fields
from pathlib import Path

import pytest

from photomaker_desktop.cli import main
from photomaker_desktop.storage import settings
from photomaker_desktop.storage.settings import Settings
from photomaker_desktop.storage.settings_schema import SETTINGS, as_markdown
from tests.support.data import REPOSITORY

Capture = pytest.CaptureFixture[str]
ELSEWHERE = {  # written by other pages of the window or by the program itself
    "version", "model_set", "extra_model_folders", "model_overrides", "agreed_licences",
    "learned_tiers", "first_run_done", "window",
}  # fmt: skip


def test_a_setting_is_changed_and_goes_back_to_its_default(capsys: Capture) -> None:
    assert main(["settings", "set", "theme", "dark"]) == 0
    assert settings.load().settings.theme == "dark"
    assert main(["settings", "set", "keep_photos", "on"]) == 0
    assert settings.load().settings.keep_photos is True
    capsys.readouterr()
    assert main(["settings", "get", "keep_photos"]) == 0
    assert capsys.readouterr().out == "on\n"
    assert main(["settings", "reset", "theme"]) == 0
    assert settings.load().settings == Settings(keep_photos=True)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("theme", "pink"),
        ("device", "gpu"),
        ("keep_photos", "perhaps"),
        ("mirror", "ftp://host"),
        ("window", "x"),
    ],
)
def test_what_is_not_allowed_changes_nothing(name: str, value: str, capsys: Capture) -> None:
    assert main(["settings", "set", name, value, "--json"]) == 2
    assert json.loads(capsys.readouterr().out)["error"]["code"] == "UsageError"
    assert settings.load().settings == Settings()


def test_a_folder_must_be_writable(tmp_path: Path, capsys: Capture) -> None:
    assert main(["settings", "set", "models_dir", str(tmp_path)]) == 0
    assert settings.load().settings.models_path() == tmp_path
    assert main(["settings", "set", "library_dir", str(tmp_path / "nowhere")]) != 0
    assert "nowhere" in capsys.readouterr().err
    assert settings.load().settings.library_dir == ""


def test_the_list_has_every_setting_with_its_value(capsys: Capture) -> None:
    main(["settings", "set", "language", "de"])
    capsys.readouterr()
    assert main(["settings", "list", "--json"]) == 0
    rows = {row["name"]: row for row in json.loads(capsys.readouterr().out)}
    assert rows["language"]["value"] == "de" and rows["language"]["default"] == ""
    assert "zh_CN" in rows["language"]["range"]
    assert rows.keys() | ELSEWHERE == {field.name for field in fields(Settings)}


@pytest.mark.parametrize("one", SETTINGS, ids=lambda one: one.name)
def test_every_default_is_allowed(one: object) -> None:
    from photomaker_desktop.storage.settings_schema import Setting

    assert isinstance(one, Setting)
    assert one.parse(one.shown(one.default)) == one.default


def test_the_page_of_settings_is_up_to_date() -> None:
    assert (REPOSITORY / "photomaker_desktop" / "SETTINGS.md").read_text("utf-8") == as_markdown()
