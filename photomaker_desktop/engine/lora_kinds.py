"""Every kind of LoRA as what all of them are: a product of two matrices, added to a weight.

Kinds and names after LyCORIS (https://arxiv.org/abs/2309.14859) and PEFT. All conversions are
exact: LoHa's product of two products has rank r², a Kronecker product factorises by its parts,
and a whole difference is itself times an identity.
"""

import re
from collections.abc import Mapping

import torch
from torch import Tensor

from photomaker_desktop.core.text import Text

Pair = tuple[Tensor, Tensor]
"""down (rank, in[, kh, kw]) and up (out, rank[, 1, 1]), the scale multiplied into ``up``."""

SUFFIXES = {
    "lora_down.weight": "down",
    "lora_up.weight": "up",
    "lora_mid.weight": "mid",
    "lora_A.weight": "down",
    "lora_B.weight": "up",
    "lora_A.default.weight": "down",
    "lora_B.default.weight": "up",
    "lora_A": "down",
    "lora_B": "up",
    "lora.down.weight": "down",
    "lora.up.weight": "up",
    "lora_linear_layer.down.weight": "down",
    "lora_linear_layer.up.weight": "up",
    "down.weight": "down",
    "up.weight": "up",
    "alpha": "alpha",
    "lora.alpha": "alpha",
    "dora_scale": "dora",
    "lora_magnitude_vector": "dora",
    "lora_magnitude_vector.weight": "dora",
    "lora_magnitude_vector.default.weight": "dora",
    **{f"hada_{name}": f"hada_{name}" for name in ("w1_a", "w1_b", "w2_a", "w2_b", "t1", "t2")},
    **{f"lokr_{name}": f"lokr_{name}" for name in ("w1", "w1_a", "w1_b", "w2", "w2_a", "w2_b")},
    "lokr_t2": "lokr_t2",
    "diff": "diff",
    "diff_b": "bias",
    "w_norm": "norm",
    "b_norm": "norm",
    "lora_B.bias": "bias",
    "on_input": "ia3",
    "ia3_l": "ia3",
    "oft_blocks": "oft",
    "oft_diag": "oft",
    **{f"{name}.weight": "oft" for name in ("oft_R", "oft_r")},
    **{f"boft_{name}": "oft" for name in ("blocks", "R", "s")},
    "reft_blocks": "other",
    **{f"{name}.weight": "glora" for name in ("a1", "a2", "b1", "b2")},
    "vera_lambda_b": "vera",
    "vera_lambda_d": "vera",
}
ADAPTER = re.compile(r"(\.lora_(?:A|B|magnitude_vector))\.[^.]+(\.weight)?$")
"""PEFT puts the adapter's name behind the part's."""
BY_LENGTH = sorted(SUFFIXES, key=len, reverse=True)
KINDS = {
    "dora": Text("a DoRA"),
    "ia3": Text("a LyCORIS IA3"),
    "oft": Text("a LyCORIS OFT"),
    "glora": Text("a LyCORIS GLoRA"),
    "vera": Text("a VeRA"),
    "hada_w1_a": Text("a LyCORIS LoHa"),
    "lokr_w1": Text("a LyCORIS LoKr"),
    "diff": Text("a full difference"),
}


def split(key: str) -> tuple[str, str] | None:
    """(layer as published, part) of a tensor's name; None for a tensor of no LoRA."""
    for name in (key, ADAPTER.sub(r"\1\2", key)):
        for suffix in BY_LENGTH:
            if name.endswith(f".{suffix}"):
                return name.removesuffix(f".{suffix}"), SUFFIXES[suffix]
    return None


def to_pair(parts: Mapping[str, Tensor]) -> Pair | None:
    """The two matrices of one layer's parts; None where nothing of it can be added to a weight.

    Raises ``ValueError`` for shapes that do not go together.
    """
    if any(not tensor.numel() for tensor in parts.values()):
        raise ValueError("A matrix is empty.")
    pair = _pair(parts)
    if pair is not None and min(matrix.ndim for matrix in pair) < 2:
        raise ValueError("A matrix has less than two dimensions.")
    return pair


def _pair(parts: Mapping[str, Tensor]) -> Pair | None:
    try:
        if "down" in parts and "up" in parts:
            return _lora(parts)
        if "hada_w1_a" in parts:
            return _loha(parts)
        if "lokr_w1" in parts or "lokr_w1_a" in parts:
            return _lokr(parts)
        if "diff" in parts and parts["diff"].ndim >= 2:
            return whole(parts["diff"])
    except (RuntimeError, IndexError, KeyError) as error:
        raise ValueError(str(error).splitlines()[0]) from error
    return None


