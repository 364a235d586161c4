"""Persons made of persons: several mixed, or one without a photo."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

from photomaker_desktop.core.errors import UsageError
from photomaker_desktop.core.identity import AdapterVersion, Identity, MixPart
from photomaker_desktop.core.text import Text
from photomaker_desktop.identity.tokens import Floats
from photomaker_desktop.library.people.names import clean_class_word
from photomaker_desktop.library.people.person import Person
from photomaker_desktop.library.pictures.thumbnails import side_by_side
from photomaker_desktop.library.storage.layout import new_id

T = TypeVar("T")
Parents = Sequence[tuple[Person, float]]


def without_photo(who: Person, photo: int, time: str) -> Person:
    """Raises ``UsageError`` for a photo that is not there, or is the last one."""
    counts = {tokens.photos for tokens in who.tokens.values()}
    if len(counts) != 1 or not 0 <= photo < min(counts):
        raise UsageError(
            Text(
                "{name} has no photo {photo} to remove.",
                name=who.identity.name,
                photo=photo + 1,
            )
        )
    from photomaker_desktop.identity import mix as mixing

    tokens = {version: mixing.without(tokens, [photo]) for version, tokens in who.tokens.items()}
    photos = dropped(who.photos, photo, counts)
    return replace(
        who, tokens=tokens, thumbnails=dropped(who.thumbnails, photo, counts), photos=photos
    ).changed(time, photos_kept=len(photos))


def dropped(parts: tuple[T, ...], index: int, counts: set[int]) -> tuple[T, ...]:
    """Parts that do not go photo by photo (a mix has one thumbnail) stay as they are."""
    return parts[:index] + parts[index + 1 :] if len(parts) in counts else parts


def mixed(
    name: str, parents: Parents, time: str, class_word: str = "", *, by_weight: bool = False
) -> Person:
    """The shares may be any positive numbers; raises ``UsageError``."""
    used = [(who, share) for who, share in parents if share > 0]
    if len({who.identity.id for who, _ in used}) < max(2, len(used)):
        raise UsageError("A mix needs at least two different people.")
    versions = common_versions(used)
    from photomaker_desktop.identity import mix as mixing

    fuse = mixing.mix_by_weight if by_weight else mixing.mix_by_slots
    tokens = {
        version: fuse([(who.tokens[version], share) for who, share in used]) for version in versions
    }
    first = used[0][0].identity
    consents = [who.identity.consent for who, _ in used]
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
            MixPart(who.identity.id, who.identity.name, share / total) for who, share in used
        ),
    )
    faces = [who.thumbnails[0] for who, _ in used if who.thumbnails]
    thumbnails = (side_by_side(faces),) if faces else ()
    return Person(identity, tokens, thumbnails, (), *mixed_centroid(used))


def common_versions(parents: Parents) -> list[AdapterVersion]:
    """Versions that all know, made by the same encoder; raises ``UsageError`` without any."""
    first = parents[0][0]
    versions = [
        version
        for version in first.tokens
        if len({who.identity.encodings.get(version) for who, _ in parents}) == 1
    ]
    if not versions:
        raise UsageError(
            "These people were learned with different models.",
            "Their tokens cannot be mixed.",
            "Learn them again with the same model.",
        )
    return versions


def mixed_centroid(parents: Parents) -> tuple[Floats | None, str]:
    """The direction between the parents' faces, where one recogniser saw all of them."""
    recogniser = parents[0][0].recogniser
    vectors = [who.centroid for who, _ in parents if who.recogniser == recogniser]
    found = [vector for vector in vectors if vector is not None]
    if len(found) < len(parents) or len({vector.shape for vector in found}) != 1:
        return None, ""
    import numpy as np

    shares = np.array([share for _, share in parents], dtype=np.float64)
    units = [vector / max(float(np.linalg.norm(vector)), 1e-12) for vector in found]
    return np.average(units, axis=0, weights=shares).astype(np.float32), recogniser
