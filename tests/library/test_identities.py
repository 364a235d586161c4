from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from photomaker_desktop.core.errors import ImportRefused, LibraryError, PictureError, UsageError
from photomaker_desktop.core.identity import AdapterVersion, Fusion, FusionMode
from photomaker_desktop.core.photo import Box, PhotoInput
from photomaker_desktop.identity.tokens import IdentityTokens
from photomaker_desktop.library import Library
from tests.support.library import make


def test_a_person_is_the_same_after_closing_and_opening(root: Path) -> None:
    given = make.tokens(4, 1)
    with Library.open(root) as library:
        before = library.identities.add(
            "Ada",
            "old sailor",
            make.encoded(given, centroid=np.ones(128), recogniser="sface"),
            make.photo_inputs(4),
            consent=make.CONSENT,
            keep=True,
            notes="met at sea",
            tags=["sea", "family"],
        )
    with Library.open(root) as library:
        after = library.identities.by_name("@ada")
        assert after == before
        assert library.identities.tokens(after.id).to_bytes() == given.to_bytes()
        assert library.identities.photos(after.id) == tuple(make.jpeg(i) for i in range(4))
        assert library.identities.thumbnails(after.id) == tuple(map(make.jpeg, range(4)))
        centroid, _, recogniser = library.identities.faces(after.id)
        assert (centroid, recogniser) == (np.ones(128, np.float32).tobytes(), "sface")
        assert after.consent == make.CONSENT


def test_both_versions_live_in_one_person(library: Library) -> None:
    v1, v2 = make.tokens(2), make.tokens(2, 1, AdapterVersion.V2)
    person = library.identities.add(
        "Ada", "woman", make.encoded(v1, "a" * 64), consent=make.CONSENT
    )
    person = library.identities.encode_again(person.id, make.encoded(v2, "b" * 64))
    assert person.encodings == {AdapterVersion.V1: "a" * 64, AdapterVersion.V2: "b" * 64}
    assert library.identities.tokens(person.id).version is AdapterVersion.V1
    back = library.identities.tokens(person.id, AdapterVersion.V2)
    assert back.to_bytes() == v2.to_bytes()
    subject = library.identities.subject("ada", AdapterVersion.V2)
    assert (subject.name, subject.identity_id) == ("Ada", person.id)
    assert IdentityTokens.from_bytes(subject.tokens).sha256() == v2.sha256()


def test_weights_photos_and_fusion_change_without_the_engine(library: Library) -> None:
    person = make.add_person(library, photos=3, keep=True)
    changed = library.identities.reweigh(person.id, [0.5, 0.0, 2.0])
    assert changed.changed > person.changed
    assert library.identities.tokens(person.id).weights.tolist() == [0.5, 0.0, 2.0]
    library.identities.set_fusion(person.id, Fusion(FusionMode.BUDGET, 2))
    left = library.identities.drop_photo(person.id, 1)
    assert left.photos_kept == 2
    assert left.fusion == Fusion(FusionMode.BUDGET, 2)
    assert library.identities.tokens(person.id).weights.tolist() == [0.5, 2.0]
    assert library.identities.photos(person.id) == (make.jpeg(0), make.jpeg(2))
    assert len(library.identities.thumbnails(person.id)) == 2
    assert len(list((library.root / "people" / person.id).iterdir())) == 3
    with pytest.raises(UsageError, match="needs 2 weights"):
        library.identities.reweigh(person.id, [1.0])
    with pytest.raises(UsageError):
        library.identities.drop_photo(person.id, 7)


def test_names_are_found_in_any_case_and_never_taken_twice(library: Library) -> None:
    ada = make.add_person(library, "Ada")
    make.add_person(library, "Bob")
    with pytest.raises(UsageError, match="already a person called ADA"):
        make.add_person(library, "ADA")
    with pytest.raises(UsageError, match="already a person called bob"):
        library.identities.rename(ada.id, "bob")
    for name in ("", " ", "a@b", 'say "hi"', "x" * 81):
        with pytest.raises(UsageError):
            library.identities.rename(ada.id, name)
    assert library.identities.rename(ada.id, "  Ada \n Lovelace ").name == "Ada Lovelace"
    with pytest.raises(LibraryError, match="Available: Ada Lovelace, Bob"):
        library.identities.by_name("Carl")
    with pytest.raises(LibraryError):
        library.identities.get("../../etc")


