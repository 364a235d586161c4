"""Settings that several programs write."""

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from photomaker_desktop.core.errors import StorageError
from photomaker_desktop.storage import settings

WRITER = """
import sys
from pathlib import Path
from photomaker_desktop.storage import settings
file, name = Path(sys.argv[1]), sys.argv[2]
for turn in range(20):
    known = settings.load(file).settings
    settings.update(file, since=known, window=known.window | {f"{name}{turn}": "here"})
"""


def test_two_programs_lose_nothing_of_each_other(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    command = [sys.executable, "-c", WRITER, str(file)]
    writers = [subprocess.Popen([*command, name]) for name in "ab"]
    assert [writer.wait(60) for writer in writers] == [0, 0]
    window = settings.load(file).settings.window
    assert sorted(window) == sorted(f"{name}{turn}" for name in "ab" for turn in range(20))


def test_a_change_leaves_what_another_program_changed_meanwhile(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    mine = settings.update(file, theme="dark", learned_tiers={"a": "1", "b": "2"})
    settings.update(file, since=mine, model_set="photos", learned_tiers={"a": "9", "b": "2"})
    settings.update(file, since=mine, theme="light", learned_tiers={"a": "1", "c": "3"})
    now = settings.load(file).settings
    assert (now.theme, now.model_set) == ("light", "photos")
    assert now.learned_tiers == {"a": "9", "c": "3"}, "b was removed, c added, a left alone"


def test_a_writer_that_hangs_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "settings.json"
    monkeypatch.setattr(settings, "PATIENCE", 0.2)
    with settings.only_writer(file), pytest.raises(StorageError, match="could not be saved"):
        settings.update(file, theme="dark")
    assert settings.update(file, theme="dark") == replace(settings.Settings(), theme="dark")


def test_a_learned_memory_tier_is_kept_beside_the_others() -> None:
    settings.save(replace(settings.Settings(), learned_tiers={"one": "resident"}))
    saved = settings.save_learned_tier("memory_lowered", {"gpu": "two", "tier": "fp8_storage"})
    assert saved == settings.load().settings
    assert saved.learned_tiers == {"one": "resident", "two": "fp8_storage"}
    assert saved.engine_options().learned_tiers == saved.learned_tiers
    assert settings.save_learned_tier("words_lost", {"words": "a"}) is None
    assert settings.save_learned_tier("words_lost", {"gpu": "two", "tier": "resident"}) is None
    assert settings.save_learned_tier("memory_lowered", {"gpu": "two"}) is None
    assert settings.load().settings == saved


def test_a_change_without_a_known_state_replaces_only_what_it_names(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    settings.update(file, theme="dark", window={"size": "1"})
    now = settings.update(file, window={"size": "2", "split": "3"})
    assert (now.theme, now.window) == ("dark", {"size": "2", "split": "3"})
    assert settings.update(file, window={}).window == {}


def test_the_usual_file_is_used_where_none_is_named(tmp_path: Path) -> None:
    settings.save(replace(settings.Settings(), theme="dark"))
    settings.save(replace(settings.Settings(), theme="light"), tmp_path / "other.json")
    assert settings.load().settings.theme == "dark"
    assert settings.load(tmp_path / "other.json").settings.theme == "light"


def test_a_file_that_cannot_be_read_gives_the_defaults_and_a_message(tmp_path: Path) -> None:
    loaded = settings.load(tmp_path)  # a folder
    assert loaded.settings == settings.Settings()
    assert "could not be read" in str(loaded.message)


def test_a_public_page_has_every_check_and_mark() -> None:
    own = replace(settings.Settings(), watermark=False, theme="dark")
    public = own.for_the_public()
    assert (public.check_all_pictures, public.watermark, public.theme) == (True, True, "dark")
    assert public.engine_options().check_everything and public.engine_options().watermark
    assert not own.engine_options().check_everything and not own.engine_options().watermark


def test_pictures_are_signed_with_a_key_of_the_day_or_of_their_own(tmp_path: Path) -> None:
    chosen = replace(settings.Settings(), library_dir=str(tmp_path), signing_keys="picture")
    assert not settings.Settings().signing_options().per_picture
    assert chosen.signing_options().per_picture
    assert chosen.signing_options().public_dir == str(tmp_path / "certificates")


def test_folders_of_ones_own_take_the_place_of_the_usual_ones(tmp_path: Path) -> None:
    usual = settings.Settings()
    own = replace(usual, library_dir=str(tmp_path / "a"), models_dir=str(tmp_path / "b"))
    assert (usual.library_path().name, usual.models_path().name) == ("library", "models")
    assert (own.library_path(), own.models_path()) == (tmp_path / "a", tmp_path / "b")
    assert own.engine_options().models_dir == str(tmp_path / "b")
