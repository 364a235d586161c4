"""The faces of a finished picture, by the page: only one's own pictures, only people to be had."""

from dataclasses import replace

import pytest

from photomaker_desktop.core.errors import UsageError
from photomaker_desktop.core.face_pass import FaceChange, FaceGoal
from photomaker_desktop.core.messages import Generate, Pictured
from photomaker_desktop.core.photo import Box
from photomaker_desktop.core.recipe import Recipe
from photomaker_desktop.core.request import Subject
from photomaker_desktop.library import Library
from photomaker_desktop.web.faces import NO_SMALL_FACE, FaceChoice, face_choice
from photomaker_desktop.web.html import messages
from photomaker_desktop.web.html.result import stage
from photomaker_desktop.web.job_queue import Ticket
from photomaker_desktop.web.service import Service
from photomaker_desktop.web.visitors import Learned, Made
from tests.support.data import REPOSITORY
from tests.support.library import make
from tests.support.waiting import until
from tests.support.web.browsing import Page
from tests.support.web.engines import ListeningEngine
from tests.support.web.serving import Served

VISITOR = "visitor"
SAMPLES = REPOSITORY / "resources" / "samples"
SEED = 71
"""Whose face the detector finds."""


def picture_of(service: Service, recipe: Recipe, visitor: str = VISITOR) -> Made:
    service.visitors.get(visitor)
    return service.visitors.keep(visitor, "picture.png", make.png(), recipe, 10)


def saved(service: Service, name: str) -> Recipe:
    (person,) = (one for one in service.library_access.people() if one.name == name)
    return make.recipe(identity_id=person.id, identity_name=name)


def asked_for(engine: ListeningEngine, ticket: Ticket) -> Generate:
    until(ticket.ended.is_set, "the job never ends")
    (job,) = engine.asked
    assert isinstance(job, Generate)
    return job


def test_the_pictures_own_person_is_drawn_more_finely(
    service: Service, engine: ListeningEngine
) -> None:
    made = picture_of(service, saved(service, "Ada"))
    ticket = service.work_on_faces(VISITOR, made.path.parent.name, FaceChoice())
    request = asked_for(engine, ticket).request
    assert request.face_pass is not None and request.face_pass.goal is FaceGoal.DETAIL
    assert (request.face_pass.into, request.face_pass.face) == (str(made.path), 0)
    assert request.subject is not None and request.subject.name == "Ada"


def test_a_saved_person_takes_the_place_of_a_face(
    service: Service, engine: ListeningEngine
) -> None:
    made = picture_of(service, make.recipe())
    ticket = service.work_on_faces(VISITOR, made.path.parent.name, FaceChoice("Felix", 2))
    request = asked_for(engine, ticket).request
    assert request.face_pass is not None and request.face_pass.goal is FaceGoal.INSERT
    assert request.face_pass.face == 2
    assert request.subject is not None and request.subject.name == "Felix"


def test_the_person_of_ones_own_photos_is_still_known(
    service: Service, engine: ListeningEngine
) -> None:
    encoded = make.encoded(make.tokens(), "0" * 64)
    service.visitors.get(VISITOR).learned = Learned((), encoded)
    recipe = replace(make.recipe(), tokens_sha256=make.tokens().sha256())
    person = Subject("", "woman", b"")
    recipe = replace(recipe, request=replace(recipe.request, subject=person))
    made = picture_of(service, recipe)
    ticket = service.work_on_faces(VISITOR, made.path.parent.name, FaceChoice())
    subject = asked_for(engine, ticket).request.subject
    assert subject is not None
    assert (subject.class_word, subject.tokens) == ("woman", encoded.tokens)
    other = picture_of(service, replace(recipe, tokens_sha256="0" * 64))
    with pytest.raises(UsageError, match="no longer here"):
        service.work_on_faces(VISITOR, other.path.parent.name, FaceChoice())


