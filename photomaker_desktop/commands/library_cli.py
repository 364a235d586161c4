"""Shared by the commands ``identity``, ``gallery`` and ``library``."""

import argparse
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from photomaker_desktop.commands.output import ask_secret, print_json
from photomaker_desktop.commands.parser import sentence
from photomaker_desktop.core.errors import (
    LibraryError,
    LibraryLocked,
    PhotoMakerError,
    StorageError,
    WriterElsewhere,
)
from photomaker_desktop.core.identity import Identity
from photomaker_desktop.core.text import Text
from photomaker_desktop.library import Library
from photomaker_desktop.storage import settings

PASSPHRASE = "PHOTOMAKER_PASSPHRASE"
ADD_SOMEBODY = Text("Add a person with “identity add NAME --as woman PHOTO …”.")
CHECK_NAME = Text("Check the name; “identity list” shows everybody.")
Do = Callable[[argparse.Namespace], int]


def actions(parser: argparse.ArgumentParser) -> Callable[[str, str, Do], argparse.ArgumentParser]:
    """A function that adds an action with the common arguments."""
    parsers = parser.add_subparsers(dest="action", required=True, metavar="ACTION")

    def action(name: str, text: str, do: Do) -> argparse.ArgumentParser:
        sub = parsers.add_parser(name, help=text, description=sentence(text))
        sub.add_argument("--json", action="store_true", help="print JSON")
        sub.add_argument("--library", type=Path, metavar="DIR", help="default: from the settings")
        sub.set_defaults(do=do)
        return sub

    return action


def folder(arguments: argparse.Namespace) -> Path:
    chosen: Path | None = arguments.library
    return chosen or settings.load().settings.library_path()


@contextmanager
def opened(arguments: argparse.Namespace, *, writer: bool = True) -> Iterator[Library]:
    """The library, unlocked by the keyring, ``PHOTOMAKER_PASSPHRASE``, or by asking.

    Read-only access does not wait for a program that writes.
    """
    with unlocked(folder(arguments), writer=writer) as library:
        library.sign_with(settings.load().settings.signing_options())
        for message in library.messages:
            print(message, file=sys.stderr)
        if library.switching:
            print(
                "Encryption is being switched: run 'library encrypt' or 'library decrypt' again.",
                file=sys.stderr,
            )
        yield library


def unlocked(root: Path, *, writer: bool) -> Library:
    given = os.environ.get(PASSPHRASE)
    try:
        return opened_as(root, given, writer=writer)
    except WriterElsewhere:
        raise
    except LibraryLocked as error:
        if given is None and not sys.stdin.isatty():
            error.todo = Text(
                "Set the passphrase or recovery code in {variable}.", variable=PASSPHRASE
            )
        if given is not None or not sys.stdin.isatty():
            raise
        return opened_as(root, ask_secret("Passphrase or recovery code: "), writer=writer)


def opened_as(root: Path, passphrase: str | None, *, writer: bool) -> Library:
    """Reading takes the writer's place if it can be had: then the library is tidied, too."""
    try:
        return Library.open(root, passphrase=passphrase)
    except (WriterElsewhere, StorageError) as error:
        if writer:
            raise
        return opened_to_read(root, passphrase, error)


def opened_to_read(root: Path, passphrase: str | None, error: PhotoMakerError) -> Library:
    """``error`` said why it cannot be written; it is raised where that hinders reading, too."""
    try:
        return Library.open(root, passphrase=passphrase, writer=False)
    except LibraryLocked:
        raise
    except LibraryError as other:
        raise error from other


def person_named(library: Library, name: str) -> Identity:
    """By name or id. Raises ``LibraryError`` that names the command which helps."""
    people = library.identities
    try:
        return people.by_name(name)
    except LibraryError as error:
        error.todo = CHECK_NAME if people.list() else ADD_SOMEBODY
        raise


def new_passphrase() -> str:
    """From the environment, or asked twice."""
    if given := os.environ.get(PASSPHRASE):
        return given
    while True:
        first = ask_secret("New passphrase: ")
        if first == ask_secret("Repeat: "):
            return first
        print("They do not match.", file=sys.stderr)


def say(arguments: argparse.Namespace, data: Any, text: str) -> int:
    if arguments.json:
        print_json(data)
    elif text:
        print(text)
    return 0


def progress(arguments: argparse.Namespace) -> Callable[[int, int], None] | None:
    """A counter on the terminal, nothing elsewhere."""
    if arguments.json or not sys.stderr.isatty():
        return None

    def count(done: int, total: int) -> None:
        print(f"\r{done} of {total}", end="\n" if done == total else "", file=sys.stderr)

    return count
