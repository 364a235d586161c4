"""The settings in a picture of another program, in the words that *Was this made here?* shows."""

from photomaker_desktop.marking.inspect import WrittenSettings
from photomaker_desktop.requests.other_programs.read import NAMES, settings_in

MOST_LETTERS = 300


def written_in(picture: bytes) -> WrittenSettings | None:
    """What ``generate --from`` and *Use settings* would read; None for a picture without any."""
    found = settings_in(picture)
    if found is None:
        return None
    values = {name: getattr(found.overrides, field) for field, name in NAMES.items()}
    pairs = (f"{name}: {value}" for name, value in values.items() if value not in (None, ""))
    line = " ".join(", ".join(filter(None, (found.overrides.prompt, *pairs))).split())
    if len(line) > MOST_LETTERS:
        line = f"{line[:MOST_LETTERS]} …"
    return WrittenSettings(found.program, line)
