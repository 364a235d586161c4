"""The successor of the built-in model: its drawings are the truth; every stage of training runs."""

from dataclasses import replace
from pathlib import Path
from random import Random

import numpy as np
import pytest
import torch

from photomaker_desktop.training.captions import Caption
from photomaker_desktop.training.sketchbook2.album import AlbumConfig, drawings
from photomaker_desktop.training.sketchbook2.captions import caption
from photomaker_desktop.training.sketchbook2.drawings import draw
from photomaker_desktop.training.sketchbook2.people import (
    Drawing,
    Figure,
    Scene,
    people,
    random_look,
)

WHO = people("train", 12, 0)


def two_people(framing: str = "full", size: tuple[int, int] = (384, 256)) -> Drawing:
    random = Random("two")
    figures = tuple(Figure(one, random_look(random, one.word)) for one in WHO[:2])
    return Drawing(figures, Scene("beach", framing=framing, size=size))


def test_the_same_drawing_is_the_same_picture() -> None:
    one, again = draw(two_people()), draw(two_people())
    assert np.array_equal(one.picture, again.picture)
    assert one.picture.shape == (256, 384, 3)


def test_two_people_have_two_heads_from_left_to_right() -> None:
    drawn = draw(two_people())
    assert len(drawn.heads) == 2
    assert drawn.heads[0, 0] < drawn.heads[1, 0]
    for x, y, _ in drawn.heads:
        assert drawn.mask[round(y), round(x)] == 255


def test_a_small_figure_has_a_face_of_24_pixels() -> None:
    (_, _, half), _ = draw(two_people("small")).heads
    assert 20 <= 2 * half <= 28


@pytest.mark.parametrize("style", ["pencil", "paper", "pixel", "night"])
def test_every_style_looks_different(style: str) -> None:
    flat = two_people()
    styled = replace(flat, scene=replace(flat.scene, style=style))
    difference = np.abs(draw(flat).picture.astype(int) - draw(styled).picture).mean()
    assert difference > 4


def test_nobody_is_in_two_sets() -> None:
    kinds = [{one.kind for one in people(split, 300, 0)} for split in ("train", "val", "test")]
    assert not kinds[0] & kinds[1] and not kinds[0] & kinds[2] and not kinds[1] & kinds[2]


def test_captions_say_where_the_person_is() -> None:
    config = AlbumConfig(people=len(WHO), pictures=4, couples=20)
    for row, drawing in enumerate(drawings(config, WHO, "captions")):
        said = caption(Random(row), drawing, complete=True)
        assert said.text[said.place :].startswith(said.class_word)


def test_a_caption_without_a_place_means_the_first_of_its_words() -> None:
    assert Caption("A manly hat on a man, Man", "man").place == 17


@pytest.mark.slow
def test_every_stage_runs_and_gives_stock_files(tmp_path: Path) -> None:
    from diffusers import ControlNetModel

    from photomaker_desktop.core.models import ModelPaths
    from photomaker_desktop.engine.loading import load_base
    from photomaker_desktop.training.loop import LoopConfig
    from photomaker_desktop.training.sketchbook2.judge import load_judge, read
    from photomaker_desktop.training.sketchbook2.recipe import Sketchbook2Config, train_sketchbook2

    short = LoopConfig(steps=1, batch=8, warmup=1, precision="no")
    config = Sketchbook2Config(
        folder=str(tmp_path),
        album=AlbumConfig(people=4, pictures=3, couples=8),
        vocabulary=700,
        vae_loop=short,
        warmup_loop=short,
        loop=short,
        control_loop=short,
        judge_loop=short,
    )
    train_sketchbook2(config)
    pipeline = load_base(ModelPaths(base=str(tmp_path / "base")), torch.float32)
    made = pipeline("a woman at the beach", num_inference_steps=1, output_type="np").images[0]
    assert made.shape == (256, 256, 3)
    ControlNetModel.from_pretrained(tmp_path / "control")
    drawn = draw(two_people("half", (256, 256))).picture
    for judge in ("judge", "judge-2"):
        (seen,) = read(load_judge(tmp_path / f"{judge}.safetensors"), drawn[None])
        assert seen.scene.shape == (3,)
    stamps = {file: file.stat().st_mtime_ns for file in tmp_path.rglob("checkpoint.pt")}
    train_sketchbook2(config)
    assert {file: file.stat().st_mtime_ns for file in stamps} == stamps
