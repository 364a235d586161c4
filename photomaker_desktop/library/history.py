"""Prompts that were used, to use them again."""

from photomaker_desktop.library.records import Words


class History:
    def add(self, prompt: str, negative_prompt: str = "") -> None:
        """Remember; the same words again move to the top and count once more."""
        raise NotImplementedError

    def list(self, search: str = "", limit: int = 200) -> tuple[Words, ...]:
        """Last used first."""
        raise NotImplementedError

    def forget(self, words_id: str) -> None:
        raise NotImplementedError

    def clear(self) -> None:
        raise NotImplementedError
