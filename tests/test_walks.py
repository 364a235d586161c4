"""The ways through the program are where ``tests/support/walks.py`` says."""

import pytest

from tests.support.walks import WALKS, Walk, missing


@pytest.mark.parametrize("walk", WALKS, ids=lambda walk: walk.name)
def test_every_step_and_type_is_in_its_file(walk: Walk) -> None:
    assert missing(walk) == []


def test_a_photos_way_gets_no_longer() -> None:
    photo = WALKS[0]
    assert len(photo.files) <= 18 and len(photo.types) <= 7
