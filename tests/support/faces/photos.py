"""Photos as pixels, and pixels as photos."""

import io

from PIL import Image

from photomaker_desktop.core.photo import PhotoInput


def picture(photo: PhotoInput) -> Image.Image:
    with Image.open(photo.path) as file:
        return file.convert("RGB")


def saved(image: Image.Image, name: str = "photo.jpg", quality: int = 90) -> PhotoInput:
    """The picture as JPEG bytes that never were a file."""
    file = io.BytesIO()
    image.save(file, "JPEG", quality=quality)
    return PhotoInput(name, data=file.getvalue())
