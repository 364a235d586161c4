"""PhotoMaker's identity encoders, V1 and V2: photos → identity tokens, and their fusion.

Paper: Li et al., "PhotoMaker: Customizing Realistic Human Photos via Stacked ID Embedding"
(arXiv 2312.04461); reference: TencentARC/PhotoMaker. Parameter names are those of the published
checkpoints, so that they load strictly.
"""

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from transformers import CLIPVisionConfig, CLIPVisionModel

from photomaker_desktop.core.identity import AdapterVersion
from photomaker_desktop.engine.resampler import FaceTokens


@dataclass(frozen=True)
class EncoderConfig:
    """Sizes of an identity encoder; the defaults are those of the published checkpoints.

    ``projection`` and ``projection_2`` are the widths of SDXL's two text encoders; their sum is
    ``width``, the size of an identity token. The last six only matter for V2.
    """

    version: AdapterVersion = AdapterVersion.V1
    vision_hidden: int = 1024
    vision_intermediate: int = 4096
    vision_layers: int = 24
    vision_heads: int = 16
    patch: int = 14
    image: int = 224
    projection: int = 768
    projection_2: int = 1280
    face: int = 512
    tokens: int = 2
    token_ratio: int = 4
    depth: int = 4
    head_dim: int = 128
    ff_ratio: int = 4

    @property
    def width(self) -> int:
        return self.projection + self.projection_2

    @property
    def tokens_per_photo(self) -> int:
        return 1 if self.version is AdapterVersion.V1 else self.tokens


class ResidualMLP(nn.Module):
    """LayerNorm, two linear layers with GELU between, and the input added where sizes allow."""

    def __init__(self, inputs: int, outputs: int, *, residual: bool) -> None:
        super().__init__()
        self.layernorm = nn.LayerNorm(inputs)
        self.fc1 = nn.Linear(inputs, outputs)
        self.act_fn = nn.GELU()
        self.fc2 = nn.Linear(outputs, outputs)
        self.residual = residual

    def forward(self, x: Tensor) -> Tensor:
        out: Tensor = self.fc2(self.act_fn(self.fc1(self.layernorm(x))))
        return out + x if self.residual else out


class FuseModule(nn.Module):
    """Mixes identity tokens into the class token's embeddings."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.mlp1 = ResidualMLP(width * 2, width, residual=False)
        self.mlp2 = ResidualMLP(width, width, residual=True)
        self.layer_norm = nn.LayerNorm(width)

    def forward(
        self, prompt_embeds: Tensor, id_tokens: Tensor, class_tokens_mask: Tensor
    ) -> Tensor:
        """Prompt (B, L, D), identity (slots, T, D), mask (B, L) → prompt (B, L, D).

        Row order is slot 0 token 0, slot 0 token 1, slot 1 token 0 …; the mask must mark exactly
        slots × T positions in each row of the batch. Raises ``ValueError`` if it does not.
        """
        rows = id_tokens.flatten(0, 1).to(prompt_embeds)
        if not (class_tokens_mask.sum(dim=1) == len(rows)).all():
            raise ValueError(f"the mask does not mark {len(rows)} positions in each prompt")
        words = prompt_embeds[class_tokens_mask].reshape(-1, *rows.shape)
        fused = self.mlp1(torch.cat((words, rows.expand_as(words)), dim=-1)) + words
        fused = self.layer_norm(self.mlp2(fused))
        return prompt_embeds.masked_scatter(class_tokens_mask[..., None], fused)


class IdEncoder(nn.Module):
    """Common base of V1 and V2: a CLIP vision model, its two projections, and the fusion.

    After ``drop_vision`` only ``fuse`` works; the vision model's memory is free.
    """

    def __init__(self, config: EncoderConfig) -> None:
        super().__init__()
        self.config = config
        self.vision_model: nn.Module | None = CLIPVisionModel(vision_config(config))
        self.visual_projection: nn.Linear | None = nn.Linear(
            config.vision_hidden, config.projection, bias=False
        )
        self.visual_projection_2: nn.Linear | None = nn.Linear(
            config.vision_hidden, config.projection_2, bias=False
        )
        self.fuse_module = FuseModule(config.width)

    def drop_vision(self) -> None:
        """Free everything that only ``encode`` needs."""
        self.vision_model = self.visual_projection = self.visual_projection_2 = None

    def encode(self, pixel_values: Tensor, faces: Tensor | None = None) -> Tensor:
        """Pictures (N, 3, H, W) and, for V2, face vectors (N, 512) → id tokens (N, T, D)."""
        raise NotImplementedError

    def fuse(self, prompt_embeds: Tensor, id_tokens: Tensor, class_tokens_mask: Tensor) -> Tensor:
        """See ``FuseModule.forward``."""
        fused: Tensor = self.fuse_module(prompt_embeds, id_tokens, class_tokens_mask)
        return fused


class EncoderV1(IdEncoder):
    """One token per photo: the pooled picture through both projections."""

    def encode(self, pixel_values: Tensor, faces: Tensor | None = None) -> Tensor:
        if self.vision_model is None or not self.visual_projection or not self.visual_projection_2:
            raise RuntimeError("the vision model was dropped")
        pooled = self.vision_model(pixel_values).pooler_output
        parts = (self.visual_projection(pooled), self.visual_projection_2(pooled))
        return torch.cat(parts, dim=-1)[:, None]


class EncoderV2(IdEncoder):
    """Two tokens per photo: a face vector that attends to the picture's patches.

    The two projections are in the checkpoint and are not used.
    """

    def __init__(self, config: EncoderConfig) -> None:
        super().__init__(config)
        self.qformer_perceiver: FaceTokens | None = FaceTokens(
            config.face,
            config.width,
            config.tokens,
            config.vision_hidden,
            depth=config.depth,
            head_dim=config.head_dim,
            token_ratio=config.token_ratio,
            ff_ratio=config.ff_ratio,
        )

    def drop_vision(self) -> None:
        super().drop_vision()
        self.qformer_perceiver = None

    def encode(self, pixel_values: Tensor, faces: Tensor | None = None) -> Tensor:
        if self.vision_model is None or self.qformer_perceiver is None:
            raise RuntimeError("the vision model was dropped")
        if faces is None or len(faces) != len(pixel_values):
            raise ValueError("PhotoMaker V2 needs one face vector per picture")
        patches = self.vision_model(pixel_values).last_hidden_state
        tokens: Tensor = self.qformer_perceiver(faces.to(patches), patches)
        return tokens


def build_encoder(config: EncoderConfig) -> IdEncoder:
    """An encoder with random weights (inside ``torch.device("meta")``: without any)."""
    return (EncoderV1 if config.version is AdapterVersion.V1 else EncoderV2)(config)


def vision_config(config: EncoderConfig) -> CLIPVisionConfig:
    """CLIP ViT-L/14 in the published sizes; the rest are transformers' defaults."""
    return CLIPVisionConfig(
        hidden_size=config.vision_hidden,
        intermediate_size=config.vision_intermediate,
        num_hidden_layers=config.vision_layers,
        num_attention_heads=config.vision_heads,
        patch_size=config.patch,
        image_size=config.image,
        projection_dim=config.projection,
    )
