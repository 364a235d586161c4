"""Finds ``../shared`` (golden numbers, real photos, real small models), or skips."""

from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parents[1]
ROOT = REPOSITORY.parent / "shared"


def shared(relative: str) -> Path:
    """The file or folder below ``../shared``; the test is skipped where it is missing."""
    path = ROOT / relative
    if not path.exists():
        pytest.skip(f"../shared/{relative} is not on this machine")
    return path
