"""``photomaker-desktop identity``: add, edit, mix, export and import people."""

import argparse
import os
from dataclasses import replace
from pathlib import Path

from photomaker_desktop.commands import identity_add, identity_list, photo_cli
from photomaker_desktop.commands.identity_list import line, weights_of, weights_text
from photomaker_desktop.commands.library_cli import actions, opened, person_named, say
from photomaker_desktop.commands.output import ask_secret, plain_text
from photomaker_desktop.core.errors import UsageError
from photomaker_desktop.core.identity import Fusion, FusionMode, Identity
from photomaker_desktop.library import Library
from photomaker_desktop.library.people import consent, pmid
from photomaker_desktop.storage.files import write_atomic

FILE_PASSPHRASE = "PHOTOMAKER_FILE_PASSPHRASE"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    action = actions(parser)
    identity_add.add_arguments(action("add", "learn a person from photos", identity_add.add))
    identity_add.add_again_arguments(
        action("again", "learn again from saved or new photos", identity_add.again)
    )
    photo_cli.add_photo_arguments(action("look", "check photos without saving", photo_cli.look))
    identity_list.add_arguments(action("list", "list people", identity_list.list_people))
    action("show", "show one person's details", identity_list.show).add_argument(
        "name", type=plain_text
    )
    rename_parser = action("rename", "rename a person", edit)
    rename_parser.add_argument("name", type=plain_text)
    rename_parser.add_argument("new_name", type=plain_text)
    edit_parser = action("edit", "edit class word, notes and tags", edit)
    edit_parser.add_argument("name", type=plain_text)
    edit_parser.add_argument("--name", type=plain_text, dest="new_name")
    edit_parser.add_argument("--as", type=plain_text, dest="class_word", metavar="WORDS")
    edit_parser.add_argument("--notes", type=plain_text)
    edit_parser.add_argument("--tags", type=plain_text, metavar="A,B", help="comma-separated")
    weigh_parser = action("reweigh", "change photo weights and fusion, or remove photos", reweigh)
    weigh_parser.add_argument("name", type=plain_text)
    weigh_parser.add_argument("weights", nargs="*", type=float, help="one per photo")
    weigh_parser.add_argument(
        "--drop", type=int, metavar="PHOTO", help="remove this photo (from 1)"
    )
    add_fusion(weigh_parser)
    add_mix(action("mix", "mix people, as NAME=SHARE …", mix))
    add_export(action("export", "export a person to a .pmid file", export))
    add_import(action("import", "import a person from a .pmid file", import_))
    remove_parser = action("rm", "move a person to the trash", remove)
    remove_parser.add_argument("name", type=plain_text)
    remove_parser.add_argument("--erase", action="store_true", help="delete permanently")
    action("restore", "restore a person from the trash", restore).add_argument(
        "name", type=plain_text
    )


