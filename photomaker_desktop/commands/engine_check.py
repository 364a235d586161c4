"""``engine check``: does this environment make a picture?"""

import time
from importlib import import_module
from typing import Any

from photomaker_desktop.commands.demo import PORTRAITS, SET, sample_people
from photomaker_desktop.commands.generator import new_generator
from photomaker_desktop.core.errors import EngineDied
from photomaker_desktop.core.request import GenerationRequest, Subject
from photomaker_desktop.library.people.transfer import imported
from photomaker_desktop.storage.settings import Settings
from photomaker_desktop.weights.local.locate import model_paths
from photomaker_desktop.weights.local.native_resolution import native_size

LIBRARIES = ("diffusers", "transformers", "onnxruntime", "insightface", "cv2", "peft")


def two_steps() -> dict[str, Any]:
    """Import what the engine needs, and draw a sample person in two steps with Sketchbook.

    Raises ``EngineDied`` with what is missing.
    """
    started = time.monotonic()
    try:
        import torch

        for library in LIBRARIES:
            import_module(library)
    except (ImportError, OSError) as error:
        raise EngineDied("A library of the engine cannot be loaded.", str(error)) from error
    settings = Settings()
    models = model_paths(settings, SET)
    person = imported(sample_people()[0])
    tokens = next(iter(person.tokens.values())).to_bytes()
    side = native_size(models.base)
    subject = Subject(person.identity.name, person.identity.class_word, tokens)
    words = PORTRAITS[0][0].replace("@", f'@"{subject.name}"')
    request = GenerationRequest(
        words, subject=subject, width=side, height=side, steps=2, seed=0, preview_every=0
    )
    studio = new_generator(settings)
    pictures = list(studio.generate(models, request))
    if not pictures or not pictures[0].png:
        raise EngineDied("The engine made no picture.")
    return {
        "device": studio.facts.kind.value,
        "name": studio.facts.name,
        "torch": str(torch.__version__),
        "seconds": round(time.monotonic() - started, 2),
    }
