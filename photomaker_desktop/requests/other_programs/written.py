"""The settings in a picture of another program, in the words that *Was this made here?* shows."""

from photomaker_desktop.marking.inspect import WrittenSettings
from photomaker_desktop.requests.other_programs.read import settings_in

MOST_LETTERS = 300
PAIRS = {
    "negative_prompt": "Negative prompt",
    "steps": "Steps",
    "scheduler": "Sampler",
    "guidance_scale": "CFG scale",
    "seed": "Seed",
    "size": "Size",
    "clip_skip": "Clip skip",
}
"""Names as AUTOMATIC1111 writes them, which most programs show."""


def written_in(picture: bytes) -> WrittenSettings | None:
    """What ``generate --from`` and *Use settings* would read; None for a picture without any."""
    found = settings_in(picture)
    if found is None:
        return None
    values = {name: getattr(found.overrides, field) for field, name in PAIRS.items()}
    pairs = (f"{name}: {value}" for name, value in values.items() if value not in (None, ""))
    line = ", ".join(filter(None, (found.overrides.prompt, *pairs)))
    if len(line) > MOST_LETTERS:
        line = f"{line[:MOST_LETTERS]} …"
    return WrittenSettings(found.program, line)