def add_mix(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("new_name", type=plain_text)
    parser.add_argument("parents", type=plain_text, nargs="+", metavar="NAME=SHARE")
    parser.add_argument("--as", type=plain_text, dest="class_word", default="", metavar="WORDS")
    parser.add_argument("--by-weight", action="store_true", help="keep all photos, scaled")


def add_export(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("name", type=plain_text)
    parser.add_argument("--out", type=Path, required=True, metavar="FILE")
    parser.add_argument("--protect", action="store_true", help="ask for a passphrase")


def add_import(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path)
    parser.add_argument("--name", type=plain_text, default="", dest="new_name")
    parser.add_argument(
        "--i-may-use-these-photos",
        action="store_true",
        help=f"for a file without a note of consent: {consent.TEXT}",
    )


def add_fusion(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--fusion", choices=[mode.value for mode in FusionMode],
                        help="how to combine several photos")  # fmt: skip
    parser.add_argument("--slots", type=int, help="maximum slots for --fusion budget")


def run(arguments: argparse.Namespace) -> int:
    return int(arguments.do(arguments))


def fusion_of(arguments: argparse.Namespace, before: Fusion) -> Fusion:
    mode = FusionMode(arguments.fusion) if arguments.fusion else before.mode
    return replace(
        before, mode=mode, slots=before.slots if arguments.slots is None else arguments.slots
    )


def edit(arguments: argparse.Namespace) -> int:
    tags = getattr(arguments, "tags", None)
    with opened(arguments) as library:
        person = library.identities.edit(
            person_named(library, arguments.name).id,
            name=arguments.new_name,
            class_word=getattr(arguments, "class_word", None),
            notes=getattr(arguments, "notes", None),
            tags=None if tags is None else tags.split(","),
        )
    return say(arguments, person, line(person))


def reweigh(arguments: argparse.Namespace) -> int:
    with opened(arguments) as library:
        person = person_named(library, arguments.name)
        if arguments.drop is not None:
            person = library.identities.drop_photo(person.id, arguments.drop - 1)
        if arguments.weights:
            person = library.identities.reweigh(person.id, arguments.weights)
        if (fusion := fusion_of(arguments, person.fusion)) != person.fusion:
            person = library.identities.set_fusion(person.id, fusion)
        weights = weights_of(library, person)
    return say(arguments, {"identity": person, "weights": weights}, weights_text(person, weights))


def mix(arguments: argparse.Namespace) -> int:
    with opened(arguments) as library:
        parents = [share_of(library, part) for part in arguments.parents]
        person = library.identities.mix(
            arguments.new_name,
            parents,
            class_word=arguments.class_word,
            by_weight=arguments.by_weight,
        )
    return say(arguments, person, line(person))


def share_of(library: Library, part: str) -> tuple[str, float]:
    name, _, share = part.rpartition("=")
    try:
        return person_named(library, name or share).id, float(share) if name else 1.0
    except ValueError as error:
        raise UsageError(
            f"{part} has no number after =.", todo="Use for example Ada=2 Bob=1."
        ) from error


def export(arguments: argparse.Namespace) -> int:
    passphrase = file_passphrase("Passphrase for the file: ") if arguments.protect else ""
    with opened(arguments, writer=False) as library:
        person = person_named(library, arguments.name)
        data = library.identities.export(person.id, passphrase)
        write_atomic(arguments.out, data, private=False)
    return say(arguments, {"id": person.id, "file": str(arguments.out)}, str(arguments.out))


def import_(arguments: argparse.Namespace) -> int:
    if not arguments.file.is_file():
        raise UsageError(f"There is no file {arguments.file}.")
    data = pmid.read(arguments.file)
    passphrase = file_passphrase("Passphrase for the file: ") if pmid.is_protected(data) else ""
    with opened(arguments) as library:
        agreed = consent.given() if arguments.i_may_use_these_photos else None
        person = library.identities.import_(data, passphrase, arguments.new_name, agreed)
    return say(arguments, person, line(person))


def file_passphrase(question: str) -> str:
    return os.environ.get(FILE_PASSPHRASE) or ask_secret(question)


def remove(arguments: argparse.Namespace) -> int:
    with opened(arguments) as library:
        person = anywhere(library, arguments.name) if arguments.erase else None
        person = person or person_named(library, arguments.name)
        if arguments.erase:
            sentence = str(library.identities.erase(person.id))
        else:
            library.identities.trash(person.id)
            sentence = f"{person.name} moved to trash for 30 days; restore with 'identity restore'."
    return say(arguments, {"id": person.id, "said": sentence}, sentence)


def restore(arguments: argparse.Namespace) -> int:
    with opened(arguments) as library:
        person = anywhere(library, arguments.name)
        if person is None:
            raise UsageError(f"There is no {arguments.name} in the trash.")
        person = library.identities.restore(person.id)
    return say(arguments, person, line(person))


def anywhere(library: Library, name: str) -> Identity | None:
    """A person in the trash, by name or id; the most recently trashed one."""
    for person in library.identities.list(trashed=True):
        if name.casefold() in (person.name.casefold(), person.id):
            return person
    return None
