"""A recipe as text."""

from photomaker_desktop.core.recipe import Recipe
from photomaker_desktop.ui.language import tr, translate
from photomaker_desktop.ui.number_text import decimal, moment, percent, shortest


def recipe_lines(recipe: Recipe) -> list[tuple[str, str]]:
    """(label, value) pairs in the user's language, without what was not used."""
    asked, used = recipe.request, recipe.settings
    guidance = shortest(used.guidance_scale)
    if used.guidance_steps < used.steps:
        guidance = tr("{scale}, until step {n}").format(scale=guidance, n=used.guidance_steps)
    lines = [
        (tr("Person"), recipe.person.name),
        (tr("Prompt"), asked.prompt),
        (tr("Negative prompt"), asked.negative_prompt or ""),
        (tr("Style"), translate(recipe.style.removesuffix(" (Default)"))),
        (tr("Likeness"), "" if recipe.likeness is None else percent(recipe.likeness)),
        (tr("Size"), f"{used.width} × {used.height}"),
        (tr("Seed"), str(recipe.seed)),
        (tr("Steps"), f"{used.steps} ({used.scheduler})"),
        (tr("Guidance"), guidance),
        (
            tr("Person starts at step"),
            str(used.start_merge_step + 2) if recipe.photos else "",
        ),
        (tr("Photos"), f"{recipe.photos} ({recipe.fusion.mode})" if recipe.fusion else ""),
        (
            tr("LoRAs"),
            ", ".join(f"{lora.path} {shortest(lora.strength)}" for lora in asked.loras),
        ),
        (tr("Model"), recipe.base),
        (tr("Device"), " ".join(part for part in (recipe.device, recipe.dtype) if part)),
        (tr("Time"), f"{decimal(recipe.seconds)} s" if recipe.seconds else ""),
        (tr("Created"), moment(recipe.created)),
    ]
    return [(label, value) for label, value in lines if value]
