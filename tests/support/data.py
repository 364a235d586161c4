"""Test data: golden numbers, photos, difficult files and small real models."""

import os
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parents[2]
DATA = REPOSITORY / "tests" / "data"
CASES = DATA / "cases"
GOLDEN = DATA / "golden"
PHOTOS = DATA / "photos"
NEWTON = tuple(PHOTOS / f"newton_{number}.jpg" for number in range(4))
"""Four portraits of one man."""
ASTRONAUT = PHOTOS / "astronaut.jpg"
"""Somebody else."""
YUNET = REPOSITORY / "resources" / "faces" / "face_detection_yunet_2023mar.onnx"
"""The face detector that ships with the program."""
MOBILEFACENET = "mobilefacenet_arcface_128.onnx"
TAESDXL_ENCODER = "taesdxl_encoder.safetensors"
TAESDXL_DECODER = "taesdxl_decoder.safetensors"


def small_model(name: str) -> Path:
    """One of the real small models that may not be in the repository; skips without it.

    The environment variable ``PHOTOMAKER_TEST_MODELS`` names their folder; the default is
    ``shared/models`` beside the repository.
    """
    default = REPOSITORY.parent / "shared" / "models"
    path = Path(os.environ.get("PHOTOMAKER_TEST_MODELS", default)) / name
    if not path.is_file():
        pytest.skip(f"needs {name}: see tests/data/README.md")
    return path