def test_search_tags_and_order(library: Library) -> None:
    people = [make.add_person(library, name) for name in ("Ada", "Bob", "Cleo")]
    library.identities.edit(people[1].id, notes="plays chess", tags=["club", "club", " "])
    assert [p.name for p in library.identities.list("chess")] == ["Bob"]
    assert [p.name for p in library.identities.list(tags=["family"])] == ["Ada", "Cleo"]
    assert library.identities.tags() == ("club", "family")
    library.identities.reorder([people[2].id, people[0].id])
    assert [p.name for p in library.identities.list()] == ["Cleo", "Ada", "Bob"]
    library.rebuild()
    assert [p.name for p in library.identities.list()] == ["Cleo", "Ada", "Bob"]


def test_trash_is_undone_and_a_taken_name_gets_a_number(library: Library) -> None:
    ada = make.add_person(library, "Ada", keep=True)
    library.identities.trash(ada.id)
    assert library.identities.list() == ()
    assert [p.id for p in library.identities.list(trashed=True)] == [ada.id]
    assert not (library.root / "people" / ada.id).exists()
    make.add_person(library, "Ada", seed=5)
    back = library.identities.restore(ada.id)
    assert back.name == "Ada 2"
    assert library.identities.tokens(ada.id).sha256() == make.tokens(3).sha256()
    assert library.identities.photos(ada.id)[0] == make.jpeg(0)
    assert library.check().clean


def test_erasing_says_honestly_what_it_is(library: Library) -> None:
    ada = make.add_person(library)
    assert "SSD" in str(library.identities.erase(ada.id))
    assert library.identities.list() == ()
    assert library.identities.list(trashed=True) == ()
    with pytest.raises(LibraryError, match="not in the library"):
        library.identities.tokens(ada.id)
    assert list((library.root / "people").iterdir()) == []


def test_a_mix_remembers_its_parents(library: Library) -> None:
    ada, bob = make.add_person(library, "Ada", 3, 1), make.add_person(library, "Bob", 2, 2)
    mixed = library.identities.mix("Adabob", [(ada.id, 3), (bob.id, 1)])
    assert [(p.name, p.share) for p in mixed.mixed_from] == [("Ada", 0.75), ("Bob", 0.25)]
    assert mixed.consent == make.CONSENT
    assert library.identities.tokens(mixed.id).photos == 3
    assert library.identities.thumbnail(mixed.id)[:2] == b"\xff\xd8"
    weighed = library.identities.mix("W", [(ada.id, 1), (bob.id, 1)], by_weight=True)
    assert library.identities.tokens(weighed.id).photos == 5
    with pytest.raises(UsageError, match="two different people"):
        library.identities.mix("One", [(ada.id, 1), (ada.id, 1)])


def test_tokens_of_different_encoders_are_not_mixed(library: Library) -> None:
    ada = make.add_person(library)
    other = library.identities.add(
        "Other", "man", make.encoded(make.tokens(2, 9), "cd" * 32), consent=make.CONSENT
    )
    with pytest.raises(UsageError, match="different models"):
        library.identities.mix("No", [(ada.id, 1), (other.id, 1)])


def test_the_library_says_who_must_be_made_again(library: Library) -> None:
    ada = make.add_person(library)
    assert library.identities.stale({AdapterVersion.V1: "ab" * 32}) == ()
    assert library.identities.stale({AdapterVersion.V1: "ef" * 32}) == (ada,)
    assert library.identities.stale({AdapterVersion.V2: "ab" * 32}) == (ada,)
    fresh = make.tokens(3, 8)
    library.identities.encode_again(ada.id, make.encoded(fresh, "ef" * 32))
    assert library.identities.stale({AdapterVersion.V1: "ef" * 32}) == ()
    assert library.identities.tokens(ada.id).sha256() == fresh.sha256()


