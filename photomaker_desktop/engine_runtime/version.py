"""Which build of the program this is: number, revision, and the engine it uses."""

from photomaker_desktop import __version__
from photomaker_desktop.engine_runtime import install_paths
from photomaker_desktop.engine_runtime.tools import has_tools
from photomaker_desktop.storage.paths import resources


def revision() -> str:
    """The git revision recorded by the build; empty in a checkout."""
    file = resources() / "revision.txt"
    return file.read_text(encoding="utf-8").strip() if file.is_file() else ""


def back_end() -> str:
    """The back end of the installed engine ("cpu", "cuda13" …); "none" before there is one.

    Empty if the engine is this Python itself.
    """
    if not has_tools():
        return ""
    built = install_paths.current()
    return built.lock.back_end.value if built else "none"


def version_text() -> str:
    """``0.1.0 (revision 0123456789ab, engine cpu)``, without unknown parts."""
    known = {"revision": revision(), "engine": back_end()}
    parts = [f"{name} {value}" for name, value in known.items() if value]
    return f"{__version__} ({', '.join(parts)})" if parts else __version__
