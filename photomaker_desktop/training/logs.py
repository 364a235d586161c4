"""Training curves for TensorBoard, where it is installed."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

FiguresLog = Callable[[int, dict[str, float]], None]


@contextmanager
def figures_writer(folder: Path) -> Iterator[FiguresLog | None]:
    """A function that writes one step's figures; None without TensorBoard."""
    try:
        from torch.utils.tensorboard import SummaryWriter
    except ImportError:
        yield None
        return
    writer = SummaryWriter(str(folder / "tensorboard"))

    def log(step: int, figures: dict[str, float]) -> None:
        for name, value in figures.items():
            writer.add_scalar(name, value, step)

    try:
        yield log
    finally:
        writer.close()
