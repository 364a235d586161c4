"""The built-in model keeps people and follows words, as far as a few people can tell."""

import json

import pytest

from photomaker_desktop.cli import main
from photomaker_desktop.storage.paths import resources
from photomaker_desktop.training.sketchbook2.layout import is_sketchbook2


@pytest.mark.slow
@pytest.mark.skipif(
    not is_sketchbook2(resources() / "sketchbook"), reason="the built-in model has one judge"
)
def test_the_short_form_finds_people_kept_words_followed_and_both_judges_sure(
    capsys: pytest.CaptureFixture[str],
) -> None:
    words = ["evaluate", "sketchbook", "--short", "--json", "--only", "judges", "kept", "sketch"]
    code = main(words)
    goals = json.loads(capsys.readouterr().out)["Goals"]
    kept = goals["identity, one person"]
    assert kept["value"]["low"] > kept["chance"]
    assert goals["scene, one person"]["value"]["low"] > 0.5
    assert all(goal[""] == "reached" for name, goal in goals.items() if name.startswith("judge"))
    assert code == (0 if all(goal[""] == "reached" for goal in goals.values()) else 1)
