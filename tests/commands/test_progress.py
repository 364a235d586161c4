"""The progress of ``generate``: a bar in a terminal, plain lines in a file or a pipe."""

import io
import sys

import pytest

from photomaker_desktop.commands import generate_progress
from photomaker_desktop.commands.generate_progress import PictureProgress
from photomaker_desktop.core.progress import Progress
from photomaker_desktop.core.text import Text

STEPS = [Progress(step, 50, eta=50.0 - step) for step in range(51)]
SLOW = Text("This will take a while.")


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def printed(stream: io.StringIO, monkeypatch: pytest.MonkeyPatch, *, quiet: bool = False) -> str:
    """What one picture and a note write to ``stream``."""
    monkeypatch.setattr(sys, "stderr", stream)
    with PictureProgress(quiet=quiet) as progress:
        progress.noting([])("slow", SLOW, {})
        for step in STEPS:
            progress.show(step)
        progress.say("Ada-7.png")
    return stream.getvalue()


def test_a_terminal_has_a_bar_that_redraws_its_line(monkeypatch: pytest.MonkeyPatch) -> None:
    said = printed(Terminal(), monkeypatch)
    assert "\rPicture 1" in said
    assert "50 steps" in said


def test_a_quick_picture_leaves_nothing_but_its_notes_in_a_file(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert printed(io.StringIO(), monkeypatch) == f"{SLOW}\n"
    assert capsys.readouterr().out == "Ada-7.png\n"


def test_a_slow_picture_tells_a_file_how_far_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(generate_progress, "LINE_EVERY", 0.0)
    said = printed(io.StringIO(), monkeypatch)
    assert "\r" not in said
    assert "Picture 1, 12 of 50 steps, 38 s left\n" in said


@pytest.mark.parametrize("stream", [Terminal(), io.StringIO()])
def test_machines_get_neither(stream: io.StringIO, monkeypatch: pytest.MonkeyPatch) -> None:
    assert printed(stream, monkeypatch, quiet=True) == ""
