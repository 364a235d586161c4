"""The program, whose engines are forked: see ``forks.py``.

``python -m tests.support.worker.forked_program SOCKET [words of the command]``.
"""

import sys

from photomaker_desktop import __main__
from photomaker_desktop.worker import process
from tests.support.worker.forks import forked_command

if __name__ == "__main__":
    address = sys.argv.pop(1)
    process.engine_command = lambda: forked_command(address)
    sys.exit(__main__.main())
