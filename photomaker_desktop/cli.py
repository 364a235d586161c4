"""The command line: finds the command, runs it, and turns errors into one line and a code."""

import argparse
import logging
import os
import sys
import warnings
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

from photomaker_desktop.commands import output
from photomaker_desktop.commands.parser import CommandParser, sentence
from photomaker_desktop.core.errors import Cancelled, PhotoMakerError, UsageError
from photomaker_desktop.engine_runtime.threads import leave_one_core
from photomaker_desktop.storage import stopping

COMMANDS = {
    "demo": "run the demo",
    "generate": "generate pictures of a person",
    "batch": "generate all pictures of a table, on one or several devices",
    "identity": "manage people: add, list, mix, export, import …",
    "gallery": "manage pictures: list, search, show, export, rebuild …",
    "library": "check, encrypt, decrypt or locate the library",
    "models": "manage models: download, verify, use existing files",
    "engine": "manage the engine: status, install, repair, switch, remove, pack",
    "doctor": "show what this computer has and what is missing",
    "convert": "convert a PhotoMaker .bin to safetensors",
    "train": "train PhotoMaker or a small model",
    "evaluate": "evaluate a model on unseen people",
    "web": "serve the studio as a web page",
    "inspect": "was this picture made here? read its marks",
    "settings": "list, show, change or reset settings",
}
ENGINE = "--engine-server"
DECODER = "--decode-picture"
DEBUG = "--debug"
BY_THE_ENGINE = {"demo", "generate", "identity", "doctor", "convert", "train", "evaluate", "web"}
"""Commands that need torch: an installed program hands them to its engine's Python."""
BETTER_BY_THE_ENGINE = {"inspect"}
"""Commands that can do more with its libraries, and run without it, too."""
ACTIONS_BY_THE_ENGINE = {("gallery", "score")}


def parser(command: str | None = None) -> CommandParser:
    """The whole parser; only ``command``'s module is imported to add its arguments."""
    root = CommandParser(
        prog="photomaker-desktop",
        description="Pictures of a person from a few photos, made on your own computer. "
        "Without a command, the window opens with the given files (.pmid or photos).",
    )
    add_debug(root, default=False)
    root.add_argument(
        "--version", action=ShowVersion, nargs=0, help="show version, revision and back end"
    )
    subparsers = root.add_subparsers(dest="command", metavar="COMMAND")
    for name, text in COMMANDS.items():
        sub = subparsers.add_parser(name, help=text, description=sentence(text))
        if name == command:
            module = import_module(f"photomaker_desktop.commands.{name}")
            module.add_arguments(sub)
            add_debug(sub)
            sub.set_defaults(run=module.run)
    return root


class ShowVersion(argparse.Action):
    """Looks for the engine only when asked."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        from photomaker_desktop.engine_runtime.version import version_text

        print(f"{parser.prog} {version_text()}")
        parser.exit()


def add_debug(parser: argparse.ArgumentParser, default: bool | str = argparse.SUPPRESS) -> None:
    """Allowed before and after the command; the second must not reset the first."""
    parser.add_argument(
        DEBUG,
        action="store_true",
        default=default,
        help="show the traceback of an unexpected error",
    )


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit code, also where it is stopped while it starts."""
    try:
        return start(argv)
    except KeyboardInterrupt:
        return stopping.say_stopped(sys.argv if argv is None else argv)


