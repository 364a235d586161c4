"""The column left of the picture: zoom, and the tools that draw on it."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from photomaker_desktop.ui.stage.canvas import PictureCanvas
from photomaker_desktop.ui.widgets import IconButton


class SideTools(QVBoxLayout):
    """``add`` puts further tools below the zoom."""

    def __init__(self, canvas: PictureCanvas) -> None:
        super().__init__()
        self.setSpacing(0)  # nine of them fit on a screen of 720 pixels
        self.addStretch(1)
        for name, text, run in (
            ("zoom-in", self.tr("Zoom in"), canvas.zoom_in),
            ("zoom-out", self.tr("Zoom out"), canvas.zoom_out),
            ("zoom-fit", self.tr("Fit to window"), canvas.fit),
        ):
            button = IconButton(name, text)
            button.clicked.connect(lambda *_, run=run: run())
            self.add(button)

    def add(self, *tools: QWidget, after: QWidget | None = None) -> None:
        """At the end, or ``after`` another one, also for the Tab key."""
        for tool in tools:
            place = self.count() - 1 if after is None else self.indexOf(after) + 1
            self.insertWidget(place, tool)
            if after is not None:
                QWidget.setTabOrder(after, tool)
                after = tool
