"""A program that was installed whole: it carries its engine's wheels and needs no network."""

from pathlib import Path

import pytest

from photomaker_desktop.engine_runtime import install_paths, wheels
from photomaker_desktop.engine_runtime.tools import VARIABLE
from tests.support.engine_runtime.world import World


@pytest.fixture
def carried(
    engines: World, tools_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Path:
    """A folder of wheels beside the same tools."""
    folder = tmp_path / "engine-tools"
    (folder / "wheels").mkdir(parents=True)
    for name in ("uv", "python"):
        (folder / name).symlink_to(tools_folder / name)
    for wheel in engines.lock().wheels:
        (folder / "wheels" / wheel.filename).write_bytes(engines.data[wheel.filename])
    monkeypatch.setenv(VARIABLE, str(folder))
    return folder / "wheels"


def test_no_network_is_asked_and_no_copy_stays(engines: World, carried: Path) -> None:
    engines.hub.plain.clear()
    assert wheels.missing(engines.lock()) == 0
    engines.install(engines.lock()).run()
    assert install_paths.current() is not None and engines.hub.seen == []
    assert list((install_paths.root() / "wheels").iterdir()) == []


def test_what_lies_damaged_in_the_program_is_fetched(engines: World, carried: Path) -> None:
    alpha, _ = engines.lock().wheels
    (carried / alpha.filename).write_bytes(bytes(alpha.size))
    engines.install(engines.lock()).run()
    assert install_paths.current() is not None and set(engines.fetched()) == {alpha.filename}
    assert wheels.missing(engines.lock("2.0")) == engines.lock("2.0").wheels[1].size
