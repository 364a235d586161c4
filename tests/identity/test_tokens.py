"""Identity tokens: what they refuse, and that they come back from bytes as they were."""

import numpy as np
import pytest
from safetensors.numpy import save

from photomaker_desktop.core.errors import ImportRefused
from photomaker_desktop.core.identity import AdapterVersion
from photomaker_desktop.identity.tokens import MAX_PHOTOS, IdentityTokens
from tests.support.tokens import random_tokens

V1, V2 = AdapterVersion.V1, AdapterVersion.V2


def ones(count: int) -> np.ndarray:
    return np.ones(count, np.float32)


def faces(count: int) -> np.ndarray:
    return np.full((count, 512), 0.5, np.float32)


@pytest.mark.parametrize(
    "tokens",
    [
        IdentityTokens(V1, random_tokens(3, 1), ones(3)),
        IdentityTokens(V2, random_tokens(2, 2), ones(2)),
        IdentityTokens(V2, random_tokens(2, 2), ones(2), faces(2)),
        IdentityTokens(V1, random_tokens(1, 1), ones(1)),
    ],
)
def test_tokens_come_back_from_their_bytes(tokens: IdentityTokens) -> None:
    again = IdentityTokens.from_bytes(tokens.to_bytes())
    assert again.version is tokens.version and again.photos == len(tokens.weights)
    assert np.array_equal(again.tokens, tokens.tokens)
    assert np.array_equal(again.weights, tokens.weights)
    assert (again.faces is None) == (tokens.faces is None)
    assert again.sha256() == tokens.sha256()


def test_other_numbers_have_another_name() -> None:
    one, other = random_tokens(2, 1), random_tokens(2, 1, seed=1)
    assert IdentityTokens(V1, one, ones(2)).sha256() != IdentityTokens(V1, other, ones(2)).sha256()


@pytest.mark.parametrize(
    ("version", "tokens", "weights", "vectors", "words"),
    [
        (V1, random_tokens(2, 2), ones(2), None, "do not belong to PhotoMaker V1"),
        (V2, random_tokens(2, 1), ones(2), None, "do not belong to PhotoMaker V2"),
        (V1, random_tokens(2, 1)[0], ones(2), None, "do not belong"),
        (V1, random_tokens(MAX_PHOTOS + 1, 1), ones(MAX_PHOTOS + 1), None, "do not belong"),
        (V1, random_tokens(2, 1)[:0], ones(0), None, "do not belong"),
        (V1, random_tokens(2, 1), ones(3), None, "do not fit together"),
        (V2, random_tokens(2, 2), ones(2), faces(1), "do not fit together"),
        (V1, random_tokens(2, 1).astype(np.float64), ones(2), None, "32-bit floats"),
        (V1, random_tokens(2, 1) * np.float32(np.nan), ones(2), None, "not numbers"),
        (V1, random_tokens(2, 1), ones(2) * np.float32(np.inf), None, "not numbers"),
    ],
)
def test_what_is_no_identity_is_refused(version, tokens, weights, vectors, words) -> None:  # type: ignore[no-untyped-def]
    with pytest.raises(ImportRefused, match=words):
        IdentityTokens(version, tokens, weights, vectors)


def test_the_most_photos_are_taken() -> None:
    assert IdentityTokens(V1, random_tokens(MAX_PHOTOS, 1), ones(MAX_PHOTOS)).photos == MAX_PHOTOS


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"no safetensors",
        save({"tokens": random_tokens(2, 1)}),
        save({"tokens": random_tokens(2, 1), "weights": ones(2), "more": ones(2)}),
        save({"tokens": ones(2), "weights": ones(2)}),
    ],
)
def test_other_files_are_refused(data: bytes) -> None:
    with pytest.raises(ImportRefused):
        IdentityTokens.from_bytes(data)
