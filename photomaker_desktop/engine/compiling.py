"""Compiles the UNet's repeated blocks with torch, as an option.

The first picture of a size takes longer, for the compiler; what it makes is kept on the disk. A
block that cannot be compiled runs as it is.
"""

import logging
import os
from pathlib import Path
from typing import Any

import torch
from torch import nn

CACHE = "TORCHINDUCTOR_CACHE_DIR"
log = logging.getLogger(__name__)


def compile_blocks(unet: Any, cache: Path) -> bool:
    """One compiled kind of block serves all its repetitions; False where torch cannot compile."""
    os.environ.setdefault(CACHE, str(cache))
    torch._dynamo.config.suppress_errors = True  # a compiler that fails later is not an error
    try:
        unet.compile_repeated_blocks()
    except (RuntimeError, ValueError) as error:
        log.info("The model is not compiled: %s", error)
        return False
    return True


def run_uncompiled(unet: nn.Module) -> None:
    for module in unet.modules():
        module._compiled_call_impl = None
