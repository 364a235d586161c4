"""Sketchbook from nothing in miniature: every stage, the files, and every proof on them."""

import json

import pytest

from photomaker_desktop.core.errors import UsageError
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.engine.adapter import load_adapter
from photomaker_desktop.engine.loading import load_base
from photomaker_desktop.library import Library
from photomaker_desktop.training.configs import load_config
from photomaker_desktop.training.loop import LoopConfig
from photomaker_desktop.training.parts import PartsConfig
from photomaker_desktop.training.proofs import prove
from photomaker_desktop.training.sketchbook import SketchbookConfig, train_sketchbook
from photomaker_desktop.training.vae import VaeConfig


def short(**changes):
    return LoopConfig(**({"steps": 2, "batch": 6, "precision": "no", "log_every": 1} | changes))


@pytest.fixture(scope="module")
def trained(tmp_path_factory):
    folder = tmp_path_factory.mktemp("sketchbook")
    config = SketchbookConfig(
        folder=str(folder),
        people=4,
        diffusion_people=3,
        vocabulary=1200,
        vae=VaeConfig(channels=8, encoder_blocks=(0, 0, 0, 1), decoder_blocks=(1, 0, 0, 0)),
        vae_loop=short(batch=8, validate_every=2),
        parts=PartsConfig(
            text=32, text_2=32, channels=(32, 32), vision=64, vision_layers=1, vision_heads=1
        ),
        warmup_loop=short(),
        loop=short(validate_every=2),
        judge_loop=short(),
    )
    train_sketchbook(config)
    return config, folder


@pytest.mark.slow
def test_the_result_is_an_sdxl_base_and_a_photomaker_file(trained):
    import torch

    _, folder = trained
    models = ModelPaths(name="tiny", base=str(folder / "base"))
    pipeline = load_base(models, torch.float32)
    assert type(pipeline.vae).__name__ == "AutoencoderTiny"
    assert pipeline.vae_scale_factor == 8
    assert pipeline.unet.config.sample_size == 16
    adapter = load_adapter(folder / "photomaker.safetensors")
    assert adapter.config.width == pipeline.unet.config.cross_attention_dim
    assert adapter.config.image == 224
    assert (folder / "diffusion" / "validation-000002.png").is_file()
    figures = json.loads((folder / "diffusion" / "log.jsonl").read_text().splitlines()[-1])
    assert figures["step"] == 2


@pytest.mark.slow
def test_the_sample_people_are_learned_with_the_new_model(trained, tmp_path):
    _, folder = trained
    adapter = load_adapter(folder / "photomaker.safetensors")
    with Library.open(tmp_path) as library:
        for file in sorted((folder / "samples").iterdir()):
            person = library.identities.import_(file.read_bytes())
            assert person.encodings == {adapter.version: adapter.sha256}
        assert {person.name for person in library.identities.list()} == {"Ada", "Felix", "Noor"}


@pytest.mark.slow
def test_a_finished_run_is_not_trained_again(trained):
    config, folder = trained
    before = (folder / "diffusion" / "checkpoint.pt").stat().st_mtime_ns
    train_sketchbook(config)
    assert (folder / "diffusion" / "checkpoint.pt").stat().st_mtime_ns == before


@pytest.mark.slow
def test_training_goes_on_from_a_finished_model(trained, tmp_path):
    from dataclasses import replace

    from safetensors.torch import load_file

    config, folder = trained
    again = replace(config, folder=str(tmp_path), start=str(folder))
    train_sketchbook(replace(again, loop=short(steps=1)))
    one, other = (
        load_file(root / "base" / "unet" / "diffusion_pytorch_model.safetensors")
        for root in (folder, tmp_path)
    )
    assert one.keys() == other.keys()
    assert 0 < max(float((one[key] - other[key]).abs().max()) for key in one) < 0.01
    assert not (tmp_path / "vae").exists()


@pytest.mark.slow
def test_every_proof_is_measured(trained, tmp_path):
    _, folder = trained
    shown = []
    proofs = prove(
        str(folder),
        people=4,
        seed=0,
        only=[],
        sheet=tmp_path / "sheet.png",
        say=lambda line: None,
        show=shown.append,
    )
    assert [title[:2] for title in proofs] == ["6.", "1.", "2.", "3.", "4.", "5a", "5b"]
    assert set(proofs["1. Identity kept"]) == {"hair", "hair_colour", "skin", "facial_hair"}
    assert set(proofs["2. Words obeyed"]) == {
        "clothes",
        "clothes_colour",
        "glasses",
        "expression",
        "background",
    }
    assert len(proofs["5a. Delayed merge (style strength)"]) == 8
    assert (tmp_path / "sheet.png").stat().st_size > 1000
    assert len(shown) == 7


@pytest.mark.slow
def test_a_sketch_is_measured_only_with_a_model_for_it(trained):
    _, folder = trained
    quiet = {"say": lambda line: None, "show": lambda text: None}
    with pytest.raises(UsageError, match="no sketch ControlNet"):
        prove(str(folder), people=1, seed=0, only=["sketch"], sheet=None, **quiet)


def test_built_in_recipes_are_complete():
    assert load_config("sketchbook").loop.batch == 32
    published = load_config("photomaker-v1-sdxl")
    assert (published.rank, published.size) == (64, 1024)
    assert (published.rates.lora, published.rates.encoder) == (1e-4, 1e-5)
    assert published.loop.batch * published.loop.accumulate == 48


def test_a_recipe_with_a_mistake_is_named(tmp_path):
    wrong = tmp_path / "wrong.yaml"
    wrong.write_text("kind: sketchbook\npeople: many\n")
    with pytest.raises(UsageError, match=r"wrong\.yaml.*people"):
        load_config(str(wrong))
    with pytest.raises(
        UsageError, match="Built in are: photomaker-v1-sdxl, sketch-control, sketchbook"
    ):
        load_config("nothing")
