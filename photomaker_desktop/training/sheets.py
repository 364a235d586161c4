"""Contact sheets: many small pictures in one PNG."""

import io
from pathlib import Path

from PIL import Image
from torch import Tensor

from photomaker_desktop.storage.files import write_atomic


def save_sheet(path: Path, pixels: Tensor, columns: int) -> None:
    """(N, 3, H, W) in −1…1 → one PNG, ``columns`` pictures wide."""
    rows = -(-len(pixels) // columns)
    _, _, height, width = pixels.shape
    sheet = Image.new("RGB", (columns * width, rows * height), "white")
    levels = pixels.float().add(1).mul(127.5).clamp(0, 255).byte().permute(0, 2, 3, 1).cpu()
    for i, picture in enumerate(levels):
        place = ((i % columns) * width, i // columns * height)
        sheet.paste(Image.fromarray(picture.contiguous().numpy()), place)
    buffer = io.BytesIO()
    sheet.save(buffer, "PNG")
    write_atomic(path, buffer.getvalue())
