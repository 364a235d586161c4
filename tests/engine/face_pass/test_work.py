"""A face is drawn again by the model, and the better one is kept."""

from dataclasses import replace
from typing import Any

import numpy as np
import pytest
import torch

from photomaker_desktop.core.errors import PictureError, UsageError
from photomaker_desktop.core.face_pass import AUTOMATIC, FaceGoal, FacePass
from photomaker_desktop.core.presets import SCHEDULERS
from photomaker_desktop.engine.conditioning import Conditioner, Words
from photomaker_desktop.engine.denoise import DenoiseParams, decode, denoise, encode
from photomaker_desktop.engine.face_pass.work import (
    face_params,
    work_on_faces,
)
from photomaker_desktop.engine.schedulers import make_scheduler
from photomaker_desktop.engine.soft_mask import SoftMask
from photomaker_desktop.imaging.original import Original
from tests.support.engine.face_pass import noise, tools


@pytest.mark.parametrize("name", SCHEDULERS)
def test_what_the_mask_covers_ends_as_the_original(pipeline: Any, name: str) -> None:
    pipeline.scheduler = make_scheduler(name, pipeline.scheduler.config)
    picture = noise((64, 64))
    original = encode(pipeline, picture)
    change = torch.zeros(1, 1, *original.shape[2:])
    change[..., 2:6, 2:6] = 1.0
    mask = SoftMask(original, torch.randn_like(original), change)
    how = DenoiseParams(
        steps=6, width=64, height=64, inputs={"image": picture, "strength": 0.7}, soft_mask=mask
    )
    made = denoise(pipeline, Conditioner(pipeline)(Words("a woman")), how, [1])
    covered = (change == 0).expand_as(made)
    assert torch.equal(made[covered], original[covered])
    assert not torch.equal(made[~covered], original[~covered])


def test_soft_places_are_freed_late(pipeline: Any) -> None:
    change = torch.tensor([[[[0.0, 0.2, 0.6, 1.0]]]])
    mask = SoftMask(torch.zeros_like(change), torch.zeros_like(change), change)
    free = [int(mask.free(done / 10).sum()) for done in (1, 4, 8, 10)]
    assert free == [1, 2, 3, 3]


def test_encoding_and_decoding_belong_together(pipeline: Any) -> None:
    latents = encode(pipeline, noise((64, 64)))
    again = encode(pipeline, decode(pipeline, latents)[0])
    assert latents.shape == again.shape
    assert latents.dtype == torch.float32


def test_every_small_face_is_worked_on_and_the_rest_stays(pipeline: Any) -> None:
    picture = noise((200, 120))
    result, changes = work_on_faces(Original(picture), FacePass(), tools(pipeline), seed=4)
    assert [change.box.left for change in changes] == [30, 150]
    differs = (np.asarray(result) != np.asarray(picture)).any(-1)
    assert differs[52, 45] and differs[70, 162]
    assert not differs[:, 90:110].any() and not differs[100:].any()


def test_one_face_by_number(pipeline: Any) -> None:
    picture = Original(noise((200, 120)))
    changes = work_on_faces(picture, FacePass(face=2), tools(pipeline), seed=4)[1]
    assert [change.box.left for change in changes] == [150]
    with pytest.raises(PictureError, match="no face 3"):
        work_on_faces(picture, FacePass(face=3), tools(pipeline), seed=4)


def test_the_better_face_is_kept(pipeline: Any) -> None:
    picture = noise((200, 120))
    scores = iter([0.9, 0.4, 0.3, 0.8])
    result, changes = work_on_faces(
        Original(picture), FacePass(), tools(pipeline, lambda _: next(scores)), seed=4
    )
    assert [(one.before, one.after, one.kept) for one in changes] == [
        (0.9, 0.4, False),
        (0.3, 0.8, True),
    ]
    differs = (np.asarray(result) != np.asarray(picture)).any(-1)
    assert not differs[:, :100].any() and differs[:, 130:].any()


def test_the_same_seed_gives_the_same_face(pipeline: Any) -> None:
    picture, asked = Original(noise((200, 120))), FacePass(FaceGoal.INSERT, face=1)
    one, two = (work_on_faces(picture, asked, tools(pipeline), seed=9)[0] for _ in range(2))
    assert one.tobytes() == two.tobytes()


def test_enough_steps_run_at_every_strength() -> None:
    how, start = DenoiseParams(steps=6, width=8, height=8), noise((64, 64))
    for strength in (0.05, 0.3, 0.4, 0.75, 1.0):
        assert int(face_params(how, start, strength).steps * strength) >= 12
    assert face_params(replace(how, steps=50), start, 0.4).steps == 50
    with pytest.raises(UsageError, match="strength"):
        face_params(how, start, 0)


def test_automatically_only_the_small_face_most_like_the_person_is_worked_on(
    pipeline: Any,
) -> None:
    picture = Original(noise((200, 120)))
    small = replace(AUTOMATIC, below=27 / tools(pipeline).native)  # one has 24, the other 30
    scores = iter([0.2, 0.7, 0.7, 0.9])
    here = tools(pipeline, lambda _: next(scores))
    changes = work_on_faces(picture, small, here, seed=4)[1]
    assert [(one.box.left, one.before, one.after) for one in changes] == [(150, 0.7, 0.9)]
    large = iter([0.8, 0.1])
    here = tools(pipeline, lambda _: next(large))
    assert work_on_faces(picture, small, here, seed=4)[1] == ()
    unknown = tools(pipeline)
    assert work_on_faces(picture, small, unknown, seed=4)[1] == ()
