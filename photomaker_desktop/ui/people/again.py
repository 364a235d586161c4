"""Finds people encoded by another encoder, and encodes their kept photos again."""

from collections.abc import Sequence
from functools import partial

from photomaker_desktop.core.errors import NoFaceError, PhotoMakerError
from photomaker_desktop.core.identity import EncodedIdentity, Identity
from photomaker_desktop.core.messages import Encoded
from photomaker_desktop.core.photo import PhotoInput
from photomaker_desktop.core.text import Text
from photomaker_desktop.library import Identities, Library
from photomaker_desktop.storage.settings import Settings
from photomaker_desktop.ui.services import Services
from photomaker_desktop.weights.local.locate import model_paths


def stale_ids(library: Library, settings: Settings) -> frozenset[str]:
    """People to encode again for the chosen models; empty if those are missing.

    May read a large file once, so call it in a thread.
    """
    from photomaker_desktop.weights.local.photo_encoder import encoders

    try:
        present = encoders(model_paths(settings), settings.models_path())
    except PhotoMakerError:
        return frozenset()
    return frozenset(person.id for person in library.identities.stale(present))


def learn_again(services: Services, person: Identity, message: str) -> None:
    """From the kept photos; ``message`` is shown when it is done."""
    photos = services.library.identities.kept_photos(person.id)
    _learn(services, person, photos, message, keep=False)


def learn_with(
    services: Services, person: Identity, photos: Sequence[PhotoInput], message: str
) -> None:
    """From these photos, which are kept in place of those before."""
    _learn(services, person, photos, message, keep=True)


def _learn(
    services: Services, person: Identity, photos: Sequence[PhotoInput], message: str, *, keep: bool
) -> None:
    people = services.library.identities

    def taken(_: Identity) -> None:
        services.identities_changed.emit()
        services.say(message)

    def store(made: Encoded) -> None:
        if keep:
            work = partial(people.encode_again, person.id, made.identity, photos, keep=True)
        else:
            work = partial(take, people, person, made.identity)
        services.run(work, taken)

    try:
        services.engine.encode(photos, store, services.error.emit)
    except PhotoMakerError as error:
        services.error.emit(error)


def take(people: Identities, person: Identity, encoded: EncodedIdentity) -> Identity:
    """Raises ``NoFaceError`` where not every kept photo could be used: they go with the tokens."""
    if len(encoded.used) != len(encoded.reports):
        raise NoFaceError(
            Text("Not all saved photos of {name} work with these models.", name=person.name),
            todo="Learn this person again from other photos.",
        )
    return people.encode_again(person.id, encoded)
