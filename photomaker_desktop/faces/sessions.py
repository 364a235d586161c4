"""ONNX Runtime sessions: execution providers, and errors for invalid files."""

from pathlib import Path
from typing import Any

import onnxruntime

from photomaker_desktop.core.errors import WeightsInvalid, WeightsMissing
from photomaker_desktop.core.text import Text


def providers() -> list[str]:
    """CUDA if ONNX Runtime supports it, and always the CPU."""
    there = onnxruntime.get_available_providers()
    return [name for name in ("CUDAExecutionProvider", "CPUExecutionProvider") if name in there]


def open_session(path: str, what: Text) -> Any:
    """Open a model; raises ``WeightsMissing`` or ``WeightsInvalid`` with a text about ``what``."""
    require(path, what)
    options = onnxruntime.SessionOptions()
    options.log_severity_level = 3
    try:
        return onnxruntime.InferenceSession(Path(path).read_bytes(), options, providers=providers())
    except Exception as error:
        raise invalid(path, what) from error


def require(path: str, what: Text) -> None:
    if not Path(path).is_file():
        raise WeightsMissing(
            Text("{what} {path} is missing.", what=what, path=path),
            todo="Download it under Models.",
        )


def invalid(path: str, what: Text) -> WeightsInvalid:
    return WeightsInvalid(
        Text("{what} {path} cannot be used.", what=what, path=path),
        "It is damaged, or a different model than its name says.",
        "Download it again under Models.",
    )
