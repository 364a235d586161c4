"""``web``: the studio as a page, for this computer or, with a password, for others too."""

import argparse
import os
import secrets
import sys
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path

from photomaker_desktop.commands.generate_arguments import add_models, chosen_models
from photomaker_desktop.commands.library_cli import PASSPHRASE
from photomaker_desktop.commands.output import ask_secret
from photomaker_desktop.core.errors import UsageError
from photomaker_desktop.library import Library
from photomaker_desktop.storage import settings
from photomaker_desktop.web.auth import Authenticator, Hashed, strong_enough
from photomaker_desktop.web.own_folder import own_folder
from photomaker_desktop.web.sockets import open_socket

LOCAL = "127.0.0.1"
PASSWORD = "PHOTOMAKER_WEB_PASSWORD"
EXPOSES = """Anyone on this network who knows the password can:
  - upload photos and make pictures on this computer
  - {library}
The connection is not encrypted: use it in a network that you trust."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.description = (
        "Serve the studio as a web page until Ctrl+C. The printed address contains a token for "
        "this run.\nOnly this computer can open it, unless you use --listen."
    )
    parser.epilog = f"--listen asks for a password, or reads it from {PASSWORD}."
    parser.add_argument("--port", type=int, default=7860, help="default: 7860 (0: any free port)")
    parser.add_argument("--listen", nargs="?", const="0.0.0.0", default="", metavar="ADDRESS",
                        help="allow other computers, with a password")  # fmt: skip
    parser.add_argument("--library", type=Path, metavar="DIR", help="default: from the settings")
    parser.add_argument("--no-library", action="store_true",
                        help="without the library")  # fmt: skip
    add_models(parser.add_argument_group("models"))
    parser.set_defaults(again=None)


def run(arguments: argparse.Namespace) -> int:
    """Serve until Ctrl+C."""
    require_packages()
    chosen = settings.load().settings
    models = chosen_models(arguments, chosen)
    listening = bool(arguments.listen)
    if listening:
        chosen = chosen.for_the_public()
    secret = strong_enough(ask_password()) if listening else secrets.token_urlsafe(32)
    host = arguments.listen or LOCAL
    library = None if arguments.no_library else opener(arguments, chosen)
    token = "" if listening else secret
    with open_socket(host, arguments.port) as bound, own_folder() as root:
        from photomaker_desktop.web.studio_server import serve_studio

        serve_studio(
            bound,
            root,
            models,
            chosen,
            authenticator=Authenticator(Hashed.of(secret)),
            library=library,
            on_start=lambda: print_address(host, bound.getsockname()[1], token, library),
            listening=listening,
        )
    return 0


def require_packages() -> None:
    """Raises ``UsageError`` where a package of the extra ``web`` is missing."""
    missing = [name for name in ("fastapi", "gradio", "uvicorn") if find_spec(name) is None]
    if missing:
        raise UsageError(
            "The web page is not installed.",
            f"Missing: {', '.join(missing)}.",
            "Install it with: pip install 'photomaker-desktop[web]'",
        )


def print_address(host: str, port: int, token: str, library: object) -> None:
    """The address, with the token if there is one; for other computers also what it gives away."""
    if token:
        print(f"http://{host}:{port}/?token={token}", flush=True)
        print("Open this address. The token works until Ctrl+C.", file=sys.stderr)
        return
    kept = "see saved people, make pictures of them, and save people and pictures"
    none = "not use the library"
    print(f"http://{host}:{port}/", flush=True)
    print(EXPOSES.format(library=kept if library else none), file=sys.stderr)


def ask_password() -> str:
    """From the environment, or asked twice."""
    if given := os.environ.get(PASSWORD):
        return given
    if not sys.stdin.isatty():
        raise UsageError("--listen needs a password.", todo=f"Set {PASSWORD}.")
    first = ask_secret("Password for the page: ")
    if first != ask_secret("Repeat: "):
        raise UsageError("They do not match.", todo="Try again.")
    return first


def opener(arguments: argparse.Namespace, chosen: settings.Settings) -> Callable[[bool], Library]:
    """Opens the library when a visitor needs it, also while a window has it open."""
    root = arguments.library or chosen.library_path()
    passphrase = os.environ.get(PASSPHRASE)
    return lambda writer: Library.open(root, passphrase=passphrase, writer=writer)
