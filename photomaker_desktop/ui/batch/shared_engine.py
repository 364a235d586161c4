"""The window's own engine as one of a table's: its models are loaded already."""

from photomaker_desktop.batch.engines import Hear
from photomaker_desktop.core.device import DeviceFacts
from photomaker_desktop.core.messages import Generate, Ready
from photomaker_desktop.ui.engine import QtEngine


class SharedEngine:
    """The table's jobs share one queue with the window's, which come in between."""

    def __init__(self, engine: QtEngine, device: DeviceFacts | None) -> None:
        self.name = device.torch_name if device else "engine"
        self._engine, self._device = engine, device
        self._hear: Hear = lambda message: None

    def begin(self, hear: Hear) -> None:
        self._hear = hear
        if self._device is not None:  # it is up
            hear(Ready(self._device, "", "", {}, 0))
        else:
            self._engine.start()

    def submit(self, job: Generate) -> None:
        self._engine.lend(job, self._hear)

    def cancel(self, job: str) -> None:
        self._engine.cancel(job)

    def close(self) -> None:
        """It stays with the window."""
