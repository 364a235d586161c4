"""The actions of the buttons in error dialogs."""

from collections.abc import Callable

from photomaker_desktop.core.device import MemoryTier
from photomaker_desktop.core.errors import Remedy
from photomaker_desktop.ui.language import tr
from photomaker_desktop.ui.services import Services

TIERS = tuple(MemoryTier)


def lower(tier: str) -> str:
    """The next lower memory tier; from *automatic* to model offload."""
    if not tier:
        return MemoryTier.MODEL_OFFLOAD.value
    return TIERS[min(TIERS.index(MemoryTier(tier)) + 1, len(TIERS) - 1)].value


def remedies(
    services: Services, again: Callable[[], object], go_to_words: Callable[[], object]
) -> dict[Remedy, tuple[str, Callable[[], None]]]:
    """Button text and action for every remedy."""

    def page(name: str) -> Callable[[], None]:
        return lambda: services.page.emit(name)

    def lower_memory() -> None:
        services.change_settings(memory_tier=lower(services.settings.memory_tier))
        again()

    return {
        Remedy.FETCH_WEIGHTS: (tr("Show the models"), page("models")),
        Remedy.CHOOSE_BASE: (tr("Choose another model"), page("models")),
        Remedy.LOWER_MEMORY: (tr("Use less memory and try again"), lower_memory),
        Remedy.FREE_DISK: (tr("Manage storage"), page("models")),
        Remedy.CHOOSE_PHOTOS: (tr("Choose photos"), lambda: services.add_person.emit(())),
        Remedy.EDIT_PROMPT: (tr("Edit prompt"), lambda: void(go_to_words())),
        Remedy.RETRY: (tr("Try again"), lambda: void(again())),
        Remedy.INSTALL_ENGINE: (tr("Install the engine"), page("engine")),
        Remedy.UNLOCK: (tr("Unlock"), page("preferences")),
    }


def void(_: object) -> None:
    """Ignore a result."""
