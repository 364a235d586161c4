"""The people who come with the program."""

from photomaker_desktop.library.people.transfer import imported
from photomaker_desktop.storage.paths import resources
from photomaker_desktop.training.sketchbook2.people import held_out
from photomaker_desktop.training.sketchbook2.samples import (
    IDS,
    PHOTOS,
    photographed,
    sample_people,
)


def test_the_sample_people_were_not_trained_on_and_differ() -> None:
    people = sample_people()
    assert {name: one.word for name, one in people.items()} == {
        "Ada": "woman",
        "Noor": "woman",
        "Felix": "man",
    }
    assert {held_out(one) for one in people.values()} == {"test"}
    assert len({one.kind for one in people.values()}) == 3


def test_they_keep_their_ids_so_that_libraries_know_them() -> None:
    files = sorted((resources() / "samples").glob("*.pmid"))
    shipped = {file.stem: imported(file.read_bytes()).identity for file in files}
    assert {name: one.id for name, one in shipped.items()} == IDS
    assert all(one.is_drawn and one.consent for one in shipped.values())


def test_their_photos_are_portraits_in_different_places() -> None:
    photos = photographed("Ada", sample_people()["Ada"])
    assert len(photos) == PHOTOS
    corners = {photo.getpixel((2, 2)) for photo in photos}
    assert len(corners) == PHOTOS and {photo.size for photo in photos} == {(256, 256)}
