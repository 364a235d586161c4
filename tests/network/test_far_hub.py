"""Names and addresses that are not this computer's: the download alone gets through the lock."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.support.data import REPOSITORY
from tests.support.weights.far_hub import NAMES

APART = ["unshare", "--net", "--mount", "--map-root-user"]
OURS = "photomaker_desktop.weights.download.hub"


def far(folder: Path, way: str) -> Any:
    if shutil.which("unshare") is None:
        pytest.skip("there are no namespaces here")
    proxies = {"HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"}
    clean = {key: text for key, text in os.environ.items() if key.upper() not in proxies}
    done = subprocess.run(
        [*APART, sys.executable, "-m", "tests.support.weights.far_hub", str(folder), way],
        cwd=REPOSITORY, env=clean, capture_output=True, text=True, check=False, timeout=120,
    )  # fmt: skip
    if "RESULT" not in done.stdout and (done.returncode == 77 or "unshare:" in done.stderr):
        pytest.skip("a network namespace is not permitted here")
    assert done.returncode == 0, done.stderr[-2000:]
    return json.loads(done.stdout.rsplit("RESULT ", 1)[1])


@pytest.mark.parametrize(
    ("way", "reached"), [("direct", ("hub.test", "cdn.hub.test")), ("proxy", ("proxy.test",))]
)
def test_only_the_download_gets_through(tmp_path: Path, way: str, reached: tuple[str, ...]) -> None:
    told = far(tmp_path, way)
    assert told["right"]
    assert told["open_before"], "without the lock the hub can be reached"
    assert told["knocks"] == [False, False], "another thread, by name and by number, meanwhile"
    assert not told["after"]
    assert set(told["allowed"]) == {*reached, *(NAMES[name] for name in reached)}
    assert told["on_behalf_of"] == ["huggingface_hub.utils._http", OURS]
