"""Identity tokens, before fusion with a prompt.

NumPy is imported on first use: it would be a fifth of the window's start time.
"""

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from safetensors import SafetensorError

from photomaker_desktop.core.errors import ImportRefused
from photomaker_desktop.core.identity import AdapterVersion
from photomaker_desktop.core.text import Text

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]
else:
    Floats = object

MAX_PHOTOS = 200
FACE_VECTOR = 512


@dataclass(frozen=True)
class IdentityTokens:
    """Pre-fusion tokens of N photos.

    ``tokens`` is (N, T, D) float32 (T tokens per photo: V1 1, V2 2; D the width of the text
    embeddings, 2048 for SDXL), ``weights`` (N,) with 1.0 for a photo as the paper has it,
    ``faces`` (N, 512) raw ArcFace vectors for V2 or None.
    """

    version: AdapterVersion
    tokens: Floats
    weights: Floats
    faces: Floats | None = None

    def __post_init__(self) -> None:
        count, per_photo = self.tokens.shape[:2] if self.tokens.ndim == 3 else (0, 0)
        if not 1 <= count <= MAX_PHOTOS or per_photo != self.version.tokens_per_photo:
            raise ImportRefused(
                Text(
                    "Identity tokens of shape {shape} do not belong to PhotoMaker {version}.",
                    shape=self.tokens.shape,
                    version=self.version.value.upper(),
                )
            )
        if self.weights.shape != (count,) or (
            self.faces is not None and self.faces.shape != (count, FACE_VECTOR)
        ):
            raise ImportRefused("Identity tokens, weights and face vectors do not fit together.")
        import numpy as np

        parts = [self.tokens, self.weights] + ([] if self.faces is None else [self.faces])
        if any(part.dtype != np.float32 for part in parts):
            raise ImportRefused("Identity tokens must be 32-bit floats.")
        if not all(np.isfinite(part).all() for part in parts):
            raise ImportRefused("Identity tokens hold values that are not numbers.")

    @property
    def photos(self) -> int:
        return int(self.tokens.shape[0])

    def sha256(self) -> str:
        """A name for exactly these numbers."""
        return hashlib.sha256(self.to_bytes()).hexdigest()

    def to_bytes(self) -> bytes:
        """Serialise as safetensors; the same numbers give the same bytes.

        One entry of metadata, because safetensors writes several in random order.
        """
        import numpy as np
        from safetensors.numpy import save

        tensors = {"tokens": self.tokens, "weights": self.weights}
        if self.faces is not None:
            tensors["faces"] = self.faces
        tensors = {name: np.ascontiguousarray(part) for name, part in tensors.items()}
        return save(tensors, {"format": f"photomaker-identity-{self.version.value}"})

    @classmethod
    def from_bytes(cls, data: bytes) -> "IdentityTokens":
        """The inverse of ``to_bytes``; raises ``ImportRefused`` for anything else."""
        from safetensors.numpy import load

        try:
            tensors = load(data)
        except (SafetensorError, ValueError, KeyError, TypeError) as error:
            raise ImportRefused("This is not a file of identity tokens.") from error
        if not {"tokens", "weights"} <= tensors.keys() <= {"tokens", "weights", "faces"}:
            raise ImportRefused("This is not a file of identity tokens.")
        per_photo = tensors["tokens"].shape[1] if tensors["tokens"].ndim == 3 else 0
        version = AdapterVersion.V1 if per_photo == 1 else AdapterVersion.V2
        return cls(version, tensors["tokens"], tensors["weights"], tensors.get("faces"))
