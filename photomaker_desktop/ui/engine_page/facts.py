"""The facts shown on the page, collected in a thread, and their texts."""

from dataclasses import dataclass

from photomaker_desktop.engine_runtime import install_paths, wheels
from photomaker_desktop.engine_runtime.install_paths import Built
from photomaker_desktop.engine_runtime.locks import lock_of, offered
from photomaker_desktop.engine_runtime.machine import GraphicsCard, Machine
from photomaker_desktop.engine_runtime.platforms import BackEnd
from photomaker_desktop.engine_runtime.platforms import offer as offer_of
from photomaker_desktop.engine_runtime.probe import look
from photomaker_desktop.engine_runtime.recommend import Hint, Recommendation, recommend
from photomaker_desktop.ui.formatting import size_text
from photomaker_desktop.ui.language import tr


@dataclass(frozen=True)
class Kind:
    """A back end: ``fetch`` bytes to download, ``disk`` bytes once built."""

    back_end: BackEnd
    fetch: int
    disk: int
    id: str


@dataclass(frozen=True)
class EngineFacts:
    machine: Machine
    advice: Recommendation
    kinds: tuple[Kind, ...]
    current: Built | None
    previous: Built | None
    used: int

    def kind(self, back_end: BackEnd) -> Kind | None:
        return next((kind for kind in self.kinds if kind.back_end is back_end), None)

    @property
    def out_of_date(self) -> bool:
        kind = self.kind(self.current.lock.back_end) if self.current else None
        return bool(kind and self.current and kind.id != self.current.lock.id)


def examine() -> EngineFacts:
    """Query the driver and read the lock files; takes a moment."""
    machine, kinds = look(), []
    for back_end in offered():
        lock = lock_of(back_end)
        kinds.append(Kind(back_end, wheels.missing(lock), lock.unpacked, lock.id))
    now = install_paths.choice()
    return EngineFacts(
        machine,
        recommend(machine, offered()),
        tuple(kinds),
        install_paths.built(now.current),
        install_paths.built(now.previous),
        install_paths.used_bytes(),
    )


def title(back_end: BackEnd) -> str:
    if back_end is BackEnd.CPU:
        return tr("Processor only")
    if back_end is BackEnd.CUDA12:
        return tr("NVIDIA, older cards and drivers (CUDA 12)")
    return offer_of(back_end).title


def card_text(card: GraphicsCard) -> str:
    """ "NVIDIA GeForce RTX 4070 · 12.9 GB · driver 581.29"."""
    parts = [card.name or card.maker.value.upper()]
    if card.memory:
        parts.append(size_text(card.memory))
    if card.driver:
        parts.append(tr("driver {version}").format(version=card.driver_text))
    return "  ·  ".join(parts)


def hint_text(hint: Hint) -> str:
    return {
        Hint.NONE: "",
        Hint.NO_CARD: tr(
            "No supported graphics card was found. The processor works too, but "
            "photographs take minutes."
        ),
        Hint.UPDATE_DRIVER: tr(
            "The graphics driver is too old. Update it, then choose the NVIDIA engine "
            "here. Until then, the processor is used."
        ),
        Hint.TOO_OLD: tr("The graphics card is not supported. The processor is used instead."),
        Hint.NOT_OFFERED: tr(
            "This copy cannot download an engine for this graphics card. You can "
            "install one from a file."
        ),
        Hint.UNSUPPORTED: tr("The engine does not support this computer."),
    }[hint]


def cost_text(kind: Kind) -> str:
    """Sizes: "432 MB to fetch, about 1.5 GB on disk"."""
    disk = size_text(kind.disk)
    if not kind.fetch:
        return tr("Downloaded; needs about {disk} on disk.").format(disk=disk)
    return tr("{fetch} to download, about {disk} on disk.").format(
        fetch=size_text(kind.fetch), disk=disk
    )
