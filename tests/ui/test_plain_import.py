import json
import os
import subprocess
import sys
from pathlib import Path

from tests.support.data import REPOSITORY

PROGRAM = """
import builtins, inspect, json
from photomaker_desktop.ui.plain_import import plain_import
read, source = [], inspect.getsource
def watched(module):
    read.append(module.__name__)
    return source(module)
inspect.getsource = watched
before = builtins.__import__
with plain_import():
    import one_of_ours
inside = list(read)
import anothers
print(json.dumps([inside, read, builtins.__import__ is before]))
"""


def test_no_source_is_read_while_the_windows_modules_are_loaded(tmp_path: Path) -> None:
    """In a process of its own: what was imported before decides whether PySide6 looks at all."""
    for name in ("one_of_ours", "anothers"):
        (tmp_path / f"{name}.py").write_text("x = 1\n")
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        cwd=tmp_path,
        env=dict(os.environ) | {"PYTHONPATH": str(REPOSITORY)},
        stdout=subprocess.PIPE,
        check=True,
    )
    inside, read, restored = json.loads(done.stdout)
    assert inside == []
    assert "anothers" in read  # as PySide6 does, with every module
    assert restored
