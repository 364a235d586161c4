"""Every setting that a user may change: its type, default, range and help.

Preferences, the command ``settings`` and ``SETTINGS.md`` are made from this table.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import urlsplit

from photomaker_desktop.core.device import DeviceKind, MemoryTier
from photomaker_desktop.core.errors import UsageError
from photomaker_desktop.core.languages import LANGUAGES
from photomaker_desktop.core.presets import PRESETS
from photomaker_desktop.core.text import Text
from photomaker_desktop.storage.settings import Settings

ON, OFF = ("on", "true", "yes", "1"), ("off", "false", "no", "0")


class SettingKind(StrEnum):
    CHOICE = "choice"
    SWITCH = "on/off"
    FOLDER = "folder"
    FILE = "file"
    ADDRESS = "address"
    DEVICES = "devices"


class PreferencesPage(StrEnum):
    """The page of Preferences that shows a setting."""

    GENERAL = "general"
    LIBRARY = "library"
    DEVICE = "device"
    NETWORK = "network"
    MARKS = "marks"
    NONE = ""


@dataclass(frozen=True)
class Setting:
    """One field of ``Settings``. ``choices`` maps values to titles; names stay untranslated.

    ``schemes`` are those that an address may have, the usual one first. A ``read_only`` folder is
    only read, so it need not be writable.
    """

    name: str
    kind: SettingKind
    page: PreferencesPage
    title: Text
    help: Text
    choices: tuple[tuple[str, Text | str], ...] = ()
    schemes: tuple[str, ...] = ()
    read_only: bool = False

    @property
    def default(self) -> str | bool:
        value: str | bool = getattr(Settings(), self.name)
        return value

    @property
    def range(self) -> str:
        """The allowed values, in words for the command line."""
        match self.kind:
            case SettingKind.CHOICE:
                return ", ".join(value or '""' for value, _ in self.choices)
            case SettingKind.SWITCH:
                return "on, off"
            case SettingKind.FOLDER:
                return 'a folder, or ""'
            case SettingKind.FILE:
                return 'a file, or ""'
            case SettingKind.ADDRESS:
                return " or ".join(f"{scheme}://…" for scheme in self.schemes) + ', or ""'
            case SettingKind.DEVICES:
                return 'such as cuda:1,cuda:2, or ""'

    def parse(self, text: str) -> str | bool:
        """The value that ``text`` stands for; raises ``UsageError`` for one that is not allowed."""
        text = text.strip()
        known = {value for value, _ in self.choices}
        good = {
            SettingKind.CHOICE: text in known,
            SettingKind.SWITCH: text.lower() in ON + OFF,
            SettingKind.FOLDER: True,
            SettingKind.FILE: True,
            SettingKind.ADDRESS: not text or is_address(text, self.schemes),
            SettingKind.DEVICES: not text or are_devices(text),
        }[self.kind]
        if not good:
            raise UsageError(
                Text("{value} is not a value of {name}.", value=text or '""', name=self.name),
                todo=Text("Allowed: {range}.", range=self.range),
            )
        return text.lower() in ON if self.kind is SettingKind.SWITCH else text

    def shown(self, value: str | bool) -> str:
        """As ``parse`` reads it."""
        return ("on" if value else "off") if isinstance(value, bool) else value


def is_address(text: str, schemes: tuple[str, ...]) -> bool:
    """``scheme://host``, optionally with port and path."""
    try:
        parts = urlsplit(text)
        good_port = parts.port is None or parts.port > 0
    except ValueError:
        return False
    return parts.scheme in schemes and bool(parts.hostname) and good_port and " " not in text


def are_devices(text: str) -> bool:
    """Kinds of ``DeviceKind`` with their numbers, separated by commas."""
    return all(DEVICE.fullmatch(part.strip().lower()) for part in text.split(","))


def setting(name: str) -> Setting:
    """Raises ``UsageError`` for an unknown name."""
    for one in SETTINGS:
        if one.name == name:
            return one
    raise UsageError(
        Text("There is no setting called {name}.", name=name),
        todo="“settings list” shows all of them.",
    )


def on_page(page: PreferencesPage) -> Iterator[Setting]:
    return (one for one in SETTINGS if one.page is page)


def as_markdown() -> str:
    """The table for ``SETTINGS.md``."""
    lines = [
        "# Settings",
        "",
        "`photomaker-desktop settings list | get NAME | set NAME VALUE | reset NAME`, or "
        "Preferences in the window. An empty value means *automatic*.",
        "This page is made by `photomaker-desktop settings list --markdown` "
        "(`> photomaker_desktop/SETTINGS.md`).",
        "",
        "| name | type | default | values | |",
        "|---|---|---|---|---|",
    ]
    for one in SETTINGS:
        default = f"`{one.shown(one.default)}`" if one.shown(one.default) else ""
        cells = (f"`{one.name}`", one.kind, default, one.range, f"{one.title}. {one.help}")
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines) + "\n"


DEVICE = re.compile(rf"({'|'.join(DeviceKind)})(:\d+)?")
SYSTEM = Text("System default")
TIERS: dict[MemoryTier, Text] = {
    MemoryTier.RESIDENT: Text("Everything in graphics memory"),
    MemoryTier.RESIDENT_TILED: Text("Decode pictures in tiles"),
    MemoryTier.ONE_AT_A_TIME: Text("One picture at a time"),
    MemoryTier.MODEL_OFFLOAD: Text("Offload parts to main memory"),
    MemoryTier.FP8_STORAGE: Text("8-bit weights"),
    MemoryTier.GROUP_OFFLOAD: Text("Layer by layer (slow, 4 GB)"),
}
DEVICES: dict[DeviceKind, Text | str] = {
    DeviceKind.CUDA: "NVIDIA / AMD (CUDA, ROCm)",
    DeviceKind.MPS: "Apple (MPS)",
    DeviceKind.XPU: "Intel (XPU)",
    DeviceKind.CPU: Text("Processor only"),
}

