"""A person as one file: identity, numbers and thumbnails in the ``.pmid`` container."""

from dataclasses import astuple, dataclass, field, replace
from typing import Annotated, Any

import msgspec
from msgspec import Meta
from safetensors import SafetensorError

from photomaker_desktop.core.decoding import DecodeError, from_json
from photomaker_desktop.core.errors import ImportRefused
from photomaker_desktop.core.identity import AdapterVersion, Identity, Line
from photomaker_desktop.core.photo import Box
from photomaker_desktop.core.text import Text
from photomaker_desktop.identity.tokens import MAX_PHOTOS, Floats, IdentityTokens
from photomaker_desktop.library.people.pmid import FORMAT, pack, refused, unpack
from photomaker_desktop.library.storage.file_names import ID

VERSION = 1
MOST_TOKEN_BYTES = 32 * 2**20
MOST_THUMBNAIL_BYTES = 2 * 2**20
WIDEST = 8192

Pixel = Annotated[int, Meta(ge=0, le=1_000_000)]


class Description(msgspec.Struct, frozen=True):
    """What ``identity.json`` has besides the fields of ``Identity``."""

    format: str
    version: int
    photos: Annotated[tuple[Line, ...], Meta(max_length=MAX_PHOTOS)] = ()
    crops: Annotated[dict[Line, tuple[Pixel, Pixel, Pixel, Pixel]], Meta(max_length=MAX_PHOTOS)] = (
        msgspec.field(default_factory=dict)
    )
    recogniser: Line = ""


@dataclass(frozen=True)
class StoredPerson:
    """``photos`` are names of kept files in the person's folder, in the order of the tokens.

    ``crops`` are the squares that the user chose in some of them. ``vectors`` (photos, D) are the
    faces in the photos by ``recogniser``, zeros where there is none; people of older versions have
    no such vectors.
    """

    identity: Identity
    tokens: dict[AdapterVersion, IdentityTokens]
    thumbnails: tuple[bytes, ...] = ()
    photos: tuple[str, ...] = ()
    centroid: Floats | None = None
    recogniser: str = ""
    crops: dict[str, Box] = field(default_factory=dict)
    vectors: Floats | None = None

    def changed(self, time: str, **changes: Any) -> "StoredPerson":
        """A copy with changed fields of the identity."""
        return replace(self, identity=replace(self.identity, changed=time, **changes))

    def with_tokens(
        self, tokens: dict[AdapterVersion, IdentityTokens], time: str
    ) -> "StoredPerson":
        return replace(self, tokens=tokens).changed(time)


def to_bytes(person: StoredPerson) -> bytes:
    entries = {"identity.json": description_of(person)}
    for version, tokens in person.tokens.items():
        entries[f"tokens-{version.value}.safetensors"] = tokens.to_bytes()
    if person.centroid is not None:
        import numpy as np
        from safetensors.numpy import save

        faces = {"centroid": person.centroid, "photos": person.vectors}
        entries["centroid.safetensors"] = save(
            {
                name: np.ascontiguousarray(vectors, dtype=np.float32)
                for name, vectors in faces.items()
                if vectors is not None
            }
        )
    for index, thumbnail in enumerate(person.thumbnails):
        entries[f"thumbnails/{index:03}.jpg"] = thumbnail
    return pack(entries)


def from_bytes(data: bytes) -> StoredPerson:
    """Read what ``to_bytes`` wrote; raises ``ImportRefused`` for anything else."""
    return from_entries(unpack(data))


def from_entries(entries: dict[str, bytes]) -> StoredPerson:
    identity, about = described(entries.get("identity.json", b""))
    tokens = {version: tokens_of(entries, version) for version in identity.encodings}
    names = sorted(name for name in entries if name.startswith("thumbnails/"))
    thumbnails = tuple(entries[name] for name in names)
    if any(len(thumbnail) > MOST_THUMBNAIL_BYTES for thumbnail in thumbnails):
        raise refused(Text("A thumbnail is too large."))
    faces = entries.get("centroid.safetensors")
    centroid, vectors = (None, None) if faces is None else faces_of(faces)
    crops = {name: Box(*crop) for name, crop in about.crops.items()}
    return StoredPerson(
        identity, tokens, thumbnails, about.photos, centroid, about.recogniser, crops, vectors
    )


def tokens_of(entries: dict[str, bytes], version: AdapterVersion) -> IdentityTokens:
    data = entries.get(f"tokens-{version.value}.safetensors", b"")
    if not data or len(data) > MOST_TOKEN_BYTES:
        raise refused(Text("Its tokens are missing or too large."))
    tokens = IdentityTokens.from_bytes(data)
    if tokens.version is not version or not 1 <= tokens.tokens.shape[2] <= WIDEST:
        raise refused(Text("Its tokens belong to another PhotoMaker version."))
    if (tokens.weights < 0).any():
        raise refused(Text("A photo has a negative weight."))
    return tokens


def faces_of(data: bytes) -> tuple[Floats, Floats | None]:
    """The centroid (D,), and the faces in the photos (photos, D) where they are known."""
    import numpy as np
    from safetensors.numpy import load

    try:
        tensors = load(data)
    except (SafetensorError, ValueError, KeyError, TypeError) as error:
        raise refused(Text("Its face vectors cannot be read.")) from error
    vector, photos = tensors.get("centroid"), tensors.get("photos")
    if vector is None or vector.dtype != np.float32 or vector.ndim != 1 or vector.size > WIDEST:
        raise refused(Text("Its face vectors have the wrong shape."))
    if photos is not None and (
        photos.dtype != np.float32
        or photos.shape[1:] != vector.shape
        or not 1 <= len(photos) <= MAX_PHOTOS
    ):
        raise refused(Text("Its face vectors have the wrong shape."))
    if not all(np.isfinite(part).all() for part in (vector, photos) if part is not None):
        raise refused(Text("Its face vectors are not finite."))
    return vector, photos


def description_of(person: StoredPerson) -> bytes:
    """``identity.json``: what the library can work out itself is left out."""
    about = Description(
        format=FORMAT,
        version=VERSION,
        photos=person.photos,
        crops={n: astuple(box) for n, box in person.crops.items() if n in person.photos},
        recogniser=person.recogniser,
    )
    fields = msgspec.to_builtins(person.identity)
    del fields["photos_kept"], fields["position"]
    return msgspec.json.encode(msgspec.to_builtins(about) | fields)


def described(data: bytes) -> tuple[Identity, Description]:
    """The inverse of ``description_of``; raises ``ImportRefused``."""
    try:
        identity, about = from_json(data, Identity), from_json(data, Description)
    except DecodeError as error:
        raise refused(Text("Its description cannot be read.")) from error
    if about.format != FORMAT:
        raise refused(Text("It was made by another program."))
    if about.version > VERSION:
        raise ImportRefused(
            "This person was saved by a newer version of PhotoMaker.",
            todo="Install the new version, then import again.",
        )
    valid = bool(identity.encodings) and 1 <= identity.fusion.slots <= MAX_PHOTOS
    if not valid or not ID.fullmatch(identity.id) or not all(map(is_plain, about.photos)):
        raise refused(Text("Its description is not valid."))
    return replace(identity, photos_kept=len(about.photos), position=0), about


def is_plain(name: str) -> bool:
    """Whether it is a file's name, without a folder."""
    return "/" not in name and "\\" not in name
