"""The proofs in order: tables, the contact sheet, size and speed."""

import time
from collections.abc import Callable, Collection
from pathlib import Path
from typing import Any

import torch

from photomaker_desktop.core.errors import UsageError
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.storage.paths import resources
from photomaker_desktop.training.captions import Caption
from photomaker_desktop.training.evaluation import (
    Bench,
    delayed,
    fusion_pays,
    kept_and_obeyed,
    mixed,
    sit,
)
from photomaker_desktop.training.figures import Figures, table
from photomaker_desktop.training.judge import load_judge
from photomaker_desktop.training.painter import STEPS, Order, Painter
from photomaker_desktop.training.people_sheet import people_sheet
from photomaker_desktop.training.shapes import sketches_followed
from photomaker_desktop.training.sheets import save_sheet
from photomaker_desktop.training.vae import as_pixels

MEGABYTE = 1_000_000


def prove(
    model: str,
    *,
    people: int,
    seed: int,
    only: Collection[str],
    sheet: Path | None,
    say: Callable[[str], None],
    show: Callable[[str], None],
) -> dict[str, Any]:
    """Measure what ``only`` names (default: everything), show tables, return the figures."""
    root = model_folder(model)
    painter, seconds = loaded(root)
    if "sketch" in only and not painter.models.control_models:
        raise UsageError(
            f"{root} has no sketch ControlNet.",
            todo="Make one with train sketch-control, and copy its folder control there.",
        )
    wanted = set(only) or {"kept", "fusion", "delayed", "sketch", "mixed", "quick"}
    proofs: dict[str, Any] = {}

    def tell(title: str, rows: Figures) -> None:
        proofs[title] = rows
        show(table(title, rows))

    if "quick" in wanted:
        tell("6. Small and quick", {"": quick(root, painter, seconds)})
    if wanted - {"quick"}:
        say(f"photographing {people} people that training never saw")
        judge = load_judge(root / "judge.safetensors")
        bench = Bench(painter, judge, sit(painter, people, seed), seed, say)
    if "kept" in wanted:
        kept, obeyed, apart, _ = kept_and_obeyed(bench)
        tell("1. Identity kept", kept)
        tell("2. Words obeyed", obeyed)
        tell("3. Identity and scene apart", apart)
    if "fusion" in wanted:
        tell("4. Fusion of damaged photos", fusion_pays(bench))
    if "delayed" in wanted:
        tell("5a. Delayed merge (style strength)", delayed(bench))
    if "sketch" in wanted and painter.models.control_models:
        tell("5c. A sketch followed", sketches_followed(bench))
    if "mixed" in wanted:
        tell("5b. Mixing two people", mixed(bench))
    if sheet:
        pictures = people_sheet(painter, seed)
        save_sheet(sheet, as_pixels(torch.from_numpy(pictures)), 8)
    return proofs


def model_folder(model: str) -> Path:
    return resources() / "sketchbook" if model == "sketchbook" else Path(model)


def loaded(root: Path) -> tuple[Painter, float]:
    """The painter, and the seconds that loading took once the libraries were imported."""
    import diffusers.pipelines.stable_diffusion_xl.pipeline_stable_diffusion_xl  # noqa: F401
    import transformers.models.clip.modeling_clip  # noqa: F401

    start = time.monotonic()
    base, adapter = root / "base", root / "photomaker.safetensors"
    control = root / "control"
    models = ModelPaths(
        name=root.name,
        base=str(base),
        adapter=str(adapter),
        control_models={"sketch": str(control)} if control.is_dir() else {},
    )
    painter = Painter(models)
    return painter, time.monotonic() - start


def quick(root: Path, painter: Painter, seconds: float) -> dict[str, object]:
    """Megabytes, seconds to load, seconds for one picture of ``STEPS`` guided steps."""
    size = sum(file.stat().st_size for file in root.rglob("*") if file.is_file()) / MEGABYTE
    order = Order(Caption("a smiling woman at the beach", "woman"), None, 0)
    painter.paint([order], steps=1)
    start = time.monotonic()
    painter.paint([order])
    return {
        "MB": float(size),
        "seconds to load": float(seconds),
        f"seconds for {STEPS} steps": time.monotonic() - start,
        "threads": torch.get_num_threads(),
    }
