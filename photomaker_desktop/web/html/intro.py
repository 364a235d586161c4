"""The top of the page: what it is, what the model can do, how to get good pictures."""

from collections.abc import Sequence
from html import escape

from photomaker_desktop.core.capabilities import Capabilities
from photomaker_desktop.web.html.photos import thumbnail
from photomaker_desktop.web.samples import SamplePerson

DRAWS_PEOPLE = (
    "This page runs <b>Sketchbook</b>, a small built-in model that draws illustrated people. For "
    "photographs of real people, the server needs a larger model."
)
REAL_PHOTOS = (
    "Sketchbook draws illustrated people. If these are photos of a real person, the drawing will "
    "not look like them; that takes a model for photographs."
)
TIPS = (
    "Two to four clear photos of one person are enough. The face should be large and sharp, and "
    "look at the camera in at least one of them.",
    "Choose the type (man, woman …) that fits; then describe the scene in plain words: clothes, "
    "place, light, mood. You need no trigger word.",
    "More likeness: add another photo, or lower the style strength under Advanced. More style: "
    "raise it.",
    "Write alternatives as {red|blue}; each picture takes one of them.",
)


def head(title: str, able: Capabilities) -> str:
    honest = "" if able.real_people else f'<p class="pm-model">{DRAWS_PEOPLE}</p>'
    tips = "".join(f"<li>{escape(tip)}</li>" for tip in TIPS)
    return (
        f'<div class="pm-head"><h1>{escape(title)}</h1><p>Pictures of a person from a few photos. '
        f"Photos and pictures are deleted when you close this page.</p>{honest}"
        f"<details><summary>Tips for good pictures</summary><ul>{tips}</ul></details></div>"
    )


def samples(people: Sequence[SamplePerson]) -> str:
    """Buttons that take example photos."""
    buttons = "".join(
        f'<button type="button" data-sample="{escape(one.name)}">'
        f"{thumbnail(str(one.photos[0]), '')}<span>{escape(one.name)}</span></button>"
        for one in people
    )
    return f'<div class="pm-samples"><p id="pm-try">Or try it with</p>{buttons}</div>'