SETTINGS = (
    Setting(
        "language",
        SettingKind.CHOICE,
        PreferencesPage.GENERAL,
        Text("Language"),
        Text("The window changes at once."),
        (("", SYSTEM), *LANGUAGES.items()),
    ),
    Setting(
        "theme",
        SettingKind.CHOICE,
        PreferencesPage.GENERAL,
        Text("Theme"),
        Text("Light, dark, or follow the system."),
        (("system", SYSTEM), ("light", Text("Light")), ("dark", Text("Dark"))),
    ),
    Setting(
        "library_dir",
        SettingKind.FOLDER,
        PreferencesPage.LIBRARY,
        Text("Library folder"),
        Text("Takes effect after a restart. Files in the old folder stay there."),
    ),
    Setting(
        "keep_photos",
        SettingKind.SWITCH,
        PreferencesPage.LIBRARY,
        Text("Keep the original photos of new people"),
        Text("Not needed to make pictures, but lets you switch models later."),
    ),
    Setting(
        "user_styles_dir",
        SettingKind.FOLDER,
        PreferencesPage.LIBRARY,
        Text("Custom styles folder"),
        Text("Style files (.json, .csv) in this folder are loaded at startup."),
        read_only=True,
    ),
    Setting(
        "user_loras_dir",
        SettingKind.FOLDER,
        PreferencesPage.LIBRARY,
        Text("LoRA folder"),
        Text("A prompt can name a LoRA in this folder: <lora:name:0.8>."),
        read_only=True,
    ),
    Setting(
        "device",
        SettingKind.CHOICE,
        PreferencesPage.DEVICE,
        Text("Device"),
        Text("Changing this restarts the engine."),
        (
            ("", Text("Automatic (fastest)")),
            *((kind.value, title) for kind, title in DEVICES.items()),
        ),
    ),
    Setting(
        "more_devices",
        SettingKind.DEVICES,
        PreferencesPage.DEVICE,
        Text("More devices for tables"),
        Text("Tables have an engine on each of these too, such as cuda:1, cuda:2."),
    ),
    Setting(
        "memory_tier",
        SettingKind.CHOICE,
        PreferencesPage.DEVICE,
        Text("Memory"),
        Text("From fast to low memory. Choose a lower level if memory runs out."),
        (("", Text("Automatic")), *((tier.value, title) for tier, title in TIERS.items())),
    ),
    Setting(
        "compile_blocks",
        SettingKind.SWITCH,
        PreferencesPage.DEVICE,
        Text("Compile the model"),
        Text("Faster for many pictures of one size; the first one takes longer."),
    ),
    Setting(
        "models_dir",
        SettingKind.FOLDER,
        PreferencesPage.NETWORK,
        Text("Models folder"),
        Text(
            "Models are stored here from now on. Files in the old folder stay "
            "there; to bring them along, use “Move …” on the Models page."
        ),
    ),
    Setting(
        "mirror",
        SettingKind.ADDRESS,
        PreferencesPage.NETWORK,
        Text("Mirror"),
        Text("Alternative Hugging Face address, if the hub is slow or blocked."),
        schemes=("https", "http"),
    ),
    Setting(
        "proxy",
        SettingKind.ADDRESS,
        PreferencesPage.NETWORK,
        Text("Proxy"),
        Text("Used for downloads. Leave empty for a direct connection."),
        schemes=("http", "https"),
    ),
    Setting(
        "signing_keys",
        SettingKind.CHOICE,
        PreferencesPage.MARKS,
        Text("Signing keys"),
        Text(
            "Every picture is signed as made by a model. Pictures signed with the same key can be"
            " recognised as coming from one place; it does not say from whom."
        ),
        (("day", Text("A new key every day")), ("picture", Text("A new key for every picture"))),
    ),
    Setting(
        "own_certificate",
        SettingKind.FILE,
        PreferencesPage.MARKS,
        Text("Your own certificate"),
        Text("A PEM file with your private key and certificates. Pictures then carry its name."),
    ),
    Setting(
        "watermark",
        SettingKind.SWITCH,
        PreferencesPage.MARKS,
        Text("Watermark in all photographs"),
        Text(
            "Photographs of people always have one. Until its model is downloaded, pictures carry"
            " signed metadata only."
        ),
    ),
    Setting(
        "check_all_pictures",
        SettingKind.SWITCH,
        PreferencesPage.MARKS,
        Text("Check all photographs for nudity"),
        Text(
            "Photographs of people are always checked, on this computer. The check can be wrong in"
            " both directions. Drawings are not checked."
        ),
    ),
    Setting(
        "preset",
        SettingKind.CHOICE,
        PreferencesPage.NONE,
        Text("Preset"),
        Text("The preset that the studio starts with."),
        tuple((name, name) for name in PRESETS),
    ),
    Setting(
        "engine_mirror",
        SettingKind.ADDRESS,
        PreferencesPage.NONE,
        Text("Engine mirror"),
        Text("A web folder with the engine's packages, in place of the usual addresses."),
        schemes=("https", "http"),
    ),
)
