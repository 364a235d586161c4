"""What ``--version`` and the About box say."""

from pathlib import Path

import pytest

from photomaker_desktop import __version__
from photomaker_desktop.cli import main
from photomaker_desktop.engine_runtime import install_paths, version
from photomaker_desktop.engine_runtime.locks import Lock
from photomaker_desktop.engine_runtime.platforms import BackEnd, System


def test_a_checkout_has_only_a_number(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["--version"])
    assert stopped.value.code == 0
    assert capsys.readouterr().out == f"photomaker-desktop {__version__}\n"


def test_an_installed_program_names_its_revision_and_back_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "revision.txt").write_text("0123456789ab\n", encoding="utf-8")
    monkeypatch.setenv("PHOTOMAKER_RESOURCES_DIR", str(tmp_path))
    monkeypatch.setenv("PHOTOMAKER_ENGINE_TOOLS", str(tmp_path))
    monkeypatch.setenv("PHOTOMAKER_DATA_DIR", str(tmp_path / "data"))
    assert version.version_text() == f"{__version__} (revision 0123456789ab, engine none)"
    lock = Lock(BackEnd.CPU, System.LINUX, "3.11", ())
    monkeypatch.setattr(
        install_paths, "current", lambda: install_paths.Built(lock, install_paths.Proof())
    )
    assert version.version_text() == f"{__version__} (revision 0123456789ab, engine cpu)"
