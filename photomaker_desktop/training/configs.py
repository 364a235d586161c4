"""Training recipes: YAML files beside the program, or the user's own."""

from pathlib import Path
from typing import Any

import msgspec

from photomaker_desktop.core.errors import UsageError
from photomaker_desktop.files import storage_errors
from photomaker_desktop.paths import resources
from photomaker_desktop.training.sketchbook import SketchbookConfig, train_sketchbook

Config = SketchbookConfig
KINDS: dict[str, type[Config]] = {"sketchbook": SketchbookConfig}


def load_config(name: str, folder: str | None = None) -> Config:
    """Read a recipe by path or by name; raises ``UsageError`` that names what is wrong."""
    import yaml

    path = Path(name)
    if not path.suffix:
        path = resources() / "configs" / f"{name}.yaml"
    if not path.is_file():
        known = ", ".join(sorted(file.stem for file in (resources() / "configs").glob("*.yaml")))
        raise UsageError(f"There is no training recipe {name}.", todo=f"Built in are: {known}.")
    with storage_errors(path):
        text = path.read_text(encoding="utf-8")
    try:
        content: dict[str, Any] = yaml.safe_load(text)
        kind = content.pop("kind", "adapter")
        if folder:
            content["folder"] = folder
        return msgspec.convert(content, KINDS[kind], strict=True)
    except (yaml.YAMLError, msgspec.ValidationError, KeyError, AttributeError) as error:
        raise UsageError(f"{path.name} is not a training recipe.", f"{error}.") from error


def run_config(config: Config, *, check: bool = False) -> str:
    """Train (or only check the data); one line that says where the result lies."""
    return f"Written to {train_sketchbook(config)}"
