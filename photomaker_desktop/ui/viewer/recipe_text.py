"""A recipe as lines that a person reads."""

from photomaker_desktop.core.recipe import Recipe
from photomaker_desktop.ui.language import tr


def recipe_lines(recipe: Recipe) -> list[tuple[str, str]]:
    """(label, value) pairs in the user's language, without what was not used."""
    guided = recipe.guidance_steps if recipe.guidance_steps < recipe.steps else recipe.steps
    lines = [
        (tr("Person"), recipe.identity_name),
        (tr("Words"), recipe.prompt),
        (tr("Not wanted"), recipe.negative_prompt or ""),
        (tr("Style"), recipe.style),
        (tr("Likeness"), "" if recipe.likeness is None else f"{recipe.likeness:.0%}"),
        (tr("Size"), f"{recipe.width} × {recipe.height}"),
        (tr("Seed"), str(recipe.seed)),
        (tr("Steps"), f"{recipe.steps} ({recipe.scheduler})"),
        (tr("Guidance"), f"{recipe.guidance_scale:g} ({guided})"),
        (
            tr("Person from step"),
            str(recipe.start_merge_step + 2) if recipe.photos else "",
        ),
        (tr("Photos"), f"{recipe.photos} ({recipe.fusion})" if recipe.fusion else ""),
        (
            tr("Extra styles"),
            ", ".join(f"{lora.path} {lora.strength:g}" for lora in recipe.loras),
        ),
        (tr("Model"), recipe.base),
        (tr("Device"), " ".join(part for part in (recipe.device, recipe.dtype) if part)),
        (tr("Took"), f"{recipe.seconds:.1f} s" if recipe.seconds else ""),
        (tr("Made"), recipe.created.replace("T", " ")[:16]),
    ]
    return [(label, value) for label, value in lines if value]
