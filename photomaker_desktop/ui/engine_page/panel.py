"""Two cards: this computer's hardware, and the engine."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from photomaker_desktop.core.errors import PhotoMakerError
from photomaker_desktop.engine_runtime import install_paths
from photomaker_desktop.engine_runtime.install import InstallProgress
from photomaker_desktop.engine_runtime.platforms import BackEnd
from photomaker_desktop.engine_runtime.tools import has_tools
from photomaker_desktop.ui.engine_page import facts as looking
from photomaker_desktop.ui.engine_page.facts import EngineFacts
from photomaker_desktop.ui.engine_page.progress import ProgressBox
from photomaker_desktop.ui.engine_page.work import EngineWork, running_work
from photomaker_desktop.ui.formatting import size_text
from photomaker_desktop.ui.models.terms import agreed
from photomaker_desktop.ui.services import Services
from photomaker_desktop.ui.theme import Space, style
from photomaker_desktop.ui.widgets import Card, ComboBox, label


class EnginePanel(QWidget):
    """May exist more than once; each shows a running installation."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._work: EngineWork | None = None
        self.facts: EngineFacts | None = None
        self.found = label(self.tr("Checking the hardware …"), wrap=True)
        self.hint = label("", "muted", wrap=True)
        self.state = label("", wrap=True)
        self.cost = label("", "muted", wrap=True)
        self.used = label("", "caption", wrap=True)
        self.kinds = ComboBox()
        self.kinds.setAccessibleName(self.tr("Engine type"))
        self.kinds.currentIndexChanged.connect(lambda _: self._show_kind())
        self.progress = ProgressBox()
        self.progress.pause.connect(self._pause)
        self.progress.stop.connect(self._stop)
        self._make_buttons()
        self._lay_out()
        if (work := running_work(services)) is not None:
            self._follow(work)
        self.refresh()

    def _make_buttons(self) -> None:
        self.install = QPushButton(self.tr("Install"))
        style(self.install, kind="primary")
        self.install.clicked.connect(self._install)
        self.from_file = QPushButton(self.tr("Install from a file …"))
        self.from_file.clicked.connect(self._ask_file)
        self.back = QPushButton(self.tr("Restore previous engine"))
        self.back.clicked.connect(self._go_back)
        self.remove = QPushButton(self.tr("Remove …"))
        style(self.remove, kind="danger")
        self.remove.clicked.connect(self._ask_remove)

    def _lay_out(self) -> None:
        machine = Card(self.tr("This computer"))
        machine.body.addWidget(self.found)
        machine.body.addWidget(self.hint)
        engine = Card(self.tr("What makes the pictures"))
        for part in (self.state, self.kinds, self.cost, self.progress):
            engine.body.addWidget(part)
        engine.body.setAlignment(self.kinds, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        for button in (self.install, self.from_file, self.back, self.remove):
            row.addWidget(button)
        row.addStretch(1)
        engine.body.addLayout(row)
        engine.body.addWidget(self.used)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(machine)
        column.addWidget(engine)
        self.used.hide()
        self._show_buttons()

    def refresh(self) -> None:
        """Collect the facts again, in a thread."""
        self._services.run(looking.examine, self.show_facts, owner=self)

    def show_facts(self, facts: EngineFacts) -> None:
        self.facts = facts
        cards = [looking.card_text(card) for card in facts.machine.cards]
        self.found.setText("\n".join(cards))
        self.found.setVisible(bool(cards))
        hint = looking.hint_text(facts.advice.hint)
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))
        chosen = self._chosen() or (
            facts.current.lock.back_end if facts.current else facts.advice.back_end
        )
        self.kinds.blockSignals(True)
        self.kinds.clear()
        for kind in facts.kinds:
            text = looking.title(kind.back_end)
            if kind.back_end is facts.advice.back_end:
                text = self.tr("{kind} – fits this computer").format(kind=text)
            self.kinds.addItem(text, kind.back_end)
        self.kinds.setCurrentIndex(max(0, self.kinds.findData(chosen)))
        self.kinds.blockSignals(False)
        self.state.setText(self._state_text(facts))
        used = self.tr("Engines and their downloads use {size}.")
        self.used.setText(used.format(size=size_text(facts.used)))
        self.used.setVisible(bool(facts.used))
        self._show_kind()

    def _state_text(self, facts: EngineFacts) -> str:
        if not has_tools():
            return self.tr("This copy runs in its own Python environment and needs no engine.")
        if facts.current is None:
            return self.tr(
                "No engine is installed yet. Download it once; after that, everything "
                "works offline."
            )
        lock, proof = facts.current.lock, facts.current.proof
        text = self.tr("{kind} is in use: PyTorch {version}, tested with a picture in {n} s.")
        text = text.format(
            kind=looking.title(lock.back_end), version=proof.torch, n=round(proof.seconds)
        )
        if facts.out_of_date:
            text += " " + self.tr("An update for this version is available.")
        return text

    def _chosen(self) -> BackEnd | None:
        data = self.kinds.currentData()
        return BackEnd(data) if data else None

    def _show_kind(self) -> None:
        """Show the chosen back end's size, and the button's action."""
        chosen, facts = self._chosen(), self.facts
        kind = facts.kind(chosen) if facts and chosen else None
        self.cost.setText(looking.cost_text(kind) if kind else "")
        current = facts.current if facts else None
        if current is None:
            self.install.setText(self.tr("Install"))
        elif current.lock.back_end is not chosen:
            self.install.setText(self.tr("Switch"))
        elif facts and facts.out_of_date:
            self.install.setText(self.tr("Update"))
        else:
            self.install.setText(self.tr("Repair"))
        self._show_buttons()

    def _show_buttons(self) -> None:
        busy, facts = self._work is not None, self.facts
        self.progress.setVisible(busy)
        own = has_tools()
        for widget in (self.kinds, self.cost, self.install):
            widget.setVisible(not busy and own and bool(facts and facts.kinds))
        self.from_file.setVisible(not busy and own)
        self.back.setVisible(not busy and own and bool(facts and facts.previous))
        self.remove.setVisible(not busy and bool(facts and facts.used))

    def _install(self) -> None:
        if (chosen := self._chosen()) is not None:
            self.start(chosen)

    def start(self, source: BackEnd | Path) -> None:
        """Download and build a back end, or install it from a bundle."""
        if self._work is not None:
            return
        work = EngineWork(self._services, source)
        self._follow(work)
        work.start()

    def _follow(self, work: EngineWork) -> None:
        self._work = work
        work.advanced.connect(self._advanced)
        work.ended.connect(self._ended)
        self.progress.begin()
        self._show_buttons()

    def _advanced(self, progress: InstallProgress) -> None:
        if self._work is not None:
            self.progress.show_progress(progress, self._work.paused)

    def _ended(self, _: PhotoMakerError | None) -> None:
        self._work = None
        self._show_buttons()
        self.refresh()

    def _pause(self) -> None:
        if self._work is not None:
            self._work.toggle_pause()

    def _stop(self) -> None:
        if self._work is not None:
            self._work.cancel()

    def _ask_file(self) -> None:
        kinds = self.tr("Engines (*.zip)")
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Install from a file"), "", kinds)
        if name and agreed(self._services, Path(name), self):
            self.start(Path(name))

    def _go_back(self) -> None:
        def change() -> bool:
            with install_paths.only_builder():
                return install_paths.go_back()

        def changed(_: bool) -> None:
            self._services.renew_engine()
            self.refresh()

        self._services.run(change, changed, owner=self)

    def _ask_remove(self) -> None:
        text = self.tr(
            "Remove all engines and their downloads? People, pictures and models stay. "
            "You cannot make pictures until you install an engine again."
        )
        if QMessageBox.question(self, self.tr("Remove"), text) != QMessageBox.StandardButton.Yes:
            return

        def remove() -> None:
            with install_paths.only_builder():
                install_paths.remove_all()

        self._services.run(remove, lambda _: self.refresh(), owner=self)
