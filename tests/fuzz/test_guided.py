"""A short coverage-guided run of the parsers of texts, where atheris is installed."""

import os
import subprocess
import sys
from importlib.util import find_spec

import pytest

from tests.support.data import REPOSITORY

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(find_spec("atheris") is None, reason="atheris: Linux, extra dev"),
]


@pytest.mark.parametrize("parser", ["prompts", "other programs", "frames", "web payloads"])
def test_guided_inputs_are_opened_or_refused(parser: str) -> None:
    command = [sys.executable, "-m", "tests.fuzz.guided", parser, "--runs", "1500"]
    environment = os.environ | {"PYTHONPATH": str(REPOSITORY), "OMP_NUM_THREADS": "1"}
    done = subprocess.run(
        command, cwd=REPOSITORY, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr[-3000:]
    assert "Done 1500 runs" in done.stderr
