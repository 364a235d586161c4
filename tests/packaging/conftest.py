"""The build's modules lie outside the package; they are imported by their bare names."""

import sys

from tests.support.data import REPOSITORY

sys.path.append(str(REPOSITORY / "packaging"))
