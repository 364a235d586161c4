"""Muon: steps in all directions with the same strength, and the loop's own promises."""

from dataclasses import replace
from pathlib import Path

import torch
from torch import nn

from photomaker_desktop.training.loop import train
from photomaker_desktop.training.muon import MatrixAdamW, orthogonal
from tests.support.training import CONFIG, FitByMuon, weights


def test_directions_of_any_strength_become_equally_strong() -> None:
    torch.manual_seed(0)
    strengths = torch.diag(torch.logspace(-2, 0, 6))
    left, right = (torch.linalg.qr(torch.randn(size, 6)).Q for size in (9, 20))
    for matrices in (left @ strengths @ right.mT, right @ strengths @ left.mT):
        step = orthogonal(matrices[None])[0]
        found = torch.linalg.svdvals(step)
        assert ((found[:6] > 0.6) & (found[:6] < 1.3)).all()
        assert torch.allclose(found[6:], torch.zeros(1), atol=1e-3)
        assert (step * matrices).sum() > 0


def test_a_convolution_steps_like_adamw_by_its_rate() -> None:
    torch.manual_seed(0)
    layer = nn.Conv2d(24, 16, 3)
    before = layer.weight.detach().clone()
    optimizer = MatrixAdamW([{"params": [layer.weight], "lr": 0.01, "muon": True}])
    layer(torch.randn(2, 24, 5, 5)).square().sum().backward()
    optimizer.step()
    size = (layer.weight - before).square().mean().sqrt()
    assert 0.6 * 0.2 * 0.01 < size < 1.3 * 0.2 * 0.01


def test_other_groups_step_as_in_adamw() -> None:
    torch.manual_seed(0)
    mixed, plain = nn.Linear(4, 4), nn.Linear(4, 4)
    plain.load_state_dict(mixed.state_dict())
    optimizers = (
        MatrixAdamW(
            [
                {"params": [mixed.weight], "lr": 0.1, "muon": True},
                {"params": [mixed.bias], "lr": 0.1},
            ]
        ),
        torch.optim.AdamW([plain.bias], lr=0.1),
    )
    for layer, optimizer in zip((mixed, plain), optimizers, strict=True):
        layer(torch.ones(1, 4)).square().sum().backward()
        optimizer.step()
    assert torch.equal(mixed.bias, plain.bias)
    assert not torch.equal(mixed.weight, plain.weight)


def test_learns(tmp_path: Path) -> None:
    task = FitByMuon()
    train(task, replace(CONFIG, steps=150), tmp_path)
    assert torch.allclose(weights(task)[:3], torch.ones(3), atol=0.1)


def test_a_stopped_run_ends_as_one_that_was_not(tmp_path: Path) -> None:
    whole, first, second = FitByMuon(), FitByMuon(), FitByMuon()
    train(whole, CONFIG, tmp_path / "whole")
    train(first, CONFIG, tmp_path / "parts", stop_at=5)
    train(second, CONFIG, tmp_path / "parts")
    assert torch.equal(weights(whole), weights(second))
