"""What was measured picture by picture, kept in a file so that a measurement can go on."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import msgspec

Answer = TypeVar("Answer")


class Answers:
    """One JSON line per answer in ``path``; lines of another ``subject`` are not read. Without a
    path nothing is kept."""

    def __init__(self, path: Path | None, subject: str) -> None:
        self._path, self._subject = path, subject
        self._known: dict[str, Any] = {}
        if path is not None and path.is_file():
            for line in path.read_text().splitlines():
                kept = json.loads(line)
                if kept["subject"] == subject:
                    self._known[kept["key"]] = kept["answer"]

    def of(self, key: str, kind: type[Answer], measure: Callable[[], Answer]) -> Answer:
        """The answer of an earlier run, or a new one; ``kind`` is a dataclass or a plain type."""
        if key in self._known:
            return msgspec.convert(self._known[key], kind)
        found = measure()
        if self._path is not None:
            line = {"subject": self._subject, "key": key, "answer": msgspec.to_builtins(found)}
            with self._path.open("a") as file:
                file.write(json.dumps(line) + "\n")
        return found
