"""An engine process with something wrong.

Tests start it as ``python -m tests.support.worker.broken KIND``.

It is the real server; what goes wrong is put into it from outside.
"""

import os
import sys
import threading
from collections.abc import Callable
from typing import Any

from photomaker_desktop.core.errors import DeviceError
from photomaker_desktop.engine import server


def no_device() -> None:
    from photomaker_desktop.engine import generator

    def detect(choice: str) -> Any:
        raise DeviceError("The device “cuda” is not there.", todo="Choose another one.")

    generator.detect = detect


def dies_early() -> None:
    os._exit(3)


def silent() -> None:
    threading.Event().wait()


def babbles() -> None:
    os.write(1, b"\x00\x00\x00\x04what")


def trouble() -> None:
    """What the seed of an order says, each time before a picture's first step, ``n`` times."""
    from photomaker_desktop.engine import job_originals

    real, left = job_originals.denoise, dict(TROUBLE)

    def denoise(pipeline: Any, conditioning: Any, how: Any, seeds: Any, **named: Any) -> Any:
        error, times = left.get(seeds[0], (out_of_memory, 0))
        if times:
            left[seeds[0]] = (error, times - 1)
            raise error()
        return real(pipeline, conditioning, how, seeds, **named)

    job_originals.denoise = denoise


def out_of_memory() -> Exception:
    import torch

    return torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 20.00 MiB.")


def device_lost() -> Exception:
    import torch

    return torch.AcceleratorError("CUDA error: an illegal memory access was encountered")


TIGHT, HOPELESS, LOST = 101, 201, 301
TROUBLE = {TIGHT + 1: (out_of_memory, 1), HOPELESS: (out_of_memory, 9), LOST: (device_lost, 1)}
"""By seed: the second picture of an order that starts at ``TIGHT`` does not fit, once."""
KINDS: dict[str, Callable[[], None]] = {
    "no_device": no_device,
    "dies_early": dies_early,
    "silent": silent,
    "babbles": babbles,
    "trouble": trouble,
}

if __name__ == "__main__":
    KINDS[sys.argv[1]]()
    sys.exit(server.main())
