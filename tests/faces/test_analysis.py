"""Whole sets of photos: who belongs, what repeats, what is left out, what is cropped."""

import io
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageEnhance, ImageFilter

from photomaker_desktop.core.errors import NoFaceError, WeightsMissing
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.core.photo import Box, Face, PhotoInput, PhotoReport
from photomaker_desktop.core.photo_set import summarise
from photomaker_desktop.faces.analysis import analyse, crops, face_of, likeness
from photomaker_desktop.faces.models import FaceModels
from tests.support.faces.photos import picture, saved
from tests.support.faces.standins import write_insightface

Photo = Callable[[int], PhotoInput]


def codes(report: PhotoReport) -> list[str]:
    return [finding.code for finding in report.findings]


def landscape() -> PhotoInput:
    sky = Image.linear_gradient("L").resize((900, 600)).convert("RGB")
    return saved(
        Image.blend(sky, Image.effect_noise((900, 600), 60).convert("RGB"), 0.3), "sky.jpg"
    )


def test_four_portraits_are_one_person(recognising: FaceModels, newton: Photo) -> None:
    reports = analyse([newton(number) for number in range(4)], recognising)
    assert [codes(report) for report in reports] == [["good"]] * 4
    assert min(report.likeness or 0 for report in reports) > 0.7
    assert str(summarise(reports).sentence) == "Good set: 4 clear photos."


@pytest.mark.parametrize("place", [0, 2, 4])
def test_one_stranger_among_five_stands_out(
    recognising: FaceModels, newton: Photo, astronaut: PhotoInput, place: int
) -> None:
    photos = [newton(number) for number in range(4)]
    photos.insert(place, astronaut)
    reports = analyse(photos, recognising)
    assert [index for index, report in enumerate(reports) if "someone_else" in codes(report)] == [
        place
    ]
    assert (reports[place].likeness or 0) < 0.2
    assert "1 of 5 photos looks like someone else." in str(summarise(reports).sentence)


def test_of_two_that_differ_neither_is_blamed(
    recognising: FaceModels, newton: Photo, astronaut: PhotoInput
) -> None:
    reports = analyse([newton(0), astronaut], recognising)
    assert [codes(report) for report in reports] == [["people_differ"]] * 2


def test_a_stranger_twice_does_not_outvote(
    recognising: FaceModels, newton: Photo, astronaut: PhotoInput
) -> None:
    copy = saved(picture(astronaut).resize((300, 300)), quality=60)
    reports = analyse([astronaut, copy, newton(0), newton(3)], recognising)
    assert "someone_else" in codes(reports[0]) and "duplicate" in codes(reports[1])
    assert codes(reports[2]) == codes(reports[3]) == ["good"]


def test_without_a_recogniser_no_likeness_is_claimed(
    detecting: FaceModels, newton: Photo, astronaut: PhotoInput
) -> None:
    reports = analyse([newton(0), astronaut], detecting)
    assert [report.likeness for report in reports] == [None, None]
    assert [codes(report) for report in reports] == [["good"]] * 2


