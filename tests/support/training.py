"""One process of a training run, as ``accelerate launch`` starts it."""

import os

import torch

from photomaker_desktop.training.adapter_recipe import AdapterConfig, train_adapter


def train_one(config: AdapterConfig, rank: int, processes: int, port: int) -> None:
    os.environ["ACCELERATE_USE_CPU"] = "true"
    if processes > 1:
        place = {"RANK": rank, "LOCAL_RANK": rank, "WORLD_SIZE": processes, "MASTER_PORT": port}
        os.environ |= {name: str(value) for name, value in place.items()}
        os.environ["MASTER_ADDR"] = "127.0.0.1"
    torch.set_num_threads(1)
    train_adapter(config)
