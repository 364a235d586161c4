"""What the engine needs of the settings: it comes with every job."""

from dataclasses import dataclass, field

from photomaker_desktop.core.signing import SigningOptions


@dataclass(frozen=True)
class EngineOptions:
    """Empty strings mean *decide for me*.

    ``device`` is a ``DeviceKind`` and counts when the engine starts; ``memory_tier`` is the
    ``MemoryTier`` that the user chose, ``learned_tiers`` those that devices ran out of memory
    above. ``models_dir`` is the folder with the records of known hashes, ``user_styles_dir`` one
    with style files. LoRAs that a prompt names are looked for in ``user_loras_dir`` and in
    ``extra_model_folders``. ``signing`` is which key signs pictures.
    ``check_everything``: the nudity check also where nobody real is meant. ``watermark``: also in
    photographs of nobody real; those of people always have one, where its model is installed.
    """

    device: str = ""
    memory_tier: str = ""
    learned_tiers: dict[str, str] = field(default_factory=dict)
    models_dir: str = ""
    user_styles_dir: str = ""
    user_loras_dir: str = ""
    extra_model_folders: tuple[str, ...] = ()
    compile_blocks: bool = False
    check_everything: bool = False
    watermark: bool = True
    signing: SigningOptions = field(default_factory=SigningOptions)