def scale(parts: Mapping[str, Tensor], rank: int) -> float:
    """alpha / rank; LoRAs without alpha are not scaled."""
    return float(parts["alpha"].reshape(-1)[0]) / rank if "alpha" in parts and rank else 1.0


def _lora(parts: Mapping[str, Tensor]) -> Pair:
    down, up = parts["down"], parts["up"]
    if "mid" in parts:  # Tucker: a small convolution between two 1 × 1 ones
        down = torch.einsum("rjhw,ji->rihw", parts["mid"].float(), down.flatten(1).float())
    factor = scale(parts, parts["down"].shape[0])
    if factor != 1.0:
        up = (up.float() * factor).to(up.dtype)
    return fitting(down, up)


def _loha(parts: Mapping[str, Tensor]) -> Pair:
    first_a, first_b = parts["hada_w1_a"].float(), parts["hada_w1_b"].float()
    second_a, second_b = parts["hada_w2_a"].float(), parts["hada_w2_b"].float()
    factor = scale(parts, first_b.shape[0])
    if "hada_t1" in parts:
        first = _rebuilt(parts["hada_t1"], first_a, first_b)
        second = _rebuilt(parts["hada_t2"], second_a, second_b)
        return whole(first * second * factor)
    up = torch.einsum("or,os->ors", first_a, second_a).flatten(1) * factor
    down = torch.einsum("ri,si->rsi", first_b, second_b).flatten(0, 1)
    return down, up


def _rebuilt(core: Tensor, a: Tensor, b: Tensor) -> Tensor:
    """A Tucker decomposition's weight: (r, r, kh, kw), (r, out), (r, in) → (out, in, kh, kw)."""
    return torch.einsum("ijhw,ip,jq->pqhw", core.float(), a, b)


def _lokr(parts: Mapping[str, Tensor]) -> Pair:
    rank = 0
    first, rank = _factor(parts, "w1", rank)
    second, rank = _factor(parts, "w2", rank)
    factor = scale(parts, rank) if rank else 1.0
    if first.ndim != second.ndim:
        first = first[(...,) + (None,) * (second.ndim - first.ndim)]
    return whole(torch.kron(first.contiguous(), second.contiguous()) * factor)


def _factor(parts: Mapping[str, Tensor], name: str, rank: int) -> tuple[Tensor, int]:
    """One side of the Kronecker product, and the rank that scales it (0: none does)."""
    if f"lokr_{name}" in parts:
        return parts[f"lokr_{name}"].float(), rank
    a, b = parts[f"lokr_{name}_a"].float(), parts[f"lokr_{name}_b"].float()
    if f"lokr_t{name[1]}" in parts:
        return _rebuilt(parts[f"lokr_t{name[1]}"], a, b), b.shape[0]
    return a @ b.flatten(1) if b.ndim == 2 else (a @ b.flatten(1)).reshape(-1, *b.shape[1:]), (
        b.shape[0]
    )


def whole(delta: Tensor) -> Pair:
    """A whole difference as a product with an identity, on the shorter side."""
    out, inside = delta.shape[0], delta.shape[1]
    if delta.ndim == 2 and inside < out:
        return torch.eye(inside, dtype=delta.dtype), delta
    return fitting(delta, torch.eye(out, dtype=delta.dtype))


def fitting(down: Tensor, up: Tensor) -> Pair:
    """``up`` of a convolution has two dimensions more."""
    if down.ndim == 4 and up.ndim == 2:
        up = up[..., None, None]
    return down, up


def fits(pair: Pair, weight: Tensor) -> bool:
    """Whether the product has the shape of a layer's weight."""
    down, up = pair
    return up.shape[0] == weight.shape[0] and up.shape[1] == down.shape[0] and (
        down.shape[1:] == weight.shape[1:] or down[0].numel() == weight[0].numel()
    )  # fmt: skip


def shaped(pair: Pair, weight: Tensor) -> Pair:
    """As the layer's kind wants them: four dimensions for a convolution, two for a linear one."""
    down, up = pair
    if weight.ndim == 2:
        return down.flatten(1), up.flatten(1)
    return down.reshape(down.shape[0], *weight.shape[1:]), up.reshape(*up.shape[:2], 1, 1)
