import subprocess
import sys

import pytest


@pytest.mark.parametrize("room", ["library", "ui.shell.application"])
def test_the_start_does_not_wait_for_numpy(room: str) -> None:
    """Numbers come with the first person that is learnt or drawn."""
    code = f"import sys, photomaker_desktop.{room}; print('numpy' in sys.modules)"
    run = [sys.executable, "-c", code]
    assert subprocess.run(run, capture_output=True, text=True, check=True).stdout == "False\n"
