"""The job queue: round robin between visitors, cancellable, with an estimate of the wait."""

import threading
from collections.abc import Callable, Iterator

import pytest

from photomaker_desktop.core.errors import Cancelled, PhotoMakerError, PictureError, UsageError
from photomaker_desktop.web.html.messages import waiting
from photomaker_desktop.web.job_queue import JobQueue, Ticket, TicketState


class BusyQueue:
    """A line whose first order holds the engine until ``open`` is set."""

    def __init__(self) -> None:
        self.queue = JobQueue(most_each=5, most=8)
        self.open = threading.Event()
        self.served: list[str] = []
        started = threading.Event()

        def hold(_: Ticket) -> None:
            started.set()
            self.open.wait(20)

        self.first = Ticket("holder", 1.0, hold)
        self.queue.join(self.first)
        assert started.wait(20)

    def order(self, visitor: str, name: str, cost: float = 1.0) -> Ticket:
        return self.queue.join(Ticket(visitor, cost, lambda _: self.served.append(name)))

    def serve(self, *tickets: Ticket) -> list[str]:
        self.open.set()
        for ticket in tickets:
            ticket.wait()
        return self.served


@pytest.fixture
def shop() -> Iterator[BusyQueue]:
    opened = BusyQueue()
    yield opened
    opened.open.set()
    opened.queue.close()


def test_who_orders_much_does_not_keep_others_waiting(shop: BusyQueue) -> None:
    much = [shop.order("ada", f"ada {number}") for number in range(3)]
    little = shop.order("bob", "bob")
    assert [shop.queue.position(ticket).ahead for ticket in (*much, little)] == [1, 3, 4, 2]
    assert shop.serve(*much, little) == ["ada 0", "bob", "ada 1", "ada 2"]


def test_visitors_take_turns_whatever_their_orders_cost(shop: BusyQueue) -> None:
    tickets = [
        shop.order("ada", "ada large", cost=10),
        shop.order("ada", "ada next"),
        shop.order("bob", "bob 0", cost=2),
        shop.order("bob", "bob 1", cost=2),
    ]
    assert shop.serve(*tickets) == ["ada large", "bob 0", "ada next", "bob 1"]


def test_a_visitor_waits_for_nobody_but_themselves(shop: BusyQueue) -> None:
    again = shop.order("holder", "holder again")
    assert waiting(shop.queue.position(again)) == "Your earlier job is still running."
    shop.order("bob", "bob")
    assert waiting(shop.queue.position(again)).startswith("2 jobs are before yours.")


def test_a_newcomer_goes_before_the_next_order_of_who_is_served(shop: BusyQueue) -> None:
    again = shop.order("holder", "holder again")
    newcomer = shop.order("bob", "bob")
    assert [shop.queue.position(ticket).ahead for ticket in (again, newcomer)] == [2, 1]
    assert shop.serve(again, newcomer) == ["bob", "holder again"]


def test_newcomers_do_not_keep_somebody_waiting_for_ever() -> None:
    queue, served = JobQueue(), list[str]()
    done = threading.Event()

    def newcomer(number: int) -> Callable[[Ticket], None]:
        def work(_: Ticket) -> None:
            served.append(f"new {number}")
            if number < 40 and not done.is_set():
                queue.join(Ticket(f"new {number + 1}", 1.0, newcomer(number + 1)))

        return work

    regular = [Ticket("ada", 1.0, lambda _: served.append("ada")) for _ in range(3)]
    queue.join(Ticket("new 0", 1.0, newcomer(0)))
    for ticket in regular:
        queue.join(ticket)
    for ticket in regular:
        ticket.wait()
    done.set()
    assert served[:12].count("ada") == 3
    queue.close()


def test_a_waiting_order_leaves_at_once(shop: BusyQueue) -> None:
    gone, stays = shop.order("ada", "gone"), shop.order("ada", "stays")
    shop.queue.cancel(gone)
    assert gone.state == TicketState.ENDED
    with pytest.raises(Cancelled):
        gone.wait()
    assert shop.queue.position(stays).ahead == 1
    assert shop.serve(stays) == ["stays"]


def test_a_running_order_is_asked_to_stop() -> None:
    queue, asked, started = JobQueue(), threading.Event(), threading.Event()

    def work(ticket: Ticket) -> None:
        started.set()
        assert asked.wait(20)
        raise Cancelled("Stopped.")

    ticket = queue.join(Ticket("ada", 1.0, work, stop=lambda _: asked.set()))
    assert started.wait(20)
    assert queue.cancel_all("ada") == 1
    with pytest.raises(Cancelled):
        ticket.wait()
    queue.close()


def test_errors_reach_who_waits_and_the_line_goes_on() -> None:
    queue = JobQueue()

    def fail(error: Exception) -> Callable[[Ticket], None]:
        def work(_: Ticket) -> None:
            raise error

        return work

    known = queue.join(Ticket("ada", 1.0, fail(PictureError("No picture."))))
    unknown = queue.join(Ticket("ada", 1.0, fail(ZeroDivisionError("division"))))
    fine = queue.join(Ticket("ada", 1.0, lambda _: "fine"))
    with pytest.raises(PictureError, match="No picture"):
        known.wait()
    with pytest.raises(PhotoMakerError, match="Unexpected"):
        unknown.wait()
    assert fine.wait() == "fine"
    queue.close()


def test_nobody_may_fill_the_line(shop: BusyQueue) -> None:
    for number in range(5):
        shop.order("ada", f"ada {number}")
    with pytest.raises(UsageError, match="5 jobs"):
        shop.order("ada", "one more")
    for number in range(3):
        shop.order(f"guest {number}", "x")
    with pytest.raises(UsageError, match="queue is full"):
        shop.order("late", "x")


def test_the_estimate_comes_from_what_was_done() -> None:
    queue, hold = JobQueue(), threading.Event()
    queue.join(Ticket("ada", 0.001, lambda _: hold.wait(0.2))).wait()  # no picture: says nothing
    slow = queue.join(Ticket("ada", 1.0, lambda _: hold.wait(0.3), typical=True))
    slow.wait()
    busy = queue.join(Ticket("bob", 4.0, lambda _: hold.wait(20)))
    waiting = queue.join(Ticket("ada", 1.0, lambda _: None))
    place = queue.position(waiting)
    assert place.ahead == 1
    assert place.seconds is not None
    assert 0.2 < place.seconds < 2.4
    hold.set()
    busy.wait()
    queue.close()