def test_kept_photos_are_learnt_again_as_they_were(library: Library) -> None:
    face = Box(3, 4, 20, 20)
    given = make.photo_inputs(3)
    given[1] = replace(given[1], crop=face)
    encoded = make.encoded(make.tokens(3))
    encoded = replace(
        encoded, reports=tuple(replace(report, crop=face) for report in encoded.reports)
    )
    ada = library.identities.add("Ada", "woman", encoded, given, consent=make.CONSENT, keep=True)
    library.identities.reweigh(ada.id, [1, 0.5, 2])
    photos = library.identities.kept_photos(ada.id)
    assert [photo.crop for photo in photos] == [None, face, None]
    assert [photo.weight for photo in photos] == [1, 0.5, 2]
    assert [photo.data for photo in photos] == [kept.data for kept in given]
    library.identities.drop_photo(ada.id, 0)
    assert [photo.crop for photo in library.identities.kept_photos(ada.id)] == [face, None]


def test_other_photos_take_the_place_of_the_kept_ones(library: Library) -> None:
    ada = make.add_person(library, keep=True)
    other = [PhotoInput("nine", data=make.jpeg(9)), PhotoInput("eight", data=make.jpeg(8))]
    changed = library.identities.encode_again(
        ada.id, make.encoded(make.tokens(2, 5), "ef" * 32), other, keep=True
    )
    assert changed.photos_kept == 2
    assert library.identities.photos(ada.id) == (make.jpeg(9), make.jpeg(8))
    assert len(list((library.root / "people" / ada.id).glob("photo-*"))) == 2
    assert library.check(deep=True).problems == ()


def test_a_photo_without_tokens_is_not_kept(library: Library) -> None:
    encoded = make.encoded(make.tokens(2))
    given = [PhotoInput("wall", data=make.jpeg(7)), *make.photo_inputs(2)]
    encoded = replace(
        encoded,
        reports=(make.report("wall", usable=False), *encoded.reports),
        thumbnails=(make.jpeg(7), *encoded.thumbnails),
    )
    ada = library.identities.add("Ada", "woman", encoded, given, consent=make.CONSENT, keep=True)
    assert library.identities.photos(ada.id) == (make.jpeg(0), make.jpeg(1))
    assert library.identities.thumbnails(ada.id) == (make.jpeg(0), make.jpeg(1))


def test_tokens_of_other_photos_are_refused(library: Library) -> None:
    encoded = replace(make.encoded(make.tokens(3)), reports=(make.report(),))
    with pytest.raises(ImportRefused, match="do not fit together"):
        library.identities.add("Ada", "woman", encoded, consent=make.CONSENT)
    assert not library.identities.list()


def test_a_photo_to_keep_that_has_gone_costs_nothing_else(library: Library, tmp_path: Path) -> None:
    ada = make.add_person(library, keep=True)
    gone = [*make.photo_inputs(2), PhotoInput(str(tmp_path / "gone.jpg"))]
    with pytest.raises(PictureError):
        library.identities.encode_again(ada.id, make.encoded(make.tokens(3, 5)), gone, keep=True)
    assert len(library.identities.photos(ada.id)) == 3
    assert library.check(deep=True).problems == ()


def test_the_faces_in_the_photos_are_kept_and_go_with_a_photo(root: Path) -> None:
    faces = np.arange(24, dtype=np.float32).reshape(3, 8)
    encoded = make.encoded(make.tokens(3), centroid=np.ones(8), recogniser="sface", vectors=faces)
    with Library.open(root) as library:
        person = library.identities.add("Ada", "woman", encoded, consent=make.CONSENT)
        assert library.identities.subject("Ada").vectors == faces.tobytes()
        library.identities.drop_photo(person.id, 1)
        shared = library.identities.export(person.id)
    with Library.open(root) as library:
        assert library.identities.subject("Ada").vectors == faces[[0, 2]].tobytes()
        library.identities.import_(shared, name="Bea")
        assert library.identities.subject("Bea").vectors == faces[[0, 2]].tobytes()
        without = make.encoded(make.tokens(2), centroid=np.zeros(4) + 1, recogniser="other")
        library.identities.encode_again(person.id, without)
        assert library.identities.subject("Ada").vectors == b"", "another recogniser's are useless"
