import io
import json
import pickle
import struct
import zipfile
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image
from safetensors.numpy import save

from photomaker_desktop.core.errors import ImportRefused, LibraryLocked, PhotoMakerError
from photomaker_desktop.core.photo import PhotoInput
from photomaker_desktop.library import Library
from photomaker_desktop.library.people import pmid, transfer
from tests.support.library import make

CASES = settings(
    max_examples=150,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)


def exported(tmp_path: Path, name: str = "Ada") -> bytes:
    with Library.open(tmp_path / "source") as library:
        person = make.add_person(library, name, keep=True)
        return library.identities.export(person.id)


def test_a_person_goes_to_another_library_bit_for_bit(tmp_path: Path, library: Library) -> None:
    with Library.open(tmp_path / "source") as source:
        before = make.add_person(source, keep=True)
        tokens = source.identities.tokens(before.id)
        for passphrase in ("", "for you only"):
            data = source.identities.export(before.id, passphrase, make.CHEAP)
            after = library.identities.import_(data, passphrase)
            assert library.identities.tokens(after.id).to_bytes() == tokens.to_bytes()
            assert (after.class_word, after.consent, after.tags) == (
                before.class_word,
                before.consent,
                before.tags,
            )
            assert library.identities.faces(after.id) == source.identities.faces(before.id)
            assert library.identities.faces(after.id)[2] == "sface"
            assert after.photos_kept == 0 and library.identities.photos(after.id) == ()
            assert len(library.identities.thumbnails(after.id)) == 3
    assert [p.name for p in library.identities.list()] == ["Ada", "Ada 2"]
    assert library.identities.list()[0].id == before.id
    assert library.check().clean


def test_photos_never_leave_with_a_person(tmp_path: Path) -> None:
    photo = make.jpeg(50)
    with Library.open(tmp_path / "source") as source:
        person = source.identities.add(
            "Ada",
            "woman",
            make.encoded(make.tokens(1)),
            [PhotoInput("a.jpg", data=photo)],
            consent=make.CONSENT,
            keep=True,
        )
        assert source.identities.photos(person.id) == (photo,)
        assert photo not in source.identities.export(person.id)


def test_a_protected_file_wants_its_passphrase(tmp_path: Path, library: Library) -> None:
    with Library.open(tmp_path / "source") as source:
        person = make.add_person(source)
        data = source.identities.export(person.id, "for you only", make.CHEAP)
    assert b"Ada" not in data
    for wrong in ("", "something else"):
        with pytest.raises(LibraryLocked, match="passphrase"):
            library.identities.import_(data, wrong)
    assert library.identities.list() == ()


def entries(tmp_path: Path) -> dict[str, bytes]:
    return pmid.unpack(exported(tmp_path))


def zipped(parts: dict[str, bytes], method: int = zipfile.ZIP_STORED) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", method) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return buffer.getvalue()


def refused(data: bytes) -> str:
    with pytest.raises(ImportRefused) as caught:
        transfer.imported(data)
    return str(caught.value)


def test_hostile_containers_are_refused(tmp_path: Path) -> None:
    good = entries(tmp_path)
    assert transfer.imported(zipped(good)).identity.name == "Ada"
    assert "unexpected entries" in refused(zipped(good | {"../../evil": b"x"}))
    assert "unexpected entries" in refused(zipped(good | {"thumbnails/../../a.jpg": b"x"}))
    assert "unexpected entries" in refused(zipped(good | {"data.pkl": pickle.dumps(print)}))
    bomb = good | {"tokens-v1.safetensors": b"\0" * 50_000_000}
    assert "compression" in refused(zipped(bomb, zipfile.ZIP_DEFLATED))
    assert "larger than" in refused(zipped(good | {"tokens-v2.safetensors": b"\0" * 70_000_000}))
    many = {f"thumbnails/{index:03}.jpg": b"" for index in range(600)}
    assert "too many" in refused(zipped(many))
    assert "truncated" in refused(b"")
    twice = zipped(good)
    with zipfile.ZipFile(io.BytesIO(twice)) as archive, pytest.warns(UserWarning):
        buffer = io.BytesIO(twice)
        with zipfile.ZipFile(buffer, "a") as more:
            more.writestr("identity.json", archive.read("identity.json"))
    assert "unexpected entries" in refused(buffer.getvalue())


def test_sizes_that_lie_are_refused(tmp_path: Path) -> None:
    data = bytearray(zipped(entries(tmp_path)))
    place = data.index(b"PK\x01\x02")
    data[place + 24 : place + 28] = struct.pack("<I", 2**31)
    assert refused(bytes(data))


