"""A picture's key and its seed: equal for equal requests, whatever else changes."""

from dataclasses import dataclass, field, replace
from pathlib import Path

from photomaker_desktop.batch.keys import RequestKeys, stated
from photomaker_desktop.core.request import GenerationRequest, PictureInput
from tests.support.batch.make import ADA, keys, planned, write_csv

HAT = GenerationRequest("a hat", seed=1)


def test_what_changes_a_picture_changes_its_key(tmp_path: Path) -> None:
    photo = tmp_path / "a.png"
    photo.write_bytes(b"one")
    asked = [
        HAT,
        replace(HAT, seed=2),
        replace(HAT, prompt="a cap"),
        replace(HAT, subject=ADA),
        replace(HAT, subject=replace(ADA, tokens=b"learned again")),
        replace(HAT, picture=PictureInput(image=str(photo))),
    ]
    found = [keys().key(one, "") for one in asked]
    photo.write_bytes(b"two")
    found += [keys().key(asked[-1], ""), keys().key(HAT, "painter")]
    assert len(set(found)) == len(found)


def test_what_does_not_change_a_picture_does_not_change_its_key(tmp_path: Path) -> None:
    for folder in ("here", "there"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "a.png").write_bytes(b"one")
    one, other = (
        replace(HAT, picture=PictureInput(image=str(tmp_path / folder / "a.png")))
        for folder in ("here", "there")
    )
    assert keys().key(one, "") == keys().key(other, "")
    moved = replace(ADA, identity_id="another library's")
    assert keys().key(replace(HAT, subject=ADA), "") == keys().key(replace(HAT, subject=moved), "")
    assert keys().key(HAT, "") == keys().key(replace(HAT, preview_every=0), "")


def test_a_field_of_a_later_version_changes_no_key() -> None:
    @dataclass(frozen=True)
    class Later(GenerationRequest):
        new: int = 0
        lists: tuple[int, ...] = field(default_factory=tuple)

    assert stated(Later("a hat", seed=1)) == stated(HAT) == {"prompt": "a hat", "seed": 1}


def test_equal_requests_are_told_apart_by_their_order() -> None:
    both = keys()
    assert both.key(HAT, "") != both.key(HAT, "")


def test_a_seed_that_is_not_given_follows_from_the_row(tmp_path: Path) -> None:
    def seeds(*rows: str) -> list[int | None]:
        table = write_csv(tmp_path / "a.csv", ["prompt,number", *rows])
        return [task.request.seed for task in planned(table).tasks]

    hats = seeds("a hat,2", "a cap,1")
    assert hats == seeds("a hat,2", "a cap,1")
    assert seeds("a cap,1", "a hat,3")[:3] == [hats[2], hats[0], hats[1]]
    assert len(set(seeds("a hat,1", "a hat,1"))) == 2


def test_models_count_by_their_files() -> None:
    one = RequestKeys(lambda name: {"base": "a"}, Path())
    other = RequestKeys(lambda name: {"base": "b"}, Path())
    assert one.key(HAT, "x") != other.key(HAT, "x")
