"""The prompt of ``generate`` is planned before any model is loaded."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from photomaker_desktop.core.errors import PhotoMakerError
from photomaker_desktop.core.request import GenerationRequest
from photomaker_desktop.core.text import Text
from photomaker_desktop.library import Library
from photomaker_desktop.prompt.mentions import find_mentions
from photomaker_desktop.prompt.plan import plan_prompt
from photomaker_desktop.prompt.styles import load_styles


def check_prompt(
    request: GenerationRequest,
    people: tuple[str, ...],
    styles_dir: str,
    note: Callable[[str, Text, dict[str, str]], None],
) -> None:
    """Raises ``PromptError``; notes style files of the user that cannot be read."""
    styles = load_styles(styles_dir)
    for problem in styles.problems:
        note("styles_left_out", problem, {})
    bare = replace(request, subject=request.subject and replace(request.subject, tokens=b""))
    plan_prompt(bare, request.seed or 0, styles.named(request.style), people)


def people_for(prompt: str, library: Path) -> tuple[str, ...]:
    """Everybody in the library, if the prompt mentions somebody and no passphrase is needed."""
    if not library.exists() or not any(mention.name for mention in find_mentions(prompt, ())):
        return ()
    try:
        with Library.open(library, writer=False) as opened:
            return tuple(person.name for person in opened.identities.list())
    except PhotoMakerError:
        return ()
