"""Labels in the roles of the style sheet, elided labels, and lines."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QVBoxLayout, QWidget

from photomaker_desktop.ui.theme import Space, style


def label(text: str, role: str = "", *, wrap: bool = False, buddy: QWidget | None = None) -> QLabel:
    """A label; ``role`` as in ``ui.theme``, ``buddy`` the field that its mnemonic goes to.

    A label with a buddy also gives the field its accessible name.
    """
    made = QLabel(text)
    made.setWordWrap(wrap)
    if wrap:
        made.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
    if role:
        style(made, role=role)
    if buddy is not None:
        made.setBuddy(buddy)
        buddy.setAccessibleName(text.replace("&", ""))
    return made


def labelled(text: str, field: QWidget) -> QVBoxLayout:
    """A field below its name, near to it."""
    column = QVBoxLayout()
    column.setSpacing(Space.XS)
    column.addWidget(label(text, "field", buddy=field))
    column.addWidget(field)
    return column


def line() -> QFrame:
    """A hairline between two parts."""
    made = QFrame()
    style(made, line=True)
    return made


class LinkLabel(QLabel):
    """The address of a web page; it opens in the browser, by the keyboard too."""

    def __init__(self, url: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._html = f'<a href="{url}">{url}</a>'
        self.setWordWrap(True)
        self.setOpenExternalLinks(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        style(self, role="caption")
        self.setText(self._html)

    def changeEvent(self, event: QEvent) -> None:
        """The colour of a link is read together with its text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.setText("")
            self.setText(self._html)


class ElidedLabel(QLabel):
    """The whole text is its tooltip."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._shorter: tuple[str, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setToolTip(text)

    def setText(self, text: str) -> None:
        self.set_choices((text,))

    def set_choices(self, choices: tuple[str, ...]) -> None:
        """A text, then shorter ones that say less: the first that fits is shown."""
        text, *shorter = choices
        self._shorter = tuple(shorter)
        super().setText(text)
        self.setToolTip(text)

    def shown_text(self) -> str:
        """What fits into its width, the last choice cut off if need be."""
        width, metrics = self.contentsRect().width(), self.fontMetrics()
        choices = [text.replace("\n", " ") for text in (self.text(), *self._shorter)]
        fitting = (text for text in choices if metrics.horizontalAdvance(text) <= width)
        last = metrics.elidedText(choices[-1], Qt.TextElideMode.ElideRight, width)
        return next(fitting, last)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self.style().drawItemText(
            painter,
            self.contentsRect(),
            int(self.alignment()),
            self.palette(),
            self.isEnabled(),
            self.shown_text(),
        )
