"""The program's folders on this computer."""

import os
import sys
from functools import cache
from pathlib import Path

import platformdirs

APP = "PhotoMakerDesktop"


def resources() -> Path:
    """The folder ``resources/``: in an installed wheel, a frozen bundle, or a checkout.

    The bundle's engine runs from sources; ``PHOTOMAKER_RESOURCES_DIR`` points it there.
    """
    if chosen := os.environ.get("PHOTOMAKER_RESOURCES_DIR"):
        return Path(chosen)
    return _own_resources()


@cache
def _own_resources() -> Path:
    package = Path(__file__).parents[1]
    installed = package / "_resources"
    return installed if installed.is_dir() else package.parent / "resources"


def portable_root() -> Path | None:
    """The folder of a portable installation, marked by a file ``portable`` beside the program."""
    root = Path(sys.executable).parent
    return root if getattr(sys, "frozen", False) and (root / "portable").exists() else None


def _folder(variable: str, portable: str, default: str) -> Path:
    if override := os.environ.get(variable):
        return Path(override)
    root = portable_root()
    return root / portable if root else Path(default)


def data_dir() -> Path:
    """The library of people and pictures (``PHOTOMAKER_DATA_DIR`` overrides)."""
    return _folder("PHOTOMAKER_DATA_DIR", "data", platformdirs.user_data_dir(APP, False))


def cache_dir() -> Path:
    """Downloaded weights (``PHOTOMAKER_CACHE_DIR`` overrides)."""
    return _folder("PHOTOMAKER_CACHE_DIR", "cache", platformdirs.user_cache_dir(APP, False))


def config_dir() -> Path:
    """Settings (``PHOTOMAKER_CONFIG_DIR`` overrides)."""
    return _folder("PHOTOMAKER_CONFIG_DIR", "config", platformdirs.user_config_dir(APP, False))


def log_dir() -> Path:
    """Log files (``PHOTOMAKER_LOG_DIR`` overrides)."""
    return _folder("PHOTOMAKER_LOG_DIR", "logs", platformdirs.user_log_dir(APP, False))
