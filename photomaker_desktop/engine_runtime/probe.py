"""Detects graphics cards without torch: nvidia-smi, sysfs, the Windows registry."""

import os
import platform
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from photomaker_desktop.engine_runtime.machine import GraphicsCard, Machine, Maker
from photomaker_desktop.engine_runtime.platforms import System, this_system
from photomaker_desktop.storage.child_process import child_environment, child_folder

ASKED = "name,memory.total,driver_version,compute_cap"
MIB = 1 << 20
PATIENCE = 10.0  # seconds for nvidia-smi; a card may have to wake up
MAKERS = {0x10DE: Maker.NVIDIA, 0x1002: Maker.AMD, 0x8086: Maker.INTEL}
DISPLAYS = r"SYSTEM\CurrentControlSet\Control\Class\{4d36e968-e325-11ce-bfc1-08002be10318}"
MEMORY = "HardwareInformation.qwMemorySize"


def look() -> Machine:
    """Detect this computer's cards. Never fails: unknown facts are left out."""
    system = this_system()
    if system is System.MACOS:
        return Machine(system, (_apple(),))
    cards = list(read_nvidia_smi(_ask_nvidia()))
    others = windows_cards() if sys.platform == "win32" else linux_cards(Path("/sys"))
    cards += [card for card in others if card.maker is not Maker.NVIDIA or not cards]
    return Machine(system, tuple(cards))


def numbers(text: str) -> tuple[int, ...]:
    """ "550.54.14" → (550, 54, 14)."""
    return tuple(map(int, re.findall(r"\d+", text)))


def _ask_nvidia() -> str:
    program = "nvidia-smi"
    if sys.platform == "win32":
        windows = os.environ.get("SystemRoot", r"C:\Windows")  # noqa: SIM112
        program = str(Path(windows) / "System32" / "nvidia-smi.exe")
    command = [program, f"--query-gpu={ASKED}", "--format=csv,noheader,nounits"]
    hidden = getattr(subprocess, "CREATE_NO_WINDOW", 0)
    try:
        return subprocess.run(
            command, capture_output=True, text=True, errors="replace", timeout=PATIENCE,
            check=True, creationflags=hidden, env=child_environment(), cwd=child_folder(),
        ).stdout  # fmt: skip
    except (OSError, subprocess.SubprocessError):
        return ""


def read_nvidia_smi(text: str) -> Iterator[GraphicsCard]:
    """Cards from nvidia-smi's output: name, MiB, driver, compute capability."""
    for line in text.splitlines():
        parts = [part.strip() for part in line.split(",")]
        if len(parts) != 4:
            continue
        name, memory, driver, capability = parts
        major, *minor = numbers(capability) or (0,)
        yield GraphicsCard(
            Maker.NVIDIA,
            name,
            int(memory) * MIB if memory.isdigit() else 0,
            numbers(driver),
            major * 10 + (minor[0] if minor else 0),
        )


def linux_cards(sys_folder: Path) -> list[GraphicsCard]:
    """Cards from ``/sys``; AMD's targets from its compute driver."""
    targets = [
        int(found[1])
        for file in sorted((sys_folder / "class/kfd/kfd/topology/nodes").glob("*/properties"))
        if (found := re.search(r"gfx_target_version (\d+)", _read(file))) and int(found[1])
    ]
    cards = []
    for device in sorted((sys_folder / "class/drm").glob("card[0-9]*/device")):
        if "-" in device.parent.name:
            continue
        maker = MAKERS.get(_hex(_read(device / "vendor")))
        if maker is None:
            continue
        memory = _read(device / "mem_info_vram_total")
        target = targets.pop(0) if maker is Maker.AMD and targets else 0
        number = _hex(_read(device / "device"))
        cards.append(GraphicsCard(maker, _title(maker), int(memory or 0), (), target, number))
    return cards


def _title(maker: Maker) -> str:
    return {Maker.AMD: "AMD Radeon", Maker.INTEL: "Intel Graphics"}.get(maker, "NVIDIA")


def _read(file: Path) -> str:
    with suppress(OSError):
        return file.read_text(encoding="ascii", errors="replace").strip()
    return ""


def _hex(text: str) -> int:
    with suppress(ValueError):
        return int(text, 16)
    return 0


def _apple() -> GraphicsCard:
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    return GraphicsCard(Maker.APPLE, "Apple Silicon", memory, numbers(platform.mac_ver()[0]))


def windows_cards() -> list[GraphicsCard]:
    """Display adapters from the registry, with names, memory and PCI numbers."""
    found: list[GraphicsCard | None] = []
    if sys.platform == "win32":
        import winreg

        def value(key: winreg.HKEYType, name: str) -> object:
            with suppress(OSError):
                return winreg.QueryValueEx(key, name)[0]
            return ""

        with suppress(OSError), winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, DISPLAYS) as adapters:
            for place in range(64):
                with suppress(OSError), winreg.OpenKey(adapters, f"{place:04d}") as key:
                    names = ("MatchingDeviceId", "DriverDesc", MEMORY, "DriverVersion")
                    identity, name, memory, driver = (value(key, name) for name in names)
                    found.append(adapter(str(identity), str(name), memory, str(driver)))
    return [card for card in found if card is not None]


def adapter(identity: str, name: str, memory: object, driver: str) -> GraphicsCard | None:
    r"""A card from its registry values; ``identity`` looks like ``PCI\VEN_8086&DEV_56A0``."""
    found = re.search(r"VEN_([0-9A-F]{4})&DEV_([0-9A-F]{4})", identity.upper())
    maker = MAKERS.get(int(found[1], 16)) if found else None
    if found is None or maker is None:
        return None
    size = memory if isinstance(memory, int) else 0
    return GraphicsCard(maker, name, size, windows_driver(maker, driver), 0, int(found[2], 16))


def windows_driver(maker: Maker, version: str) -> tuple[int, ...]:
    """NVIDIA's own version is in the last five digits: 32.0.15.6094 is 560.94."""
    digits = version.replace(".", "")[-5:]
    if maker is Maker.NVIDIA and len(digits) == 5:
        return int(digits[:3]), int(digits[3:])
    return numbers(version)
