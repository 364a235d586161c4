"""The person, the words and the request that every measurement of a picture uses."""

from typing import Any

import numpy as np
from PIL import Image

from photomaker_desktop.bench.cases import Options
from photomaker_desktop.core.request import GenerationRequest, Subject
from photomaker_desktop.engine.adapter import Adapter
from photomaker_desktop.identity.tokens import IdentityTokens

WORDS = "portrait of @Ada, film grain, soft light"
NEGATIVE = "low quality"
PHOTOS = 4


def photos(size: int = 512) -> list[Image.Image]:
    """Synthetic cropped photos: noise with soft edges."""
    chance = np.random.default_rng(0)
    return [
        Image.fromarray(chance.integers(0, 256, (16, 16, 3), np.uint8)).resize((size, size))
        for _ in range(PHOTOS)
    ]


def person(adapter: Adapter) -> Subject:
    """A person with random tokens, which cost as much as real ones."""
    shape = (PHOTOS, adapter.config.tokens_per_photo, adapter.config.width)
    values = np.random.default_rng(0).standard_normal(shape).astype(np.float32)
    tokens = IdentityTokens(adapter.version, values, np.ones(PHOTOS, np.float32), None)
    return Subject("Ada", "woman", tokens.to_bytes())


def request(options: Options, subject: Subject | None, **changes: Any) -> GenerationRequest:
    """One picture, seed 0, at the options' size, without previews."""
    facts: dict[str, Any] = {
        "negative_prompt": NEGATIVE,
        "subject": subject,
        "preset": "best",
        "width": options.size,
        "height": options.size,
        "seed": 0,
        "steps": options.steps,
        "preview_every": 0,
    }
    words = WORDS if subject else WORDS.replace("@Ada", "a woman")
    return GenerationRequest(words, **(facts | changes))
