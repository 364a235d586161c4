"""The offline lock: settings that keep libraries offline, and a guard that blocks the rest."""

import os
import sys
from collections.abc import Iterator, Set
from contextlib import contextmanager

from photomaker_desktop.core.connection_attempt import Attempt
from photomaker_desktop.network import system_lock
from photomaker_desktop.network.guard import Guard

NO_TELEMETRY = {
    "HF_HUB_DISABLE_TELEMETRY": "1",
    "DISABLE_TELEMETRY": "1",
    "DO_NOT_TRACK": "1",
    "HF_HUB_DISABLE_IMPLICIT_TOKEN": "1",
    "HF_HUB_DISABLE_UPDATE_CHECK": "1",
    "HF_HUB_DISABLE_XET": "1",
    "GRADIO_ANALYTICS_ENABLED": "False",
    "NO_ALBUMENTATIONS_UPDATE": "1",
    "ORT_DISABLE_TELEMETRY": "1",
    "DISABLE_SAFETENSORS_CONVERSION": "1",
    "WANDB_MODE": "disabled",
}
OFFLINE = {
    "HF_HUB_OFFLINE": "1",
    "TRANSFORMERS_OFFLINE": "1",
    "DIFFUSERS_OFFLINE": "1",
    "HF_DATASETS_OFFLINE": "1",
}
_proxies: dict[str, str] = {}
_installed: list[Guard] = []  # an audit hook belongs to the process, so its guard does too


def lock() -> Guard:
    """Switch the libraries to offline and block every connection that leaves this computer.

    Call it first in a process, before torch, transformers or diffusers are imported (they read
    their settings on import). Calling it again returns the same guard.
    """
    quiet_environment(offline=True)
    forget_proxies()
    constants = sys.modules.get("huggingface_hub.constants")
    if constants is not None:
        for name in ("HF_HUB_OFFLINE", "HF_HUB_DISABLE_TELEMETRY"):
            setattr(constants, name, True)
    if not _installed:
        _installed.append(Guard())
        _installed[0].install()
    return _installed[0]


def forget_proxies() -> None:
    """Take the proxies out of the environment: a library would ask a local one to go outside."""
    names = [name for name in os.environ if name.lower().endswith("_proxy")]
    _proxies.update({name: os.environ.pop(name) for name in names})


@contextmanager
def with_proxies() -> Iterator[None]:
    """The user's proxies, while the client of a download is made."""
    os.environ.update(_proxies)
    try:
        yield
    finally:
        for name in _proxies:
            os.environ.pop(name, None)


def close_to_sockets() -> str:
    """Ask the operating system to refuse this process every network socket from now on.

    Returns the means, empty where there is none (``system_lock``). Call it after ``lock``.
    """
    means = system_lock.close_network()
    if _installed and means:
        _installed[0].expect_no_sockets()
    return means


def quiet_environment(*, offline: bool) -> None:
    """Disable telemetry and, with ``offline``, all downloads, by environment variables."""
    os.environ.update(NO_TELEMETRY | (OFFLINE if offline else {}))


def is_locked() -> bool:
    return bool(_installed)


def attempts() -> tuple[Attempt, ...]:
    """Attempts of this process to reach other computers, for the page *Network activity*."""
    return _installed[0].attempts() if _installed else ()


@contextmanager
def permit(hosts: Set[str]) -> Iterator[None]:
    """``Guard.permit`` of this process; does nothing if it is not locked."""
    if not _installed:
        yield
        return
    with _installed[0].permit(hosts):
        yield
