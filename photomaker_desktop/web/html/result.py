"""The pictures of a session: one large, with its own recipe and actions, and the others below.

Picture, recipe and download are one fragment, made from one ``Made``: they cannot differ.
"""

from collections.abc import Sequence
from html import escape
from pathlib import Path
from urllib.parse import quote

from photomaker_desktop.core.errors import PromptError
from photomaker_desktop.core.identity import FusionMode
from photomaker_desktop.core.presets import SCHEDULER_TITLES
from photomaker_desktop.core.recipe import Recipe
from photomaker_desktop.prompt.alternatives import choose
from photomaker_desktop.web.faces import has_one_person
from photomaker_desktop.web.html.messages import duration
from photomaker_desktop.web.visitors import Made

FUSIONS = {
    FusionMode.STACK: "Use every photo (stack)",
    FusionMode.AVERAGE: "Average",
    FusionMode.BUDGET: "Budget",
}
LARGEST = 3  # times its own size: small pictures would be a blur
NOTHING = '<div class="pm-empty"><p>Your pictures appear here.</p></div>'


def stage(
    made: Sequence[Made],
    chosen: Made | None,
    *,
    can_save: bool,
    note: str = "",
    can_detail: bool = False,
    people: Sequence[str] = (),
) -> str:
    """``note``: the answer to the button pressed last, beside it.

    ``can_detail``: the server finds faces; ``people`` are those who may be put in.
    """
    if chosen is None:
        return NOTHING
    name, used = escape(describe(chosen.recipe)), chosen.recipe.settings
    return (
        f'<figure class="pm-large"{unsaved(chosen)}>'
        f'<a href="{address(chosen.path)}" target="_blank" '
        f'title="Open in full size"><img alt="{name}" src="{address(chosen.path)}" '
        f'width="{used.width}" height="{used.height}" '
        f'style="max-width: {LARGEST * used.width}px"></a></figure>'
        f"{actions(chosen, can_save=can_save, can_detail=can_detail, people=people)}"
        f'<div id="pm-answer" role="status">{note}</div>'
        f"{filmstrip(made, chosen)}"
        f"{recipe(chosen.recipe)}"
    )


def actions(
    made: Made, *, can_save: bool, can_detail: bool = False, people: Sequence[str] = ()
) -> str:
    file = escape(made.path.name)
    save = (
        ""
        if not can_save
        else '<button type="button" id="pm-keep" disabled>Saved</button>'
        if made.saved
        else '<button type="button" id="pm-keep" data-do="save">Save to library</button>'
    )
    return (
        f'<div class="pm-actions" data-picture="{file_id(made)}">'
        f'<a id="pm-download" class="pm-button" href="{address(made.path)}" download="{file}">'
        'Download</a><button type="button" id="pm-again" data-do="settings">Use settings</button>'
        f"{save}{faces(made, people) if can_detail else ''}</div>"
    )


def faces(made: Made, people: Sequence[str]) -> str:
    """What may be done to the faces of the picture."""
    detail = (
        '<button type="button" id="pm-detail" data-do="detail" '
        'title="Draws small faces more finely; the rest stays as it is.">Detail faces</button>'
        if has_one_person(made)
        else ""
    )
    options = "".join(f"<option>{escape(name)}</option>" for name in people)
    put_in = (
        '<details class="pm-put-in"><summary>Put a saved person in</summary>'
        f'<label>Person <select id="pm-put-who">{options}</select></label>'
        '<label>Face, from the left <input id="pm-put-face" type="number" min="1" max="20" '
        'value="1"></label>'
        '<button type="button" id="pm-put-in" data-do="insert">Put in</button></details>'
        if people
        else ""
    )
    return detail + put_in


def filmstrip(made: Sequence[Made], chosen: Made) -> str:
    """Newest first, with likeness or seed."""
    if len(made) < 2:
        return ""
    items = "".join(
        f'<li{unsaved(one)}><button type="button" data-choose="{file_id(one)}" '
        f'aria-pressed="{"true" if one.path == chosen.path else "false"}">'
        f'<img alt="{escape(describe(one.recipe))}" src="{address(one.path)}" loading="lazy">'
        f"<span>{escape(caption(one.recipe))}</span></button></li>"
        for one in reversed(made)
    )
    return f'<ul class="pm-film" aria-label="Your pictures">{items}</ul>'


def file_id(made: Made) -> str:
    """The unguessable name of its folder."""
    return escape(made.path.parent.name)


def unsaved(made: Made) -> str:
    """Tells the browser that closing the page deletes the picture."""
    return "" if made.saved else f' data-unsaved="{file_id(made)}"'


def address(path: Path) -> str:
    """Where the page finds the file, relative to its own address."""
    return f"gradio_api/file={quote(path.as_posix())}"


def caption(recipe: Recipe) -> str:
    if recipe.likeness is not None:
        return f"likeness {recipe.likeness:.0%}"
    return f"seed {recipe.seed}"


def describe(recipe: Recipe) -> str:
    """What the picture shows, for those who do not see it."""
    return f"Picture: {words_of(recipe)}, seed {recipe.seed}"


def words_of(recipe: Recipe) -> str:
    """The prompt with the alternatives that this picture's seed chose."""
    return chosen_words(recipe.request.prompt, recipe.seed)


def chosen_words(text: str, seed: int) -> str:
    try:
        return choose(text, seed)[0]
    except PromptError:
        return text


def recipe(made: Recipe) -> str:
    """How a picture was made, as a list."""
    asked, used = made.request, made.settings
    likeness = "" if made.likeness is None else f"{made.likeness:.0%}"
    merged = f", person from step {used.start_merge_step + 1}" if made.person.class_word else ""
    rows = {
        "Prompt": words_of(made),
        "Negative prompt": chosen_words(asked.negative_prompt or "", made.seed),
        "Style": made.style,
        "Person": made.person.name,
        "Likeness": likeness,
        "Seed": str(made.seed),
        "Size": f"{used.width} × {used.height}",
        "Steps": f"{used.steps}{merged}",
        "Guidance": f"{used.guidance_scale:g} up to step {used.guidance_steps}",
        "Scheduler": SCHEDULER_TITLES.get(used.scheduler, used.scheduler),
        "Photos combined": FUSIONS[made.fusion.mode] if made.fusion else "",
        "Photos": str(made.photos) if made.photos else "",
        "Model": Path(made.base).name,
        "Time": duration(made.seconds),
    }
    items = "".join(
        f"<dt>{name}</dt><dd>{escape(text)}</dd>" for name, text in rows.items() if text
    )
    return f'<dl class="pm-recipe" id="pm-recipe" aria-label="Recipe">{items}</dl>'
