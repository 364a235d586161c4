"""Whoever changes a file signs it again, if it was made here."""

import io
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PIL import Image

from photomaker_desktop.core.copying import PictureScore
from photomaker_desktop.imaging.png import chunks, write_chunks
from photomaker_desktop.imaging.xmp import SourceType, packet, source_type
from photomaker_desktop.library import Library
from photomaker_desktop.marking.credentials import Origin, Signature, read_credentials
from photomaker_desktop.marking.marker import Marker, origin_of
from tests.support.library import make
from tests.support.marking.pictures import options, own_certificate

SUFFIXES = (".png", ".jpg", ".webp")


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library.open(tmp_path / "library")


def signed_picture(library: Library, prompt: str = "a portrait") -> bytes:
    """As the engine makes one: encoded with its recipe, then signed."""
    marker = Marker(options(library.root.parent))
    library.sign_with(marker.options)
    png = make.png(prompt)
    return Marker(library.gallery.marker.options).signed(png, origin_of(make.recipe(prompt)))


@pytest.mark.parametrize("suffix", SUFFIXES)
@pytest.mark.parametrize("recipe", [True, False])
def test_every_way_out_of_the_gallery_is_signed_and_marked(
    library: Library, tmp_path: Path, suffix: str, recipe: bool
) -> None:
    picture = library.gallery.add(signed_picture(library, "a secret garden"))
    out = library.gallery.export(picture.id, tmp_path / f"out{suffix}", recipe=recipe).read_bytes()
    found = read_credentials(out, library.certificates)
    assert found.signature is Signature.OWN
    assert source_type(out) is SourceType.TRAINED
    assert (b"a secret garden" in out) is recipe


def test_a_likeness_that_was_added_later_is_signed(library: Library, tmp_path: Path) -> None:
    picture = library.gallery.add(signed_picture(library))
    library.gallery.set_score(picture.id, PictureScore(0.5))
    out = library.gallery.export(picture.id, tmp_path / "out.png").read_bytes()
    assert read_credentials(out, library.certificates).signature is Signature.OWN


def test_an_unchanged_file_keeps_its_bytes(library: Library, tmp_path: Path) -> None:
    png = signed_picture(library)
    picture = library.gallery.add(png)
    assert library.gallery.export(picture.id, tmp_path / "out.png").read_bytes() == png


def test_a_strangers_picture_is_neither_signed_nor_called_artificial(
    library: Library, tmp_path: Path
) -> None:
    file = io.BytesIO()
    make.picture().save(file, "PNG")
    picture = library.gallery.add(file.getvalue())
    for suffix in SUFFIXES:
        out = library.gallery.export(picture.id, tmp_path / f"o{suffix}", recipe=False)
        assert read_credentials(out.read_bytes()).signature is Signature.NONE
        assert source_type(out.read_bytes()) is None


def test_a_copied_recipe_gets_no_signature(library: Library, tmp_path: Path) -> None:
    """Anybody can write a recipe: importing and saving a file must not make it one of ours."""
    picture = library.gallery.add(make.png("somebody else's"))
    for suffix in SUFFIXES:
        out = library.gallery.export(picture.id, tmp_path / f"o{suffix}", recipe=False)
        assert read_credentials(out.read_bytes()).signature is Signature.NONE


def test_a_picture_that_was_changed_elsewhere_is_not_vouched_for(
    library: Library, tmp_path: Path
) -> None:
    """The pixels of one of ours are exchanged; its recipe and credentials stay in the file."""
    other = dict(chunks(make.png(seed=1)))
    ours = chunks(signed_picture(library))
    changed = write_chunks((kind, other[kind] if kind == b"IDAT" else body) for kind, body in ours)
    picture = library.gallery.add(changed)
    assert read_credentials(changed, library.certificates).signature is Signature.BROKEN
    out = library.gallery.export(picture.id, tmp_path / "o.jpg").read_bytes()
    assert read_credentials(out, library.certificates).signature is Signature.NONE


def test_a_picture_saved_without_recipe_can_be_converted_again(
    library: Library, tmp_path: Path
) -> None:
    """PNG → without recipe → back into the gallery → JPEG → still marked, still ours."""
    first = library.gallery.add(signed_picture(library))
    bare = library.gallery.export(first.id, tmp_path / "bare.png", recipe=False).read_bytes()
    again = library.gallery.add(bare)
    out = library.gallery.export(again.id, tmp_path / "out.jpg").read_bytes()
    assert read_credentials(out, library.certificates).signature is Signature.OWN
    assert source_type(out) is SourceType.TRAINED


def test_the_mark_of_a_composite_stays_one(library: Library, tmp_path: Path) -> None:
    file = io.BytesIO()
    from PIL import PngImagePlugin

    text = PngImagePlugin.PngInfo()
    text.add_itxt("XML:com.adobe.xmp", packet(SourceType.COMPOSITE))
    Image.new("RGB", (9, 9)).save(file, "PNG", pnginfo=text)
    marker = Marker(library.gallery.marker.options)
    png = marker.signed(file.getvalue(), Origin(SourceType.COMPOSITE))
    picture = library.gallery.add(png)
    for suffix in SUFFIXES:
        out = library.gallery.export(picture.id, tmp_path / f"o{suffix}", recipe=False)
        data = out.read_bytes()
        assert source_type(data) is SourceType.COMPOSITE
        assert read_credentials(data).source_type == "compositeWithTrainedAlgorithmicMedia"


def test_pictures_of_one_day_share_a_signer_unless_the_user_chooses(tmp_path: Path) -> None:
    bare = make.png()
    for per_picture, signers in ((False, 1), (True, 3)):
        folder = tmp_path / str(per_picture)
        marker = Marker(options(folder, per_picture=per_picture))
        for _ in range(3):
            marker.signed(bare, Origin())
        assert len(list((folder / "public").rglob("*.pem"))) == signers


@pytest.mark.parametrize(
    ("proper", "signer"), [(True, "Studio Ada"), (False, "PhotoMaker Desktop")]
)
def test_the_users_own_certificate_signs_if_it_can(
    tmp_path: Path, proper: bool, signer: str
) -> None:
    until = datetime.now(UTC) + timedelta(days=9)
    own = own_certificate(tmp_path, until, proper=proper)
    marker = Marker(options(tmp_path, own=str(own)))
    found = read_credentials(marker.signed(make.png(), Origin()), tmp_path / "public")
    assert (marker.own_error is None) is proper
    assert (found.signature, found.signer) == (Signature.OWN, signer)
