"""The prompt of ``generate`` is planned and measured before any model is loaded."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from photomaker_desktop.core.errors import PhotoMakerError, WeightsInvalid, WeightsMissing
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.core.request import GenerationRequest
from photomaker_desktop.core.text import Text
from photomaker_desktop.identity.fusion import expected_slots
from photomaker_desktop.library import Library
from photomaker_desktop.prompt.length import (
    check_person,
    length_notes,
    measure_plan,
    tokenizer_folder,
)
from photomaker_desktop.prompt.mentions import find_mentions
from photomaker_desktop.prompt.meter import TokenMeter
from photomaker_desktop.prompt.plan import PromptPlan, plan_prompt
from photomaker_desktop.prompt.strengths import sentence
from photomaker_desktop.prompt.styles import load_styles

Note = Callable[[str, Text, dict[str, str]], None]


def check_prompt(
    request: GenerationRequest,
    people: tuple[str, ...],
    styles_dir: str,
    models: ModelPaths,
    note: Note,
    *,
    photos: int = 1,
) -> None:
    """Raises ``PromptError``; notes style files of the user that cannot be read, the strength of
    people, and what is said of a long prompt.

    ``photos`` are how many the person will be learned from, if there are no tokens yet.
    """
    styles = load_styles(styles_dir)
    for problem in styles.problems:
        note("styles_left_out", problem, {})
    bare = replace(request, subject=request.subject and replace(request.subject, tokens=b""))
    plan = plan_prompt(bare, request.seed or 0, styles.named(request.style), people)
    for said in plan.strengths:
        note("person_strength", sentence(said), {"strength": str(said)})
    check_length(request, plan, models, note, photos)


def check_length(
    request: GenerationRequest, plan: PromptPlan, models: ModelPaths, note: Note, photos: int
) -> None:
    """Without a tokenizer the engine says it, later."""
    try:
        meter = TokenMeter(tokenizer_folder(models))
    except (WeightsMissing, WeightsInvalid):
        return
    length = measure_plan(meter, plan, expected_slots(request, photos))
    check_person(length)
    for code, text in length_notes(length, models.capabilities):
        note(code, text, {})


def people_for(prompt: str, library: Path) -> tuple[str, ...]:
    """Everybody in the library, if the prompt mentions somebody and no passphrase is needed."""
    if not library.exists() or not any(mention.name for mention in find_mentions(prompt, ())):
        return ()
    try:
        with Library.open(library, writer=False) as opened:
            return tuple(person.name for person in opened.identities.list())
    except PhotoMakerError:
        return ()
