"""What ``--version`` and the About box say."""

from pathlib import Path

import pytest

from photomaker_desktop import __version__, version
from photomaker_desktop.backend import places
from photomaker_desktop.backend.locks import Lock
from photomaker_desktop.backend.table import BackEnd, System
from photomaker_desktop.cli import main


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
    monkeypatch.setattr(places, "current", lambda: places.Built(lock, places.Proof()))
    assert version.version_text() == f"{__version__} (revision 0123456789ab, engine cpu)"
