"""The report helps, and tells nothing about the user."""

from photomaker_desktop.core.errors import OutOfMemory
from photomaker_desktop.ui.errors.report import Facts, Private, redact, report

PRIVATE = Private(names=("Ada", "Noor Ali"), prompts=("portrait of @Ada in the rain",))
LOG = (
    "2026-01-01 INFO engine: loading /home/ada/models/real vis/base.safetensors\n"
    "2026-01-01 ERROR engine: portrait of @Ada in the rain failed for Noor Ali\n"
    r"2026-01-01 INFO engine: saved C:\Users\ada\Pictures\one.png"
)


def test_names_prompts_and_paths_are_left_out() -> None:
    text = report(
        OutOfMemory("No memory for Ada.", "Too big."), Facts(device="RTX 3060", log=LOG), PRIVATE
    )
    for secret in ("Ada", "ada", "Noor", "rain", "home", "Users", "safetensors", "real vis"):
        assert secret not in text, secret
    assert "RTX 3060" in text
    assert "OutOfMemory" in text


def test_they_are_in_it_when_the_user_ticks_the_box() -> None:
    text = report(None, Facts(log=LOG), PRIVATE, with_private=True)
    assert "portrait of @Ada in the rain" in text
    assert "/home/ada/models" in text


def test_a_name_inside_another_word_stays() -> None:
    assert redact("Adapter for Ada", Private(names=("Ada",))) == "Adapter for ‹name›"


def test_versions_and_addresses_stay_readable() -> None:
    line = "torch 2.10.0, see https://example.org/help, 12/24 steps"
    assert redact(line, Private()) == line
