"""The program, whose visitors may upload little; unused uploads go after half a minute."""

import sys

from photomaker_desktop.cli import main
from photomaker_desktop.web.upload_quota import UploadLimits

VISITOR = 10_000_000
LIMITS = UploadLimits(visitor=VISITOR, unused=30.0)

if __name__ == "__main__":
    UploadLimits.__init__.__defaults__ = (
        LIMITS.request,
        LIMITS.visitor,
        LIMITS.in_all,
        LIMITS.least_free,
        LIMITS.unused,
    )
    sys.exit(main())
