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
    saved = settings.remember_tier("memory_lowered", {"gpu": "two", "tier": "fp8_storage"})
    assert saved == settings.load().settings
    assert saved.learned_tiers == {"one": "resident", "two": "fp8_storage"}
    assert saved.engine_options().learned_tiers == saved.learned_tiers
    assert settings.remember_tier("words_lost", {"words": "a"}) is None
