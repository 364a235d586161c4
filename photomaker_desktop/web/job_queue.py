"""The line in front of the one engine: fair between visitors, whoever orders most.

Weighted fair queuing (Demers, Keshav, Shenker 1989) with one flow per visitor: an order starts, in
virtual time, when the visitor's last one ends, and the earliest start is served first. Virtual
time moves on with the work done, shared by those who wait, so nobody waits for ever.
"""

import itertools
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum

from photomaker_desktop.core.errors import Cancelled, PhotoMakerError, UsageError
from photomaker_desktop.core.framing import error_of, failure
from photomaker_desktop.core.progress import Progress
from photomaker_desktop.core.text import Text

LEARNING = 0.4  # how much the newest job counts for the estimate


class State(StrEnum):
    WAITING = "waiting"
    RUNNING = "running"
    ENDED = "ended"


@dataclass(eq=False)
class Ticket:
    """An order in the line. ``cost`` is its work, in any unit that all tickets share.

    ``typical``: how long it takes says how long others will.
    """

    visitor: str
    cost: float
    work: Callable[["Ticket"], object]
    stop: Callable[["Ticket"], None] = lambda _: None
    typical: bool = False
    state: State = State.WAITING
    cancelled: bool = False
    result: object = None
    error: PhotoMakerError | None = None
    progress: Progress | None = None
    preview: bytes = b""
    notes: list[Text] = field(default_factory=list)
    made: list[object] = field(default_factory=list)
    ended: threading.Event = field(default_factory=threading.Event)
    start: float = 0.0
    number: int = 0

    def wait(self) -> object:
        """The result of the work; raises its error."""
        self.ended.wait()
        if self.error is not None:
            raise self.error
        return self.result


@dataclass(frozen=True)
class QueuePosition:
    """``ahead`` orders come first; ``seconds`` until it starts, None while unknown."""

    ahead: int
    seconds: float | None


class JobQueue:
    """Tickets wait here; one thread does their work. ``most_each`` and ``most`` may wait."""

    def __init__(self, most_each: int = 4, most: int = 60) -> None:
        self._most_each, self._most = most_each, most
        self._changed = threading.Condition()
        self._waiting: list[Ticket] = []
        self._running: Ticket | None = None
        self._ends: dict[str, float] = {}
        self._now = 0.0
        self._numbers = itertools.count()
        self._since = 0.0
        self._seconds_per_cost: float | None = None
        self._closed = False
        threading.Thread(target=self._work, name="line", daemon=True).start()

    def join(self, ticket: Ticket) -> Ticket:
        """Raises ``UsageError`` where too many wait."""
        with self._changed:
            mine = sum(one.visitor == ticket.visitor for one in self._all())
            if self._closed:
                raise UsageError("The server is closing.")
            if mine >= self._most_each:
                raise UsageError(
                    f"You have {mine} orders in the line.", todo="Wait for one, or stop one."
                )
            if len(self._waiting) >= self._most:
                raise UsageError("Too many people are waiting.", todo="Come back in a while.")
            ticket.start = max(self._now, self._ends.get(ticket.visitor, 0.0))
            ticket.number = next(self._numbers)
            self._ends[ticket.visitor] = ticket.start + ticket.cost
            self._waiting.append(ticket)
            self._changed.notify_all()
        return ticket

    def cancel(self, ticket: Ticket) -> None:
        """One that waits leaves at once; one that runs is asked to stop."""
        with self._changed:
            ticket.cancelled = True
            waits = ticket in self._waiting
            if waits:
                self._waiting.remove(ticket)
                self._close_gap(ticket)
        if waits:
            end(ticket, Cancelled("Stopped."))
        elif ticket.state == State.RUNNING:
            ticket.stop(ticket)

    def cancel_all(self, visitor: str) -> int:
        """Everything of one visitor; returns how many orders that were."""
        with self._changed:
            mine = [one for one in self._all() if one.visitor == visitor]
        for ticket in mine:
            self.cancel(ticket)
        return len(mine)

    def place(self, ticket: Ticket) -> QueuePosition:
        with self._changed:
            before = [one for one in self._waiting if rank(one) < rank(ticket)]
            rate = self._seconds_per_cost
            ahead = len(before) + (self._running not in (None, ticket))
            if rate is None:
                return QueuePosition(ahead, None if ahead else 0.0)
            return QueuePosition(ahead, sum(one.cost for one in before) * rate + self._left(rate))

    def close(self) -> None:
        with self._changed:
            self._closed = True
            everything = self._all()
            self._changed.notify_all()
        for ticket in everything:
            self.cancel(ticket)

    def _all(self) -> list[Ticket]:
        return [*self._waiting, *([self._running] if self._running else [])]

    def _left(self, rate: float) -> float:
        """Seconds that the running one still needs, as it says or as others took."""
        running = self._running
        if running is None:
            return 0.0
        if running.progress is not None and running.progress.eta is not None:
            return running.progress.eta
        return max(0.0, running.cost * rate - (time.monotonic() - self._since))

    def _close_gap(self, gone: Ticket) -> None:
        """Later orders of the same visitor move up by what was never done."""
        self._ends[gone.visitor] -= gone.cost
        for one in self._waiting:
            if one.visitor == gone.visitor and one.number > gone.number:
                one.start = max(self._now, one.start - gone.cost)

    def _work(self) -> None:
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._waiting or self._closed)
                if self._closed:
                    return
                ticket = min(self._waiting, key=rank)
                self._waiting.remove(ticket)
                ticket.state, self._running = State.RUNNING, ticket
                self._since = time.monotonic()
            try:
                ticket.result = ticket.work(ticket)
                error = None
            except Exception as trouble:  # noqa: BLE001 - the edge of this thread
                error = error_of(failure("", trouble))
            self._finish(ticket, learn=ticket.typical and error is None)
            end(ticket, error)

    def _finish(self, ticket: Ticket, *, learn: bool) -> None:
        with self._changed:
            self._running = None
            sharing = {one.visitor for one in self._waiting} | {ticket.visitor}
            self._now += ticket.cost / len(sharing)
            waiting = {one.visitor for one in self._waiting}
            self._ends = {
                who: at for who, at in self._ends.items() if who in waiting or at > self._now
            }
            if learn:
                rate = (time.monotonic() - self._since) / ticket.cost
                old = self._seconds_per_cost
                self._seconds_per_cost = rate if old is None else old + LEARNING * (rate - old)


def rank(ticket: Ticket) -> tuple[float, int]:
    return ticket.start, ticket.number


def end(ticket: Ticket, error: PhotoMakerError | None) -> None:
    ticket.error, ticket.state = error, State.ENDED
    ticket.ended.set()
