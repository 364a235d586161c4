"""Which of the user's words a truncated prompt loses."""

from photomaker_desktop.prompt.chunks import TokenUse
from photomaker_desktop.prompt.meter import WORD
from photomaker_desktop.prompt.styles import PLACE, Style


def lost_span(prompt: str, use: TokenUse, style: Style | None) -> tuple[int, int] | None:
    """(start, end) in ``prompt`` of the lost words; None if there are none.

    What is lost is the end of the styled words; the style's own last words go first.
    """
    behind = style.prompt.partition(PLACE)[2] if style else ""
    count = len(use.lost) - len(WORD.findall(behind))
    words = list(WORD.finditer(prompt))
    if count <= 0 or not words:
        return None
    return words[-min(count, len(words))].start(), words[-1].end()
