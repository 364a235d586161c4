"""The measurements run, and write down what they find at once."""

import json
from pathlib import Path
from typing import Any

import pytest
import torch

from photomaker_desktop.bench import full, gpu, levers, tiers
from photomaker_desktop.bench.__main__ import BENCHES, main
from photomaker_desktop.bench.cases import Options
from photomaker_desktop.bench.full_weights import build_full, lora_shapes, published_names
from photomaker_desktop.bench.report import BenchReport, Row
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.storage import paths


def test_without_a_name_all_measurements_are_listed_with_their_goals(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main([]) == 0
    table = capsys.readouterr().out
    assert all(f"| {name} | " in table for name in BENCHES)
    assert "≤ 1.02 × stock" in table


def test_a_row_is_in_the_files_as_soon_as_it_is_measured(tmp_path: Path) -> None:
    report = BenchReport(tmp_path, "full", {"device": "a card"})
    report.add(Row("full", "its ratio to stock", 1.5, "×", at_most=1.02))
    report.add(Row("full", "forward", 0.0412345, "s", note="median of 10"))
    report.add(Row("tiers", "4 GB", "not measured"))
    text = (tmp_path / "full.md").read_text(encoding="utf-8")
    assert "device: a card" in text
    assert "| its ratio to stock | 1.5 × | ≤ 1.02 × | no |  |" in text
    assert "| forward | 0.04123 s |  |  | median of 10 |" in text
    assert "### tiers" in text
    rows = json.loads((tmp_path / "full.json").read_text(encoding="utf-8"))["rows"]
    assert rows[0]["value"] == 1.5


@pytest.mark.parametrize("bench", [full, tiers, levers])
def test_a_case_may_take_as_long_as_the_whole_measurement(bench: Any) -> None:
    cases = bench.cases(Options(ModelPaths()))
    assert all(case.limit(7200) == 7200 for case in cases)


def test_on_a_lent_card_no_case_takes_the_time_of_the_others() -> None:
    assert all(
        case.limit(gpu.SECONDS) < gpu.SECONDS / 3 for case in gpu.cases(Options(ModelPaths()))
    )


@pytest.mark.slow
def test_everything_for_a_card_runs_in_miniature(tmp_path: Path) -> None:
    words = "gpu --tiny --device cpu --size 64 --steps 2 --repeats 1"
    cases = (
        "load and forward,load cold,whole pictures,memory of a picture,layouts and decoding,"
        "guidance interval,group offload,every tier,8 GB,a card that fills up"
    )
    main([*words.split(), "--folder", str(tmp_path), "--out", str(tmp_path), "--only", cases])
    rows = json.loads((tmp_path / "gpu.json").read_text(encoding="utf-8"))["rows"]
    found = {row["what"]: row["value"] for row in rows}
    assert found["merged weights"] == "equal"
    assert found["restored weights against the files"] == "equal"
    assert found["merged against un-merged: largest difference"] < 1e-5
    assert found["preset draft: ours, a known person"] > 0
    assert found["8 GB"] == found["6 GB"] == "not measured"  # the CPU plays no cards
    assert found["group offload"] == "not measured"  # nor has it memory of its own
    assert found["2 steps, the first 64 % guided"] > 0
    assert "one_at_a_time: a picture of 2 steps" in found
    assert not {"failed", "stopped"} & {str(row["value"]) for row in rows}


def test_the_random_weights_have_the_published_layout() -> None:
    from transformers import CLIPTextConfig, CLIPTextModelWithProjection

    lora = lora_shapes(paths.resources() / "sdxl")
    assert len(lora) == 1120
    assert sum(rows * columns for rows, columns in lora.values()) == 92_897_280
    folder = paths.resources() / "sdxl" / "text_encoder_2"
    with torch.device("meta"):
        encoder = CLIPTextModelWithProjection(CLIPTextConfig.from_pretrained(folder))
    names = published_names(encoder)
    assert names["text_projection.weight"] == (1280, 1280)
    assert "text_model.encoder.layers.31.mlp.fc2.bias" in names


def test_a_disk_without_room_is_left_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from photomaker_desktop.bench import full_weights

    monkeypatch.setattr(full_weights, "BYTES", 1 << 60)
    with pytest.raises(OSError, match="are needed"):
        build_full(tmp_path / "weights")
    assert not list((tmp_path / "weights").iterdir())
