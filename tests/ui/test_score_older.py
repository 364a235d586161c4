"""*Score older pictures* in the window, with the real engine and a real recogniser."""

import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from photomaker_desktop.core.errors import WeightsMissing
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.core.photo import PhotoInput
from photomaker_desktop.faces.analysis import crops, face_of
from photomaker_desktop.faces.models import FaceModels
from photomaker_desktop.imaging.recipes import encode_png
from tests.support.data import MOBILEFACENET, NEWTON, YUNET, small_model
from tests.support.library import make
from tests.support.ui.desk import Desk

pytestmark = pytest.mark.slow


def test_a_picture_without_a_likeness_gets_one(
    desk: Desk, qtbot: QtBot, overrides: dict[str, str]
) -> None:
    paths = ModelPaths(
        detector=str(YUNET),
        recogniser=str(small_model(MOBILEFACENET)),
        recogniser_kind="sface",  # what the window takes every recogniser for that it does not know
    )
    face = face_of(crops([PhotoInput(str(path)) for path in NEWTON[:3]], FaceModels(paths)))
    assert face is not None
    chosen = overrides | {"detector": paths.detector, "recogniser": paths.recogniser}
    window = desk.open(model_overrides=chosen)
    library = window.services.library
    person = library.identities.add(
        "Newton",
        "man",
        make.encoded(make.tokens(), centroid=face, recogniser=paths.recogniser_kind),
        consent=make.CONSENT,
    )
    with Image.open(NEWTON[3]) as image:
        png = encode_png(image.convert("RGB"), make.recipe(identity_id=person.id))
    picture = library.gallery.add(png)
    with qtbot.waitSignal(window.services.toast) as said:
        window.commands.get("score_older").trigger()
    likeness = library.gallery.get(picture.id).likeness
    assert likeness is not None and likeness > 0.3
    assert said.args is not None and said.args[0].startswith("1 picture")


def test_without_a_recogniser_it_says_so(desk: Desk, qtbot: QtBot) -> None:
    window = desk.open()
    with qtbot.waitSignal(window.services.error) as failed:
        window.commands.get("score_older").trigger()
    assert failed.args is not None and isinstance(failed.args[0], WeightsMissing)
