"""Sketchbook 2 from nothing in miniature: every stage, its files, and going on after a stop."""

import json

import numpy as np
import pytest
import torch
from PIL import Image

from photomaker_desktop.bench.__main__ import main as bench
from photomaker_desktop.cli import main
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.engine.adapter import load_adapter
from photomaker_desktop.engine.figure_net import find
from photomaker_desktop.engine.loading import load_base
from photomaker_desktop.training.configs import load_config
from photomaker_desktop.training.control import outlines
from photomaker_desktop.training.loop import LoopConfig, averaged
from photomaker_desktop.training.parts import PartsConfig
from photomaker_desktop.training.sketchbook2 import sections
from photomaker_desktop.training.sketchbook2.agreement import agreement
from photomaker_desktop.training.sketchbook2.album import AlbumConfig
from photomaker_desktop.training.sketchbook2.drawings import draw
from photomaker_desktop.training.sketchbook2.judge import Reading, load_judge, read
from photomaker_desktop.training.sketchbook2.people import (
    Composition,
    Drawing,
    DrawnPerson,
    Figure,
    Look,
    figure_labels,
    scene_labels,
)
from photomaker_desktop.training.sketchbook2.recipe import (
    Sketchbook2Config,
    train_sketchbook2,
)
from photomaker_desktop.training.sketchbook2.sketch import CLEAR, DiffusionConfig, timesteps
from photomaker_desktop.training.sketchbook2.vae import FigureVaeConfig
from photomaker_desktop.training.vae import as_pixels


def short(**changes):
    return LoopConfig(**({"steps": 2, "batch": 6, "precision": "no", "log_every": 1} | changes))


@pytest.fixture(scope="module")
def trained(tmp_path_factory):
    folder = tmp_path_factory.mktemp("sketchbook2")
    config = Sketchbook2Config(
        folder=str(folder),
        album=AlbumConfig(people=6, pictures=4, couples=12),
        vocabulary=1200,
        vae_album=AlbumConfig(people=2, pictures=4, couples=8),
        vae=FigureVaeConfig(channels=8, decoder_blocks=(1, 1, 1, 0)),
        vae_loop=short(batch=8, validate_every=2),
        parts=PartsConfig(
            text=32, text_2=32, channels=(32, 32), vision=64, vision_layers=1, vision_heads=1,
            latent=32,
        ),
        warmup_loop=short(),
        sketch=DiffusionConfig(lr_matrices=1e-3, cropped=0.5, clear=0.5),
        half_loop=short(validate_every=2),
        loop=short(steps=4, validate_every=2),
        decoder_loop=short(batch=8),
        control_loop=short(),
        judge_loop=short(),
    )  # fmt: skip
    train_sketchbook2(config)
    return config, folder


@pytest.mark.slow
def test_the_result_is_a_small_sdxl_base(trained) -> None:
    _, folder = trained
    pipeline = load_base(ModelPaths(name="tiny", base=str(folder / "base")), torch.float32)
    assert pipeline.vae_scale_factor == 8
    assert pipeline.unet.config.in_channels == 4
    adapter = load_adapter(folder / "photomaker.safetensors")
    assert adapter.config.width == pipeline.unet.config.cross_attention_dim
    picture = pipeline(
        "a smiling woman at the beach", num_inference_steps=1, width=320, height=192,
        output_type="np",
    ).images[0]  # fmt: skip
    assert picture.shape == (192, 320, 3)


def test_most_samples_are_pictures_in_which_something_can_be_seen() -> None:
    drawn = timesteps(8000, 0.7, torch.Generator().manual_seed(0), torch.device("cpu"))
    assert (drawn.min(), drawn.max()) == (0, 999)
    assert 0.86 < (drawn < CLEAR).float().mean() < 0.9  # 0.7 + 0.3 · 0.6


@pytest.mark.slow
def test_it_learns_at_half_size_first(trained) -> None:
    _, folder = trained
    half, full = (
        Image.open(folder / stage / "validation-000002.png").size for stage in ("half", "diffusion")
    )
    assert (2 * half[0], 2 * half[1]) == full


@pytest.mark.slow
def test_the_decoder_learns_on_alone_so_that_latents_stay(trained) -> None:
    """What diffusion learned stands where it stood."""
    _, folder = trained
    vae = load_base(ModelPaths(name="tiny", base=str(folder / "base")), torch.float32).vae
    first = {key.removeprefix("vae."): one for key, one in averaged(folder / "vae")}
    same = {
        key: torch.equal(one, first[key].half().float()) for key, one in vae.state_dict().items()
    }
    assert all(same[key] for key in same if key.startswith("encoder."))
    assert not any(same[key] for key in same if key.startswith("decoder.") and "weight" in key)


@pytest.mark.slow
def test_the_sketch_control_is_a_stock_controlnet_for_it(trained) -> None:
    from diffusers import ControlNetModel, StableDiffusionXLControlNetPipeline

    _, folder = trained
    base = load_base(ModelPaths(name="tiny", base=str(folder / "base")), torch.float32)
    control = ControlNetModel.from_pretrained(folder / "control")
    pipeline = StableDiffusionXLControlNetPipeline(
        **base.components, controlnet=control.float(), add_watermarker=False
    )
    lines = torch.rand(1, 3, 256, 256)
    made = pipeline("a man", image=lines, num_inference_steps=1, output_type="np").images
    assert made.shape == (1, 256, 256, 3)


