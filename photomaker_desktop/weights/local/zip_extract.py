"""Extract single files from an untrusted ZIP."""

import hashlib
import zipfile
from pathlib import Path, PurePosixPath

from photomaker_desktop.core.errors import PhotoMakerError, WeightsInvalid
from photomaker_desktop.core.text import Text
from photomaker_desktop.storage.files import atomic_file
from photomaker_desktop.weights.manifest.manifest import WeightFile

LARGEST = 4 << 30  # bytes, for a file of unknown size
CHUNK = 1 << 20


def unpack(archive: Path, files: tuple[WeightFile, ...], folder: Path) -> dict[Path, str]:
    """Extract ``files`` (by name, from any folder inside) into ``folder``; returns their sha256.

    Every entry's path and stated size are checked before anything is written. Raises
    ``WeightsInvalid`` for a damaged or hostile archive, ``StorageError``.
    """
    try:
        with zipfile.ZipFile(archive) as pack:
            entries = {file: _entry(pack, file) for file in files}
            return {
                folder / file.name: _extract(pack, entry, file, folder / file.name)
                for file, entry in entries.items()
            }
    except PhotoMakerError:
        raise
    except Exception as error:  # zipfile raises many kinds
        raise _refused(archive.name, f"it cannot be read ({error})") from error


def _entry(pack: zipfile.ZipFile, file: WeightFile) -> zipfile.ZipInfo:
    for info in pack.infolist():
        path = PurePosixPath(info.filename.replace("\\", "/"))
        if path.is_absolute() or ".." in path.parts or ":" in "".join(path.parts[:1]):
            raise _refused(str(pack.filename), f"it wants to write to “{info.filename}”")
    found = [info for info in pack.infolist() if PurePosixPath(info.filename).name == file.name]
    if len(found) != 1:
        raise _refused(str(pack.filename), f"it holds {len(found)} files called {file.name}")
    if found[0].file_size > (file.size or LARGEST):
        raise _refused(str(pack.filename), f"{file.name} in it is larger than it may be")
    return found[0]


def _extract(pack: zipfile.ZipFile, entry: zipfile.ZipInfo, file: WeightFile, target: Path) -> str:
    """Write one entry; its real size is counted, whatever the archive states."""
    digest, room = hashlib.sha256(), file.size or LARGEST
    with atomic_file(target) as output, pack.open(entry) as source:
        while piece := source.read(CHUNK):
            room -= len(piece)
            if room < 0:
                raise _refused(str(pack.filename), f"{file.name} in it is larger than it may be")
            digest.update(piece)
            output.write(piece)
        if file.sha256 and digest.hexdigest() != file.sha256:
            raise _refused(str(pack.filename), f"{file.name} in it is not the file it should be")
    return digest.hexdigest()


def _refused(name: str, why: str) -> WeightsInvalid:
    return WeightsInvalid(
        Text("{name} was rejected: {why}.", name=PurePosixPath(name).name, why=why),
        "The archive is damaged or not the requested one. Nothing was kept.",
        "Download it again. If that doesn't help, report it.",
    )
