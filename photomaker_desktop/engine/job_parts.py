"""What the parts of a generation job share."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.core.request import PictureInput
from photomaker_desktop.engine.adapter import Adapter
from photomaker_desktop.engine.best_of import BestOf
from photomaker_desktop.engine.denoise import DenoiseParams
from photomaker_desktop.engine.generated_picture import OnProgress
from photomaker_desktop.engine.generation_plan import GenerationPlan
from photomaker_desktop.engine.job_notes import JobNotes
from photomaker_desktop.engine.loaded import Base
from photomaker_desktop.engine.memory import MemoryPlan
from photomaker_desktop.engine.picture_check import PictureCheck
from photomaker_desktop.engine.progress import ProgressEstimate
from photomaker_desktop.engine.studio import Studio


@dataclass(frozen=True)
class JobParts:
    """One request: its plan, the models, who checks, and who hears about it."""

    studio: Studio
    models: ModelPaths
    adapter: Adapter | None
    order: GenerationPlan
    how: DenoiseParams
    check: PictureCheck | None
    on_progress: OnProgress
    notes: JobNotes
    cancelled: Callable[[], bool]


@dataclass(frozen=True)
class Running:
    """What is the same for all batches of a run; ``state`` identifies the LoRAs in use."""

    base: Base
    plan: MemoryPlan
    state: tuple[object, ...]
    pace: ProgressEstimate
    best: BestOf | None


def placed_pipeline(
    job: JobParts, running: Running, picture: PictureInput, *, compiled: bool = True
) -> Any:
    """The pipeline for ``picture``, where the memory plan wants it.

    ``compiled``: if the user wants it; attention by regions changes the compiled code.
    """
    return running.base.placed(
        picture,
        running.plan,
        job.studio.facts,
        job.order.request.lora_method,
        compiled=compiled and job.studio.compiles,
    )
