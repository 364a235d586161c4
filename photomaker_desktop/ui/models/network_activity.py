"""The offline lock: its card on the page, and the list of connection attempts."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from photomaker_desktop.core.connection_attempt import Attempt
from photomaker_desktop.network.offline import attempts
from photomaker_desktop.ui.models.network_trials import Ask, TrialList
from photomaker_desktop.ui.services import Services
from photomaker_desktop.ui.theme import Space
from photomaker_desktop.ui.widgets import Card, EmptyState, execute, label


class LockCard(Card):
    """Shows the lock's state; it cannot be switched off."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._services = services
        self.header.addWidget(label(self.tr("Offline lock"), "heading"), 1)
        self._badge = label("", "success")
        self.header.addWidget(self._badge)
        self.body.addLayout(self.header)
        self._words = label("", "muted", wrap=True)
        prove = QPushButton(self.tr("Show activity"))
        prove.setToolTip(
            self.tr("Tries an outside address, and lists what PhotoMaker tried to open.")
        )
        prove.clicked.connect(self._prove)
        row = QHBoxLayout()
        row.addWidget(self._words, 1)
        row.addWidget(prove)
        self.body.addLayout(row)
        services.downloading.connect(self.show_state)
        self.show_state(False)

    def show_state(self, downloading: bool) -> None:
        """Show which connections are allowed now."""
        self._badge.setText(self.tr("Download allowed") if downloading else self.tr("On"))
        self._words.setText(
            self.tr(
                "Your download may reach the model hub and its servers. Other connections "
                "stay blocked."
            )
            if downloading
            else self.tr(
                "Network connections are blocked; “Show activity” tries it and says what is "
                "covered. Models are downloaded only when you press Download. PhotoMaker "
                "sends nothing about you, your photos or your prompts."
            )
        )

    def _prove(self) -> None:
        execute(
            ProofDialog(self, self._services.engine_attempts, self._services.engine.try_network)
        )


class ProofDialog(QDialog):
    """Tries to reach another computer, and lists what was tried since the start.

    ``engine`` is what the engine told of itself; ``ask`` makes it try, too.
    """

    def __init__(
        self, parent: QWidget, engine: Sequence[Attempt] = (), ask: Ask | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Network activity"))
        self.resize(860, 560)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(TrialList(ask))
        column.addWidget(label(self.tr("Connections since startup"), "heading"))
        text = self.tr(
            "A guard monitors every connection and DNS lookup of the Python code in the window "
            "and in the engine, libraries included, and blocks any that you did not start. In "
            "the engine the system itself blocks native code and other programs, too, where the "
            "list above says so."
        )
        column.addWidget(label(text, "muted", wrap=True))
        limits = self.tr(
            "Not covered: native libraries in the window, programs that you open from it, and "
            "other programs on this computer. The command line and a public web page run the "
            "engine in their own process, under the guard alone."
        )
        column.addWidget(label(limits, "muted", wrap=True))
        listed = [(self.tr("Window"), one) for one in attempts()]
        listed += [(self.tr("Engine"), one) for one in engine]
        column.addWidget(self._table(listed) if listed else self._none(), 1)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.accept)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)

    def _none(self) -> EmptyState:
        text = self.tr("No connection attempts.")
        return EmptyState(self.tr("None"), text, icon_name="shield")

    def _table(self, listed: list[tuple[str, Attempt]]) -> QTableWidget:
        heads = [
            self.tr("When"),
            self.tr("Process"),
            self.tr("Destination"),
            self.tr("Caller"),
            self.tr("What happened"),
        ]
        table = QTableWidget(len(listed), len(heads))
        table.setHorizontalHeaderLabels(heads)
        table.setAccessibleName(self.tr("Connections since startup"))
        for row, (process, one) in enumerate(sorted(listed, key=lambda pair: pair[1].when)):
            ended = self.tr("Allowed (started by you)") if one.allowed else self.tr("Blocked")
            when = datetime.fromisoformat(one.when).astimezone().strftime("%Y-%m-%d %H:%M:%S")
            for column, words in enumerate((when, process, one.target, one.caller, ended)):
                item = QTableWidgetItem(words)
                item.setToolTip(words)
                item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
                table.setItem(row, column, item)
        table.verticalHeader().hide()
        table.setShowGrid(False)
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
        return table
