"""``photomaker-desktop identity list`` and ``show``: saved people, and who is out of date."""

import argparse
from typing import Any

import msgspec

from photomaker_desktop.commands.library_cli import opened, person_named, say
from photomaker_desktop.commands.output import plain_text
from photomaker_desktop.core.errors import PhotoMakerError
from photomaker_desktop.core.identity import AdapterVersion, Identity
from photomaker_desktop.library import Library
from photomaker_desktop.storage import settings
from photomaker_desktop.weights.local.locate import model_paths
from photomaker_desktop.weights.local.photo_encoder import encoders
from photomaker_desktop.weights.manifest.manifest import builtin_manifest

OTHER = "other models"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("search", type=plain_text, nargs="*", help="search names, notes and tags")
    parser.add_argument("--tag", type=plain_text, action="append", default=[])
    parser.add_argument("--trash", action="store_true", help="list the trash")
    parser.add_argument("--stale", action="store_true", help="list people to learn again")
    parser.add_argument("--models", default="", metavar="SET", help="default: from the settings")


def list_people(arguments: argparse.Namespace) -> int:
    with opened(arguments, writer=False) as library:
        search = " ".join(arguments.search)
        people = library.identities.list(search, arguments.tag, trashed=arguments.trash)
        stale = stale_ids(library, arguments.models)
    if arguments.stale:
        people = tuple(person for person in people if person.id in stale)
    lines = [line(person, stale=person.id in stale) for person in people]
    data = [facts(person, stale) for person in people]
    return say(arguments, data, "\n".join(lines) or "Nobody.")


def show(arguments: argparse.Namespace) -> int:
    with opened(arguments, writer=False) as library:
        person = person_named(library, arguments.name)
        weights = weights_of(library, person)
        stale = stale_ids(library)
    fusion = person.fusion
    slots = f" in {fusion.slots} slots" if fusion.mode == "budget" else ""
    texts = [weights_text(person, weights), f"id: {person.id}", f"created: {person.created}"]
    texts += [f"fusion: {fusion.mode.value}{slots}", f"photos saved: {person.photos_kept}"]
    texts += [f"mixed from {part.name}: {part.share:.0%}" for part in person.mixed_from]
    texts += [f"notes: {person.notes}"] if person.notes else []
    if consent := person.consent:
        texts.append(f"statement {consent.text_version} by {consent.who}, {consent.when}")
    texts += [how_to_renew(person)] if person.id in stale else []
    data = {"identity": facts(person, stale), "weights": weights}
    return say(arguments, data, "\n".join(texts))


def facts(person: Identity, stale: set[str]) -> dict[str, Any]:
    plain: dict[str, Any] = msgspec.to_builtins(person)
    return plain | {"stale": person.id in stale}


def line(person: Identity, *, stale: bool = False) -> str:
    versions = ", ".join(version.value.upper() for version in person.encodings)
    tags = " ".join(f"#{tag}" for tag in person.tags)
    made = made_with(person)
    why = "" if made == OTHER else f"made with {made}, "
    mark = f"({why}needs relearning)" if stale else ""
    parts = (person.name, person.class_word, versions, tags, mark)
    return "  ".join(part for part in parts if part)


def stale_ids(library: Library, models: str = "") -> set[str]:
    """People whom the encoder of this model set does not know; none where the set is missing."""
    return {person.id for person in library.identities.stale(present_encoders(models))}


def present_encoders(models: str) -> dict[AdapterVersion, str]:
    chosen = settings.load().settings
    try:
        return encoders(model_paths(chosen, models), chosen.models_path())
    except PhotoMakerError:
        if models:
            raise
        return {}


def made_with(person: Identity) -> str:
    """The earlier model that the person belongs to, or that it was another."""
    return builtin_manifest().earlier_model(person.encodings.values()) or OTHER


def how_to_renew(person: Identity) -> str:
    made = f"Made with {made_with(person)}"
    is_shipped = "sample" in person.tags and made_with(person) != OTHER
    if person.photos_kept or is_shipped:
        return f"{made}; learn again with “identity again {person.name}”."
    if person.mixed_from:
        return f"{made}; learn the mixed people again, then mix again."
    return f"{made}, without saved photos; learn again with “identity again {person.name} PHOTO …”."


def weights_of(library: Library, person: Identity) -> dict[str, list[float]]:
    return {
        version.value: [
            round(float(weight), 4)
            for weight in library.identities.tokens(person.id, version).weights
        ]
        for version in person.encodings
    }


def weights_text(person: Identity, weights: dict[str, list[float]]) -> str:
    """Photos are numbered from 1, as in ``reweigh --drop``."""
    rows = [
        f"weights {version.upper()}: "
        + ", ".join(f"photo {number}: {weight:g}" for number, weight in enumerate(row, 1))
        for version, row in weights.items()
    ]
    return "\n".join([line(person), *rows])
