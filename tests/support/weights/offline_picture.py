"""One tiny picture of a person, from photo to pixels, under the offline lock.

``python -m tests.support.weights.offline_picture FOLDER`` prints what was made and
what was tried, as JSON.
"""

import json
import sys
from pathlib import Path

from photomaker_desktop.network import offline


def make(folder: Path) -> dict[str, object]:
    guard = offline.lock()
    import numpy as np
    import torch
    from PIL import Image

    from photomaker_desktop.engine.adapter import load_adapter
    from photomaker_desktop.engine.conditioning import Conditioner, Words
    from photomaker_desktop.engine.denoise import DenoiseParams, decode, denoise
    from photomaker_desktop.engine.loading import load_base
    from photomaker_desktop.engine.photo_encoder import PhotoEncoder
    from photomaker_desktop.engine.photomaker_lora import attach_photomaker
    from tests.support.tiny import build_tiny

    models = build_tiny(folder)
    pipeline, adapter = load_base(models, torch.float32), load_adapter(models.adapter)
    attach_photomaker(pipeline, adapter)
    noise = np.random.default_rng(0).integers(0, 255, (96, 96, 3)).astype(np.uint8)
    tokens = PhotoEncoder(adapter)([Image.fromarray(noise)])
    person = Conditioner(pipeline, adapter.build(vision=False))(
        Words("a photo of a woman#", "low quality", "#"), tokens.tokens
    )
    latents = denoise(pipeline, person, DenoiseParams(steps=2, width=64, height=64), [1])
    (picture,) = decode(pipeline, latents)
    spread = float(np.asarray(picture).std())
    tried = [f"{attempt.target} {attempt.caller}" for attempt in guard.attempts()]
    return {"size": picture.size, "spread": spread, "tried": tried}


if __name__ == "__main__":
    print("RESULT", json.dumps(make(Path(sys.argv[1]))))