@pytest.mark.parametrize(
    "tensors",
    [
        {"tokens": np.full((3, 1, 64), np.nan, np.float32), "weights": np.ones(3, np.float32)},
        {"tokens": np.zeros((3, 1, 64), np.float32), "weights": np.full(3, -1, np.float32)},
        {"tokens": np.zeros((3, 1, 64), np.float64), "weights": np.ones(3, np.float64)},
        {"tokens": np.zeros((3, 2, 64), np.float32), "weights": np.ones(3, np.float32)},
        {"tokens": np.zeros((3, 1, 64), np.float32), "weights": np.ones(4, np.float32)},
        {"tokens": np.zeros((201, 1, 4), np.float32), "weights": np.ones(201, np.float32)},
        {"tokens": np.zeros((1, 1, 9000), np.float32), "weights": np.ones(1, np.float32)},
        {"tokens": np.zeros((3, 1, 0), np.float32), "weights": np.ones(3, np.float32)},
        {"weights": np.ones(3, np.float32)},
    ],
)
def test_impossible_numbers_are_refused(tmp_path: Path, tensors: dict[str, np.ndarray]) -> None:
    assert refused(zipped(entries(tmp_path) | {"tokens-v1.safetensors": save(tensors)}))


@pytest.mark.parametrize(
    "change",
    [
        {"id": "../../../etc"},
        {"id": 5},
        {"name": ""},
        {"name": "x" * 5000},
        {"name": "\x00\x1b"},
        {"class_word": ""},
        {"version": 99},
        {"format": "other"},
        {"encodings": {}},
        {"encodings": {"v1": "ab", "v2": "cd"}},
        {"encodings": {"v9": "ab"}},
        {"fusion": {"mode": "stack", "slots": 0}},
        {"photos": ["../secret"]},
        {"tags": ["x"] * 101},
        {"mixed_from": [{"identity_id": "a", "name": "b", "share": -1}]},
    ],
)
def test_impossible_descriptions_are_refused(tmp_path: Path, change: dict[str, object]) -> None:
    good = entries(tmp_path)
    described = json.loads(good["identity.json"]) | change
    assert refused(zipped(good | {"identity.json": json.dumps(described).encode()}))


def test_a_thumbnail_must_be_a_small_picture(tmp_path: Path) -> None:
    good = entries(tmp_path)
    assert refused(zipped(good | {"thumbnails/000.jpg": b"<svg onload=alert(1)>"}))
    buffer = io.BytesIO()
    Image.new("1", (4000, 4000)).save(buffer, "PNG")
    assert "too large" in refused(zipped(good | {"thumbnails/000.jpg": buffer.getvalue()}))


def test_a_kept_marker_in_a_name_is_taken_out(tmp_path: Path) -> None:
    good = entries(tmp_path)
    described = json.loads(good["identity.json"]) | {"name": '@"Ada"  L.'}
    taken = transfer.imported(zipped(good | {"identity.json": json.dumps(described).encode()}))
    assert taken.identity.name == "Ada L."


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    return exported(tmp_path_factory.mktemp("good"))


@CASES
@given(data=st.data())
def test_damaged_files_change_nothing(good: bytes, library: Library, data: st.DataObject) -> None:
    """Bytes flipped, cut, and put together anew: taken whole, or refused with a clear error."""
    broken = bytearray(good)
    for _ in range(data.draw(st.integers(1, 8))):
        broken[data.draw(st.integers(0, len(broken) - 1))] = data.draw(st.integers(0, 255))
    if data.draw(st.booleans()):
        del broken[data.draw(st.integers(0, len(broken) - 1)) :]
    before = library.identities.list()
    try:
        taken = library.identities.import_(bytes(broken))
    except PhotoMakerError as error:
        assert error.what
        assert library.identities.list() == before
    else:
        assert np.isfinite(library.identities.tokens(taken.id).tokens).all()
        library.identities.erase(taken.id)


@CASES
@given(st.binary(max_size=400), st.dictionaries(st.text(max_size=30), st.binary(max_size=90)))
def test_made_up_files_are_refused(junk: bytes, parts: dict[str, bytes]) -> None:
    with pytest.raises(PhotoMakerError):
        transfer.imported(junk)
    with pytest.raises(PhotoMakerError):
        transfer.imported(zipped({name.replace("\0", "") or "a": d for name, d in parts.items()}))


FIELDS = ("id", "name", "class_word", "created", "changed", "fusion", "encodings", "consent")
FIELDS += ("mixed_from", "notes", "tags", "photos", "recogniser", "version", "format")
json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=9), inner),
    max_leaves=6,
)


@CASES
@given(st.sampled_from(FIELDS), json_values)
def test_descriptions_of_any_kind(good: bytes, field: str, value: object) -> None:
    parts = pmid.unpack(good)
    described = json.loads(parts["identity.json"]) | {field: value}
    data = zipped(parts | {"identity.json": json.dumps(described).encode()})
    try:
        taken = transfer.imported(data)
    except PhotoMakerError as error:
        assert error.what
    else:
        assert 0 < len(taken.identity.name) <= 80