COPIES: dict[str, Callable[[Image.Image], Image.Image]] = {
    "resized": lambda image: image.resize((image.width // 3, image.height // 3)),
    "cropped": lambda image: image.crop((0, 0, image.width * 9 // 10, image.height * 9 // 10)),
    "lighter": lambda image: ImageEnhance.Brightness(image).enhance(1.2),
    "grey": lambda image: image.convert("L").convert("RGB"),
    "turned": lambda image: image.rotate(3, expand=True),
}


@pytest.mark.parametrize("change", sorted(COPIES))
@pytest.mark.parametrize("number", [0, 2])
def test_copies_are_duplicates(
    detecting: FaceModels, recognising: FaceModels, newton: Photo, change: str, number: int
) -> None:
    copy = saved(COPIES[change](picture(newton(number))), "copy.jpg", quality=60)
    for models in (detecting, recognising):
        reports = analyse([newton(1), newton(number), copy], models)
        assert [report.duplicate_of for report in reports] == [None, None, newton(number).path]
        assert "duplicate" in codes(reports[2])


POORER: dict[str, Callable[[Image.Image], Image.Image]] = {
    "resized": COPIES["resized"],
    "grey": COPIES["grey"],
    "blurred": lambda image: image.filter(ImageFilter.GaussianBlur(image.width / 150)),
    "dark": lambda image: ImageEnhance.Brightness(image).enhance(0.3),
}


@pytest.mark.parametrize("change", sorted(POORER))
@pytest.mark.parametrize("place", [0, 2])
def test_of_copies_the_poorer_is_marked_wherever_it_stands(
    recognising: FaceModels, newton: Photo, change: str, place: int
) -> None:
    copy = saved(POORER[change](picture(newton(2))), "copy.jpg")
    photos = [newton(2), newton(1)]
    photos.insert(place, copy)
    reports = {report.source: report for report in analyse(photos, recognising)}
    assert reports["copy.jpg"].duplicate_of == newton(2).path
    assert reports[newton(2).path].duplicate_of is reports[newton(1).path].duplicate_of is None


def test_three_copies_all_point_to_the_best(recognising: FaceModels, newton: Photo) -> None:
    sizes = [
        saved(picture(newton(0)).resize((side, side)), f"{side}.jpg") for side in (200, 800, 400)
    ]
    reports = analyse([*sizes, newton(1)], recognising)
    assert [report.duplicate_of for report in reports] == ["800.jpg", None, "800.jpg", None]
    assert reports[0].likeness == reports[1].likeness == reports[2].likeness


def test_two_people_of_one_group_photo_are_no_duplicates(
    recognising: FaceModels, six_people: PhotoInput
) -> None:
    reports = analyse([replace(six_people, face=index) for index in (0, 1)], recognising)
    assert [report.duplicate_of for report in reports] == [None, None]
    assert [report.chosen for report in reports] == [0, 1]


def test_the_right_face_of_a_group_is_suggested(
    recognising: FaceModels, six_people: PhotoInput
) -> None:
    (group,) = analyse([six_people], recognising)
    box = group.faces[3].box
    edges = (box.left - 30, box.top - 30, box.right + 30, box.bottom + 30)
    alone = picture(six_people).crop(edges)
    mirrored = alone.transpose(Image.Transpose.FLIP_LEFT_RIGHT).rotate(7)
    reports = analyse([saved(alone), saved(mirrored), six_people], recognising)
    assert reports[2].findings[0].code == "someone_else"
    assert "Face 4" in str(reports[2].findings[0].advice)
    chosen = analyse([saved(alone), saved(mirrored), replace(six_people, face=3)], recognising)
    assert "someone_else" not in codes(chosen[2])


def test_bad_photos_are_left_out_and_break_nothing(
    recognising: FaceModels, newton: Photo, tmp_path: Path
) -> None:
    text, cut = tmp_path / "text.jpg", tmp_path / "cut.jpg"
    text.write_text("no picture")
    cut.write_bytes(Path(newton(0).path).read_bytes()[:3000])
    bad = [PhotoInput(str(path)) for path in (text, cut, tmp_path / "missing.jpg", tmp_path)]
    photos = [*bad, landscape(), newton(0)]
    reports = analyse(photos, recognising)
    assert [report.usable for report in reports] == [False] * 5 + [True]
    assert [codes(report) for report in reports[:5]] == [["unreadable"]] * 4 + [["no_face"]]
    seen = crops(photos, recognising)
    assert [photo.report for photo in seen] == list(reports)
    assert seen[5].picture is not None and seen[0].picture is None


def test_no_usable_photo_is_an_error(recognising: FaceModels) -> None:
    with pytest.raises(NoFaceError, match="No face was found"):
        crops([landscape()], recognising)
    with pytest.raises(NoFaceError, match="There are no photos"):
        crops([], recognising)


def test_without_a_detector_the_middle_is_used(newton: Photo) -> None:
    seen = crops([newton(0)], FaceModels(ModelPaths()))
    assert codes(seen[0].report) == ["no_detector"]
    assert seen[0].report.crop == Box(0, 0, 900, 900)
    assert face_of(seen) is None


def test_a_crop_made_by_hand_wins(recognising: FaceModels, six_people: PhotoInput) -> None:
    (group,) = analyse([six_people], recognising)
    small = group.faces[5].box
    drawn = Box(small.left - 20, small.top - 20, 160, 160)
    (report,) = analyse([replace(six_people, crop=drawn)], recognising)
    assert report.crop == drawn and report.chosen == 5
    (empty,) = analyse([replace(six_people, crop=Box(600, 700, 100, 100))], recognising)
    assert empty.usable and empty.chosen is None and "no_face_in_crop" in codes(empty)
    (wrong,) = analyse([replace(six_people, crop=Box(9000, 0, 50, 50))], recognising)
    assert wrong.chosen == 0 and "bad_crop" in codes(wrong)


def test_a_face_that_is_not_there_falls_back_to_the_largest(
    detecting: FaceModels, six_people: PhotoInput
) -> None:
    (report,) = analyse([replace(six_people, face=17)], detecting)
    assert report.chosen == 0 and "face_gone" in codes(report)


def test_exif_orientation_is_respected(detecting: FaceModels, newton: Photo) -> None:
    upright = picture(newton(0)).crop((100, 0, 800, 900))
    file, exif = io.BytesIO(), Image.Exif()
    exif[0x0112] = 6  # shown turned a quarter clockwise
    upright.transpose(Image.Transpose.ROTATE_90).save(file, "JPEG", exif=exif, quality=95)
    (turned,) = analyse([PhotoInput("turned.jpg", data=file.getvalue())], detecting)
    (plain,) = analyse([saved(upright, quality=95)], detecting)
    assert (turned.width, turned.height) == (700, 900)
    assert turned.crop.left == pytest.approx(plain.crop.left, abs=8)
    assert codes(turned) == ["good"]


def test_a_photo_lying_on_its_side_is_cropped_upright(
    recognising: FaceModels, newton: Photo
) -> None:
    lying = saved(picture(newton(0)).transpose(Image.Transpose.ROTATE_90), quality=95)
    plain, turned = (
        np.asarray(square.resize((64, 64)), float)
        for photo in (newton(0), lying)
        if (square := crops([photo], recognising)[0].picture)
    )
    assert np.abs(plain - turned).mean() < 12


def test_unicode_paths(detecting: FaceModels, newton: Photo, tmp_path: Path) -> None:
    path = tmp_path / "été 写真 ñ.jpg"
    path.write_bytes(Path(newton(1).path).read_bytes())
    assert analyse([PhotoInput(str(path))], detecting)[0].chosen == 0


@pytest.mark.slow
def test_a_hundred_megapixels(recognising: FaceModels, newton: Photo) -> None:
    wall = Image.new("RGB", (12500, 8000), (120, 130, 140))
    wall.paste(picture(newton(0)).resize((2500, 2500)), (9000, 4000))
    report = crops([saved(wall)], recognising)[0].report
    assert report.width * report.height == 100_000_000
    assert codes(report) == ["good"]
    assert report.crop.left >= 9000 and report.crop.right <= 11600


def test_a_thin_strip(recognising: FaceModels, newton: Photo) -> None:
    strip = picture(newton(0)).crop((0, 250, 900, 520))
    (report,) = analyse([saved(strip)], recognising)
    assert (report.crop.width, report.crop.height) == (270, 270)
    assert report.chosen == 0 and "cut_off" in codes(report)


def test_crops_thumbnails_and_centroid(
    recognising: FaceModels, newton: Photo, astronaut: PhotoInput
) -> None:
    photos = [replace(newton(number), weight=1.0 + number) for number in range(4)]
    seen = crops([*photos, astronaut], recognising)
    assert [one.photo for one in seen] == [*photos, astronaut]
    for one in seen:
        assert one.report.usable and one.picture is not None
        assert one.picture.width == one.picture.height <= 1024
        with Image.open(io.BytesIO(one.thumbnail)) as thumbnail:
            assert thumbnail.format == "JPEG" and max(thumbnail.size) <= 256
    assert [one.face is not None for one in seen] == [True] * 4 + [False]  # somebody else
    centroid = face_of(seen)
    assert centroid is not None
    for photo in photos:
        assert (likeness(picture(photo), centroid, recognising) or 0) > 0.85
    assert (likeness(picture(astronaut), centroid, recognising) or 1) < 0.2


def test_likeness_says_when_it_cannot(
    recognising: FaceModels, detecting: FaceModels, newton: Photo
) -> None:
    centroid = face_of(crops([newton(0)], recognising))
    assert centroid is not None
    assert likeness(picture(newton(0)), centroid, detecting) is None
    assert likeness(Image.new("RGB", (300, 300)), centroid, recognising) is None
    assert likeness(picture(newton(0)), np.zeros(512, np.float32), recognising) is None


def test_version_two_leaves_out_what_insightface_does_not_see(
    recognising: FaceModels, newton: Photo, tmp_path: Path
) -> None:
    paths = replace(recognising.paths, insightface=str(write_insightface(tmp_path)))
    models = FaceModels(paths)
    reddened = picture(newton(0))
    reddened.paste((255, 0, 0), (420, 320, 560, 520))
    photos = [saved(picture(newton(1)).convert("L")), saved(reddened, quality=95)]
    grey, red = crops(photos, models, vectors=True)
    assert codes(grey.report)[-1] == "no_face_vector" and not grey.report.usable
    assert red.report.usable and red.vector is not None and red.vector.shape == (512,)
    with pytest.raises(WeightsMissing, match="InsightFace"):
        crops(photos, recognising, vectors=True)


def test_the_set_sentence_needs_no_opencv() -> None:
    code = "import sys, photomaker_desktop.core.photo_set; print('cv2' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


def test_faces_of_a_photo_are_searched_once(
    newton: Photo, detecting: FaceModels, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """The dialog looks at every photo after each change, then all of them are encoded."""
    searched: list[tuple[int, int]] = []
    models = FaceModels(detecting.paths)
    assert models.detector is not None
    search = models.detector.detect

    def counted(image: Image.Image) -> tuple[Face, ...]:
        searched.append(image.size)
        return search(image)

    monkeypatch.setattr(models.detector, "detect", counted)
    file = tmp_path / "photo.png"
    picture(newton(1)).save(file)
    photos = [newton(0), PhotoInput(str(file))]
    before = analyse(photos, models)
    analyse([replace(photos[0], weight=2.0), photos[1]], models)
    assert tuple(seen.report for seen in crops(photos, models)) == before
    assert len(searched) == 2
    picture(newton(2)).save(file)
    assert analyse(photos, models)[1].faces != before[1].faces
    assert len(searched) == 3
