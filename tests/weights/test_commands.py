"""``photomaker-desktop models …`` as a user types it."""

import io
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import keyring
import pytest
from keyring.backend import KeyringBackend

from photomaker_desktop.cli import main
from photomaker_desktop.storage import settings as settings_module
from photomaker_desktop.weights.manifest import manifest as manifest_module
from photomaker_desktop.weights.manifest.manifest import Licence, ModelSet
from tests.support.weights.world import World, safetensors_bytes


class Memory(KeyringBackend):
    """A keyring that forgets."""

    priority = 1  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


@pytest.fixture
def memory() -> Any:
    before, ours = keyring.get_keyring(), Memory()
    keyring.set_keyring(ours)
    yield ours
    keyring.set_keyring(before)


@pytest.fixture
def told(
    world: World,
    memory: Memory,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> Any:
    """Runs ``models WORDS --json`` in the world; returns the exit code and what it printed."""
    restricted = Licence("Strict", "http://127.0.0.1/", restricts=True, terms="Be nice.")
    world.manifest.licences["free"] = restricted
    manifest_module.builtin_manifest.cache_clear()
    monkeypatch.setattr(manifest_module, "read_manifest", lambda path: world.manifest)
    settings_module.save(replace(world.settings, models_dir=world.settings.models_dir))

    def run(*words: str) -> tuple[int, Any]:
        code = main(["models", *words, "--json"])
        return code, json.loads(capsys.readouterr().out)

    yield run
    manifest_module.builtin_manifest.cache_clear()


def test_the_life_of_a_set(told: Any, world: World, tmp_path: Path) -> None:
    code, rows = told("list")
    assert (code, rows[0]["complete"], rows[0]["terms_open"]) == (0, False, ["free"])
    code, answer = told("fetch", "photos")
    assert (code, answer["error"]["code"]) == (2, "TermsNotAgreed")
    assert told("agree", "photos")[1]["terms"] == ["free"]
    assert told("fetch", "photos") == (0, {"set": "photos", "left_out": []})
    assert told("list")[1][0]["complete"]
    assert [check["problem"] for check in told("verify")[1]] == ["", "", ""]
    assert [part["part"] for part in told("where")[1]["parts"]] == ["base", "adapter"]
    assert told("move", str(tmp_path / "moved"))[1] == {"folder": str(tmp_path / "moved")}
    assert told("list")[1][0]["complete"]
    assert told("remove", "adapter")[1]["freed"] == len(world.adapter)
    assert told("list")[1][0]["missing"] == ["adapter"]
    assert all(part["title"] for part in told("show", "photos")[1]["parts"])


def test_damage_gives_an_exit_code(told: Any, world: World) -> None:
    told("fetch", "--agree")
    next(world.root.glob("models--maker*/blobs/*")).write_bytes(b"damaged")
    code, checks = told("verify", "adapter")
    assert (code, checks[0]["problem"]) == (4, "its content is wrong")


def test_files_at_hand_are_used(told: Any, tmp_path: Path, world: World) -> None:
    own = tmp_path / "mine.safetensors"
    own.write_bytes(safetensors_bytes(10))
    assert told("use", str(own), "--as", "adapter")[1]["role"] == "adapter"
    assert told("list")[1][0]["missing"] == ["base"]
    (tmp_path / "base/unet").mkdir(parents=True)
    (tmp_path / "base/unet/model.safetensors").write_bytes(world.unet)
    (tmp_path / "base/unet/config.json").write_text("{}")
    assert [match["part"] for match in told("use", str(tmp_path / "base"))[1]] == ["base"]
    assert told("list")[1][0]["complete"]
    assert told("use", str(tmp_path / "nowhere"))[0] == 2


def test_the_token_is_kept_in_the_keyring_and_used(
    told: Any, world: World, memory: Memory, monkeypatch: pytest.MonkeyPatch
) -> None:
    world.hub.gated["artist/base"] = "hf_secret"
    code, answer = told("fetch", "--agree")
    assert (code, answer["error"]["code"]) == (8, "DownloadError")
    monkeypatch.setattr("sys.stdin", io.StringIO("hf_secret\n"))
    assert told("token", "set") == (0, {"token": True})
    assert list(memory.kept.values()) == ["hf_secret"]
    assert told("fetch")[0] == 0
    assert "hf_secret" not in settings_module.settings_file().read_text()
    assert told("token", "clear") == (0, {"token": False})


class Terminal(io.StringIO):
    """A person at a keyboard."""

    def isatty(self) -> bool:
        return True


def test_terms_are_shown_in_lines_and_asked_for(
    told: Any, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], world: World
) -> None:
    world.manifest.licences["free"] = Licence("Strict", "http://a/", True, "Nice. " * 30)
    for answer, code in (("n\n", 1), ("", 1), ("y\n", 0)):
        monkeypatch.setattr("sys.stdin", Terminal(answer))
        assert main(["models", "fetch", "photos"]) == code
        said = capsys.readouterr().out
        assert said.count("Nice.") == 30
        assert max(map(len, said.splitlines())) <= 100
        assert ("complete" in said) is (code == 0)
    assert "photos" in settings_module.load().settings.agreed_licences


def test_what_is_optional_counts_as_what_would_be_fetched(told: Any, world: World) -> None:
    world.manifest.sets["photos"] = ModelSet("Photos", "", ("base",), optional=("adapter",))
    row = told("list")[1][0]
    parts = told("show", "photos")[1]["parts"]
    assert row["bytes_missing"] == sum(part["size"] for part in parts)
    assert not row["complete"]
    told("fetch", "photos", "--agree", "--needed-only")
    row = told("list")[1][0]
    assert (row["complete"], row["missing"]) == (True, ["adapter"])
    assert row["bytes_missing"] == parts[1]["size"]


@pytest.mark.parametrize("action", ["remove", "verify"])
def test_an_unknown_part_names_those_there_are(told: Any, action: str) -> None:
    code, answer = told(action, "nope")
    assert (code, answer["error"]["todo"]) == (2, "Choose one of: base, adapter.")


def test_removing_ones_own_file_only_forgets_it(
    told: Any, tmp_path: Path, world: World, capsys: pytest.CaptureFixture[str]
) -> None:
    told("fetch", "--agree")
    own = tmp_path / "mine.safetensors"
    own.write_bytes(safetensors_bytes(10))
    told("use", str(own), "--as", "adapter")
    assert main(["models", "remove", "adapter"]) == 0
    assert "your file was not deleted" in capsys.readouterr().out
    assert own.exists()
    assert settings_module.load().settings.model_overrides == {}
    assert told("list")[1][0]["complete"], "what was fetched is used again"
    assert told("remove", "adapter")[1]["freed"] == len(world.adapter)
    assert told("remove", "adapter")[1]["freed"] == 0


def test_removing_damaged_files_frees_their_bytes(told: Any, world: World) -> None:
    told("fetch", "--agree")
    next(world.root.glob("models--maker*/blobs/*")).write_bytes(b"damaged")
    told("verify", "adapter")
    assert told("remove", "adapter")[1]["freed"] == len(b"damaged")
