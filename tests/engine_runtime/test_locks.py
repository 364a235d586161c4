"""The lists of wheels that come with the program."""

import re
from pathlib import Path

import pytest

from photomaker_desktop.core.errors import EngineMissing
from photomaker_desktop.engine_runtime.locks import Lock, lock_file, read_lock
from photomaker_desktop.engine_runtime.platforms import OFFERS, System
from photomaker_desktop.storage.paths import resources

FILES = sorted((resources() / "engine").glob("*.json"))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_list_is_complete(file: Path) -> None:
    lock = read_lock(file)
    assert lock_file(lock.back_end, lock.system) == file
    names = {wheel.name for wheel in lock.wheels}
    assert {"torch", "diffusers", "transformers", "insightface", "msgspec"} <= names
    assert len(names) == len(lock.wheels) and "pyside6-essentials" not in names
    for wheel in lock.wheels:
        assert re.fullmatch(r"[0-9a-f]{64}", wheel.sha256) and wheel.size > 0
        assert wheel.url.startswith("https://"), wheel.url


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_one_onnxruntime_alone(file: Path) -> None:
    lock = read_lock(file)
    runtimes = [wheel.name for wheel in lock.wheels if wheel.name.startswith("onnxruntime")]
    wanted = "onnxruntime-gpu" if lock.back_end.startswith("cuda") else "onnxruntime"
    assert runtimes == [wanted]


def test_every_list_is_of_an_offer() -> None:
    offered = {f"{one.back_end}-{system}" for one in OFFERS for system in one.systems}
    assert {file.stem for file in FILES} <= offered
    assert {f"cpu-{System.LINUX}", f"cpu-{System.WINDOWS}"} <= {file.stem for file in FILES}


def test_a_changed_hash_is_another_engine() -> None:
    lock = read_lock(FILES[0])
    first = lock.wheels[0]
    other = Lock(lock.back_end, lock.system, lock.python, lock.wheels[1:])
    assert lock.id != other.id and lock.id.startswith(lock.back_end) and first.requirement


def test_a_damaged_list_is_said(tmp_path: Path) -> None:
    file = tmp_path / "cpu.json"
    file.write_text('{"back_end": "cpu"}')
    with pytest.raises(EngineMissing, match="cannot be read"):
        read_lock(file)
