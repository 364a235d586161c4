"""The loop: schedule, average, and going on after a stop as if nothing had happened."""

from dataclasses import replace

import pytest
import torch

from photomaker_desktop.training.loop import (
    Average,
    LoopConfig,
    Share,
    averaged,
    generator_for,
    rate,
    train,
)
from tests.support.training import CONFIG, Fit, Line, weights


def test_learns_and_leaves_frozen_weights_alone(tmp_path):
    task = Fit()
    assert train(task, replace(CONFIG, steps=150), tmp_path) == 150
    assert torch.allclose(weights(task)[:3], torch.ones(3), atol=0.1)
    assert task.module.frozen.item() == 1
    assert not {"frozen"} & dict(averaged(tmp_path)).keys()


def test_a_stopped_run_ends_as_one_that_was_not(tmp_path):
    whole, first, second = Fit(), Fit(), Fit()
    train(whole, CONFIG, tmp_path / "whole")
    train(first, CONFIG, tmp_path / "parts", stop_at=5)
    train(second, CONFIG, tmp_path / "parts")
    assert torch.equal(weights(whole), weights(second))
    one, other = (dict(averaged(tmp_path / name)) for name in ("whole", "parts"))
    assert all(torch.equal(one[key], other[key]) for key in one)


def test_accumulating_twice_half_a_batch_is_one_batch(tmp_path):
    class Halves(Fit):
        def batch(self, step, generator, share):
            return super().batch(step, torch.Generator().manual_seed(step), share)

    whole, halves = Halves(), Halves()
    train(whole, replace(CONFIG, steps=4), tmp_path / "a")
    train(halves, replace(CONFIG, steps=4, accumulate=2), tmp_path / "b")
    assert torch.allclose(weights(whole), weights(halves), atol=1e-6)


def test_validation_sees_the_average_and_gives_the_weights_back(tmp_path):
    task, plain = Fit(), Fit()
    seen = []
    task.validate = lambda step, folder: seen.append(weights(task))
    train(task, replace(CONFIG, validate_every=6), tmp_path / "a")
    train(plain, CONFIG, tmp_path / "b")
    assert len(seen) == 2
    assert not torch.equal(seen[-1], weights(task))
    assert torch.equal(weights(task), weights(plain))


def test_a_loss_that_is_no_number_stops_the_run(tmp_path):
    task = Fit()
    with torch.no_grad():
        task.module.weight.weight.fill_(float("nan"))
    with pytest.raises(FloatingPointError, match="step 1"):
        train(task, CONFIG, tmp_path)
    assert not (tmp_path / "checkpoint.pt").exists()


def test_the_rate_rises_stays_and_falls_to_zero():
    config = LoopConfig(steps=100, warmup=10, cooldown=0.2)
    rates = [rate(step, config) for step in range(101)]
    assert rates[0] == pytest.approx(0.1)
    assert rates[10:80] == [1.0] * 70
    assert rates[90] == pytest.approx(0.5)
    assert rates[100] == 0


def test_the_average_follows_slowly_and_swaps():
    module = Line()
    average = Average(module, decay=0.5)
    with torch.no_grad():
        for parameter in module.weight.parameters():
            parameter.add_(1)
    live = module.weight.weight.detach().clone()
    average.update(1000)
    assert torch.allclose(average.shadow["weight.weight"], live - 0.5)
    average.swap()
    assert torch.allclose(module.weight.weight, live - 0.5)
    average.swap()
    assert torch.equal(module.weight.weight, live)


def test_processes_share_a_batch_without_gap_or_overlap():
    parts = [list(range(8))[Share(rank, 4).of(8)] for rank in range(4)]
    assert [number for part in parts for number in part] == list(range(8))
    with pytest.raises(ValueError, match="cannot be split"):
        Share(0, 3).of(8)


def test_every_step_has_its_own_numbers():
    draws = {
        torch.rand(1, generator=generator_for(s, i)).item() for s in range(3) for i in range(9)
    }
    assert len(draws) == 27
