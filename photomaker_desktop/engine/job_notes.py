"""What a generation job tells its user beside the pictures."""

from dataclasses import dataclass, field

from photomaker_desktop.core.request import LoraMethod
from photomaker_desktop.core.text import Text
from photomaker_desktop.engine.conditioning import Conditioning
from photomaker_desktop.engine.generated_picture import OnNote
from photomaker_desktop.engine.generation_plan import GenerationPlan
from photomaker_desktop.engine.memory import MemoryPlan
from photomaker_desktop.engine.studio import Studio
from photomaker_desktop.prompt.length import lost_negative_note, lost_words_note

UNMERGED_NOTE = Text(
    "The person and the LoRAs are not merged into the model, which is slower. Memory or"
    " one of the LoRAs does not allow it."
)


@dataclass
class JobNotes:
    """Remembers what was told, because a job may make several batches, and try them again."""

    on_note: OnNote
    told: set[object] = field(default_factory=set)

    def tell(self, code: str, note: Text) -> None:
        self.on_note(code, note, {})

    def once(self, code: str, note: Text, data: dict[str, str] | None = None) -> None:
        if note not in self.told:
            self.told.add(note)
            self.on_note(code, note, data or {})

    def words_lost(self, conditioning: Conditioning) -> None:
        """Words beyond the longest prompt, once."""
        if lost := conditioning.lost or conditioning.lost_text_only:
            self.once("words_lost", lost_words_note(lost), {"words": " ".join(lost)})
        if lost := conditioning.lost_negative:
            self.once("negative_lost", lost_negative_note(lost), {"words": " ".join(lost)})

    def method(self, method: LoraMethod, order: GenerationPlan, studio: Studio) -> None:
        """Once per engine: LoRAs run slower than they could."""
        wanted = order.request.lora_method is not LoraMethod.UNMERGED
        slower = wanted and method is LoraMethod.UNMERGED and (order.has_person or order.loras)
        if slower and not studio.unmerged_was_noted:
            studio.unmerged_was_noted = True
            self.tell("lora_unmerged", UNMERGED_NOTE)

    def people_missing(self, faces: int, people: int) -> None:
        note = Text(
            "The picture shows {faces} faces for {people} people. Try another seed.",
            faces=faces,
            people=people,
        )
        if faces == 0:
            note = Text("No face was found for {people} people. Try another seed.", people=people)
        if faces == 1:
            note = Text(
                "The picture shows one face for {people} people. Try another seed.", people=people
            )
        self.tell("people_missing", note)

    def memory_lowered(self, plan: MemoryPlan, gpu: str) -> None:
        self.on_note(
            "memory_lowered",
            Text("Memory ran out; continuing more slowly with less."),
            {"gpu": gpu, "tier": plan.tier.value},
        )