@pytest.mark.slow
def test_a_finished_run_is_not_trained_again(trained) -> None:
    config, folder = trained
    stages = (
        "vae",
        "warmup",
        "half",
        "diffusion",
        "decoder",
        "control-run",
        "judge-run",
        "judge-2-run",
    )
    before = [(folder / stage / "checkpoint.pt").stat().st_mtime_ns for stage in stages]
    train_sketchbook2(config)
    assert [(folder / stage / "checkpoint.pt").stat().st_mtime_ns for stage in stages] == before


@pytest.mark.slow
def test_the_two_judges_differ_and_read_pictures(trained) -> None:
    _, folder = trained
    judges = [load_judge(folder / f"{name}.safetensors") for name in ("judge", "judge-2")]
    one, two = (judge.finder.found.weight for judge in judges)
    assert not torch.equal(one, two)
    readings = read(judges[0], np.zeros((3, 192, 320, 3), np.uint8))
    assert [reading.scene.shape for reading in readings] == [(3,)] * 3


@pytest.mark.slow
def test_evaluate_measures_every_goal_and_fails_where_one_is_missed(
    trained, capsys, monkeypatch
) -> None:
    # A judge that has learned nothing finds forty heads in every drawing, and reads each of them.
    monkeypatch.setattr(sections, "JUDGED", 2)
    _, folder = trained
    assert main(["evaluate", str(folder), "--people", "2"]) == 1
    said = capsys.readouterr().out
    for goal in ("identity, one person", "two figures that differ as the words say",
                 "gain by fusion", "autoencoder's error", "judge that selects: small",
                 "shape gained by a sketch"):  # fmt: skip
        assert goal in said
    assert "missed" in said


@pytest.mark.slow
def test_one_section_can_be_measured_alone(trained, capsys) -> None:
    _, folder = trained
    main(["evaluate", str(folder), "--people", "2", "--only", "sketch", "--json"])
    tables = json.loads(capsys.readouterr().out)
    assert set(tables) == {"A sketch followed", "Goals"}
    assert tables["A sketch followed"]["the drawings"]["shape"]["value"] > 0.95
    assert main(["evaluate", str(folder), "--only", "hats"]) == 2


@pytest.mark.slow
def test_long_prompts_are_measured_on_it(trained, capsys) -> None:
    _, folder = trained
    bench(["chunks", "--model", str(folder), "--people", "2", "--steps", "1", "--json"])
    layouts = json.loads(capsys.readouterr().out)["layouts"]
    assert {"scene in chunk 1", "scene in chunk 2", "no scene"} <= layouts.keys()
    assert all(row["scene"]["count"] == 2 for row in layouts.values())


def test_agreement_compares_figures_from_left_to_right() -> None:
    people = [
        DrawnPerson(word, "short", "black", "pale", "none", "adult") for word in ("man", "woman")
    ]
    looks = Look("hoodie", "red"), Look("suit", "blue", "glasses")
    drawing = Drawing(
        tuple(Figure(*one) for one in zip(people, looks, strict=True)), Composition("beach")
    )
    right = np.array([figure_labels(one.person, one.look) for one in drawing.figures])
    heads, scene = np.zeros((2, 3), np.float32), np.array(scene_labels(drawing.scene))
    same, swapped, fewer = (
        agreement([Reading(heads, figures, scene)], [drawing])
        for figures in (right, right[::-1], right[:1])
    )
    assert same.identity == same.scene == 1
    assert swapped.identity == 1, "they are alike"
    assert 0 < fewer.scene < swapped.scene < 1
    assert fewer.identity == 0


def test_faces_are_found_from_left_to_right() -> None:
    maps = torch.full((1, 4, 16, 16), -5.0)
    for row, column in ((5, 10), (6, 3)):
        maps[0, :, row, column] = torch.tensor((4.0, 0.25, -0.25, np.log(30.0)))
    (heads,) = find(maps)
    assert heads.tolist() == [
        pytest.approx([60, 100, 30], abs=0.1),
        pytest.approx([172, 84, 30], abs=0.1),
    ]


def test_outlines_are_white_where_areas_meet() -> None:
    person = DrawnPerson("man", "short", "black", "pale", "none", "adult")
    drawn = draw(Drawing((Figure(person, Look("hoodie", "red")),), Composition("white")))
    lines = outlines(as_pixels(torch.from_numpy(drawn.picture[None])), 1)[0, 0].numpy()
    assert set(np.unique(lines)) == {0, 1}
    edge = np.abs(np.diff(drawn.mask.astype(int), axis=1, append=0)) > 128
    assert lines[edge].mean() > 0.9, "a person's contour is a line"
    assert lines[:20, :40].max() == 0, "an even background has none"


@pytest.mark.parametrize("name", ["sketchbook2", "sketchbook2-cpu"])
def test_the_built_in_recipes_are_complete(name: str) -> None:
    recipe = load_config(name)
    assert isinstance(recipe, Sketchbook2Config)
    assert recipe.vae.factor * recipe.parts.latent == 256
