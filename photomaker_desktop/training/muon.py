"""AdamW with Muon for matrices: steps whose directions all have the same strength.

Muon is Keller Jordan's (2024); its steps are scaled to AdamW's, so that both take the same rates
(Liu et al., arXiv 2502.16982). torch's own takes no convolutions, whose weights are matrices
(out, in · rows · columns) here.
"""

from typing import Any, cast

import torch
from torch import Tensor, nn

MOMENTUM = 0.95
STEPS = 5
CUBIC = (3.4445, -4.7750, 2.0315)
"""Factors of X, XXᵀX and (XXᵀ)²X that bring singular values of 0.001 to 1 near 1 in five steps."""
AS_ADAM = 0.2
"""The usual root mean square of AdamW's steps, in rates."""


class MatrixAdamW(torch.optim.AdamW):
    """AdamW, but groups with ``"muon": True`` take Muon's steps, without weight decay.

    Their parameters have two or more dimensions.
    """

    @torch.no_grad()
    def step(self, closure: None = None) -> None:  # type: ignore[override]
        everything = self.param_groups
        self.param_groups = [group for group in everything if not group.get("muon")]
        try:
            super().step()
        finally:
            self.param_groups = everything
        for group in everything:
            if group.get("muon"):
                for same in by_shape([p for p in group["params"] if p.grad is not None]):
                    self._step(same, group["lr"])

    def _step(self, same: list[nn.Parameter], rate: float | Tensor) -> None:
        """One step of matrices of one shape."""
        gradients = as_matrices([cast(Tensor, p.grad) for p in same])
        for parameter in same:
            if not self.state[parameter]:  # named as AdamW names them, which it checks on loading
                average = torch.zeros_like(parameter)
                self.state[parameter] |= {"step": torch.zeros(()), "exp_avg": average}
        kept = [self.state[parameter]["exp_avg"] for parameter in same]
        momentum = as_matrices(kept).lerp_(gradients, 1 - MOMENTUM)
        steps = orthogonal(gradients.lerp_(momentum, MOMENTUM))
        steps *= -rate * AS_ADAM * max(steps.shape[-2:]) ** 0.5
        for parameter, old, new, step in zip(same, kept, momentum, steps, strict=True):
            old.copy_(new.view_as(old))
            parameter.add_(step.view_as(parameter))


def groups_of(
    module: nn.Module, lr: float, lr_matrices: float, ends: tuple[str, ...]
) -> list[dict[str, Any]]:
    """What ``module`` trains. Matrices take Muon's steps if ``lr_matrices`` is not 0, except
    parameters whose names begin like one of ``ends``: the first and the last of a network."""
    matrices: list[nn.Parameter] = []
    rest: list[nn.Parameter] = []
    for name, parameter in module.named_parameters():
        if parameter.requires_grad:
            inner = parameter.ndim > 1 and not name.startswith(ends)
            (matrices if inner and lr_matrices else rest).append(parameter)
    groups: list[dict[str, Any]] = [{"params": rest, "lr": lr}]
    if matrices:
        groups.append({"params": matrices, "lr": lr_matrices, "muon": True})
    return groups


def by_shape(parameters: list[nn.Parameter]) -> list[list[nn.Parameter]]:
    found: dict[torch.Size, list[nn.Parameter]] = {}
    for parameter in parameters:
        found.setdefault(parameter.shape, []).append(parameter)
    return list(found.values())


def as_matrices(tensors: list[Tensor]) -> Tensor:
    """A copy, (N, out, everything else)."""
    return torch.stack([tensor.reshape(len(tensor), -1) for tensor in tensors])


def orthogonal(matrices: Tensor) -> Tensor:
    """(N, a, b) → the same singular vectors, with singular values near 1 (Newton-Schulz).

    The factors multiply as polynomials of XXᵀ, which has the shorter side alone.
    """
    if matrices.shape[-2] > matrices.shape[-1]:
        return orthogonal(matrices.transpose(-2, -1)).transpose(-2, -1)
    first, third, fifth = CUBIC
    scaled = matrices / (matrices.norm(dim=(-2, -1), keepdim=True) + 1e-7)
    square = scaled @ scaled.mT
    product = torch.eye(square.shape[-1], device=square.device).expand_as(square)
    for _ in range(STEPS):
        factor = torch.baddbmm(third * square, square, square, alpha=fifth)
        factor.diagonal(dim1=-2, dim2=-1).add_(first)
        product = factor @ product
        square = factor @ (factor @ square)
    return torch.bmm(product, scaled)
