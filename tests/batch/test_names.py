"""File names by template: readable, allowed everywhere, never two alike."""

import pytest

from photomaker_desktop.batch.names import Names, check_template, file_stem
from photomaker_desktop.core.errors import UsageError


@pytest.mark.parametrize(
    ("template", "stem"),
    [
        ("{row}-{person}-{seed}", "007-Zoë-42"),
        ("{person}/{scene}", "Zoë_rain_night"),
        ("{scene}", "rain_night"),
        ("../../{person}", "Zoë"),
        ("{missing}", "picture"),
        ("con", "_con"),
        ("x" * 300, "x" * 100),
    ],
)
def test_stems(template: str, stem: str) -> None:
    values = {"row": "007", "person": "Zoë", "seed": 42, "scene": "rain: night?"}
    assert file_stem(template, values) == stem


def test_never_two_alike_in_any_case() -> None:
    names = Names({"Ada.png"})
    assert [names.free(stem) for stem in ("ada", "ADA", "Bob", "bob", "Ada-2")] == [
        "ada-2.png", "ADA-3.png", "Bob.png", "bob-2.png", "Ada-2-2.png"
    ]  # fmt: skip


def test_a_field_that_no_row_has_is_refused() -> None:
    check_template("{row}-{scene}", ["scene"])
    with pytest.raises(UsageError, match="cannot have “place”"):
        check_template("{place}", ["scene"])
    with pytest.raises(UsageError, match="row, person, seed, number, models, scene\\."):
        check_template("{place}", ["seed", "scene"])
