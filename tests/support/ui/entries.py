"""People and pictures for the window's lists."""

import io
from dataclasses import replace

import numpy as np
from PIL import Image

from photomaker_desktop.core.identity import AdapterVersion, Identity
from photomaker_desktop.core.presets import resolve
from photomaker_desktop.core.recipe import Recipe
from photomaker_desktop.core.recipe_request import portable
from photomaker_desktop.core.request import GenerationRequest, Subject
from photomaker_desktop.identity.tokens import IdentityTokens
from photomaker_desktop.imaging.recipes import encode_png
from photomaker_desktop.library import Library
from photomaker_desktop.library.people import consent
from photomaker_desktop.ui.people.panel import PeoplePanel
from photomaker_desktop.ui.services import Services
from tests.support.library import make


def recipe_of(request: GenerationRequest, seed: int = 7, seconds: float = 0) -> Recipe:
    return Recipe(
        portable(request, seed),
        replace(resolve(request), number=1),
        resolved_prompt=request.prompt,
        style=request.style,
        base="base",
        device="card",
        seconds=seconds,
    )


def add(library: Library, seed: int) -> str:
    recipe = recipe_of(GenerationRequest(f"garden {seed}"), seed=seed)
    return library.gallery.add(encode_png(Image.new("RGB", (32, 32), "teal"), recipe), recipe).id


def jpeg() -> bytes:
    data = io.BytesIO()
    Image.new("RGB", (64, 64), "teal").save(data, "JPEG")
    return data.getvalue()


def add_person(services: Services, name: str, seed: int = 0) -> Identity:
    numbers = np.random.default_rng(seed).normal(size=(3, 1, 8)).astype(np.float32)
    tokens = IdentityTokens(AdapterVersion.V1, numbers, np.ones(3, np.float32))
    return services.library.identities.add(
        name, "woman", make.encoded(tokens, "0" * 64), consent=consent.given()
    )


def recipe(prompt: str, who: Identity | None = None, seed: int = 1) -> Recipe:
    subject = Subject(who.name, who.class_word, b"", who.id) if who else None
    return recipe_of(GenerationRequest(prompt, subject=subject, width=64, height=64, steps=4), seed)


def add_picture(services: Services, prompt: str, who: Identity | None = None) -> str:
    made = recipe(prompt, who)
    png = encode_png(Image.new("RGB", (64, 64), "red"), made)
    return services.library.gallery.add(png, made).id


def names(panel: PeoplePanel) -> list[str]:
    return [panel.model.index(row).data() for row in range(panel.model.rowCount())]
