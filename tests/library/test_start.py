import subprocess
import sys


def test_the_library_does_not_wait_for_numpy() -> None:
    """The window starts with it; numbers come with the first person that is learnt or drawn."""
    code = "import sys, photomaker_desktop.library; print('numpy' in sys.modules)"
    run = [sys.executable, "-c", code]
    assert subprocess.run(run, capture_output=True, text=True, check=True).stdout == "False\n"
