"""A UNet's original weights, read again from its files when needed."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

from safetensors import safe_open
from torch import Tensor

from photomaker_desktop.engine.checkpoint_check import scale_names
from photomaker_desktop.storage.safetensors_header import read_header

Reader = Callable[[str], Tensor]


class OriginalWeights:
    """Finds parameters of one UNet in the safetensors files that it was loaded from.

    The files are mapped, not copied: reading a weight costs no main memory that stays in use.
    What no file holds in the parameter's own shape is copied by ``keep`` before it changes;
    without a ``base`` (diffusers folder or single file) that is everything.
    """

    def __init__(self, unet: Any, base: Path | None = None) -> None:
        shapes = {name: tuple(weight.shape) for name, weight in unet.named_parameters()}
        found = {} if base is None else keys_of(base, unet.config)
        self._places = {
            name: (file, key)
            for name, (file, key, shape) in found.items()
            if shapes.get(name) == shape
        }
        self._kept: dict[str, Tensor] = {}

    def keep(self, name: str, weight: Tensor) -> None:
        """Remember ``weight`` in main memory where no file has it. Call before its first change."""
        if name not in self._places and name not in self._kept:
            self._kept[name] = weight.detach().clone().cpu()

    @contextmanager
    def reading(self) -> Iterator[Reader]:
        """A function from a parameter's name to its tensor on the CPU, in the file's dtype."""
        with ExitStack() as stack:
            files: dict[Path, Any] = {}

            def read(name: str) -> Tensor:
                if name in self._kept:
                    return self._kept[name]
                path, key = self._places[name]
                if path not in files:
                    files[path] = stack.enter_context(safe_open(path, framework="pt", device="cpu"))
                tensor: Tensor = files[path].get_tensor(key)
                return tensor

            yield read


Found = dict[str, tuple[Path, str, tuple[int, ...]]]


def keys_of(base: Path, config: Any) -> Found:
    """The UNet's parameters → (file, key, shape) in a diffusers folder or a single file."""
    return folder_keys(base / "unet") if base.is_dir() else checkpoint_keys(base, config)


def folder_keys(folder: Path) -> Found:
    """All files of a folder; those of the fp16 variant where that is all there is."""
    files = sorted(folder.glob("*.safetensors"))
    plain = [file for file in files if ".fp16." not in file.name]
    return {
        key: (file, key, shape)
        for file in plain or files
        for key, shape in read_header(file).shapes.items()
    }


def checkpoint_keys(path: Path, config: Any) -> Found:
    """A single file in the original layout, as diffusers translates its keys."""
    from diffusers.loaders.single_file_utils import convert_ldm_unet_checkpoint

    header = read_header(path)
    scaled = scale_names(header)  # the file's own numbers are not yet the weights
    shapes = header.shapes
    names: dict[str, str] = convert_ldm_unet_checkpoint({key: key for key in shapes}, config)
    return {
        name: (path, key, shapes[key])
        for name, key in names.items()
        if key in shapes and key not in scaled
    }
