"""An album's arrays where training happens: in a graphics card's memory, or on disk for a
processor."""

import random
from dataclasses import dataclass, fields
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from photomaker_desktop.training.sketchbook2.album import REFERENCES, Bucket, FigureAlbum


@dataclass
class DeviceBucket:
    """``Bucket``'s arrays as tensors, with the same names; ``latents`` once they are made."""

    size: tuple[int, int]
    pictures: Tensor
    cover: Tensor
    tokens: Tensor
    places: Tensor
    heads: Tensor
    labels: Tensor
    scenes: Tensor
    people: Tensor
    latents: Tensor | None = None

    @classmethod
    def of(cls, bucket: Bucket, device: torch.device) -> "DeviceBucket":
        arrays = {
            field.name: placed(getattr(bucket, field.name), device)
            for field in fields(bucket)
            if field.name != "size"
        }
        return cls(bucket.size, **arrays)

    def __len__(self) -> int:
        return len(self.people)

    def rows(self, count: int, generator: torch.Generator) -> Tensor:
        """Random rows, where the data is."""
        return torch.randint(len(self), (count,), generator=generator, device=generator.device)

    def cuttings(self, count: int, edge: int, faces: float, generator: torch.Generator) -> Tensor:
        """(count, edge, edge, 3) pieces of random pictures, a share of them round a face."""
        rows = self.rows(count, generator)
        width, height = self.size
        draws = torch.rand(count, 3, generator=generator, device=generator.device)
        limit = torch.full((2,), width - edge, device=draws.device)
        limit[1:].fill_(height - edge)
        anywhere = draws[:, :2] * limit
        near = self.heads[rows, 0, :2] - edge / 2 + (draws[:, :2] - 0.5) * edge * 0.6
        corner = torch.where(draws[:, 2:] < faces, near, anywhere)
        corner = corner.round().long().clamp(min=0).minimum(limit)
        steps = torch.arange(edge, device=draws.device)
        across, down = corner[:, :1] + steps, corner[:, 1:] + steps
        return self.pictures[rows[:, None, None], down[:, :, None], across[:, None, :]]


def placed(array: NDArray[Any], device: torch.device) -> Tensor:
    """On a processor the file stays mapped; a graphics card gets a copy."""
    if device.type == "cpu":
        return torch.from_numpy(array if array.flags.writeable else readable(array))
    return torch.from_numpy(np.array(array)).to(device)


def readable(array: NDArray[Any]) -> NDArray[Any]:
    """The same mapped file, copy on write: torch wants arrays that may be written."""
    assert isinstance(array, np.memmap)
    mapped: NDArray[Any] = np.load(str(array.filename), mmap_mode="c")
    return mapped


class DeviceAlbum:
    """``photos`` (people × REFERENCES, 128, 128, 3) and ``masks``, the identities' class numbers
    (people, attributes), and the buckets that are not empty."""

    def __init__(self, album: FigureAlbum, device: torch.device) -> None:
        self.device = device
        self.photos, self.masks = placed(album.photos, device), placed(album.masks, device)
        self.identities = torch.from_numpy(album.identities).long().to(device)
        self.buckets = [DeviceBucket.of(b, device) for b in album.buckets if len(b)]

    def some_bucket(self, generator: torch.Generator) -> DeviceBucket:
        """One of the buckets, as often as its share of the pictures says."""
        draw = random.Random(int(torch.randint(2**31, (), generator=generator)))
        return draw.choices(self.buckets, [len(bucket) for bucket in self.buckets])[0]

    def photos_of(self, people: Tensor, generator: torch.Generator) -> Tensor:
        """(N, REFERENCES) rows of each person's photos, in random order."""
        order = torch.rand(
            len(people), REFERENCES, generator=generator, device=generator.device
        ).argsort(1)
        return people.clamp(min=0)[:, None] * REFERENCES + order
