"""History of prompts."""

import msgspec

from photomaker_desktop.core.decoding import DecodeError, from_json
from photomaker_desktop.library.encryption.vault import Vault, damaged
from photomaker_desktop.library.records import UsedPrompt
from photomaker_desktop.library.storage import clock
from photomaker_desktop.library.storage.file_names import new_id
from photomaker_desktop.library.storage.store import Store

MOST = 2_000


class History:
    """The last ``MOST`` prompts."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def add(self, prompt: str, negative_prompt: str = "") -> None:
        """Add a prompt; a repeated one moves to the top and its count goes up."""
        words = UsedPrompt(new_id(), prompt.strip(), negative_prompt.strip())
        if not words.prompt:
            return
        vault = self._store.vault
        body = vault.close_row(row_item(words.id), encoded(words))
        with self._store.change() as connection:
            connection.execute(
                "INSERT INTO history (id, same, used, body) VALUES (?, ?, ?, ?) ON CONFLICT (same)"
                " DO UPDATE SET used = excluded.used, times = times + 1",
                (words.id, sameness(vault, words), clock.now(), body),
            )
            connection.execute(
                "DELETE FROM history WHERE id IN"
                " (SELECT id FROM history ORDER BY used DESC LIMIT -1 OFFSET ?)",
                (MOST,),
            )

    def list(self, search: str = "", limit: int = 200) -> tuple[UsedPrompt, ...]:
        """Most recently used first."""
        sought = search.casefold().split()
        found: list[UsedPrompt] = []
        with self._store.database.read() as connection:
            for words_id, body, used, times in connection.execute(
                "SELECT id, body, used, times FROM history ORDER BY used DESC"
            ):
                words = decoded(self._store.vault, words_id, body, used, times)
                text = f"{words.prompt} {words.negative_prompt}".casefold()
                if all(part in text for part in sought):
                    found.append(words)
                if len(found) >= limit:
                    break
        return tuple(found)

    def forget(self, words_id: str) -> None:
        with self._store.change() as connection:
            connection.execute("DELETE FROM history WHERE id = ?", (words_id,))

    def clear(self) -> None:
        with self._store.change() as connection:
            connection.execute("DELETE FROM history")


def row_item(words_id: str) -> str:
    return f"history/{words_id}"


def encoded(words: UsedPrompt) -> bytes:
    return msgspec.json.encode([words.prompt, words.negative_prompt])


def decoded(vault: Vault, words_id: str, body: bytes, used: str = "", times: int = 1) -> UsedPrompt:
    data = vault.open_row(row_item(words_id), body)
    try:
        prompt, negative = from_json(data, tuple[str, str])
    except DecodeError as error:
        raise damaged(row_item(words_id)) from error
    return UsedPrompt(words_id, prompt, negative, used, times)


def sameness(vault: Vault, words: UsedPrompt) -> str:
    """The key that identifies equal prompts."""
    return vault.blind(f"{words.prompt}\n\n{words.negative_prompt}")
