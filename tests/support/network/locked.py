"""Code under the offline lock, in a process of its own: an audit hook stays for its life."""

import json
import subprocess
import sys
import textwrap
from typing import Any

from tests.support.data import REPOSITORY


def under_lock(code: str) -> Any:
    """Run ``code`` in a fresh interpreter after ``lock()``; returns what it puts in ``result``."""
    program = (
        "import json, sys\nfrom photomaker_desktop.network import offline\n"
        "guard = offline.lock()\nresult = None\n"
        f"{textwrap.dedent(code)}\n"
        "print('RESULT', json.dumps(result))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        check=False,
        cwd=REPOSITORY,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.rsplit("RESULT ", 1)[1])
