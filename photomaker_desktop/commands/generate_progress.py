"""What ``generate`` prints while it draws: a bar in a terminal, a line now and then in a file."""

import sys
import time
from collections.abc import Callable

from tqdm import tqdm

from photomaker_desktop.core.progress import Progress
from photomaker_desktop.core.text import Text
from photomaker_desktop.storage import settings

BAR = "{desc} {bar} {n_fmt} of {total_fmt} steps{postfix}"
LINE_EVERY = 20.0
"""Seconds between two lines, where there is no bar."""


class PictureProgress:
    """Steps of all pictures on stderr; silent for machines.

    A bar redraws its line, which a file or a pipe would keep as one long mess.
    """

    def __init__(self, *, quiet: bool) -> None:
        self._quiet = quiet
        self._has_bar = not quiet and sys.stderr.isatty()
        self._bar = tqdm(
            desc="Preparing",
            bar_format=BAR,
            disable=not self._has_bar,
            file=sys.stderr,
            leave=False,
        )
        self._told = time.monotonic()

    def __enter__(self) -> "PictureProgress":
        return self

    def __exit__(self, *_: object) -> None:
        self._bar.close()

    def show(self, progress: Progress) -> None:
        picture = f"Picture {progress.first + 1}"
        left = "" if progress.eta is None else f"{progress.eta:.0f} s left"
        if not self._has_bar:
            self._tell(picture, f"{progress.step} of {progress.steps} steps", left)
            return
        self._bar.total = progress.steps
        self._bar.n = progress.step
        self._bar.set_description(picture, refresh=False)
        self._bar.set_postfix_str(left)

    def _tell(self, *parts: str) -> None:
        """A line, if the last one is long ago."""
        if not self._quiet and time.monotonic() - self._told >= LINE_EVERY:
            print(", ".join(filter(None, parts)), file=sys.stderr, flush=True)
            self._told = time.monotonic()

    def say(self, text: str) -> None:
        """On stdout, so that a script can read the names; not through the bar."""
        if not self._quiet:
            self._bar.clear()
            print(text, flush=True)

    def noting(self, notes: list[dict[str, str]]) -> Callable[[str, Text, dict[str, str]], None]:
        """Show notes, collect them, and remember a memory tier that was learned."""

        def note(code: str, text: Text, data: dict[str, str]) -> None:
            told = {"code": code, "text": str(text)} | data
            if any((one["code"], one["text"]) == (code, told["text"]) for one in notes):
                return  # the engine says what was said of the prompt before
            notes.append(told)
            if not self._quiet:
                self._bar.clear()
                print(text, file=sys.stderr)
            settings.save_learned_tier(code, data)

        return note
