"""Training recipes: YAML files beside the program, or the user's own."""

from pathlib import Path
from typing import Any

import msgspec

from photomaker_desktop.core.errors import UsageError
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.storage import settings
from photomaker_desktop.storage.files import storage_errors
from photomaker_desktop.storage.paths import resources
from photomaker_desktop.training.adapter_recipe import AdapterConfig, train_adapter
from photomaker_desktop.training.check import check_people
from photomaker_desktop.training.folders import read_people
from photomaker_desktop.training.sketch_control import SketchControlConfig, train_sketch_control
from photomaker_desktop.training.sketchbook import SketchbookConfig, train_sketchbook
from photomaker_desktop.training.sketchbook2.recipe import Sketchbook2Config, train_sketchbook2
from photomaker_desktop.weights.local.locate import check_paths

Config = AdapterConfig | SketchbookConfig | SketchControlConfig | Sketchbook2Config
NOT_LOOKED = (
    "Faces were not looked for: no face detector is there (photomaker-desktop models list)."
)
KINDS: dict[str, type[Config]] = {
    "adapter": AdapterConfig,
    "sketchbook": SketchbookConfig,
    "sketch-control": SketchControlConfig,
    "sketchbook2": Sketchbook2Config,
}


def load_config(name: str, **overrides: str) -> Config:
    """Read a recipe by path or by name, with some of its fields replaced.

    Raises ``UsageError`` that names what is wrong.
    """
    import yaml

    path = Path(name)
    if path.suffix not in (".yaml", ".yml"):
        path = resources() / "configs" / f"{name}.yaml"
    if not path.is_file():
        known = ", ".join(sorted(file.stem for file in (resources() / "configs").glob("*.yaml")))
        raise UsageError(f"There is no training recipe {name}.", todo=f"Built in are: {known}.")
    with storage_errors(path):
        text = path.read_text(encoding="utf-8")
    try:
        content: dict[str, Any] = dict(yaml.safe_load(text)) | overrides
        kind = KINDS[content.pop("kind", "adapter")]
        return msgspec.convert(content, kind, strict=True)
    except (yaml.YAMLError, msgspec.ValidationError, KeyError, TypeError, ValueError) as error:
        raise UsageError(f"{path.name} is not a training recipe.", f"{error}.") from error


def run_config(config: Config) -> Path:
    """Train; returns the path of the result."""
    if isinstance(config, SketchbookConfig):
        return train_sketchbook(config)
    if isinstance(config, SketchControlConfig):
        return train_sketch_control(config)
    if isinstance(config, Sketchbook2Config):
        return train_sketchbook2(config)
    return train_adapter(config)


def check_config(config: Config) -> list[str]:
    """Problems of the recipe's data, one per line; raises ``UsageError`` without data."""
    if not isinstance(config, AdapterConfig):
        return []
    people, models = read_people(Path(config.data)), face_models()
    remarks = [str(remark) for remark in check_people(people, models)]
    if not models.detector:
        remarks.append(NOT_LOOKED)
    return remarks


def face_models() -> ModelPaths:
    """The detector, and the recogniser where it is installed."""
    return check_paths(settings.load().settings)
