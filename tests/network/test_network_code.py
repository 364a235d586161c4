"""The app's code reaches for the network in one module. ``urllib.request`` hides from the import
contract behind ``urllib.parse``, and Qt has a network of its own: so the sources are read, too."""

import ast
from pathlib import Path

import photomaker_desktop

ROOT = Path(photomaker_desktop.__file__).parent
GUARDED = {"engine", "faces", "training", "web"}  # their process runs under the offline lock
NETWORK = {
    "aiohttp", "ftplib", "hf_xet", "http.client", "http.server", "httpcore", "httpcore2", "httpx",
    "httpx2", "huggingface_hub", "requests", "smtplib", "socket", "telnetlib", "urllib.request",
    "urllib3", "websockets", "xmlrpc",
}  # fmt: skip
QT_LOCAL = {"QLocalServer", "QLocalSocket"}
ALLOWED = {
    "weights/download/hub.py": {"httpx2", "huggingface_hub", "urllib.request"},
    "network/guard.py": {"socket"},
    "network/target.py": {"socket"},
    "network/trial.py": {"socket"},
}


def network_imports(source: Path) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names = {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names = {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
            if node.module == "PySide6.QtNetwork":
                found |= {alias.name for alias in node.names} - QT_LOCAL
        else:
            continue
        found |= {net for net in NETWORK for name in names if f"{name}.".startswith(f"{net}.")}
    return found


def test_only_the_download_module_can_reach_the_network() -> None:
    reached = {}
    for source in ROOT.rglob("*.py"):
        place = source.relative_to(ROOT)
        names = network_imports(source)
        if names and place.parts[0] not in GUARDED:
            reached[place.as_posix()] = names
    assert reached == ALLOWED


def test_the_search_sees_hidden_ways(tmp_path: Path) -> None:
    source = tmp_path / "sly.py"
    source.write_text(
        "def f():\n    from urllib import request\n    import http.client as c\n"
        "    from PySide6.QtNetwork import QNetworkAccessManager, QLocalServer\n"
    )
    assert network_imports(source) == {"urllib.request", "http.client", "QNetworkAccessManager"}
