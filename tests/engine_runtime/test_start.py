"""Which Python starts the engine: this one in a checkout, the environment's once installed."""

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

from photomaker_desktop import cli
from photomaker_desktop.core.errors import EngineDied, EngineMissing, Remedy, WeightsInvalid
from photomaker_desktop.engine_runtime import install_paths
from photomaker_desktop.engine_runtime.convert import convert_pickle
from photomaker_desktop.engine_runtime.launch import engine_launch, needs_engine
from photomaker_desktop.engine_runtime.tools import VARIABLE, Tools, bundled_tools, program_of
from photomaker_desktop.worker.process import EngineProcess
from tests.support.engine_runtime.world import World


def test_a_checkout_needs_no_engine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(VARIABLE, raising=False)
    assert engine_launch() is None and not needs_engine()


def test_an_installed_program_without_an_engine_says_so(
    tools: Tools, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(EngineMissing, match="not installed yet") as caught:
        EngineProcess()
    assert caught.value.remedy is Remedy.INSTALL_ENGINE
    assert cli.main(["doctor", "--json"]) == EngineMissing.exit_code
    assert "not installed" in json.loads(capsys.readouterr().out)["error"]["what"]


def test_the_worker_starts_the_environment(
    engines: World, tools: Tools, monkeypatch: pytest.MonkeyPatch
) -> None:
    engines.install(engines.lock()).run()
    started: list[tuple[list[str], dict[str, str]]] = []

    def start(command: list[str], *, env: dict[str, str], **_: object) -> None:
        started.append((command, env))
        raise OSError("not really")

    monkeypatch.setattr("subprocess.Popen", start)
    with pytest.raises(EngineDied, match="not really"):
        EngineProcess().start()
    inside = install_paths.environment(install_paths.choice().current)
    ((command, environment),) = started
    assert str(program_of(inside)) in command
    assert environment["PYTHONPATH"] == str(tools.source)
    assert VARIABLE not in environment


def test_a_pickle_is_converted_by_the_environment(
    engines: World, tools: Tools, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(EngineMissing, match="not installed yet"):
        convert_pickle(tmp_path / "bad.bin", tmp_path / "good.safetensors")
    engines.install(engines.lock()).run()
    started: list[tuple[list[str], dict[str, str]]] = []
    really_run = subprocess.run

    def watched(command: list[str], **options: Any) -> Any:
        started.append((command, options["env"]))
        return really_run(command, **options)

    monkeypatch.setattr(subprocess, "run", watched)
    (tmp_path / "bad.bin").write_bytes(b"no pickle at all")
    with pytest.raises(WeightsInvalid, match="could not be converted"):
        convert_pickle(tmp_path / "bad.bin", tmp_path / "good.safetensors")
    ((command, environment),) = started
    inside = install_paths.environment(install_paths.choice().current)
    assert command[0] == str(program_of(inside)) and "convert" in command
    assert environment["PYTHONPATH"] == str(tools.source)
    assert environment["HF_HUB_OFFLINE"] == "1" and VARIABLE not in environment
    assert [path.name for path in tmp_path.glob("*.safetensors")] == []


def test_an_incomplete_program_says_what_is_missing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(VARIABLE, str(tmp_path))
    with pytest.raises(EngineMissing, match="incomplete"):
        bundled_tools()


def test_status_and_remove_on_the_command_line(
    engines: World, capsys: pytest.CaptureFixture[str]
) -> None:
    engines.install(engines.lock()).run()
    assert cli.main(["engine", "status", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["installed"]["kind"] == "cpu" and not told["needed"]
    assert cli.main(["engine", "remove", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["freed"] > 3_000_000
    assert cli.main(["engine", "switch", "previous"]) == EngineMissing.exit_code
