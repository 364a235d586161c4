from pathlib import Path

import pytest

from tests.support.library.kill import kill_many
from tests.support.library.works import WORKS


@pytest.mark.slow
@pytest.mark.timeout(240)
def test_nothing_finished_is_missing_after_kills(tmp_path: Path) -> None:
    """A short run of ``python -m tests.support.library.kill``."""
    figures = kill_many(tmp_path, 3 * len(WORKS), sorted(WORKS), seed=11)
    assert figures.problems == []
    assert sum(figures.during.values()) >= len(WORKS)
    assert figures.finished > 20
