"""Errors shown to users. Each says what happened, why, and what to do."""

from enum import StrEnum

from photomaker_desktop.core.text import Text, as_text, joined


class Remedy(StrEnum):
    """The action of the button beside the message."""

    NONE = "none"
    FETCH_WEIGHTS = "fetch_weights"
    LOWER_MEMORY = "lower_memory"
    FREE_DISK = "free_disk"
    CHOOSE_BASE = "choose_base"
    CHOOSE_PHOTOS = "choose_photos"
    EDIT_PROMPT = "edit_prompt"
    RETRY = "retry"
    UNLOCK = "unlock"
    INSTALL_ENGINE = "install_engine"


class PhotoMakerError(Exception):
    """A failure with texts for the user.

    ``what`` happened, the probable ``why``, and ``todo``; ``remedy`` names a button that does it. A
    string literal is a template without values; anything to fill in needs a ``Text``. ``code`` is
    stable, for the wire and for scripts; ``exit_code`` is for the command line. ``is_mistake``: the
    user can correct what they typed or chose; nothing is wrong with the program.
    """

    exit_code = 1
    remedy = Remedy.NONE
    is_mistake = False

    def __init__(
        self,
        what: Text | str,
        why: Text | str = "",
        todo: Text | str = "",
        *,
        remedy: Remedy | None = None,
    ) -> None:
        super().__init__(str(what))
        self.what, self.why, self.todo = as_text(what), as_text(why), as_text(todo)
        if remedy is not None:
            self.remedy = remedy

    @property
    def code(self) -> str:
        return type(self).__name__

    @property
    def message(self) -> Text:
        """All three parts."""
        return joined(self.what, self.why, self.todo)

    def __str__(self) -> str:
        return str(self.message)


class UsageError(PhotoMakerError):
    """The request itself does not make sense (an unknown style, a negative size …)."""

    exit_code = 2
    is_mistake = True


class PromptError(UsageError):
    """The prompt cannot be planned (two people, a lost class word …)."""

    remedy = Remedy.EDIT_PROMPT


class UnsafePrompt(PromptError):
    """The words ask for a picture that is not made of real or young people."""


class UnsafePicture(PhotoMakerError):
    """The check of pictures of people refused every picture of an order; none was kept."""

    exit_code = 2
    remedy = Remedy.EDIT_PROMPT


class PictureError(PhotoMakerError):
    """A file is missing, is not a picture, or is refused."""

    exit_code = 3
    remedy = Remedy.CHOOSE_PHOTOS
    is_mistake = True


class NoFaceError(PictureError):
    """No usable face in any of the photos."""


class WeightsMissing(PhotoMakerError):
    """A model that the request needs is not on this machine."""

    exit_code = 4
    remedy = Remedy.FETCH_WEIGHTS


class WeightsInvalid(PhotoMakerError):
    """A weight file is damaged, or of another kind than expected."""

    exit_code = 4
    remedy = Remedy.FETCH_WEIGHTS


class FileElsewhere(WeightsMissing):
    """A file of the request is not on this node of a cluster; another one may have it."""

    remedy = Remedy.NONE


class WrongModel(PhotoMakerError):
    """A checkpoint of another family (SD 1.5, Flux, a refiner …) or another adapter."""

    exit_code = 4
    remedy = Remedy.CHOOSE_BASE


class OutOfMemory(PhotoMakerError):
    """The device ran out of memory and no lower tier was left."""

    exit_code = 5
    remedy = Remedy.LOWER_MEMORY


class BrokenNumbers(PhotoMakerError):
    """A part of the model computed NaN or infinity; what it made is no picture."""

    exit_code = 5


class DeviceError(PhotoMakerError):
    """The chosen device is missing or failed."""

    exit_code = 5


class StorageError(PhotoMakerError):
    """A file or folder cannot be read or written."""

    exit_code = 6


class DiskFull(StorageError):
    """The disk is full."""

    remedy = Remedy.FREE_DISK


class NotRegularFile(StorageError):
    """A link, folder, device, pipe or socket instead of a regular file."""


class FileTooLarge(StorageError):
    """A file is larger than allowed."""


class EngineDied(PhotoMakerError):
    """The engine process ended or stopped answering; a new one takes the next job."""

    exit_code = 7
    remedy = Remedy.RETRY


class EngineMissing(PhotoMakerError):
    """The installed program has no engine yet, or cannot build one."""

    exit_code = 7
    remedy = Remedy.INSTALL_ENGINE


class Cancelled(PhotoMakerError):
    """The user stopped the job."""

    exit_code = 130


class NetworkRefused(PhotoMakerError):
    """The offline lock refused a connection."""

    exit_code = 8


class DownloadError(PhotoMakerError):
    """A download failed; downloaded bytes are kept and the next attempt resumes."""

    exit_code = 8
    remedy = Remedy.RETRY


class LibraryError(PhotoMakerError):
    """The library cannot do this (unknown identity, damaged database …)."""

    exit_code = 9


class LibraryLocked(LibraryError):
    """The library is encrypted and there is no key, or another program writes to it."""

    remedy = Remedy.UNLOCK
    is_mistake = True


class WriterElsewhere(LibraryLocked):
    """Another program writes to the library; it can still be opened read-only."""

    remedy = Remedy.NONE
    is_mistake = False


class LibraryDamaged(LibraryError):
    """A file of the library is damaged or was changed."""


class LibraryChanged(LibraryError):
    """Somebody changed what the library says about its encryption; nothing was done with it."""


class ConsentMissing(LibraryError):
    """A person to import without a note of consent; the user has to state it."""


class ImportRefused(LibraryError):
    """A file to import is damaged or malicious; nothing of it was imported."""

    is_mistake = True
