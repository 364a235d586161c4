"""Compares this project's numbers with golden ones: ``python -m tests.parity.run [DIR]``.

Prints a line per case and tensor, and exits with 1 if any lies above its tolerance.
"""

import argparse
import sys
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from tests.support.data import GOLDEN

EXACT, TEXT, UNET, VAE = 0.0, 1e-5, 2e-5, 5e-5
ROUNDING = 2.5e-7  # two roundings of float32: processors differ by one in the noise schedule
LEVELS_SHARE = 1e-3
TOLERANCES = {
    "ids_te": EXACT,
    "class_tokens_mask": EXACT,
    "pixel_values_sum_abs": 1e-12,
    "pixel_values": EXACT,
    "sigmas": ROUNDING,
    "timesteps": EXACT,
    "unet_text_embeds": TEXT,
    "unet_t": EXACT,
    "time_ids": EXACT,
    "uses_fused": EXACT,
    "init_latents": EXACT,
    "init_noise_sigma": ROUNDING,
    "id_embeds": TEXT,
    "prompt_embeds": TEXT,
    "text_only": TEXT,
    "negative": TEXT,
    "pooled": TEXT,
    "unet_in": UNET,
    "unet_out": UNET,
    "latents": UNET,
    "vae_input": UNET,
    "vae_raw": VAE,
}
SPELLING = "prompt_text_only"


@dataclass(frozen=True)
class Line:
    """How far one tensor of one case is off."""

    case: str
    name: str
    error: float
    tolerance: float
    note: str = ""

    @property
    def passed(self) -> bool:
        return self.error <= self.tolerance

    def __str__(self) -> str:
        verdict = "ok  " if self.passed else "FAIL"
        measured = f"{self.error:.3e} <= {self.tolerance:.0e}"
        return f"{verdict} {self.case:24} {self.name:28} {measured} {self.note}".rstrip()


def tolerance(name: str) -> float:
    return next(value for prefix, value in TOLERANCES.items() if name.startswith(prefix))


def compare(case: str, name: str, golden: np.ndarray, ours: np.ndarray | None) -> Line:
    """max|a-b| / max|a|; pictures: the share of values that differ (infinite if by two levels)."""
    if name == "image_u8":
        return compare_pictures(case, golden, ours)
    limit = tolerance(name)
    if ours is None or ours.shape != golden.shape:
        shape = "nothing" if ours is None else ours.shape
        return Line(case, name, float("inf"), limit, f"shape {shape}, not {golden.shape}")
    a, b = golden.astype(np.float64), ours.astype(np.float64)
    error = float(np.abs(a - b).max() / (np.abs(a).max() or 1.0))
    return Line(case, name, error if np.isfinite(error) else float("inf"), limit)


def compare_pictures(case: str, golden: np.ndarray, ours: np.ndarray | None) -> Line:
    if ours is None or ours.shape != golden.shape:
        return Line(case, "image_u8", float("inf"), LEVELS_SHARE, "another shape")
    levels = np.abs(golden.astype(int) - ours.astype(int))
    error = float((levels > 0).mean()) if levels.max() <= 1 else float("inf")
    return Line(case, "image_u8", error, LEVELS_SHARE, f"at most {levels.max()} levels")


def lines(folder: Path, only: str = "", *, merge: bool = False) -> Iterator[Line]:
    """Every tensor of every case in ``folder``, compared."""
    from photomaker_desktop.core.errors import PhotoMakerError
    from tests.parity.golden import Golden
    from tests.parity.replay import Replay, check_photos

    golden = Golden(folder)
    if (folder / "preprocess.npz").exists():
        for name, expected, ours in check_photos(golden, folder / "preprocess.npz"):
            yield compare("preprocess", name, expected, ours)
    replay = Replay(golden, merge=merge)
    for name, case in golden.cases():
        if only and only != name:
            continue
        try:
            ours = replay.run(name, case)
        except PhotoMakerError as error:
            yield Line(name, "the case itself", float("inf"), EXACT, str(error))
            continue
        with np.load(folder / f"{name}.npz") as expected:
            for tensor in expected.files:
                if tensor != SPELLING:
                    yield compare(name, tensor, expected[tensor], ours.get(tensor))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "folder", type=Path, nargs="?", default=GOLDEN, help="default: tests/data/golden"
    )
    parser.add_argument("--case", default="", help="only this one")
    parser.add_argument("--merge", action="store_true", help="the LoRA in the UNet's weights")
    arguments = parser.parse_args()
    warnings.filterwarnings("ignore")
    count = failed = 0
    for line in lines(arguments.folder, arguments.case, merge=arguments.merge):
        print(line, flush=True)
        count += 1
        failed += not line.passed
    print(f"{count - failed} of {count} tensors within tolerance")
    return int(failed > 0 or count == 0)


if __name__ == "__main__":
    sys.exit(main())
