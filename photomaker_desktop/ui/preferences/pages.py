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
    languages = [("", tr("as the system")), *LANGUAGES.items()]
    themes = [("system", tr("as the system")), ("light", tr("light")), ("dark", tr("dark"))]
    updates = label(tr("The program never looks for updates by itself."), wrap=True)
    return page(
        tr("General"),
        (
            choice(
                services,
                "language",
                tr("Language"),
                languages,
                tr("Takes effect at the next start."),
            ),
            choice(services, "theme", tr("Theme"), themes, tr("Light, dark, or as the system is.")),
            field(
                tr("Updates"),
                updates,
                tr("New versions are on the project's page; you fetch them when you like."),
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
                tr("Folder of people and pictures"),
                lambda: str(services.settings.library_path()),
                tr("Takes effect at the next start. What is in the old folder stays there."),
            ),
            switch(
                services,
                "keep_photos",
                tr("Keep the photos of new people"),
                tr("Not needed for making pictures. Kept photos allow a change of model later."),
            ),
            EncryptionField(services),
            folder(
                services,
                "user_styles_dir",
                tr("Folder of your own styles"),
                lambda: services.settings.user_styles_dir,
                tr("Files like those that come with the program are read at the next start."),
                written=False,
            ),
            field(
                tr("Settings"),
                label(str(paths.config_dir()), "muted", wrap=True),
                tr("Everything you choose here is kept in one file in this folder."),
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
    devices = [("", tr("the fastest there is")), *((k.value, names[k]) for k in DeviceKind)]
    tiers = [("", tr("fits itself to the memory")), *((t.value, tier_title(t)) for t in MemoryTier)]
    forget = QPushButton(tr("Forget what was learned"))
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
                tr("Make pictures on"),
                devices,
                tr("The engine starts again when this changes."),
            ),
            choice(
                services,
                "memory_tier",
                tr("Memory"),
                tiers,
                tr("From fast to frugal; choose a lower one if memory runs out."),
            ),
            field(
                tr("Learned limits"),
                small(forget),
                tr("After running out of memory, the program remembers what fits this card."),
            ),
        ),
    )


def tier_title(tier: MemoryTier) -> str:
    return {
        MemoryTier.RESIDENT: tr("everything stays on the card"),
        MemoryTier.RESIDENT_TILED: tr("pictures are decoded in tiles"),
        MemoryTier.ONE_AT_A_TIME: tr("one picture at a time"),
        MemoryTier.MODEL_OFFLOAD: tr("parts wait in main memory"),
        MemoryTier.FP8_STORAGE: tr("parts are stored in 8 bits"),
        MemoryTier.GROUP_OFFLOAD: tr("layer by layer, slow, fits 4 GB"),
    }[tier]


def network_page(services: Services) -> QWidget:
    prove = QPushButton(tr("Prove it"))
    prove.clicked.connect(lambda: execute(ProofDialog(prove.window(), services.engine_attempts)))
    return page(
        tr("Models and network"),
        (
            field(
                tr("Offline lock"),
                small(prove),
                tr("Always on: only a download that you start may reach the network."),
            ),
            folder(
                services,
                "models_dir",
                tr("Folder of models"),
                lambda: str(services.settings.models_path()),
                tr(
                    "From now on models are looked for and fetched here. What lies in the folder "
                    "before stays there; to take it along, use “Move …” on the Models page."
                ),
            ),
            address(
                services,
                "mirror",
                tr("Mirror"),
                ("https", "http"),
                tr("Another address for Hugging Face, where the hub is slow or blocked."),
            ),
            address(
                services,
                "proxy",
                tr("Proxy"),
                ("http", "https"),
                tr("Downloads go through it; empty means a direct connection."),
            ),
        ),
    )
