"""The person in the making: what stays, what is asked again, and squares drawn by hand."""

from photomaker_desktop.core.photo import Box, Face, PhotoInput, PhotoReport
from photomaker_desktop.ui.add_person.draft import MOST_PHOTOS, PersonDraft
from photomaker_desktop.ui.add_person.geometry import Fit, face_at, square_between

SMALL, LARGE = Box(10, 10, 20, 20), Box(0, 0, 90, 90)


def face(box: Box) -> Face:
    return Face(box, 0.9, ((0.0, 0.0),) * 5)


def report(path: str, faces: tuple[Face, ...] = (), *, usable: bool = True) -> PhotoReport:
    chosen = 0 if faces else None
    return PhotoReport(path, 100, 100, faces, chosen, Box(0, 0, 100, 100), usable=usable)


def reported(draft: PersonDraft, *faces: Face) -> PersonDraft:
    reports = tuple(report(photo.path, faces) for photo in draft.photos)
    return draft.reported(draft.photos, reports)


def test_the_same_file_counts_once_and_there_is_an_upper_bound() -> None:
    draft = PersonDraft().add([PhotoInput("a"), PhotoInput("a"), PhotoInput("b")])
    assert [photo.path for photo in draft.add([PhotoInput("b")]).photos] == ["a", "b"]
    many = [PhotoInput(str(number)) for number in range(MOST_PHOTOS + 4)]
    assert len(PersonDraft().add(many).photos) == MOST_PHOTOS
    assert (PersonDraft().too_many(many), draft.too_many(many), draft.too_many([])) == (4, 6, 0)


def test_a_weight_needs_no_second_look_but_a_crop_does() -> None:
    draft = reported(PersonDraft().add([PhotoInput("a"), PhotoInput("b")]), face(LARGE))
    assert draft.weigh("a", 0.5).complete
    cropped = draft.crop("a", SMALL)
    assert not cropped.complete
    assert "b" in cropped.known


def test_a_report_that_comes_late_for_an_older_crop_is_not_taken() -> None:
    draft = PersonDraft().add([PhotoInput("a")])
    asked = draft.photos
    later = draft.crop("a", SMALL).reported(asked, (report("a"),))
    assert "a" not in later.known


def test_not_this_face_goes_round_the_faces() -> None:
    draft = reported(PersonDraft().add([PhotoInput("a")]), face(LARGE), face(SMALL))
    assert draft.next_face("a").photos[0].face == 1
    alone = reported(PersonDraft().add([PhotoInput("a")]), face(LARGE))
    assert alone.next_face("a") is alone


def test_a_set_without_any_usable_photo_is_not_complete() -> None:
    draft = PersonDraft().add([PhotoInput("a")])
    assert not draft.reported(draft.photos, (report("a", usable=False),)).complete


def test_the_view_maps_there_and_back() -> None:
    fit = Fit.inside(400, 200, 100, 100)
    assert fit.to_view(Box(0, 0, 400, 200)) == (0, 25, 100, 50)
    assert fit.to_photo(50, 50) == (200, 100)


def test_a_drawn_square_stays_inside_the_photo() -> None:
    assert square_between((300, 100), (900, 900), 400, 300) == Box(300, 100, 100, 100)
    assert square_between((200, 200), (100, 120), 400, 300) == Box(100, 100, 100, 100)
    assert square_between((10, 10), (12, 12), 400, 300) is None


def test_a_click_takes_the_smallest_face_under_it() -> None:
    assert face_at((face(LARGE), face(SMALL)), 15, 15) == 1
    assert face_at((face(LARGE), face(SMALL)), 80, 80) == 0
    assert face_at((face(SMALL),), 80, 80) is None
