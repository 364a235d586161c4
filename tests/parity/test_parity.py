"""The reference's numbers, and invariants for cases that no golden number covers."""

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tests.parity.golden import Golden
from tests.parity.replay import Arrays, Replay
from tests.parity.run import compare, lines
from tests.support.data import GOLDEN

CASE: dict[str, Any] = {
    "ver": "v2",
    "photos": [0, 1],
    "prompt": "portrait photo of a woman img, film grain",
    "negative_prompt": "low quality",
    "steps": 3,
    "sms": 0,
    "g": 5.0,
    "n": 1,
    "h": 64,
    "w": 64,
}


@pytest.fixture(scope="module")
def replay() -> Replay:
    return Replay(Golden(GOLDEN))


@pytest.mark.slow
@pytest.mark.parametrize("merge", [False, True])
def test_every_golden_number_is_met(merge: bool) -> None:
    compared = list(lines(GOLDEN, merge=merge))
    assert len(compared) > 300
    assert [str(line) for line in compared if not line.passed] == []


def test_a_wrong_number_is_noticed() -> None:
    golden = np.linspace(-1, 1, 12, dtype=np.float32)
    assert compare("case", "unet_out_0", golden, golden).passed
    assert not compare("case", "unet_out_0", golden, golden + 1e-4).passed
    assert not compare("case", "unet_out_0", golden, None).passed
    assert not compare("case", "ids_te1_call0", np.array([1, 2]), np.array([1, 3])).passed
    picture = np.zeros((1, 40, 40, 3), np.uint8)
    assert not compare("case", "image_u8", picture, picture + 1).passed


def test_a_folder_with_cases_alone_borrows_the_rest(tmp_path: Path) -> None:
    cases = json.loads((GOLDEN / "cases.json").read_text())
    (tmp_path / "cases.json").write_text(json.dumps({"mine": cases["v1_1photo"]}))
    assert [name for name, _ in Golden(tmp_path).cases()] == ["mine"]
    assert Golden(tmp_path).recipe.photo(1).shape == (400, 300, 3)


ODD = {
    "first word": {"prompt": "img woman"},
    "after a comma": {"prompt": "a photo, img, best quality"},
    "last word": {"prompt": "close up of a woman img"},
    "one photo of V1": {"ver": "v1", "photos": [3]},
    "photos twice and in any order": {"photos": [3, 1, 1, 0]},
    "both cuts": {"prompt": "a woman img with " + "detail number " * 60},
    "fills exactly": {"photos": [0], "prompt": "x " * 72 + "woman img"},
    "no negative": {"negative_prompt": None},
    "empty negative": {"negative_prompt": ""},
    "guidance below one": {"g": 0.5},
    "wide": {"h": 64, "w": 104},
    "skips a layer": {"clip_skip": 1},
    "rescaled": {"guidance_rescale": 0.7},
    "three pictures": {"n": 3},
    "from the first step": {"sms": -1},
    "never": {"sms": 99},
    "single step": {"steps": 1},
}


@pytest.mark.parametrize("change", ODD.values(), ids=ODD.keys())
def test_odd_cases_keep_their_shape(replay: Replay, change: dict[str, Any]) -> None:
    case = CASE | change
    found = replay.run("odd", case)
    check_tokens(found, len(case["photos"]) * (1 if case["ver"] == "v1" else 2))
    steps = np.arange(case["steps"])
    assert (found["uses_fused"] == (steps > case["sms"])).all()
    n, rows = case["n"], case["n"] * (2 if case["g"] > 1 else 1)
    assert found["latents"].shape == (case["steps"], n, 4, case["h"] // 8, case["w"] // 8)
    assert found["unet_in_0"].shape[0] == rows
    assert found["image_u8"].shape == (n, case["h"], case["w"], 3)
    assert all(np.isfinite(array).all() for array in found.values())


def check_tokens(found: Arrays, copies: int) -> None:
    ids, mask = found["ids_te2_call0"][0], found["class_tokens_mask"][0]
    assert len(ids) == len(mask) == 77
    assert mask.sum() == copies
    assert len(set(ids[mask])) == 1
    assert (np.diff(np.flatnonzero(mask)) == 1).all()
