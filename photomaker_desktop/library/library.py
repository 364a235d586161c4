"""The library: one folder with all of a user's people and pictures."""

from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Self

from filelock import FileLock

from photomaker_desktop.core.errors import LibraryDamaged, LibraryError
from photomaker_desktop.core.signing import SigningOptions
from photomaker_desktop.core.text import Text
from photomaker_desktop.library import trash_expiry
from photomaker_desktop.library.encryption import header, switch, unlock
from photomaker_desktop.library.encryption.crypto import ScryptCost
from photomaker_desktop.library.encryption.header import KeySource
from photomaker_desktop.library.encryption.switch import Progress
from photomaker_desktop.library.encryption.vault import Vault
from photomaker_desktop.library.jobs import Jobs
from photomaker_desktop.library.people import folders
from photomaker_desktop.library.people.identities import Identities
from photomaker_desktop.library.pictures import decrypted
from photomaker_desktop.library.pictures.gallery import Gallery
from photomaker_desktop.library.pictures.history import History
from photomaker_desktop.library.records import Problem, Report
from photomaker_desktop.library.repair import check, clear_text, rebuild
from photomaker_desktop.library.storage import opening, reserve
from photomaker_desktop.library.storage.database import UNREADABLE
from photomaker_desktop.library.storage.layout import Layout
from photomaker_desktop.library.storage.store import Store
from photomaker_desktop.library.workspace import WorkspaceFile
from photomaker_desktop.storage.files import make_private, mend_private, storage_errors
from photomaker_desktop.storage.settings import Settings


