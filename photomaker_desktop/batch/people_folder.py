"""A folder of people: ``.pmid`` files, and one folder of photos per person."""

import queue
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from photomaker_desktop.batch.people import TablePeople
from photomaker_desktop.core.engine_options import EngineOptions
from photomaker_desktop.core.errors import PhotoMakerError, UsageError
from photomaker_desktop.core.framing import error_of
from photomaker_desktop.core.identity import EncodedIdentity
from photomaker_desktop.core.messages import Encode, Encoded, Failed, FromEngine
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.core.photo import PhotoInput
from photomaker_desktop.core.request import Subject
from photomaker_desktop.core.text import Text
from photomaker_desktop.imaging.formats import picture_files
from photomaker_desktop.library.people import pmid
from photomaker_desktop.library.people.transfer import imported, with_consent
from photomaker_desktop.worker.client import EngineClient, Stopped

MOST_PHOTOS = 30


def people_of(
    folder: Path,
    class_word: str,
    models: ModelPaths,
    options: EngineOptions,
    passphrase: str = "",
) -> TablePeople:
    """Everybody in ``folder``; all photos are encoded when the first of these people is needed.

    Raises ``UsageError`` for an empty folder.
    """
    entries = sorted(folder.iterdir())
    files = {entry.stem: entry for entry in entries if entry.suffix.lower() == ".pmid"}
    folders = {entry.name: photos_in(entry) for entry in entries if entry.is_dir()}
    photos = {name: found for name, found in folders.items() if found and name not in files}
    if not files and not photos:
        raise UsageError(
            Text("There is nobody in {folder}.", folder=folder),
            todo="Put .pmid files there, or one folder of photos per person.",
        )

    @cache
    def encoded() -> dict[str, EncodedIdentity | PhotoMakerError]:
        return encode_all(photos, models, options)

    def read(name: str) -> Subject:
        if name in files:
            return from_file(files[name], passphrase)
        found = encoded()[name]
        if isinstance(found, PhotoMakerError):
            raise found
        return Subject.encoded(name, class_word, found)

    return TablePeople((*files, *photos), read)


def photos_in(folder: Path) -> tuple[Path, ...]:
    return tuple(picture_files([folder])[0][:MOST_PHOTOS])


def from_file(path: Path, passphrase: str) -> Subject:
    """Raises ``ImportRefused``, ``ConsentMissing`` for a file without a note of consent."""
    person = with_consent(imported(pmid.read(path), passphrase), None)
    who, tokens = person.identity, person.tokens[min(person.tokens)]
    return Subject(path.stem, who.class_word, tokens.to_bytes(), fusion=who.fusion)


def encode_all(
    photos: Mapping[str, tuple[Path, ...]], models: ModelPaths, options: EngineOptions
) -> dict[str, EncodedIdentity | PhotoMakerError]:
    """Tokens by name, or why there are none, with one engine for all."""
    heard: queue.SimpleQueue[FromEngine | Stopped] = queue.SimpleQueue()
    client = EngineClient(heard.put)
    client.begin()
    found: dict[str, EncodedIdentity | PhotoMakerError] = {}
    try:
        for name, files in photos.items():
            inputs = tuple(PhotoInput(str(file.absolute())) for file in files)
            client.submit(Encode(name, models, inputs, options))
        while len(found) < len(photos):
            message = heard.get()
            if isinstance(message, Encoded):
                found[message.job] = message.identity
            elif isinstance(message, Failed):
                found[message.job] = error_of(message)
    finally:
        client.close()
    return found
