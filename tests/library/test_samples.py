"""The sample people of an earlier version of the program, in a library that knows them."""

from dataclasses import replace
from pathlib import Path

import pytest

from photomaker_desktop.library import Library
from photomaker_desktop.library.people import samples
from photomaker_desktop.library.people.person import from_bytes, to_bytes
from photomaker_desktop.library.people.samples import renew_samples, shipped, take_samples


@pytest.fixture
def later(monkeypatch: pytest.MonkeyPatch) -> dict[str, bytes]:
    """What the next version ships: the same people, learned by another encoder."""

    def learned_anew(data: bytes) -> bytes:
        person = from_bytes(data)
        encodings = dict.fromkeys(person.identity.encodings, "f" * 64)
        return to_bytes(person.changed(person.identity.changed, encodings=encodings))

    files = {name: learned_anew(data) for name, data in shipped().items()}
    monkeypatch.setattr(samples, "shipped", lambda: files)
    return files


def test_they_are_taken_once(tmp_path: Path) -> None:
    with Library.open(tmp_path) as library:
        first = take_samples(library)
        assert [one.name for one in first] == ["Ada", "Felix", "Noor"]
        assert [one.id for one in take_samples(library)] == [one.id for one in first]
        assert renew_samples(library) == []


def test_a_library_with_the_old_ones_gets_the_new_ones(
    tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    with Library.open(tmp_path) as library:
        ada, felix, noor = take_samples(library)
        library.identities.edit(ada.id, name="My Ada", notes="mine", tags=("sample", "best"))
        library.identities.trash(noor.id)
        request.getfixturevalue("later")
        renewed = renew_samples(library)
        assert {one.id for one in renewed} == {ada.id, felix.id}
        mine = library.identities.get(ada.id)
        assert (mine.name, mine.notes, mine.tags) == ("My Ada", "mine", ("sample", "best"))
        assert set(mine.encodings.values()) == {"f" * 64}
        assert renew_samples(library) == []
    with Library.open(tmp_path) as library:  # it is in the files, too
        assert set(library.identities.get(felix.id).encodings.values()) == {"f" * 64}


def test_one_that_was_learned_from_the_user_s_photos_stays(
    tmp_path: Path, later: dict[str, bytes]
) -> None:
    with Library.open(tmp_path) as library:
        person = from_bytes(later["Ada"])
        kept = replace(person.identity, photos_kept=1, encodings={})
        assert samples.is_outdated(kept, person.identity) is False
        assert samples.is_outdated(replace(kept, photos_kept=0), person.identity)
        assert renew_samples(library) == []  # nobody is there yet
