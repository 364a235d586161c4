"""What the window keeps between starts and may be private: the unsent prompt, saved searches."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress

import msgspec

from photomaker_desktop.core.decoding import DecodeError, from_json
from photomaker_desktop.core.errors import LibraryDamaged, StorageError
from photomaker_desktop.core.text import Text
from photomaker_desktop.library.records import Query
from photomaker_desktop.library.repair import aside
from photomaker_desktop.library.storage.store import Store

ITEM = "workspace"


class Workspace(msgspec.Struct, frozen=True):
    """``searches`` by their names, in the order of saving."""

    prompt: str = ""
    negative_prompt: str = ""
    searches: dict[str, Query] = {}


class WorkspaceFile:
    """One small file in the library, sealed if the library is."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._path = store.layout.root / "workspace.json"

    def load(self) -> Workspace:
        """An empty one if there is none, or none that can be read."""
        try:
            return self._read()
        except (LibraryDamaged, StorageError, DecodeError):
            return Workspace()

    def _read(self) -> Workspace:
        return from_json(self._store.read_file(self._path, ITEM), Workspace)

    def set_aside_if_damaged(self) -> list[Text]:
        """Keep a file that cannot be read from being written over; a sentence about it."""
        if self._path.is_symlink() or not self._path.is_file():
            return []
        try:
            self._read()
        except (LibraryDamaged, DecodeError):
            with suppress(StorageError):
                file = aside.set_aside(self._store, self._path)
                return [
                    Text(
                        "The unsent prompt and the saved searches were damaged. They are kept in"
                        " {file}.",
                        file=file.relative_to(self._store.layout.root),
                    )
                ]
        return []

    def save(self, workspace: Workspace) -> None:
        """Nothing happens in a library that was opened read-only."""
        if self._store.database.writable:
            self._store.write_file(self._path, ITEM, msgspec.json.encode(workspace))

    @contextmanager
    def rewritten(self) -> Iterator[None]:
        """While encryption is switched: away before, so that nothing in clear is left."""
        kept = self.load()
        self._path.unlink(missing_ok=True)
        try:
            yield
        finally:
            if kept != Workspace():
                self.save(kept)


def replace_searches(workspace: Workspace, searches: dict[str, Query]) -> Workspace:
    return msgspec.structs.replace(workspace, searches=searches)
