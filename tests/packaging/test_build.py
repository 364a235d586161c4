"""What goes into the bundle, and what must not."""

import ast
import hashlib
import json
import re
import tomllib
from pathlib import Path

import pytest
import yaml
from notices import write_notices
from recipe import ENGINE_PYTHON, ENGINE_SIDE, ROOT, app_requirements, requirement_name, version
from whole import fetch_wheels, own_list

from photomaker_desktop import __version__

APP_ROOMS = (
    "core",
    "engine_runtime",
    "identity",
    "imaging",
    "library",
    "marking",
    "network",
    "prompt",
    "safety",
    "storage",
    "ui",
    "weights",
    "worker",
)


def test_the_window_brings_no_torch() -> None:
    names = {requirement_name(one) for one in app_requirements()}
    assert {"pyside6-essentials", "pillow", "msgspec"} <= names
    assert not names & ENGINE_SIDE
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    stated = {requirement_name(d) for d in tomllib.loads(text)["project"]["dependencies"]}
    assert stated >= ENGINE_SIDE, "a name that pyproject.toml no longer has"


def test_the_window_imports_nothing_that_the_bundle_leaves_out() -> None:
    spec = (ROOT / "packaging" / "app.spec").read_text(encoding="utf-8")
    left_out = {*re.findall(r"[\w]+", spec.split("engine_libraries = (")[1].split(").split")[0])}
    assert "torch" in left_out
    package = ROOT / "photomaker_desktop"
    sources = [file for room in APP_ROOMS for file in (package / room).rglob("*.py")]
    imports = {name for file in (*sources, *package.glob("*.py")) for name in imported(file)}
    assert {"PySide6", "msgspec", "tokenizers"} <= imports
    assert not imports & left_out


def imported(file: Path) -> set[str]:
    """Top-level names of everything that is imported anywhere in a module."""
    found = set()
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module.split(".")[0])
    return found


def test_the_version_comes_from_the_package() -> None:
    assert version().number == __version__
    assert re.fullmatch(r"[0-9a-f]{12}|", version().revision)


def test_every_notice_names_a_licence(tmp_path: Path) -> None:
    file = tmp_path / "notices.txt"
    assert write_notices(file, "PhotoMaker Desktop") > 50
    text = file.read_text(encoding="utf-8")
    assert "GNU Lesser General Public License, version 3" in text
    assert re.search(r"^Pillow|^pillow", text, re.MULTILINE)
    unknown = re.findall(r"^(\S+) \S+\nLicence: see its page$", text, re.MULTILINE)
    assert len(unknown) <= 3, unknown


def test_locked_wheels_are_for_the_python_that_is_bundled() -> None:
    from photomaker_desktop.engine_runtime.locks import read_lock

    for file in (ROOT / "resources" / "engine").glob("*.json"):
        lock = read_lock(file)
        assert lock.python == ENGINE_PYTHON
        assert file.stem == f"{lock.back_end}-{lock.system}"
        assert "pyside6-essentials" not in {wheel.name for wheel in lock.wheels}


def test_a_cuda_engine_has_one_onnxruntime() -> None:
    from photomaker_desktop.engine_runtime.locks import read_lock

    for file in (ROOT / "resources" / "engine").glob("cuda*.json"):
        names = [wheel.name for wheel in read_lock(file).wheels]
        assert [name for name in names if name.startswith("onnxruntime")] == ["onnxruntime-gpu"]


def test_workflows_call_what_exists_and_pin_their_actions() -> None:
    for file in (ROOT / ".github" / "workflows").glob("*.yml"):
        told = yaml.safe_load(file.read_text(encoding="utf-8"))
        assert told["permissions"], f"{file.name} takes every permission"
        for job in told["jobs"].values():
            assert job["timeout-minutes"] <= 120
            for step in job["steps"]:
                if "uses" in step:
                    assert re.search(r"@(v\d+|[0-9a-f]{40})$", step["uses"]), step["uses"]
                for script in re.findall(r"[\w./-]+\.(?:py|sh)\b", step.get("run", "")):
                    assert (ROOT / script).exists(), f"{file.name} runs {script}"


def test_a_whole_program_carries_exactly_the_wheels_of_its_list(tmp_path: Path) -> None:
    good = b"a wheel"
    known = tmp_path / "known"
    known.mkdir()
    (known / "a-1-py3-none-any.whl").write_bytes(good)
    wheel = {"filename": "a-1-py3-none-any.whl", "sha256": hashlib.sha256(good).hexdigest()}
    listing = tmp_path / "list.json"
    listing.write_text(json.dumps({"wheels": [wheel | {"url": "unused:"}]}), encoding="utf-8")
    folder = fetch_wheels(listing, tmp_path / "wheels", known)
    assert [file.read_bytes() for file in folder.iterdir()] == [good]
    (known / "a-1-py3-none-any.whl").write_bytes(b"another")
    with pytest.raises(SystemExit, match="not the file"):
        fetch_wheels(listing, tmp_path / "elsewhere", known)


def test_the_list_of_this_computers_own_engine_is_there() -> None:
    assert own_list().is_file()
