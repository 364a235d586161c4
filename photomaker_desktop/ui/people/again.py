"""Finds people encoded by another encoder, and encodes their kept photos again."""

from functools import partial

from photomaker_desktop.core.errors import NoFaceError, PhotoMakerError
from photomaker_desktop.core.identity import EncodedIdentity, Identity
from photomaker_desktop.core.text import Text
from photomaker_desktop.library import Identities, Library
from photomaker_desktop.storage.settings import Settings
from photomaker_desktop.ui.services import Services
from photomaker_desktop.weights.local.locate import model_paths
from photomaker_desktop.weights.local.photo_encoder import encoders


def stale_ids(library: Library, settings: Settings) -> frozenset[str]:
    """People to encode again for the chosen models; empty if those are missing.

    May read a large file once, so call it in a thread.
    """
    try:
        present = encoders(model_paths(settings), settings.models_path())
    except PhotoMakerError:
        return frozenset()
    return frozenset(person.id for person in library.identities.stale(present))


def learn_again(services: Services, person: Identity, said: str) -> None:
    """From the kept photos; ``said`` is shown when it is done."""
    people = services.library.identities
    photos = people.kept_photos(person.id)

    def taken(_: Identity) -> None:
        services.identities_changed.emit()
        services.say(said)

    services.encode(
        photos,
        lambda made: services.run(partial(take, people, person, made.identity), taken),
        services.error.emit,
    )


def take(people: Identities, person: Identity, encoded: EncodedIdentity) -> Identity:
    """Raises ``NoFaceError`` where not every kept photo could be used: they go with the tokens."""
    if len(encoded.used) != len(encoded.reports):
        raise NoFaceError(
            Text("Not all saved photos of {name} work with these models.", name=person.name),
            todo="Learn this person again from other photos.",
        )
    return people.encode_again(person.id, encoded)
