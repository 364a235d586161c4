"""What a pipeline's UNet makes of fixed noise."""

from typing import Any

import torch

from tests.support.tiny import WIDTH


def denoised(pipeline: Any) -> torch.Tensor:
    generator = torch.Generator().manual_seed(0)
    with torch.no_grad():
        made: torch.Tensor = pipeline.unet(
            torch.randn(1, 4, 8, 8, generator=generator),
            10,
            torch.randn(1, 77, WIDTH, generator=generator),
            added_cond_kwargs={"text_embeds": torch.ones(1, 64), "time_ids": torch.ones(1, 6)},
            return_dict=False,
        )[0]
    return made
