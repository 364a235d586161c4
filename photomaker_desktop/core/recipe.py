"""How a picture was made: enough to make it again."""

from dataclasses import dataclass, field

from photomaker_desktop.core.identity import FusionMode
from photomaker_desktop.core.request import LoraChoice, LoraMethod, PictureInput

RECIPE_VERSION = 1


@dataclass(frozen=True)
class Recipe:
    """What was *really* used for one picture, after presets, styles and wildcards.

    ``prompt`` is what the user wrote, ``resolved_prompt`` what the text encoders read.
    ``tokens_sha256`` names the identity tokens, ``base_sha256`` and ``adapter_sha256`` the weights
    (empty where unknown). ``index`` is the place in its batch; ``seed`` is this picture's own.
    ``draft_lora`` is the few-step LoRA that was on (``core.presets.DraftLora``).
    ``base`` and ``adapter`` are names of a model set, or paths where they were chosen by hand.
    ``photo_files`` and ``photo_weights`` stand for a person that is in no library;
    ``model_files`` are the other parts of ``ModelPaths`` that were chosen by hand, by their names.
    """

    prompt: str
    resolved_prompt: str
    negative_prompt: str | None
    resolved_negative: str | None
    seed: int
    steps: int
    scheduler: str
    guidance_scale: float
    guidance_steps: int
    start_merge_step: int
    width: int
    height: int
    style: str = ""
    preset: str = ""
    guidance_rescale: float = 0.0
    style_strength: float | None = None
    clip_skip: int | None = None
    identity_id: str = ""
    identity_name: str = ""
    class_word: str = ""
    tokens_sha256: str = ""
    fusion: FusionMode | None = None
    fusion_slots: int | None = None
    photos: int = 0
    base: str = ""
    base_sha256: str = ""
    adapter: str = ""
    adapter_version: str = ""
    adapter_sha256: str = ""
    loras: tuple[LoraChoice, ...] = ()
    picture: PictureInput = field(default_factory=PictureInput)
    device: str = ""
    dtype: str = ""
    memory_tier: str = ""
    seconds: float = 0.0
    likeness: float | None = None
    index: int = 0
    created: str = ""
    program: str = ""
    version: int = RECIPE_VERSION
    draft_lora: str = ""
    photo_files: tuple[str, ...] = ()
    photo_weights: tuple[float, ...] = ()
    model_files: dict[str, str] = field(default_factory=dict)
    lora_method: LoraMethod = LoraMethod.UNMERGED
