"""People derived from people: a mix of several, or one without a photo."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

from photomaker_desktop.core.errors import UsageError
from photomaker_desktop.core.identity import AdapterVersion, Identity, MixPart
from photomaker_desktop.core.text import Text
from photomaker_desktop.identity.tokens import Floats
from photomaker_desktop.library.people.names import clean_class_word
from photomaker_desktop.library.people.person import StoredPerson
from photomaker_desktop.library.pictures.thumbnails import side_by_side
from photomaker_desktop.library.storage.file_names import new_id

T = TypeVar("T")
Parents = Sequence[tuple[StoredPerson, float]]


def without_photo(person: StoredPerson, photo: int, time: str) -> StoredPerson:
    """The person without one photo; raises ``UsageError`` for an unknown or the last photo."""
    counts = {tokens.photos for tokens in person.tokens.values()}
    if len(counts) != 1 or not 0 <= photo < min(counts):
        raise UsageError(
            Text(
                "{name} has no photo {photo} to remove.",
                name=person.identity.name,
                photo=photo + 1,
            )
        )
    from photomaker_desktop.identity import mix as mixing

    tokens = {version: mixing.without(tokens, [photo]) for version, tokens in person.tokens.items()}
    photos, vectors = dropped(person.photos, photo, counts), person.vectors
    if vectors is not None and len(vectors) in counts:
        vectors = vectors[[index for index in range(len(vectors)) if index != photo]]
    return replace(
        person,
        tokens=tokens,
        thumbnails=dropped(person.thumbnails, photo, counts),
        photos=photos,
        vectors=vectors,
    ).changed(time, photos_kept=len(photos))


def dropped(parts: tuple[T, ...], index: int, counts: set[int]) -> tuple[T, ...]:
    """Remove one item; lists without one item per photo (a mix has one thumbnail) stay as is."""
    return parts[:index] + parts[index + 1 :] if len(parts) in counts else parts


def mixed(
    name: str, parents: Parents, time: str, class_word: str = "", *, by_weight: bool = False
) -> StoredPerson:
    """The shares may be any positive numbers; raises ``UsageError``."""
    used = [(person, share) for person, share in parents if share > 0]
    if len({person.identity.id for person, _ in used}) < max(2, len(used)):
        raise UsageError("A mix needs at least two different people.")
    versions = common_versions(used)
    from photomaker_desktop.identity import mix as mixing

    fuse = mixing.mix_by_weight if by_weight else mixing.mix_by_slots
    tokens = {
        version: fuse([(person.tokens[version], share) for person, share in used])
        for version in versions
    }
    first = used[0][0].identity
    consents = [person.identity.consent for person, _ in used]
    total = sum(share for _, share in used)
    identity = Identity(
        id=new_id(),
        name=name,
        class_word=clean_class_word(class_word or first.class_word),
        created=time,
        changed=time,
        fusion=first.fusion,
        encodings={version: first.encodings[version] for version in versions},
        consent=consents[0] if all(consents) else None,
        mixed_from=tuple(
            MixPart(person.identity.id, person.identity.name, share / total)
            for person, share in used
        ),
    )
    faces = [person.thumbnails[0] for person, _ in used if person.thumbnails]
    thumbnails = (side_by_side(faces),) if faces else ()
    return StoredPerson(identity, tokens, thumbnails, (), *mixed_centroid(used))


def common_versions(parents: Parents) -> list[AdapterVersion]:
    """Versions that all have, from the same encoder; raises ``UsageError`` if there are none."""
    first = parents[0][0]
    versions = [
        version
        for version in first.tokens
        if len({person.identity.encodings.get(version) for person, _ in parents}) == 1
    ]
    if not versions:
        raise UsageError(
            "These people were learned with different models.",
            "Their tokens cannot be mixed.",
            "Learn them again with the same model.",
        )
    return versions


def mixed_centroid(parents: Parents) -> tuple[Floats | None, str]:
    """The mean direction of the parents' faces, if one recogniser made all of them."""
    recogniser = parents[0][0].recogniser
    vectors = [person.centroid for person, _ in parents if person.recogniser == recogniser]
    found = [vector for vector in vectors if vector is not None]
    if len(found) < len(parents) or len({vector.shape for vector in found}) != 1:
        return None, ""
    import numpy as np

    shares = np.array([share for _, share in parents], dtype=np.float64)
    units = [vector / max(float(np.linalg.norm(vector)), 1e-12) for vector in found]
    return np.average(units, axis=0, weights=shares).astype(np.float32), recogniser
