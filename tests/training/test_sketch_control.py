"""The sketch ControlNet of Sketchbook in miniature: its files, and going on after a stop."""

from dataclasses import replace
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file

from photomaker_desktop.core.request import PictureInput
from photomaker_desktop.engine.component_loading import load_control
from photomaker_desktop.storage.paths import resources
from photomaker_desktop.training.configs import load_config
from photomaker_desktop.training.finished import finished
from photomaker_desktop.training.loop import LoopConfig, train
from photomaker_desktop.training.sketch_control import (
    SketchControlConfig,
    control_task,
    train_sketch_control,
)

WEIGHTS = "control/diffusion_pytorch_model.safetensors"


@pytest.fixture(scope="module")
def trained(tmp_path_factory: pytest.TempPathFactory) -> SketchControlConfig:
    config = SketchControlConfig(
        folder=str(tmp_path_factory.mktemp("control")),
        people=2,
        scenes=6,
        loop=LoopConfig(steps=2, batch=2, precision="no", log_every=1),
    )
    train_sketch_control(config)
    return config


@pytest.mark.slow
def test_the_result_is_a_control_model_for_sketchbook(trained: SketchControlConfig) -> None:
    _, _, parts = finished(resources() / "sketchbook")
    folder = Path(trained.folder) / "control"
    control = load_control(folder, torch.float32, parts.unet)
    assert type(control).__name__ == "ControlNetModel"
    assert {tensor.dtype for tensor in load_file(Path(trained.folder) / WEIGHTS).values()} == {
        torch.float16
    }
    assert float(control.controlnet_mid_block.weight.abs().max()) > 0, "it has learned"
    assert sum(file.stat().st_size for file in folder.iterdir()) < 12_000_000


@pytest.mark.slow
def test_a_run_that_was_stopped_ends_with_the_same_weights(
    trained: SketchControlConfig, tmp_path: Path
) -> None:
    again = replace(trained, folder=str(tmp_path))
    train(control_task(again), again.loop, tmp_path / "run", stop_at=1)
    train_sketch_control(again)
    one, other = (load_file(Path(run.folder) / WEIGHTS) for run in (trained, again))
    assert all(torch.equal(one[key], other[key]) for key in one)


@pytest.mark.slow
def test_a_finished_run_is_not_trained_again(trained: SketchControlConfig) -> None:
    kept = [Path(trained.folder) / name for name in ("run/checkpoint.pt", "album/pictures.npy")]
    before = [path.stat().st_mtime_ns for path in kept]
    train_sketch_control(trained)
    assert [path.stat().st_mtime_ns for path in kept] == before


def test_the_built_in_recipe_is_complete() -> None:
    recipe = load_config("sketch-control")
    assert isinstance(recipe, SketchControlConfig)
    assert recipe.control.scale == PictureInput().control_scale, "trained as it is used"
