"""A short form of ``python -m tests.chaos``: nothing that was finished is lost."""

import sys

import pytest

from tests.chaos.__main__ import FAULTS, tried

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals and mounts"),
]


@pytest.mark.parametrize("fault", FAULTS)
def test_nothing_finished_is_lost(fault: str) -> None:
    outcome = tried(fault, 2)
    assert outcome.lost == 0
    assert outcome.faults == []
