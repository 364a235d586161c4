"""Which drawings Sketchbook's task takes as targets."""

from random import Random

import pytest
import torch

from photomaker_desktop.training.album import Album, draw_album
from photomaker_desktop.training.configs import load_config
from photomaker_desktop.training.parts import build_parts
from photomaker_desktop.training.sketch import REFERENCES, Sketch, SketchConfig
from photomaker_desktop.training.sketchbook import SketchbookConfig


@pytest.fixture(scope="module")
def album(tmp_path_factory: pytest.TempPathFactory) -> Album:
    return draw_album(tmp_path_factory.mktemp("album"), "train", 20, 8, workers=1)


def rare_among(album: Album, task: Sketch) -> float:
    random = Random(0)
    rows = [task.target(random) for _ in range(400)]
    assert all(row % album.per_person >= REFERENCES for row in rows), "photos are no targets"
    return sum(row in task.rare for row in rows) / len(rows)


def test_rare_scenes_are_targets_more_often(album: Album) -> None:
    recipe = load_config("sketchbook")
    assert isinstance(recipe, SketchbookConfig)
    sizes = recipe.parts
    latents = torch.zeros(len(album.scenes), 4, 16, 16)

    def task(config: SketchConfig) -> Sketch:
        return Sketch(album, latents, build_parts(sizes, 600), views=latents, vae=None, sizes=sizes,
                      tokenizers=None, config=config, batch=2)  # fmt: skip

    usual, often, always = (task(SketchConfig(rare=share)) for share in (0.0, 0.25, 1.0))
    assert 0 < rare_among(album, usual) < rare_among(album, often) < 1
    assert rare_among(album, always) == 1
    scenes = [album.scenes[row] for row in always.rare]
    assert all(scene.style == "paper" or scene.hat != "none" for scene in scenes)
