"""What the server is started with."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.storage.settings import Settings
from photomaker_desktop.web.library_access import OpenLibrary
from photomaker_desktop.web.orders import Limits
from photomaker_desktop.web.upload_quota import UploadLimits
from photomaker_desktop.web.visitors import random_token


@dataclass(frozen=True)
class ServerConfig:
    """The server's configuration: ``library`` opens the library (True: to write), or is None.

    ``public``: others than the owner use it, so photos of theirs need a statement of consent.
    """

    models: ModelPaths
    settings: Settings
    root: Path
    library: OpenLibrary | None = None
    limits: Limits = field(default_factory=Limits)
    uploads: UploadLimits = field(default_factory=UploadLimits)
    idle: float = 4 * 3600.0
    folder_name: Callable[[bytes], str] = random_token
    public: bool = False
