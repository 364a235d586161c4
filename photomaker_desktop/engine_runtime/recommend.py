"""Recommends a back end for a computer: a pure function of its facts."""

from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum

from photomaker_desktop.engine_runtime.machine import GraphicsCard, Machine, Maker
from photomaker_desktop.engine_runtime.platforms import BackEnd, System

# CUDA's release notes, table "Toolkit and minimum required driver": 13.x and 12.x.
DRIVER_13 = (580,)
DRIVER_12 = {System.LINUX: (525, 60), System.WINDOWS: (528, 33)}
TURING, BLACKWELL, MAXWELL = 75, 100, 50
# ROCm's compatibility matrix: gfx908, 90a, 942, 950, 1030, 1100, 1101, 1102, 1200, 1201.
ROCM = frozenset((90008, 90010, 90402, 90500, 100300, 110000, 110001, 110002, 120000, 120001))
# PCI device numbers of Intel's Arc A and B and of Lunar Lake's graphics.
ARC = (range(0x5690, 0x56D0), range(0xE200, 0xE230), range(0x6420, 0x6421), range(0x64A0, 0x64A1))


class Hint(StrEnum):
    """Why a better back end is not recommended."""

    NONE = ""
    NO_CARD = "no_card"
    UPDATE_DRIVER = "update_driver"
    TOO_OLD = "too_old"
    NOT_OFFERED = "not_offered"
    UNSUPPORTED = "unsupported"


@dataclass(frozen=True)
class Recommendation:
    """``back_end`` is None if PyTorch does not run at all."""

    back_end: BackEnd | None
    card: GraphicsCard | None = None
    hint: Hint = Hint.NONE


def recommend(machine: Machine, offered: Collection[BackEnd] = tuple(BackEnd)) -> Recommendation:
    """The best of ``offered`` for this computer, by the best maker's largest card."""
    if machine.system is None:
        return Recommendation(None, hint=Hint.UNSUPPORTED)
    each = [_for_card(machine.system, card) for card in machine.cards]
    usable = [one for one in each if one.back_end in offered]
    if usable:
        return max(usable, key=_rank)
    lowest = next((end for end in (BackEnd.CPU, BackEnd.MPS) if end in offered), None)
    if not each:
        return Recommendation(lowest, hint=Hint.NO_CARD)
    best = max(each, key=_rank)
    return Recommendation(lowest, best.card, best.hint or Hint.NOT_OFFERED)


def _rank(one: Recommendation) -> tuple[bool, bool, int]:
    card = one.card
    assert card is not None
    return one.back_end is not None, card.maker is Maker.NVIDIA, card.memory


def _for_card(system: System, card: GraphicsCard) -> Recommendation:
    """The back end for this card, or why it has none."""
    match card.maker:
        case Maker.APPLE:
            return Recommendation(BackEnd.MPS, card)
        case Maker.NVIDIA:
            return _nvidia(system, card)
        case Maker.AMD if system is System.LINUX and card.capability in ROCM:
            return Recommendation(BackEnd.ROCM, card)
        case Maker.INTEL if any(card.device_id in numbers for numbers in ARC):
            return Recommendation(BackEnd.XPU, card)
    return Recommendation(None, card, Hint.TOO_OLD)


def _nvidia(system: System, card: GraphicsCard) -> Recommendation:
    """CUDA 13 from Turing on; CUDA 12 (12.6) for older cards and drivers, not for Blackwell."""
    known = card.capability or TURING
    if known < MAXWELL:
        return Recommendation(None, card, Hint.TOO_OLD)
    if known >= TURING and card.driver >= DRIVER_13:
        return Recommendation(BackEnd.CUDA13, card)
    if known < BLACKWELL and card.driver >= DRIVER_12.get(system, DRIVER_13):
        return Recommendation(BackEnd.CUDA12, card)
    return Recommendation(None, card, Hint.UPDATE_DRIVER)
