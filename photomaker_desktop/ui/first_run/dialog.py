"""The first-start wizard; every step can be skipped."""

from collections.abc import Iterator

from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from photomaker_desktop.engine_runtime.launch import needs_engine
from photomaker_desktop.ui.first_run.steps import (
    engine_step,
    hardware_step,
    places_step,
    welcome_step,
)
from photomaker_desktop.ui.services import Services
from photomaker_desktop.ui.theme import Space, style


class FirstRun(QDialog):
    """Ends with ``first_run_done``."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self.setWindowTitle(self.tr("Welcome"))
        self.resize(680, 520)
        self.pages = QStackedWidget()
        for page in self._steps(services):
            self.pages.addWidget(page)
        self.dots = [QLabel() for _ in range(self.pages.count())]
        self.back = QPushButton(self.tr("&Back"))
        self.skip = QPushButton(self.tr("&Skip"))
        self.next = QPushButton()
        self._lay_out()
        self._show(0)

    def _steps(self, services: Services) -> Iterator[QWidget]:
        """The steps, with the engine's if one has to be installed."""
        yield welcome_step()
        if needs_engine():
            yield engine_step(services)
        yield hardware_step(services, self)
        yield places_step(services)

    def _lay_out(self) -> None:
        style(self.skip, kind="quiet")
        style(self.next, kind="primary")
        self.next.setDefault(True)
        self.skip.setToolTip(self.tr("You can change everything later in Preferences."))
        self.skip.clicked.connect(self.finish)
        self.back.clicked.connect(lambda: self._show(self.pages.currentIndex() - 1))
        self.next.clicked.connect(self._go_on)
        foot = QHBoxLayout()
        foot.setSpacing(Space.S)
        foot.addWidget(self.skip)
        foot.addStretch(1)
        for dot in self.dots:
            foot.addWidget(dot)
        foot.addStretch(1)
        foot.addWidget(self.back)
        foot.addWidget(self.next)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(self.pages, 1)
        column.addLayout(foot)

    def _show(self, step: int) -> None:
        self.pages.setCurrentIndex(step)
        last = step == self.pages.count() - 1
        self.back.setEnabled(step > 0)
        self.next.setText(self.tr("Start") if last else self.tr("&Next"))
        for place, dot in enumerate(self.dots):
            dot.setText("●" if place == step else "○")
            style(dot, role="muted")
        text = self.tr("Step {n} of {all}").format(n=step + 1, all=self.pages.count())
        self.pages.setAccessibleName(text)

    def _go_on(self) -> None:
        if self.pages.currentIndex() == self.pages.count() - 1:
            self.finish()
        else:
            self._show(self.pages.currentIndex() + 1)

    def finish(self) -> None:
        self._services.change_settings(first_run_done=True)
        self.accept()

    def reject(self) -> None:
        """Escape skips, like the button."""
        self.finish()
