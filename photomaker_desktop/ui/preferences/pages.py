"""The pages of the preferences."""

from PySide6.QtWidgets import QPushButton, QWidget

from photomaker_desktop.core.device import DeviceKind, MemoryTier
from photomaker_desktop.storage import paths
from photomaker_desktop.ui.language import LANGUAGES, tr
from photomaker_desktop.ui.models.proof import ProofDialog
from photomaker_desktop.ui.preferences.address import address
from photomaker_desktop.ui.preferences.encryption import EncryptionField
from photomaker_desktop.ui.preferences.fields import choice, field, page, small, switch
from photomaker_desktop.ui.preferences.folder import folder
from photomaker_desktop.ui.services import Services
from photomaker_desktop.ui.widgets import execute, label


def general_page(services: Services) -> QWidget:
    languages = [("", tr("System default")), *LANGUAGES.items()]
    themes = [("system", tr("System default")), ("light", tr("Light")), ("dark", tr("Dark"))]
    updates = label(tr("PhotoMaker never checks for updates on its own."), wrap=True)
    return page(
        tr("General"),
        (
            choice(
                services,
                "language",
                tr("Language"),
                languages,
                tr("Takes effect after a restart."),
            ),
            choice(
                services, "theme", tr("Theme"), themes, tr("Light, dark, or follow the system.")
            ),
            field(
                tr("Updates"),
                updates,
                tr("New versions are on the project page; download them when you like."),
            ),
        ),
    )


def storage_page(services: Services) -> QWidget:
    return page(
        tr("Library"),
        (
            folder(
                services,
                "library_dir",
                tr("Library folder"),
                lambda: str(services.settings.library_path()),
                tr("Takes effect after a restart. Files in the old folder stay there."),
            ),
            switch(
                services,
                "keep_photos",
                tr("Keep the original photos of new people"),
                tr("Not needed to make pictures, but lets you switch models later."),
            ),
            EncryptionField(services),
            folder(
                services,
                "user_styles_dir",
                tr("Custom styles folder"),
                lambda: services.settings.user_styles_dir,
                tr("Style files (.json) in this folder are loaded at startup."),
                written=False,
            ),
            field(
                tr("Settings"),
                label(str(paths.config_dir()), "muted", wrap=True),
                tr("All preferences are stored in one file in this folder."),
            ),
        ),
    )


def device_page(services: Services) -> QWidget:
    names = {
        DeviceKind.CUDA: "NVIDIA / AMD (CUDA, ROCm)",
        DeviceKind.MPS: "Apple (MPS)",
        DeviceKind.XPU: "Intel (XPU)",
        DeviceKind.CPU: tr("Processor only"),
    }
    devices = [("", tr("Automatic (fastest)")), *((k.value, names[k]) for k in DeviceKind)]
    tiers = [("", tr("Automatic")), *((t.value, tier_title(t)) for t in MemoryTier)]
    forget = QPushButton(tr("Reset learned limits"))
    forget.setEnabled(bool(services.settings.learned_tiers))

    def forget_all() -> None:
        services.change_settings(learned_tiers={})
        forget.setEnabled(False)

    forget.clicked.connect(forget_all)
    return page(
        tr("Device and memory"),
        (
            choice(
                services,
                "device",
                tr("Device"),
                devices,
                tr("Changing this restarts the engine."),
            ),
            choice(
                services,
                "memory_tier",
                tr("Memory"),
                tiers,
                tr("From fast to low memory. Choose a lower level if memory runs out."),
            ),
            switch(
                services,
                "compile_blocks",
                tr("Compile the model"),
                tr("Faster for many pictures of one size; the first one takes longer."),
            ),
            field(
                tr("Learned limits"),
                small(forget),
                tr("After running out of memory, PhotoMaker remembers what fits this card."),
            ),
        ),
    )


def tier_title(tier: MemoryTier) -> str:
    return {
        MemoryTier.RESIDENT: tr("Everything in graphics memory"),
        MemoryTier.RESIDENT_TILED: tr("Decode pictures in tiles"),
        MemoryTier.ONE_AT_A_TIME: tr("One picture at a time"),
        MemoryTier.MODEL_OFFLOAD: tr("Offload parts to main memory"),
        MemoryTier.FP8_STORAGE: tr("8-bit weights"),
        MemoryTier.GROUP_OFFLOAD: tr("Layer by layer (slow, 4 GB)"),
    }[tier]


def network_page(services: Services) -> QWidget:
    prove = QPushButton(tr("Show activity"))
    prove.clicked.connect(lambda: execute(ProofDialog(prove.window(), services.engine_attempts)))
    return page(
        tr("Models and network"),
        (
            field(
                tr("Offline lock"),
                small(prove),
                tr("Always on. Only downloads that you start can use the network."),
            ),
            folder(
                services,
                "models_dir",
                tr("Models folder"),
                lambda: str(services.settings.models_path()),
                tr(
                    "Models are stored here from now on. Files in the old folder stay "
                    "there; to bring them along, use “Move …” on the Models page."
                ),
            ),
            address(
                services,
                "mirror",
                tr("Mirror"),
                ("https", "http"),
                tr("Alternative Hugging Face address, if the hub is slow or blocked."),
            ),
            address(
                services,
                "proxy",
                tr("Proxy"),
                ("http", "https"),
                tr("Used for downloads. Leave empty for a direct connection."),
            ),
        ),
    )
