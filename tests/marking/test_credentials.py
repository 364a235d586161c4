"""Content credentials: signed, read back, and found out when anything was changed."""

import io
import json
import struct
import threading
from concurrent.futures import ThreadPoolExecutor
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from PIL import Image

from photomaker_desktop.imaging.png import chunks
from photomaker_desktop.imaging.xmp import SourceType
from photomaker_desktop.marking.c2pa_library import context, library
from photomaker_desktop.marking.certificates import make_pair
from photomaker_desktop.marking.credentials import (
    NO_CREDENTIALS,
    Origin,
    Signature,
    manifest,
    read_credentials,
    sign,
)
from photomaker_desktop.marking.keys import SigningKeys
from tests.support.marking.pictures import FORMATS, options, picture

PAIR = make_pair()
ORIGIN = Origin(model="RealVisXL V4.0")


def state(signed: bytes, trusted: bytes = b"", media_type: str = "image/png") -> str:
    """What the library's own reader says."""
    reader = library().Reader(media_type, io.BytesIO(signed), context=context(trusted))
    return str(reader.get_validation_state())


@pytest.mark.parametrize("kind", FORMATS)
def test_what_was_signed_is_read_back(kind: str) -> None:
    found = read_credentials(sign(picture(kind), ORIGIN, PAIR))
    assert found.signature is Signature.INTACT
    assert (found.program, found.model) == ("PhotoMaker Desktop", "RealVisXL V4.0")
    assert found.source_type == "trainedAlgorithmicMedia"


@pytest.mark.parametrize("kind", FORMATS)
def test_the_pixels_stay(kind: str) -> None:
    before = picture(kind)
    after = sign(before, ORIGIN, PAIR)
    pixels = [Image.open(io.BytesIO(data)).tobytes() for data in (before, after)]
    assert pixels[0] == pixels[1]
    assert len(after) - len(before) < 5000


def test_the_library_trusts_our_authority_and_no_stranger() -> None:
    signed = sign(picture(), ORIGIN, PAIR)
    assert state(signed) == "Valid"
    assert state(signed, PAIR.chain) == "Trusted"
    assert state(signed, make_pair().chain) == "Valid"


def test_own_pictures_are_recognised_by_their_public_part(tmp_path: Path) -> None:
    own, public = SigningKeys(options(tmp_path)), tmp_path / "public"
    signed = sign(picture(), ORIGIN, own.pair())
    assert read_credentials(signed, public).signature is Signature.OWN
    assert read_credentials(signed, tmp_path / "another library").signature is Signature.INTACT


def test_a_stranger_with_our_serial_number_is_found_out(tmp_path: Path) -> None:
    """The number alone proves nothing: the certificate must be the very one."""
    signed = sign(picture(), ORIGIN, PAIR)
    name = f"{PAIR.serial:x}"
    file = tmp_path / name[:2] / f"{name}.pem"
    file.parent.mkdir()
    file.write_bytes(make_pair().chain)
    assert read_credentials(signed, tmp_path).signature is Signature.INTACT


def regions(png: bytes) -> dict[str, range]:
    """Where each chunk of a PNG lies, with its length and checksum; and the signature's parts."""
    found, at = {"signature of the file": range(8)}, 8
    for number, (kind, body) in enumerate(chunks(png)):
        end = at + 12 + len(body)
        if kind == b"caBX":
            for part in (b"c2pa.actions.v2", b"trainedAlgorithmicMedia", b"claim_generator_info"):
                start = png.index(part, at, end)
                found[part.decode()] = range(start, start + len(part))
        else:
            found[f"{kind.decode()} {number}"] = range(at, end)
        at = end
    return found