class Library:
    """An open library. ``messages`` are texts for the user about what opening it found."""

    def __init__(self, store: Store, messages: list[Text], lock: FileLock | None) -> None:
        self._lock = lock
        self._signing = signing_options(store.layout, Settings().signing_options())
        self.messages = tuple(messages)
        self._take(store)

    def _take(self, store: Store) -> None:
        self._store = store
        self.root = store.layout.root
        self.writer = store.database.writable
        self.identities = Identities(store)
        self.gallery = Gallery(store, self._signing)
        self.jobs = Jobs(store)
        self.history = History(store)
        self.workspace = WorkspaceFile(store)

    @classmethod
    def open(cls, root: Path, *, passphrase: str | None = None, writer: bool = True) -> Self:
        """Open the library in ``root``, or create it.

        ``passphrase`` may be the recovery code. ``writer=False`` only reads; it works while another
        program writes, and in read-only folders. Raises ``WriterElsewhere`` if another program
        writes, ``LibraryLocked`` without the key or with a wrong passphrase for an encrypted
        library; ``LibraryError``, ``StorageError`` and ``DiskFull``.
        """
        layout = Layout(root)
        if not writer:
            found = header.candidates(layout)
            if not found:
                raise LibraryError(Text("There is no library in {root}.", root=root))
            vault = Vault(*unlock.unlock(found, passphrase))
            return cls(opening.open_to_read(layout, vault), [], None)
        with storage_errors(root):
            make_private(root)
            mend_private(root)
        lock = opening.take_lock(layout)
        try:
            found = header.candidates(layout)
            if not found:
                opening.mark(layout)
                found = [header.new_header()]
                header.write(layout, found[0])
            vault = Vault(*unlock.unlock(found, passphrase))
            store, messages = opening.open_to_write(layout, vault)
            header.renew(layout, store.vault.header)  # after it was compared with the records
            return cls(store, messages, lock)
        except BaseException:
            lock.release()
            raise

    def close(self) -> None:
        """May be called twice."""
        self.gallery.close()
        self._store.database.close()
        if self.writer:
            reserve.keep(self._store.layout)
        decrypted.leave(self._store.layout)
        if self._lock is not None:
            if self._store.tidy:
                self._store.layout.unclean.unlink(missing_ok=True)
            self._lock.release()
            self._lock = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def sign_with(self, options: SigningOptions) -> None:
        """Follow changed settings: which keys sign the files that this library writes."""
        self._signing = signing_options(self._store.layout, options)
        self.gallery.sign_with(self._signing)

    @property
    def certificates(self) -> Path:
        """The folder with the public parts of the keys that signed this library's pictures."""
        return self._store.layout.certificates

    @property
    def encrypted(self) -> bool:
        """Whether new data is written encrypted."""
        return self._store.vault.sealing

    @property
    def has_passphrase(self) -> bool:
        """Whether a passphrase opens the library; False in clear, and with a key in the keyring."""
        head = header.read(self._store.layout)
        lock = head.lock if head else None
        return lock is not None and lock.source is KeySource.PASSPHRASE

    def check_passphrase(self, passphrase: str) -> None:
        """Raises ``LibraryLocked`` for a passphrase or recovery code that does not open it."""
        unlock.unlock(header.candidates(self._store.layout), passphrase)

    @property
    def encrypts_pictures(self) -> bool:
        return self._store.vault.sealing_pictures

    @property
    def switching(self) -> bool:
        """Whether a switch of encryption was interrupted; ``encrypt`` or ``decrypt`` resumes it."""
        return not self._store.vault.settled

    def encrypt(
        self,
        *,
        passphrase: str | None = None,
        pictures: bool = False,
        on_progress: Progress | None = None,
        cost: ScryptCost | None = None,
    ) -> str:
        """Switch encryption on, or continue an interrupted switch; returns the recovery code.

        Without a passphrase the key is stored in the system's keyring. With ``pictures`` the
        picture files are encrypted too; identities, thumbnails, photos and records always are. The
        code is empty if the library was already encrypted.
        """
        self.gallery.close()
        with self.workspace.rewritten():
            return switch.encrypt(
                self._store,
                passphrase,
                pictures=pictures,
                cost=cost or ScryptCost(),
                on_progress=on_progress,
            )

    def decrypt(self, on_progress: Progress | None = None) -> None:
        """Switch encryption off, or continue an interrupted switch."""
        self.gallery.close()
        with self.workspace.rewritten():
            switch.decrypt(self._store, on_progress)

    def change_passphrase(self, passphrase: str | None, cost: ScryptCost | None = None) -> str:
        """Set a new passphrase (None: the keyring); returns the new recovery code."""
        return switch.change_lock(self._store, passphrase, cost or ScryptCost())

    def rebuild(self, on_progress: Progress | None = None) -> int:
        """Recreate all records from the files; returns the number of pictures."""
        self.gallery.close()
        return rebuild.rebuild(self._store, on_progress)

    def check(
        self, *, repair: bool = False, deep: bool = False, on_progress: Progress | None = None
    ) -> Report:
        """Verify files against records; ``deep`` reads every byte.

        ``repair`` fixes what it finds: files win over records, damaged files are moved to the
        folder ``damaged``, never deleted.
        """
        broken = opening.damaged_database(self._store)
        if broken and repair:
            self._make_again()
        report = Report(0, 0)
        if not broken or repair:
            try:
                report = self._check(repair=repair, deep=deep, on_progress=on_progress)
            except UNREADABLE as error:
                broken = f"A record cannot be read: {error}"
                if repair:
                    self._make_again()
                    report = self._check(repair=repair, deep=deep, on_progress=on_progress)
        if not broken:
            return report
        problem = Problem("database_damaged", "library.db", Text(broken), repair)
        return Report(report.identities, report.pictures, (problem, *report.problems))

    def empty_trash(self) -> Text:
        """Delete everything in the trash now; returns a sentence about what deleting means here."""
        trash_expiry.empty(self._store)
        return folders.erased_sentence(sealed=self._store.vault.sealing_pictures)

    def _check(self, *, repair: bool, deep: bool, on_progress: Progress | None) -> Report:
        report = check.check(self._store, repair=repair, deep=deep, on_progress=on_progress)
        if repair and any(problem.code == clear_text.CODE for problem in report.problems):
            switch.forget_clear_text(self._store)
        return report

    def _make_again(self) -> None:
        if not self.writer:
            raise LibraryDamaged(
                "The library database is damaged.", todo="Open it with write access."
            )
        self.gallery.close()
        self._store.database.close()
        store, messages = opening.made_again(self._store.layout, self._store.vault)
        self.messages += tuple(messages)
        self._take(store)


def signing_options(layout: Layout, options: SigningOptions) -> SigningOptions:
    """With this library's own folder for the public parts, wherever it was opened."""
    return replace(options, public_dir=str(layout.certificates))
