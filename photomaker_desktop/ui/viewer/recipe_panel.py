"""The recipe panel of the viewer; every line can be selected and copied."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QFrame, QScrollArea, QVBoxLayout, QWidget

from photomaker_desktop.core.copying import COPIED
from photomaker_desktop.core.recipe import Recipe
from photomaker_desktop.prompt.alternatives import written_words
from photomaker_desktop.ui.formatting import decimal, moment, percent, shortest
from photomaker_desktop.ui.language import tr, translate
from photomaker_desktop.ui.theme import Space
from photomaker_desktop.ui.widgets import label
from photomaker_desktop.weights.manifest.manifest import builtin_manifest


class RecipePanel(QScrollArea):
    """``show_recipe(None)`` says that the picture has no recipe."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("How this picture was made"))

    def show_recipe(self, recipe: Recipe | None) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, Space.S, 0)
        column.setSpacing(Space.S)
        if recipe is None:
            text = self.tr("This picture has no recipe.")
            column.addWidget(label(text, "muted", wrap=True))
        else:
            column.addLayout(self._form(recipe))
        column.addStretch(1)
        self.setWidget(inside)

    def _form(self, recipe: Recipe) -> QFormLayout:
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.setVerticalSpacing(0)
        for name, value in recipe_lines(recipe):
            text = label(value, wrap=True)
            text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            text.setAccessibleName(name)
            text.setContentsMargins(0, 0, 0, Space.S)  # nearer to its own name than to the next
            if name == tr("Copying"):
                text.setToolTip(tr("How much the face repeats one of the photos."))
            form.addRow(label(name, "caption"), text)
        return form


def recipe_lines(recipe: Recipe) -> list[tuple[str, str]]:
    """(label, value) pairs in the user's language, without what was not used."""
    asked, used = recipe.request, recipe.settings
    written = written_words(asked.prompt, recipe.seed)
    guidance = shortest(used.guidance_scale)
    if used.guidance_steps < used.steps:
        guidance = tr("{scale}, until step {n}").format(scale=guidance, n=used.guidance_steps)
    lines = [
        (tr("Person"), ", ".join(one.name for one in recipe.request.people)),
        (tr("Prompt"), written),
        (tr("With alternatives"), asked.prompt if asked.prompt != written else ""),
        (tr("Negative prompt"), asked.negative_prompt or ""),
        (tr("Style"), translate(recipe.style.removesuffix(" (Default)"))),
        (tr("Likeness"), "" if recipe.likeness is None else percent(recipe.likeness)),
        (tr("Copying"), copying_line(recipe)),
        (tr("Chosen"), chosen_line(recipe)),
        (tr("Told apart"), told_apart_line(recipe)),
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
        (tr("Model"), model_line(recipe)),
        (tr("Upscaler"), recipe.upscaler),
        (tr("Device"), " ".join(part for part in (recipe.device, recipe.dtype) if part)),
        (tr("Time"), f"{decimal(recipe.seconds)} s" if recipe.seconds else ""),
        (tr("Created"), moment(recipe.created)),
    ]
    return [(label, value) for label, value in lines if value]


def model_line(recipe: Recipe) -> str:
    """The set's title, or the file that was chosen by hand."""
    known = builtin_manifest().sets.get(recipe.base)
    return translate(known.title) if known else recipe.base


def chosen_line(recipe: Recipe) -> str:
    """How the picture was chosen among several; empty if all were kept."""
    choice = recipe.choice
    if choice is None:
        return ""
    return tr("{rank} of {drawn} by likeness").format(rank=choice.rank, drawn=choice.drawn)


def copying_line(recipe: Recipe) -> str:
    """Whether the picture repeats a photo; empty where that was not measured."""
    if recipe.copying is None:
        return ""
    words = tr("repeats a photo") if recipe.copying > COPIED else tr("new picture")
    return f"{words} ({percent(recipe.copying)})"


def told_apart_line(recipe: Recipe) -> str:
    """Each of several people's likeness to their own face."""
    if recipe.people is None:
        return ""
    pairs = zip(recipe.request.people, recipe.people.likeness, strict=False)
    return ", ".join(
        f"{one.name} {tr('no face') if likeness is None else percent(likeness)}"
        for one, likeness in pairs
    )
