"""Small real things to put into a library."""

import io
from pathlib import Path

import numpy as np
from PIL import Image

from photomaker_desktop.core.identity import AdapterVersion, Consent, EncodedIdentity, Identity
from photomaker_desktop.core.photo import Box, PhotoInput, PhotoReport
from photomaker_desktop.core.presets import resolve
from photomaker_desktop.core.recipe import Recipe
from photomaker_desktop.core.request import GenerationRequest, Subject
from photomaker_desktop.identity.tokens import IdentityTokens
from photomaker_desktop.imaging.recipes import encode_png
from photomaker_desktop.library import Library
from photomaker_desktop.library.encryption.crypto import ScryptCost

CHEAP = ScryptCost(n=2**10)
CONSENT = Consent("tester", "2026-01-01T00:00:00Z", "1")
PASSPHRASE = "correct horse battery"


def tokens(
    photos: int = 3, seed: int = 0, version: AdapterVersion = AdapterVersion.V1, width: int = 64
) -> IdentityTokens:
    chance = np.random.default_rng(seed)
    shape = (photos, version.tokens_per_photo, width)
    faces = chance.normal(size=(photos, 512)).astype(np.float32)
    return IdentityTokens(
        version,
        chance.normal(size=shape).astype(np.float32),
        np.ones(photos, dtype=np.float32),
        faces if version is AdapterVersion.V2 else None,
    )


def picture(seed: int = 0, size: tuple[int, int] = (48, 32)) -> Image.Image:
    noise = np.random.default_rng(seed).integers(0, 255, (size[1], size[0], 3), dtype=np.uint8)
    return Image.fromarray(noise)


def jpeg(seed: int = 0) -> bytes:
    buffer = io.BytesIO()
    picture(seed).save(buffer, "JPEG")
    return buffer.getvalue()


def recipe(
    prompt: str = "a portrait", *, style: str = "", identity_id: str = "", identity_name: str = ""
) -> Recipe:
    person = Subject(identity_name, "", b"", identity_id) if identity_id or identity_name else None
    request = GenerationRequest(
        prompt, subject=person, style=style, width=64, height=64, seed=7, steps=4
    )
    return Recipe(request, resolve(request), resolved_prompt=prompt, style=style)


def png(
    prompt: str = "a portrait",
    seed: int = 0,
    *,
    style: str = "",
    identity_id: str = "",
    identity_name: str = "",
) -> bytes:
    made = recipe(prompt, style=style, identity_id=identity_id, identity_name=identity_name)
    return encode_png(picture(seed), made)


def report(source: str = "", *, usable: bool = True) -> PhotoReport:
    return PhotoReport(source, 48, 32, (), None, Box(0, 0, 32, 32), usable=usable)


def encoded(
    given: IdentityTokens,
    sha256: str = "ab" * 32,
    *,
    thumbnails: bool = True,
    centroid: np.ndarray | None = None,
    recogniser: str = "",
    vectors: np.ndarray | None = None,
) -> EncodedIdentity:
    """What the engine would answer for as many photos as there are tokens."""
    places = range(given.photos)
    return EncodedIdentity(
        given.version,
        sha256,
        given.to_bytes(),
        tuple(report(f"photo {index}") for index in places),
        tuple(jpeg(index) if thumbnails else b"" for index in places),
        b"" if centroid is None else centroid.astype(np.float32).tobytes(),
        recogniser,
        b"" if vectors is None else vectors.astype(np.float32).tobytes(),
    )


def photo_inputs(count: int) -> list[PhotoInput]:
    return [PhotoInput(f"photo {index}", data=jpeg(index)) for index in range(count)]


def add_person(
    library: Library, name: str = "Ada", photos: int = 3, seed: int = 0, *, keep: bool = False
) -> Identity:
    return library.identities.add(
        name,
        "woman",
        encoded(tokens(photos, seed), centroid=np.arange(8) + seed, recogniser="sface"),
        photo_inputs(photos),
        consent=CONSENT,
        keep=keep,
        tags=["family"],
    )


def every_byte(root: Path) -> bytes:
    """All files of a library, one after the other."""
    return b"\0".join(path.read_bytes() for path in sorted(root.rglob("*")) if path.is_file())
