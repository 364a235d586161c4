import io
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from photomaker_desktop.core.copying import PictureScore
from photomaker_desktop.core.errors import LibraryError, PictureError, UsageError
from photomaker_desktop.core.face_pass import FaceChange, FaceGoal, FacePass
from photomaker_desktop.core.photo import Box
from photomaker_desktop.core.request import Subject
from photomaker_desktop.imaging.earlier_faces import changed_part, earlier_faces, part_chunk
from photomaker_desktop.imaging.recipes import encode_png, read_parameters, read_recipe
from photomaker_desktop.library import Library, Picture, Query, Sort
from tests.support.library import make


def fill(library: Library, count: int = 10) -> list[Picture]:
    return [
        library.gallery.add(
            make.png(f"a cat number{i}", i, style="film" if i % 2 else "", identity_id=f"p{i % 3}"),
            likeness=i / 10 if i % 4 else None,
        )
        for i in range(count)
    ]


def test_a_picture_is_the_same_after_closing_and_opening(root: Path) -> None:
    png = make.png("a cat on the moon", seed=3)
    with Library.open(root) as library:
        before = library.gallery.add(png)
    with Library.open(root) as library:
        assert library.gallery.get(before.id) == before
        assert library.gallery.picture(before.id) == png
        assert before.recipe is not None and before.recipe.request.prompt == "a cat on the moon"
        assert library.gallery.path(before.id).parent.name == before.created[:7]
        with Image.open(io.BytesIO(library.gallery.thumbnail(before.id))) as small:
            assert (small.format, small.size) == ("JPEG", (48, 32))


def test_a_recipe_given_beside_the_file_goes_into_it(library: Library) -> None:
    buffer = io.BytesIO()
    make.picture().save(buffer, "PNG")
    kept = library.gallery.add(buffer.getvalue(), make.recipe("a dog"))
    assert read_recipe(library.gallery.path(kept.id)) == make.recipe("a dog")


def test_only_whole_pictures_are_taken(library: Library) -> None:
    for bad in (b"", b"GIF89a", make.jpeg(), make.png()[:200]):
        with pytest.raises(PictureError):
            library.gallery.add(bad)
    assert library.gallery.count() == 0
    assert library.check().clean


@pytest.mark.parametrize("words", ["", "cat"])
@pytest.mark.parametrize("sort", list(Sort))
def test_pages_hold_every_picture_once_and_in_order(
    library: Library, sort: Sort, words: str
) -> None:
    pictures = fill(library, 11)
    library.gallery.rate([p.id for p in pictures[::3]], 4)
    query = Query(sort=sort, words=words)
    found: list[Picture] = []
    cursor = ""
    while page := library.gallery.page(query, cursor, limit=3):
        found += page.pictures
        if not (cursor := page.next):
            break
    everything = [library.gallery.get(p.id) for p in pictures]
    keys = {
        Sort.NEWEST: lambda p: p.created,
        Sort.LIKENESS: lambda p: (-1 if p.likeness is None else p.likeness, p.created),
        Sort.RATING: lambda p: (p.rating, p.created),
        Sort.PERSON: lambda p: p.created,  # nobody of them is there
        Sort.COPYING: lambda p: p.created,  # none was measured
    }
    if sort is Sort.OLDEST:
        expected = sorted(everything, key=lambda p: p.created)
    else:
        expected = sorted(everything, key=keys[sort], reverse=True)
    assert found == expected
    assert library.gallery.ids(query) == tuple(p.id for p in expected)
    assert library.gallery.count(query) == 11


def test_filters_and_groups(library: Library) -> None:
    pictures = fill(library, 9)
    ids = [p.id for p in pictures]
    library.gallery.favourite(ids[:2])
    library.gallery.rate(ids[2:5], 3)
    library.gallery.collect(ids[4:7], "Best of")

    def count(**filters: object) -> int:
        return library.gallery.count(Query(**filters))  # type: ignore[arg-type]

    assert count(favourite=True) == 2
    assert count(rating_at_least=3) == 3
    assert count(rating_at_least=4) == 0
    assert count(collection="Best of") == 3
    assert count(style="film") == 4
    assert count(identity_id="p1") == 3
    assert count(identity_id="p1", style="film", words="number1") == 1
    assert count(since=pictures[3].created, until=pictures[5].created) == 2
    assert [(g.key, g.count) for g in library.gallery.people()] == [("p0", 3), ("p1", 3), ("p2", 3)]
    assert sum(g.count for g in library.gallery.days()) == 9
    assert library.gallery.styles() == ("film",)
    assert library.gallery.collections() == ("Best of",)
    library.gallery.collect(ids[4:7], "Best of", on=False)
    assert library.gallery.collections() == ()


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("cat", 2),
        ("CAT moon", 1),
        ("mo", 1),
        ("“moon”", 1),
        ("zoë", 1),
        ("zoe", 1),
        ("dog OR cat", 0),
        ('NEAR("cat', 0),
        ("*", 3),
        ("café-bar", 1),
    ],
)
def test_search_takes_words_as_words(library: Library, words: str, found: int) -> None:
    for prompt in ("a cat on the moon", "a cat with Zoë", "a café bar"):
        library.gallery.add(make.png(prompt))
    assert library.gallery.count(Query(words=words)) == found
    assert len(library.gallery.page(Query(words=words)).pictures) == found


