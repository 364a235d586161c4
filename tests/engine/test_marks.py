"""The last steps of a picture in the engine: encoded with its recipe, signed, and what is said."""

from pathlib import Path

import pytest

from photomaker_desktop.core.text import Text
from photomaker_desktop.engine.marks import PictureMarks
from photomaker_desktop.marking.credentials import Signature, read_credentials
from tests.support.library import make
from tests.support.marking.pictures import options


def encoded(marks: PictureMarks) -> tuple[bytes, list[str]]:
    told: list[Text] = []
    png = marks.encode(make.picture(), make.recipe(), "", told.append)
    return png, [str(one) for one in told]


def test_a_picture_is_signed_and_nothing_is_said(tmp_path: Path) -> None:
    png, told = encoded(PictureMarks(options(tmp_path)))
    assert read_credentials(png, tmp_path / "public").signature is Signature.OWN
    assert told == []


@pytest.mark.parametrize("text", ["", "Dear Ada"])
def test_an_own_certificate_that_cannot_sign_is_said(tmp_path: Path, text: str) -> None:
    """The picture is signed all the same, with a key made here."""
    own = tmp_path / "own.pem"
    if text:
        own.write_text(text)
    png, told = encoded(PictureMarks(options(tmp_path, own=str(own))))
    assert read_credentials(png, tmp_path / "public").signature is Signature.OWN
    assert [line.partition(":")[0] for line in told] == ["Your own certificate was not used"]
