"""Every kind of file that a user may drop: the right picture, or one clear sentence."""

import io
import struct
import zlib
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageCms, ImageOps

from photomaker_desktop.core.errors import PictureError
from photomaker_desktop.imaging.opening import open_picture


def encoded(picture: Image.Image, format_: str, **options: object) -> bytes:
    buffer = io.BytesIO()
    picture.save(buffer, format_, **options)
    return buffer.getvalue()


def photo(width: int = 64, height: int = 48) -> Image.Image:
    ramp = np.linspace(0, 255, width * height * 3).reshape(height, width, 3)
    return Image.fromarray(ramp.astype(np.uint8))


def png_header(width: int, height: int) -> bytes:
    """A PNG of any claimed size that is a few bytes long."""
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunks = [(b"IHDR", head), (b"IDAT", zlib.compress(b"\0" * 64)), (b"IEND", b"")]
    body = b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in chunks
    )
    return b"\x89PNG\r\n\x1a\n" + body


def test_an_ordinary_photo(tmp_path: Path) -> None:
    path = tmp_path / "a photo of Zoë 写真.jpg"
    path.write_bytes(encoded(photo(), "JPEG", quality=95))
    opened = open_picture(path)
    assert opened.mode == "RGB"
    assert opened.size == (64, 48)


def test_exif_turns_the_picture_upright() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    assert open_picture(encoded(photo(64, 48), "JPEG", exif=exif)).size == (48, 64)


@pytest.mark.parametrize("orientation", range(10))
def test_every_orientation_is_turned_as_other_programs_turn_it(orientation: int) -> None:
    exif = Image.Exif()
    exif[0x0112] = orientation
    data = encoded(photo(), "PNG", exif=exif)
    expected = ImageOps.exif_transpose(Image.open(io.BytesIO(data)))
    assert np.array_equal(np.asarray(open_picture(data)), np.asarray(expected))


def test_cmyk_grey_palette_and_animation_become_rgb() -> None:
    for data in (
        encoded(photo().convert("CMYK"), "JPEG"),
        encoded(photo().convert("L"), "PNG"),
        encoded(photo().convert("P"), "GIF"),
        encoded(photo(), "GIF", save_all=True, append_images=[Image.new("RGB", (64, 48))]),
        encoded(photo(), "WEBP"),
    ):
        assert open_picture(data).mode == "RGB"


def test_an_animation_shows_its_first_frame() -> None:
    frames = [Image.new("RGB", (8, 8), colour) for colour in ("red", "blue")]
    first = open_picture(encoded(frames[0], "GIF", save_all=True, append_images=frames[1:]))
    assert first.getpixel((4, 4)) == (255, 0, 0)


def test_sixteen_bits_are_scaled_and_not_clipped() -> None:
    ramp = np.linspace(0, 65535, 256, dtype=np.uint16).reshape(1, 256)
    opened = np.asarray(open_picture(encoded(Image.fromarray(ramp), "PNG")))
    assert opened[0, :, 0].tolist() == pytest.approx(range(256), abs=1)


def test_grey_of_sixteen_bits_that_uses_eight_is_not_black() -> None:
    ramp = np.arange(256, dtype=np.uint16).reshape(1, 256)
    opened = np.asarray(open_picture(encoded(Image.fromarray(ramp), "TIFF")))
    assert opened[0, :, 0].tolist() == list(range(256))


def test_transparency_lies_on_white() -> None:
    clear = Image.new("RGBA", (8, 8), (255, 0, 0, 0))
    assert open_picture(encoded(clear, "PNG")).getpixel((0, 0)) == (255, 255, 255)


def test_a_colour_profile_is_applied_and_a_broken_one_ignored() -> None:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    same = open_picture(encoded(photo(), "PNG", icc_profile=profile))
    assert np.abs(np.asarray(same, int) - np.asarray(photo(), int)).max() <= 1
    broken = open_picture(encoded(photo(), "PNG", icc_profile=b"nonsense"))
    assert np.array_equal(np.asarray(broken), np.asarray(photo()))


def test_a_large_jpeg_can_be_decoded_smaller() -> None:
    data = encoded(photo(2400, 1600), "JPEG")
    small = open_picture(data, at_least=600)
    assert max(small.size) == 600
    assert open_picture(data).size == (2400, 1600)


def test_the_limit_itself_is_allowed_and_one_pixel_more_is_not() -> None:
    data = encoded(photo(64, 48), "PNG")
    assert open_picture(data, most_pixels=64 * 48).size == (64, 48)
    with pytest.raises(PictureError, match="too large"):
        open_picture(data, most_pixels=64 * 48 - 1)


def test_a_large_jpeg_is_not_decoded_larger_than_it_is() -> None:
    narrow = encoded(Image.new("RGB", (2000, 4)), "JPEG")
    assert open_picture(narrow, at_least=2000).size == (2000, 4)
    assert open_picture(narrow, at_least=500).width == 500


def test_a_hundred_megapixels_are_a_photo_and_four_hundred_a_bomb() -> None:
    wide = encoded(Image.new("L", (12_000, 8_400)), "PNG")
    assert open_picture(wide).size == (12_000, 8_400)
    with pytest.raises(PictureError, match="too large"):
        open_picture(png_header(20_000, 20_000))


@pytest.mark.parametrize(("kind", "size"), [("JPEG", (16_320, 12_240)), ("PNG", (12_000, 12_000))])
def test_a_photo_of_the_largest_cameras_is_made_smaller(kind: str, size: tuple[int, int]) -> None:
    """200 megapixels of a telephone, 144 of a scan."""
    wide = Image.new("L", size)
    wide.paste(255, (size[0] // 2, 0, *size))
    picture = open_picture(encoded(wide, kind))
    assert picture.size == (size[0] // 2, size[1] // 2)
    red = picture.getchannel("R")
    assert [red.getpixel((x, 9)) for x in (9, picture.width - 9)] == [0, 255]


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "empty"),
        (b"hello, I am a text file", "not a picture"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>", "SVG"),
        (b"\0\0\0\x18ftypheic\0\0\0\0", "HEIC"),
        (encoded(photo(400, 300), "JPEG")[:900], "damaged"),
        (png_header(64, 64), "damaged"),
    ],
)
def test_what_is_no_picture_is_named(data: bytes, says: str, tmp_path: Path) -> None:
    path = tmp_path / "file.jpg"
    path.write_bytes(data)
    with pytest.raises(PictureError, match=says) as caught:
        open_picture(path)
    assert str(path) in str(caught.value.what)


def test_a_missing_file_and_a_folder(tmp_path: Path) -> None:
    with pytest.raises(PictureError, match="does not exist"):
        open_picture(tmp_path / "none.jpg")
    with pytest.raises(PictureError, match="folder"):
        open_picture(tmp_path)
