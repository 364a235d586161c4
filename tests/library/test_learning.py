"""People from photos on the command line, with the real engine and a tiny model."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from photomaker_desktop.cli import main
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.core.photo import Box
from photomaker_desktop.identity.tokens import IdentityTokens
from photomaker_desktop.library import Library, Query
from photomaker_desktop.library.people import consent
from tests.support.data import NEWTON
from tests.support.library.told import Told

MAY = "--i-may-use-these-photos"


@pytest.fixture
def photos(tmp_path: Path) -> list[Path]:
    paths = [tmp_path / f"{index}.png" for index in range(3)]
    for photo, path in zip(NEWTON[1:], paths, strict=True):
        with Image.open(photo) as picture:
            picture.save(path)
    return paths


def models_of(models: ModelPaths) -> tuple[str, ...]:
    return ("--base", models.base, "--adapter", models.adapter)


@pytest.mark.slow
def test_a_person_from_photos(
    tell: Told, tmp_path: Path, photos: list[Path], tiny_models: ModelPaths
) -> None:
    """The real engine with a tiny model; kept, passed on, and drawn alike each time."""
    from photomaker_desktop.core.request import GenerationRequest
    from photomaker_desktop.engine.generator import Generator

    add = (
        "identity",
        "add",
        "Eve",
        *photos,
        "--as",
        "woman",
        "--keep-photos",
        "--weights",
        1,
        2,
        1,
    )
    assert tell(*add)["error"]["code"] == "UsageError"
    told = tell(*add, MAY, *models_of(tiny_models))
    assert told["identity"]["photos_kept"] == 3
    assert told["identity"]["consent"]["text_version"] == consent.TEXT_VERSION
    assert tell("identity", "show", "Eve")["weights"] == {"v1": [1.0, 2.0, 1.0]}

    studio = Generator()

    def drawn(root: Path) -> bytes:
        with Library.open(root) as library:
            subject = library.identities.subject("Eve")
            request = GenerationRequest(
                "portrait of @Eve", subject=subject, width=64, height=64, steps=2, seed=3
            )
            (picture,) = studio.generate(tiny_models, request)
            kept = library.gallery.add(picture.png)
            assert library.gallery.count(Query(words="portrait")) == 1
            assert kept.identity_id == subject.identity_id
            return picture.image.tobytes()

    first = drawn(tell.root)
    tell("identity", "export", "Eve", "--out", tmp_path / "eve.pmid")
    other = tell.elsewhere(tmp_path / "other")
    other("identity", "import", tmp_path / "eve.pmid")
    assert drawn(other.root) == first


@pytest.mark.slow
def test_a_saved_fusion_reaches_the_picture(
    tell: Told, tmp_path: Path, photos: list[Path], tiny_models: ModelPaths
) -> None:
    models = models_of(tiny_models)
    tell("identity", "add", "Eve", *photos, "--as", "woman", "--fusion", "average", MAY, *models)
    words = ("generate", "--identity", "Eve", "--prompt", "@Eve", "--size", "64x64", "--steps", 2)
    for said, used in (((), "average"), (("--fusion", "stack"), "stack")):
        told = tell(*words, *said, *models, "--out", tmp_path / "out")
        (made,) = told["pictures"]
        assert (made["recipe"]["fusion"]["mode"], made["recipe"]["photos"]) == (used, 3)


def test_what_cannot_be_kept_is_refused_before_the_photos_are_looked_at(
    tell: Told, photos: list[Path], tmp_path: Path
) -> None:
    """There are no models here at all."""
    models = models_of(ModelPaths(base=str(tmp_path), adapter=str(tmp_path / "none")))
    first, *_ = photos

    def refused(name: object, *words: object) -> str:
        told = tell("identity", "add", name, *words, "--as", "woman", MAY, *models)
        return str(told["error"]["what"])

    assert refused("Ada", first) == "There is already a person called Ada."
    assert "cannot contain @" in refused("@Eve", first)
    assert "from 1 to 200" in refused("Eve", first, "--fusion", "budget", "--slots", 0)
    assert "gone.png does not exist" in refused("Eve", first, tmp_path / "gone.png")
    assert "need 3 weights" in refused("Eve", *photos, "--weights", 1)
    assert "not all can be 0" in refused("Eve", first, "--weights", 0)
    for choice in ("--face=0.png=0", "--face=4=1", "--face=x", "--crop=1=3,4", "--crop=1=-3,4,5"):
        refused("Eve", *photos, choice)
        assert tell.code == 2
    assert "There are no pictures" in refused("Eve", make_folder(tmp_path))
    assert [person["name"] for person in tell("identity", "list")] == ["Ada", "Bob"]


def make_folder(tmp_path: Path) -> Path:
    folder = tmp_path / "empty"
    folder.mkdir()
    return folder


@pytest.fixture
def other_adapter(tiny_models: ModelPaths, tmp_path: Path) -> Path:
    """The same layout with other numbers."""
    from photomaker_desktop.engine.adapter import load_adapter, save_adapter

    adapter = load_adapter(tiny_models.adapter)
    encoder = {name: tensor * 1.5 for name, tensor in adapter.id_encoder.items()}
    path = tmp_path / "other.safetensors"
    save_adapter(path, adapter.config, encoder, adapter.lora)
    return path


@pytest.mark.slow
def test_learnt_again_with_another_model(
    tell: Told, photos: list[Path], tiny_models: ModelPaths, other_adapter: Path
) -> None:
    before, after = models_of(tiny_models), ("--base", tiny_models.base, "--adapter", other_adapter)
    add = ("identity", "add", "Eve", *photos, "--as", "woman", MAY, *before, "--weights", 1, 2, 3)
    tell(*add, "--keep-photos", "--crop", "1.png=10,20,100")
    with Library.open(tell.root) as library:
        eve = library.identities.by_name("Eve")
        assert [p.crop for p in library.identities.kept_photos(eve.id)] == [
            None,
            Box(10, 20, 100, 100),
            None,
        ]
        first = library.identities.tokens(eve.id)

    def tokens() -> IdentityTokens:
        with Library.open(tell.root) as library:
            return library.identities.tokens(eve.id)

    assert tell("identity", "again", "Eve", *after)["identity"]["photos_kept"] == 3
    assert not np.array_equal(tokens().tokens, first.tokens)
    assert tokens().weights.tolist() == [1, 2, 3]
    tell("identity", "again", "Eve", *before)
    assert tokens().sha256() == first.sha256()

    assert "permission" in tell("identity", "again", "Eve", photos[0], *before)["error"]["what"]
    told = tell("identity", "again", "Eve", photos[0], "--keep-photos", MAY, *after)
    assert told["identity"]["photos_kept"] == 1
    assert tokens().photos == 1
    assert tell("library", "check", "--deep")["problems"] == []


def test_without_photos_nobody_is_learnt_again(tell: Told, tiny_models: ModelPaths) -> None:
    models = models_of(tiny_models)
    tell("identity", "mix", "Cy", "Ada=3", "Bob")
    told = tell("identity", "again", "Ada", *models)["error"]
    assert told["what"] == "There are no saved photos of Ada."
    assert "mixed from Ada, Bob" in tell("identity", "again", "Cy", *models)["error"]["why"]
    assert tell("identity", "again", "Zoe", *models)["error"]["code"] == "LibraryError"


def test_the_list_says_who_must_be_learnt_again(
    tell: Told, capsys: pytest.CaptureFixture[str]
) -> None:
    """The people here were made by an encoder that no model set has; Sketchbook is there."""
    assert [person["stale"] for person in tell("identity", "list")] == [True, True]
    assert [person["name"] for person in tell("identity", "list", "--stale", "ada")] == ["Ada"]
    main(["identity", "show", "Ada", "--library", str(tell.root)])
    told = capsys.readouterr().out
    assert "photo 1: 1, photo 2: 1, photo 3: 1" in told
    assert "without saved photos" in told


def test_photos_can_be_looked_at_alone(tell: Told, photos: list[Path]) -> None:
    photos[2].write_bytes(b"no picture")
    good, _, bad = tell("identity", "look", *photos, "--face", "1=2")
    assert (good["usable"], bad["usable"]) == (True, False)
    assert bad["findings"][0]["severity"] == "problem"


def test_weights_of_nothing_are_refused(tell: Told) -> None:
    told = tell("identity", "reweigh", "Ada", 0, 0, 0)["error"]
    assert told["what"] == "Not all weights can be 0."
    assert tell("identity", "show", "Ada")["weights"] == {"v1": [1.0, 1.0, 1.0]}
