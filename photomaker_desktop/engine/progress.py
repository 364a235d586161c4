"""Progress and remaining time of a request."""

import time

from photomaker_desktop.core.progress import Progress
from photomaker_desktop.engine.denoise import DenoiseParams
from photomaker_desktop.engine.eta import Eta


class ProgressEstimate:
    """Counts UNet sample-forwards, so that guided steps weigh double."""

    def __init__(self, how: DenoiseParams, pictures: int, done: int) -> None:
        self._how, self._left = how, pictures - done
        self._eta = Eta()

    def progress(self, step: int, steps: int, batch: range, preview: bytes) -> Progress:
        """After ``step`` of ``steps`` for the pictures of ``batch``."""
        here = len(batch)
        self._eta = self._eta.done(time.monotonic(), here * self._weight(step - 1))
        in_batch = here * sum(map(self._weight, range(step, steps)))
        if step == steps:
            self._left -= here
            others = self._left
        else:
            others = self._left - here
        later = others * sum(map(self._weight, range(steps)))
        return Progress(
            step=step,
            steps=steps,
            eta=self._eta.seconds(in_batch + later),
            preview=preview,
            first=batch[0],
            count=here,
        )

    def _weight(self, step: int) -> int:
        return 2 if self._how.guides(step) else 1
