"""File names from any text can be written on every system, and still be read."""

from pathlib import Path

import pytest

from photomaker_desktop.storage.files import write_atomic
from photomaker_desktop.storage.safe_names import numbered, safe_stem


@pytest.mark.parametrize(
    ("text", "stem"),
    [
        ("Zoë Ångström", "Zoë Ångström"),
        ("well-known man", "well-known man"),
        ("rain: night?", "rain_night"),
        ("../../etc/passwd", "etc_passwd"),
        ("नमस्ते", "नमस्ते"),
        ("con", "_con"),
        ("LPT1.txt", "_LPT1.txt"),
        ("\x00\n", "picture"),
        ("", "picture"),
    ],
)
def test_what_is_not_allowed_is_replaced(text: str, stem: str) -> None:
    assert safe_stem(text) == stem


def test_with_spaces_instead_a_sentence_stays_one() -> None:
    assert safe_stem("Ada @Ada, in (the:1.2) rain", instead=" ") == "Ada Ada in the 1.2 rain"


@pytest.mark.parametrize("text", ["漢" * 300, "🧑 " * 300, "é" * 300, "x" * 300])
def test_a_long_name_can_be_written(text: str, tmp_path: Path) -> None:
    file = tmp_path / numbered(safe_stem(text), 1000)
    write_atomic(file, b"picture")
    assert [one.name for one in tmp_path.iterdir()] == [file.name]


def test_the_second_one_gets_a_number() -> None:
    assert [numbered("Ada", number) for number in (1, 2, 3)] == [
        "Ada.png", "Ada-2.png", "Ada-3.png"
    ]  # fmt: skip
