"""LoRA files by name, as prompts of other programs mention them: ``<lora:name:0.8>``."""

import unicodedata
from collections.abc import Iterator
from pathlib import Path

from photomaker_desktop.core.engine_options import EngineOptions
from photomaker_desktop.weights.local.local_scan import weight_files

FOLDERS = {"lora", "loras", "lycoris"}
"""What ComfyUI, AUTOMATIC1111, Forge and InvokeAI call theirs."""


def find_lora(name: str, options: EngineOptions) -> Path | None:
    """The file called ``name``, with or without its folders and suffix, in any case.

    In the user's LoRA folder; then below a folder called ``loras`` in the models folders.
    """
    wanted = _key(name).removesuffix(".safetensors")
    for path in _files(options):
        inner = _key(path.with_suffix("").as_posix())
        if inner == wanted or inner.endswith(f"/{wanted}"):
            return path
    return None


def _files(options: EngineOptions) -> Iterator[Path]:
    if options.user_loras_dir:
        yield from _loras(Path(options.user_loras_dir))
    for folder in filter(None, (*options.extra_model_folders, options.models_dir)):
        for path in _loras(Path(folder)):
            if FOLDERS & {part.lower() for part in path.parts[:-1]}:
                yield path


def _loras(folder: Path) -> Iterator[Path]:
    found = weight_files(folder) if folder.is_dir() else ()
    return (path for path in found if path.suffix.lower() == ".safetensors")


def _key(name: str) -> str:
    return unicodedata.normalize("NFC", name).casefold().replace("\\", "/").strip("/ ")
