"""Photo to picture without a network: nothing is tried, everything works."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.support.data import REPOSITORY
from tests.support.weights.unplugged import UNPLUGGED, unplugged


def picture(folder: Path, *, through: list[str]) -> Any:
    """The report of ``offline_picture``, run by the command ``through``; no switches inherited."""
    switches = {"HF_HUB_OFFLINE", "TRANSFORMERS_OFFLINE", "HF_HUB_DISABLE_TELEMETRY"}
    done = subprocess.run(
        [*through, sys.executable, "-m", "tests.support.weights.offline_picture", str(folder)],
        cwd=REPOSITORY, capture_output=True, text=True, check=False,
        env={key: value for key, value in os.environ.items() if key not in switches},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-2000:]
    return json.loads(done.stdout.rsplit("RESULT ", 1)[1])


@pytest.mark.slow
def test_a_picture_under_the_lock_tries_nothing(tmp_path: Path) -> None:
    if unplugged():
        pytest.skip("shown below, without any network at all")
    assert_right(picture(tmp_path, through=[]))


@pytest.mark.slow
def test_a_picture_on_a_computer_without_any_network(tmp_path: Path) -> None:
    """Locked, and no interface at all, not even loopback: what bypasses Python fails here too."""
    if not unplugged():
        pytest.skip("a network namespace is not permitted here")
    assert_right(picture(tmp_path, through=UNPLUGGED))


def assert_right(made: Any) -> None:
    assert made["size"] == [64, 64] and made["spread"] > 0
    assert made["tried"] == []
