"""Content credentials (C2PA): signing a finished picture, and reading what one says."""

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Any

from photomaker_desktop import __version__
from photomaker_desktop.core.errors import PhotoMakerError
from photomaker_desktop.imaging.png import SIGNATURE
from photomaker_desktop.imaging.xmp import SourceType
from photomaker_desktop.marking.c2pa_library import context, library
from photomaker_desktop.marking.keys import public_part
from photomaker_desktop.marking.pairs import Pair

PROGRAM = "PhotoMaker Desktop"
JUMBF = b"c2pa"
"""The label of every embedded manifest."""
TRUSTMARK = "com.adobe.trustmark.Q"
SERIAL = re.compile(r"[0-9]{1,60}")
"""A certificate's number has at most 20 bytes."""


class SigningFailed(PhotoMakerError):
    """The library could not sign this picture."""


class Signature(StrEnum):
    """What a picture's content credentials are worth."""

    NONE = "none"
    OWN = "own"
    """Intact, and signed with a key of this library."""
    INTACT = "intact"
    """Intact, and signed by somebody whom nobody here vouches for."""
    BROKEN = "broken"
    """The picture was changed after it was signed, or the credentials are damaged."""


@dataclass(frozen=True)
class Origin:
    """What the credentials say of a picture: never a person, a prompt or a path.

    ``model`` is the name of the model set or file, ``source_sha256`` the hash of the picture that
    it was made from, ``watermark`` the value that is bound to it, each empty where there is none.
    """

    source_type: SourceType = SourceType.TRAINED
    model: str = ""
    source_sha256: str = ""
    watermark: str = ""


@dataclass(frozen=True)
class Credentials:
    """What was read: who says so (``signer``, the ``program``), and whether it still holds."""

    signature: Signature = Signature.NONE
    signer: str = ""
    program: str = ""
    model: str = ""
    source_type: str = ""
    watermark: str = ""


NO_CREDENTIALS = Credentials()


def manifest(origin: Origin) -> dict[str, Any]:
    """The C2PA manifest, as the library's builder takes it."""
    created: dict[str, Any] = {
        "action": "c2pa.created",
        "digitalSourceType": str(origin.source_type),
        "softwareAgent": {"name": origin.model or PROGRAM},
    }
    actions = [created]
    found: dict[str, Any] = {
        "claim_generator_info": [{"name": PROGRAM, "version": __version__}],
        "title": "Picture",
        "assertions": [{"label": "c2pa.actions.v2", "data": {"actions": actions}}],
    }
    if origin.source_sha256:
        name = f"urn:sha256:{origin.source_sha256}"
        created["parameters"] = {"ingredientIds": [name]}
        found["ingredients"] = [
            {
                "title": "Source picture",
                "format": "application/octet-stream",
                "instance_id": name,
                "relationship": "inputTo",
            }
        ]
    if origin.watermark:
        actions.append({"action": "c2pa.watermarked.bound"})
        binding = {"alg": TRUSTMARK, "blocks": [{"scope": {}, "value": origin.watermark}]}
        found["assertions"].append({"label": "c2pa.soft-binding", "data": binding})
    return found


def sign(picture: bytes, origin: Origin, pair: Pair) -> bytes:
    """The PNG, JPEG or WebP with signed credentials; pixels and other metadata stay.

    Raises ``SigningFailed``, ``CredentialsUnavailable``.
    """
    c2pa = library()
    signed = io.BytesIO()
    try:
        signer = c2pa.Signer.from_info(
            c2pa.C2paSignerInfo(
                alg=pair.algorithm.encode(), sign_cert=pair.chain, private_key=pair.key, ta_url=None
            )
        )
        with signer, c2pa.Builder(manifest(origin), context()) as builder:
            builder.sign(signer, media_type(picture), io.BytesIO(picture), signed)
    except c2pa.C2paError as error:
        raise SigningFailed("The picture could not be signed.", str(error)) from error
    return signed.getvalue()


def read_credentials(picture: bytes, own: Path | None = None) -> Credentials:
    """What the picture's credentials say; ``own`` is the folder with this library's public parts.

    The file is a stranger's: nothing in it is fetched or believed without its signature. Raises
    ``CredentialsUnavailable``.
    """
    kind = media_type(picture)
    if not kind or JUMBF not in picture:
        return NO_CREDENTIALS
    found = _read(kind, picture)
    if found is None:
        return NO_CREDENTIALS
    state, active = found
    signed_by = _fields(active.get("signature_info"))
    created = _created(active)
    agent = created.get("softwareAgent")
    credentials = Credentials(
        signature=Signature.BROKEN if state == "Invalid" else Signature.INTACT,
        signer=_text(signed_by.get("common_name")),
        program=_text(_first(active.get("claim_generator_info")).get("name")),
        model=_text(agent) or _text(_fields(agent).get("name")),
        source_type=_text(created.get("digitalSourceType")).rpartition("/")[2],
        watermark=_watermark(active),
    )
    number = _text(signed_by.get("cert_serial_number"))
    trusted = public_part(own, int(number)) if own and SERIAL.fullmatch(number) else b""
    if trusted and state != "Invalid" and (_read(kind, picture, trusted) or ("",))[0] == "Trusted":
        return replace(credentials, signature=Signature.OWN)
    return credentials


def media_type(picture: bytes) -> str:
    """Of the formats that are signed here; empty for others."""
    if picture.startswith(SIGNATURE):
        return "image/png"
    if picture.startswith(b"\xff\xd8"):
        return "image/jpeg"
    return "image/webp" if picture[:4] == b"RIFF" and picture[8:12] == b"WEBP" else ""


def _read(kind: str, picture: bytes, trusted: bytes = b"") -> tuple[str, dict[str, Any]] | None:
    """(validation state, active manifest); None without credentials."""
    c2pa = library()
    try:
        reader = c2pa.Reader.try_create(kind, io.BytesIO(picture), context=context(trusted))
        if reader is None:
            return None
        with reader:
            state = reader.get_validation_state() or "Invalid"
            return state, reader.get_active_manifest() or {}
    except c2pa.C2paError:
        return "Invalid", {}


def _created(active: dict[str, Any]) -> dict[str, Any]:
    """The first action of the manifest: how the picture came to be."""
    for label, data in _assertions(active):
        if label.startswith("c2pa.actions"):
            return _first(data.get("actions"))
    return {}


def _watermark(active: dict[str, Any]) -> str:
    for label, data in _assertions(active):
        if label == "c2pa.soft-binding" and data.get("alg") == TRUSTMARK:
            return _text(_first(data.get("blocks")).get("value"))
    return ""


def _assertions(active: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """(label, data) of each. Their form differs between programs and versions of C2PA."""
    listed = active.get("assertions")
    for one in map(_fields, listed if isinstance(listed, list) else ()):
        yield _text(one.get("label")), _fields(one.get("data"))


def _fields(value: object) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _first(value: object) -> dict[str, Any]:
    return _fields(value[0]) if isinstance(value, list) and value else {}


def _text(value: object) -> str:
    return value[:200] if isinstance(value, str) else ""
