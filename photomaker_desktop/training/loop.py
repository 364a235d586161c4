"""The training loop: one task, any number of processes, killed and resumed with the same result.

Every batch follows from (seed, step) alone, so a checkpoint needs no data-loader state: weights,
EMA, optimizer and the step are the complete state.
"""

import json
import logging
import math
import time
from collections.abc import Callable, Iterator
from contextlib import nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import torch
from accelerate import Accelerator, DistributedDataParallelKwargs
from accelerate.utils import send_to_device
from torch import Tensor, nn

from photomaker_desktop.storage.files import atomic_file
from photomaker_desktop.training.graphs import GraphedUpdate
from photomaker_desktop.training.muon import MatrixAdamW

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class LoopConfig:
    """``steps`` are optimizer steps; ``cooldown`` is the share of them over which the rate falls
    to zero. ``batch`` is the batch of all processes together for one backward pass. ``graphs`` is
    for small models on a CUDA card and batches of few shapes: a step is started as one graph."""

    steps: int = 1000
    batch: int = 32
    accumulate: int = 1
    warmup: int = 100
    cooldown: float = 0.2
    weight_decay: float = 0.0
    clip: float = 1.0
    ema: float = 0.999
    seed: int = 0
    precision: str = "bf16"
    graphs: bool = False
    save_seconds: float = 240.0
    log_every: int = 20
    validate_every: int = 0


@dataclass(frozen=True)
class Share:
    """Which part of the global batch a process works on."""

    rank: int = 0
    world: int = 1

    def of(self, count: int) -> slice:
        if count % self.world:
            raise ValueError(f"a batch of {count} cannot be split over {self.world} processes")
        size = count // self.world
        return slice(self.rank * size, (self.rank + 1) * size)


class Task(Protocol):
    """What the loop trains."""

    @property
    def module(self) -> nn.Module:
        """Its forward takes a batch and returns {"loss": …, other figures}."""

    def groups(self) -> list[dict[str, Any]]:
        """Parameter groups, each with its own peak ``lr``, and ``muon`` for ``MatrixAdamW``."""

    def batch(self, step: int, generator: torch.Generator, share: Share) -> Any:
        """This process's part of one global batch; all randomness comes from ``generator``.

        A task whose data lies on the device may make its batches there: see ``on_device``."""

    def validate(self, step: int, folder: Path) -> None:
        """Write validation pictures made with the module's present weights."""


class Average:
    """Exponential moving average of a module's trainable parameters (Polyak averaging)."""

    def __init__(self, module: nn.Module, decay: float) -> None:
        self.decay = decay
        self.live = {k: p for k, p in module.named_parameters() if p.requires_grad}
        self.shadow = {k: p.detach().clone().float() for k, p in self.live.items()}

    @torch.no_grad()
    def update(self, step: int) -> None:
        """``step`` counts from 1; early steps average over fewer of them."""
        decay = min(self.decay, (1 + step) / (10 + step))
        live = [p.float() for p in self.live.values()]
        torch._foreach_lerp_(list(self.shadow.values()), live, 1 - decay)

    @torch.no_grad()
    def swap(self) -> None:
        """Exchange the average with the live weights; call it twice to undo it."""
        for key, parameter in self.live.items():
            kept = parameter.detach().clone()
            parameter.copy_(self.shadow[key])
            self.shadow[key].copy_(kept)


def rate(step: int, config: LoopConfig) -> float:
    """Factor of the peak rate: linear warm-up, plateau, linear cool-down to zero."""
    up = min(1.0, (step + 1) / max(1, config.warmup))
    tail = max(1, round(config.steps * config.cooldown))
    return up * min(1.0, (config.steps - step) / tail)


def generator_for(seed: int, step: int) -> torch.Generator:
    """The source of all randomness of one step."""
    return torch.Generator().manual_seed((seed * 1_000_003 + step) * 2_654_435_761 % 2**63)


def on_device(generator: torch.Generator, device: torch.device) -> torch.Generator:
    """A generator on ``device`` that follows from the step's own."""
    seed = int(torch.randint(2**62, (), generator=generator))
    return torch.Generator(device).manual_seed(seed)


