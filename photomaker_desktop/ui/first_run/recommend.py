"""Recommends a model set for a computer."""

from photomaker_desktop.core.device import DeviceFacts, DeviceKind
from photomaker_desktop.weights.manifest.manifest import Manifest, builtin_manifest

GIB = 1 << 30
SLACK = 0.9  # a card sold as 8 GB reports a little less
SKETCHBOOK = "sketchbook"
CANDIDATES = ("photographs", "photographs-light")


def recommend(device: DeviceFacts, manifest: Manifest | None = None) -> str:
    """The best set whose memory the device has; Sketchbook for a bare processor."""
    sets = (manifest or builtin_manifest()).sets
    if device.kind == DeviceKind.CPU:
        return SKETCHBOOK
    for name in CANDIDATES:
        if name in sets and device.total_memory >= sets[name].graphics_memory * GIB * SLACK:
            return name
    return SKETCHBOOK
