"""The ``.pmid`` container: a zip of uncompressed entries, parsed as untrusted input.

Entries are stored, not deflated, so there are no zip bombs; names, sizes and the number of entries
are checked before any data is used. A protected file is a zip of two entries: ``pmid.json`` with
the scrypt cost of the passphrase, and ``sealed`` with the inner file under AES-GCM.
"""

import io
import os
import re
import zipfile
from pathlib import Path
from typing import Annotated

import msgspec
from msgspec import Meta

from photomaker_desktop.core.decoding import DecodeError, from_json
from photomaker_desktop.core.errors import FileTooLarge, ImportRefused, LibraryLocked
from photomaker_desktop.core.text import Text
from photomaker_desktop.library.encryption import crypto
from photomaker_desktop.storage.files import read_regular, reading_errors

MOST_BYTES = 64 * 2**20
MOST_ENTRIES = 512
ENTRY = re.compile(
    r"identity\.json|pmid\.json|sealed|tokens-v[12]\.safetensors|centroid\.safetensors"
    r"|thumbnails/\d{3}\.jpg"
)
EPOCH = (1980, 1, 1, 0, 0, 0)
PROTECTED, SEALED = "pmid.json", "sealed"
FORMAT = "photomaker-identity"


class Protection(msgspec.Struct, frozen=True):
    salt: Annotated[bytes, Meta(min_length=16, max_length=64)]
    n: int
    r: int
    p: int
    format: str = FORMAT
    version: int = 1


def read(path: Path) -> bytes:
    """The file's bytes; raises ``ImportRefused`` for an enormous one, ``StorageError``."""
    try:
        with reading_errors(path):
            return read_regular(path, MOST_BYTES)
    except FileTooLarge as error:
        raise refused(error.what) from error


def pack(entries: dict[str, bytes]) -> bytes:
    """Deterministic: the same entries give the same bytes (no times, no compression)."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_STORED) as archive:
        for name, data in entries.items():
            archive.writestr(zipfile.ZipInfo(name, EPOCH), data)
    return buffer.getvalue()


def unpack(data: bytes) -> dict[str, bytes]:
    """Entries by name; raises ``ImportRefused`` for anything ``pack`` does not write."""
    if len(data) > MOST_BYTES:
        raise refused(Text("It is larger than {megabytes} MB.", megabytes=MOST_BYTES // 2**20))
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            infos = archive.infolist()
            check_entries(infos, len(data))
            return {info.filename: archive.read(info) for info in infos}
    except ImportRefused:
        raise
    except (zipfile.BadZipFile, zipfile.LargeZipFile, EOFError, OSError) as error:
        raise refused(Text("It is damaged or truncated.")) from error
    except Exception as error:  # the reader of archives raises many kinds
        raise refused(Text("It is not a file of this type.")) from error


def check_entries(infos: list[zipfile.ZipInfo], size: int) -> None:
    if not 1 <= len(infos) <= MOST_ENTRIES:
        raise refused(Text("It has too many entries, or none."))
    names = [info.filename for info in infos]
    if len(set(names)) < len(names) or not all(ENTRY.fullmatch(name) for name in names):
        raise refused(Text("It contains unexpected entries."))
    if any(info.compress_type != zipfile.ZIP_STORED or info.flag_bits & 1 for info in infos):
        raise refused(Text("Its compression or encryption is not supported."))
    if sum(info.file_size for info in infos) > size or any(
        info.file_size != info.compress_size for info in infos
    ):
        raise refused(Text("Its sizes do not match."))


def protect(data: bytes, passphrase: str, cost: crypto.ScryptCost) -> bytes:
    """Encrypt with any passphrase; callers check its quality where the user chooses it."""
    protection = Protection(os.urandom(16), cost.n, cost.r, cost.p)
    key = crypto.from_passphrase(passphrase, protection.salt, cost)
    header = msgspec.json.encode(protection)
    return pack({PROTECTED: header, SEALED: crypto.encrypt(key, data, header)})


def entries_of(data: bytes, passphrase: str = "") -> dict[str, bytes]:
    """The entries of a plain or protected file; raises ``ImportRefused``, ``LibraryLocked``."""
    entries = unpack(data)
    if PROTECTED not in entries:
        return entries
    if entries.keys() != {PROTECTED, SEALED}:
        raise refused(Text("It contains unexpected entries."))
    protection = decoded(entries[PROTECTED])
    if not passphrase:
        raise LibraryLocked(
            "This file is protected by a passphrase.", todo="Ask whoever gave you the file."
        )
    cost = crypto.ScryptCost(protection.n, protection.r, protection.p)
    key = crypto.from_passphrase(passphrase, protection.salt, cost)
    try:
        return unpack(crypto.decrypt(key, entries[SEALED], entries[PROTECTED]))
    except crypto.WrongKey as error:
        raise LibraryLocked(
            "This passphrase does not open the file, or the file is damaged.",
            todo="Check the passphrase.",
        ) from error


def is_protected(data: bytes) -> bool:
    """Whether the file needs a passphrase; raises ``ImportRefused``."""
    return PROTECTED in unpack(data)


def decoded(data: bytes) -> Protection:
    try:
        protection = from_json(data, Protection)
    except DecodeError as error:
        raise refused(Text("Its header cannot be read.")) from error
    if protection.format != FORMAT or protection.version != 1:
        raise refused(Text("It was made by a newer version of PhotoMaker."))
    if why := crypto.ScryptCost(protection.n, protection.r, protection.p).refusal:
        raise refused(why)
    return protection


def refused(why: Text) -> ImportRefused:
    return ImportRefused("This file cannot be imported as a person.", why, "Nothing was imported.")
