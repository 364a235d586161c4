"""The judge that finds figures: where it looks, and whom it reads."""

from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image

from photomaker_desktop.core.errors import WeightsInvalid
from photomaker_desktop.core.photo import Box
from photomaker_desktop.engine.drawn_features import PortraitFeatures
from photomaker_desktop.engine.drawn_figures import (
    FIGURE_FEATURES,
    FigureFeatures,
    as_learned,
    face_of,
    head_of,
    load_features,
    nearest,
)
from photomaker_desktop.engine.figure_net import FigureNet, find
from photomaker_desktop.engine.tensor_files import write_safetensors
from photomaker_desktop.training.judge import Judge, JudgeConfig, save_judge
from photomaker_desktop.training.sketchbook2.people import IDENTITY


def test_a_person_s_features_are_those_that_training_names() -> None:
    assert {name: len(values) for name, values in IDENTITY.items()} == FIGURE_FEATURES


def test_a_file_says_which_kind_it_is(tmp_path: Path) -> None:
    torch.manual_seed(0)
    net = FigureNet((4, 6, 8, 10), 50, 21)
    save_judge(tmp_path / "figures.safetensors", net)
    save_judge(tmp_path / "portraits.safetensors", Judge(JudgeConfig()))
    figures = load_features(tmp_path / "figures.safetensors")
    assert isinstance(figures, FigureFeatures) and figures.numbers == 27
    portraits = load_features(tmp_path / "portraits.safetensors")
    assert isinstance(portraits, PortraitFeatures) and portraits.numbers == 22
    assert figures.name != portraits.name
    write_safetensors(tmp_path / "other.safetensors", {"a": torch.zeros(1)}, {})
    with pytest.raises(WeightsInvalid):
        load_features(tmp_path / "other.safetensors")


def test_a_picture_without_figures_shows_nobody(tmp_path: Path) -> None:
    torch.manual_seed(0)
    net = FigureNet((4, 6, 8, 10), 50, 21)
    torch.nn.init.constant_(net.finder.found.bias, -50)
    save_judge(tmp_path / "judge.safetensors", net)
    features = load_features(tmp_path / "judge.safetensors")
    empty = Image.new("RGB", (320, 192), "white")
    assert features.person([empty], [1]) is None
    assert features.likeness(empty, np.ones(27, np.float32)) is None
    assert features.faces(empty) == ()


def test_a_face_and_a_head_are_the_same_place() -> None:
    face = face_of(100, 80, 25)
    assert face.box == Box(80, 55, 40, 50)
    assert head_of(face).tolist() == [100, 80, 25]
    right_eye, left_eye, nose, *mouth = face.landmarks
    assert right_eye[0] < nose[0] < left_eye[0] and all(y > nose[1] for _, y in mouth)


def test_the_head_in_a_face_is_taken_before_the_face_itself() -> None:
    heads = torch.tensor([[40.0, 50, 12], [200, 50, 14]])
    assert nearest(heads, torch.tensor([45.0, 52, 20])).tolist() == [40, 50, 12]
    alone = torch.tensor([120.0, 50, 20])
    assert nearest(heads, alone) is alone
    assert nearest(heads[:0], alone) is alone


@pytest.mark.parametrize(
    ("given", "seen"),
    [((256, 256), (256, 256)), ((384, 256), (384, 256)), ((320, 192), (320, 192)),
     ((1024, 1024), (256, 256)), ((128, 128), (256, 256)), ((1200, 800), (314, 209))],
)  # fmt: skip
def test_pictures_are_seen_at_the_size_that_was_learned(
    given: tuple[int, int], seen: tuple[int, int]
) -> None:
    assert as_learned(Image.new("RGB", given)).size == seen


def test_of_two_peaks_on_one_head_the_strongest_counts() -> None:
    maps = torch.full((1, 4, 16, 16), -5.0)
    for row, column, score in ((5, 4, 6.0), (7, 4, 4.0), (5, 12, 5.0), (14, 2, -1.0)):
        maps[0, :, row, column] = torch.tensor((score, 0.0, 0.0, np.log(30.0)))
    (heads,) = find(maps)
    assert heads[:, 0].tolist() == [72, 200], "the weak peak far below is no face either"
    assert heads[:, 1].tolist() == [88, 88]
