"""Identity tokens of random numbers."""

import numpy as np

from photomaker_desktop.core.identity import AdapterVersion
from photomaker_desktop.identity.tokens import Floats, IdentityTokens


def person(tokens: Floats, weights: list[float] | None = None) -> IdentityTokens:
    version = AdapterVersion.V1 if tokens.shape[1] == 1 else AdapterVersion.V2
    return IdentityTokens(
        version, tokens, np.asarray(weights or [1.0] * len(tokens), dtype=np.float32)
    )


def random_tokens(photos: int, per_photo: int = 2, width: int = 8, seed: int = 0) -> Floats:
    numbers = np.random.default_rng(seed).standard_normal((photos, per_photo, width))
    return numbers.astype(np.float32)
