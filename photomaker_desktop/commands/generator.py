"""The engine in this process, for commands."""

from typing import TYPE_CHECKING

from photomaker_desktop.storage.settings import Settings

if TYPE_CHECKING:
    from photomaker_desktop.engine.generator import Generator


def new_generator(settings: Settings) -> "Generator":
    """Imported late: loading torch takes seconds, which ``--help`` should not."""
    from photomaker_desktop.engine.generator import Generator

    return Generator(settings.engine_options())
