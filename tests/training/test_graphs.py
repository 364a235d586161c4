"""Steps as graphs: what a batch may hold, and on a card the same result as without graphs."""

from dataclasses import dataclass, replace

import pytest
import torch
from torch import Tensor

from photomaker_desktop.training.graphs import mapped, tensors
from photomaker_desktop.training.loop import train
from tests.support.training import CONFIG, Fit, FitByMuon, weights


@dataclass(frozen=True)
class Sample:
    words: Tensor
    photos: tuple[Tensor, ...]
    lines: Tensor | None = None


SAMPLE = Sample(torch.ones(2), (torch.ones(3), torch.zeros(1)))


def test_every_tensor_of_a_batch_is_found_and_changed() -> None:
    doubled = mapped((SAMPLE, torch.ones(1)), lambda tensor: tensor * 2)
    assert [float(tensor.sum()) for tensor in tensors(doubled)] == [4, 6, 0, 2]
    assert doubled[0].lines is None


@pytest.mark.parametrize("number", [0.5, 3, [torch.ones(1)]])
def test_what_a_graph_would_keep_for_ever_is_refused(number) -> None:
    with pytest.raises(TypeError, match="a graph cannot take"):
        tensors((torch.ones(1), number))


def test_a_processor_trains_without_graphs(
    tmp_path,
) -> None:
    plain, wanted = Fit(), Fit()
    train(plain, CONFIG, tmp_path / "plain")
    train(wanted, replace(CONFIG, graphs=not torch.cuda.is_available()), tmp_path / "graphs")
    assert torch.equal(weights(plain), weights(wanted))


@pytest.mark.skipif(not torch.cuda.is_available(), reason="there is no CUDA card")
@pytest.mark.parametrize("task", [Fit, FitByMuon])
def test_on_a_card_a_run_by_graphs_learns_the_same(tmp_path, task: type[Fit]) -> None:
    plain, graphed = task(), task()
    train(plain, replace(CONFIG, steps=60), tmp_path / "plain")
    train(graphed, replace(CONFIG, steps=60, graphs=True), tmp_path / "graphs")
    assert torch.allclose(weights(plain), weights(graphed), atol=1e-4)
