"""The recipe panel; every line can be selected and copied."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QFrame, QScrollArea, QVBoxLayout, QWidget

from photomaker_desktop.core.recipe import Recipe
from photomaker_desktop.ui.theme import Space
from photomaker_desktop.ui.viewer.recipe_text import recipe_lines
from photomaker_desktop.ui.widgets import label


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
        form.setVerticalSpacing(Space.XS)
        for name, value in recipe_lines(recipe):
            text = label(value, wrap=True)
            text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            text.setAccessibleName(name)
            form.addRow(label(name, "caption"), text)
        return form