def test_a_cursor_of_another_order_is_refused(library: Library) -> None:
    fill(library, 3)
    cursor = library.gallery.page(limit=1).next
    with pytest.raises(UsageError, match="another search"):
        library.gallery.page(Query(sort=Sort.LIKENESS), cursor)
    with pytest.raises(UsageError, match="another search"):
        library.gallery.page(cursor="nonsense")


def test_trash_restore_erase(library: Library) -> None:
    a, b, c = (p.id for p in fill(library, 3))
    library.gallery.trash([a, b])
    assert library.gallery.ids() == (c,)
    assert set(library.gallery.ids(Query(trashed=True))) == {a, b}
    assert library.gallery.picture(a) == make.png("a cat number0", 0, style="", identity_id="p0")
    library.gallery.restore([a])
    assert set(library.gallery.ids()) == {a, c}
    assert "SSD" in str(library.gallery.erase([b, c]))
    with pytest.raises(LibraryError):
        library.gallery.get(b)
    names = [p.name for p in (library.root / "pictures").rglob("*") if p.is_file()]
    assert len(names) == 1 and a in names[0]
    assert library.check(deep=True).clean


def test_save_as_with_and_without_the_recipe(library: Library, tmp_path: Path) -> None:
    kept = library.gallery.add(make.png("secret words"))
    plain = library.gallery.export(kept.id, tmp_path / "out.png", recipe=False)
    assert b"secret" not in plain.read_bytes()
    with_recipe = library.gallery.export(kept.id, tmp_path / "with.png")
    assert "secret words" in (read_parameters(with_recipe) or "")
    for name, words in (("a.jpg", True), ("b.webp", True), ("c.jpg", False)):
        path = library.gallery.export(kept.id, tmp_path / name, recipe=words)
        assert (b"secret words" in path.read_bytes()) is words
        with Image.open(path) as picture:
            assert picture.size == (48, 32)
    with pytest.raises(UsageError, match=r"\.gif"):
        library.gallery.export(kept.id, tmp_path / "d.gif")


def test_rebuild_gives_the_same_records(library: Library) -> None:
    pictures = fill(library, 8)
    ids = [p.id for p in pictures]
    library.gallery.rate(ids[:3], 5)
    library.gallery.favourite(ids[2:4])
    library.gallery.collect(ids[3:5], "Best")
    library.gallery.set_score(ids[6], PictureScore(0.875))
    library.gallery.trash(ids[7:])
    make.add_person(library)
    before = [library.gallery.get(i) for i in ids], library.identities.list()
    assert library.rebuild() == 8
    assert ([library.gallery.get(i) for i in ids], library.identities.list()) == before
    assert library.gallery.count(Query(words="cat")) == 7
    assert library.check(deep=True).clean


def test_a_picture_put_into_the_folder_by_hand_is_taken_in(library: Library) -> None:
    folder = library.root / "pictures" / "from a friend"
    folder.mkdir(parents=True)
    (folder / "cat.png").write_bytes(make.png("a friendly cat"))
    (folder / "readme.txt").write_text("hello")
    library.rebuild()
    (picture,) = library.gallery.page().pictures
    assert picture.recipe is not None and picture.recipe.request.prompt == "a friendly cat"
    assert (folder / "readme.txt").exists()
    assert library.check().clean


def test_a_lost_thumbnail_is_made_again(library: Library) -> None:
    kept = library.gallery.add(make.png())
    small = library.gallery.thumbnail(kept.id)
    for path in (library.root / "thumbnails").rglob("*.thumb"):
        path.unlink()
    assert library.gallery.thumbnail(kept.id) == small
    assert len(list((library.root / "thumbnails").rglob("*.thumb"))) == 1


def test_ratings_have_bounds(library: Library) -> None:
    kept = library.gallery.add(make.png())
    for rating in (-1, 6):
        with pytest.raises(UsageError):
            library.gallery.rate([kept.id], rating)
    with pytest.raises(UsageError):
        library.gallery.set_score(kept.id, PictureScore(1.5))
    assert library.gallery.get(kept.id) == replace(kept, rating=0)


def test_many_threads_read_while_one_writes(library: Library) -> None:
    fill(library, 5)

    def read(_: int) -> int:
        for picture in library.gallery.page(Query(words="cat")).pictures:
            library.gallery.thumbnail(picture.id)
        return library.gallery.count()

    with ThreadPoolExecutor(6) as pool:
        counts = pool.map(read, range(60))
        added = list(pool.map(lambda seed: library.gallery.add(make.png("a cat", seed)), range(12)))
    assert all(5 <= count <= 17 for count in counts)
    assert library.gallery.count() == 17
    assert len({picture.id for picture in added}) == 12
    assert library.check(deep=True).clean


def of(library: Library, *people: str) -> list[str]:
    return [
        library.gallery.add(make.png(seed=n, identity_id=person, identity_name="x")).id
        for n, person in enumerate(people)
    ]


