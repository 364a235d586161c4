"""All settings: typed, documented, saved atomically, migrated."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import msgspec
from filelock import FileLock, Timeout

from photomaker_desktop.core.decoding import json_object
from photomaker_desktop.core.engine_options import EngineOptions
from photomaker_desktop.core.errors import StorageError
from photomaker_desktop.core.signing import SigningOptions
from photomaker_desktop.core.text import NO_TEXT, Text
from photomaker_desktop.storage import paths
from photomaker_desktop.storage.files import make_private, storage_errors, write_atomic

VERSION = 1
PATIENCE = 10.0  # seconds to wait for another writer


@dataclass(frozen=True)
class Settings:
    """The user's settings; every field has a safe default.

    Empty strings mean *automatic*. ``extra_model_folders`` are folders that may already have
    weights (a ComfyUI models folder …); ``agreed_licences`` maps a model set to the time at which
    its terms were accepted; ``window`` is opaque state of the window (geometry, splitters);
    ``engine_mirror`` is a web folder with the engine's wheels. ``compile_blocks``: compile the
    model with torch, for many pictures of one size. ``signing_keys``: a new pair of keys each
    ``day`` or for each ``picture``. ``more_devices``, with commas: tables have an
    engine on each, beside the one on ``device``.
    """

    version: int = VERSION
    library_dir: str = ""
    models_dir: str = ""
    model_set: str = "sketchbook"
    extra_model_folders: tuple[str, ...] = ()
    model_overrides: dict[str, str] = field(default_factory=dict)
    agreed_licences: dict[str, str] = field(default_factory=dict)
    mirror: str = ""
    proxy: str = ""
    device: str = ""
    more_devices: str = ""
    memory_tier: str = ""
    learned_tiers: dict[str, str] = field(default_factory=dict)
    language: str = ""
    theme: str = "system"
    preset: str = "balanced"
    keep_photos: bool = False
    first_run_done: bool = False
    user_styles_dir: str = ""
    user_loras_dir: str = ""
    window: dict[str, str] = field(default_factory=dict)
    engine_mirror: str = ""
    compile_blocks: bool = False
    signing_keys: str = "day"
    own_certificate: str = ""
    check_all_pictures: bool = False
    watermark: bool = True

    def library_path(self) -> Path:
        return Path(self.library_dir) if self.library_dir else paths.data_dir() / "library"

    def models_path(self) -> Path:
        return Path(self.models_dir) if self.models_dir else paths.cache_dir() / "models"

    def for_the_public(self) -> "Settings":
        """With every check and mark on, for pages that others use."""
        return replace(self, check_all_pictures=True, watermark=True)

    def batch_devices(self) -> tuple[str, ...]:
        """The devices for tables, the usual one first (empty: the best)."""
        more = (device.strip() for device in self.more_devices.split(","))
        return (self.device, *filter(None, more))

    def engine_options(self) -> EngineOptions:
        """What goes to the engine with a job."""
        return EngineOptions(
            device=self.device,
            memory_tier=self.memory_tier,
            learned_tiers=self.learned_tiers,
            models_dir=str(self.models_path()),
            user_styles_dir=self.user_styles_dir,
            user_loras_dir=self.user_loras_dir,
            extra_model_folders=self.extra_model_folders,
            compile_blocks=self.compile_blocks,
            check_everything=self.check_all_pictures,
            watermark=self.watermark,
            signing=self.signing_options(),
        )

    def signing_options(self) -> SigningOptions:
        """The keys that sign pictures; their public parts are kept in the library."""
        return SigningOptions(
            keys_dir=str(paths.data_dir() / "signing"),
            public_dir=str(self.library_path() / "certificates"),
            per_picture=self.signing_keys == "picture",
            own_certificate=self.own_certificate,
        )


@dataclass(frozen=True)
class Loaded:
    """Settings, and a sentence for the user if something was wrong with the file."""

    settings: Settings
    message: Text = NO_TEXT


def settings_file() -> Path:
    return paths.config_dir() / "settings.json"


def load(path: Path | None = None) -> Loaded:
    """Read the settings; a damaged file is renamed and defaults are used, with a message."""
    path = path or settings_file()
    try:
        raw = path.read_bytes()
    except FileNotFoundError:
        return Loaded(Settings())
    except OSError as error:
        return Loaded(
            Settings(), Text("The settings could not be read ({error}).", error=error.strerror)
        )
    try:
        return Loaded(msgspec.convert(migrate(json_object(raw)), Settings))
    except (msgspec.MsgspecError, ValueError, TypeError, RecursionError):
        stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S")
        aside = path.with_name(f"settings.broken-{stamp}.json")
        try:
            path.replace(aside)
        except OSError:  # a read-only folder must not keep the window from opening
            aside = path
        return Loaded(
            Settings(),
            Text(
                "The settings file was damaged and is kept as {name}. Defaults are used.",
                name=aside.name,
            ),
        )


def migrate(data: dict[str, Any]) -> dict[str, Any]:
    """Migrate older files to ``VERSION``; unknown fields of newer files are ignored."""
    return data | {"version": VERSION}


def save(settings: Settings, path: Path | None = None) -> None:
    """Write the settings atomically."""
    text = msgspec.json.format(msgspec.json.encode(settings), indent=2)
    write_atomic(path or settings_file(), text)


def update(path: Path | None = None, *, since: Settings | None = None, **changes: Any) -> Settings:
    """Change some fields in the file; returns its new content.

    Window and commands may do so at the same time: one waits for the other. In dictionaries only
    the entries that differ from ``since``, which the caller read before, are written.
    Raises ``StorageError``.
    """
    with only_writer(path or settings_file()):
        now = load(path).settings
        wanted = {
            name: merge_changes(getattr(since or now, name), value, getattr(now, name))
            for name, value in changes.items()
        }
        settings = replace(now, **wanted)
        save(settings, path)
    return settings


def save_learned_tier(code: str, data: Mapping[str, str]) -> Settings | None:
    """Save the memory tier that a note of the engine reports (code ``memory_lowered``).

    The next engine starts at it (``learned_tiers``).

    Returns the settings as saved, or None for any other note. Raises ``StorageError``.
    """
    if code != "memory_lowered" or not {"gpu", "tier"} <= data.keys():
        return None
    return update(since=Settings(), learned_tiers={data["gpu"]: data["tier"]})


def merge_changes(before: Any, wanted: Any, now: Any) -> Any:
    """Three-way merge: apply the change from ``before`` to ``wanted`` on top of ``now``."""
    if not isinstance(wanted, dict):
        return wanted
    kept = {key: value for key, value in now.items() if key in wanted or key not in before}
    return kept | {key: value for key, value in wanted.items() if before.get(key) != value}


@contextmanager
def only_writer(path: Path) -> Iterator[None]:
    """A lock between programs; released by the system if one is killed."""
    with storage_errors(path):
        make_private(path.parent)
        lock = FileLock(path.with_suffix(".lock"), timeout=PATIENCE, mode=0o600)
        try:
            lock.acquire()
        except Timeout as error:
            raise StorageError(
                "The settings could not be saved.",
                "Another program is still writing them.",
                "Close other windows of PhotoMaker Desktop, then try again.",
            ) from error
    try:
        yield
    finally:
        lock.release()