def test_a_changed_byte_in_any_region_is_noticed() -> None:
    signed = sign(picture(), ORIGIN, PAIR)
    places = regions(signed)
    assert {"IHDR 0", "c2pa.actions.v2"} < places.keys()
    for name, where in places.items():
        for at in {where[0], where[len(where) // 2], where[-1]}:
            changed = bytearray(signed)
            changed[at] ^= 1
            assert read_credentials(bytes(changed)).signature is not Signature.INTACT, (name, at)


def test_every_byte_of_the_credentials_counts_or_says_nothing() -> None:
    """What may change unnoticed is the padding of the signature, which nobody reads."""
    signed = sign(picture(size=(8, 8)), ORIGIN, PAIR)
    start, end = signed.index(b"caBX"), signed.index(b"IDAT")
    told = read_credentials(signed)
    for at in range(start, end, 5):
        changed = bytearray(signed)
        changed[at] ^= 4
        assert read_credentials(bytes(changed)) == told or read_credentials(
            bytes(changed)
        ).signature in (Signature.BROKEN, Signature.NONE)


def test_bytes_behind_the_end_and_cut_off_files_are_noticed() -> None:
    signed = sign(picture("JPEG"), ORIGIN, PAIR)
    assert read_credentials(signed + b"more").signature is Signature.BROKEN
    assert read_credentials(signed[:-40]).signature is Signature.BROKEN


def test_nothing_private_is_in_the_manifest() -> None:
    """Not the source's name or path either, only its hash."""
    source = "ab" * 32
    signed = sign(picture(), Origin(SourceType.COMPOSITE, "Sketchbook", source), PAIR)
    reader = library().Reader("image/png", io.BytesIO(signed), context=context())
    active = reader.get_active_manifest()
    assert source in json.dumps(active["ingredients"])
    assert active["claim_generator_info"][0]["name"] == "PhotoMaker Desktop"
    assert read_credentials(signed).source_type == "compositeWithTrainedAlgorithmicMedia"
    assert b"/home" not in signed
    assert "time" not in active["signature_info"]


def test_a_watermark_is_bound() -> None:
    signed = sign(picture(), Origin(watermark="1*0101"), PAIR)
    assert read_credentials(signed).watermark == "1*0101"
    assert state(signed, PAIR.chain) == "Trusted"


@pytest.mark.parametrize("data", [b"", b"GIF89a", b"\x89PNG\r\n\x1a\n", picture(), picture("JPEG")])
def test_files_without_credentials(data: bytes) -> None:
    assert read_credentials(data) == NO_CREDENTIALS


def test_a_thousand_pictures_are_signed_at_once(tmp_path: Path) -> None:
    own, bare = SigningKeys(options(tmp_path)), picture(size=(16, 16))
    with ThreadPoolExecutor(8) as pool:
        signed = list(pool.map(lambda _: sign(bare, ORIGIN, own.pair()), range(1000)))
        found = set(pool.map(lambda one: read_credentials(one, tmp_path / "public"), signed[::10]))
    assert {one.signature for one in found} == {Signature.OWN}
    assert len(set(signed)) == 1000


def test_credentials_of_other_programs_are_read() -> None:
    """Actions of C2PA's first version name their program in another place."""
    action = {
        "action": "c2pa.created",
        "digitalSourceType": str(SourceType.TRAINED),
        "softwareAgent": "Another Studio 3",
    }
    foreign = {
        "claim_version": 1,
        "title": "x",
        "assertions": [{"label": "c2pa.actions", "data": {"actions": [action]}}],
    }
    c2pa, signed = library(), io.BytesIO()
    signer = c2pa.Signer.from_info(c2pa.C2paSignerInfo(b"es256", PAIR.chain, PAIR.key, None))
    with signer, c2pa.Builder(foreign, context()) as builder:
        builder.sign(signer, "image/png", io.BytesIO(picture()), signed)
    found = read_credentials(signed.getvalue())
    assert (found.signature, found.model) == (Signature.INTACT, "Another Studio 3")
    assert found.source_type == "trainedAlgorithmicMedia"


def test_a_manifest_elsewhere_is_never_fetched() -> None:
    """A stranger's picture may name an address; reading it must not tell them."""
    asked: list[str] = []

    class Server(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            self.send_error(404)

        def log_message(self, *_: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Server) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        c2pa = library()
        builder = c2pa.Builder(manifest(ORIGIN), context())
        builder.set_remote_url(f"http://127.0.0.1:{server.server_port}/manifest")
        builder.set_no_embed()
        signer = c2pa.Signer.from_info(c2pa.C2paSignerInfo(b"es256", PAIR.chain, PAIR.key, None))
        remote = io.BytesIO()
        builder.sign(signer, "image/png", io.BytesIO(picture()), remote)
        found = read_credentials(remote.getvalue())
        server.shutdown()
    assert b"127.0.0.1" in remote.getvalue()
    assert asked == []
    assert found.signature is not Signature.OWN


def test_a_native_library_in_the_current_folder_is_not_loaded(tmp_path: Path) -> None:
    """Pictures are opened from anybody's folders; a library that lies there is not ours."""
    import subprocess
    import sys

    for name in ("libc2pa_c.so", "c2pa_c.dll", "libc2pa_c.dylib"):
        (tmp_path / name).write_bytes(struct.pack("4s", b"\x7fELF"))
    code = (
        "from photomaker_desktop.marking.c2pa_library import library;print(library().sdk_version())"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert done.stderr == ""
