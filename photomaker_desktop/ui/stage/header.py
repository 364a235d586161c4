"""The line above the picture: neighbours, title, zoom, details and full screen."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from photomaker_desktop.library.records import Picture
from photomaker_desktop.ui.formatting import percent
from photomaker_desktop.ui.stage.canvas import MOST
from photomaker_desktop.ui.theme import Space
from photomaker_desktop.ui.widgets import ElidedLabel, IconButton, label


class StageHeader(QHBoxLayout):
    """``compare_bar`` takes the place of the title while pictures are compared.

    ``step(by)`` goes to a neighbour; ``earlier`` is the button for the version before.
    """

    def __init__(
        self, compare_bar: QWidget, earlier: IconButton, step: Callable[[int], object]
    ) -> None:
        super().__init__()
        self.previous = IconButton("chevron-left", self.tr("Previous"))
        self.next = IconButton("chevron-right", self.tr("Next"))
        self.previous.clicked.connect(lambda *_: step(-1))
        self.next.clicked.connect(lambda *_: step(1))
        self.info = IconButton(
            "info",
            self.tr("Details"),
            self.tr("Shows how this picture was made (I)."),
            checkable=True,
        )
        self.full_screen = IconButton(
            "full-screen", self.tr("Full screen"), self.tr("Shows only the picture (F11, Space).")
        )
        self._title, self._facts = ElidedLabel(), label("", "caption")
        self._zoom = label("", "caption")
        widest = self._zoom.fontMetrics().horizontalAdvance(percent(MOST))
        self._zoom.setMinimumWidth(widest + Space.S)  # the buttons beside it stay in place
        self._zoom.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.title = self._title_box()
        self.setSpacing(Space.XS)
        self.addWidget(self.previous)
        self.addWidget(self.next)
        self.addWidget(self.title, 1)
        self.addWidget(compare_bar, 1)
        self.addSpacing(Space.S)
        for widget in (earlier, self._zoom, self.info, self.full_screen):
            self.addWidget(widget)

    def add_before_details(self, widget: QWidget) -> None:
        self.insertWidget(self.indexOf(self.info), widget)

    def show_title(self, title: str) -> None:
        self._title.setText(title)

    def clear_facts(self) -> None:
        """What comes on the stage is no finished picture."""
        self._facts.setText("")
        self._zoom.setText("")

    def show_facts(self, picture: Picture) -> None:
        self._facts.setText(facts(picture))

    def show_zoom(self, scale: float) -> None:
        self._zoom.setText(percent(scale))

    def _title_box(self) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(self._title, 1)
        row.addWidget(self._facts)
        return box


def facts(picture: Picture) -> str:
    """Size, seed and likeness in one line."""
    parts = [f"{picture.width} × {picture.height}"]
    if picture.recipe is not None:
        parts.append(str(picture.recipe.seed))
    if picture.likeness is not None:
        parts.append(percent(picture.likeness))
    return "  ·  ".join(parts)
