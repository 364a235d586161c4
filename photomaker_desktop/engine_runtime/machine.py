"""Facts about a computer and its graphics cards, without torch."""

from dataclasses import dataclass
from enum import StrEnum

from photomaker_desktop.engine_runtime.platforms import System


class Maker(StrEnum):
    NVIDIA = "nvidia"
    AMD = "amd"
    INTEL = "intel"
    APPLE = "apple"


@dataclass(frozen=True)
class GraphicsCard:
    """One graphics card. ``memory`` in bytes, 0 where unknown.

    ``driver``: its version, leading numbers. ``capability``: NVIDIA's compute capability times ten
    (8.9 is 89), or AMD's target version as the kernel counts (gfx1030 is 100300). ``device_id``:
    the PCI device number.
    """

    maker: Maker
    name: str = ""
    memory: int = 0
    driver: tuple[int, ...] = ()
    capability: int = 0
    device_id: int = 0

    @property
    def driver_text(self) -> str:
        return ".".join(map(str, self.driver))


@dataclass(frozen=True)
class Machine:
    system: System | None
    cards: tuple[GraphicsCard, ...] = ()