def test_nobody_works_on_anothers_picture_or_with_people_who_are_not_there(
    service: Service, engine: ListeningEngine
) -> None:
    made = picture_of(service, saved(service, "Ada"), visitor="somebody else")
    with pytest.raises(UsageError):
        service.work_on_faces(VISITOR, made.path.parent.name, FaceChoice())
    mine = picture_of(service, saved(service, "Ada"))
    with pytest.raises(Exception, match="Nobody"):
        service.work_on_faces(VISITOR, mine.path.parent.name, FaceChoice("Nobody"))
    for face in ("0", "-1", "many", 10**9):
        with pytest.raises(UsageError, match="from the left"):
            face_choice({"person": "Ada", "face": face})
    assert engine.asked == []


def test_only_what_is_possible_is_offered(service: Service) -> None:
    made = picture_of(service, saved(service, "Ada"))
    usual = stage([made], made, can_save=True)
    assert "Detail faces" not in usual and "Put a saved person in" not in usual
    without_people = stage([made], made, can_save=True, can_detail=True)
    assert "Detail faces" in without_people and "Put a saved person in" not in without_people
    nobody = picture_of(service, make.recipe())
    html = stage([nobody], nobody, can_save=True, can_detail=True, people=("<Ada>",))
    assert "Detail faces" not in html and "<option>&lt;Ada&gt;</option>" in html


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ((), "No face was small enough to gain from it."),
        (
            (FaceChange(Box(0, 0, 9, 9), 0.8, 0.7, kept=False),),
            "The faces stay as they are: drawn again, they were less like the person.",
        ),
    ],
)
def test_where_nothing_is_gained_no_copy_is_added_and_the_reason_is_said(
    service: Service, engine: ListeningEngine, changes: tuple[FaceChange, ...], said: str
) -> None:
    made = picture_of(service, saved(service, "Ada"))
    engine.answers = (Pictured("", make.png(), replace(make.recipe(), faces=changes)),)
    ticket = service.work_on_faces(VISITOR, made.path.parent.name, FaceChoice())
    until(ticket.ended.is_set, "the job never ends")
    assert (ticket.made, [str(note) for note in ticket.notes]) == ([], [said])
    assert service.visitors.get(VISITOR).made == [made]
    assert said in messages.notes(ticket)


def test_where_one_of_two_faces_is_better_the_picture_is_added(
    service: Service, engine: ListeningEngine
) -> None:
    made = picture_of(service, saved(service, "Ada"))
    box = Box(0, 0, 9, 9)
    changes = (FaceChange(box, 0.8, 0.7, kept=False), FaceChange(box, 0.5, 0.9))
    engine.answers = (Pictured("", make.png(), replace(make.recipe(), faces=changes)),)
    ticket = service.work_on_faces(VISITOR, made.path.parent.name, FaceChoice())
    until(ticket.ended.is_set, "the job never ends")
    assert len(service.visitors.get(VISITOR).made) == 2
    assert "1 picture is ready" in messages.done(ticket)


@pytest.mark.slow
@pytest.mark.xdist_group("browser")
def test_the_buttons_on_the_page(visit: Page, sketchbook: Served) -> None:
    """Sketchbook's faces fill its pictures: nothing is gained, which is said. Noor comes in."""
    with Library.open(sketchbook.home / "data" / "library") as library:
        if "Noor" not in [one.name for one in library.identities.list()]:
            library.identities.import_((SAMPLES / "Noor.pmid").read_bytes())
    visit.click("[data-sample=Felix]")
    visit.until(lambda: len(visit.all(".pm-cards > li")) == 3)
    visit.set_number("#pm-seed", SEED)
    visit.order("white background", steps=25)
    visit.until(lambda: visit.all(".pm-large img") and visit.find("#pm-generate").is_enabled())
    visit.click("#pm-detail")
    visit.until(lambda: NO_SMALL_FACE in visit.text("#pm-answer"))
    assert "ready" not in visit.text("#pm-status")
    assert not visit.all(".pm-film li")
    visit.click(".pm-put-in summary")
    visit.find("#pm-put-who").send_keys("Noor")
    visit.click("#pm-put-in")
    visit.until(lambda: len(visit.all(".pm-film li")) == 2)
    visit.until(lambda: "Noor" in visit.text("#pm-recipe"))
