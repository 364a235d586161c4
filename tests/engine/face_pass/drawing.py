"""One picture by the built-in model."""

from dataclasses import replace

from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.core.request import GenerationRequest
from photomaker_desktop.engine.generated_picture import GeneratedPicture
from photomaker_desktop.engine.generator import Generator
from tests.support.sketchbook import SIDE


def one(generator: Generator, models: ModelPaths, request: GenerationRequest) -> GeneratedPicture:
    (picture,) = generator.generate(models, replace(request, width=SIDE, height=SIDE, seed=5))
    return picture
