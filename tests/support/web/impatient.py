"""The program, whose web server waits for seconds where it usually waits for half a minute."""

import sys

from photomaker_desktop.cli import main
from photomaker_desktop.web.connections import ConnectionLimits, LimitedConnection

if __name__ == "__main__":
    LimitedConnection.limits = ConnectionLimits(head=3.0, body=3.0, reading=6.0)
    sys.exit(main())
