"""The mark that says how a picture was made, in each format."""

import io

import pytest
from PIL import Image

from photomaker_desktop.imaging.xmp import (
    SourceType,
    packet,
    source_type,
    source_type_name,
    xmp_of,
)

FORMATS = ("JPEG", "WEBP")


def marked(kind: str, xmp: str) -> bytes:
    file = io.BytesIO()
    Image.new("RGB", (20, 12), "teal").save(file, kind, xmp=xmp.encode())
    return file.getvalue()


@pytest.mark.parametrize("kind", FORMATS)
@pytest.mark.parametrize("how", SourceType)
def test_the_source_type_is_read_back(kind: str, how: SourceType) -> None:
    assert source_type(marked(kind, packet(how))) is how


def test_it_is_found_behind_a_cameras_own_data() -> None:
    """Exif and XMP stand in segments of the same kind."""
    exif = Image.Exif()
    exif[0x010F] = "A camera"
    file, xmp = io.BytesIO(), packet(SourceType.COMPOSITE).encode()
    Image.new("RGB", (20, 12), "teal").save(file, "JPEG", exif=exif, xmp=xmp)
    assert source_type(file.getvalue()) is SourceType.COMPOSITE


def test_a_camera_says_so() -> None:
    theirs = packet(SourceType.TRAINED).replace("trainedAlgorithmicMedia", "digitalCapture")
    assert source_type_name(marked("JPEG", theirs)) == "digitalCapture"
    assert source_type(marked("JPEG", theirs)) is None


@pytest.mark.parametrize("data", [b"", b"GIF89a", b"\xff\xd8", b"\xff\xd8\xff\xe1\0", b"RIFF\0\0"])
def test_nothing_is_found_in_what_has_none(data: bytes) -> None:
    assert (xmp_of(data), source_type_name(data)) == (b"", "")


@pytest.mark.parametrize("kind", FORMATS)
def test_a_truncated_file_is_no_error(kind: str) -> None:
    whole = marked(kind, packet(SourceType.TRAINED))
    for end in range(0, len(whole), 7):
        source_type(whole[:end])