def train(
    task: Task,
    config: LoopConfig,
    folder: Path,
    *,
    log_figures: Callable[[int, dict[str, float]], None] | None = None,
    stop_at: int | None = None,
) -> int:
    """Train until ``config.steps`` (or ``stop_at``), from the last checkpoint in ``folder``.

    Returns the step that was reached. Raises ``FloatingPointError`` if the loss is no number.
    """
    unused = DistributedDataParallelKwargs(find_unused_parameters=True)
    precision = config.precision if bfloat16_pays() else "no"
    accelerator = Accelerator(mixed_precision=precision, kwargs_handlers=[unused])
    share = Share(accelerator.process_index, accelerator.num_processes)
    task.module.to(accelerator.device)
    average = Average(task.module, config.ema)
    graphs = config.graphs and accelerator.device.type == "cuda" and share.world == 1
    optimizer = optimizer_of(task, config, graphs=graphs)
    step = restore(folder, task.module, average, optimizer)
    module, optimizer = accelerator.prepare(task.module, optimizer)
    steps = Steps(accelerator, task, module, optimizer, config, share)
    if graphs:
        steps.use_graphs()
    figures = RunningFigures(folder, config, step, log_figures)
    saved = time.monotonic()
    stop = config.steps if stop_at is None else min(stop_at, config.steps)
    while step < stop:
        for out in steps.take(step):
            figures.add(out)
        step += 1
        average.update(step)
        due = time.monotonic() - saved > config.save_seconds or step == stop
        if due or step % config.log_every == 0:
            figures.write(step, share)
        if accelerator.is_main_process and due:
            save(folder, step, task.module, average, optimizer)
            saved = time.monotonic()
        if accelerator.is_main_process and due_at(step, config.validate_every):
            average.swap()
            task.validate(step, folder)
            average.swap()
    accelerator.wait_for_everyone()
    return step


def bfloat16_pays() -> bool:
    """Whether this computer calculates faster with it: cards do, and processors with matrix units.
    Elsewhere it takes 1.7 times as long, even with instructions for it (measured: AVX-512 BF16)."""
    card = torch.cuda.is_available() or torch.backends.mps.is_available()
    processor: dict[str, Any] = getattr(torch.cpu, "get_capabilities", dict)()
    return card or bool(processor.get("amx_bf16"))


def optimizer_of(task: Task, config: LoopConfig, *, graphs: bool) -> MatrixAdamW:
    """``graphs``: its steps can be part of a CUDA graph."""
    return MatrixAdamW(
        [group | {"peak": group["lr"]} for group in task.groups()],
        betas=(0.9, 0.99),
        weight_decay=config.weight_decay,
        fused=graphs or None,
        capturable=graphs,
    )


