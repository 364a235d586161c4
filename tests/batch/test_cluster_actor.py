"""What a node of a cluster does with a job, without a cluster."""

import sys
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest
from PIL import Image

from photomaker_desktop.batch.cluster_actor import (
    ClusterJob,
    EngineActor,
    Setup,
    for_this_node,
    packed_job,
    unpacked,
)
from photomaker_desktop.batch.keys import model_hashes
from photomaker_desktop.cli import main
from photomaker_desktop.core.decoding import from_msgpack
from photomaker_desktop.core.engine_options import EngineOptions
from photomaker_desktop.core.messages import Done, Failed, FromEngine, Generate, Pictured
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.core.request import GenerationRequest, LoraChoice, PictureInput, Subject
from photomaker_desktop.core.signing import SigningOptions
from photomaker_desktop.storage.settings import Settings
from photomaker_desktop.weights.local.locate import model_paths
from tests.support.batch.make import simple
from tests.support.batch.standin import STANDIN


def answers(folder: Path, request: GenerationRequest, **hashes: str) -> list[FromEngine]:
    """What an actor with a stand-in engine answers; ``hashes`` replace those of Sketchbook."""
    models, root = model_paths(Settings()), Settings().models_path()
    return answered(folder, packed_job(Generate("job", models, request), root), **hashes)


def answered(folder: Path, job: bytes, **hashes: str) -> list[FromEngine]:
    models, root = model_paths(Settings()), Settings().models_path()
    known = {"sketchbook": model_hashes(models, root) | hashes}
    setup = Setup(known, command=(sys.executable, "-m", STANDIN, str(folder)))
    actor = EngineActor(msgspec.msgpack.encode(setup))
    try:
        return list(unpacked(actor.generate(job)))
    finally:
        actor.close()


def test_a_picture_comes_back_as_bytes(tmp_path: Path) -> None:
    picture, done = answers(tmp_path, GenerationRequest("a hat", seed=1))
    assert isinstance(picture, Pictured)
    assert picture.png.startswith(b"\x89PNG")
    assert isinstance(done, Done)


def test_models_that_differ_on_a_node_draw_nothing(tmp_path: Path) -> None:
    (failed,) = answers(tmp_path, GenerationRequest("a hat", seed=1), base="0" * 64)
    assert isinstance(failed, Failed)
    assert failed.code == "EngineMissing"
    assert not (tmp_path / "begun.jsonl").exists()


def test_a_lora_that_a_node_lacks_is_named(tmp_path: Path) -> None:
    lora = tmp_path / "hat.safetensors"
    lora.write_bytes(b"weights of a hat")
    request = GenerationRequest("a hat", seed=1, loras=(LoraChoice(str(lora)),))
    models, root = model_paths(Settings()), Settings().models_path()
    job = packed_job(Generate("job", models, request), root)
    lora.unlink()
    (failed,) = answered(tmp_path, job)
    assert isinstance(failed, Failed)
    assert failed.code == "FileElsewhere"
    assert "hat.safetensors" in str(failed.what)


def test_a_picture_to_start_from_travels_as_bytes(tmp_path: Path) -> None:
    """The stand-in's recipe names the file on the node, not the one here."""
    photo = tmp_path / "a private name.png"
    Image.new("RGB", (64, 64), "teal").save(photo)
    request = GenerationRequest("a hat", seed=1, picture=PictureInput(image=str(photo)))
    models = model_paths(Settings())
    data = packed_job(Generate("job", models, request), Settings().models_path())
    assert photo.read_bytes() in data
    assert str(tmp_path).encode() not in data
    picture, _ = answers(tmp_path, request)
    assert isinstance(picture, Pictured)
    assert picture.recipe.request.picture.image == "job-image"


def test_a_person_travels_as_tokens_alone(tmp_path: Path) -> None:
    ada = Subject("Ada", "woman", b"tokens of Ada")
    request = GenerationRequest("@Ada in the rain", subject=ada, seed=1)
    picture, _ = answers(tmp_path, request)
    assert isinstance(picture, Pictured)
    assert picture.recipe.person.name == "Ada"


@pytest.mark.parametrize(
    ("where", "words"),
    [(("192.168.1.20", "x"), "no address of a cluster"), (("127.0.0.1:1", ""), "token is missing")],
    ids=["no port", "no token"],
)
def test_an_address_and_a_token_are_needed(
    where: tuple[str, str],
    words: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    address, token = where
    monkeypatch.setattr("photomaker_desktop.batch.cluster.TOKEN_FILE", tmp_path / "no such file")
    monkeypatch.delenv("RAY_AUTH_TOKEN_PATH", raising=False)
    monkeypatch.setenv("RAY_AUTH_TOKEN", token)
    assert main(["batch", str(simple(tmp_path, 2)), "--cluster", address]) == 2
    assert words in capsys.readouterr().err


def test_the_users_choices_travel_and_the_users_folders_do_not(tmp_path: Path) -> None:
    """A node signs with a key of its own; what is checked and marked is the driver's choice."""
    chosen = Settings(
        check_all_pictures=True, watermark=False, signing_keys="picture", library_dir=str(tmp_path)
    ).engine_options()
    job = Generate("job", ModelPaths(), GenerationRequest("a hat", seed=1), chosen)
    data = packed_job(job, tmp_path)
    assert str(tmp_path).encode() not in data
    own = replace(EngineOptions(), device="cpu", signing=SigningOptions("keys", "public"))
    kept = for_this_node(own, from_msgpack(data, ClusterJob).generate.options)
    assert (kept.device, kept.check_everything, kept.watermark) == ("cpu", True, False)
    assert kept.signing == SigningOptions("keys", "public", per_picture=True)
