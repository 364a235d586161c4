"""What a generation job needs of the generator that runs it."""

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from PIL import Image

from photomaker_desktop.core.device import DeviceFacts
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.core.photo import Face
from photomaker_desktop.core.recipe import Recipe
from photomaker_desktop.engine.adapter import Adapter
from photomaker_desktop.engine.generated_picture import OnNote
from photomaker_desktop.engine.loaded import Base
from photomaker_desktop.engine.memory import MemoryPlan
from photomaker_desktop.identity.tokens import Floats


class Studio(Protocol):
    """The loaded models, the device, and who judges and signs the pictures."""

    unmerged_was_noted: bool

    @property
    def facts(self) -> DeviceFacts: ...
    @property
    def compiles(self) -> bool: ...
    @property
    def dtype_name(self) -> str: ...
    def models_path(self) -> Path: ...
    def base(self, models: ModelPaths, adapter: Adapter | None, plan: MemoryPlan) -> Base: ...
    def keep_to_tier(self, plan: MemoryPlan) -> str: ...
    def faces_in(self, models: ModelPaths, image: Image.Image) -> tuple[Face, ...]: ...
    def faces_if_any(self, models: ModelPaths, image: Image.Image) -> tuple[Face, ...]: ...
    def likeness(self, models: ModelPaths, image: Image.Image, centroid: bytes) -> float | None: ...
    def copying(
        self, models: ModelPaths, image: Image.Image, centroid: bytes, vectors: bytes
    ) -> float | None: ...
    def likenesses(
        self, models: ModelPaths, image: Image.Image, centroids: Sequence[bytes]
    ) -> Floats | None: ...
    def watermarked(
        self, image: Image.Image, models: ModelPaths, *, person: bool
    ) -> tuple[Image.Image, str]: ...
    def encode_picture(
        self,
        image: Image.Image,
        recipe: Recipe,
        watermark: str = "",
        on_note: OnNote = ...,
        earlier: bytes = b"",
    ) -> bytes: ...