@dataclass
class Steps:
    """Optimizer steps: batches, gradients, weights."""

    accelerator: Any
    task: Task
    module: nn.Module
    optimizer: Any
    config: LoopConfig
    share: Share
    graphed: GraphedUpdate | None = None

    def use_graphs(self) -> None:
        """Call it after the weights' optimizer was restored: rates become tensors."""
        if self.config.accumulate > 1:
            raise ValueError("graphs and accumulated batches do not go together")
        for group in self.optimizer.param_groups:
            group["lr"] = torch.zeros((), device=self.accelerator.device)
        self.graphed = GraphedUpdate(self.whole)

    def take(self, step: int) -> Iterator[dict[str, Tensor]]:
        """Change the weights once; yields what the module returned for each batch."""
        factor = rate(step, self.config)
        for group in self.optimizer.param_groups:
            set_rate(group, group["peak"] * factor)
        if self.graphed:
            yield self.graphed(self.batch(step))
            return
        yield from self.backward(step)
        self.accelerator.clip_grad_norm_(self.module.parameters(), self.config.clip)
        self.optimizer.step()
        self.optimizer.zero_grad(set_to_none=True)

    def batch(self, number: int) -> Any:
        generator = generator_for(self.config.seed, number)
        batch = self.task.batch(number // self.config.accumulate, generator, self.share)
        return send_to_device(batch, self.accelerator.device)

    def backward(self, step: int) -> Iterator[dict[str, Tensor]]:
        """Add the gradients of one step's batches."""
        parts = self.config.accumulate
        for part in range(parts):
            batch = self.batch(step * parts + part)
            with quiet_unless_last(self.accelerator, self.module, part == parts - 1):
                out = self.module(batch)
                self.accelerator.backward(out["loss"] / parts)
            yield out

    def whole(self, batch: Any) -> dict[str, Tensor]:
        """One step that never waits for the card, as graphs need it.

        It cannot look whether the gradients are finite: what is not counts as zero."""
        optimizer = self.optimizer.optimizer
        optimizer.zero_grad(set_to_none=True)
        out: dict[str, Tensor] = self.module(batch)
        torch.autograd.backward(out["loss"])
        trained = [p for p in self.module.parameters() if p.grad is not None]
        nn.utils.clip_grad_norm_(trained, self.config.clip, foreach=True)
        for parameter in trained:
            assert parameter.grad is not None
            parameter.grad.nan_to_num_(0.0, 0.0, 0.0)
        optimizer.step()
        return {key: value.detach() for key, value in out.items()}


def set_rate(group: dict[str, Any], value: float) -> None:
    if isinstance(group["lr"], Tensor):
        group["lr"].fill_(value)
    else:
        group["lr"] = value


def due_at(step: int, every: int) -> bool:
    return every > 0 and step % every == 0


def quiet_unless_last(accelerator: Any, module: nn.Module, last: bool) -> Any:
    """Gradients travel between processes only with the last part of an accumulated batch."""
    return nullcontext() if last else accelerator.no_sync(module)


class RunningFigures:
    """Running means of a module's figures, kept on the device: reading them makes it wait."""

    def __init__(
        self,
        folder: Path,
        config: LoopConfig,
        step: int,
        log_figures: Callable[[int, dict[str, float]], None] | None,
    ) -> None:
        self._path, self._log_figures = folder / "log.jsonl", log_figures
        self._samples = config.batch * config.accumulate
        self._means: dict[str, Tensor] = {}
        self._last, self._since = step, time.monotonic()

    def add(self, out: dict[str, Tensor]) -> None:
        new = {key: value.detach().float() for key, value in out.items()}
        self._means = {
            key: torch.lerp(value, self._means.get(key, value), 0.95) for key, value in new.items()
        }

    def write(self, step: int, share: Share) -> None:
        """Add a line to the log, in the first process; raises ``FloatingPointError``."""
        figures = {key: float(value) for key, value in self._means.items()}
        if not math.isfinite(figures["loss"]):
            raise FloatingPointError(f"the loss is {figures['loss']} at step {step}")
        if share.rank:
            return
        now = time.monotonic()
        figures["per_second"] = self._samples * (step - self._last) / (now - self._since)
        self._last, self._since = step, now
        line: dict[str, float] = {"step": step, "time": round(time.time())}
        line |= {key: round(value, 5) for key, value in figures.items()}
        with self._path.open("a", encoding="utf-8") as file:
            file.write(json.dumps(line) + "\n")
        if self._log_figures:
            self._log_figures(step, figures)


def save(folder: Path, step: int, module: nn.Module, average: Average, optimizer: Any) -> None:
    """Write the checkpoint atomically."""
    optimizer = getattr(optimizer, "optimizer", optimizer)
    state = {
        "step": step,
        "module": kept(module),
        "average": average.shadow,
        "optimizer": optimizer.state_dict(),
    }
    with atomic_file(folder / "checkpoint.pt") as file:
        torch.save(state, file)
    log.info("saved step %d", step)


def kept(module: nn.Module) -> dict[str, Tensor]:
    """Buffers and trained weights; frozen weights are not saved."""
    frozen = {key for key, value in module.named_parameters() if not value.requires_grad}
    return {key: value for key, value in module.state_dict().items() if key not in frozen}


def restore(folder: Path, module: nn.Module, average: Average, optimizer: Any) -> int:
    """Load the checkpoint if there is one; returns the step to continue from."""
    path = folder / "checkpoint.pt"
    folder.mkdir(parents=True, exist_ok=True)
    if not path.exists():
        return 0
    state = torch.load(path, map_location="cpu", weights_only=True)
    module.load_state_dict(state["module"], strict=False)
    for key, value in state["average"].items():
        average.shadow[key].copy_(value)
    peaks = [group["peak"] for group in optimizer.param_groups]
    optimizer.load_state_dict(state["optimizer"])
    for group, peak in zip(optimizer.param_groups, peaks, strict=True):
        group["peak"] = peak
    return int(state["step"])


def averaged(folder: Path) -> Iterator[tuple[str, Tensor]]:
    """The averaged weights of a run and its buffers, by name; without what was frozen."""
    state = torch.load(folder / "checkpoint.pt", map_location="cpu", weights_only=True)
    yield from (state["module"] | state["average"]).items()
