"""The resampler of PhotoMaker V2: a face vector attends to the picture's patches.

Architecture: TencentARC/PhotoMaker (the perceiver of IP-Adapter and open_flamingo). Names of
parameters are those of the published checkpoint.
"""

import torch
from torch import Tensor, nn
from torch.nn.functional import scaled_dot_product_attention


class PerceiverAttention(nn.Module):
    """Latents attend to the picture and to themselves."""

    def __init__(self, width: int, head_dim: int) -> None:
        super().__init__()
        self.heads = width // head_dim
        inner = head_dim * self.heads
        self.norm1 = nn.LayerNorm(width)
        self.norm2 = nn.LayerNorm(width)
        self.to_q = nn.Linear(width, inner, bias=False)
        self.to_kv = nn.Linear(width, inner * 2, bias=False)
        self.to_out = nn.Linear(inner, width, bias=False)

    def forward(self, context: Tensor, latents: Tensor) -> Tensor:
        """(B, P, W) and (B, T, W) → (B, T, W)."""
        latents = self.norm2(latents)
        key_value = self.to_kv(torch.cat((self.norm1(context), latents), dim=1))
        query, key, value = (
            part.unflatten(-1, (self.heads, -1)).transpose(1, 2)
            for part in (self.to_q(latents), *key_value.chunk(2, dim=-1))
        )
        attended = scaled_dot_product_attention(query, key, value)
        out: Tensor = self.to_out(attended.transpose(1, 2).flatten(2))
        return out


class PerceiverResampler(nn.Module):
    """A few layers of attention and feed-forward, each with a residual."""

    def __init__(
        self, width: int, context_width: int, *, depth: int, head_dim: int, ff_ratio: int
    ) -> None:
        super().__init__()
        self.proj_in = nn.Linear(context_width, width)
        self.proj_out = nn.Linear(width, width)
        self.norm_out = nn.LayerNorm(width)
        self.layers = nn.ModuleList(
            nn.ModuleList(
                (PerceiverAttention(width, head_dim), feed_forward(width, width * ff_ratio))
            )
            for _ in range(depth)
        )

    def forward(self, latents: Tensor, context: Tensor) -> Tensor:
        """(B, T, W) and (B, P, C) → (B, T, W)."""
        context = self.proj_in(context)
        for layer in self.layers:
            attention, feed = layer.children()
            latents = attention(context, latents) + latents
            latents = feed(latents) + latents
        out: Tensor = self.norm_out(self.proj_out(latents))
        return out


def feed_forward(width: int, inner: int) -> nn.Sequential:
    """LayerNorm, up, GELU, down; no biases in the two projections."""
    return nn.Sequential(
        nn.LayerNorm(width),
        nn.Linear(width, inner, bias=False),
        nn.GELU(),
        nn.Linear(inner, width, bias=False),
    )


class FaceTokens(nn.Module):
    """``qformer_perceiver``: face vector (N, 512) + patches (N, P, C) → id tokens (N, T, W)."""

    def __init__(
        self,
        face: int,
        width: int,
        tokens: int,
        context_width: int,
        *,
        depth: int,
        head_dim: int,
        token_ratio: int,
        ff_ratio: int,
    ) -> None:
        super().__init__()
        self.tokens = tokens
        self.token_proj = nn.Sequential(
            nn.Linear(face, face * token_ratio),
            nn.GELU(),
            nn.Linear(face * token_ratio, width * tokens),
        )
        self.token_norm = nn.LayerNorm(width)
        self.perceiver_resampler = PerceiverResampler(
            width, context_width, depth=depth, head_dim=head_dim, ff_ratio=ff_ratio
        )

    def forward(self, faces: Tensor, patches: Tensor) -> Tensor:
        tokens: Tensor = self.token_norm(self.token_proj(faces).unflatten(-1, (self.tokens, -1)))
        detail: Tensor = self.perceiver_resampler(tokens, patches)
        return tokens + detail
