"""The status bar: messages, device, memory, offline lock."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QSizePolicy, QStatusBar, QWidget

from photomaker_desktop.core.device import DeviceFacts, DeviceKind
from photomaker_desktop.core.messages import Heartbeat
from photomaker_desktop.ui.formatting import decimal
from photomaker_desktop.ui.theme import Space
from photomaker_desktop.ui.widgets import IconButton

GIB = 1 << 30
NEWS = 8_000  # milliseconds


class StatusBar(QStatusBar):
    """``lock_pressed`` when the offline lock is pressed, ``device_pressed`` for the device."""

    lock_pressed = Signal()
    device_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self._read_only = QLabel(self.tr("Read-only"))
        self._read_only.setToolTip(self.tr("This library is open read-only."))
        self._read_only.hide()
        self._device = QLabel()
        self._memory = QProgressBar()
        self._memory.setTextVisible(False)
        self._memory.setFixedWidth(72)
        fixed = QSizePolicy.Policy.Fixed  # else the box takes half of the bar
        self._memory.setSizePolicy(fixed, fixed)
        self._memory_text = QLabel()
        self._chip = IconButton("chip", self.tr("Device"))
        self._chip.clicked.connect(self.device_pressed)
        self._lock = IconButton("lock", self.tr("Offline lock"))
        self._lock.clicked.connect(self.lock_pressed)
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, Space.S, 0)
        row.setSpacing(Space.S)
        for widget in (
            self._read_only,
            self._chip,
            self._device,
            self._memory,
            self._memory_text,
            self._lock,
        ):
            row.addWidget(widget)
        self.addPermanentWidget(box)
        self.show_memory(0, 0)
        self.show_lock(False)
        self.show_waiting()

    def say(self, text: str) -> None:
        self.showMessage(text, NEWS)

    def show_read_only(self) -> None:
        self._read_only.show()

    def show_waiting(self) -> None:
        self._device.setText(self.tr("Engine is starting …"))

    def show_stopped(self) -> None:
        self._device.setText(self.tr("Engine is not running"))

    def show_device(self, device: DeviceFacts) -> None:
        name = device.name or device.kind.value.upper()
        slow = device.kind == DeviceKind.CPU
        self._device.setText(self.tr("{name} (processor only)").format(name=name) if slow else name)
        tip = (
            self.tr("No graphics card is used: photographs take many minutes each on a processor.")
            if slow
            else self.tr("Pictures are made on this device.")
        )
        self._chip.set_tip(tip)
        self._device.setToolTip(tip)

    def show_heartbeat(self, beat: Heartbeat) -> None:
        self.show_memory(beat.memory_used, beat.memory_total)

    def show_memory(self, used: int, total: int) -> None:
        known = total > 0
        self._memory.setVisible(known)
        self._memory_text.setVisible(known)
        if not known:
            return
        self._memory.setValue(round(100 * used / total))
        text = f"{decimal(used / GIB)} / {total / GIB:.0f} GB"
        self._memory_text.setText(text)
        self._memory.setAccessibleName(self.tr("Memory in use"))
        self._memory.setToolTip(self.tr("Memory in use: {text}").format(text=text))

    def show_lock(self, downloading: bool) -> None:
        self._lock.set_icon("unlock" if downloading else "lock")
        self._lock.set_tip(
            self.tr("Your download may use the network; everything else is blocked.")
            if downloading
            else self.tr("The offline lock is on: nothing leaves this computer.")
        )