def start(argv: Sequence[str] | None) -> int:
    """Run one command; returns the exit code.

    A frozen program has no Python to start the engine or a decoder with, so it starts itself with
    ``ENGINE`` or ``DECODER``.
    """
    if getattr(sys, "frozen", False):
        import multiprocessing

        multiprocessing.freeze_support()
    output.prepare_streams()
    words = list(sys.argv[1:] if argv is None else argv)
    if words == [ENGINE]:
        from photomaker_desktop.engine.server import main as serve

        return serve()
    if words == [DECODER]:
        from photomaker_desktop.imaging.isolation import main as decode

        return decode()
    files = files_to_open(words)
    command = next((word for word in words if word in COMMANDS), None)
    try:
        arguments = parser(command).parse_args([DEBUG] * (DEBUG in words) if files else words)
    except UsageError as error:
        return report(error, as_json="--json" in words)
    if argv is None:
        if not arguments.debug:
            os.environ.setdefault("TRANSFORMERS_VERBOSITY", "error")
            warnings.simplefilter("ignore")  # libraries' warnings to developers
        leave_one_core(os.environ)
        close_to_network()
    stopping.begin()
    wants_engine = command in BY_THE_ENGINE | BETTER_BY_THE_ENGINE
    if wants_engine or tuple(words[:2]) in ACTIONS_BY_THE_ENGINE:
        code = by_the_engine(words, command or "")
        if code is not None:
            return code
    if arguments.command is None:
        from photomaker_desktop.app import main as window

        return int(window(files=files))
    return run(arguments)


def files_to_open(words: Sequence[str]) -> tuple[str, ...]:
    """Files passed by a double click: people (``.pmid``) and photos; else none."""
    named = [word for word in words if word != DEBUG]
    known = (
        word not in COMMANDS and (word.lower().endswith(".pmid") or Path(word).is_file())
        for word in named
    )
    return tuple(str(Path.cwd() / word) for word in named) if all(known) else ()


def run(arguments: argparse.Namespace) -> int:
    """Run the command; every outcome becomes an exit code, also where nothing can be printed."""
    try:
        code = outcome(arguments)
        sys.stdout.flush()
        return code
    except OSError as error:
        if not output.is_of_output(error):
            raise
        output.give_up_stdout()
        if not isinstance(error, BrokenPipeError):
            print(f"photomaker-desktop: Nothing can be printed: {error.strerror}.", file=sys.stderr)
        return 1


def outcome(arguments: argparse.Namespace) -> int:
    try:
        return int(arguments.run(arguments))
    except PhotoMakerError as error:
        return report(error, as_json=getattr(arguments, "json", False))
    except KeyboardInterrupt:
        return report(Cancelled("Stopped."), as_json=getattr(arguments, "json", False))
    except Exception as error:
        if arguments.debug or output.is_of_output(error):
            raise
        return report(unexpected(error), as_json=getattr(arguments, "json", False))


def by_the_engine(words: Sequence[str], command: str) -> int | None:
    """The exit code where the engine's Python ran the command; None if this one can run it."""
    from photomaker_desktop.engine_runtime.delegate import run_in_engine

    try:
        return run_in_engine(words, optional=command in BETTER_BY_THE_ENGINE)
    except PhotoMakerError as error:
        return report(error, as_json="--json" in words)


def unexpected(error: Exception) -> PhotoMakerError:
    """The message for a bug; the traceback goes to the log."""
    from photomaker_desktop.storage import logs, paths

    file = logs.start(paths.log_dir())
    if file is not None:
        logging.getLogger(__name__).error("Unexpected error", exc_info=error)
    message = (str(error).strip() or "no words").splitlines()[0]
    return PhotoMakerError(
        "Unexpected error.",
        f"{type(error).__name__}: {message}",
        f"Details are in {file}." if file else "Use --debug for details.",
    )


def close_to_network() -> None:
    """Lock this process to this computer; a download that the user starts may reach its hosts."""
    from photomaker_desktop.network import offline

    offline.lock()


def report(error: PhotoMakerError, *, as_json: bool) -> int:
    """Print an error: one line on stderr, or one JSON object on stdout."""
    if as_json:
        parts = {"code": error.code, "what": str(error.what), "why": str(error.why)}
        output.print_json({"error": parts | {"todo": str(error.todo)}})
    else:
        print(f"photomaker-desktop: {error}", file=sys.stderr)
    return error.exit_code
