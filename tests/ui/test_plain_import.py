import builtins
import inspect
import sys
from importlib import invalidate_caches
from pathlib import Path
from types import ModuleType

import pytest

from photomaker_desktop.ui.plain_import import plain_import


def test_no_source_is_read_while_the_windows_modules_are_loaded(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[object] = []
    source = inspect.getsource

    def watched(module: ModuleType) -> str:
        read.append(module)
        return source(module)

    monkeypatch.setattr(inspect, "getsource", watched)
    monkeypatch.syspath_prepend(str(tmp_path))
    for name in ("one_of_ours", "anothers"):
        (tmp_path / f"{name}.py").write_text("x = 1\n")
    invalidate_caches()
    before = builtins.__import__
    with plain_import():
        exec("import one_of_ours")
    assert read == []
    exec("import anothers")
    assert read == [sys.modules["anothers"]]  # as PySide6 does, with every module
    assert builtins.__import__ is before
