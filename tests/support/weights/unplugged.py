"""A process without any network interface."""

import shutil
import subprocess

UNPLUGGED = ["unshare", "--net", "--map-root-user"]


def unplugged() -> bool:
    """May this test take a process off every network?"""
    if shutil.which("unshare") is None:
        return False
    return not subprocess.run([*UNPLUGGED, "true"], capture_output=True, check=False).returncode
