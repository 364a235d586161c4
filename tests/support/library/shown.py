"""Everything that a library shows, as plain values, to compare with ``tests/data/library_v1``."""

import hashlib
import json
from typing import Any

from photomaker_desktop.library import Library, Query


def digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def shown(library: Library) -> Any:
    """In the form of ``plain.json``, which the first version wrote of its own library."""
    people, pictures = library.identities.list(), library.gallery.page().pictures
    names = {person.id: person.name for person in (*people, *library.identities.list(trashed=True))}
    prompts = {kept.id: kept.recipe.request.prompt if kept.recipe else "" for kept in pictures}
    trashed = library.gallery.page(Query(trashed=True)).pictures
    everything = {
        "people": [shown_person(library, person.id) for person in people],
        "people_in_trash": [person.name for person in library.identities.list(trashed=True)],
        "pictures": [shown_picture(library, kept.id, names) for kept in pictures],
        "pictures_in_trash": [kept.recipe.request.prompt for kept in trashed if kept.recipe],
        "collections": library.gallery.collections(),
        "styles": library.gallery.styles(),
        "history": [
            [words.prompt, words.negative_prompt, words.times] for words in library.history.list()
        ],
        "jobs": [
            {
                "prompt": job.request.prompt,
                "number": job.request.number,
                "state": job.state,
                "error": job.error,
                "pictures": [prompts[picture_id] for picture_id in job.pictures],
            }
            for job in library.jobs.list()
        ],
    }
    return json.loads(json.dumps(everything, default=str))


def shown_person(library: Library, identity_id: str) -> dict[str, object]:
    identities = library.identities
    person = identities.get(identity_id)
    tokens = {version: identities.tokens(person.id, version) for version in person.encodings}
    crops = [photo.crop for photo in identities.kept_photos(person.id)]
    return {
        "name": person.name,
        "class_word": person.class_word,
        "notes": person.notes,
        "tags": person.tags,
        "fusion": [person.fusion.mode, person.fusion.slots],
        "encodings": person.encodings,
        "consent": person.consent and [person.consent.who, person.consent.when],
        "mixed_from": [[part.name, part.share] for part in person.mixed_from],
        "tokens": {version: digest(one.tokens.tobytes()) for version, one in tokens.items()},
        "weights": {version: one.weights.tolist() for version, one in tokens.items()},
        "thumbnails": [digest(data) for data in identities.thumbnails(person.id)],
        "photos": [digest(data) for data in identities.photos(person.id)],
        "crops": [crop and [crop.left, crop.top, crop.width, crop.height] for crop in crops],
        "recogniser": identities.faces(person.id)[2],
    }


def shown_picture(library: Library, picture_id: str, names: dict[str, str]) -> dict[str, object]:
    kept = library.gallery.get(picture_id)
    return {
        "file": digest(library.gallery.picture(kept.id)),
        "size": [kept.width, kept.height],
        "person": names.get(kept.identity_id, ""),
        "likeness": kept.likeness,
        "rating": kept.rating,
        "favourite": kept.favourite,
        "collections": kept.collections,
        "prompt": kept.recipe and kept.recipe.request.prompt,
        "seed": kept.recipe and kept.recipe.seed,
        "style": kept.recipe and kept.recipe.style,
        "fusion": kept.recipe and kept.recipe.fusion and kept.recipe.fusion.mode,
    }
