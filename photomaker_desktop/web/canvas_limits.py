"""Limits for drawings in Gradio's canvas, which are kept in memory until they are used."""

import functools
from collections.abc import Callable
from typing import Any

import gradio as gr
from fastapi import HTTPException

MOST_LAYERS = 8
MOST_BYTES = 100_000_000


def limit_canvas(canvas: gr.ImageEditor) -> None:
    """Refuse layers at large offsets, and drop the oldest drawings beyond ``MOST_BYTES``."""
    accept: Callable[[Any], Any] = canvas.accept_blobs

    @functools.wraps(accept)  # Gradio looks at its marks and signature
    def accept_blobs(data: Any) -> Any:
        index = str(data.data.get("index") or 0)
        if index != "null" and not (index.isdecimal() and int(index) < MOST_LAYERS):
            raise HTTPException(400, "There are too many layers.")
        answer = accept(data)
        drawings = canvas.blob_storage
        while sum(map(size, drawings.values())) > MOST_BYTES:
            drawings.pop(next(iter(drawings)))
        return answer

    canvas.accept_blobs = accept_blobs


def size(drawing: Any) -> int:
    """Bytes of its background, layers and composite."""
    parts = (drawing.background, drawing.composite, *drawing.layers)
    return sum(len(part) for part in parts if part)
