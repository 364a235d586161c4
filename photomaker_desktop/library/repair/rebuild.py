"""Recreate records from files: all of them, or those a kill left inconsistent."""

from collections.abc import Callable

from photomaker_desktop.library.encryption import switch_rows
from photomaker_desktop.library.people import people_rows
from photomaker_desktop.library.repair import change_journal
from photomaker_desktop.library.repair.consistency import all_differences, load_journal
from photomaker_desktop.library.storage.store import Store, set_meta

Progress = Callable[[int, int], None]


def tidy(store: Store) -> int:
    """After a crash: repair what a kill explains; returns the number of repairs."""
    with store.change() as connection:
        journal = change_journal.read(store.layout, store.vault)
        # Collect all first: repairs must not change what is still being compared.
        found = [d for d in all_differences(store, connection, journal) if d.automatic]
        for difference in found:
            difference.fix(connection)
    return len(found)


def rebuild(store: Store, on_progress: Progress | None = None) -> int:
    """All records of people and pictures from their files, in one transaction.

    Ratings and collections come from the journal; jobs and history stay. Returns the number of
    pictures.
    """
    switch_rows.convert(store)
    with store.change() as connection:
        journal = load_journal(store, connection)
        for table in ("members", "companions", "collections", "pictures", "identities"):
            connection.execute(f"DELETE FROM {table}")
        switch_rows.empty_words(connection)
        set_meta(connection, switch_rows.ROWS, switch_rows.wanted(store.vault))
        found = list(all_differences(store, connection, journal))
        for done, difference in enumerate(found):
            difference.fix(connection)
            if on_progress:
                on_progress(done + 1, len(found))
        people_rows.renumber(connection)
        change_journal.rewrite(store.layout, store.vault, journal)
        return int(connection.execute("SELECT count(*) FROM pictures").fetchone()[0])
