"""What the folder of a trained Sketchbook 2 has beside the model."""

from pathlib import Path

SELECTING = "judge.safetensors"
REPORTING = "judge-2.safetensors"
"""The judge whose figures are shown; the other one may select pictures."""


def is_sketchbook2(root: Path) -> bool:
    return (root / REPORTING).is_file()
