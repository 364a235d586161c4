"""Where several people stand, and how they are drawn."""

import pytest

from photomaker_desktop.core.errors import UsageError
from photomaker_desktop.core.face_pass import FaceGoal, FacePass, faces_asked
from photomaker_desktop.core.presets import resolve
from photomaker_desktop.core.request import GenerationRequest, PictureInput, Subject
from photomaker_desktop.core.several_people import (
    DEFAULT_METHOD,
    PeopleMethod,
    Region,
    arranged,
    bands,
)

ADA, FELIX = Subject("Ada", "woman", b""), Subject("Felix", "man", b"")


def test_two_people_share_the_width_with_a_gap_of_60_in_1024_pixels() -> None:
    left, right = bands(["Ada", "Felix"])
    assert (left.left, right.right) == (0, 1)
    assert (right.left - left.right) * 1024 == pytest.approx(61.44)


def test_a_drawn_region_decides_the_place() -> None:
    felix = Region("Felix", 0, 0.2, 0.3, 1)
    here = arranged(["Ada", "Felix"], {"Felix": felix})
    assert [one.name for one in here] == ["Felix", "Ada"] or here[0].centre < here[1].centre
    assert felix in here
    both = arranged(["Ada", "Felix"], {"Felix": felix, "Ada": Region("Ada", 0.5)})
    assert [one.name for one in both] == ["Felix", "Ada"]


@pytest.mark.parametrize(
    ("request_", "method"),
    [
        (GenerationRequest("", subject=ADA), None),
        (GenerationRequest("", subject=ADA, people_method=PeopleMethod.BOTH), None),
        (GenerationRequest("", subject=ADA, others=(FELIX,)), DEFAULT_METHOD),
        (
            GenerationRequest("", subject=ADA, others=(FELIX,), people_method=PeopleMethod.BOTH),
            PeopleMethod.BOTH,
        ),
        (
            GenerationRequest(
                "",
                subject=ADA,
                others=(FELIX,),
                people_method=PeopleMethod.REGIONS,
                face_pass=FacePass(into="a.png"),
            ),
            PeopleMethod.FACES,
        ),
        (
            GenerationRequest(
                "",
                subject=ADA,
                others=(FELIX,),
                people_method=PeopleMethod.REGIONS,
                picture=PictureInput("a.png", enlarge=2),
            ),
            PeopleMethod.FACES,
        ),
    ],
)
def test_the_method_is_for_several_people_in_a_new_picture(
    request_: GenerationRequest, method: PeopleMethod | None
) -> None:
    assert resolve(request_).people_method == method


@pytest.mark.parametrize(
    ("method", "asked", "done"),
    [
        (None, None, None),
        (PeopleMethod.REGIONS, None, None),
        (PeopleMethod.REGIONS, FacePass(), FacePass()),
        (PeopleMethod.FACES, None, FacePass(FaceGoal.INSERT)),
        (PeopleMethod.BOTH, FacePass(), FacePass(FaceGoal.INSERT)),
    ],
)
def test_regions_need_no_work_on_faces(
    method: PeopleMethod | None, asked: FacePass | None, done: FacePass | None
) -> None:
    assert faces_asked(asked, method) == done


@pytest.mark.parametrize("region", [Region("Ada", 0.5, 0, 0.5, 1), Region("Ada", 0, 0, 1.2, 1)])
def test_a_region_without_room_is_refused(region: Region) -> None:
    with pytest.raises(UsageError, match="region of Ada"):
        resolve(GenerationRequest("", regions=(region,)))
