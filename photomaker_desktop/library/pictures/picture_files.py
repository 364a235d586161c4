"""Picture files, and the facts for a record, read from their first bytes."""

import struct
from dataclasses import replace
from pathlib import Path

from photomaker_desktop.core.errors import PictureError
from photomaker_desktop.core.recipe import Recipe
from photomaker_desktop.imaging.opening import open_picture
from photomaker_desktop.imaging.png import END, SIGNATURE
from photomaker_desktop.imaging.recipes import encode_png, read_recipe
from photomaker_desktop.library.encryption.vault import in_clear, is_sealed
from photomaker_desktop.library.records import Picture
from photomaker_desktop.library.storage.file_names import PictureName
from photomaker_desktop.library.storage.store import Store
from photomaker_desktop.storage.files import open_regular, storage_errors, write_atomic

HEAD, LONG_HEAD = 64 * 1024, 1_100_000
LARGEST_SIDE = 65_535


def item(picture_id: str) -> str:
    """The name that an encrypted file is authenticated with."""
    return f"pictures/{picture_id}"


def thumbnail_item(picture_id: str) -> str:
    return f"thumbnails/{picture_id}"


def with_recipe(png: bytes, recipe: Recipe | None) -> tuple[bytes, Recipe | None]:
    """The file with its recipe inside, and that recipe. A recipe in the file takes precedence."""
    if not png.startswith(SIGNATURE):
        raise PictureError("Only PNG pictures are kept in the gallery.", todo="Save it as PNG.")
    inside = read_recipe(png)
    if inside is None and recipe is not None:
        return encode_png(open_picture(png), recipe), recipe
    return png, recipe or inside


def size_of(png: bytes) -> tuple[int, int]:
    """Width and height from the header; raises ``PictureError``."""
    if not png.startswith(SIGNATURE) or png[12:16] != b"IHDR" or len(png) < 24:
        raise PictureError("This PNG picture is incomplete.")
    width, height = struct.unpack(">II", png[16:24])
    if not (1 <= width <= LARGEST_SIDE and 1 <= height <= LARGEST_SIDE):
        raise PictureError("This picture has an impossible size.")
    return int(width), int(height)


def facts(store: Store, path: Path, file: PictureName) -> Picture:
    """A record made from the file; raises ``PictureError``, ``LibraryDamaged``."""
    with storage_errors(path), open_regular(path, follow=False) as opened:
        data = opened.read(HEAD)
        if is_sealed(data) or file.sealed:
            data = store.vault.open(item(file.id), data + opened.read(), sealed=file.sealed)
        elif store.vault.sealed_pictures_only:
            raise in_clear(item(file.id))
        elif (recipe := read_recipe(data)) is None and len(data) == HEAD:
            data += opened.read(LONG_HEAD)
    recipe = read_recipe(data)
    width, height = size_of(data)
    return described(file, width, height, recipe)


def described(file: PictureName, width: int, height: int, recipe: Recipe | None) -> Picture:
    return Picture(
        id=file.id,
        created=file.created,
        width=width,
        height=height,
        recipe=recipe,
        identity_id=recipe.person.identity_id if recipe else "",
        likeness=recipe.likeness if recipe else None,
        trashed=file.trashed,
    )


def whole(store: Store, path: Path, file: PictureName, *, deep: bool) -> bool:
    """Whether the file is complete; ``deep`` reads every byte."""
    with storage_errors(path), open_regular(path, follow=False) as opened:
        if deep:
            data = store.vault.open(item(file.id), opened.read(), sealed=file.sealed)
            open_picture(data)
            return data.endswith(END)
        start = opened.read(len(SIGNATURE))
        if is_sealed(start) != file.sealed:
            return False
        if file.sealed:
            return path.stat().st_size > HEAD // 1024
        opened.seek(-min(len(END), path.stat().st_size), 2)
        return start == SIGNATURE and opened.read() == END


def write(store: Store, file: PictureName, png: bytes) -> Path:
    path = store.layout.picture(file)
    write_atomic(path, store.vault.close_picture(item(file.id), png))
    return path


def read(store: Store, file: PictureName) -> bytes:
    """The PNG; while encryption is being switched, the file may have either name."""
    for candidate in (file, replace(file, sealed=not file.sealed)):
        path = store.layout.picture(candidate)
        if path.exists():
            return store.read_file(path, item(file.id), sealed=candidate.sealed)
    return store.read_file(store.layout.picture(file), item(file.id), sealed=file.sealed)


def write_thumbnail(store: Store, picture_id: str, jpeg: bytes) -> None:
    store.write_file(store.layout.thumbnail(picture_id), thumbnail_item(picture_id), jpeg)
