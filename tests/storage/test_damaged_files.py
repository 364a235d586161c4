"""A flipped bit in any small file of ours: what has a copy uses it, the rest starts anew."""

from pathlib import Path

import msgspec
import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as examples
from hypothesis import strategies as st

from photomaker_desktop.core.errors import LibraryDamaged
from photomaker_desktop.engine_runtime import install_paths
from photomaker_desktop.library.encryption import header
from photomaker_desktop.library.storage.layout import Layout
from photomaker_desktop.storage import settings
from photomaker_desktop.weights.local import records

FIXTURES = [HealthCheck.function_scoped_fixture]
BRACKETS = b"[" * 100_000


@examples(max_examples=80, deadline=None, suppress_health_check=FIXTURES)
@given(place=st.integers(0, 10_000), bit=st.integers(0, 7))
def test_the_good_copy_of_a_library_header_is_used(tmp_path: Path, place: int, bit: int) -> None:
    layout = Layout(tmp_path / "library")
    layout.header.parent.mkdir(exist_ok=True)
    good = header.new_header()
    header.write(layout, good)
    data = bytearray(layout.header.read_bytes())
    data[place % len(data)] ^= 1 << bit
    layout.header.write_bytes(bytes(data))
    try:
        found = header.read(layout)
    except header.LibraryError:  # a flipped bit can also make a valid header of the future
        return
    assert found is not None
    layout.header.write_bytes(BRACKETS)
    assert header.read(layout) == good
    layout.header_copy.write_bytes(b'{"id": "\xff"}')
    with pytest.raises(LibraryDamaged):
        header.read(layout)


@pytest.mark.parametrize("data", [BRACKETS, b'{"device": "\xff"}', b"[]", b'{"window": 3}'])
def test_settings_are_set_aside_with_a_message(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(data)
    loaded = settings.load(path)
    assert loaded.settings == settings.Settings()
    (aside,) = tmp_path.glob("settings.broken*")
    assert aside.read_bytes() == data
    assert aside.name in str(loaded.message)


@pytest.mark.parametrize("data", [BRACKETS, b'{"used": {"a": "\xff"}}', b"[]"])
def test_records_start_anew_and_the_damaged_ones_are_kept(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / records.NAME
    path.write_bytes(data)
    assert records.read(tmp_path) == records.Records()
    with records.change(tmp_path) as found:
        found.used["part"] = "2026-01-01"
    assert records.read(tmp_path).used == {"part": "2026-01-01"}
    assert (tmp_path / f"{records.NAME}.broken").read_bytes() == data


@pytest.mark.parametrize("data", [BRACKETS, b'{"current": "\xff"}', b"3"])
def test_the_engine_that_is_whole_is_found_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, data: bytes
) -> None:
    monkeypatch.setenv("PHOTOMAKER_DATA_DIR", str(tmp_path))
    lock = install_paths.Lock("cpu", "linux-x86_64", "3.11", ())  # type: ignore[arg-type]
    folder = install_paths.environment("cpu-1")
    program = install_paths.program_of(folder)
    program.parent.mkdir(parents=True)
    program.touch()
    mark = install_paths.Built(lock, install_paths.Proof())
    (folder / install_paths.MARK).write_bytes(msgspec.json.encode(mark))
    install_paths.choose("cpu-1")
    (install_paths.root() / "current").write_bytes(data)
    assert install_paths.choice().current == "cpu-1"
    install_paths.sweep_environments()
    assert install_paths.built("cpu-1") is not None
