"""The built-in model keeps its goals, as far as a few people can tell."""

import pytest

from photomaker_desktop.cli import main
from photomaker_desktop.storage.paths import resources
from photomaker_desktop.training.sketchbook2.layout import is_sketchbook2


@pytest.mark.slow
@pytest.mark.skipif(
    not is_sketchbook2(resources() / "sketchbook"), reason="the built-in model has one judge"
)
def test_no_goal_is_excluded_by_the_short_form(capsys: pytest.CaptureFixture[str]) -> None:
    code = main(["evaluate", "sketchbook", "--short"])
    said = capsys.readouterr().out
    assert code == 0, said[said.index("Goals") :]
