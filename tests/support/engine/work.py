"""Counting work instead of timing it."""

from collections import Counter
from types import TracebackType
from typing import Any

import torch


class Work:
    """How many samples went through the UNet, and how often the encoders ran."""

    def __init__(self, **modules: torch.nn.Module) -> None:
        self.modules = modules
        self.calls: Counter[str] = Counter()
        self.samples: Counter[str] = Counter()

    def __enter__(self) -> "Work":
        def listener(name: str) -> Any:
            def listen(module: torch.nn.Module, given: Any, named: Any) -> None:
                self.calls[name] += 1
                self.samples[name] += len((*given, *named.values())[0])

            return listen

        self.hooks = [
            module.register_forward_pre_hook(listener(name), with_kwargs=True)
            for name, module in self.modules.items()
        ]
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        for hook in self.hooks:
            hook.remove()
