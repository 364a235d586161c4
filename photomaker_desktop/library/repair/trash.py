"""What lies in the trash goes after 30 days, by a clock that is not trusted blindly.

Times in the trash are never before the latest time that the library has seen, so a clock that is
set back makes nothing older. A clock that leaps ahead by more than 30 days expires nothing until a
day later.
"""

from datetime import timedelta
from pathlib import Path
from sqlite3 import Connection

from photomaker_desktop.library.people import folders
from photomaker_desktop.library.pictures import picture_rows
from photomaker_desktop.library.pictures.gallery import doom_files
from photomaker_desktop.library.storage import clock
from photomaker_desktop.library.storage.store import CLOCK, Store, meta, set_meta

KEPT = timedelta(days=30)
PATIENCE = timedelta(days=1)
LEAPT = "leapt"


def expire(store: Store) -> int:
    """Erase what is due; returns how many people and pictures went."""
    with store.change() as connection:
        now = clock.now()
        if not trusted(connection, now):
            return 0
    return empty(store, clock.text(clock.parse(now) - KEPT))


def trusted(connection: Connection, now: str) -> bool:
    """Whether the clock can be believed enough to erase something."""
    seen, leapt = meta(connection, CLOCK), meta(connection, LEAPT)
    set_meta(connection, CLOCK, max(now, seen))
    if seen and clock.parse(now) - clock.parse(seen) > KEPT:
        set_meta(connection, LEAPT, now)
        return False
    return not leapt or clock.parse(now) - clock.parse(leapt) >= PATIENCE


def empty(store: Store, until: str = clock.END) -> int:
    """Erase what went to the trash by this time."""
    condition = "trashed <> '' AND trashed <= ?"
    doomed: list[Path] = []
    with store.change() as connection:
        people = connection.execute(
            f"SELECT id, trashed FROM identities WHERE {condition}", (until,)
        ).fetchall()
        for identity_id, trashed in people:
            folder = store.layout.person(identity_id, trashed)
            doomed += [folders.mark_for_deletion(folder)] if folder.exists() else []
            connection.execute("DELETE FROM identities WHERE id = ?", (identity_id,))
        rows = connection.execute(f"SELECT id FROM pictures WHERE {condition}", (until,)).fetchall()
        kept = picture_rows.some(connection, store.vault, [row[0] for row in rows])
        doomed += [path for entry in kept for path in doom_files(store, entry)]
        picture_rows.remove(connection, [entry.number for entry in kept])
    for path in doomed:
        folders.remove(path)
    return len(people) + len(kept)
