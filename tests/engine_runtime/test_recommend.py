"""Which engine fits which machine: facts in, advice out."""

from pathlib import Path

import pytest

from photomaker_desktop.engine_runtime.machine import GraphicsCard, Machine, Maker
from photomaker_desktop.engine_runtime.platforms import OFFERS, BackEnd, System
from photomaker_desktop.engine_runtime.probe import adapter, linux_cards, read_nvidia_smi
from photomaker_desktop.engine_runtime.recommend import Hint, recommend

GIB = 1 << 30
LINUX, WINDOWS, MACOS = System.LINUX, System.WINDOWS, System.MACOS


def nvidia(capability: int, *driver: int, memory: int = 8) -> GraphicsCard:
    return GraphicsCard(Maker.NVIDIA, "card", memory * GIB, driver, capability)


def amd(target: int, memory: int = 16) -> GraphicsCard:
    return GraphicsCard(Maker.AMD, "card", memory * GIB, (), target)


def intel(number: int) -> GraphicsCard:
    return GraphicsCard(Maker.INTEL, "card", 0, (), 0, number)


@pytest.mark.parametrize(
    ("system", "cards", "back_end", "hint"),
    [
        (LINUX, (), BackEnd.CPU, Hint.NO_CARD),
        (WINDOWS, (), BackEnd.CPU, Hint.NO_CARD),
        (MACOS, (GraphicsCard(Maker.APPLE),), BackEnd.MPS, Hint.NONE),
        (LINUX, (nvidia(89, 580, 95),), BackEnd.CUDA13, Hint.NONE),
        (WINDOWS, (nvidia(86, 581, 29),), BackEnd.CUDA13, Hint.NONE),
        (WINDOWS, (nvidia(86, 560, 94),), BackEnd.CUDA12, Hint.NONE),
        (LINUX, (nvidia(75, 525, 60, 13),), BackEnd.CUDA12, Hint.NONE),
        (LINUX, (nvidia(75, 470, 256),), BackEnd.CPU, Hint.UPDATE_DRIVER),
        (LINUX, (nvidia(61, 580, 95),), BackEnd.CUDA12, Hint.NONE),  # Pascal: not in CUDA 13
        (LINUX, (nvidia(70, 581),), BackEnd.CUDA12, Hint.NONE),  # Volta: the same
        (LINUX, (nvidia(37, 470),), BackEnd.CPU, Hint.TOO_OLD),  # Kepler
        (LINUX, (nvidia(120, 575, 57),), BackEnd.CPU, Hint.UPDATE_DRIVER),  # Blackwell
        (LINUX, (nvidia(120, 590),), BackEnd.CUDA13, Hint.NONE),
        (LINUX, (amd(110000),), BackEnd.ROCM, Hint.NONE),
        (LINUX, (amd(90006),), BackEnd.CPU, Hint.TOO_OLD),
        (WINDOWS, (amd(110000),), BackEnd.CPU, Hint.TOO_OLD),  # no ROCm wheels there
        (WINDOWS, (intel(0x56A0),), BackEnd.XPU, Hint.NONE),  # Arc A770
        (LINUX, (intel(0xE20B),), BackEnd.XPU, Hint.NONE),  # Arc B580
        (LINUX, (intel(0x9A49),), BackEnd.CPU, Hint.TOO_OLD),  # Iris Xe
        (LINUX, (intel(0x9A49), nvidia(89, 590)), BackEnd.CUDA13, Hint.NONE),
        (LINUX, (amd(110000, 24), nvidia(89, 590, memory=8)), BackEnd.CUDA13, Hint.NONE),
        (LINUX, (amd(110000), nvidia(61, 390)), BackEnd.ROCM, Hint.NONE),
        (None, (), None, Hint.UNSUPPORTED),
    ],
)
def test_advice(
    system: System | None, cards: tuple[GraphicsCard, ...], back_end: BackEnd | None, hint: Hint
) -> None:
    advice = recommend(Machine(system, cards))
    assert (advice.back_end, advice.hint) == (back_end, hint)


def test_what_is_not_offered_is_not_recommended() -> None:
    advice = recommend(Machine(LINUX, (nvidia(89, 590),)), (BackEnd.CPU,))
    assert (advice.back_end, advice.hint) == (BackEnd.CPU, Hint.NOT_OFFERED)
    assert recommend(Machine(LINUX), ()).back_end is None


def test_the_larger_of_two_equal_cards_decides() -> None:
    small, large = nvidia(89, 590, memory=8), nvidia(89, 590, memory=24)
    assert recommend(Machine(LINUX, (small, large))).card is large


def test_advice_is_always_something_that_the_system_has() -> None:
    for system in System:
        for capability in range(0, 130, 5):
            for driver in (0, 470, 530, 579, 580, 600):
                found = recommend(Machine(system, (nvidia(capability, driver),))).back_end
                there = {one.back_end for one in OFFERS if system in one.systems}
                if system is not MACOS:
                    assert found in there


def test_nvidia_smi_is_read() -> None:
    text = "NVIDIA GeForce RTX 4070, 12282, 581.29, 8.9\nNVIDIA GB10, [N/A], 580.95.05, 12.1\n"
    first, second = read_nvidia_smi(text + "No devices were found\n")
    assert first == GraphicsCard(
        Maker.NVIDIA, "NVIDIA GeForce RTX 4070", 12282 << 20, (581, 29), 89
    )
    assert (second.memory, second.driver, second.capability) == (0, (580, 95, 5), 121)


def test_linux_tells_cards_by_sysfs(tmp_path: Path) -> None:
    device = tmp_path / "class/drm/card1/device"
    device.mkdir(parents=True)
    for name, text in (("vendor", "0x1002"), ("device", "0x744c"), ("mem_info_vram_total", "99")):
        (device / name).write_text(text + "\n")
    (tmp_path / "class/drm/card1-DP-1").mkdir()
    for node, target in (("0", 0), ("1", 110000)):
        folder = tmp_path / "class/kfd/kfd/topology/nodes" / node
        folder.mkdir(parents=True)
        (folder / "properties").write_text(f"cpu_cores_count 0\ngfx_target_version {target}\n")
    (card,) = linux_cards(tmp_path)
    assert (card.maker, card.memory, card.capability) == (Maker.AMD, 99, 110000)
    assert recommend(Machine(LINUX, (card,))).back_end is BackEnd.ROCM


def test_windows_tells_cards_by_the_registry() -> None:
    card = adapter(r"PCI\VEN_8086&DEV_56A0&SUBSYS_1", "Intel Arc A770", 16 * GIB, "32.0.101.6078")
    assert card == GraphicsCard(
        Maker.INTEL, "Intel Arc A770", 16 * GIB, (32, 0, 101, 6078), 0, 0x56A0
    )
    other = adapter("pci\\ven_10de&dev_2786", "RTX 4070", "", "32.0.15.6094")
    assert other is not None and other.driver == (560, 94)
    assert adapter("ROOT\\BasicDisplay", "Basic", 0, "1") is None
