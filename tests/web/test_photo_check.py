"""The check of photos waits for nothing that is known, and says what it waits for."""

from dataclasses import replace

from photomaker_desktop.core.messages import Analysed
from photomaker_desktop.web.form import Photo
from photomaker_desktop.web.html import messages
from photomaker_desktop.web.html.photos import strip
from photomaker_desktop.web.job_queue import QueuePosition, Ticket, TicketState
from photomaker_desktop.web.service import Service
from tests.support.library import make
from tests.support.web.engines import ListeningEngine

VISITOR = "visitor"


def test_photos_that_were_checked_are_not_checked_again(
    service: Service, engine: ListeningEngine
) -> None:
    photo = service.visitors.given(VISITOR, "photo.png", make.png())
    engine.answers = (Analysed("", (make.report("photo.png"),)),)
    first = service.look(VISITOR, [photo]).wait()
    again = service.look(VISITOR, [photo])
    assert again.ended.is_set()
    assert again.wait() == first
    assert len(engine.asked) == 1


def test_it_says_what_it_waits_for() -> None:
    ticket = Ticket(VISITOR, 1.0, lambda _: None)
    assert "Checking the photos" in messages.checking(ticket, QueuePosition(0, 0.0))
    own = messages.checking(ticket, QueuePosition(1, None, all_own=True))
    assert "The photos are checked after your job." in own
    assert "2 jobs are before the check" in messages.checking(ticket, QueuePosition(2, None))
    ticket.state = TicketState.RUNNING
    assert "Checking the photos" in messages.checking(ticket, QueuePosition(1, None))


def test_a_file_that_is_no_picture_has_no_faces_counted_and_no_weight() -> None:
    broken = replace(make.report("note.jpg", usable=False), width=0, height=0)
    _, card = strip([Photo("a.jpg"), Photo("note.jpg")], [make.report("a.jpg"), broken]).split(
        "<b>Photo 2"
    )
    assert card.startswith("</b>")
    assert 'class="pm-weight" hidden' in card


def test_a_photo_that_is_slow_to_open_is_not_called_something_else() -> None:
    """The thumbnail comes before the check, which says what is wrong."""
    cards = strip([Photo("gone.jpg")])
    assert "No preview" in cards
    assert "Not a picture" not in cards
