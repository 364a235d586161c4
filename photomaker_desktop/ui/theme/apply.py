"""Applies palette and style sheet, and follows the system's light or dark mode, and its font."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from string import Template

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from photomaker_desktop.storage.paths import resources
from photomaker_desktop.ui.theme.tokens import DARK, LIGHT, SMALL, Colours, Size, Space

Role = QPalette.ColorRole


class Theme(QObject):
    """The look of one application; ``changed`` fires after every change of colours."""

    changed = Signal()

    def __init__(self, app: QApplication, choice: str = "system") -> None:
        super().__init__(app)
        self._app, self._choice = app, choice
        self.colours = LIGHT
        app.setStyle("Fusion")
        app.styleHints().colorSchemeChanged.connect(self._refresh)
        app.fontChanged.connect(self._refresh)
        self._refresh()

    def choose(self, choice: str) -> None:
        """``system``, ``light`` or ``dark``."""
        self._choice = choice
        self._refresh()

    @contextmanager
    def dressing_last(self) -> Iterator[None]:
        """Suspend the style sheet while many widgets are created, which is faster."""
        self._app.setStyleSheet("")
        try:
            yield
        finally:
            self._refresh()

    @property
    def dark(self) -> bool:
        if self._choice in ("light", "dark"):
            return self._choice == "dark"
        return self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark

    def _refresh(self) -> None:
        self.colours = DARK if self.dark else LIGHT
        if self._app.palette() != (wanted := palette(self.colours)):
            self._app.setPalette(wanted)
        sheet = style_sheet(self.colours, self._app.font())
        if sheet != self._app.styleSheet():  # setting it restyles every widget
            self._app.setStyleSheet(sheet)
        self.changed.emit()


def colours() -> Colours:
    """The colours in use, for widgets that paint themselves."""
    app = QApplication.instance()
    theme = app.findChild(Theme) if app else None
    return theme.colours if isinstance(theme, Theme) else LIGHT


def palette(of: Colours) -> QPalette:
    """The colours as a ``QPalette``, so that painting code and Fusion match the style sheet."""
    made = QPalette()
    roles = {
        Role.Window: of.window,
        Role.WindowText: of.text,
        Role.Base: of.surface,
        Role.AlternateBase: of.window,
        Role.Text: of.text,
        Role.Button: of.raised,
        Role.ButtonText: of.text,
        Role.BrightText: of.danger,
        Role.ToolTipBase: of.raised,
        Role.ToolTipText: of.text,
        Role.PlaceholderText: of.muted,
        Role.Highlight: of.accent,
        Role.HighlightedText: of.on_accent,
        Role.Link: of.accent,
        Role.LinkVisited: of.accent,
        Role.Accent: of.accent,
        Role.Light: of.raised,
        Role.Midlight: of.hover,
        Role.Mid: of.border,
        Role.Dark: of.strong_border,
        Role.Shadow: of.border,
    }
    for role, colour in roles.items():
        made.setColor(role, QColor(colour))
    for role in (Role.Text, Role.ButtonText, Role.WindowText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(of.strong_border))
    return made


def style_sheet(of: Colours, font: QFont) -> str:
    """``resources/themes/app.qss`` with the tokens filled in; type grows with the system font."""
    base = font.pointSizeF() if font.pointSizeF() > 0 else 10.0
    text = (resources() / "themes" / "app.qss").read_text(encoding="utf-8")
    numbers = {
        "small_pt": f"{base * SMALL:.1f}pt",
        "heading_pt": f"{base * 1.15:.1f}pt",
        "title_pt": f"{base * 1.5:.1f}pt",
        "display_pt": f"{base * 2:.1f}pt",
        "radius": f"{Size.RADIUS}px",
        "card_radius": f"{Size.CARD_RADIUS}px",
        "space": f"{Space.S}px",
        "themes": (resources() / "themes").as_posix(),
        "mode": "dark" if of is DARK else "light",
    }
    return Template(text).substitute(asdict(of) | numbers)


def style(widget: QWidget, **properties: str | bool) -> None:
    """Set the style sheet's properties, e.g. ``style(button, kind="primary")``, also later on."""
    if all(widget.property(name) == value for name, value in properties.items()):
        return
    for name, value in properties.items():
        widget.setProperty(name, value)
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        widget.style().unpolish(widget)
        widget.style().polish(widget)
