"""Commands, and what they say."""

import json
from pathlib import Path

import pytest

from photomaker_desktop.cli import main


class Told:
    """Runs commands and reads their JSON."""

    def __init__(self, root: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.root, self._capsys, self.code = root, capsys, 0

    def elsewhere(self, root: Path) -> "Told":
        """The same with another library."""
        return Told(root, self._capsys)

    def __call__(self, *words: object) -> dict[str, object]:
        self.code = main([*map(str, words), "--library", str(self.root), "--json"])
        told: dict[str, object] = json.loads(self._capsys.readouterr().out)
        return told
