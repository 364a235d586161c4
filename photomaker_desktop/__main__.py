"""``python -m photomaker_desktop`` is the same program as ``photomaker-desktop``."""

import sys

from photomaker_desktop.cli import main

if __name__ == "__main__":
    sys.exit(main())
