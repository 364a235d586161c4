"""How long a prompt is, and what is said about it in the window, the commands and the web page."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from photomaker_desktop.core.capabilities import Capabilities
from photomaker_desktop.core.errors import PromptError
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.core.text import NO_TEXT, Text
from photomaker_desktop.prompt.chunks import MOST_CHUNKS, ROOM, TokenUse

if TYPE_CHECKING:
    from photomaker_desktop.prompt.meter import TokenMeter
    from photomaker_desktop.prompt.plan import PromptPlan

SHORT_TEXTS = Text(
    "This model was trained on short texts. In our tests a scene in a later chunk was drawn as well"
    " as one in the first."
)
"""Measured: ``bench/RESULTS.md``, *Long prompts on Sketchbook*."""

MOST_WORDS = 12
"""Of those that are cut, how many are named."""


@dataclass(frozen=True)
class PromptLength:
    """What a plan takes of the text encoders. ``slots`` are the person's tokens after fusion."""

    words: TokenUse
    negative: TokenUse
    slots: int = 0


def measure_plan(meter: "TokenMeter", plan: "PromptPlan", slots: int = 0) -> PromptLength:
    return PromptLength(meter.measure(plan, slots), meter.measure_negative(plan), slots)


def tokenizer_folder(models: ModelPaths) -> Path:
    """Of the first text encoder; the second reads the same tokens."""
    return Path(models.tokenizers or models.base) / "tokenizer"


def check_person(length: PromptLength) -> None:
    """Raises ``PromptError`` where the person has no place in the prompt."""
    if length.words.person_late:
        raise too_late()
    if length.words.person_lost:
        raise too_many(length.slots)


def too_late() -> PromptError:
    return PromptError(
        "The person comes too late in the prompt.",
        Text(
            "The model reads at most {most} chunks of {room} tokens.", most=MOST_CHUNKS, room=ROOM
        ),
        "Mention the person earlier.",
    )


def too_many(slots: int) -> PromptError:
    return PromptError(
        "The person does not fit into the prompt.",
        Text("{count} identity tokens; a chunk holds {room}.", count=slots, room=ROOM),
        "Merge the photos into fewer slots.",
    )


def lost_words_note(lost: Sequence[str]) -> Text:
    return Text("The prompt is too long; these words are cut: {words}", words=shortened(lost))


def lost_negative_note(lost: Sequence[str]) -> Text:
    words = shortened(lost)
    return Text("The negative prompt is too long; these words are cut: {words}", words=words)


def shortened(words: Sequence[str]) -> Text | str:
    """The first words, and how many follow."""
    first, more = " ".join(words[:MOST_WORDS]), len(words) - MOST_WORDS
    if more <= 0:
        return first
    return Text("{words} … and {count} more", words=first, count=more)


def length_notes(length: PromptLength, can: Capabilities) -> tuple[tuple[str, Text], ...]:
    """Codes and sentences about words that are cut, and about long prompts of this model."""
    notes = []
    if length.words.lost:
        notes.append(("words_lost", lost_words_note(length.words.lost)))
    if length.negative.lost:
        notes.append(("negative_lost", lost_negative_note(length.negative.lost)))
    if said := short_texts_note(length, can):
        notes.append(("short_texts", said))
    return tuple(notes)


def short_texts_note(length: PromptLength, can: Capabilities) -> Text:
    """Nothing for a model that was trained on texts of any length, or for a short prompt."""
    return SHORT_TEXTS if can.short_texts and length.words.chunks > 1 else NO_TEXT
