"""Codes and exit codes, which scripts rely on."""

import pytest

from photomaker_desktop.core import errors
from photomaker_desktop.core.errors import PhotoMakerError

EXIT_CODES = {
    "PhotoMakerError": 1,
    "UsageError": 2,
    "PromptError": 2,
    "PictureError": 3,
    "NoFaceError": 3,
    "WeightsMissing": 4,
    "WeightsInvalid": 4,
    "FileElsewhere": 4,
    "WrongModel": 4,
    "OutOfMemory": 5,
    "DeviceError": 5,
    "StorageError": 6,
    "DiskFull": 6,
    "EngineDied": 7,
    "EngineMissing": 7,
    "NetworkRefused": 8,
    "DownloadError": 8,
    "LibraryError": 9,
    "LibraryLocked": 9,
    "Cancelled": 130,
    "UnsafePrompt": 2,
    "UnsafePicture": 2,
    "BrokenNumbers": 5,
    "NotRegularFile": 6,
    "FileTooLarge": 6,
    "WriterElsewhere": 9,
    "LibraryDamaged": 9,
    "LibraryChanged": 9,
    "ConsentMissing": 9,
    "ImportRefused": 9,
}


def test_every_error_has_its_exit_code_here() -> None:
    kinds = {name for name, one in vars(errors).items()
             if isinstance(one, type) and issubclass(one, PhotoMakerError)}  # fmt: skip
    assert kinds == EXIT_CODES.keys()


@pytest.mark.parametrize(("name", "code"), EXIT_CODES.items())
def test_exit_codes_stay(name: str, code: int) -> None:
    kind = getattr(errors, name)
    assert issubclass(kind, PhotoMakerError) and kind.exit_code == code
    assert kind("What happened.").code == name
