"""The text of "Copy report": technical facts, without private data."""

import platform
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from photomaker_desktop import __version__
from photomaker_desktop.core.errors import PhotoMakerError

HIDDEN_NAME, HIDDEN_PATH, HIDDEN_WORDS = "‹name›", "‹path›", "‹words›"
PATH = re.compile(
    r"""(?<![\w:/.\\])(?:[A-Za-z]:[\\/]|\\\\|~?/)(?:[^\s"'<>|:*?]|\ (?=[^\s"']*[\\/]))+""",
)


@dataclass(frozen=True)
class Private:
    """Private data, only included if the user ticks the box."""

    names: tuple[str, ...] = ()
    prompts: tuple[str, ...] = ()


@dataclass(frozen=True)
class Facts:
    """Facts about the computer and the error; ``log`` is the tail of the log."""

    device: str = ""
    model_set: str = ""
    versions: Mapping[str, str] = field(default_factory=dict)
    log: str = ""


def report(
    error: PhotoMakerError | None,
    facts: Facts,
    private: Private,
    *,
    with_private: bool = False,
    trace: str = "",
) -> str:
    """The report; names, prompts and paths are replaced unless ``with_private``."""
    versions = ", ".join(f"{name} {number}" for name, number in sorted(facts.versions.items()))
    parts = [
        f"PhotoMaker Desktop {__version__}",
        f"{platform.platform()}, Python {platform.python_version()}",
        f"Device: {facts.device or 'unknown'}",
        f"Models: {facts.model_set or 'unknown'}",
        f"Libraries: {versions or 'unknown'}",
        "",
    ]
    if error is not None:
        parts += [f"{type(error).__name__}: {error.what}", str(error.why), str(error.todo), ""]
    parts += [part for part in (trace, "Log:" if facts.log else "", facts.log) if part]
    text = "\n".join(parts).strip() + "\n"
    return text if with_private else redact(text, private)


def redact(text: str, private: Private) -> str:
    """``text`` without paths, prompts and people's names."""
    text = _replace(text, private.prompts, HIDDEN_WORDS)
    text = PATH.sub(HIDDEN_PATH, text)
    return _replace(text, private.names, HIDDEN_NAME)


def _replace(text: str, words: Iterable[str], by: str) -> str:
    for word in sorted({word.strip() for word in words}, key=len, reverse=True):
        if word:
            text = re.sub(rf"(?<!\w){re.escape(word)}(?!\w)", by, text, flags=re.IGNORECASE)
    return text
