"""Photos → identity tokens; each photo is encoded once."""

import hashlib
from collections.abc import Sequence

import numpy as np
import torch
from PIL.Image import Image

from photomaker_desktop.core.errors import UsageError
from photomaker_desktop.core.identity import AdapterVersion
from photomaker_desktop.core.text import Text
from photomaker_desktop.engine.adapter import Adapter
from photomaker_desktop.engine.encoder import IdEncoder
from photomaker_desktop.engine.finite import OTHER_ADAPTER, in_part, is_finite
from photomaker_desktop.engine.lru_cache import LRUCache
from photomaker_desktop.engine.pixels import pixel_values
from photomaker_desktop.identity.tokens import Floats, IdentityTokens

BATCH = 8


class PhotoEncoder:
    """One adapter's vision model: loaded for the first new photo, until ``release``."""

    def __init__(
        self,
        adapter: Adapter,
        dtype: torch.dtype = torch.float32,
        device: str = "cpu",
        *,
        remember: int = 256,
    ) -> None:
        self.adapter, self.dtype, self.device = adapter, dtype, device
        self.loaded: IdEncoder | None = None
        self._known: LRUCache[Floats] = LRUCache(remember)

    def __call__(
        self,
        photos: Sequence[Image],
        faces: Floats | None = None,
        weights: Sequence[float] | None = None,
    ) -> IdentityTokens:
        """Cropped photos and, for V2, their raw face vectors (N, 512) → tokens before fusion.

        Raises ``UsageError`` without photos, or without vectors where V2 needs them.
        """
        version = self.adapter.version
        if not photos:
            raise UsageError("A person needs at least one photo.")
        if version is AdapterVersion.V1:
            faces = None
        elif faces is None or len(faces) != len(photos):
            raise UsageError("PhotoMaker V2 needs a face in every photo.")
        keys = [photo_key(photo, faces, index) for index, photo in enumerate(photos)]
        new = {key: index for index, key in enumerate(keys) if key not in self._known}
        for start in range(0, len(new), BATCH):
            self._learn(photos, faces, dict(list(new.items())[start : start + BATCH]))
        values = np.ones(len(photos)) if weights is None else np.asarray(weights)
        tokens = np.stack([self._known[key] for key in keys])
        return IdentityTokens(version, tokens, values.astype(np.float32), faces)

    def release(self) -> None:
        """Free the vision model's memory; cached tokens stay."""
        self.loaded = None

    @torch.no_grad()
    def _learn(self, photos: Sequence[Image], faces: Floats | None, new: dict[bytes, int]) -> None:
        """Encode the photos at these indices together, and remember each."""
        self.loaded = self.loaded or self.adapter.build(self.dtype, self.device)
        pixels = pixel_values([photos[index] for index in new.values()])
        vectors = None if faces is None else torch.from_numpy(faces[list(new.values())])
        tokens = self.loaded.encode(
            pixels.to(self.device, self.dtype),
            None if vectors is None else vectors.to(self.device, self.dtype),
        )
        if not is_finite(tokens):
            raise in_part(Text("The photo encoder"), self.dtype, OTHER_ADAPTER)
        for key, token in zip(new, tokens.float().cpu().numpy(), strict=True):
            self._known[key] = token


def photo_key(photo: Image, faces: Floats | None, index: int) -> bytes:
    """The same for the same pixels and face vector."""
    digest = hashlib.sha256(f"{photo.mode}{photo.size}".encode() + photo.tobytes())
    if faces is not None:
        digest.update(faces[index].tobytes())
    return digest.digest()
