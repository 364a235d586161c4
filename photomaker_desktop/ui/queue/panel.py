"""The queue panel below the prompt."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from photomaker_desktop.core.progress import Progress
from photomaker_desktop.library import JobState
from photomaker_desktop.ui.formatting import left
from photomaker_desktop.ui.language import translate
from photomaker_desktop.ui.queue.card import JobCard
from photomaker_desktop.ui.queue.orders import ENDED, Orders, QueueEntry
from photomaker_desktop.ui.services import Services
from photomaker_desktop.ui.theme import Space, style
from photomaker_desktop.ui.widgets import label

ALLOWED = {
    JobState.WAITING: frozenset({"up", "down", "cancel"}),
    JobState.RUNNING: frozenset({"cancel"}),
    JobState.DONE: frozenset({"retry"}),
    JobState.FAILED: frozenset({"why", "retry"}),
    JobState.CANCELLED: frozenset({"retry"}),
}
TALL = 132


class QueuePanel(QWidget):
    """Hidden without jobs; finished ones stay until the list is cleared."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self._orders: Orders = services.orders
        self._cards: dict[str, JobCard] = {}
        self.setAccessibleName(self.tr("Queue"))
        self._title = label("", "heading")
        clear = QPushButton(self.tr("Clear finished"))
        style(clear, kind="link")
        clear.setToolTip(self.tr("Removes finished jobs from the list. Pictures stay."))
        clear.clicked.connect(self._orders.clear_ended)
        self._clear = clear
        self._list = QVBoxLayout()
        self._list.setSpacing(Space.S)
        self._lay_out()
        self._orders.changed.connect(self.refresh)
        self._orders.advanced.connect(self._advance)
        self.refresh()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._clear)
        inside = QWidget()
        inside.setProperty("page", True)
        filled = QVBoxLayout(inside)
        filled.setContentsMargins(0, 0, Space.S, Space.S)
        filled.addLayout(self._list)
        filled.addStretch(1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XS, Space.XS, Space.XS, Space.XS)
        column.addLayout(head)
        column.addWidget(area, 1)
        self.setMinimumHeight(TALL)

    def refresh(self) -> None:
        """Update the cards, newest jobs last."""
        orders = self._orders.all()
        for gone in self._cards.keys() - {order.id for order in orders}:
            card = self._cards.pop(gone)
            self._list.removeWidget(card)
            card.deleteLater()
        for place, order in enumerate(orders):
            card = self._cards.get(order.id) or self._make(order)
            if self._list.indexOf(card) != place:
                self._list.removeWidget(card)
                self._list.insertWidget(place, card)
            self._show(card, order)
        waiting = self._orders.unfinished()
        self._title.setText(self.tr("%n job(s)", "", waiting) if waiting else self.tr("Queue"))
        self._clear.setVisible(any(order.state in ENDED for order in orders))
        self.setVisible(bool(orders))

    def _make(self, order: QueueEntry) -> JobCard:
        request, job = order.job.request, order.id
        title = request.prompt or (request.subject.name if request.subject else self.tr("Picture"))
        card = JobCard(title)
        card.cancel.connect(lambda: self._orders.cancel(job))
        card.retry.connect(lambda: self._orders.retry(job))
        card.up.connect(lambda: self._orders.move(job, -1))
        card.down.connect(lambda: self._orders.move(job, 1))
        card.explain.connect(lambda: self._explain(job))
        self._cards[job] = card
        return card

    def _advance(self, job: str) -> None:
        order, card = self._orders.get(job), self._cards.get(job)
        if order is not None and card is not None:
            self._show(card, order)

    def _show(self, card: JobCard, order: QueueEntry) -> None:
        card.thumb.show_bytes(order.preview)
        number, made = order.job.request.number, len(order.job.pictures)
        share = None
        if order.state == JobState.RUNNING:
            share = min(1.0, (made + _done(order.progress)) / max(1, number))
        danger = order.state == JobState.FAILED
        card.show_state(self._words(order, made, number), share, ALLOWED[order.state], danger)

    def _words(self, order: QueueEntry, made: int, number: int) -> str:
        if order.state == JobState.RUNNING:
            return self._running(order, made, number)
        if order.state == JobState.FAILED:
            return translate(order.error.what if order.error else order.job.error)
        return {
            JobState.WAITING: self.tr("waiting, %n picture(s)", "", number - made),
            JobState.DONE: self.tr("done, %n picture(s)", "", made),
            JobState.CANCELLED: self.tr("stopped, %n picture(s) made", "", made),
        }[order.state]

    def _running(self, order: QueueEntry, made: int, number: int) -> str:
        if order.stopping:
            return self.tr("stopping after this step")
        progress = order.progress
        if progress is None or not progress.steps:
            return self.tr("preparing")
        parts = [self.tr("step {step} of {steps}").format(step=progress.step, steps=progress.steps)]
        if number > 1:
            place = min(made + 1, number)
            parts.insert(0, self.tr("picture {n} of {all}").format(n=place, all=number))
        if progress.eta is not None:
            parts.append(left(progress.eta))
        return "  ·  ".join(parts)

    def _explain(self, job: str) -> None:
        order = self._orders.get(job)
        if order is not None and order.error is not None:
            self._services.error.emit(order.error)


def _done(progress: Progress | None) -> float:
    """The share of the running picture, 0…1."""
    return progress.step / progress.steps if progress is not None and progress.steps else 0.0
