"""The queue: the running job on top, those that wait, and the finished ones folded away."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from photomaker_desktop.library import JobState
from photomaker_desktop.ui.language import translate
from photomaker_desktop.ui.queue.card import MIME, JobCard
from photomaker_desktop.ui.queue.orders import ENDED, Orders, QueueEntry
from photomaker_desktop.ui.queue.words import running_words, share_done, title_of
from photomaker_desktop.ui.services import Services
from photomaker_desktop.ui.theme import Size, Space, style
from photomaker_desktop.ui.widgets import Section, label

ALLOWED = {
    JobState.WAITING: frozenset({"move", "cancel"}),
    JobState.RUNNING: frozenset({"cancel"}),
    JobState.DONE: frozenset({"retry"}),
    JobState.FAILED: frozenset({"why", "retry"}),
    JobState.CANCELLED: frozenset({"retry"}),
}
FINISHED = (JobState.DONE, JobState.CANCELLED)
NARROWEST = 216


class QueuePanel(QWidget):
    """Waiting jobs are dragged into another order; finished ones stay until they are cleared."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self._orders: Orders = services.orders
        self._cards: dict[str, JobCard] = {}
        self.setAccessibleName(self.tr("Queue"))
        self.setAcceptDrops(True)
        self._title = label("", "heading")
        clear = QPushButton(self.tr("Clear finished"))
        style(clear, kind="link")
        clear.setToolTip(self.tr("Removes finished jobs from the list. Pictures stay."))
        clear.clicked.connect(self._orders.clear_ended)
        self._clear = clear
        self._nothing = label(self.tr("Jobs appear here."), "muted", wrap=True)
        self._running, self._waiting = column(), column()
        self.finished = Section("")
        self._lay_out()
        self._orders.changed.connect(self.refresh)
        self._orders.advanced.connect(self._advance)
        self.refresh()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        self._title.setMinimumHeight(Size.CONTROL)  # in line with the other columns' headings
        inside = QWidget()
        inside.setProperty("page", True)
        filled = QVBoxLayout(inside)
        filled.setContentsMargins(0, 0, 0, Space.S)
        filled.addWidget(self._nothing)
        filled.addLayout(self._waiting)
        filled.addWidget(self.finished)
        filled.addStretch(1)
        self.finished.content.addWidget(self._clear)
        self._ended = column()
        self.finished.content.addLayout(self._ended)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(Space.S, 0, Space.XS, Space.S)
        outer.setSpacing(Space.S)
        outer.addLayout(head)
        outer.addLayout(self._running)
        outer.addWidget(area, 1)
        self.setMinimumWidth(NARROWEST)

    def refresh(self) -> None:
        """Update the cards: the running one, the others in their order, then the finished."""
        orders = self._orders.all()
        for gone in self._cards.keys() - {order.id for order in orders}:
            self._cards.pop(gone).deleteLater()
        for order in orders:
            if order.id not in self._cards:
                self._make(order)
            self._show(self._cards[order.id], order)
        finished = [order for order in orders if order.state in FINISHED]
        running = [order for order in orders if order.state == JobState.RUNNING]
        others = [order for order in orders if order not in finished and order not in running]
        for place, listed in (
            (self._running, running),
            (self._waiting, others),
            (self._ended, finished[::-1]),
        ):
            self._put(place, [self._cards[order.id] for order in listed])
        waiting = self._orders.unfinished()
        self._title.setText(self.tr("%n job(s)", "", waiting) if waiting else self.tr("Queue"))
        self.finished.set_title(self.tr("Finished ({n})").format(n=len(finished)))
        ended = any(order.state in ENDED for order in orders)
        self.finished.setVisible(bool(finished))
        self._clear.setVisible(ended)
        self._nothing.setVisible(not orders)

    def _put(self, place: QVBoxLayout, cards: list[JobCard]) -> None:
        for row, card in enumerate(cards):
            if place.indexOf(card) != row:
                for layout in (self._running, self._waiting, self._ended):
                    layout.removeWidget(card)
                place.insertWidget(row, card)

    def _make(self, order: QueueEntry) -> JobCard:
        job = order.id
        card = JobCard(job, title_of(order))
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
        share = share_done(order) if order.state == JobState.RUNNING else None
        danger = order.state == JobState.FAILED
        words = running_words(order) if share is not None else (self._words(order),)
        card.show_state(words, share, ALLOWED[order.state], danger)

    def _words(self, order: QueueEntry) -> str:
        made, left = len(order.job.pictures), max(0, order.job.request.number - order.job.done)
        if order.state == JobState.FAILED:
            return translate(order.error.what if order.error else order.job.error)
        return {
            JobState.WAITING: self.tr("waiting, %n picture(s)", "", left),
            JobState.DONE: self.tr("done, %n picture(s)", "", made),
            JobState.CANCELLED: self.tr("stopped, %n picture(s) made", "", made),
        }[order.state]

    def _explain(self, job: str) -> None:
        order = self._orders.get(job)
        if order is not None and order.error is not None:
            self._services.error.emit(order.error)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(MIME):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        job = bytes(event.mimeData().data(MIME).data()).decode()
        event.acceptProposedAction()
        self._orders.move_to(job, self._place_at(event.position().toPoint().y()))

    def _place_at(self, y: int) -> int:
        """Before which waiting job a drop at this height goes."""
        waiting = [order.id for order in self._orders.all() if order.state == JobState.WAITING]
        middles = [
            self._cards[job].mapTo(self, self._cards[job].rect().center()).y() for job in waiting
        ]
        return sum(middle < y for middle in middles)


def column() -> QVBoxLayout:
    made = QVBoxLayout()
    made.setSpacing(Space.S)
    return made
