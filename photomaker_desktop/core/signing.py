"""Which key signs pictures."""

from dataclasses import dataclass


@dataclass(frozen=True)
class SigningOptions:
    """Where the keys are, and how often they change.

    ``keys_dir`` keeps the private key of the day (empty: it stays in this process's memory).
    ``public_dir`` keeps the public parts of every pair that was used, to recognise own pictures.
    ``per_picture``: a new pair for every picture, so that no two can be linked by it.
    ``own_certificate`` is a PEM file with the user's own private key and certificates, which are
    used instead.
    """

    keys_dir: str = ""
    public_dir: str = ""
    per_picture: bool = False
    own_certificate: str = ""
