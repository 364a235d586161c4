"""``photomaker-desktop library``: check, repair, encrypt, decrypt, where."""

import argparse
import shutil

from photomaker_desktop.commands.library_cli import (
    actions,
    folder,
    new_passphrase,
    opened,
    progress,
    say,
)
from photomaker_desktop.core.errors import LibraryError
from photomaker_desktop.library.encryption import header
from photomaker_desktop.library.storage.layout import Layout


def add_arguments(parser: argparse.ArgumentParser) -> None:
    action = actions(parser)
    check_parser = action("check", "check files and database", check)
    check_parser.add_argument("--repair", action="store_true", help="repair problems")
    check_parser.add_argument("--deep", action="store_true", help="read every byte")
    encrypt_parser = action("encrypt", "encrypt people and the database, or resume", encrypt)
    encrypt_parser.add_argument("--pictures", action="store_true", help="also encrypt pictures")
    encrypt_parser.add_argument(
        "--keyring", action="store_true", help="store the key in the system keyring"
    )
    action("decrypt", "decrypt, or resume", decrypt)
    unlock_parser = action("unlock", "test the key, or change the passphrase", unlock)
    unlock_parser.add_argument("--change", action="store_true", help="change the passphrase")
    unlock_parser.add_argument(
        "--to-keyring", action="store_true", help="move the key to the system keyring"
    )
    action("rebuild", "rebuild the database from the files", rebuild)
    action("empty-trash", "empty the trash", empty_trash)
    action("where", "show the library folder and its encryption", where)


def run(arguments: argparse.Namespace) -> int:
    return int(arguments.do(arguments))


def check(arguments: argparse.Namespace) -> int:
    with opened(arguments, writer=arguments.repair) as library:
        report = library.check(
            repair=arguments.repair, deep=arguments.deep, on_progress=progress(arguments)
        )
    lines = [
        f"{'repaired' if t.repaired else 'wrong'}: {t.sentence} ({t.item})" for t in report.problems
    ]
    well = "No problems found" if report.clean else "Run it with --repair"
    lines.append(f"People: {report.identities}. Pictures: {report.pictures}. {well}.")
    say(arguments, report, "\n".join(lines))
    return 0 if report.clean else LibraryError.exit_code


def encrypt(arguments: argparse.Namespace) -> int:
    with opened(arguments) as library:
        begun = library.encrypted or library.switching
        passphrase = None if arguments.keyring or begun else new_passphrase()
        code = library.encrypt(
            passphrase=passphrase,
            pictures=arguments.pictures or library.encrypts_pictures,
            on_progress=progress(arguments),
        )
    text = "The library is encrypted."
    if code:
        text += (
            f"\n\nRecovery code: {code}\n\nWrite it down and keep it in a safe place. It is "
            "shown only once. Without it and the key, nobody can open the library."
        )
    return say(arguments, {"encrypted": True, "recovery_code": code}, text)


def decrypt(arguments: argparse.Namespace) -> int:
    with opened(arguments) as library:
        library.decrypt(progress(arguments))
    return say(arguments, {"encrypted": False}, "The library is no longer encrypted.")


def unlock(arguments: argparse.Namespace) -> int:
    changing = arguments.change or arguments.to_keyring
    with opened(arguments, writer=changing) as library:
        code = ""
        if changing:
            code = library.change_passphrase(None if arguments.to_keyring else new_passphrase())
        encrypted = library.encrypted
    text = "The key works." if encrypted else "The library is not encrypted."
    if code:
        text = f"Changed. New recovery code: {code}"
    return say(arguments, {"encrypted": encrypted, "recovery_code": code}, text)


def rebuild(arguments: argparse.Namespace) -> int:
    with opened(arguments) as library:
        count = library.rebuild(progress(arguments))
    return say(arguments, {"pictures": count}, f"Pictures: {count}.")


def empty_trash(arguments: argparse.Namespace) -> int:
    with opened(arguments) as library:
        sentence = str(library.empty_trash())
    return say(arguments, {"said": sentence}, sentence)


def where(arguments: argparse.Namespace) -> int:
    """Needs no key."""
    layout = Layout(folder(arguments))
    found = header.read(layout)
    state = found.state.value if found else "not there yet"
    data = {"folder": str(layout.root), "state": state, "free": free(layout)}
    return say(arguments, data, f"{layout.root} ({state})")


def free(layout: Layout) -> int | None:
    """Bytes left on that disk."""
    return shutil.disk_usage(layout.root).free if layout.root.exists() else None
