"""SDXL checkpoints that the manifest does not know, to be offered as a base."""

from collections.abc import Collection, Iterator
from pathlib import Path

from photomaker_desktop.core.errors import PhotoMakerError
from photomaker_desktop.weights.local.detection import Family, identify
from photomaker_desktop.weights.local.local_scan import Match, absolute, weight_files


def other_bases(place: Path, matches: Collection[Match]) -> tuple[str, ...]:
    """Single files and diffusers folders at or below ``place`` that are SDXL base models.

    What ``matches`` has already is left out; nothing is loaded, and nothing is changed.
    """
    known = {Path(match.path).resolve() for match in matches}
    candidates = dict.fromkeys(absolute(path) for path in _candidates(place))
    return tuple(
        str(path)
        for path in candidates
        if path.resolve() not in known
        and not any(folder in known for folder in path.resolve().parents)
        and _is_base(path)
    )


def _candidates(place: Path) -> Iterator[Path]:
    if (place / "model_index.json").is_file():
        yield place
    for path in weight_files(place):
        if path.suffix.lower() == ".safetensors":
            yield from (one for one in path.parents[1:2] if (one / "model_index.json").is_file())
            yield path


def _is_base(path: Path) -> bool:
    try:
        return identify(path) is Family.SDXL
    except PhotoMakerError:
        return False
