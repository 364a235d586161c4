"""A recipe as lines that a person reads."""

from PySide6.QtCore import QCoreApplication

from photomaker_desktop.core.recipe import Recipe


def recipe_lines(recipe: Recipe) -> list[tuple[str, str]]:
    """(label, value) pairs in the user's language, without what was not used."""
    tr = QCoreApplication.translate
    guided = recipe.guidance_steps if recipe.guidance_steps < recipe.steps else recipe.steps
    lines = [
        (tr("Recipe", "Person"), recipe.identity_name),
        (tr("Recipe", "Words"), recipe.prompt),
        (tr("Recipe", "Not wanted"), recipe.negative_prompt or ""),
        (tr("Recipe", "Style"), recipe.style),
        (tr("Recipe", "Likeness"), "" if recipe.likeness is None else f"{recipe.likeness:.0%}"),
        (tr("Recipe", "Size"), f"{recipe.width} × {recipe.height}"),
        (tr("Recipe", "Seed"), str(recipe.seed)),
        (tr("Recipe", "Steps"), f"{recipe.steps} ({recipe.scheduler})"),
        (tr("Recipe", "Guidance"), f"{recipe.guidance_scale:g} ({guided})"),
        (
            tr("Recipe", "Person from step"),
            str(recipe.start_merge_step + 2) if recipe.photos else "",
        ),
        (tr("Recipe", "Photos"), f"{recipe.photos} ({recipe.fusion})" if recipe.fusion else ""),
        (
            tr("Recipe", "Extra styles"),
            ", ".join(f"{lora.path} {lora.strength:g}" for lora in recipe.loras),
        ),
        (tr("Recipe", "Model"), recipe.base),
        (tr("Recipe", "Device"), " ".join(part for part in (recipe.device, recipe.dtype) if part)),
        (tr("Recipe", "Took"), f"{recipe.seconds:.1f} s" if recipe.seconds else ""),
        (tr("Recipe", "Made"), recipe.created.replace("T", " ")[:16]),
    ]
    return [(label, value) for label, value in lines if value]
