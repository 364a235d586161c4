"""Writes and reads watermarks with TrustMark's ONNX files, on the processor."""

from pathlib import Path
from typing import Any

from PIL import Image

from photomaker_desktop.core.text import Text
from photomaker_desktop.faces.sessions import open_session
from photomaker_desktop.marking.watermark import (
    model_input,
    packet,
    read_packet,
    with_watermark,
)

MODEL = Text("The watermark model")
ENCODER, DECODER = "encoder_Q.onnx", "decoder_Q.onnx"


class Watermarks:
    """The two models of one folder, each opened on first use."""

    def __init__(self, folder: str) -> None:
        self.folder = folder
        self._sessions: dict[str, Any] = {}

    def write(self, image: Image.Image, value: int) -> Image.Image:
        """The picture with ``value`` (61 bits) in its pixels; raises ``WeightsInvalid``."""
        session, cover = self._session(ENCODER), model_input(image)
        picture, secret = (one.name for one in session.get_inputs())
        stego = session.run(None, {picture: cover, secret: packet(value)})[0]
        return with_watermark(image, cover, stego)

    def read(self, image: Image.Image) -> int | None:
        """The value in the pixels, None without one; raises ``WeightsInvalid``."""
        session = self._session(DECODER)
        (logits, *_) = session.run(None, {session.get_inputs()[0].name: model_input(image)})
        return read_packet(logits[0].tolist())

    def _session(self, name: str) -> Any:
        if name not in self._sessions:
            self._sessions[name] = open_session(str(Path(self.folder) / name), MODEL)
        return self._sessions[name]
