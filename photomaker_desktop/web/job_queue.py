"""The job queue in front of the one engine: round robin between visitors.

Each visitor's jobs run in the order in which they came; visitors take turns, one job each.
"""

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import zip_longest

from photomaker_desktop.core.errors import Cancelled, PhotoMakerError, UsageError
from photomaker_desktop.core.framing import error_of, failure
from photomaker_desktop.core.progress import Progress
from photomaker_desktop.core.text import Text

LEARNING = 0.4  # how much the newest job counts for the estimate


class TicketState(StrEnum):
    WAITING = "waiting"
    RUNNING = "running"
    ENDED = "ended"


@dataclass(eq=False)
class Ticket:
    """A job in the queue. ``cost`` is its work, in any unit that all tickets share.

    ``typical``: its duration counts for the estimate of later jobs.
    """

    visitor: str
    cost: float
    work: Callable[["Ticket"], object]
    stop: Callable[["Ticket"], None] = lambda _: None
    typical: bool = False
    state: TicketState = TicketState.WAITING
    cancelled: bool = False
    result: object = None
    error: PhotoMakerError | None = None
    progress: Progress | None = None
    preview: bytes = b""
    notes: list[Text] = field(default_factory=list)
    made: list[object] = field(default_factory=list)
    ended: threading.Event = field(default_factory=threading.Event)

    def wait(self) -> object:
        """The result of the work; raises its error."""
        self.ended.wait()
        if self.error is not None:
            raise self.error
        return self.result


@dataclass(frozen=True)
class QueuePosition:
    """``ahead`` jobs run first (``all_own``: none is another visitor's); ``seconds`` until it
    starts, None while unknown."""

    ahead: int
    seconds: float | None
    all_own: bool = False


class JobQueue:
    """Runs tickets one at a time, in a thread.

    A visitor may have ``most_each`` tickets, running or waiting; ``most`` may wait in all.
    """

    def __init__(self, most_each: int = 4, most: int = 60) -> None:
        self._most_each, self._most = most_each, most
        self._changed = threading.Condition()
        self._waiting: dict[str, list[Ticket]] = {}  # by visitor, in the order of their turns
        self._running: Ticket | None = None
        self._since = 0.0
        self._seconds_per_cost: float | None = None
        self._closed = False
        threading.Thread(target=self._work, name="job-queue", daemon=True).start()

    def join(self, ticket: Ticket) -> Ticket:
        """Add a ticket; raises ``UsageError`` if too many are waiting."""
        with self._changed:
            mine = sum(one.visitor == ticket.visitor for one in self._all())
            if self._closed:
                raise UsageError("The server is shutting down.")
            if mine >= self._most_each:
                raise UsageError(
                    f"You have {mine} jobs in the queue.", todo="Wait for one or stop one."
                )
            if len(self._in_order()) >= self._most:
                raise UsageError("The queue is full.", todo="Try again later.")
            self._waiting.setdefault(ticket.visitor, []).append(ticket)
            self._changed.notify_all()
        return ticket

    def cancel(self, ticket: Ticket) -> None:
        """Remove a waiting ticket at once; ask a running one to stop."""
        with self._changed:
            ticket.cancelled = True
            waits = ticket in self._in_order()
            if waits:
                self._remove(ticket)
        if waits:
            end(ticket, Cancelled("Stopped."))
        elif ticket.state == TicketState.RUNNING:
            ticket.stop(ticket)

    def cancel_all(self, visitor: str) -> int:
        """Cancel every ticket of one visitor; returns how many there were."""
        with self._changed:
            mine = [one for one in self._all() if one.visitor == visitor]
        for ticket in mine:
            self.cancel(ticket)
        return len(mine)

    def latest(self, visitor: str) -> Ticket | None:
        """The visitor's picture job that came last and has not ended."""
        with self._changed:
            mine = [one for one in self._all() if one.visitor == visitor and one.typical]
        return mine[-1] if mine else None

    def position(self, ticket: Ticket) -> QueuePosition:
        with self._changed:
            order = self._in_order()
            before = order[: order.index(ticket)] if ticket in order else []
            rate = self._seconds_per_cost
            if self._running not in (None, ticket):
                before = [self._running, *before]
            ahead, all_own = len(before), all(one.visitor == ticket.visitor for one in before)
            if rate is None:
                return QueuePosition(ahead, None if ahead else 0.0, all_own)
            waiting = sum(one.cost for one in before if one is not self._running)
            return QueuePosition(ahead, waiting * rate + self._left(rate), all_own)

    def close(self) -> None:
        with self._changed:
            self._closed = True
            everything = self._all()
            self._changed.notify_all()
        for ticket in everything:
            self.cancel(ticket)

    def _all(self) -> list[Ticket]:
        return [*self._in_order(), *([self._running] if self._running else [])]

    def _in_order(self) -> list[Ticket]:
        """Waiting tickets as they will run: the first of each visitor, then the second of each …

        The visitor whose job is running comes last.
        """
        running = self._running.visitor if self._running else None
        visitors = sorted(self._waiting, key=lambda visitor: visitor == running)
        rounds = zip_longest(*(self._waiting[visitor] for visitor in visitors))
        return [ticket for round_ in rounds for ticket in round_ if ticket is not None]

    def _remove(self, ticket: Ticket) -> None:
        tickets = self._waiting[ticket.visitor]
        tickets.remove(ticket)
        if not tickets:
            del self._waiting[ticket.visitor]

    def _left(self, rate: float) -> float:
        """Seconds left for the running ticket, by its own progress or by earlier durations."""
        running = self._running
        if running is None:
            return 0.0
        if running.progress is not None and running.progress.eta is not None:
            return running.progress.eta
        return max(0.0, running.cost * rate - (time.monotonic() - self._since))

    def _work(self) -> None:
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._waiting or self._closed)
                if self._closed:
                    return
                ticket = self._in_order()[0]
                self._remove(ticket)
                ticket.state, self._running = TicketState.RUNNING, ticket
                self._since = time.monotonic()
            try:
                ticket.result = ticket.work(ticket)
                error = None
            except Exception as trouble:  # noqa: BLE001 - outermost code of this thread
                error = error_of(failure("", trouble))
            self._finish(ticket, learn=ticket.typical and error is None)
            end(ticket, error)

    def _finish(self, ticket: Ticket, *, learn: bool) -> None:
        with self._changed:
            self._running = None
            if mine := self._waiting.pop(ticket.visitor, []):
                self._waiting[ticket.visitor] = mine  # to the end: the others come first
            if learn:
                rate = (time.monotonic() - self._since) / ticket.cost
                old = self._seconds_per_cost
                self._seconds_per_cost = rate if old is None else old + LEARNING * (rate - old)


def answered(visitor: str, result: object) -> Ticket:
    """A ticket whose result is known already: it has ended, and never waits."""
    ticket = Ticket(visitor, 0.0, lambda _: result, result=result)
    end(ticket, None)
    return ticket


def end(ticket: Ticket, error: PhotoMakerError | None) -> None:
    ticket.error, ticket.state = error, TicketState.ENDED
    ticket.ended.set()
