"""``photomaker-desktop identity add`` and ``again``: check, encode and save photos."""

import argparse

from photomaker_desktop.commands.library_cli import opened, person_named, say
from photomaker_desktop.commands.output import plain_text
from photomaker_desktop.commands.photo_cli import (
    add_photo_arguments,
    encode,
    models_of,
    photos_of,
    print_findings,
    weighted,
)
from photomaker_desktop.core.errors import NoFaceError, UsageError
from photomaker_desktop.core.identity import EncodedIdentity, Fusion, FusionMode, Identity
from photomaker_desktop.core.photo import PhotoInput
from photomaker_desktop.library import Identities
from photomaker_desktop.library.people import consent
from photomaker_desktop.library.people.samples import renew_samples


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("name", type=plain_text)
    add_photo_arguments(parser)
    parser.add_argument("--as", type=plain_text, dest="class_word", required=True, metavar="WORDS",
                        help="man, woman, boy, girl, person or any class word")  # fmt: skip
    parser.add_argument("--fusion", choices=[mode.value for mode in FusionMode], default="stack",
                        help="how to combine several photos")  # fmt: skip
    parser.add_argument("--slots", type=int, default=Fusion().slots,
                        help="maximum slots for --fusion budget")  # fmt: skip
    parser.add_argument("--tags", type=plain_text, default="", metavar="A,B")
    parser.add_argument("--notes", type=plain_text, default="")
    add_keeping(parser)


def add_again_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("name", type=plain_text)
    add_photo_arguments(parser, "*")
    add_keeping(parser)


def add_keeping(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--keep-photos", action="store_true", help="also save the photos")
    parser.add_argument("--i-may-use-these-photos", action="store_true", help=str(consent.TEXT))


def add(arguments: argparse.Namespace) -> int:
    """Validate everything before the engine starts."""
    require_consent(arguments)
    photos, models = photos_of(arguments), models_of(arguments)
    fusion = Fusion(FusionMode(arguments.fusion), arguments.slots)
    with opened(arguments) as library:
        library.identities.check_new(arguments.name, arguments.class_word, fusion)
        encoded = encode(models, photos)
        print_findings(encoded.reports)
        person = library.identities.add(
            arguments.name,
            arguments.class_word,
            encoded,
            photos,
            consent=consent.given(),
            keep=arguments.keep_photos,
            fusion=fusion,
            notes=arguments.notes,
            tags=arguments.tags.split(","),
        )
    text = f"{person.name} saved, from {len(encoded.used)} of {len(photos)} photos."
    return say(arguments, {"identity": person, "reports": encoded.reports}, text)


def again(arguments: argparse.Namespace) -> int:
    """With the present models, from the kept photos or from those that are named."""
    if arguments.photos:
        require_consent(arguments)
    models = models_of(arguments)
    with opened(arguments) as library:
        person = person_named(library, arguments.name)
        if not arguments.photos and person.id in {one.id for one in renew_samples(library)}:
            person = library.identities.get(person.id)
            text = f"{person.name} comes with the program and was renewed."
            return say(arguments, {"identity": person, "reports": ()}, text)
        photos = photos_to_learn(arguments, library.identities, person)
        encoded = encode(models, photos)
        print_findings(encoded.reports)
        if not arguments.photos:
            require_all(person, encoded)
        keep = bool(arguments.photos) and arguments.keep_photos
        person = library.identities.encode_again(person.id, encoded, photos, keep=keep)
    text = f"{person.name} learned again, from {len(encoded.used)} photos."
    return say(arguments, {"identity": person, "reports": encoded.reports}, text)


def photos_to_learn(
    arguments: argparse.Namespace, identities: Identities, person: Identity
) -> tuple[PhotoInput, ...]:
    if arguments.photos:
        return photos_of(arguments)
    if arguments.face or arguments.crop:
        raise UsageError("--face and --crop need photos.", todo="Give the photos after the name.")
    if kept := identities.kept_photos(person.id):
        return tuple(weighted(kept, arguments.weights))
    if person.mixed_from:
        raise UsageError(
            f"{person.name} is a mix and has no photos.",
            "It was mixed from " + ", ".join(part.name for part in person.mixed_from) + ".",
            "Learn those people again, then mix again.",
        )
    raise UsageError(
        f"There are no saved photos of {person.name}.",
        todo="Give photos: identity again NAME PHOTO …",
    )


def require_all(person: Identity, encoded: EncodedIdentity) -> None:
    """Kept photos must match the tokens one by one."""
    missing = [index + 1 for index, report in enumerate(encoded.reports) if not report.usable]
    if missing:
        raise NoFaceError(
            f"Photo {missing[0]} of {person.name} cannot be used with these models.",
            todo=f"Remove it with: identity reweigh {person.name} --drop {missing[0]}",
        )


def require_consent(arguments: argparse.Namespace) -> None:
    if not arguments.i_may_use_these_photos:
        raise UsageError(
            "Confirm that you have permission to use these photos.",
            f"“{consent.TEXT}”",
            "If so, add --i-may-use-these-photos.",
        )
