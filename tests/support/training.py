"""A small task for the training loop; one process of a run, as ``accelerate launch`` starts it."""

import os

import torch
from torch import nn

from photomaker_desktop.training.adapter_recipe import AdapterConfig, train_adapter
from photomaker_desktop.training.loop import LoopConfig


def train_one(config: AdapterConfig, rank: int, processes: int, port: int) -> None:
    os.environ["ACCELERATE_USE_CPU"] = "true"
    if processes > 1:
        place = {"RANK": rank, "LOCAL_RANK": rank, "WORLD_SIZE": processes, "MASTER_PORT": port}
        os.environ |= {name: str(value) for name, value in place.items()}
        os.environ["MASTER_ADDR"] = "127.0.0.1"
    torch.set_num_threads(1)
    train_adapter(config)


CONFIG = LoopConfig(
    steps=12, batch=8, warmup=2, precision="no", ema=0.9, log_every=100, save_seconds=1e9
)


class Line(nn.Module):
    def __init__(self):
        super().__init__()
        torch.manual_seed(0)
        self.weight = nn.Linear(3, 1)
        self.frozen = nn.Parameter(torch.ones(1), requires_grad=False)

    def forward(self, batch):
        x, y = batch
        return {"loss": (self.weight(x) * self.frozen - y).square().mean()}


class Fit:
    """Learns the sum of three numbers."""

    def __init__(self, size=8):
        self.module, self.size = Line(), size
        self.validated = []

    def groups(self):
        return [{"params": list(self.module.weight.parameters()), "lr": 0.05}]

    def batch(self, step, generator, share):
        x = torch.randn(self.size, 3, generator=generator)
        mine = share.of(self.size)
        return x[mine], x.sum(1, keepdim=True)[mine]

    def validate(self, step, folder):
        self.validated.append(step)


class FitByMuon(Fit):
    """The same by Muon's steps."""

    def groups(self):
        weight, bias = self.module.weight.parameters()
        return [
            {"params": [weight], "lr": 0.2, "muon": True},
            {"params": [bias], "lr": 0.05},
        ]


def weights(task):
    return torch.cat([p.detach().flatten().clone() for p in task.module.weight.parameters()])