def test_by_person_goes_by_the_users_order(library: Library) -> None:
    ada, bob = (make.add_person(library, name).id for name in ("Ada", "Bob"))
    first, second, third, nobody, stranger = of(library, ada, bob, ada, "", "cd" * 16)
    rest = [stranger, nobody]

    def order() -> list[str]:
        return list(library.gallery.ids(Query(sort=Sort.PERSON)))

    assert order() == [third, first, second, *rest]
    library.identities.reorder([bob])
    assert order() == [second, third, first, *rest]
    library.rebuild()
    assert order() == [second, third, first, *rest]
    library.identities.trash(bob)
    assert order()[:2] == [third, first]
    library.identities.reorder([ada])
    library.identities.restore(bob)
    assert order() == [third, first, second, *rest]
    library.identities.erase(ada)
    assert order()[0] == second
    paged, cursor = [], ""
    while True:
        page = library.gallery.page(Query(sort=Sort.PERSON), cursor, limit=2)
        paged += [picture.id for picture in page.pictures]
        if not (cursor := page.next):
            break
    assert paged == order()


def test_ratings_in_a_range(library: Library) -> None:
    ids = [library.gallery.add(make.png(seed=n)).id for n in range(4)]
    for rating, picture in enumerate(ids, 2):
        library.gallery.rate([picture], rating)
    assert library.gallery.ids(Query(rating_at_least=3, rating_at_most=4)) == (ids[2], ids[1])
    assert library.gallery.count(Query(rating_at_most=2)) == 1


def test_a_picture_of_two_people_is_found_by_either_name(library: Library) -> None:
    ada, bob = Subject("Ada", "woman", b"", "p1"), Subject("Bob", "man", b"", "p2")
    alone = make.recipe("@ada and @bob", identity_id="p1", identity_name="Ada")
    both = replace(alone, request=replace(alone.request, prompt="@", subject=ada, others=(bob,)))
    library.gallery.add(make.png(), both)
    assert [library.gallery.count(Query(words=name)) for name in ("Ada", "bob", "Eve")] == [1, 1, 0]


def couple(prompt: str = "two at sea") -> bytes:
    """Ada's picture, with Bob in it too."""
    alone = make.recipe(prompt, identity_id="ada", identity_name="Ada")
    both = replace(alone.request, others=(Subject("Bob", "man", b"", "bob"),))
    return encode_png(make.picture(), replace(alone, request=both))


def test_a_picture_is_found_under_each_of_its_people(root: Path) -> None:
    with Library.open(root) as library:
        alone = library.gallery.add(make.png(identity_id="ada")).id
        both = library.gallery.add(couple()).id
        nobody = library.gallery.add(make.png()).id
        found = {name: library.gallery.ids(Query(identity_id=name)) for name in ("ada", "bob", "")}
        assert found == {"ada": (both, alone), "bob": (both,), "": (nobody,)}
        assert library.gallery.count(Query(identity_id="bob", words="sea")) == 1
        library.rebuild()
        assert library.gallery.ids(Query(identity_id="bob")) == (both,)
        library.gallery.erase([both])
        assert library.gallery.count(Query(identity_id="bob")) == 0
        assert library.check().clean


def test_copies_of_photos_are_left_out_or_shown_alone(library: Library) -> None:
    ids = {}
    for name, copying in (("new", 0.1), ("copy", 0.9), ("unknown", None)):
        recipe = replace(make.recipe(name), copying=copying)
        ids[name] = library.gallery.add(encode_png(make.picture(), recipe)).id
    assert library.gallery.ids(Query(copied=True)) == (ids["copy"],)
    assert set(library.gallery.ids(Query(copied=False))) == {ids["new"], ids["unknown"]}
    ordered = [ids[name] for name in ("copy", "new", "unknown")]
    assert list(library.gallery.ids(Query(sort=Sort.COPYING))) == ordered


def test_the_version_before_work_on_faces_is_kept_and_given_out(
    library: Library, tmp_path: Path
) -> None:
    before, after = make.picture(1), make.picture(1)
    after.paste("red", (10, 10, 20, 20))
    box = changed_part(before, after)
    assert box == (10, 10, 20, 20)
    worked = replace(make.recipe(), faces=(FaceChange(Box(10, 10, 10, 10)),))
    kept = library.gallery.add(encode_png(after, worked, part_chunk(before, box)))
    path = library.gallery.export(kept.id, tmp_path / "before.png", before_faces=True)
    with Image.open(path) as earlier:
        assert earlier.convert("RGB").tobytes() == before.tobytes()
    recipe = read_recipe(path)
    assert recipe is not None and recipe.faces == ()
    assert recipe.request.face_pass == FacePass(FaceGoal.KEEP)
    bare = library.gallery.export(kept.id, tmp_path / "bare.png", recipe=False)
    assert earlier_faces(bare.read_bytes()) is None
    plain = library.gallery.add(make.png())
    with pytest.raises(UsageError, match="no version before"):
        library.gallery.export(plain.id, tmp_path / "none.png", before_faces=True)
